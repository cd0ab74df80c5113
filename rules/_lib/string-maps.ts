/** The maps of strings of an object that labels live in: where they stand, and what Go calls them. */
import { dig, type Graph, isApiObject, type Path, type Resource } from '../../src/rule.ts';

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

const labels: Path = ['metadata', 'labels'];
const annotations: Path = ['metadata', 'annotations'];
const selector: Path = ['spec', 'selector'];
const matchLabels: Path = ['spec', 'selector', 'matchLabels'];

type Places = readonly (readonly [Path, StringMap['what'], string])[];

const own: Places = [
  [labels, 'label', 'ObjectMeta'],
  [annotations, 'annotation', 'ObjectMeta'],
];

/** Where objects of a kind keep their string maps; the same for all objects of the kind that have a template. */
function placesOf(resource: Resource): Places {
  const { definition } = resource;
  if (definition === undefined) return own;
  if (resource.kind === 'Service') return [...own, [selector, 'selector', 'ServiceSpec']];
  const template = definition.podTemplate?.(resource)?.path;
  if (template === undefined || template.length === 0) return own;
  return [
    ...own,
    resource.kind === 'ReplicationController'
      ? [selector, 'selector', 'ReplicationControllerSpec']
      : [matchLabels, 'selector', 'LabelSelector'],
    [[...template, ...labels], 'label', 'ObjectMeta'],
    [[...template, ...annotations], 'annotation', 'ObjectMeta'],
  ];
}

/** The string maps of all objects that an API server takes, object by object, outermost first; absent ones are left out. */
export function* stringMaps(graph: Graph): Iterable<StringMap> {
  const known = new Map<unknown, Places>();
  for (const resource of graph.resources) {
    if (!isApiObject(resource)) continue;
    let places = known.get(resource.definition);
    if (!places) {
      places = placesOf(resource);
      // The first of a kind may be without a template: that says nothing of the others.
      if (places !== own || resource.definition === undefined || !resource.definition.podTemplate)
        known.set(resource.definition, places);
    }
    for (const [path, what, struct] of places) {
      const value = dig(resource.value, path);
      if (value !== undefined && value !== null) yield { resource, path, what, struct, value };
    }
  }
}
