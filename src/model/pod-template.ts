/** Pods as their templates promise them. `pkg/apis/core/types.go: PodSpec`; port lookup order as in k8s.io/endpointslice `FindPort`. */
import type { Path } from '../parse/place.ts';
import { dig, field, integer, intOrString, items, text } from './read.ts';
import type { Resource } from './resource.ts';
import { isUnreadable, type Labels, readLabels } from './selector.ts';

export interface ContainerPort {
  readonly name: string | undefined;
  /** `undefined` if absent or no integer (the API server refuses the Pod). */
  readonly containerPort: number | undefined;
  /** `TCP` if absent. */
  readonly protocol: string;
  readonly hostPort: number | undefined;
  /** Path from the object's root. */
  readonly path: Path;
}

/** A port that the kubelet asks: by a probe, or by a lifecycle hook, which finds its port in the same way. */
export interface Probe {
  readonly type: 'livenessProbe' | 'readinessProbe' | 'startupProbe' | 'postStart' | 'preStop';
  readonly handler: 'httpGet' | 'tcpSocket' | 'grpc';
  readonly port: number | string;
  /** Path of the port from the object's root. */
  readonly path: Path;
}

export interface Container {
  readonly name: string;
  readonly image: string | undefined;
  readonly ports: readonly ContainerPort[];
  readonly probes: readonly Probe[];
  /** regular; sidecar: an init container with `restartPolicy: Always`; init: one that ends before the Pod serves. */
  readonly role: 'regular' | 'sidecar' | 'init';
  readonly path: Path;
  /** As parsed; for what the fields above do not cover. */
  readonly value: unknown;
}

/** The Pods of one workload. */
export interface PodTemplate {
  /** The object that makes the Pods. */
  readonly owner: Resource;
  /** Path from the owner's root to the template (to the Pod itself: `[]`). */
  readonly path: Path;
  readonly namespace: string;
  readonly labels: Labels;
  /** True if some label is no string (`app: yes`): the API server refuses the object, and what the label was meant to be is not known. */
  readonly labelsUnreadable: boolean;
  /** Labels that some of the Pods get at run time besides (Argo Rollouts' canary and stable metadata). */
  readonly extraLabels: readonly (readonly [string, string])[];
  /** In the order in which the EndpointSlice controller looks for a named port: regular containers, then sidecars; init last. */
  readonly containers: readonly Container[];
  readonly hostNetwork: boolean;
  /** The PodSpec as parsed; for what the fields above do not cover. */
  readonly spec: unknown;
  /** True if something adds containers at admission (Istio, Linkerd ...): ports may exist that are not written here. */
  readonly injected: boolean;
}

const handlers = ['httpGet', 'tcpSocket', 'grpc'] as const;

/** The paths of a container, of its ports and of its probes' ports. Made once for all objects whose template is at the same path. */
class ContainerPaths {
  readonly path: Path;
  readonly #ports: Path[] = [];
  readonly #handlers = new Map<string, Map<string, Path>>();

  constructor(path: Path) {
    this.path = path;
  }

  port(index: number): Path {
    this.#ports[index] ??= [...this.path, 'ports', index];
    return this.#ports[index];
  }

  handler(type: Probe['type'], handler: Probe['handler']): Path {
    const known = this.#handlers.get(type) ?? new Map<string, Path>();
    if (known.size === 0) this.#handlers.set(type, known);
    let path = known.get(handler);
    if (!path) {
      const isHook = type === 'postStart' || type === 'preStop';
      path = [...this.path, ...(isHook ? ['lifecycle'] : []), type, handler, 'port'];
      known.set(handler, path);
    }
    return path;
  }
}

/** By the path of the template, which is the kind's own and always the same array. */
const knownPaths = new WeakMap<
  Path,
  { readonly containers: ContainerPaths[]; readonly initContainers: ContainerPaths[] }
>();

function pathsOf(template: Path, list: 'containers' | 'initContainers', index: number): ContainerPaths {
  const known = knownPaths.get(template) ?? { containers: [], initContainers: [] };
  knownPaths.set(template, known);
  known[list][index] ??= new ContainerPaths([...template, 'spec', list, index]);
  return known[list][index];
}

