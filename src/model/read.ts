/**
 * Tolerant readers for parsed manifests. Whatever the text holds, a reader gives a value of the promised type or `undefined`:
 * what the API server thinks of a wrong type is the business of a rule, not of the model.
 */

import { isMapping, type Mapping } from '../parse/mapping.ts';

export { isMapping, type Mapping };

/** An own field of a mapping; `undefined` for everything else, so that keys such as `constructor` are safe. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = (value as Mapping)[key];
  // Asked for every field of every object. What a plain object inherits are functions, which parsed data never holds, and `__proto__`.
  if (found === undefined || typeof found === 'function' || Array.isArray(value)) return undefined;
  return key !== '__proto__' || Object.hasOwn(value, key) ? found : undefined;
}

/** The value at the end of a chain of keys. */
export function dig(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  // By index: this runs for every object, most often before it is worth compiling, where an iterator costs more than all the rest.
  for (let index = 0; index < path.length; index++) {
    const key = path[index] as string | number;
    if (typeof key === 'number') at = Array.isArray(at) ? at[key] : undefined;
    else at = field(at, key);
    if (at === undefined) return undefined;
  }
  return at;
}

/** A non-empty string. Kubernetes takes an empty string for an absent one in all fields that are read with this. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An integer. */
export function integer(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

/** An integer or a non-empty string: Kubernetes' IntOrString. */
export function intOrString(value: unknown): number | string | undefined {
  return integer(value) ?? text(value);
}

const noItems: readonly unknown[] = Object.freeze([]);

/** The items of a list; empty for everything else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : noItems;
}

const placeholder =
  /\$[A-Za-z_{(]|\$\$|\{\{|\}\}|<[^<>]+>|%\w+%|@\w+@|##\w+##|\[\[|__\w+__|(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?:$|[^A-Za-z0-9_])|REPLACE_?ME|CHANGE_?ME/;

/** Something of each of these is in every placeholder. */
const hint = /[$<%@#[{}_]|EME/;

/**
 * True for text that another program fills in before anything is applied (envsubst, Flux `postBuild`, a template): `${HOST}`,
 * `{{ .Values.host }}`, `$(HOST)`, `<your-host>`, `YOUR_HOST`, `NAME_HERE-web`, `REPLACEME`. None of these is a valid name, host or label, so nothing real is lost.
 */
export function isPlaceholder(value: string): boolean {
  // Nearly every text that is asked about is a plain name, and the long pattern takes V8 a while to make.
  return hint.test(value) && placeholder.test(value);
}
