/** What a controller gives the graph: its own kinds lowered into the route model. */
import type { ReferenceSpec } from '../model/define-kind.ts';
import type { Resource } from '../model/resource.ts';
import type { Backend, Graph, IngressClassName, Reference, Route } from './graph.ts';

/** What a controller may ask while it lowers. */
export interface LoweringContext {
  readonly graph: Graph;
  /** The resolved backend for a reference to a Service, by the place of its name. */
  backend(reference: Reference | undefined): Backend;
}

export interface Controller {
  readonly name: string;
  /** The routes that an object makes; nothing for objects of other controllers. */
  lower(resource: Resource, context: LoweringContext): Iterable<Route>;
}

export type { IngressClassName, ReferenceSpec };
