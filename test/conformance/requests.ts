/** The recorded requests: what came back, beside where a trace ends. */
import { readFileSync } from 'node:fs';
import { findObjects } from '../../src/adapters/manifests.ts';
import { controllers } from '../../src/controllers/index.ts';
import { verdictsOf } from '../../src/explain/explained.ts';
import { memoryHost } from '../../src/files/memory.ts';
import { buildGraph } from '../../src/graph/build.ts';
import type { Graph, Slice } from '../../src/graph/graph.ts';
import { lint } from '../../src/index.ts';
import type { PodTemplate } from '../../src/model/pod-template.ts';
import { dig } from '../../src/model/read.ts';
import { toResources } from '../../src/model/resources.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { lineAt } from '../../src/parse/lines.ts';
import { parseDocuments } from '../../src/parse/parse.ts';
import { conclude, noVerdicts, type Trace, Walk } from '../../src/simulate/hop.ts';
import { readRequest, type TraceRequest } from '../../src/simulate/request.ts';
import { trace } from '../../src/simulate/trace.ts';
import { enterEntryPoint } from '../../src/simulate/traefik.ts';
import type { Fact } from './cluster.ts';
import type { Recording } from './recorded.ts';

interface Result {
  readonly status?: number;
  readonly error?: string;
  readonly answered?: { readonly addr: string; readonly pod: string };
}
interface Asked {
  readonly router: string;
  readonly source?: string;
  readonly entryPoint?: string;
  readonly tls?: boolean;
  readonly host: string;
  readonly path: string;
  readonly via?: string;
  readonly result: Result;
}
interface Whole {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly ports: Readonly<
          Record<string, { readonly viaClusterIP?: Result; readonly viaNodePort?: Result; readonly nodePort?: number }>
        >;
      }
    >
  >;
  readonly inCluster?: { readonly requests?: readonly Asked[] };
  readonly traefik?: {
    readonly args: readonly string[];
    readonly entryPoints: Readonly<Record<string, number>>;
    readonly requests?: readonly Asked[];
  };
}

export interface RequestFact extends Fact {
  /** Why no file can tell how it ends; such a request is not counted. */
  readonly untold?: string;
}

/** The Traefik that watched the cluster from outside: its flags, as a Deployment. */
function observer({ args = [], entryPoints = {} }: NonNullable<Whole['traefik']>): string {
  const flags = [
    '--providers.kubernetesingress',
    '--providers.kubernetescrd',
    ...args,
    ...Object.entries(entryPoints)
      .filter(([name]) => !args.some((arg) => arg.toLowerCase().startsWith(`--entrypoints.${name}.address`)))
      .map(([name, port]) => `--entrypoints.${name}.address=:${port}`),
  ];
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: observer, namespace: oracle }
spec:
  selector: { matchLabels: { app: observer } }
  template:
    metadata: { labels: { app: observer } }
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7.13
          args:
${flags.map((flag) => `            - ${JSON.stringify(flag)}`).join('\n')}
`;
}

/** The graph of what was accepted, with the observing Traefik beside it. */
function graphOf(recording: Recording, whole: Whole, isForProxy: boolean): Graph {
  const settings = { ...defaultSettings, completeness: 'closed' as const };
  const files = {
    ...recording.files,
    'observer.yaml': observer(whole.traefik ?? { args: [], entryPoints: {}, requests: [] }),
  };
  const documents = Object.entries(files).flatMap(([path, text]) => parseDocuments({ path, text }));
  const refused = new Set(recording.rejected.map(({ file, line }) => `${file}:${line}`));
  const accepted = documents
    .flatMap((document) => findObjects(document))
    .filter(
      ({ document: { file, start }, path }) =>
        path.length > 0 || !refused.has(`${file.path}:${lineAt(file, start) + 1}`),
    );
  const graph = buildGraph({
    context: { name: '.', documents, broken: [] },
    resources: toResources(accepted, settings),
    generated: [],
    others: () => [],
    settings,
    controllers,
  });
  // The simulated kubelet keeps some Pods from becoming ready; in life a probe does.
  const held = (slice: Slice): Slice => ({
    ...slice,
    pods: slice.pods.map((pod) => ({ ...pod, ready: pod.ready && !isHeldBack(pod.template) })),
  });
  return {
    ...graph,
    slices: (service) =>
      isForProxy && service.view.publishNotReadyAddresses ? graph.slices(service) : graph.slices(service)?.map(held),
  };
}

function isHeldBack({ owner, path }: PodTemplate): boolean {
  return dig(owner.value, [...path, 'metadata', 'annotations', 'oracle/ready']) === 'false';
}

function recordedEnd({ answered, status, error = '' }: Result): string {
  if (answered) return `answered by ${answered.pod}, port ${answered.addr.replace(/^.*:/, '')}`;
  if (status !== undefined) return String(status);
  if (error.includes('refused')) return 'refused';
  return error.includes('SSL') ? 'handshake failure' : 'timeout';
}

const told: readonly (readonly [RegExp, string])[] = [
  [/no container declares port/, 'whether a process listens on a port that no container declares'],
  [/speaks https to it/, 'whether a Pod speaks TLS, and with which certificate'],
  [/has the same priority/, 'which of two equal routes answers'],
];

/** Whether a trace ends as the request did; both as text. */
export function compare(id: string, result: Result, made: Pick<Trace, 'hops' | 'goal'>): RequestFact {
  const recorded = recordedEnd(result);
  const { end, verdict } = conclude(made);
  if (end.kind === 'elsewhere')
    return { id, recorded, ours: end.text, untold: 'what answers behind an address or a name outside the cluster' };
  if (verdict === 'unknown') {
    const doubts = made.hops
      .filter(({ state }) => state === 'unknown')
      .flatMap(({ detail, title }) => [title, ...detail]);
    const untold = told.find(([words]) => doubts.some((doubt) => words.test(doubt)))?.[1];
    return { id, recorded, ours: `unknown: ${doubts.join('; ')}`, ...(untold !== undefined && { untold }) };
  }
  if (end.kind === 'pods') {
    const isHere = end.endpoints.some(
      ({ pod: { owner }, port }) =>
        (result.answered?.pod === owner.name || result.answered?.pod.startsWith(`${owner.name}-`)) &&
        result.answered.addr.endsWith(`:${port}`),
    );
    const ours = end.endpoints.map(({ pod, port }) => `answered by ${pod.owner.name}, port ${port}`).join(' or ');
    return { id, recorded, ours: isHere ? recorded : ours };
  }
  const client = end.kind === 'failure' ? end.client : end.text;
  return { id, recorded, ours: client.includes(recorded) ? recorded : client };
}

/** As the recording client writes a path. */
function encode(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`))
    .join('/');
}

