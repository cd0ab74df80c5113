/**
 * Service -> Pods -> container ports, as the EndpointSlice controller resolves them: `k8s.io/endpointslice` `reconciler.go`,
 * `utils.go: FindPort, getEndpointPorts`; `pkg/controller/endpointslice: syncService`.
 */
import type { Service, ServicePort } from '../model/kinds/service.ts';
import { nearest } from '../model/nearest.ts';
import type { Container, ContainerPort, PodTemplate } from '../model/pod-template.ts';
import { push } from '../model/push.ts';
import { isPlaceholder } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import { builtInWorkloads, hasPlaceholder, type Labels, runtimeLabels } from '../model/selector.ts';
import type { Settings } from '../model/settings.ts';
import type { Endpoint, NearPods, PortResolution, Selection } from './graph.ts';
import type { Resolver } from './references.ts';

const nothing: readonly PodTemplate[] = [];
const none: readonly never[] = Object.freeze([]);

/** Pod templates of a context, found by label. */
export interface PodIndex {
  readonly pods: readonly PodTemplate[];
  inNamespace(namespace: string): readonly PodTemplate[];
  /** Templates of a namespace that have the label, certainly or at run time. */
  having(namespace: string, key: string, value: string): readonly PodTemplate[];
  /** Templates of a namespace some of whose labels are placeholders. */
  vague(namespace: string): readonly PodTemplate[];
  /** What was found for selectors that have many candidates: Services often share theirs. */
  readonly crowds: Map<string, Matching>;
}

/** The templates that match a selector; whether others may, for their labels hold placeholders. */
interface Matching {
  readonly pods: readonly PodTemplate[];
  readonly vague: boolean;
}

/** From so many Pods on, what was worked out for one Service is kept for the others. */
const crowd = 20;

/** Indexes templates by namespace and label pair. */
export function indexPods(pods: readonly PodTemplate[]): PodIndex {
  const byNamespace = new Map<string, PodTemplate[]>();
  // Namespace, key, value.
  const byPair = new Map<string, Map<string, Map<string, PodTemplate[]>>>();
  const vague = new Map<string, PodTemplate[]>();
  for (const pod of pods) {
    push(byNamespace, pod.namespace, pod);
    const pairs = byPair.get(pod.namespace) ?? new Map<string, Map<string, PodTemplate[]>>();
    if (pairs.size === 0) byPair.set(pod.namespace, pairs);
    const add = (value: string, key: string): void => {
      const values = pairs.get(key);
      if (values) push(values, value, pod);
      else pairs.set(key, new Map([[value, [pod]]]));
    };
    pod.labels.forEach(add);
    for (const [key, value] of pod.extraLabels) if (pod.labels.get(key) !== value) add(value, key);
    if (pod.labelsUnreadable || hasPlaceholder(pod.labels)) push(vague, pod.namespace, pod);
  }
  return {
    pods,
    inNamespace: (namespace) => byNamespace.get(namespace) ?? nothing,
    having: (namespace, key, value) => byPair.get(namespace)?.get(key)?.get(value) ?? nothing,
    vague: (namespace) => vague.get(namespace) ?? nothing,
    crowds: new Map(),
  };
}

/** Whether a template has the label, certainly or on some of its Pods. */
function has(pod: PodTemplate, key: string, value: string): boolean {
  return pod.labels.get(key) === value || pod.extraLabels.some(([k, v]) => k === key && v === value);
}

/** Whether Pods of a template get a label of the controllers' at run time, with this value. */
function getsAtRunTime(pod: PodTemplate, key: string, value: string): boolean {
  const { kind, name } = pod.owner;
  if (pod.owner.definition?.kind === kind && !(runtimeLabels.get(key) ?? []).includes(kind)) {
    // A custom workload kind may set what it likes.
    if (builtInWorkloads.includes(kind)) return false;
  }
  if (key === 'statefulset.kubernetes.io/pod-name')
    return value.startsWith(`${name}-`) && /^\d+$/.test(value.slice(name.length + 1));
  if (kind === 'Job' && (key === 'job-name' || key === 'batch.kubernetes.io/job-name')) return value === name;
  return true;
}

function found(state: Selection['state'], pods = nothing, maybeMore = false, open = false): Selection {
  return { state, pods, maybeMore, open };
}

