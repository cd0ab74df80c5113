import { defineKind } from '../define-kind.ts';
import { dig, field, items, text } from '../read.ts';
import type { Resource } from '../resource.ts';
import { besides, traefikGroups } from '../traefik.ts';

export interface TLSStore {
  /** `defaultCertificate.secretName`. */
  readonly defaultCertificate: string | undefined;
}

/** traefik.io TLSStore. Traefik knows one, which is called `default`. */
export const tlsStore = defineKind<TLSStore>()({
  kind: 'TLSStore',
  groups: traefikGroups,
  namespaced: true,
  read: (value) => ({ defaultCertificate: text(dig(value, ['spec', 'defaultCertificate', 'secretName'])) }),
  *references(typed) {
    const resource = typed as Resource;
    const main = ['spec', 'defaultCertificate', 'secretName'];
    yield* besides(resource, 'certificate', 'Secret', typed.view.defaultCertificate, main);
    const path = ['spec', 'certificates'];
    for (const [index, entry] of items(dig(resource.value, path)).entries())
      yield* besides(resource, 'certificate', 'Secret', field(entry, 'secretName'), [...path, index, 'secretName']);
  },
});
