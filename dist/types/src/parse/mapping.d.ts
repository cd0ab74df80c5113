/** What parsed text holds, at its simplest. */
export type Mapping = Readonly<Record<string, unknown>>;
/** True for a mapping (not for a list, null or a scalar). */
export declare function isMapping(value: unknown): value is Mapping;
