/** What the workload kinds have in common: a selector and a pod template. */
import type { Path } from '../parse/place.js';
import type { ReferenceSpec } from './define-kind.js';
import { type PodTemplate } from './pod-template.js';
import { type Mapping } from './read.js';
import type { Resource } from './resource.js';
import { type LabelSelector } from './selector.js';
export interface Workload {
    /** `spec.selector`; `undefined` if absent. */
    readonly selector: LabelSelector | undefined;
    /** `undefined` if the object has no template (yet). */
    readonly template: PodTemplate | undefined;
    readonly replicas: number | undefined;
}
/** The parts of a kind definition for a workload whose pod template is at `path`. */
export declare function workloadAt(path: Path, options?: {
    readonly plainSelector?: boolean;
}): {
    read(value: Mapping, resource: Resource): Workload;
    podTemplate(resource: Resource<Workload>): PodTemplate | undefined;
    references(resource: Resource<Workload>): ReferenceSpec[];
};
