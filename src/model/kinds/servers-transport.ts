import type { Path } from '../../parse/place.ts';
import { defineKind, type ReferenceSpec } from '../define-kind.ts';
import { dig, field, items } from '../read.ts';
import type { Resource } from '../resource.ts';
import { besides, traefikGroups } from '../traefik.ts';

export interface ServersTransport {
  readonly insecureSkipVerify: boolean;
}

/** Secrets and ConfigMaps with certificates, under the path of the TLS settings. */
export function* certificateReferences(resource: Resource, at: Path): Iterable<ReferenceSpec> {
  const value = dig(resource.value, at);
  const names = function* (key: string): Iterable<ReferenceSpec> {
    for (const [index, name] of items(field(value, key)).entries())
      yield* besides(resource, 'certificate', 'Secret', name, [...at, key, index]);
  };
  yield* names('rootCAsSecrets');
  yield* names('certificatesSecrets');
  for (const [index, entry] of items(field(value, 'rootCAs')).entries()) {
    const path = [...at, 'rootCAs', index];
    yield* besides(resource, 'certificate', 'Secret', field(entry, 'secret'), [...path, 'secret']);
    yield* besides(resource, 'certificate', 'ConfigMap', field(entry, 'configMap'), [...path, 'configMap']);
  }
}

/** traefik.io ServersTransport: how Traefik connects to the servers. */
export const serversTransport = defineKind<ServersTransport>()({
  kind: 'ServersTransport',
  groups: traefikGroups,
  namespaced: true,
  read: (value) => ({ insecureSkipVerify: dig(value, ['spec', 'insecureSkipVerify']) === true }),
  references: (resource) => certificateReferences(resource as Resource, ['spec']),
});
