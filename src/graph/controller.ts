/** What a controller gives the graph: its own kinds lowered into the route model. */
import type { Resource } from '../model/resource.ts';
import type { Backend, Graph, Route } from './graph.ts';

/** What a controller may ask while it lowers. */
export interface LoweringContext {
  readonly graph: Graph;
  /** The resolved backend of a part of a view: of whatever the kind gave as `of` with its reference. */
  backend(of: object): Backend;
}

export interface Controller {
  readonly name: string;
  /** The routes that an object makes; nothing for objects of other controllers. */
  lower(resource: Resource, context: LoweringContext): Iterable<Route>;
}
