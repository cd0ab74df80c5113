/**
 * The roads of an input as one picture: stations in lanes from DNS to Pod, and which leads to which. Nothing is decided here: the way in is what
 * `trace` says of a request for the route, the rest is what `routes` says of it, and findings are those of the report.
 */
import type { Finding, Report } from '../engine/report.ts';
import { type ExplainedHop, tell } from '../explain/explained.ts';
import type { Graph } from '../graph/graph.ts';
import type { Resource } from '../model/resource.ts';
import type { At, Place } from '../parse/place.ts';
import type { Severity } from '../rule.ts';
import { conclude, type End, type Hop, type HopState, type Stage, type Trace, type Verdicts } from '../simulate/hop.ts';
import { readRequest } from '../simulate/request.ts';
import { type RouteEntry, routeEntries } from '../simulate/routes.ts';
import { trace } from '../simulate/trace.ts';

/** The columns, in the order of the road. */
export const lanes = [
  'DNS',
  'load balancer',
  'target group',
  'node port',
  'way in',
  'controller',
  'entry point',
  'route',
  'middleware',
  'Service',
  'Pod',
] as const;
export type Lane = (typeof lanes)[number];

/** A station: something that one or many roads go through. */
export interface Station {
  readonly id: string;
  readonly lane: Lane;
  readonly state: HopState;
  /** What it is, short. */
  readonly title: string;
  /** The rest of the phrase that `trace` has for it; empty if that is all. */
  readonly more: string;
  /** Phrases: why, and what else there is. */
  readonly detail: readonly string[];
  /** For a broken one: what the client sees. */
  readonly client?: string | undefined;
  readonly command?: string | undefined;
  readonly place?: Place | undefined;
  /** Indexes of findings, the gravest first. */
  readonly findings: readonly number[];
}

export interface Link {
  readonly from: string;
  readonly to: string;
  /** That of where it leads. */
  readonly state: HopState;
}

/** One way in, and all that it goes through. */
export interface Road {
  readonly id: string;
  /** A request that takes it; undefined if none can be made up for its host. */
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly path: string;
  readonly protocol: RouteEntry['protocol'];
  /** What makes the route, as `Kind namespace/name`. */
  readonly from: string;
  /** Of the route, its Services and Pods; sorted. */
  readonly namespaces: readonly string[];
  readonly state: HopState;
  /** What is broken or unknown; empty if nothing is. */
  readonly why: string;
  /** The gravest there is on it: an error if it is broken; a warning or a note only if it is of this road and not of the way in that all share. */
  readonly severity: Severity | 'none';
  /** The station of its route. */
  readonly route: string;
  /** In the order of the road; each of several ways in is there in full. */
  readonly stations: readonly string[];
  /** The ways in, from DNS to what is before the route; the first is that of `url`. */
  readonly ways: readonly Way[];
}

export interface Way {
  readonly scheme: string;
  /** True if the client is sent elsewhere on it, most often from http to https. */
  readonly redirects: boolean;
  readonly stations: readonly string[];
}

/** What one context shows. */
export interface View {
  readonly context: string;
  readonly stations: readonly Station[];
  readonly links: readonly Link[];
  readonly roads: readonly Road[];
}

export interface Picture {
  readonly views: readonly View[];
  /** Those that are not suppressed. */
  readonly findings: readonly Finding[];
}

/** Draws what a lint run has understood. Does not throw, whatever the objects hold. */
export function drawPicture(graphs: readonly Graph[], report: Report, verdicts: Verdicts): Picture {
  const findings = report.findings.filter(({ suppressed }) => !suppressed);
  const numbers = new Map(findings.map((finding, index) => [finding, index] as const));
  const views = graphs.map((graph, index) => new Board(graph, report, verdicts, `c${index}`, findings, numbers).view());
  return { views, findings };
}

const laneOf: Partial<Record<Stage, Lane>> = {
  DNS: 'DNS',
  'load balancer': 'load balancer',
  'target group': 'target group',
  'node port': 'node port',
  Service: 'way in',
  controller: 'controller',
  'entry point': 'entry point',
};

