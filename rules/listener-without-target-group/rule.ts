import { defineRule } from '../../src/rule.ts';
import { groupsOf, relatedCloud } from '../_lib/related-cloud.ts';

export default defineRule({
  id: 'listener-without-target-group',
  summary: 'A listener has no target group, or a target group no listener.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    absent: {
      text: 'Listener "{listener}" forwards to `{name}`, which is not declared in its files.',
      effect: 'Terraform and CloudFormation refuse the whole configuration: nothing of it is made or changed.',
      help: 'Declare the target group, or name one that is declared.',
    },
    none: {
      text: 'Listener "{listener}" forwards, but names no target group.',
      effect: 'AWS refuses the listener; nothing answers on its port.',
      help: 'Name the target group in its action.',
    },
    unused: {
      text: 'Target group "{group}" feeds port {port} of Service "{service}", but no listener forwards to it.',
      effect: 'No traffic comes in by it, and AWS does not check its targets: they stay `unused`.',
      help: 'Add a listener that forwards to it, or remove it.',
    },
  },
  check(graph, report) {
    const { listeners, groups } = relatedCloud(graph);
    if (groups.length === 0) return;
    for (const listener of listeners)
      for (const action of [...listener.actions, ...listener.rules.map((rule) => rule.action)]) {
        if (action.kind !== 'forward') continue;
        const data = { listener: listener.title };
        if (action.groups.length === 0) report(action.at, 'none', { data });
        for (const link of action.groups)
          if (link.state === 'absent')
            report(link.at, 'absent', {
              data: { ...data, name: link.name },
              suggestion: link.near === undefined ? undefined : `Did you mean \`${link.near}\`?`,
            });
      }
    // Only where every listener is known to lead elsewhere, nothing leads here.
    const all = graph.cloud().listeners;
    const isKnown = all.every(({ actions, rules }) =>
      [...actions, ...rules.map(({ action }) => action)].every(
        (action) =>
          action.kind !== 'unknown' &&
          (action.kind !== 'forward' || action.groups.every(({ state }) => state === 'present')),
      ),
    );
    if (!isKnown) return;
    const used = new Set(all.flatMap(groupsOf));
    const scopes = new Set(listeners.map(({ scope }) => scope));
    for (const { cloud: group, service, port, open } of graph.targetGroups()) {
      if (!group || !service || !port || open || used.has(group) || group.conditional || !scopes.has(group.scope))
        continue;
      report(group.at, 'unused', {
        data: { group: group.title, service: service.name, port: String(port.port) },
        related: [{ at: service.at(...port.path, 'nodePort'), message: 'it sends to this node port' }],
        severity: 'warning',
      });
    }
  },
});
