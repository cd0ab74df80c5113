/**
 * The EndpointSlices of a Service: those that the controller makes of its Pods, one for each set of resolved ports, and those made by hand.
 * `k8s.io/endpointslice` reconciler.go: `reconcile`, utils.go: `getEndpointPorts`, `podToEndpoint`; `pkg/controller/endpointslicemirroring`.
 */
import type { EndpointSlice } from '../model/kinds/endpoint-slice.ts';
import type { Endpoints, EndpointsPort } from '../model/kinds/endpoints.ts';
import type { Service } from '../model/kinds/service.ts';
import type { PodTemplate } from '../model/pod-template.ts';
import type { Resource } from '../model/resource.ts';
import type { PortResolution, Selection, Slice, SlicePort } from './graph.ts';

/**
 * What the cluster would hold for a Service.
 *
 * @param runs whether any Pod is made of a template
 * @returns undefined if the files cannot tell; empty for an ExternalName Service, and for one without selector and without endpoints
 */
export function slicesOf(
  service: Resource<Service>,
  selection: Selection,
  resolutions: readonly PortResolution[],
  manual: readonly Resource<EndpointSlice | Endpoints>[],
  runs: (pod: PodTemplate) => boolean,
): readonly Slice[] | undefined {
  const { state } = selection;
  if (state === 'external-name') return [];
  if (state === 'unknown' || state === 'external') return undefined;
  // With a selector the controller overwrites Endpoints; EndpointSlices of others stay.
  const written = manual.flatMap((resource) =>
    resource.kind === 'EndpointSlice' || state === 'manual' ? readManual(resource) : [],
  );
  return state === 'manual' ? written : [...made(service, selection.pods.filter(runs), resolutions), ...written];
}

function made(
  service: Resource<Service>,
  pods: readonly PodTemplate[],
  resolutions: readonly PortResolution[],
): readonly Slice[] {
  const groups = new Map<
    string,
    { ports: SlicePort[]; pods: { template: PodTemplate; ready: boolean; serving: boolean }[] }
  >();
  for (const template of pods) {
    const ports: SlicePort[] = [];
    for (const { port, endpoints } of resolutions) {
      const endpoint = endpoints.find(({ pod }) => pod === template);
      if (endpoint) ports.push({ name: port.name ?? '', protocol: port.protocol, port: endpoint.port });
    }
    const key = ports.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).join();
    const group = groups.get(key) ?? { ports, pods: [] };
    groups.set(key, group);
    const serving = mayBeReady(template);
    group.pods.push({ template, ready: service.view.publishNotReadyAddresses || serving, serving });
  }
  // A selector that matches nothing gets an empty slice.
  return groups.size === 0 ? [{ ports: [], pods: [] }] : [...groups.values()];
}

/** Whether Pods of a template can become ready, as far as their own manifest tells: a probe needs its port's name in the same container. */
function mayBeReady({ containers, injected }: PodTemplate): boolean {
  return (
    injected ||
    containers.every(({ probes, ports }) =>
      probes.every(
        ({ type, port }) =>
          type === 'livenessProbe' || typeof port === 'number' || ports.some((candidate) => candidate.name === port),
      ),
    )
  );
}

function readManual(manifest: Resource<EndpointSlice | Endpoints>): Slice[] {
  const { view } = manifest;
  if ('subsets' in view)
    return view.subsets.map(({ ports, addresses }) => ({ ports: known(ports), pods: [], manifest, addresses }));
  return [{ ports: known(view.ports), pods: [], manifest, addresses: view.addresses }];
}

/** kube-proxy passes over a port without a number. */
function known(ports: readonly EndpointsPort[]): SlicePort[] {
  return ports.flatMap(({ name = '', protocol, port }) => (port === undefined ? [] : [{ name, protocol, port }]));
}
