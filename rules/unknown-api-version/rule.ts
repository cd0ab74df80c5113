import { defineRule, type Fix, isPlaceholder, nearest } from '../../src/rule.ts';
import { lifecycle, ownGroups, servedVersions } from '../_lib/api-versions.ts';

/** Only groups of Kubernetes itself are known: a Service of serving.knative.dev or a StatefulSet of apps.kruise.io is a kind of its own. */
export default defineRule({
  id: 'unknown-api-version',
  summary: 'An object has an API version in which its kind never existed.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    unknown: {
      text: '{kind} "{name}" has the API version {version}, in which Kubernetes has no such kind.',
      effect: 'No object is made: "no matches for kind "{kind}" in version "{version}"".',
      help: 'Use `apiVersion: {use}`.',
    },
  },
  check(graph, report) {
    const { minor } = graph.settings.kubernetesVersion;
    for (const resource of graph.resources) {
      const { kind, name, apiVersion: version, group } = resource;
      // Nearly all are as they should be.
      if (lifecycle(kind, version)) continue;
      const served = servedVersions(kind, minor);
      const [use] = served ?? [];
      if (!served || use === undefined) continue;
      // Alpha versions come and go, and the table does not know them all.
      if (version.includes('alpha') && use.startsWith(`${group}/`)) continue;
      // What a group with a dot holds is up to who made it; only near misses of the right one are surely meant for it.
      const [right = ''] = use.split('/');
      const typo = use.includes('/') && nearest(group, [right]) !== undefined;
      if ((group.includes('.') && !ownGroups.has(group) && !typo) || isPlaceholder(version)) continue;
      const at = resource.at('apiVersion');
      const fix: Fix | undefined =
        served.length === 1
          ? { title: `Write \`apiVersion: ${use}\``, edits: [{ at, op: 'set', value: use }] }
          : undefined;
      report(at, 'unknown', { data: { kind, name, version, use }, fix });
    }
  },
});
