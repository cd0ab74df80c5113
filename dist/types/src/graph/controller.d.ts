/** What a controller gives the graph: its own kinds lowered into the route model. */
import type { Router } from '../controllers/traefik/router-types.js';
import type { TraefikProfile } from '../controllers/traefik/types.js';
import type { Cloud } from '../model/cloud.js';
import type { PodTemplate } from '../model/pod-template.js';
import type { Resource } from '../model/resource.js';
import type { Backend, Graph, Reference, Route } from './graph.js';
/** What a controller may ask while it lowers. */
export interface LoweringContext {
    readonly graph: Graph;
    /** What stands behind a reference to a Service; nothing behind none. */
    backend(reference: Reference | undefined): Backend;
}
export interface Controller {
    readonly name: string;
    /** The kinds that it lowers. */
    readonly kinds: ReadonlySet<string>;
    /** The routes that an object makes; nothing for objects of another group. */
    lower(resource: Resource, context: LoweringContext): Iterable<Route>;
    /** For a controller of a plugin: whether a Pod runs it. */
    runs?(pod: PodTemplate): boolean;
    /** The processes of this controller that run in the context. */
    profiles?(graph: Graph): readonly TraefikProfile[];
    /** What one of them makes of the objects; without a profile, what any might. */
    routers?(graph: Graph, profile: TraefikProfile | undefined, which: 'all' | 'particular'): readonly Router[];
    /** The load balancers that it makes of objects; `noCloud` if none. */
    cloud?(graph: Graph): Cloud;
}