/** The requests of a recording: to cluster IPs and node ports, to the manifests' own Traefik, to the observing one. */
export async function requestsOf(
  recording: Recording,
): Promise<Record<'services' | 'nodes' | 'traefik', RequestFact[]>> {
  const whole = JSON.parse(
    readFileSync(new URL(`recordings/${recording.name}.json`, import.meta.url), 'utf8'),
  ) as Whole;
  const proxied = graphOf(recording, whole, true);
  const graph = graphOf(recording, whole, false);
  // What keeps the manifests' own Traefik from serving is told by rules.
  const { report } = await lint({ host: memoryHost(recording.files), paths: ['.'] });
  const { found } = verdictsOf(report);
  const facts = { services: [] as RequestFact[], nodes: [] as RequestFact[], traefik: [] as RequestFact[] };
  const ask = (url: string, from: TraceRequest['from'], host?: string): Trace | undefined => {
    const request = readRequest(url, { from, headers: host === undefined ? [] : [`Host: ${host}`] });
    return 'problem' in request
      ? undefined
      : trace(from === 'cluster' ? proxied : graph, request, { ...noVerdicts, found });
  };
  for (const [id, { ports }] of Object.entries(whole.services))
    for (const [port, { viaClusterIP, viaNodePort, nodePort }] of Object.entries(ports)) {
      const [namespace = '', name = ''] = id.split('/');
      const number = Number.parseInt(port, 10);
      const cluster = viaClusterIP && ask(`http://${name}.${namespace}.svc:${number}/`, 'cluster', `oracle.invalid`);
      if (cluster && viaClusterIP)
        facts.services.push(compare(`${recording.name} ${id} ${port} clusterIP`, viaClusterIP, cluster));
      // A number that the cluster allocated stands in no file.
      const isGiven = graph.nodePorts().some((claim) => claim.number === nodePort);
      const node = viaNodePort && isGiven && ask(`http://10.0.0.1:${nodePort}/`, 'node', 'oracle.invalid');
      if (node && viaNodePort) facts.nodes.push(compare(`${recording.name} ${id} ${port} nodePort`, viaNodePort, node));
    }
  for (const { via = '', host, path, result } of whole.inCluster?.requests ?? []) {
    const [, port] = /nodePort (\d+)/.exec(via) ?? [];
    const made = port === undefined ? undefined : ask(`http://10.0.0.1:${port}${path}`, 'node', host);
    if (made) facts.nodes.push(compare(`${recording.name} ${via} ${host}${path}`, result, made));
  }
  const profile = graph.traefiks().find(({ from }) => from.name === 'observer');
  for (const { router, source = '', entryPoint = 'web', tls = false, host, path, result } of whole.traefik?.requests ??
    []) {
    const point = profile?.entryPoints.find(({ name }) => name === entryPoint);
    // What was sent may be a path that no URL has.
    const isPath = path.startsWith('/');
    const isName = !host.includes('*');
    const read = readRequest(
      `${tls ? 'https' : 'http'}://${isName ? host : 'oracle.invalid'}${isPath ? encode(path) : '/'}`,
      isName ? {} : { headers: [`Host: ${host}`] },
    );
    if (!profile || !point || 'problem' in read) continue;
    const request = isPath ? read : { ...read, path };
    const walk = new Walk();
    enterEntryPoint(walk, graph, profile, request, point);
    facts.traefik.push(compare(`${recording.name} ${source || router} ${entryPoint} ${host}${path}`, result, walk));
  }
  return facts;
}
