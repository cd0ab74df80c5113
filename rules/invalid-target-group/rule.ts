import { type CloudSource, defineRule, known, type Setting } from '../../src/rule.ts';
import { relatedCloud } from '../_lib/related-cloud.ts';

/** What AWS has against a name of a load balancer or a target group. */
function nameProblem(name: string, isBalancer: boolean): string | undefined {
  if (name.length > 32) return `it has ${name.length} characters, and 32 is the most`;
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(name))
    return 'it takes letters, digits, and hyphens between them';
  return isBalancer && name.startsWith('internal-') ? '"internal-" is for AWS to put in front' : undefined;
}

/** What runs already has been taken by AWS. */
const isRunning = (source: CloudSource): boolean => source === 'aws' || source === 'state';

export default defineRule({
  id: 'invalid-target-group',
  summary: 'A target group or a load balancer has a setting that AWS refuses.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    name: {
      text: '{what} cannot be called "{name}": {problem}.',
      effect: 'AWS (and most tools before it) refuses the name: nothing is made.',
      help: 'Give it a name of at most 32 letters, digits and hyphens.',
    },
    check: {
      text: 'Target group "{group}" of protocol {protocol} has a health check over {check}.',
      effect: 'AWS refuses the target group: {why}.',
      help: '{help}',
    },
    layer: {
      text: 'The health check of target group "{group}" is made over TCP, but has a {field}.',
      effect: 'Terraform and AWS refuse it: over TCP nothing is asked and nothing answered but the connection itself.',
      help: 'Remove the {field}, or check over HTTP.',
    },
    range: {
      text: 'The health check of target group "{group}" has {field} {value}, but takes {least} to {most} seconds.',
      effect: 'AWS refuses the target group: nothing is made.',
      help: 'Give it a value from {least} to {most}.',
    },
  },
  check(graph, report) {
    const { groups, loadBalancers } = relatedCloud(graph);
    const named = [
      ...groups.map((part) => ({ part, isBalancer: false })),
      ...loadBalancers.map((part) => ({ part, isBalancer: true })),
    ];
    const seen = new Set<unknown>();
    for (const { part, isBalancer } of named) {
      // The groups of a Classic load balancer have no name of their own.
      if (seen.has(part.name.at)) continue;
      seen.add(part.name.at);
      const name = known(part.name);
      if (name === undefined || isRunning(part.source)) continue;
      const problem = nameProblem(name, isBalancer);
      const what = isBalancer ? 'A load balancer' : 'A target group';
      if (problem) report(part.name.at, 'name', { data: { what, name, problem } });
    }
    for (const group of groups) {
      const { healthCheck: check } = group;
      const protocol = known(group.protocol);
      const asked = known(check.protocol);
      if (isRunning(group.source) || asked === undefined || known(check.enabled) === false) continue;
      const data = { group: group.title };
      if (!/^(?:TCP|HTTP|HTTPS)$/.test(asked) && asked !== 'SSL')
        report(check.protocol.at, 'check', {
          data: {
            ...data,
            protocol: protocol ?? 'another layer',
            check: asked,
            why: 'health checks are made over TCP, HTTP or HTTPS',
            help: 'Check over TCP, HTTP or HTTPS.',
          },
        });
      else if (asked === 'TCP' && protocol !== undefined && /^HTTPS?$/.test(protocol) && check.protocol.given)
        report(check.protocol.at, 'check', {
          data: {
            ...data,
            protocol,
            check: asked,
            why: 'the targets of an ALB are checked over HTTP or HTTPS',
            help: 'Check over HTTP or HTTPS.',
          },
        });
      if (asked === 'TCP')
        for (const [field, setting] of [
          ['path', check.path],
          ['matcher', check.matcher],
        ] as const)
          if (setting.given && known(setting)) report(setting.at, 'layer', { data: { ...data, field } });
      const ranges: readonly (readonly [string, Setting<number>, number, number])[] = [
        ['interval', check.interval, 5, 300],
        ['timeout', check.timeout, 2, 120],
      ];
      for (const [field, setting, least, most] of ranges) {
        const value = known(setting);
        if (setting.given && value !== undefined && (value < least || value > most))
          report(setting.at, 'range', { data: { ...data, field, value, least, most } });
      }
    }
  },
});
