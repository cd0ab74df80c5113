/** The maps of strings of an object that labels live in: where they stand, and what Go calls them. */
import { dig, type Graph, type Path, type Resource } from '../../src/rule.ts';
import { isApiObject } from './api-object.ts';

export interface StringMap {
  readonly resource: Resource;
  /** Path from the object's root. */
  readonly path: Path;
  readonly what: 'label' | 'annotation' | 'selector';
  /** The struct whose field it is, as `encoding/json` names it in an error. */
  readonly struct: string;
  /** As parsed; need not be a map. */
  readonly value: unknown;
}

/** The string maps of all objects that an API server takes, object by object, outermost first. */
export function* stringMaps(graph: Graph): Iterable<StringMap> {
  const templates = new Map<Resource, Path>();
  for (const { owner, path } of graph.pods) if (path.length > 0) templates.set(owner, path);
  for (const resource of graph.resources) {
    if (!isApiObject(resource)) continue;
    const at = (path: Path, what: StringMap['what'], struct: string): StringMap => ({
      resource,
      path,
      what,
      struct,
      value: dig(resource.value, path),
    });
    yield at(['metadata', 'labels'], 'label', 'ObjectMeta');
    yield at(['metadata', 'annotations'], 'annotation', 'ObjectMeta');
    if (resource.definition === undefined) continue;
    if (resource.kind === 'Service') yield at(['spec', 'selector'], 'selector', 'ServiceSpec');
    else if (resource.kind === 'ReplicationController')
      yield at(['spec', 'selector'], 'selector', 'ReplicationControllerSpec');
    const template = templates.get(resource);
    if (!template) continue;
    yield at(['spec', 'selector', 'matchLabels'], 'selector', 'LabelSelector');
    yield at([...template, 'metadata', 'labels'], 'label', 'ObjectMeta');
    yield at([...template, 'metadata', 'annotations'], 'annotation', 'ObjectMeta');
  }
}
