import { defineRule, field } from '../../src/rule.ts';
import { isJudged, isWhole, isWritten } from '../_lib/judged-pods.ts';
import { refusedKind, refusedPath } from '../_lib/refused.ts';

const lasting = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ReplicationController', 'Rollout']);

export default defineRule({
  id: 'restart-policy-not-allowed',
  summary: 'A workload has a restartPolicy that its kind cannot have.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    lasting: {
      text: '`restartPolicy: {value}` cannot stand in the Pod template of {owner}.',
      effect:
        'The API server refuses the {refused}: "{path}: Unsupported value: "{value}": supported values: "Always"".',
      help: 'Remove `restartPolicy`: the Pods of a {kind} are always restarted. What is to run once is a Job.',
    },
    job: {
      text: 'The Pod template of {owner} has `restartPolicy: Always`.',
      effect: 'The API server refuses the {kind}: "{path}: Required value: valid values: "OnFailure", "Never"".',
      help: 'Write `restartPolicy: Never` or `restartPolicy: OnFailure`: what is always restarted never ends.',
    },
    missing: {
      text: 'The Pod template of {owner} has no `restartPolicy`.',
      effect: 'The API server refuses the {kind}: "{path}: Required value: valid values: "OnFailure", "Never"".',
      help: 'Add `restartPolicy: Never` or `restartPolicy: OnFailure`; the default, Always, is not for Jobs.',
    },
  },
  check(graph, report) {
    for (const pod of graph.pods) {
      const { owner } = pod;
      const value = field(pod.spec, 'restartPolicy');
      const { kind } = owner;
      if (kind === 'Job' || kind === 'CronJob') {
        if (owner.group !== 'batch') continue;
        const absent = value === undefined || value === null || value === '';
        if (!absent && value !== 'Always') continue;
        const at = [...pod.path, 'spec', 'restartPolicy'];
        const data = { owner: owner.title, kind, path: refusedPath(pod, at) };
        if (!absent) report(owner.at(...at), 'job', { data });
        else if (isWhole(pod) && pod.containers.some(isWritten))
          report(owner.keyAt(...pod.path, 'spec'), 'missing', { data });
      } else if ((value === 'Never' || value === 'OnFailure') && lasting.has(kind) && isJudged(pod)) {
        const at = [...pod.path, 'spec', 'restartPolicy'];
        report(owner.at(...at), 'lasting', {
          data: { owner: owner.title, value, kind, refused: refusedKind(pod), path: refusedPath(pod, at) },
        });
      }
    }
  },
});