const graver: Readonly<Record<HopState, number>> = { ok: 0, unknown: 1, broken: 2 };
const worst = (a: HopState, b: HopState): HopState => (graver[a] >= graver[b] ? a : b);
const ranks: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/** Whether two positions are one token. */
const isSame = (a: At | undefined, b: At | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.document === b.document &&
  a.path.length === b.path.length &&
  a.path.every((key, index) => key === b.path[index]);

/** Whether two paths part at items of one list. */
function isBeside(a: At['path'], b: At['path']): boolean {
  const index = a.findIndex((key, position) => key !== b[position]);
  return index >= 0 && typeof a[index] === 'number' && typeof b[index] === 'number';
}

const keyOf = (at: At | undefined): string =>
  at ? `${at.document.file.path}\0${at.document.start}\0${at.path.join('\0')}` : '';

interface Draft {
  station: Station;
  readonly at: At | undefined;
}

/** A way in that a request takes, up to what routes it. */
interface WayIn {
  readonly scheme: string;
  readonly hops: readonly Hop[];
  /** What sends the client elsewhere, before any route. */
  readonly redirect: Hop | undefined;
}

/** A request that gets to the route. */
interface Lead extends WayIn {
  readonly text: string;
  readonly found: Trace;
  readonly verdict: Pick<Road, 'state' | 'why'>;
}

const unknownEnd: End = { kind: 'unknown', text: '' };

class Board {
  readonly #drafts = new Map<string, Draft>();
  readonly #links = new Map<string, { readonly from: string; readonly to: string }>();
  readonly #traces = new Map<string, Trace | undefined>();
  readonly #told = new Set<number>();
  readonly #graph: Graph;
  readonly #report: Report;
  readonly #verdicts: Verdicts;
  readonly #prefix: string;
  readonly #lanes = new Map<string, Lane>();
  readonly #findings: readonly Finding[];
  readonly #numbers: ReadonlyMap<Finding, number>;

  constructor(
    graph: Graph,
    report: Report,
    verdicts: Verdicts,
    prefix: string,
    findings: readonly Finding[],
    numbers: ReadonlyMap<Finding, number>,
  ) {
    this.#graph = graph;
    this.#report = report;
    this.#verdicts = verdicts;
    this.#prefix = prefix;
    this.#findings = findings;
    this.#numbers = numbers;
  }

  view(): View {
    const roads = routeEntries(this.#graph, this.#verdicts).map((entry, index) => this.#road(entry, index));
    this.#placeFindings();
    const byId = new Map([...this.#drafts.values()].map(({ station }) => [station.id, station] as const));
    const stateOf = (id: string): HopState => byId.get(id)?.state ?? 'ok';
    return {
      context: this.#graph.context.name,
      stations: [...byId.values()],
      links: [...this.#links.values()].map((link) => ({ ...link, state: stateOf(link.to) })),
      roads: roads.map((road) => this.#judge(road, byId)),
    };
  }

  /** The station of a key, made if it is new. */
  #station(key: string, at: At | undefined, make: () => Omit<Station, 'id'>): string {
    const known = this.#drafts.get(key);
    if (known) return known.station.id;
    const id = `${this.#prefix}s${this.#drafts.size}`;
    const station = { id, ...make() };
    this.#drafts.set(key, { station, at });
    this.#lanes.set(id, station.lane);
    return id;
  }

  #link(from: string | undefined, to: string): void {
    if (from !== undefined && from !== to) this.#links.set(`${from}\0${to}`, { from, to });
  }

  /** A station of hops that are one: of one lane, one behind the other. */
  #ofHops(lane: Lane, hops: readonly Hop[], named?: Named): string {
    const [first] = hops as readonly [Hop, ...Hop[]];
    const at = first.at;
    const key = [lane, named?.title ?? '', named?.more ?? '', keyOf(at), ...hops.map(({ title }) => title)].join('\0');
    return this.#station(key, at, () => {
      const told = hops.map((hop) => tell(hop, this.#report).plain);
      return { lane, ...this.#account(told, named ?? nameOf(lane, first)) };
    });
  }

  #account(told: readonly ExplainedHop[], named: Named) {
    const [first, ...others] = told as readonly [ExplainedHop, ...ExplainedHop[]];
    const found = [
      ...new Set(told.flatMap(({ findings }) => findings.map((one) => this.#numbers.get(one as Finding) ?? -1))),
    ].filter((index) => index >= 0);
    for (const index of found) this.#told.add(index);
    const broken = told.find(({ state }) => state === 'broken');
    const unsettled = broken ?? told.find(({ command }) => command !== undefined);
    return {
      state: told.reduce<HopState>((state, hop) => worst(state, hop.state), 'ok'),
      ...named,
      detail: [...first.detail, ...others.flatMap(({ title, detail }) => [title, ...detail])],
      ...(broken?.client !== undefined && { client: broken.client }),
      ...(unsettled?.command !== undefined && { command: unsettled.command }),
      ...(first.place && { place: first.place }),
      findings: found,
    };
  }

  #road(entry: RouteEntry, index: number): Omit<Road, 'severity'> {
    const { host, path, protocol, from, at, match } = entry;
    const { ways, lead } = this.#ways(entry);
    // Where a request gets to the route, `trace` has the word; else `routes`.
    const behind = lead ? lead.found.hops.slice(lead.hops.length) : entry.hops;
    const routed = behind.filter(({ stage }) => stage === 'router');
    const exact = match === 'Exact' || match === 'Path' ? ' (exact)' : '';
    const named = { title: `${path || (protocol === 'http' ? '/' : '(all)')}${exact}`, more: from };
    const route = this.#station(['route', host ?? '', named.title, keyOf(at)].join('\0'), at, () => {
      const plain: Hop = { stage: 'router', state: 'ok', title: named.title, at, detail: [] };
      const told = (routed.length > 0 ? routed : [plain]).map((hop) => tell(hop, this.#report).plain);
      const made = this.#account(told, named);
      const said = told.flatMap(({ state, title }) => (state === 'ok' ? [] : [title]));
      const rule = entry.rule === undefined || entry.rule === '' ? [] : [`rule ${entry.rule}`];
      const priority = entry.priority === undefined ? [] : [`priority ${entry.priority}`];
      const points = entry.entryPoints && entry.entryPoints.length > 0 ? [`on ${entry.entryPoints.join(', ')}`] : [];
      const more = made.detail.filter((phrase) => !phrase.startsWith('rule '));
      return { lane: 'route', ...made, detail: [...said, ...more, ...rule, ...priority, ...points] };
    });
    const { stations, told } = this.#wayIn(entry, route, ways);
    const tail = this.#behind(entry, route, behind);
    const verdict = lead?.verdict ?? this.#verdictOf(entry.hops);
    const own = (at as { resource?: Resource }).resource?.namespace;
    const namespaces = [own, ...entry.pods.map(({ namespace }) => namespace), ...namedIn(entry.service)];
    return {
      id: `${this.#prefix}r${index}`,
      url: lead?.text,
      host,
      path,
      protocol,
      from,
      namespaces: [...new Set(namespaces.filter((one): one is string => one !== undefined && one !== ''))].sort(),
      ...verdict,
      route,
      stations: [...new Set([...stations, route, ...tail])],
      ways: told,
    };
  }

  /** The stations behind a route, linked. */
  #behind(entry: RouteEntry, route: string, hops: readonly Hop[]): readonly string[] {
    const passed: string[] = [];
    const told = hops.filter(({ stage }) => stage === 'middleware');
    for (const hop of told) passed.push(this.#ofHops('middleware', [hop]));
    if (told.length === 0)
      for (const { name, state, at } of entry.passes) {
        const hop: Hop = {
          stage: 'middleware',
          state: state === 'present' ? 'ok' : 'unknown',
          title: name,
          at,
          detail: [],
        };
        passed.push(this.#ofHops('middleware', [hop]));
      }
    for (const id of passed) this.#link(route, id);
    const tail: string[] = [...passed];
    const isLast = ({ stage }: Hop): boolean => stage === 'Service' || stage === 'Pod';
    const last = hops.some(isLast) ? hops.filter(isLast) : entry.hops.filter(isLast);
    let service: string | undefined;
    for (const [lane, own] of runs(last, ({ stage }) => (stage === 'Pod' ? 'Pod' : 'Service'))) {
      const id = this.#ofHops(lane, own);
      if (lane === 'Service') {
        for (const one of passed.length > 0 ? passed : [route]) this.#link(one, id);
        service = id;
      } else this.#link(service ?? route, id);
      tail.push(id);
    }
    return tail;
  }

  #verdictOf(hops: readonly Hop[], goal?: Trace['goal']): Pick<Road, 'state' | 'why'> {
    const told = hops.map((hop) => tell(hop, this.#report));
    const first =
      told.find(({ plain }) => plain.state === 'broken') ?? told.find(({ plain }) => plain.state === 'unknown');
    if (goal === undefined) return { state: first?.plain.state ?? 'ok', why: first?.plain.title ?? '' };
    const { verdict } = conclude({ hops: told.map(({ hop }) => hop), goal });
    const state = verdict === 'arrives' ? 'ok' : verdict;
    return { state, why: state === 'ok' ? '' : (first?.plain.title ?? '') };
  }

  /** The stations before a route, linked. */
  #wayIn(entry: RouteEntry, route: string, ways: readonly WayIn[]): { stations: string[]; told: Way[] } {
    const dns = ways.flatMap(({ hops }) => hops.filter(({ stage }) => stage === 'DNS'))[0];
    const host = entry.host ?? 'every host';
    const isNamed = entry.host !== undefined && sampleHost(entry.host) !== undefined;
    const top = isNamed && dns ? this.#ofHost(host, dns) : this.#plain('DNS', host, entry.at);
    const told: Way[] = [];
    for (const { scheme, hops, redirect } of ways) {
      const stations = [top];
      const rest = hops.filter(({ stage }) => stage !== 'DNS');
      const grouped = runs(rest, ({ stage }) => laneOf[stage] ?? 'way in');
      for (const [index, [lane, own]] of grouped.entries()) {
        const isLast = index === grouped.length - 1;
        const id = this.#ofHops(lane, isLast && redirect ? [...own, redirected(redirect)] : own);
        this.#link(stations.at(-1), id);
        stations.push(id);
      }
      if (!redirect) this.#link(stations.at(-1), route);
      told.push({ scheme, redirects: redirect !== undefined, stations });
    }
    if (told.every(({ redirects }) => redirects)) {
      // Of what is no web request only the entry point is known.
      const names = entry.controller === undefined ? [] : (entry.entryPoints ?? []);
      const points = names.map((name) => this.#plain('entry point', name, entry.at));
      for (const id of points) {
        this.#link(top, id);
        this.#link(id, route);
      }
      if (points.length === 0) this.#link(top, route);
      told.unshift({ scheme: entry.protocol, redirects: false, stations: [top, ...points] });
    }
    return { stations: told.flatMap(({ stations }) => stations), told };
  }

  #ofHost(host: string, dns: Hop): string {
    const short = dns.title.startsWith(host) ? dns.title.slice(host.length).replace(/^(?:: | -> )/, '') : dns.title;
    return this.#ofHops('DNS', [dns], { title: host, more: short });
  }

  /** A station of which `trace` has nothing to say. */
  #plain(lane: Lane, title: string, at: At): string {
    return this.#station([lane, title, 'plain'].join('\0'), undefined, () => {
      const hop: Hop = { stage: 'router', state: 'ok', title, at, detail: [] };
      const { place } = tell(hop, this.#report).plain;
      return { lane, state: 'ok', title, more: '', detail: [], place, findings: [] };
    });
  }

  /** The ways in by which a request gets to a route: by each scheme that leads there, or as it was meant to. */
  #ways(entry: RouteEntry): { readonly ways: readonly WayIn[]; readonly lead: Lead | undefined } {
    const host = sampleHost(entry.host);
    const path = /^\/[^\s~]*$/.test(entry.path) ? entry.path : '/';
    if (entry.protocol === 'udp') return { ways: [], lead: undefined };
    const schemes = entry.protocol === 'http' ? (['https', 'http'] as const) : (['tls'] as const);
    const made = schemes.flatMap((scheme) => {
      const at = scheme === 'tls' ? ':443' : encodePath(path);
      const text = `${scheme}://${host ?? 'host.invalid'}${at}`;
      const found = this.#trace(text);
      return found ? [{ scheme, text, found, ...wayOf(found, entry) }] : [];
    });
    const direct = made
      .filter(({ leads, redirect }) => leads && redirect === undefined)
      .map((one): Lead => ({ ...one, verdict: this.#verdictOf(one.found.hops, one.found.goal ?? unknownEnd) }));
    if (direct.length === 0) {
      const preferred = entry.tls === false ? 'http' : 'https';
      const meant = made.find(({ scheme }) => scheme === preferred) ?? made[0];
      if (!meant || entry.protocol !== 'http') return { ways: [], lead: undefined };
      // A request that is lost before any route: that is all there is to say of the road.
      const isLost = host !== undefined && !meant.found.hops.some(({ stage }) => stage === 'router');
      const verdict = this.#verdictOf(meant.found.hops, meant.found.goal ?? unknownEnd);
      return {
        ways: [{ scheme: meant.scheme, hops: meant.hops, redirect: undefined }],
        lead: isLost ? { ...meant, redirect: undefined, verdict } : undefined,
      };
    }
    // Where one scheme is sent to the other, that is worth a look as well.
    const turned = made.filter((one) => one.leads && one.redirect !== undefined);
    const [lead] = direct.sort((a, b) => graver[b.verdict.state] - graver[a.verdict.state]);
    return { ways: [...direct, ...turned], lead: host === undefined ? undefined : lead };
  }

  #trace(text: string): Trace | undefined {
    if (this.#traces.has(text)) return this.#traces.get(text);
    const request = readRequest(text);
    const made = 'problem' in request ? undefined : trace(this.#graph, request, this.#verdicts);
    this.#traces.set(text, made);
    return made;
  }

  /** What no hop has told: it is put on the station that it stands in, or on those of its object. */
  #placeFindings(): void {
    const byDocument = new Map<string, Draft[]>();
    for (const draft of this.#drafts.values()) {
      if (!draft.at) continue;
      const key = `${draft.at.document.file.path}\0${draft.at.document.start}`;
      const same = byDocument.get(key);
      if (same) same.push(draft);
      else byDocument.set(key, [draft]);
    }
    for (const [finding, index] of this.#numbers) {
      if (this.#told.has(index) || !finding.contexts.includes(this.#graph.context.name)) continue;
      for (const draft of this.#standsIn(finding, byDocument)) {
        const { station } = draft;
        draft.station = {
          ...station,
          findings: [...station.findings, index].sort((a, b) => this.#rank(b) - this.#rank(a)),
        };
      }
    }
  }

  #standsIn({ place, subject }: Finding, byDocument: ReadonlyMap<string, Draft[]>): readonly Draft[] {
    const { seen } = place;
    const file = seen?.file ?? place.file;
    const path = seen?.path ?? place.path;
    const start = seen?.start ?? place.span.start.offset;
    let found: readonly Draft[] = [];
    let from = -1;
    // The last document that begins at or before it.
    for (const drafts of byDocument.values()) {
      const [{ at }] = drafts as [Draft];
      const document = at?.document;
      if (!document || document.file.path !== file || document.start > start || document.end < start) continue;
      if (document.start > from) {
        from = document.start;
        found = drafts;
      }
    }
    const own = found.filter(({ at }) => {
      const resource = (at as { resource?: Resource } | undefined)?.resource;
      return !resource || !subject || (resource.kind === subject.kind && resource.name === subject.name);
    });
    const within = own.filter(({ at }) => {
      const whole = at?.path ?? [];
      const part = typeof whole.at(-1) === 'string' ? whole.slice(0, -1) : whole;
      return part.length > 1 && part.every((key, index) => path[index] === key);
    });
    // What stands in another item of a list is about that one: another port, another rule.
    return within.length > 0 ? within : own.filter(({ at }) => !isBeside(at?.path ?? [], path));
  }

  #judge(road: Omit<Road, 'severity'>, byId: ReadonlyMap<string, Station>): Road {
    const own = road.stations.flatMap((id) => byId.get(id) ?? []).filter(({ lane }) => !shared.has(lane));
    const [index] = own.flatMap(({ findings }) => findings).sort((a, b) => this.#rank(b) - this.#rank(a));
    const gravest = index === undefined ? undefined : this.#findings[index]?.severity;
    return { ...road, severity: road.state === 'broken' ? 'error' : (gravest ?? 'none') };
  }

  #rank(index: number): number {
    return ranks[this.#findings[index]?.severity ?? 'note'];
  }
}

const shared: ReadonlySet<Lane> = new Set<Lane>([
  'load balancer',
  'target group',
  'node port',
  'way in',
  'controller',
  'entry point',
]);

/** A name that fits into a lane, and what else there is to say. */
interface Named {
  readonly title: string;
  readonly more: string;
}

/** A phrase of `trace` as what it names and the rest: `web, :8443, TLS ends here` -> `web` and `:8443, TLS ends here`. */
function nameOf(lane: Lane, { title }: Hop): Named {
  const object = /^(?:([A-Z]\w*) )?([a-z0-9-]+)\/([a-z0-9][a-z0-9.-]*)(?=$|[,: ])(?:, |: | )?(.*)$/s.exec(title);
  if (object) {
    const [, kind, namespace, name = title, rest] = object;
    const where = kind === undefined ? `namespace ${namespace}` : `${kind} in namespace ${namespace}`;
    return { title: name, more: rest === '' ? where : `${rest}; ${where}` };
  }
  const number =
    /^(\d+) (on .*)$/s.exec(title) ?? /^its listeners are not in the input: (port \d+) (is taken .*)$/s.exec(title);
  if (number) return { title: number[1] as string, more: title.startsWith('its') ? title : (number[2] as string) };
  const found = /^(.{3,60}?)(?:, | -> |: |(?= (?:does|has|is|of|stands) ))(.+)$/s.exec(title);
  const head = found ? (found[1] as string) : title;
  const quoted = lane === 'target group' ? /^"(.+)"$/.exec(head) : null;
  return { title: quoted ? (quoted[1] as string) : head, more: found ? (found[2] as string).trim() : '' };
}

/** Neighbours of the same lane as one. */
function runs(hops: readonly Hop[], laneFor: (hop: Hop) => Lane): readonly (readonly [Lane, readonly Hop[]])[] {
  const found: [Lane, Hop[]][] = [];
  for (const hop of hops) {
    const lane = laneFor(hop);
    const last = found.at(-1);
    if (last && last[0] === lane) last[1].push(hop);
    else found.push([lane, [hop]]);
  }
  return found;
}

/** The part of a trace before its router, and whether that is the one of a route. */
function wayOf(found: Trace, { at, from }: RouteEntry): Omit<WayIn, 'scheme'> & { readonly leads: boolean } {
  const first = found.hops.filter(({ turn }) => (turn ?? 0) === 0);
  const end = first.findIndex(({ stage }) => laneOf[stage] === undefined);
  const hops = end < 0 ? first : first.slice(0, end);
  const router = found.hops.find(({ stage }) => stage === 'router');
  const isLost =
    router?.state === 'broken' && router.about?.some((one) => `${one.kind} ${one.namespace}/${one.name}` === from);
  const leads = isSame(router?.at, at) || isLost === true;
  const turn = first[end];
  const isTurned = found.hops.some((hop) => (hop.turn ?? 0) > 0) && turn !== undefined && turn.stage !== 'router';
  return { hops, redirect: isTurned ? turn : undefined, leads };
}

/** A redirect is no fault of the station that it is told with. */
const redirected = (hop: Hop): Hop => ({ ...hop, state: 'ok' });

/** A host that a pattern covers; undefined if none can be told. */
function sampleHost(host: string | undefined): string | undefined {
  if (host === undefined) return undefined;
  const one = host.startsWith('*.') ? `any${host.slice(1)}` : host;
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?$/i.test(one) ? one : undefined;
}

const encodePath = (path: string): string => encodeURI(path).replace(/[?#]/g, encodeURIComponent);

/** `shop/web:80, shop/api:80` -> `shop`. */
const namedIn = (services: string | undefined): readonly string[] =>
  (services ?? '').split(', ').flatMap((one) => (one.includes('/') ? [one.slice(0, one.indexOf('/'))] : []));
