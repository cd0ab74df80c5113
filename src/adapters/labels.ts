/** Labels that a kustomization adds to objects. Where they go: kustomize api/internal/konfig/builtinpluginconsts: commonlabels.go, metadatalabels.go. */
import type { LabelSet } from './kustomization.ts';
import { isMapping, type Mapping, own, textAt } from './manifests.ts';

/** Where a kind holds labels besides `metadata.labels`. */
interface LabelFields {
  /** Made if absent. */
  readonly selector?: readonly string[];
  /** Left alone if absent: such objects get their selector from the API server. */
  readonly optionalSelector?: readonly string[];
  readonly templates?: readonly (readonly string[])[];
}

const template = ['spec', 'template', 'metadata', 'labels'];
const workload: LabelFields = { selector: ['spec', 'selector', 'matchLabels'], templates: [template] };

const fieldsByKind: Readonly<Record<string, LabelFields>> = {
  Service: { selector: ['spec', 'selector'] },
  ReplicationController: { selector: ['spec', 'selector'], templates: [template] },
  Deployment: workload,
  ReplicaSet: workload,
  DaemonSet: workload,
  StatefulSet: workload,
  Job: { optionalSelector: ['spec', 'selector', 'matchLabels'], templates: [template] },
  CronJob: {
    optionalSelector: ['spec', 'jobTemplate', 'spec', 'selector', 'matchLabels'],
    templates: [
      ['spec', 'jobTemplate', 'metadata', 'labels'],
      ['spec', 'jobTemplate', 'spec', 'template', 'metadata', 'labels'],
    ],
  },
  PodDisruptionBudget: { optionalSelector: ['spec', 'selector', 'matchLabels'] },
  NetworkPolicy: { optionalSelector: ['spec', 'podSelector', 'matchLabels'] },
};

/** The object with the labels added; the given one is not changed. */
export function withLabels(object: Mapping, sets: readonly LabelSet[]): Mapping {
  const kind = textAt(object, 'kind');
  const fields = Object.hasOwn(fieldsByKind, kind) ? fieldsByKind[kind] : undefined;
  let result = object;
  for (const { pairs, selectors, templates } of sets) {
    result = merged(result, ['metadata', 'labels'], pairs, true);
    if (selectors && fields?.selector) result = merged(result, fields.selector, pairs, true);
    if (selectors && fields?.optionalSelector) result = merged(result, fields.optionalSelector, pairs, false);
    if (templates) for (const path of fields?.templates ?? []) result = merged(result, path, pairs, true);
  }
  return result;
}

/** A copy with `pairs` merged in at the path; everything off the path is shared with the original. */
function merged(object: Mapping, [key, ...rest]: readonly string[], pairs: Mapping, create: boolean): Mapping {
  if (key === undefined) return { ...object, ...pairs };
  const child = own(object, key);
  if (isMapping(child)) return { ...object, [key]: merged(child, rest, pairs, create) };
  return create && (child === undefined || child === null)
    ? { ...object, [key]: merged({}, rest, pairs, create) }
    : object;
}
