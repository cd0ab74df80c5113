/**
 * Which requests a policy or a binding is about: k8s.io/apiserver pkg/admission/plugin/policy/matching and pkg/admission/plugin/webhook/predicates. An answer that
 * the files do not give is `Unknown`.
 */

import { Unknown } from '../cel/values.ts';
import { dig, field, isMapping, items, text } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import { hasPlaceholder, type Labels, meets, readLabelSelector, readLabels } from '../model/selector.ts';
import type { Surroundings } from './surroundings.ts';

export type Answer = boolean | Unknown;

export function both(a: Answer, b: () => Answer): Answer {
  if (a === false) return false;
  const other = b();
  return other === false ? false : a instanceof Unknown ? a : other;
}

function any(answers: Iterable<Answer>): Answer {
  let unknown: Unknown | undefined;
  for (const answer of answers) {
    if (answer === true) return true;
    if (answer instanceof Unknown) unknown ??= answer;
  }
  return unknown ?? false;
}

/** A request to create an object. */
export interface Request {
  readonly resource: Resource;
  readonly group: string;
  readonly version: string;
  /** In the plural, as in a URL. */
  readonly plural: string;
  readonly namespaced: boolean;
  /** The Namespace that it is in, if the input has it. */
  readonly namespace: Resource | undefined;
}

const irregular: Readonly<Record<string, string>> = {
  Endpoints: 'endpoints',
  Ingress: 'ingresses',
  IngressClass: 'ingressclasses',
};

/** `meta.UnsafeGuessKindToResource`, as far as the input has no definition. */
function pluralOf(resource: Resource, around: Surroundings): string {
  const { kind, group } = resource;
  if (Object.hasOwn(irregular, kind)) return irregular[kind] as string;
  const definition = definitionOf(group, kind, around);
  const named = text(dig(definition?.value, ['spec', 'names', 'plural']));
  if (named !== undefined) return named;
  const lower = kind.toLowerCase();
  if (lower.endsWith('s')) return `${lower}es`;
  return lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}

function definitionOf(group: string, kind: string, around: Surroundings): Resource | undefined {
  return around
    .ofKind('CustomResourceDefinition')
    .find(({ value }) => dig(value, ['spec', 'group']) === group && dig(value, ['spec', 'names', 'kind']) === kind);
}

/** Whether objects of a kind live in namespaces; undefined if nothing tells. */
export function isNamespaced(
  group: string,
  kind: string,
  around: Surroundings,
  known: Resource | undefined,
): boolean | undefined {
  if (known?.definition) return known.definition.namespaced;
  const scope = dig(definitionOf(group, kind, around)?.value, ['spec', 'scope']);
  if (scope === 'Namespaced' || scope === 'Cluster') return scope === 'Namespaced';
  return known && known.namespace !== '' ? true : undefined;
}

const own = new Set([
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
]);

/** The request that creates an object; undefined for objects that policies are not asked about. */
export function requestOf(resource: Resource, around: Surroundings): Request | undefined {
  if (resource.group === 'admissionregistration.k8s.io' && own.has(resource.kind)) return undefined;
  const namespaced = isNamespaced(resource.group, resource.kind, around, resource) ?? resource.namespace !== '';
  return {
    resource,
    group: resource.group,
    version: resource.apiVersion.split('/').at(-1) ?? '',
    plural: pluralOf(resource, around),
    namespaced,
    namespace: namespaced ? around.get('', 'Namespace', '', resource.namespace) : undefined,
  };
}

/** The texts of a list. */
export const texts = (value: unknown): readonly string[] => items(value).filter((item) => typeof item === 'string');
const names = (list: readonly string[], name: string) => list.includes('*') || list.includes(name);

/** Groups of which the API server serves a kind in several versions, so that it may convert one into another. */
const convertible = new Set([
  'autoscaling',
  'admissionregistration.k8s.io',
  'resource.k8s.io',
  'flowcontrol.apiserver.k8s.io',
]);

function ruleMatches(rule: unknown, request: Request, isExact: boolean): Answer {
  const { group, version, plural, resource, namespaced } = request;
  if (!names(texts(field(rule, 'apiGroups')), group)) return false;
  if (!names(texts(field(rule, 'operations')), 'CREATE')) return false;
  const isMeant = texts(field(rule, 'resources')).some((one) => {
    const [main, sub = ''] = one.split('/');
    return (main === '*' || main === plural) && (sub === '' || sub === '*');
  });
  if (!isMeant) return false;
  const scope = text(field(rule, 'scope')) ?? '*';
  const isInNamespace = namespaced && resource.kind !== 'Namespace';
  if ((scope === 'Namespaced' && !isInNamespace) || (scope === 'Cluster' && isInNamespace)) return false;
  const wanted = texts(field(rule, 'resourceNames'));
  if (wanted.length > 0 && !wanted.includes(resource.name)) return false;
  if (names(texts(field(rule, 'apiVersions')), version)) return true;
  // An equivalent version is matched too, and the object is converted to it.
  const isCustom = resource.definition === undefined && group.includes('.') && !group.endsWith('.k8s.io');
  if (isExact || !(isCustom || convertible.has(group))) return false;
  return new Unknown(`whether ${group}/${version} is served in another version as well`);
}

function selects(selector: unknown, labels: (key: string) => Labels | Unknown): Answer {
  const read = readLabelSelector(selector);
  if (!read) return true;
  const requirements = [
    ...Array.from(read.matchLabels, ([key, value]) => ({ key, operator: 'In', values: [value] })),
    ...read.matchExpressions,
  ];
  let answer: Answer = true;
  for (const requirement of requirements)
    answer = both(answer, () => {
      const known = labels(requirement.key);
      if (known instanceof Unknown) return known;
      return meets(known, requirement);
    });
  return answer;
}

function labelsOf(resource: Resource): Labels | Unknown {
  return hasPlaceholder(resource.labels) ? new Unknown(`the labels of ${resource.title}`) : resource.labels;
}

const nameLabel = 'kubernetes.io/metadata.name';

function namespaceSelected(selector: unknown, { resource, namespaced, namespace }: Request): Answer {
  const of = resource.kind === 'Namespace' && resource.group === '' ? resource : namespace;
  // What is in no namespace is never skipped.
  if (!namespaced && of !== resource) return true;
  const name = of?.name ?? resource.namespace;
  return selects(selector, (key) => {
    if (key === nameLabel) return readLabels({ [nameLabel]: name });
    return of ? labelsOf(of) : new Unknown(`the labels of Namespace "${name}", which is not in the input`);
  });
}

/** Whether `matchConstraints` or `matchResources` are about a request; `undefined` stands for no constraints. */
export function matches(constraints: unknown, request: Request): Answer {
  if (!isMapping(constraints)) return true;
  const isExact = field(constraints, 'matchPolicy') === 'Exact';
  const rules = items(field(constraints, 'resourceRules'));
  const excluded = items(field(constraints, 'excludeResourceRules'));
  const isExcluded = any(excluded.map((rule) => ruleMatches(rule, request, isExact)));
  if (isExcluded === true) return false;
  let answer: Answer = rules.length === 0 ? true : any(rules.map((rule) => ruleMatches(rule, request, isExact)));
  if (isExcluded instanceof Unknown) answer = both(answer, () => isExcluded);
  answer = both(answer, () => namespaceSelected(field(constraints, 'namespaceSelector'), request));
  return both(answer, () => selects(field(constraints, 'objectSelector'), () => labelsOf(request.resource)));
}

/** Parameters that a selector chooses. */
export function isSelected(selector: unknown, resource: Resource): Answer {
  return selects(selector, () => labelsOf(resource));
}
