/** The maps of strings of an object that labels live in, and where they stand. */
import { dig, type Graph, isApiObject, type Path, type Resource } from '../../src/rule.ts';

/** What a map of strings is for. */
export type Purpose = 'label' | 'annotation' | 'selector';

const labels: Path = ['metadata', 'labels'];
const annotations: Path = ['metadata', 'annotations'];
const selector: Path = ['spec', 'selector'];
const matchLabels: Path = ['spec', 'selector', 'matchLabels'];

type Places = readonly (readonly [Path, Purpose])[];

const own: Places = [
  [labels, 'label'],
  [annotations, 'annotation'],
];

/** Where objects of a kind keep their string maps; the same for all objects of the kind that have a template. */
function placesOf(resource: Resource): Places {
  const { definition } = resource;
  if (definition === undefined) return own;
  if (resource.kind === 'Service') return [...own, [selector, 'selector']];
  const template = definition.podTemplate?.(resource)?.path;
  if (template === undefined) return own;
  if (template.length === 0) return [...own, [['spec', 'nodeSelector'], 'selector']];
  return [
    ...own,
    [resource.kind === 'ReplicationController' ? selector : matchLabels, 'selector'],
    [[...template, ...labels], 'label'],
    [[...template, ...annotations], 'annotation'],
    [[...template, 'spec', 'nodeSelector'], 'selector'],
  ];
}

/** Visits the string maps (or what stands in their place) of all objects that an API server takes, object by object, outermost first; absent ones are left out. */
export function eachStringMap(
  graph: Graph,
  visit: (resource: Resource, path: Path, what: Purpose, value: unknown) => void,
): void {
  const known = new Map<unknown, Places>();
  const { resources } = graph;
  for (let index = 0; index < resources.length; index++) {
    const resource = resources[index] as Resource;
    if (!isApiObject(resource)) continue;
    let places = known.get(resource.definition);
    if (!places) {
      places = placesOf(resource);
      // The first of a kind may be without a template: that says nothing of the others.
      if (places !== own || resource.definition === undefined || !resource.definition.podTemplate)
        known.set(resource.definition, places);
    }
    for (let place = 0; place < places.length; place++) {
      const [path, what] = places[place] as Places[number];
      const value = dig(resource.value, path);
      if (value !== undefined && value !== null) visit(resource, path, what, value);
    }
  }
}
