import { defineKind } from '../define-kind.ts';
import { field, items } from '../read.ts';
import { type AddressCounts, type EndpointsPort, readEndpointPorts } from './endpoints.ts';

export interface EndpointSlice {
  /** The Service that it belongs to: label `kubernetes.io/service-name` (`pkg/proxy/endpointslicecache.go`); its own name is free. */
  readonly serviceName: string | undefined;
  readonly addresses: AddressCounts;
  readonly ports: readonly EndpointsPort[];
}

/** discovery.k8s.io EndpointSlice. */
export const endpointSlice = defineKind<EndpointSlice>()({
  kind: 'EndpointSlice',
  groups: ['discovery.k8s.io'],
  namespaced: true,
  read(value, resource) {
    return {
      serviceName: resource.labels.get('kubernetes.io/service-name'),
      addresses: countAddresses(items(field(value, 'endpoints'))),
      ports: readEndpointPorts(field(value, 'ports')),
    };
  },
});

/** A condition that is absent says nothing against the endpoint (`EndpointConditions` in discovery/v1). */
function countAddresses(endpoints: readonly unknown[]): AddressCounts {
  let [ready, serving, terminating, statedReady] = [0, 0, 0, 0];
  for (const endpoint of endpoints) {
    const conditions = field(endpoint, 'conditions');
    const isServing = field(conditions, 'serving') !== false;
    if (field(conditions, 'ready') !== false) ready++;
    if (field(conditions, 'ready') === true) statedReady++;
    if (isServing) serving++;
    if (isServing && field(conditions, 'terminating') === true) terminating++;
  }
  return { used: ready > 0 ? ready : terminating, serving, statedReady };
}
