import { defineRule, known } from '../../src/rule.ts';
import { relatedCloud } from '../_lib/related-cloud.ts';

const layer7 = /^HTTPS?$/;
const transports = (protocol: string): string =>
  /^(?:TCP_UDP|TCP_QUIC)$/.test(protocol) ? 'both' : /^(?:UDP|QUIC)$/.test(protocol) ? 'UDP' : 'TCP';

export default defineRule({
  id: 'listener-protocol-mismatch',
  summary: 'Load balancer, listener and target group speak protocols that do not fit.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    type: {
      text: 'Listener "{listener}" speaks {protocol}, but "{balancer}" is {type}, which takes {takes}.',
      effect: 'AWS refuses the listener; nothing answers on its port.',
      help: '{help}',
    },
    group: {
      text: 'Listener "{listener}" speaks {protocol}, but forwards to target group "{group}", which speaks {other}.',
      effect: 'AWS refuses the listener: a target group of that protocol cannot be associated with it.',
      help: 'Give both protocols of one layer: HTTP or HTTPS on an ALB, TCP, TLS or UDP on an NLB.',
    },
    certificate: {
      text: 'Listener "{listener}" speaks {protocol}, but has no certificate.',
      effect: 'AWS refuses the listener: without a certificate it cannot end TLS.',
      help: 'Give it a certificate of ACM.',
    },
  },
  check(graph, report) {
    for (const listener of relatedCloud(graph).listeners) {
      const protocol = known(listener.protocol);
      if (protocol === undefined) continue;
      const { at } = listener.protocol;
      const data = { listener: listener.title, protocol };
      const balancer = listener.loadBalancer?.state === 'present' ? listener.loadBalancer.to : undefined;
      const type = balancer && known(balancer.type);
      const isLayer7 = layer7.test(protocol);
      // The listeners of a Classic one mix both.
      if (type === 'classic') continue;
      if (balancer && ((type === 'application' && !isLayer7) || (type === 'network' && isLayer7))) {
        const wanted = isLayer7 ? 'application' : 'network';
        report(at, 'type', {
          data: {
            ...data,
            balancer: balancer.title,
            type: type === 'application' ? 'an ALB' : 'an NLB',
            takes: type === 'application' ? 'HTTP and HTTPS' : 'TCP, TLS and UDP',
            help: balancer.type.given
              ? `Give the listener another protocol, or make the load balancer one of type ${wanted}.`
              : `Without a type it is an ALB: set \`load_balancer_type = "${wanted}"\`, or give the listener another protocol.`,
          },
          related: [
            { at: balancer.type.at, message: `"${balancer.title}" is ${type === 'application' ? 'an ALB' : 'an NLB'}` },
          ],
        });
        continue;
      }
      if (
        /^(?:TLS|HTTPS)$/.test(protocol) &&
        !listener.certificate.given &&
        listener.source !== 'aws' &&
        listener.source !== 'config'
      )
        report(at, 'certificate', { data });
      for (const action of listener.actions) {
        if (action.kind !== 'forward') continue;
        for (const link of action.groups) {
          const other = link.state === 'present' ? known(link.to.protocol) : undefined;
          if (link.state !== 'present' || other === undefined || known(link.to.targetType) === 'alb') continue;
          const own = transports(protocol);
          const its = transports(other);
          const fits = layer7.test(other) === isLayer7 && (own === its || its === 'both');
          if (!fits)
            report(at, 'group', {
              data: { ...data, group: link.to.title, other },
              related: [{ at: link.to.protocol.at, message: `target group "${link.to.title}" speaks ${other}` }],
            });
        }
      }
    }
  },
});
