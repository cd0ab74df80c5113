/**
 * From a Service port to Pods: for kube-proxy (a cluster IP, a node port) and for controllers that read the EndpointSlices themselves. What the
 * EndpointSlice controller would make stands in the graph; this says what it means for one request.
 */
import type { Endpoint, Graph, Slice } from '../graph/graph.ts';
import type { Service, ServicePort } from '../model/kinds/service.ts';
import type { PodTemplate } from '../model/pod-template.ts';
import type { Resource } from '../model/resource.ts';
import type { Hop, Stage, Walk } from './hop.ts';
import {
  endpointTitle,
  getCommand,
  listenCommand,
  nameOf,
  portsOf,
  portTitle,
  slicesCommand,
  titleOf,
} from './words.ts';

/** What the client sees where a Service port has no ready endpoint: kube-proxy refuses, a controller answers. */
export type Empty = string;

/** What stands behind a Service port. */
export type Behind =
  | { readonly state: 'pods'; readonly endpoints: readonly Endpoint[] }
  | { readonly state: 'addresses'; readonly text: string }
  | { readonly state: 'none' | 'unknown' };

/** Whether any Pod can be reached by a port: the hop of the Service, told. Nothing is told if the API server refuses the Service. */
export function enterService(
  walk: Walk,
  graph: Graph,
  service: Resource<Service>,
  port: ServicePort,
  empty: Empty,
  detail: readonly string[] = [],
): Behind {
  walk.service = { service, port };
  const stage: Stage = 'Service';
  const at = service.at(...port.path);
  const title = `${nameOf(service)}, port ${portTitle(port)} -> targetPort ${port.targetPort ?? '?'}`;
  const refusal = walk.refused(service);
  if (refusal)
    walk.broken(stage, `${title}: the API server refuses this Service`, empty, {
      at: refusal.at,
      rules: [refusal.rule],
      about: [service],
      command: getCommand(service),
      detail,
    });
  const slices = graph.slices(service);
  const command = slicesCommand(service);
  if (!slices) {
    if (!refusal) walk.unknown(stage, `${title}: its Pods are not in the input`, { at, detail, command });
    return { state: 'unknown' };
  }
  const found = endpointsIn(graph, service, port, slices);
  if (found.ready.length > 0 || found.addresses !== undefined) {
    if (!refusal) walk.ok(stage, title, at, detail);
    if (found.ready.length > 0) return { state: 'pods', endpoints: found.ready };
    return { state: 'addresses', text: found.addresses ?? '' };
  }
  const why = whyNone(graph, service, port, found);
  const reason = `${title}: ${why.text}`;
  const { pods, maybeMore, open } = graph.selects(service);
  // Pods that are not seen may be behind the selector as well.
  if (maybeMore || open) {
    if (!refusal) walk.unknown(stage, reason, { at, detail, command });
    return { state: 'unknown' };
  }
  const near = graph.nearestPods(service);
  walk.broken(stage, reason, empty, {
    at,
    detail,
    noEndpoints: true,
    ...(why.rules && { rules: why.rules }),
    about: [service, ...pods.map(({ owner }) => owner), ...(near ? [near.pod.owner] : [])],
    command,
  });
  return { state: 'none' };
}

interface Found {
  readonly ready: readonly Endpoint[];
  /** Pods that never become ready. */
  readonly unready: readonly PodTemplate[];
  readonly addresses: string | undefined;
}

function endpointsIn(graph: Graph, service: Resource<Service>, port: ServicePort, slices: readonly Slice[]): Found {
  const resolution = graph.ports(service)[port.index];
  const ready: Endpoint[] = [];
  const unready: PodTemplate[] = [];
  let addresses: string | undefined;
  for (const slice of slices) {
    const own = slice.ports.find(({ name, protocol }) => name === (port.name ?? '') && protocol === port.protocol);
    if (!own) continue;
    if (slice.manifest && (slice.addresses?.used ?? 0) > 0)
      addresses ??= `${titleOf(slice.manifest)}, port ${own.port}`;
    for (const { template, ready: isReady } of slice.pods) {
      const endpoint = resolution?.endpoints.find(({ pod }) => pod === template);
      if (!isReady) unready.push(template);
      else ready.push(endpoint ?? { pod: template, port: own.port });
    }
  }
  return { ready, unready, addresses };
}

