/** What the workload kinds have in common: a selector and a pod template. */
import type { Path } from '../parse/place.ts';
import type { ReferenceSpec } from './define-kind.ts';
import { type PodTemplate, readPodTemplate } from './pod-template.ts';
import { dig, field, integer, type Mapping, text } from './read.ts';
import type { Resource } from './resource.ts';
import { type LabelSelector, readLabelSelector, readLabels } from './selector.ts';

export interface Workload {
  /** `spec.selector`; `undefined` if absent. */
  readonly selector: LabelSelector | undefined;
  /** `undefined` if the object has no template (yet). */
  readonly template: PodTemplate | undefined;
  readonly replicas: number | undefined;
}

/** The parts of a kind definition for a workload whose pod template is at `path`. */
export function workloadAt(path: Path, options: { readonly plainSelector?: boolean } = {}) {
  return {
    read(value: Mapping, resource: Resource): Workload {
      const selector = dig(value, ['spec', 'selector']);
      return {
        // A ReplicationController's selector is a plain map, as a Service's.
        selector: options.plainSelector
          ? selector === undefined || selector === null
            ? undefined
            : { matchLabels: readLabels(selector), matchExpressions: [] }
          : readLabelSelector(selector),
        template: readPodTemplate(resource, path),
        replicas: integer(field(field(value, 'spec'), 'replicas')),
      };
    },
    podTemplate(resource: Resource<Workload>): PodTemplate | undefined {
      return resource.view.template;
    },
    references(resource: Resource<Workload>): ReferenceSpec[] {
      return serviceAccountOf(resource, path);
    },
  };
}

const noReferences: ReferenceSpec[] = [];

/** The ServiceAccount that the Pods run as: the API server makes none without it. `default` is made with each namespace. */
function serviceAccountOf(resource: Resource, path: Path): ReferenceSpec[] {
  const spec = field(dig(resource.value, path), 'spec');
  const current = text(field(spec, 'serviceAccountName'));
  const name = current ?? text(field(spec, 'serviceAccount'));
  if (name === undefined || name === 'default') return noReferences;
  const key = current === undefined ? 'serviceAccount' : 'serviceAccountName';
  const { namespace } = resource;
  const at = resource.at(...path, 'spec', key);
  return [{ role: 'service-account', kind: 'ServiceAccount', namespace, name, at }];
}
