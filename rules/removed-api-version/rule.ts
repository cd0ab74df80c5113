import { type At, defineRule, type Fix } from '../../src/rule.ts';
import { changesFor, lifecycle, servedVersions } from '../_lib/api-versions.ts';

/** The version alone is to be changed, and the cluster serves the other one. */
function otherVersion(at: At, kind: string, use: string, minor: number): Fix | undefined {
  const [introduced, , gone] = lifecycle(kind, use) ?? [];
  if (introduced === undefined || introduced > minor || (gone !== undefined && gone !== 0 && gone <= minor))
    return undefined;
  return { title: `Write \`apiVersion: ${use}\``, edits: [{ at, op: 'set', value: use }] };
}

export default defineRule({
  id: 'removed-api-version',
  summary: 'An object has an API version that Kubernetes does not serve, or not for long.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    removed: {
      text: '{kind} "{name}" has the API version {version}, which Kubernetes has not served since 1.{gone}.',
      effect: 'No object is made: "no matches for kind "{kind}" in version "{version}"".',
      help: 'If the cluster is older than 1.{gone}, set `kubernetesVersion` in ingress-lint.yaml.',
    },
    deprecated: {
      text: '{kind} "{name}" has the API version {version}, which Kubernetes 1.{gone} will not serve any more.',
      effect:
        'It works up to 1.{last}, with a warning: "{version} {kind} is deprecated in v1.{deprecated}+, unavailable in v1.{gone}+".',
      help: 'Change it before the cluster is upgraded.',
    },
    early: {
      text: '{kind} "{name}" has the API version {version}, which Kubernetes serves only since 1.{introduced}.',
      effect:
        'No object is made by the 1.{minor} that `kubernetesVersion` names: "no matches for kind "{kind}" in version "{version}"".',
      help: 'Correct `kubernetesVersion` in ingress-lint.yaml if the cluster is newer.',
    },
  },
  check(graph, report) {
    const { major, minor } = graph.settings.kubernetesVersion;
    if (major !== 1) return;
    for (const resource of graph.resources) {
      const { kind, name, apiVersion: version } = resource;
      const life = lifecycle(kind, version);
      if (!life) continue;
      const [introduced, deprecated, gone, use] = life;
      if (introduced <= minor && (deprecated === 0 || minor < deprecated)) continue;
      const at = resource.at('apiVersion');
      if (introduced > minor) {
        const older = servedVersions(kind, minor)?.[0];
        const suggestion = older === undefined ? undefined : `Use \`apiVersion: ${older}\`.`;
        report(at, 'early', { data: { kind, name, version, introduced, minor }, suggestion });
        continue;
      }
      const changes = changesFor(kind, version);
      const suggestion = use && `Use \`apiVersion: ${use}\`.${changes === undefined ? '' : ` ${changes}`}`;
      // Of alpha versions nobody promised anything.
      const fix =
        use && changes === undefined && !version.includes('alpha') ? otherVersion(at, kind, use, minor) : undefined;
      if (gone !== 0 && minor >= gone) report(at, 'removed', { data: { kind, name, version, gone }, suggestion, fix });
      else if (gone !== 0)
        report(at, 'deprecated', {
          data: { kind, name, version, gone, last: gone - 1, deprecated },
          suggestion,
          severity: 'warning',
          fix,
        });
    }
  },
});
