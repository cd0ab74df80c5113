/**
 * How far we agree with real programs: README.md says with which. Each area is a figure that may not fall below `agreement.json`; an accepted
 * object that is called refused fails by name. `node scripts/conformance.mjs` writes the figures down and lists what differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { factsOf } from './cluster.ts';
import { causesOf, fieldOf } from './compare.ts';
import { oracleFiles } from './oracle.ts';
import { recordings } from './recorded.ts';
import { type RequestFact, requestsOf } from './requests.ts';
import { routerFacts } from './routers.ts';
import { traefikFactsOf } from './traefik.ts';
import { unknowable } from './unknowable.ts';
import { urlFacts } from './urls.ts';
import { compare, type Judged, type Outcome } from './verdicts.ts';

interface Figure {
  readonly agree: number;
  readonly of: number;
  /** What differs, one line each. */
  readonly differ: readonly string[];
}

const file = new URL('agreement.json', import.meta.url);
const known = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<
  string,
  { agree: number; of: number }
>;
const write = process.env.CONFORMANCE === 'write';
const figures: Record<string, Figure> = {};
const different = new Set<string>();
/** What no file can tell of requests, and of how many. */
const untold = new Map<string, number>();

/** Counts, and leaves out what no file can tell. */
function count(area: string, entries: readonly { id: string; agrees: boolean; text: string }[]): void {
  const counted = entries.filter(({ id, agrees }) => {
    if (!agrees) different.add(id);
    return unknowable[id] === undefined;
  });
  const differ = counted.filter(({ agrees }) => !agrees).map(({ id, text }) => `${area}: ${id}\n    ${text}`);
  figures[area] = { agree: counted.length - differ.length, of: counted.length, differ };
}

function check(area: string): void {
  const { agree, of, differ } = figures[area] as Figure;
  if (write) return;
  expect(known[area]?.of, 'the cases have changed: node scripts/conformance.mjs').toBe(of);
  expect(agree, `less agreement than before; what differs now:\n${differ.join('\n')}`).toBeGreaterThanOrEqual(
    known[area]?.agree ?? 0,
  );
}

/** Verdict, field and reason of objects whose verdicts are known. */
function judge(name: string, outcomes: readonly Outcome[]): void {
  const text = ({ causes, refusals }: Outcome): string =>
    `${causes.map(({ field, type, words }) => `${field} ${type} ${words}`).join('; ') || 'accepted'}\n    ours: ${
      refusals.map(({ rule, place, effect }) => `${fieldOf(place.path)} ${rule}: ${effect}`).join('\n          ') ||
      'nothing'
    }`;
  const entries = (what: 'verdict' | 'field' | 'reason', of: readonly Outcome[]) =>
    of.map((outcome) => ({ id: outcome.id, agrees: outcome[what], text: text(outcome) }));
  count(`${name}: accepted or refused`, entries('verdict', outcomes));
  const refused = outcomes.filter(({ causes }) => causes.length > 0);
  count(`${name}: field`, entries('field', refused));
  count(`${name}: reason`, entries('reason', refused));
  for (const what of ['accepted or refused', 'field', 'reason']) check(`${name}: ${what}`);
}

/** Valid objects that we call refused. */
function slandered(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ causes, refusals }) => causes.length === 0 && refusals.length > 0)
    .map(({ id, refusals }) => `${id}: ${refusals.map(({ rule, effect }) => `${rule} ${effect}`).join('; ')}`);
}

it('says of recorded objects what the API server said', async () => {
  const outcomes: Outcome[] = [];
  for (const { name, applied, rejected, files } of recordings()) {
    const judged: Judged[] = [
      ...applied.map(({ object, file, line }) => ({ id: `${name} ${object}:${line}`, file, line, causes: [] })),
      ...rejected.map(({ object, file, line, message }) => ({
        id: `${name} ${object}:${line}`,
        file,
        line,
        causes: causesOf(message),
      })),
    ];
    outcomes.push(...(await compare(files, judged)));
  }
  expect(slandered(outcomes)).toEqual([]);
  judge('recorded objects', outcomes);
});

it('says of the documents of the oracle what the API server says', async () => {
  const outcomes: Outcome[] = [];
  for (const { files, judged } of oracleFiles()) outcomes.push(...(await compare(files, judged)));
  expect(slandered(outcomes)).toEqual([]);
  judge('oracle documents', outcomes);
});

