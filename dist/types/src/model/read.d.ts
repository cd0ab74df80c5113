/**
 * Tolerant readers for parsed manifests. Whatever the text holds, a reader gives a value of the promised type or `undefined`:
 * what the API server thinks of a wrong type is the business of a rule, not of the model.
 */
import { isMapping, type Mapping } from '../parse/mapping.js';
export { isMapping, type Mapping };
/** An own field of a mapping; `undefined` for everything else, so that keys such as `constructor` are safe. */
export declare function field(value: unknown, key: string): unknown;
/** The value at the end of a chain of keys. */
export declare function dig(value: unknown, path: readonly (string | number)[]): unknown;
/** A non-empty string. Kubernetes takes an empty string for an absent one in all fields that are read with this. */
export declare function text(value: unknown): string | undefined;
/** An integer. */
export declare function integer(value: unknown): number | undefined;
/** An integer or a non-empty string: Kubernetes' IntOrString. */
export declare function intOrString(value: unknown): number | string | undefined;
/** The items of a list; empty for everything else. */
export declare function items(value: unknown): readonly unknown[];
/**
 * True for text that another program fills in before anything is applied (envsubst, Flux `postBuild`, a template): `${HOST}`,
 * `{{ .Values.host }}`, `$(HOST)`, `<your-host>`, `YOUR_HOST`, `NAME_HERE-web`, `REPLACEME`. None of these is a valid name, host or label, so nothing real is lost.
 */
export declare function isPlaceholder(value: string): boolean;
