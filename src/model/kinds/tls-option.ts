import { defineKind } from '../define-kind.ts';
import { dig, items } from '../read.ts';
import type { Resource } from '../resource.ts';
import { besides, traefikGroups } from '../traefik.ts';

export interface TLSOption {
  readonly sniStrict: boolean;
}

/** traefik.io TLSOption. One that is called `default` holds for everything. */
export const tlsOption = defineKind<TLSOption>()({
  kind: 'TLSOption',
  groups: traefikGroups,
  namespaced: true,
  read: (value) => ({ sniStrict: dig(value, ['spec', 'sniStrict']) === true }),
  *references(resource) {
    const path = ['spec', 'clientAuth', 'secretNames'];
    for (const [index, name] of items(dig(resource.value, path)).entries())
      yield* besides(resource as Resource, 'certificate', 'Secret', name, [...path, index]);
  },
});