it('makes of accepted objects what the controllers made', () => {
  const areas = { endpoints: [], slices: [], services: [], workloads: [] } as Record<
    keyof ReturnType<typeof factsOf>,
    never[]
  >;
  for (const recording of recordings())
    for (const [area, facts] of Object.entries(factsOf(recording)))
      areas[area as keyof typeof areas].push(...(facts as never[]));
  const titles = {
    endpoints: 'endpoints of Service ports',
    slices: 'EndpointSlices of Services',
    services: 'type, targetPort and nodePort of Services',
    workloads: 'Pods of workloads',
  };
  for (const [area, title] of Object.entries(titles)) {
    const facts = areas[area as keyof typeof areas] as ReturnType<typeof factsOf>['endpoints'];
    expect(facts.length).toBeGreaterThan(0);
    count(
      title,
      facts.map(({ id, recorded, ours }) => ({
        id,
        agrees: recorded === ours,
        text: `${recorded}\n    ours: ${ours}`,
      })),
    );
    check(title);
  }
});

it('knows which Traefik exits, is never ready, or is not reached', () => {
  const facts = recordings().flatMap(traefikFactsOf);
  expect(facts.length).toBeGreaterThan(0);
  count(
    'processes of Traefik',
    facts.map(({ id, recorded, ours }) => ({ id, agrees: recorded === ours, text: `${recorded}\n    ours: ${ours}` })),
  );
  check('processes of Traefik');
});

it('ends traces where the recorded requests ended', async () => {
  const titles = {
    services: 'requests to Services',
    nodes: "requests to node ports, also through the manifests' own Traefik",
    traefik: 'requests to a Traefik that watches the cluster',
  };
  const facts: Record<keyof typeof titles, RequestFact[]> = { services: [], nodes: [], traefik: [] };
  for (const recording of recordings()) {
    const found = await requestsOf(recording);
    for (const area of Object.keys(titles) as (keyof typeof titles)[]) facts[area].push(...found[area]);
  }
  for (const [area, title] of Object.entries(titles)) {
    const counted = facts[area as keyof typeof titles].filter((fact) => {
      if (fact.untold !== undefined) untold.set(fact.untold, (untold.get(fact.untold) ?? 0) + 1);
      return fact.untold === undefined;
    });
    expect(counted.length).toBeGreaterThan(20);
    count(
      title,
      counted.map(({ id, recorded, ours }) => ({
        id,
        agrees: recorded === ours,
        text: `${recorded}\n    ours: ${ours}`,
      })),
    );
    check(title);
  }
});

it('ends traces where the URLs of two sets ended', () => {
  const title = 'URLs under a Traefik';
  const facts = urlFacts();
  expect(facts).toHaveLength(102);
  const counted = facts.filter(({ untold: why }) => {
    if (why !== undefined) untold.set(why, (untold.get(why) ?? 0) + 1);
    return why === undefined;
  });
  count(
    title,
    counted.map(({ id, recorded, ours }) => ({
      id,
      agrees: recorded === ours,
      text: `${recorded}\n    ours: ${ours}`,
    })),
  );
  check(title);
});

it('makes of accepted objects the routers that Traefik made', () => {
  const titles = {
    made: 'routers made and not made',
    status: 'status of routers',
    entryPoints: 'entry points of routers',
    priority: 'priority of routers',
    servers: 'servers of routers',
    words: "Traefik's words on routers",
  };
  const all = recordings().map(routerFacts);
  for (const [area, title] of Object.entries(titles)) {
    const facts = all.flatMap((one) => one[area as keyof typeof titles]);
    expect(facts.length).toBeGreaterThan(0);
    count(
      title,
      facts.map(({ id, recorded, ours }) => ({
        id: `${id} ${area}`,
        agrees: recorded === ours,
        text: `${recorded}\n    ours: ${ours}`,
      })),
    );
    check(title);
  }
});

it('lists as unknowable only what differs', () => {
  expect(Object.keys(unknowable).filter((id) => !different.has(id))).toEqual([]);
});

afterAll(() => {
  const lines = Object.entries(figures).map(
    ([area, { agree, of }]) => `  ${String(agree).padStart(4)} of ${String(of).padStart(4)}  ${area}`,
  );
  process.stdout.write(
    `\nAgreement (${Object.keys(unknowable).length} facts that no file can tell are left out):\n${lines.join('\n')}\n` +
      `Requests of which no file can tell:\n${[...untold].map(([why, times]) => `  ${String(times).padStart(4)}  ${why}`).join('\n')}\n`,
  );
  if (!write) return;
  const rows = Object.entries(figures).map(([area, { agree, of }]) => [area, { agree, of }]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
  process.stdout.write(
    `\n${Object.values(figures)
      .flatMap(({ differ }) => differ)
      .join('\n')}\n`,
  );
});
