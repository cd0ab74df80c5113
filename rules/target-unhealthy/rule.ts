import { type Attachment, defineRule } from '../../src/rule.ts';

/** What each reason means (`TargetHealthReasonEnum` of ELBv2). */
const reasons: Readonly<Record<string, string>> = {
  'Target.Timeout': 'nothing answers: most often a security group does not let the health check in',
  'Target.FailedHealthChecks': 'connections are refused: nothing listens on the port of the health check',
  'Target.ResponseCodeMismatch': 'the path of the health check answers another status than is asked for',
  'Target.NotInUse': 'no listener forwards to the group, or its zone is not enabled for the load balancer',
  'Target.InvalidState': 'the instance is stopped or terminated',
  'Target.IpUnusable': 'the address is in use by a load balancer',
  'Target.HealthCheckDisabled': 'health checks are switched off',
};

const isDown = ({ state }: Attachment): boolean =>
  state !== undefined && /^(?:unhealthy|unused|unavailable)/.test(state.value);

export default defineRule({
  id: 'target-unhealthy',
  summary: 'Targets of a group that feeds a Service were not healthy.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    down: {
      text: '{down} of {all} targets of "{group}", which feeds port {port} of Service "{service}", were {state} when this was written down ({reason}).',
      effect: 'They get no traffic, unless no target at all is healthy; {why}.',
      help: 'Ask again with `aws elbv2 describe-target-health`, and look at the port, the path and the security groups of the health check.',
    },
  },
  check(graph, report) {
    for (const { cloud: group, service, port } of graph.targetGroups()) {
      if (group?.source !== 'aws' || !service || !port) continue;
      const seen = group.attachments.filter(({ state }) => state !== undefined);
      const down = seen.filter(isDown);
      const [first] = down;
      if (!first?.state) continue;
      // Nodes without a Pod are out by design, as `target-group-health-check-unreachable` says.
      if (service.view.externalTrafficPolicy === 'Local') continue;
      const reason = first.state.reason ?? 'no reason given';
      report(first.state.at, 'down', {
        data: {
          down: down.length,
          all: seen.length,
          group: group.title,
          port: port.port ?? 0,
          service: service.name,
          state: first.state.value,
          reason,
          why: reasons[reason] ?? 'the reason is not one of the health check',
        },
        related: [{ at: service.at(...port.path, 'nodePort'), message: 'the group sends to this node port' }],
      });
    }
  },
});
