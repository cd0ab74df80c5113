import { defineRule, dig, field, isMapping, isPlaceholder, nearest } from '../../src/rule.ts';
import { isMentionedInBroken } from '../_lib/broken-documents.ts';
import { mayGetEndpoints } from '../_lib/endpoint-writers.ts';
import { fields, isMisspelt } from '../_lib/known-fields.ts';
import { isAlike } from '../_lib/near-pods.ts';
import { noEndpoints } from '../_lib/no-endpoints.ts';

export default defineRule({
  id: 'service-without-endpoints',
  summary: 'A Service has neither a selector nor endpoints of its own.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    none: {
      text: 'Service "{service}" has no selector, and no EndpointSlice belongs to it.',
      effect: '{effect}',
      help: 'Add a `selector`, or an EndpointSlice with the label `kubernetes.io/service-name: {service}` in namespace "{namespace}".',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const { name, namespace, view } = service;
      if (graph.selects(service).state !== 'manual' || graph.manualEndpoints(service).length > 0) continue;
      const { externals, completeness } = graph.settings;
      // Told by unknown-field.
      if (isMisspelt(field(service.value, 'spec'), fields.service, 'selector')) continue;
      if (completeness === 'open' || view.headless || view.ports.length === 0 || name === '') continue;
      if ([name, namespace, view.type].some(isPlaceholder) || isMentionedInBroken(graph, name)) continue;
      if (externals.some((e) => ['Pod', 'Endpoints', 'EndpointSlice'].some((kind) => e.matches(kind, namespace, name))))
        continue;
      if (service.view.selectorUnreadable || mayGetEndpoints(graph, service)) continue;

      const spec = dig(service.value, ['spec']);
      const keys = isMapping(spec) ? Object.keys(spec) : [];
      const typo = nearest(
        'selector',
        keys.filter((key) => isMapping(dig(spec, [key]))),
      );
      const lost = graph
        .all('EndpointSlice')
        .find((slice) => slice.namespace === namespace && isLost(slice.name, name));
      const owned = (other: string): boolean => graph.get('Service', namespace, other) !== undefined;
      // Endpoints under a name that is nearly the Service's, or the right ones in another namespace.
      const misnamed = graph
        .all('Endpoints')
        .find((other) => other.namespace === namespace && !owned(other.name) && isAlike(name, other.name));
      const elsewhere =
        graph.all('Endpoints').find((other) => other.name === name) ??
        graph.all('EndpointSlice').find((slice) => slice.view.serviceName === name);
      const at = keys.includes('selector')
        ? service.keyAt('spec', 'selector')
        : typo !== undefined
          ? service.keyAt('spec', typo)
          : service.at('metadata', 'name');
      report(at, 'none', {
        data: { service: name, namespace, effect: noEndpoints(graph, service) },
        open:
          completeness === 'auto' &&
          !typo &&
          !lost &&
          !misnamed &&
          !elsewhere &&
          !graph.pods.some((pod) => pod.namespace === namespace),
        ...(typo !== undefined
          ? { suggestion: `Did you mean "selector"? "${typo}" is no field of a Service.` }
          : lost
            ? {
                suggestion: `EndpointSlice "${lost.name}" says that it belongs to ${lost.view.serviceName === undefined ? 'no Service' : `Service "${lost.view.serviceName}"`}.`,
                related: [{ at: lost.at('metadata', 'name'), message: `${lost.title} is here` }],
              }
            : misnamed
              ? {
                  suggestion: `Endpoints must have the name of the Service; these are called "${misnamed.name}".`,
                  related: [{ at: misnamed.at('metadata', 'name'), message: `${misnamed.title} is here` }],
                }
              : elsewhere
                ? {
                    suggestion: `${elsewhere.title} is in namespace "${elsewhere.namespace}".`,
                    related: [{ at: elsewhere.at('metadata', 'name'), message: `${elsewhere.title} is here` }],
                  }
                : {}),
      });
    }

    function isLost(slice: string, service: string): boolean {
      return slice === service || slice.startsWith(`${service}-`) || nearest(service, [slice]) !== undefined;
    }
  },
});
