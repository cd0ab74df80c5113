/** What the controllers of a cluster made of the accepted objects, beside what the graph says. */
import { findObjects } from '../../src/adapters/manifests.ts';
import { controllers } from '../../src/controllers/index.ts';
import { buildGraph } from '../../src/graph/build.ts';
import type { Graph, Slice } from '../../src/graph/graph.ts';
import type { Service, ServicePort } from '../../src/model/kinds/service.ts';
import type { PodTemplate } from '../../src/model/pod-template.ts';
import { dig } from '../../src/model/read.ts';
import { toResources } from '../../src/model/resources.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { Workload } from '../../src/model/workload.ts';
import { lineAt } from '../../src/parse/lines.ts';
import { parseDocuments } from '../../src/parse/parse.ts';
import type { Recording } from './recorded.ts';

/** One fact: what the cluster held and what the graph says, each as text. */
export interface Fact {
  readonly id: string;
  readonly recorded: string;
  readonly ours: string;
}

/** Nodes of the recorded cluster: a DaemonSet has a Pod on each. */
const nodes = 3;

/** The graph of what the API server accepted: nothing else was in the cluster, but what `more` says. */
export function graphOf(recording: Recording, more = ''): Graph {
  const settings = { ...defaultSettings, completeness: 'closed' as const };
  const documents = Object.entries({ ...recording.files, 'more.yaml': more }).flatMap(([path, text]) =>
    parseDocuments({ path, text }),
  );
  const refused = new Map(recording.rejected.map(({ file, line, message }) => [`${file}:${line}`, message]));
  // Of a List only the item that the message names is refused.
  const accepted = documents
    .flatMap((document) => findObjects(document))
    .filter(({ document: { file, start }, path, value }) => {
      const message = refused.get(`${file.path}:${lineAt(file, start) + 1}`);
      return message === undefined || (path.length > 0 && !message.includes(`"${dig(value, ['metadata', 'name'])}"`));
    });
  return buildGraph({
    context: { name: '.', documents, broken: [] },
    resources: toResources(
      accepted.map((manifest) => ({ ...manifest, value: heldBack(manifest.value) as typeof manifest.value })),
      settings,
    ),
    generated: [],
    others: () => [],
    settings,
    controllers,
  });
}

/** What the simulated kubelet keeps from becoming ready, as manifests say it in life: a probe of a port that is not there. */
function heldBack(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(heldBack);
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, heldBack(item)]));
  if (dig(copy, ['metadata', 'annotations', 'oracle/ready']) !== 'false') return copy;
  const containers = dig(copy, ['spec', 'containers']) as object[];
  const readinessProbe = { tcpSocket: { port: 'never' } };
  return {
    ...copy,
    spec: { ...(copy.spec as object), containers: containers.map((one) => ({ ...one, readinessProbe })) },
  };
}

