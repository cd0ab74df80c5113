import { defineRule, field } from '../../src/rule.ts';
import { misplacedBalancerFields } from '../_lib/service-fields.ts';

export default defineRule({
  id: 'load-balancer-field-not-allowed',
  summary: 'A Service has a field for load balancers, but is of another type.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    field: {
      text: '`{field}` is set, but Service "{service}" is of type {type}{implied}.',
      effect:
        'The API server refuses the Service: "{path}: Forbidden: may only be used when `type` is \'LoadBalancer\'".',
      help: 'Write `type: LoadBalancer`, or remove {fields}.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const places = misplacedBalancerFields(service);
      const [first, ...others] = places;
      // One wrong type is one defect, however many fields it has.
      if (first === undefined) continue;
      const names = places.map((path) => `\`${path.at(-1)}\``);
      const last = names.pop();
      const name = String(first.at(-1));
      // The API server spells the second with a capital letter.
      const path =
        first[0] === 'spec'
          ? `spec.${name.replace('loadBalancerSource', 'LoadBalancerSource')}`
          : `metadata.annotations[${name}]`;
      const type = field(field(service.value, 'spec'), 'type');
      report(service.keyAt(...first), 'field', {
        data: {
          field: name,
          service: service.name,
          type: service.view.type,
          implied: typeof type === 'string' && type !== '' ? '' : ', for it names no type',
          path,
          fields: names.length === 0 ? (last ?? '') : `${names.join(', ')} and ${last}`,
        },
        related: others.map((other) => ({ at: service.keyAt(...other), message: 'for a load balancer only, too' })),
      });
    }
  },
});
