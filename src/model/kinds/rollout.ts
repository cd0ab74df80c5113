import type { Path } from '../../parse/place.ts';
import { defineKind } from '../define-kind.ts';
import { type PodTemplate, readPodTemplate } from '../pod-template.ts';
import { dig, field, isMapping, text } from '../read.ts';
import { readLabelSelector, readLabels } from '../selector.ts';
import type { Workload } from '../workload.ts';

export interface Rollout extends Workload {
  /** The workload whose template the Rollout uses in place of its own. */
  readonly workloadRef: { readonly kind: string; readonly name: string } | undefined;
}

const metadataPaths: readonly Path[] = [
  ['spec', 'strategy', 'canary', 'canaryMetadata', 'labels'],
  ['spec', 'strategy', 'canary', 'stableMetadata', 'labels'],
  ['spec', 'strategy', 'blueGreen', 'activeMetadata', 'labels'],
  ['spec', 'strategy', 'blueGreen', 'previewMetadata', 'labels'],
];

const servicePaths: readonly Path[] = [
  ['spec', 'strategy', 'canary', 'canaryService'],
  ['spec', 'strategy', 'canary', 'stableService'],
  ['spec', 'strategy', 'blueGreen', 'activeService'],
  ['spec', 'strategy', 'blueGreen', 'previewService'],
];

/** argoproj.io Rollout, with `workloadRef` and the labels that it adds to canary, stable, active and preview Pods. */
export const rollout = defineKind<Rollout>()({
  kind: 'Rollout',
  groups: ['argoproj.io'],
  namespaced: true,
  read(value, resource) {
    const spec = field(value, 'spec');
    const reference = field(spec, 'workloadRef');
    const name = text(field(reference, 'name'));
    const kind = text(field(reference, 'kind'));
    const extraLabels = metadataPaths.flatMap((path) => [...readLabels(dig(value, path))]);
    const template: PodTemplate | undefined = isMapping(reference)
      ? undefined
      : readPodTemplate(resource, ['spec', 'template'], extraLabels);
    return {
      selector: readLabelSelector(field(spec, 'selector')),
      template,
      replicas: undefined,
      workloadRef: name !== undefined && kind !== undefined ? { kind, name } : undefined,
    };
  },
  podTemplate: (resource) => resource.view.template,
  *references(resource) {
    const { workloadRef } = resource.view;
    const { namespace } = resource;
    if (workloadRef)
      yield { role: 'workload', ...workloadRef, namespace, at: resource.at('spec', 'workloadRef', 'name') };
    for (const path of servicePaths) {
      const name = text(dig(resource.value, path));
      if (name !== undefined)
        yield { role: 'rollout-service', kind: 'Service', namespace, name, at: resource.at(...path) };
    }
  },
});
