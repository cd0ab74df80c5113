/**
 * The values of a Middleware that Traefik refuses when it builds it: the constructors under `pkg/middlewares`, the same in v2.11 and v3. One value is
 * enough: no router that uses the Middleware is made.
 */
import type { Path } from '../parse/place.js';
/** What is refused. */
export interface RefusedValue {
    readonly path: Path;
    /** The field as its documentation names it: `ipAllowList.sourceRange`. */
    readonly field: string;
    /** As written; undefined if it is missing. */
    readonly value: string | undefined;
    /** Traefik's own words. */
    readonly words: string;
}
/** The first value of a Middleware's `spec` that Traefik refuses. Placeholders, and values of a wrong type, are for others. */
export declare function refusedValue(spec: unknown): RefusedValue | undefined;
