/** Labels and selectors, as k8s.io/apimachinery `pkg/labels/selector.go` and `pkg/apis/meta/v1/helpers.go` match them. */
import { field, isMapping, isPlaceholder, items, type Mapping, text } from './read.ts';

/** Label key to value. A key without a string value is left out: null vanishes, and other types are refused by the API server. */
export type Labels = ReadonlyMap<string, string>;

/**
 * The texts of a mapping, as a map. Nothing is copied: every object has several of these, and most are asked for one key or none.
 */
class Texts implements ReadonlyMap<string, string> {
  readonly #mapping: Mapping;

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  get(key: string): string | undefined {
    // What objects inherit is no text, so there is no need to ask whose it is.
    const value = this.#mapping[key];
    return typeof value === 'string' ? value : undefined;
  }

  has(key: string): boolean {
    return typeof this.#mapping[key] === 'string';
  }

  get size(): number {
    let size = 0;
    for (const key in this.#mapping) if (this.has(key)) size++;
    return size;
  }

  forEach(visit: (value: string, key: string, map: Labels) => void): void {
    for (const key in this.#mapping) {
      const value = this.#mapping[key];
      if (typeof value === 'string') visit(value, key, this);
    }
  }

  keys(): MapIterator<string> {
    return this.#keys().values();
  }

  values(): MapIterator<string> {
    return this.#keys()
      .map((key) => this.#mapping[key] as string)
      .values();
  }

  entries(): MapIterator<[string, string]> {
    return this.#keys()
      .map((key): [string, string] => [key, this.#mapping[key] as string])
      .values();
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  /** Lists as long as what they hold: one that grows by `push` takes room for 17 at the first, and rules walk over the labels of every object. */
  #keys(): readonly string[] {
    const keys = Object.keys(this.#mapping);
    for (const key of keys) if (!this.has(key)) return keys.filter((one) => this.has(one));
    return keys;
  }
}

const none: Labels = new Texts({});

/** Whether labels or annotations have a key of that kind. Makes no list of them: rules ask it of every object. */
export function someKey(texts: Labels, isMeant: (key: string) => boolean): boolean {
  let found = false;
  texts.forEach((_, key) => {
    found ||= isMeant(key);
  });
  return found;
}

/** Reads a string map such as `metadata.labels` or a Service's `spec.selector`. */
export function readLabels(value: unknown): Labels {
  return isMapping(value) ? new Texts(value) : none;
}

/** True if a string map holds what is no string (`app: yes`), or is no mapping: the API server refuses the object, and nothing is known. */
export function isUnreadable(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (!isMapping(value)) return true;
  for (const key in value) {
    const label = value[key];
    if (typeof label !== 'string' && label !== null) return true;
  }
  return false;
}

/** One requirement of a LabelSelector's `matchExpressions`. */
export interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** A workload's `spec.selector`. */
export interface LabelSelector {
  readonly matchLabels: Labels;
  readonly matchExpressions: readonly Requirement[];
}

/** Reads a LabelSelector; `undefined` if there is none (which selects nothing, while `{}` selects everything). */
export function readLabelSelector(value: unknown): LabelSelector | undefined {
  if (!isMapping(value)) return undefined;
  return {
    matchLabels: readLabels(field(value, 'matchLabels')),
    matchExpressions: items(field(value, 'matchExpressions')).flatMap((item) => {
      const key = text(field(item, 'key'));
      const operator = text(field(item, 'operator'));
      if (key === undefined || operator === undefined) return [];
      return [{ key, operator, values: items(field(item, 'values')).filter((v) => typeof v === 'string') }];
    }),
  };
}

/** Whether labels meet a requirement; `Requirement.Matches`: NotIn and DoesNotExist are also met by an absent key. */
export function meets(labels: Labels, { key, operator, values }: Requirement): boolean {
  const value = labels.get(key);
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return true; // the API server refuses the operator; nothing can be said about the match
  }
}

/** True if a value of the labels is filled in by another program, so that a comparison can only say "maybe". */
export function hasPlaceholder(labels: Labels): boolean {
  let found = false;
  labels.forEach((value, key) => {
    found ||= isPlaceholder(value) || isPlaceholder(key);
  });
  return found;
}

/** The workload kinds of Kubernetes itself. */
export const builtInWorkloads: readonly string[] = [
  'Pod',
  'Deployment',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
];

/**
 * Labels that controllers put on Pods at run time; no template has them (`pkg/controller/{statefulset,deployment,daemon,job}`,
 * argo-rollouts). The value says which kinds of workload set the label.
 */
export const runtimeLabels: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['statefulset.kubernetes.io/pod-name', ['StatefulSet']],
  ['apps.kubernetes.io/pod-index', ['StatefulSet']],
  ['pod-template-hash', ['Deployment', 'ReplicaSet']],
  ['rollouts-pod-template-hash', ['Rollout', 'Deployment']],
  ['controller-revision-hash', ['StatefulSet', 'DaemonSet']],
  ['pod-template-generation', ['DaemonSet']],
  ['batch.kubernetes.io/job-name', ['Job', 'CronJob']],
  ['batch.kubernetes.io/controller-uid', ['Job', 'CronJob']],
  ['batch.kubernetes.io/job-completion-index', ['Job', 'CronJob']],
  ['job-name', ['Job', 'CronJob']],
  // Copied from the node when the Pod is bound, since Kubernetes 1.35.
  ['topology.kubernetes.io/zone', builtInWorkloads],
  ['topology.kubernetes.io/region', builtInWorkloads],
  ['controller-uid', ['Job', 'CronJob']],
]);