/** The templates of a namespace that match a selector without placeholders. */
function match(namespace: string, selector: Labels, index: PodIndex): Matching {
  const written: [string, string][] = [];
  const runtime: [string, string][] = [];
  selector.forEach((value, name) => {
    (runtimeLabels.has(name) ? runtime : written).push([name, value]);
  });

  let candidates = index.inNamespace(namespace);
  for (const [key, value] of written) {
    const some = index.having(namespace, key, value);
    if (some.length < candidates.length) candidates = some;
  }
  const unsure = index.vague(namespace);
  const key =
    candidates.length + unsure.length < crowd ? undefined : JSON.stringify([namespace, [...selector].sort(byKey)]);
  const known = key === undefined ? undefined : index.crowds.get(key);
  if (known) return known;

  const matches = (pod: PodTemplate): boolean =>
    written.every(([key, value]) => has(pod, key, value)) &&
    runtime.every(([key, value]) => has(pod, key, value) || getsAtRunTime(pod, key, value));
  const pods = candidates.filter(matches);
  const matching: Matching = {
    // The list of the index itself, so that selectors that find the same share it.
    pods: pods.length === candidates.length ? candidates : pods,
    vague: unsure.some((pod) =>
      written.every(([key, value]) => {
        const label = pod.labels.get(key);
        return has(pod, key, value) || (label === undefined ? pod.labelsUnreadable : isPlaceholder(label));
      }),
    ),
  };
  if (key !== undefined) index.crowds.set(key, matching);
  return matching;
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** Which Pods a Service selects. */
export function select(service: Resource<Service>, index: PodIndex, resolver: Resolver, settings: Settings): Selection {
  const { selector, type } = service.view;
  if (type === 'ExternalName') return found('external-name');
  if (service.view.selectorUnreadable) return found('unknown', nothing, true);
  // Of a Service that a snapshot tells of, the Pods are elsewhere.
  if (selector === undefined) return found(service.isKnown ? 'external' : 'manual');
  if (hasPlaceholder(selector)) return found('unknown', nothing, true);

  const { namespace } = service;
  const { pods, vague } = match(namespace, selector, index);
  const broken = resolver.mentionedInBroken(selector.values());
  const hidden = resolver.hidden(namespace);
  const maybeMore = vague || broken || hidden !== 'no';
  if (pods.length > 0) return found('pods', pods, maybeMore);
  if (vague || broken) return found('unknown', nothing, true);
  if (settings.externals.some((e) => e.matches('Pod', namespace, service.name)))
    return found('external', nothing, true);
  // A Service that is only known: whoever brings it brings its Pods.
  if (service.isKnown) return found('external', nothing, true);
  if (settings.completeness === 'closed') return found('none');
  if (hidden === 'here') return found('external', nothing, true);
  // A namespace without any workload keeps its applications elsewhere, unless what the selector asks for lies close by.
  const sure = index.inNamespace(namespace).length > 0 && hidden === 'no' && settings.completeness === 'auto';
  if (sure) return found('none');
  const near = nearestPods(service, index);
  return near && (near.otherNamespace || near.onObject || (near.failing.length === 1 && close(near)))
    ? found('none', nothing, false, true)
    : found('external', nothing, true);
}

/** Whether the one label that fails is a typo away. */
function close(near: NearPods): boolean {
  return near.failing.every(({ wanted, found }) => found !== undefined && nearest(wanted, [found]) !== undefined);
}

/** At most so many workloads are compared to explain one Service that selects nothing. */
const comparisons = 500;

/** The workload that a Service comes nearest to selecting. */
export function nearestPods(service: Resource<Service>, index: PodIndex): NearPods | undefined {
  const selector = service.view.selector;
  if (selector === undefined) return undefined;
  const { namespace } = service;
  const own = index.inNamespace(namespace).slice(0, comparisons);

  const onObject = own.find(
    (pod) => pod.path.length > 0 && [...selector].every(([k, v]) => pod.owner.labels.get(k) === v),
  );
  if (onObject) return near(onObject, selector, { onObject: true });

  let best: { pod: PodTemplate; score: number } | undefined;
  for (const pod of own) {
    const score = likeness(service, selector, pod);
    if (score > (best?.score ?? 0)) best = { pod, score };
  }
  // A full match in another namespace explains more than a bad one in this; an all-but-one match here explains more still.
  const missing = best === undefined ? [] : failing(best.pod, selector);
  if (best && missing.length < selector.size) return near(best.pod, selector, {});
  const elsewhere = index.pods.find(
    (pod) => pod.namespace !== namespace && [...selector].every(([key, value]) => has(pod, key, value)),
  );
  if (elsewhere) return near(elsewhere, selector, { otherNamespace: true });
  return best && near(best.pod, selector, {});
}

/** How much a template looks like what a selector was meant for; 0 if nothing speaks for it. */
function likeness(service: Resource<Service>, selector: Labels, pod: PodTemplate): number {
  let score = related(pod.owner.name, service.name) ? 2 : 0;
  for (const [key, value] of selector) {
    const found = pod.labels.get(key);
    if (has(pod, key, value)) score += 4;
    else if (found === undefined) score += nearest(key, pod.labels.keys()) === undefined ? 0 : 1;
    else if (nearest(value, [found]) !== undefined) score += 3;
    else if (related(found, value)) score += 2;
  }
  return score;
}

/** Whether one name is the other with something before or after it: `admin` and `admin-service`. */
function related(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return a === b || (short.length > 2 && (long.startsWith(short) || long.endsWith(short)));
}

function failing(pod: PodTemplate, selector: Labels): NearPods['failing'] {
  return [...selector]
    .filter(([key, value]) => !has(pod, key, value))
    .map(([key, wanted]) => ({ key, wanted, found: pod.labels.get(key) }));
}

function near(pod: PodTemplate, selector: Labels, how: { onObject?: boolean; otherNamespace?: boolean }): NearPods {
  return {
    pod,
    failing: failing(pod, selector),
    onObject: how.onObject ?? false,
    otherNamespace: how.otherNamespace ?? false,
  };
}

type Resolved = Omit<PortResolution, 'service' | 'port'>;

/** What many Pods answer to a target port and protocol; the selections that Services share are the same array. */
export type KnownPorts = WeakMap<readonly PodTemplate[], Map<string, Resolved>>;

/** A Service port on the given Pods. */
export function resolvePort(
  service: Resource<Service>,
  port: ServicePort,
  pods: readonly PodTemplate[],
  known: KnownPorts,
): PortResolution {
  const { targetPort, protocol } = port;
  if (pods.length < crowd) return { service, port, ...resolveTarget(targetPort, protocol, pods) };
  const targets = known.get(pods) ?? new Map<string, Resolved>();
  if (targets.size === 0) known.set(pods, targets);
  const key = `${protocol} ${typeof targetPort} ${targetPort}`;
  const resolved = targets.get(key) ?? resolveTarget(targetPort, protocol, pods);
  targets.set(key, resolved);
  return { service, port, ...resolved };
}

function resolveTarget(
  targetPort: ServicePort['targetPort'],
  protocol: string,
  pods: readonly PodTemplate[],
): Resolved {
  const endpoints: Endpoint[] = [];
  // Made when there is something to put in: there is one answer for each port of each Service, and nearly all of them are fine.
  let missing: PodTemplate[] | undefined;
  let near: { pod: PodTemplate; container: Container; port: ContainerPort; why: 'protocol' | 'init' }[] | undefined;
  for (const pod of pods) {
    if (typeof targetPort === 'number') {
      endpoints.push({ pod, port: targetPort, declared: declaredPort(pod, targetPort, protocol) });
      continue;
    }
    if (targetPort === undefined || isPlaceholder(targetPort)) continue;
    const found = findPort(pod, targetPort, protocol);
    if (found) {
      const number = found.port.containerPort;
      if (number !== undefined) endpoints.push({ pod, port: number, declared: found });
      continue;
    }
    // Ports that are added at admission, or named by a placeholder, may be the one.
    if (pod.injected || pod.containers.some((c) => c.ports.some((p) => p.name !== undefined && isPlaceholder(p.name))))
      continue;
    missing ??= [];
    missing.push(pod);
    for (const container of pod.containers)
      for (const candidate of container.ports)
        if (candidate.name === targetPort) {
          near ??= [];
          near.push({ pod, container, port: candidate, why: container.role === 'init' ? 'init' : 'protocol' });
        }
  }
  // Copied, since V8 gives a list that is pushed to room for sixteen more.
  return { endpoints: endpoints.slice(), missing: missing ?? none, near: near ?? none };
}

/** `FindPort`: regular containers in order, then sidecars; the first port whose name AND protocol are equal. */
function findPort(
  pod: PodTemplate,
  name: string,
  protocol: string,
): { container: Container; port: ContainerPort } | undefined {
  for (const container of pod.containers) {
    if (container.role === 'init') continue;
    for (const port of container.ports)
      if (port.name === name && port.protocol === protocol) return { container, port };
  }
  return undefined;
}

/** The declaration behind a number: with the same protocol if there is one, else with any (a number ignores the protocol). */
function declaredPort(
  pod: PodTemplate,
  number: number,
  protocol: string,
): { container: Container; port: ContainerPort } | undefined {
  let other: { container: Container; port: ContainerPort } | undefined;
  for (const container of pod.containers) {
    if (container.role === 'init') continue;
    for (const port of container.ports)
      if (port.containerPort === number) {
        if (port.protocol === protocol) return { container, port };
        other ??= { container, port };
      }
  }
  return other;
}
