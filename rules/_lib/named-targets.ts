/** Named target ports that Pods lack: what the three rules about them have in common. */
import {
  type Graph,
  isPlaceholder,
  type PodTemplate,
  type PortResolution,
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
export function* namedTargets(graph: Graph): Iterable<NamedTarget> {
  for (const service of graph.all('Service')) {
    const resolutions = graph.ports(service);
    if (resolutions.every(({ missing }) => missing.length === 0) || service.view.selectorUnreadable) continue;
    const { pods, maybeMore } = graph.selects(service);
    const lasting = pods.filter((pod) => !isPassing(pod));
    const concerned = lasting.length > 0 ? lasting : pods;
    for (const resolution of resolutions) {
      const { targetPort: target, protocol } = resolution.port;
      if (typeof target !== 'string' || isPlaceholder(target) || portNameProblem(target) !== undefined) continue;
      if (meshPorts.has(target) || !protocols.has(protocol)) continue;
      const missing = new Set(resolution.missing);
      const lacking = concerned.filter((pod) => missing.has(pod) && arePortsKnown(pod) && !isRefused(pod, target));
      if (lacking.length === 0) continue;
      const nowhere = resolution.endpoints.length === 0 && lacking.length === concerned.length;
      yield { resolution, target, lacking, nowhere, open: maybeMore };
    }
  }
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
