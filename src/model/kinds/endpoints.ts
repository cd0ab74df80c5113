import { defineKind } from '../define-kind.ts';
import { field, integer, items, text } from '../read.ts';

export interface EndpointsPort {
  readonly name: string | undefined;
  readonly port: number | undefined;
  readonly protocol: string;
}

export interface Endpoints {
  readonly subsets: readonly { readonly addresses: number; readonly ports: readonly EndpointsPort[] }[];
}

/** Reads the ports of a subset or slice: protocol TCP if absent. */
export function readEndpointPorts(value: unknown): EndpointsPort[] {
  return items(value).map((port) => ({
    name: text(field(port, 'name')),
    port: integer(field(port, 'port')),
    protocol: text(field(port, 'protocol')) ?? 'TCP',
  }));
}

/** v1 Endpoints: joined to the Service of the same name; mirrored into slices only if that Service has no selector. */
export const endpoints = defineKind<Endpoints>()({
  kind: 'Endpoints',
  groups: [''],
  namespaced: true,
  read(value) {
    return {
      subsets: items(field(value, 'subsets')).map((subset) => ({
        addresses: items(field(subset, 'addresses')).length,
        ports: readEndpointPorts(field(subset, 'ports')),
      })),
    };
  },
});
