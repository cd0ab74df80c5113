import { defineRule } from '../../src/rule.ts';
import { removal } from '../_lib/api-versions.ts';

export default defineRule({
  id: 'removed-api-version',
  summary: 'An object has an API version that Kubernetes no longer serves.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    removed: {
      text: '{kind} "{name}" has the API version {version}, which Kubernetes has not served since 1.{gone}.',
      effect: 'No object is made: "no matches for kind "{kind}" in version "{version}"".',
      help: 'If the cluster is older than 1.{gone}, set `kubernetesVersion` in ingress-lint.yaml.',
    },
  },
  check(graph, report) {
    const { major, minor } = graph.settings.kubernetesVersion;
    for (const resource of graph.resources) {
      const { kind, name, apiVersion: version } = resource;
      const removed = removal(kind, version);
      if (!removed || (major === 1 && minor < removed.gone)) continue;
      const { gone, use, fields } = removed;
      report(resource.at('apiVersion'), 'removed', {
        data: { kind, name, version, gone },
        suggestion: `Use \`apiVersion: ${use}\`.${fields === undefined ? '' : ` ${fields}`}`,
      });
    }
  },
});