/** The facts of a recording: endpoints of each Service port, slices and defaults of each Service, Pods of each workload. */
export function factsOf(recording: Recording): Record<'endpoints' | 'slices' | 'services' | 'workloads', Fact[]> {
  const graph = graphOf(recording);
  const facts = { endpoints: [] as Fact[], slices: [] as Fact[], services: [] as Fact[], workloads: [] as Fact[] };
  for (const [id, recorded] of Object.entries(recording.services)) {
    const [namespace = '', name = ''] = id.split('/');
    const add = (area: keyof typeof facts, what: string, theirs: unknown, ours: unknown) =>
      facts[area].push({
        id: `${recording.name} ${id}${what}`,
        recorded: JSON.stringify(theirs),
        ours: JSON.stringify(ours),
      });
    const service = graph.get('Service', namespace, name);
    if (!service) {
      add('services', '', recorded.type, 'not in the graph');
      continue;
    }
    const { view } = service;
    const slices = graph.slices(service) ?? [];
    const ownerOf = (pod: string): string => ownerIn(graph.pods, namespace, pod);
    const recordedSlices = recorded.slices.map(({ ports, pods }) => ({
      ports: (ports ?? []).map(portText).sort(),
      pods: pods.map(ownerOf).sort(),
    }));
    const ourSlices = slices.map((slice) => ({
      ports: slice.ports.map(portText).sort(),
      pods: podsOf(slice)
        .map((pod) => pod.owner)
        .sort(),
    }));
    add('slices', '', sorted(recordedSlices), sorted(ourSlices));
    add('services', ' type', recorded.type, view.type);
    add('services', ' headless', recorded.clusterIP === 'None', view.headless);
    for (const [key, port] of Object.entries(recorded.ports)) {
      const ours = view.ports.find((one) => portKey(one) === key);
      add('services', ` ${key} targetPort`, port.targetPort, ours?.targetPort);
      add('services', ` ${key} nodePort`, ...nodePortFact(port.nodePort, view, ours));
      add(
        'endpoints',
        ` ${key}`,
        port.endpoints
          .map(({ addr, pod, ready }) => `${pod ? ownerOf(pod) : 'manual'}:${addr.replace(/^.*:/, '')} ${ready}`)
          .sort(),
        slices
          .flatMap((slice) =>
            slice.ports
              .filter((one) => one.name === (ours?.name ?? '') && one.protocol === ours?.protocol)
              .flatMap((one) =>
                podsOf(slice).map((pod) => `${pod.isManual ? 'manual' : pod.owner}:${one.port} ${pod.ready}`),
              ),
          )
          .sort(),
      );
    }
  }
  const pods = Object.keys(recording.pods);
  for (const template of graph.pods) {
    const { namespace, owner } = template;
    if (!recording.namespaces.includes(namespace)) continue;
    const made = pods.filter(
      (pod) =>
        pod.startsWith(`${namespace}/`) &&
        ownerIn(graph.pods, namespace, pod.slice(namespace.length + 1)) === owner.name,
    );
    facts.workloads.push({
      id: `${recording.name} ${owner.kind} ${namespace}/${owner.name}`,
      recorded: String(made.length),
      ours: String(graph.runs(template) ? copies(template) : 0),
    });
  }
  return facts;
}

function sorted(slices: readonly unknown[]): string[] {
  return slices.map((slice) => JSON.stringify(slice)).sort();
}

function portText({ name, protocol, port }: { name: string; protocol: string; port: number }): string {
  return `${name}/${protocol}/${port}`;
}

function portKey({
  port,
  protocol,
  name,
}: {
  port: number | undefined;
  protocol: string;
  name: string | undefined;
}): string {
  return `${port}/${protocol}${name === undefined || name === '' ? '' : ` ${name}`}`;
}

/** The workload whose Pod this is: controllers add to its name. */
export function ownerIn(pods: readonly PodTemplate[], namespace: string, pod: string): string {
  const names = pods.filter((one) => one.namespace === namespace).map((one) => one.owner.name);
  const owners = names.filter((name) => pod === name || pod.startsWith(`${name}-`));
  return owners.sort((a, b) => b.length - a.length)[0] ?? pod;
}

/** The Pods of a slice as the recorded cluster runs them. */
function podsOf(slice: Slice): { owner: string; ready: boolean; isManual: boolean }[] {
  if (slice.manifest) {
    const list =
      slice.manifest.kind === 'EndpointSlice'
        ? dig(slice.manifest.value, ['endpoints'])
        : dig(slice.manifest.value, ['subsets', 0, 'addresses']);
    return (list as { ip?: string; addresses?: string[] }[]).map((one) => ({
      owner: one.ip ?? one.addresses?.[0] ?? '',
      ready: true,
      isManual: true,
    }));
  }
  return slice.pods.flatMap(({ template, ready }) =>
    Array.from({ length: copies(template) }, () => ({
      owner: template.owner.name,
      ready,
      isManual: false,
    })),
  );
}

function copies({ owner }: PodTemplate): number {
  if (owner.kind === 'DaemonSet') return nodes;
  const { replicas } = owner.view as Workload;
  return owner.kind === 'Pod' || owner.kind === 'Job' ? 1 : (replicas ?? 1);
}

/** A number that was allocated differs from run to run: only that there is one can be said. */
function nodePortFact(recorded: number | undefined, view: Service, port: ServicePort | undefined): [string, string] {
  if (port === undefined) return [String(recorded), 'no such port'];
  // Of two ports with one number, the second takes over the first one's node port.
  const given = view.ports.find((one) => one.port === port.port && one.nodePort !== undefined)?.nodePort;
  if (given !== undefined) return [String(recorded), String(given)];
  const allocated =
    view.type === 'NodePort' || (view.type === 'LoadBalancer' && view.allocateLoadBalancerNodePorts)
      ? 'allocated'
      : 'none';
  return [recorded === undefined ? 'none' : 'allocated', allocated];
}
