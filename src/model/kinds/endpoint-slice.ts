import { defineKind } from '../define-kind.ts';
import { field, items } from '../read.ts';
import { type EndpointsPort, readEndpointPorts } from './endpoints.ts';

export interface EndpointSlice {
  /** The Service that it belongs to: label `kubernetes.io/service-name` (`pkg/proxy/endpointslicecache.go`); its own name is free. */
  readonly serviceName: string | undefined;
  readonly endpoints: number;
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
      endpoints: items(field(value, 'endpoints')).length,
      ports: readEndpointPorts(field(value, 'ports')),
    };
  },
});