/** Why a Service port has no endpoint, and the rules that say so; none where nothing is wrong. */
function whyNone(
  graph: Graph,
  service: Resource<Service>,
  port: ServicePort,
  { unready }: Found,
): { readonly text: string; readonly rules?: readonly string[] } {
  const { state, pods } = graph.selects(service);
  if (state === 'none')
    return {
      text: 'its selector matches no Pod',
      rules: ['service-selects-no-pod', 'selector-template-mismatch', 'invalid-label'],
    };
  if (state === 'manual')
    return {
      text: 'it has neither selector nor endpoints for this port',
      rules: ['service-without-endpoints', 'endpoints-port-mismatch', 'invalid-endpoints'],
    };
  const [first] = unready;
  if (first) return { text: `the Pods of ${titleOf(first.owner)} never become ready`, rules: ['probe-port-not-found'] };
  const [idle] = pods;
  if (idle && !pods.some((pod) => graph.runs(pod))) {
    // Pods that nobody asks for are no mistake, but there are none.
    const isAsked = (idle.owner.view as { readonly replicas?: number } | undefined)?.replicas !== 0;
    return { text: `${titleOf(idle.owner)} runs no Pod`, ...(isAsked && { rules: ['service-account-not-found'] }) };
  }
  return {
    text: `its Pods have no ${port.protocol} port named "${port.targetPort}"`,
    rules: ['target-port-not-found', 'target-port-protocol-mismatch'],
  };
}

/** The hop of the Pods, told: the last one, or the controller's own. */
export function enterPods(walk: Walk, stage: Stage, endpoints: readonly Endpoint[]): void {
  const [first, ...others] = endpoints;
  if (!first) return;
  walk.endpoints = endpoints;
  const { pod, declared } = first;
  const detail = others.map((other) => `or ${endpointTitle(other)}`);
  if (declared) {
    walk.ok(stage, endpointTitle(first), pod.owner.at(...declared.port.path, 'containerPort'), detail);
    return;
  }
  const more: Partial<Hop> = {
    at: pod.owner.at(...pod.path, 'spec', 'containers'),
    detail: [`no container declares port ${first.port}: whether something listens there, no file tells`, ...detail],
    command: listenCommand(pod),
  };
  walk.unknown(stage, endpointTitle(first), more);
}

/** The port of a Service that a client asks for by number. */
export function askedPort(service: Resource<Service>, number: number, protocol: string): ServicePort | undefined {
  return service.view.ports.find((port) => port.port === number && port.protocol === protocol);
}

/** From the cluster IP of a Service, or its DNS name, to the Pods. */
export function throughService(
  walk: Walk,
  graph: Graph,
  service: Resource<Service>,
  port: ServicePort,
  empty: Empty = 'connection refused',
): Behind {
  const { type, externalName } = service.view;
  if (type === 'ExternalName') {
    walk.ok(
      'Service',
      `${nameOf(service)} stands for ${externalName ?? 'a host outside'}`,
      service.at('spec', 'externalName'),
    );
    walk.goal = { kind: 'elsewhere', text: `${externalName ?? 'a host outside'}, port ${portTitle(port)}` };
    return { state: 'unknown' };
  }
  return enterService(walk, graph, service, port, empty);
}

/** What is said where a Service lacks the port. */
export const lacksPort = (service: Resource<Service>, wanted: number | string): string =>
  `${nameOf(service)} has no port ${wanted}; its ports are ${portsOf(service)}`;
