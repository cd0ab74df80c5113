import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'patch-without-target',
  summary: 'A patch of a kustomization finds no object to change.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    refused: {
      text: 'This patch is for {target}, and the kustomization includes no such object.',
      effect:
        '`kustomize build` and `kubectl apply -k` fail: "no resource matches strategic merge patch", "no matches for Id".',
      help: 'Correct kind and name in the patch, or include the object; `apiVersion` has to be right, too.',
    },
    idle: {
      text: 'The patch with the target {target} changes nothing: the kustomization includes no such object.',
      effect: 'Kustomize passes over it without a word, so what it should change goes to the cluster as it is.',
      help: 'Correct the target, include the object, or remove the patch.',
    },
  },
  check(graph, report) {
    for (const { at, target, fails } of graph.context.kustomized?.idle ?? []) {
      if (fails) {
        // What was built has found them all.
        if (!graph.context.kustomized?.isBuilt) report(at, 'refused', { data: { target } });
      } else report(at, 'idle', { data: { target }, severity: 'warning' });
    }
  },
});
