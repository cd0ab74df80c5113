/** Named target ports that Pods lack: what the three rules about them have in common. */
import {
  type Graph,
  isPlaceholder,
  type PodTemplate,
  type PortResolution,
  perGraph,
  portNameProblem,
  type Related,
} from '../../src/rule.ts';
import { arePortsKnown, isPassing, portList } from './declared-ports.ts';

export interface NamedTarget {
  readonly resolution: PortResolution;
  readonly target: string;
  /** Selected Pods that surely lack the port; those of Jobs only if nothing else is selected. */
  readonly lacking: readonly PodTemplate[];
  /** True if no selected Pod has the port, and none may have it unseen. */
  readonly nowhere: boolean;
  /** True if other Pods may be selected, too. */
  readonly open: boolean;
}

/** Ports of the containers that meshes add at admission, often by a label of the namespace alone. */
const meshPorts = new Set([
  'http-envoy-prom',
  'linkerd-admin',
  'linkerd-proxy',
  'dapr-http',
  'dapr-grpc',
  'dapr-metrics',
]);

const protocols = new Set(['TCP', 'UDP', 'SCTP']);

/** A name or protocol that the API server refuses is the defect; once it is mended, the port may well be found. */
function isRefused(pod: PodTemplate, target: string): boolean {
  return pod.containers.some(({ ports }) =>
    ports.some(
      ({ name, protocol }) =>
        (name !== target && name?.toLowerCase() === target) || (name === target && !protocols.has(protocol)),
    ),
  );
}

/** Each Service port with a named target that some selected Pod lacks. */
export const namedTargets: (graph: Graph) => readonly NamedTarget[] = perGraph((graph) => [...find(graph)]);

function* find(graph: Graph): Iterable<NamedTarget> {
  // The Pods that lack a port are the same list for Services that select the same.
  const shared = new Map<readonly PodTemplate[], Pick<NamedTarget, 'lacking' | 'nowhere'>>();
  for (const service of graph.all('Service')) {
    const resolutions = graph.ports(service);
    if (resolutions.every(({ missing }) => missing.length === 0) || service.view.selectorUnreadable) continue;
    const { pods, maybeMore } = graph.selects(service);
    for (const resolution of resolutions) {
      const { targetPort: target, protocol } = resolution.port;
      if (typeof target !== 'string' || isPlaceholder(target) || portNameProblem(target) !== undefined) continue;
      if (meshPorts.has(target) || !protocols.has(protocol)) continue;
      const lack = shared.get(resolution.missing) ?? lackOf(resolution, target, pods);
      shared.set(resolution.missing, lack);
      if (lack.lacking.length > 0) yield { resolution, target, ...lack, open: maybeMore };
    }
  }
}

function lackOf(
  { missing, endpoints }: PortResolution,
  target: string,
  pods: readonly PodTemplate[],
): Pick<NamedTarget, 'lacking' | 'nowhere'> {
  const { concerned, readable } = judged(pods);
  const without = new Set(missing);
  const lacking = readable.filter((pod) => without.has(pod) && !isRefused(pod, target));
  return {
    // The list itself, so that what is said of it is worked out once for all names that it lacks.
    lacking: lacking.length === readable.length ? readable : lacking,
    nowhere: endpoints.length === 0 && lacking.length === concerned.length,
  };
}

interface Judged {
  readonly concerned: readonly PodTemplate[];
  /** Those whose ports are all known. */
  readonly readable: readonly PodTemplate[];
}

const knownPods = new WeakMap<readonly PodTemplate[], Judged>();

function judged(pods: readonly PodTemplate[]): Judged {
  const found = knownPods.get(pods);
  if (found) return found;
  const lasting = pods.filter((pod) => !isPassing(pod));
  const concerned = lasting.length > 0 ? lasting : pods;
  const result = { concerned, readable: concerned.filter(arePortsKnown) };
  knownPods.set(pods, result);
  return result;
}

/** Where the Pods declare their ports, or the containers if they declare none; for a few of them. */
export function declarations(pods: readonly PodTemplate[]): Related[] {
  return pods.slice(0, 3).map((pod) => {
    const serving = pod.containers.filter(({ role }) => role !== 'init');
    const container = serving.find(({ ports }) => ports.length > 0);
    const path = container ? [...container.path, 'ports'] : [...pod.path, 'spec', 'containers'];
    const list = portList([pod]);
    const message =
      list === 'none' ? `${pod.owner.title} declares no ports` : `${pod.owner.title} declares the ports ${list}`;
    return { at: pod.owner.keyAt(...path), message };
  });
}
