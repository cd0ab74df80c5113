/** What a real Traefik made of the accepted objects, beside the routers that the graph tells of. */
import type { Router } from '../../src/controllers/traefik/router-types.ts';
import { unknown } from '../../src/controllers/traefik/types.ts';
import { type Fact, graphOf, ownerIn } from './cluster.ts';
import type { RecordedRouter, RecordedTraefik, Recording } from './recorded.ts';

/** The Traefik that was recorded ran beside the cluster, with these flags and those of the case. */
function observer({ args, entryPoints }: RecordedTraefik): string {
  const flags = [
    ...Object.entries(entryPoints).map(([name, port]) => `--entrypoints.${name}.address=:${port}`),
    '--providers.kubernetesingress=true',
    '--providers.kubernetescrd=true',
    '--api.insecure=true',
    ...args.filter((flag) => !/^--providers\.\w+(?:=true)?$/i.test(flag)),
  ];
  return `apiVersion: v1
kind: Pod
metadata: {name: observer, namespace: observer}
spec: {containers: [{name: traefik, image: "traefik:v3.7.13", args: ${JSON.stringify(flags)}}]}
`;
}

export interface RouterFacts {
  readonly made: Fact[];
  readonly status: Fact[];
  readonly entryPoints: Fact[];
  readonly priority: Fact[];
  readonly servers: Fact[];
  readonly words: Fact[];
}

/** A name without the hash that Traefik adds, and the rule by which it differs. */
function keyOf(name: string, { rule }: { readonly rule: string }): string {
  return `${name.replace(/-[0-9a-f]{20}@/, '@')} ${rule}`;
}

/** Words without hashes and addresses, which no file tells. */
function plain(words: string): string {
  return words
    .replace(/-[0-9a-f]{20}@/g, '@')
    .replace('has no service and no child routers', 'must have either a service or child routers');
}

/** The routers of a recording: which there are, what they are on, and what they lead to. */
export function routerFacts(recording: Recording): RouterFacts {
  const facts: RouterFacts = { made: [], status: [], entryPoints: [], priority: [], servers: [], words: [] };
  const { traefik } = recording;
  if (!traefik || traefik.error !== undefined) return facts;
  const graph = graphOf(recording, observer(traefik));
  const profile = graph.traefiks().find(({ from }) => from.name === 'observer');
  if (!profile) throw new Error('the observing Traefik is not found');
  const addresses = new Map<string, string>();
  for (const [id, { clusterIP, ports }] of Object.entries(recording.services)) {
    const [namespace = ''] = id.split('/');
    if (clusterIP !== undefined) addresses.set(clusterIP, 'cluster-ip');
    for (const { endpoints } of Object.values(ports))
      for (const { addr, pod } of endpoints)
        addresses.set(addr, !pod ? 'addresses' : ownerIn(graph.pods, namespace, pod));
  }
  const serversOf = ({ service = '' }: RecordedRouter, name: string): string => {
    const qualified = service.includes('@') ? service : `${service}@${name.split('@')[1]}`;
    if (qualified.endsWith('@internal')) return 'internal';
    const found = traefik.services?.[qualified];
    if (!found) return 'none';
    if (!found.loadBalancer) return 'group';
    return [
      ...new Set(
        (found.loadBalancer.servers ?? []).map(({ url }) => {
          const [, scheme, address = '', port] = /^(\w+):\/\/(.*):(\d+)$/.exec(url) ?? [];
          const known = addresses.get(`${address}:${port}`) ?? addresses.get(address) ?? address;
          return known === 'cluster-ip' || known === 'addresses' ? `${scheme} ${known}` : `${scheme} ${known}:${port}`;
        }),
      ),
    ]
      .sort()
      .join();
  };
  const ours = new Map<string, Router>();
  for (const router of graph.routers(profile))
    if (router.state !== 'dropped') ours.set(keyOf(router.name, router), router);
  const recorded = new Map<string, RecordedRouter & { readonly name: string }>();
  for (const [name, router] of Object.entries({ ...traefik.routers, ...traefik.tcpRouters }))
    recorded.set(keyOf(name, router), { ...router, name });
  for (const key of new Set([...ours.keys(), ...recorded.keys()])) {
    const mine = ours.get(key);
    const theirs = recorded.get(key);
    const id = `${recording.name} router ${key}`;
    const add = (area: keyof RouterFacts, what: unknown, our: unknown) =>
      facts[area].push({ id, recorded: String(what), ours: String(our) });
    add('made', theirs ? 'made' : 'not made', mine ? 'made' : 'not made');
    if (!mine || !theirs) continue;
    add('status', theirs.status, mine.state);
    const on = mine.entryPoints === unknown ? 'unknown' : [...mine.entryPoints].sort().join();
    add('entryPoints', [...(theirs.using ?? [])].sort().join(), on);
    // What is on no entry point gets no priority either.
    if (theirs.priority !== undefined && mine.protocol === 'http')
      add('priority', theirs.priority, String(mine.priority));
    if (mine.protocol === 'http') add('servers', serversOf(theirs, theirs.name), serverText(mine));
    const said = (theirs.error ?? []).map(plain);
    const [first] = said;
    if (first === undefined) continue;
    const told = mine.problems.map(({ words }) => plain(words)).filter((words) => words !== '');
    const same = said.find((words) => told.some((own) => words.includes(own) || own.includes(words)));
    add('words', same ?? first, same ?? told.join('; '));
  }
  // Everything that was recorded as left out is counted by its objects: nothing of theirs may be made here.
  for (const router of graph.routers(profile)) {
    if (router.state !== 'dropped') continue;
    const key = keyOf(router.name, router);
    if (!ours.has(key) && !recorded.has(key))
      facts.made.push({ id: `${recording.name} router ${key}`, recorded: 'not made', ours: 'not made' });
  }
  return facts;
}

function serverText({ service, state }: Router): string {
  const { kind, endpoints, scheme, host } = service;
  if (kind === 'pods')
    return [...new Set(endpoints.map(({ pod, port }) => `${String(scheme)} ${pod.owner.name}:${port}`))].sort().join();
  if (kind === 'external-name') return `${String(scheme)} ${host}`;
  if (kind === 'empty') return '';
  if (kind === 'internal' || kind === 'group') return kind;
  if (kind === 'none' || kind === 'children' || state === 'disabled') return 'none';
  return `${String(scheme)} ${kind}`;
}
