import { defineKind } from '../define-kind.ts';
import { field, isMapping } from '../read.ts';
import { traefikGroups } from '../traefik.ts';

export interface MiddlewareTCP {
  /** The keys of `spec` that have a value: Traefik takes exactly one. */
  readonly types: readonly string[];
}

/** traefik.io MiddlewareTCP. */
export const middlewareTcp = defineKind<MiddlewareTCP>()({
  kind: 'MiddlewareTCP',
  groups: traefikGroups,
  namespaced: true,
  read(value) {
    const spec = field(value, 'spec');
    return {
      types: isMapping(spec) ? Object.keys(spec).filter((key) => spec[key] !== null && spec[key] !== undefined) : [],
    };
  },
});
