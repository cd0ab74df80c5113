/** What parsed text holds, at its simplest. */
export type Mapping = Readonly<Record<string, unknown>>;
/** True for a mapping (not for a list, null or a scalar). */
export declare function isMapping(value: unknown): value is Mapping;
/** What is at a path of a value; undefined if nothing is. A number is the index of a list, and nothing in a mapping. */
export declare function dig(value: unknown, path: readonly (string | number)[]): unknown;
