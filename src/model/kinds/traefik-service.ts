import type { Path } from '../../parse/place.ts';
import { defineKind } from '../define-kind.ts';
import { dig, field, integer, isMapping, items } from '../read.ts';
import type { Resource } from '../resource.ts';
import { backendReferences, readBackend, type TraefikBackend, traefikGroups } from '../traefik.ts';

export interface TraefikServicePart {
  readonly role: 'weighted' | 'main' | 'mirror' | 'service' | 'fallback' | 'hashed';
  readonly weight: number;
  readonly backend: TraefikBackend;
}

export interface TraefikService {
  /** The first of these that is set; undefined if none is (`unspecified service type`). */
  readonly type: 'weighted' | 'mirroring' | 'highestRandomWeight' | 'failover' | undefined;
  readonly parts: readonly TraefikServicePart[];
}

/** In the order in which Traefik asks for them (`kubernetes_http.go: buildTraefikService`). */
const types = ['weighted', 'mirroring', 'highestRandomWeight', 'failover'] as const;

function readParts(type: TraefikService['type'], value: unknown): readonly TraefikServicePart[] {
  if (type === undefined) return [];
  const at: Path = ['spec', type];
  const part = (role: TraefikServicePart['role'], entry: unknown, path: Path): TraefikServicePart => {
    const backend = readBackend(entry, path);
    const percent = role === 'mirror' ? (integer(field(entry, 'percent')) ?? 0) : backend.weight;
    return { role, weight: percent, backend };
  };
  const list = (role: TraefikServicePart['role'], key: string): TraefikServicePart[] =>
    items(field(value, key)).map((entry, index) => part(role, entry, [...at, key, index]));
  switch (type) {
    case 'weighted':
      return list('weighted', 'services');
    case 'highestRandomWeight':
      return list('hashed', 'services');
    case 'mirroring':
      return [part('main', value, at), ...list('mirror', 'mirrors')];
    case 'failover':
      return [
        part('service', field(value, 'service'), [...at, 'service']),
        part('fallback', field(value, 'fallback'), [...at, 'fallback']),
      ];
  }
}

/** traefik.io TraefikService: several Services as one. */
export const traefikService = defineKind<TraefikService>()({
  kind: 'TraefikService',
  groups: traefikGroups,
  namespaced: true,
  read(value) {
    const type = types.find((key) => isMapping(dig(value, ['spec', key])));
    return { type, parts: readParts(type, type && dig(value, ['spec', type])) };
  },
  *references(resource) {
    for (const { backend } of resource.view.parts)
      yield* backendReferences(resource as Resource, backend, 'ServersTransport');
  },
});