const noProbes: readonly Probe[] = Object.freeze([]);

function readProbes(value: unknown, paths: ContainerPaths): readonly Probe[] {
  let probes: Probe[] | undefined;
  const read = (holder: unknown, type: Probe['type']): void => {
    const probe = field(holder, type);
    if (probe === undefined) return;
    for (let index = 0; index < handlers.length; index++) {
      const handler = handlers[index] as Probe['handler'];
      const port = intOrString(field(field(probe, handler), 'port'));
      if (port === undefined) continue;
      probes ??= [];
      probes.push({ type, handler, port, path: paths.handler(type, handler) });
    }
  };
  read(value, 'livenessProbe');
  read(value, 'readinessProbe');
  read(value, 'startupProbe');
  const lifecycle = field(value, 'lifecycle');
  if (lifecycle !== undefined) {
    read(lifecycle, 'postStart');
    read(lifecycle, 'preStop');
  }
  // Kept to the end of the run: without the room for more that `push` makes.
  return probes?.slice() ?? noProbes;
}

function readContainer(value: unknown, paths: ContainerPaths, init: boolean): Container {
  return {
    name: text(field(value, 'name')) ?? '',
    image: text(field(value, 'image')),
    ports: items(field(value, 'ports')).map((port, index) => ({
      name: text(field(port, 'name')),
      containerPort: integer(field(port, 'containerPort')),
      protocol: text(field(port, 'protocol')) ?? 'TCP',
      hostPort: integer(field(port, 'hostPort')),
      path: paths.port(index),
    })),
    probes: readProbes(value, paths),
    role: init ? (field(value, 'restartPolicy') === 'Always' ? 'sidecar' : 'init') : 'regular',
    path: paths.path,
    value,
  };
}

const injectors: readonly (readonly [string, string])[] = [
  ['sidecar.istio.io/inject', 'true'],
  ['linkerd.io/inject', 'enabled'],
  ['linkerd.io/inject', 'ingress'],
  ['kuma.io/sidecar-injection', 'enabled'],
  ['consul.hashicorp.com/connect-inject', 'true'],
  ['sidecar.opentelemetry.io/inject', 'true'],
  ['dapr.io/enabled', 'true'],
];

function isInjected(annotations: unknown, labels: Labels): boolean {
  if (annotations === undefined && labels.size === 0) return false;
  return injectors.some(([key, value]) => field(annotations, key) === value || labels.get(key) === value);
}

function inOrder(regular: readonly Container[], init: readonly Container[]): Container[] {
  const sidecars = init.filter((container) => container.role === 'sidecar');
  return [...regular, ...sidecars, ...init.filter((container) => container.role === 'init')];
}

/** Reads the pod template at `path` of an object; `undefined` if there is none. */
export function readPodTemplate(
  owner: Resource,
  path: Path,
  extraLabels: readonly (readonly [string, string])[] = [],
): PodTemplate | undefined {
  const template = dig(owner.value, path);
  const spec = field(template, 'spec');
  if (template === undefined || spec === undefined) return undefined;
  const metadata = field(template, 'metadata');
  const rawLabels = field(metadata, 'labels');
  const labels = path.length === 0 ? owner.labels : readLabels(rawLabels);
  const annotations = field(metadata, 'annotations');
  const regular = items(field(spec, 'containers')).map((c, i) =>
    readContainer(c, pathsOf(path, 'containers', i), false),
  );
  const init = items(field(spec, 'initContainers')).map((c, i) =>
    readContainer(c, pathsOf(path, 'initContainers', i), true),
  );
  return {
    owner,
    path,
    namespace: owner.namespace,
    labels,
    labelsUnreadable: isUnreadable(rawLabels),
    extraLabels,
    containers: init.length === 0 ? regular : inOrder(regular, init),
    hostNetwork: field(spec, 'hostNetwork') === true,
    spec,
    injected: isInjected(annotations, labels),
  };
}
