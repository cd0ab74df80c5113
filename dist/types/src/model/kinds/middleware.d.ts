import { type TraefikBackend, type TraefikReference } from '../traefik.js';
export interface Middleware {
    /** The keys of `spec` that have a value: Traefik takes exactly one. */
    readonly types: readonly string[];
    /** `chain.middlewares`. */
    readonly chain: readonly TraefikReference[];
    /** `errors.service`. */
    readonly errorService: TraefikBackend | undefined;
}
/** What a Middleware may be: a key of `spec` each. */
export declare const middlewareTypes: ReadonlySet<string>;
/** traefik.io Middleware: what a request passes on its way from a router to a Service. */
export declare const middleware: import("../define-kind.js").KindDefinition<"Middleware", Middleware>;
