/** Objects under a real Traefik, and what each URL of a list got: beside where a trace ends. `traefik/README.md` says how it was recorded. */
import { readFileSync } from 'node:fs';
import { Walk } from '../../src/simulate/hop.ts';
import { readRequest } from '../../src/simulate/request.ts';
import { enterEntryPoint } from '../../src/simulate/traefik.ts';
import { graphOf } from './cluster.ts';
import type { Recording } from './recorded.ts';
import { compare, type RequestFact } from './requests.ts';

/** The sets; the flags are those beside the entry points and the two providers. */
const sets = [
  { name: 't1', objects: 't1', flags: [] },
  {
    name: 't1-disablelookup',
    objects: 't1',
    flags: ['--providers.kubernetesingress.disableIngressClassLookup=true', '--api'],
  },
  { name: 't2', objects: 't2', flags: [] },
] as const;

/** The Pods behind the addresses: each had one of its own, on which it listened on every port. */
const pods: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  t1: { '127.1.0.1': 'app' },
  t2: { '127.1.0.1': 'p', '127.1.0.2': 'p2' },
};

/** The addresses that stand in an EndpointSlice alone. */
const slices: Readonly<Record<string, string>> = { '127.1.0.9': 'EndpointSlice default/manual-1' };

const read = (name: string): string => readFileSync(new URL(`traefik/urls/${name}`, import.meta.url), 'utf8');

/** Every URL with what it got, and with what we say. */
export function urlFacts(): RequestFact[] {
  return sets.flatMap(({ name, objects, flags }) => {
    const args = ['--entrypoints.web.address=:18000', '--entrypoints.websecure.address=:18443', ...flags];
    const recording = { files: { [`${objects}.yaml`]: read(`${objects}.yaml`) }, rejected: [] } as unknown as Recording;
    const graph = graphOf(recording, observer([...args, '--providers.kubernetesingress', '--providers.kubernetescrd']));
    const [profile] = graph.traefiks();
    if (!profile) throw new Error('the observing Traefik is not found');
    return read(`${name}.expected`)
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, url = '', status = '', body = ''] = /^(\S+) +(\d+) *(.*)$/.exec(line) ?? [];
        const request = readRequest(url);
        const point = profile.entryPoints.find((one) => one.name === (url.startsWith('https') ? 'websecure' : 'web'));
        if ('problem' in request || !point) throw new Error(`${name}: ${line}`);
        const walk = new Walk();
        enterEntryPoint(walk, graph, profile, request, point);
        const id = `${name} ${url}`;
        const [, address = '', port = ''] = /^hit ([\d.]+):(\d+)/.exec(body) ?? [];
        const pod = pods[objects]?.[address];
        if (walk.goal?.kind === 'elsewhere' && status === '200') {
          // A hand-made endpoint, or Traefik itself.
          const recorded = slices[address] ?? body.replace(/^\{"Version".*/, "Traefik's own api@internal");
          return { id, recorded, ours: walk.goal.text.includes(recorded) ? recorded : walk.goal.text };
        }
        if (pod) return compare(id, { answered: { addr: `${address}:${port}`, pod } }, walk);
        return compare(id, status === '000' ? { error: 'SSL' } : { status: Number(status) }, walk);
      });
  });
}

function observer(flags: readonly string[]): string {
  return `apiVersion: v1
kind: Pod
metadata: {name: observer, namespace: observer}
spec: {containers: [{name: traefik, image: "traefik:v3.7.9", args: ${JSON.stringify(flags)}}]}
`;
}
