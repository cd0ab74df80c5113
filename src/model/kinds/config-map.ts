import { defineKind } from '../define-kind.ts';
import { field, isMapping } from '../read.ts';

export interface ConfigMap {
  readonly keys: readonly string[];
}

/** v1 ConfigMap. */
export const configMap = defineKind<ConfigMap>()({
  kind: 'ConfigMap',
  groups: [''],
  namespaced: true,
  read(value) {
    const data = field(value, 'data');
    return { keys: isMapping(data) ? Object.keys(data) : [] };
  },
});
