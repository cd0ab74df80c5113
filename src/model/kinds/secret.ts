import { defineKind } from '../define-kind.ts';
import { field, isMapping, text } from '../read.ts';

export interface Secret {
  /** `Opaque` if absent. */
  readonly type: string;
  /** Keys of `data` and `stringData`. */
  readonly keys: readonly string[];
  /** True when the content is encrypted in place (SOPS), so that values and maybe keys say nothing. */
  readonly encrypted: boolean;
}

const keysOf = (value: unknown): string[] => (isMapping(value) ? Object.keys(value) : []);

/** v1 Secret. */
export const secret = defineKind<Secret>()({
  kind: 'Secret',
  groups: [''],
  namespaced: true,
  read(value) {
    return {
      type: text(field(value, 'type')) ?? 'Opaque',
      keys: [...keysOf(field(value, 'data')), ...keysOf(field(value, 'stringData'))],
      encrypted: field(value, 'sops') !== undefined,
    };
  },
});
