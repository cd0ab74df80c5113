/**
 * What the middlewares of Traefik do with a request: pkg/middlewares/{redirect,stripprefix,stripprefixregex,addprefix,replacepath,
 * replacepathregex,auth,ipallowlist}. All others let it pass, or nobody can tell.
 */

import { goRegExp, goTemplate } from '../controllers/traefik/go-regexp.ts';
import type { RouterMiddleware } from '../controllers/traefik/router-types.ts';
import { type EntryPoint, type TraefikProfile, unknown } from '../controllers/traefik/types.ts';
import { isAtLeast } from '../controllers/traefik/version.ts';
import type { Graph } from '../graph/graph.ts';
import { holds, readAddress, readCidr } from '../model/address.ts';
import type { Middleware } from '../model/kinds/middleware.ts';
import { dig, field, isPlaceholder, items, text } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import type { At } from '../parse/place.ts';
import type { Walk } from './hop.ts';
import { redirected, type TraceRequest, withPath } from './request.ts';
import { getCommand, titleOf } from './words.ts';

/** What comes out of a chain of middlewares. */
export type Passed =
  | { readonly request: TraceRequest }
  | { readonly redirect: TraceRequest }
  /** One of them answers itself; all is told. */
  | 'ended';

/** Where middlewares are at work. */
export interface Desk {
  readonly walk: Walk;
  readonly graph: Graph;
  readonly profile: TraefikProfile | undefined;
  readonly entryPoint: EntryPoint | undefined;
}

/** Sends a request through middlewares, in their order, and tells a hop for each. */
export function passMiddlewares(desk: Desk, middlewares: readonly RouterMiddleware[], request: TraceRequest): Passed {
  let current = request;
  for (const { resource, name, at } of middlewares) {
    if (!resource) {
      desk.walk.unknown('middleware', `${name} is not in the input`, {
        at,
        command: name.endsWith('@kubernetescrd')
          ? 'kubectl get middlewares.traefik.io -A'
          : 'curl -s http://localhost:8080/api/http/middlewares # of Traefik, by kubectl port-forward',
      });
      continue;
    }
    const passed = passOne(desk, resource as Resource<Middleware>, current, 0);
    if (passed === 'ended' || 'redirect' in passed) return passed;
    current = passed.request;
  }
  return { request: current };
}

/** Types that change neither the way nor the path. */
const harmless: ReadonlySet<string> = new Set([
  'headers',
  'errors',
  'rateLimit',
  'inFlightReq',
  'inFlightConn',
  'circuitBreaker',
  'buffering',
  'compress',
  'retry',
  'contentType',
  'grpcWeb',
  'passTLSClientCert',
  'encodedCharacters',
]);

/** So deep a chain is no chain that anybody wrote. */
const maxDepth = 20;

function passOne(desk: Desk, resource: Resource<Middleware>, request: TraceRequest, depth: number): Passed {
  const { walk } = desk;
  const [type = ''] = resource.view.types;
  const title = `${titleOf(resource as Resource)}: ${type || 'nothing'}`;
  const spec = dig(resource.value, ['spec', type]);
  const at = resource.keyAt('spec', type);
  const of = (key: string): string => text(field(spec, key)) ?? '';
  const list = (key: string): readonly string[] =>
    items(field(spec, key)).filter((item): item is string => typeof item === 'string');
  const vague = (why: string, command = getCommand(resource as Resource)): Passed => {
    walk.unknown('middleware', title, { at, detail: [why], command });
    return { request };
  };
  const pass = (detail: readonly string[] = [], more = ''): Passed => {
    walk.ok('middleware', `${title}${more}`, at, detail);
    return { request };
  };
  const moved = (path: string, more: string): Passed => {
    if (isPlaceholder(path)) return vague('what its placeholder stands for is not known');
    // Newer releases refuse what they would have to clean up.
    if (/\/\/|\/\.\.?(?:\/|$)/.test(path)) return vague(`the path becomes ${path}: releases since v3.7 answer 400`);
    const next = withPath(request, path);
    walk.ok('middleware', `${title} ${more}`, at, [
      next.path === request.path ? 'the path stays as it is' : `the path becomes ${next.path || '/'}`,
    ]);
    return { request: next };
  };
  switch (type) {
    case 'chain':
      return passChain(desk, resource, request, depth);
    case 'addPrefix':
      return moved(slashed(of('prefix') + request.path), of('prefix'));
    case 'stripPrefix': {
      const prefixes = list('prefixes');
      const found = prefixes.find((prefix) => request.path.startsWith(prefix));
      const shown = prefixes.join(', ');
      if (prefixes.some(isPlaceholder)) return vague('what its placeholder stands for is not known');
      if (found === undefined) return pass(['the path has no such prefix, and stays as it is'], ` ${shown}`);
      return moved(slashed(request.path.slice(found.length)), shown);
    }
    case 'stripPrefixRegex':
      return stripRegex(list('regex'), request, moved, vague);
    case 'replacePath':
      return moved(of('path'), of('path'));
    case 'replacePathRegex': {
      const regex = rewriting(of('regex'), of('replacement'));
      if (!regex) return vague('what its regular expression matches is not known');
      if (!regex.test(request.escaped)) return pass(['the path does not match, and stays as it is'], ` ${of('regex')}`);
      return moved(goTemplate(request.escaped, regex, of('replacement')), `${of('regex')} -> ${of('replacement')}`);
    }
    case 'redirectScheme':
      return redirectScheme(desk, resource as Resource, request, { scheme: of('scheme'), port: portOf(spec), title });
    case 'redirectRegex': {
      const regex = rewriting(of('regex'), of('replacement'));
      if (!regex) return vague('what its regular expression matches is not known');
      const url = seenUrl(request, request.scheme === 'https' ? 'https' : 'http');
      const next = regex.test(url) ? goTemplate(url, regex, of('replacement')) : url;
      if (next === url) return pass([`${url} is not changed by it`]);
      return redirectTo(desk, request, next, `${title} redirects`, at, spec);
    }
    case 'basicAuth':
    case 'digestAuth':
      if (!request.headers.has('authorization')) {
        walk.broken('middleware', `${title}: it asks for credentials, and the request has none`, '401', {
          at,
          detail: ['give them with --header "Authorization: ..."'],
        });
        return 'ended';
      }
      return vague('whether the credentials are the right ones is not known: without them the client sees 401');
    case 'ipAllowList':
    case 'ipWhiteList': {
      const ranges = list('sourceRange');
      const shown = ranges.join(', ');
      const client = clientOf(desk, spec, request);
      const held = client && isHeld(client.address, ranges);
      if (ranges.includes('0.0.0.0/0') && !client?.address.includes(':')) return pass([], ` ${shown}`);
      const status = field(spec, 'rejectStatusCode');
      const code =
        typeof status === 'number'
          ? String(status)
          : request.scheme === 'tcp' || request.scheme === 'tls'
            ? 'connection closed'
            : '403';
      if (!client || held === undefined)
        return vague(`the client sees ${code} unless its address, as Traefik sees it, is in ${shown}`);
      const told = `${client.address} is ${held ? '' : 'not '}in ${shown}`;
      if (client.doubt !== undefined) return vague(`${told}; ${client.doubt}`);
      if (held) return pass([`${told}: Traefik sees the client's address ${client.how}`]);
      walk.broken('middleware', `${title}: ${told}`, code, {
        at,
        detail: [`Traefik sees the client's address ${client.how}`],
      });
      return 'ended';
    }
    case 'forwardAuth':
      return vague(`${of('address') || 'another server'} decides whether the request may pass`);
    case 'headers':
      // It redirects in v2 alone.
      if (field(spec, 'sslRedirect') === true && isAtLeast(desk.profile?.version, 3, 0) !== true)
        return vague('it may redirect to https');
      return pass();
    case 'plugin':
      return vague('what a plugin does is not known');
    default:
      return harmless.has(type) ? pass() : vague('what it does is not known');
  }
}

/** Whether an address is in one of some ranges; undefined if they cannot all be read. */
function isHeld(address: string, ranges: readonly string[]): boolean | undefined {
  const own = readAddress(address);
  const networks = ranges.map((range) =>
    readCidr(range.includes('/') ? range : `${range}/${range.includes(':') ? 128 : 32}`),
  );
  if (!own || networks.length === 0 || networks.some((network) => network === undefined)) return undefined;
  return networks.some((network) => network !== undefined && holds(network, own));
}

/** Whether an entry point takes the word of everybody. */
const trustsAll = (trust: EntryPoint['proxyProtocol']): boolean =>
  trust !== undefined &&
  trust !== unknown &&
  (trust.insecure === true || (Array.isArray(trust.trustedIPs) && trust.trustedIPs.includes('0.0.0.0/0')));

/**
 * The address that an allow list looks at: of the connection, or by `ipStrategy` one of `X-Forwarded-For` (pkg/ip/strategy.go). Undefined if nothing
 * is known of it; `doubt` says why it may be another.
 */
function clientOf(
  { entryPoint }: Desk,
  spec: unknown,
  { client, seen, headers }: TraceRequest,
): { readonly address: string; readonly how: string; readonly doubt?: string } | undefined {
  const strategy = field(spec, 'ipStrategy');
  const depth = field(strategy, 'depth');
  const excluded = items(field(strategy, 'excludedIPs')).filter((item) => typeof item === 'string');
  if (field(strategy, 'ipv6Subnet') !== undefined) return undefined;
  if ((typeof depth === 'number' && depth > 0) || excluded.length > 0) {
    const sent = headers.get('x-forwarded-for')?.join(',').split(',') ?? [];
    const hops = sent.flatMap((hop) => hop.trim() || []);
    const address =
      typeof depth === 'number' && depth > 0
        ? hops.at(-depth)
        : hops.findLast((hop) => isHeld(hop, excluded) === false);
    // Of those whom it does not trust it takes no such header.
    return address !== undefined && entryPoint && trustsAll(entryPoint.forwardedHeaders)
      ? { address, how: 'by X-Forwarded-For' }
      : undefined;
  }
  if (client === undefined) return undefined;
  const isSure = seen === 'on the connection' || (seen !== undefined && trustsAll(entryPoint?.proxyProtocol));
  const doubt =
    'whether Traefik sees that address, or that of a node or a load balancer, is not known (403 if it is not in there)';
  return { address: client, how: seen ?? '', ...(!isSure && { doubt }) };
}

/** The pattern of a rewrite; undefined also if its replacement has a placeholder that is no group of the pattern. */
function rewriting(pattern: string, replacement: string): RegExp | undefined {
  const names = [...replacement.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
  const isKnown = names.every((name) => /^\d+$/.test(name) || pattern.includes(`<${name}>`));
  return isKnown && !isPlaceholder(pattern) ? goRegExp(pattern) : undefined;
}

const slashed = (path: string): string => (path === '' || path.startsWith('/') ? path : `/${path}`);

function portOf(spec: unknown): string {
  const port = field(spec, 'port');
  return typeof port === 'number' ? String(port) : (text(port) ?? '');
}

function stripRegex(
  patterns: readonly string[],
  request: TraceRequest,
  moved: (path: string, more: string) => Passed,
  vague: (why: string) => Passed,
): Passed {
  for (const pattern of patterns) {
    const regex = goRegExp(pattern);
    if (!regex) return vague('what its regular expression matches is not known');
    const [found = ''] = regex.exec(request.path) ?? [];
    if (found !== '' && request.path.startsWith(found))
      return moved(slashed(request.path.slice(found.length)), patterns.join(', '));
  }
  return moved(request.path, patterns.join(', '));
}

function passChain(desk: Desk, resource: Resource<Middleware>, request: TraceRequest, depth: number): Passed {
  const { walk, graph } = desk;
  const parts = resource.view.chain;
  const title = `${titleOf(resource as Resource)}: chain`;
  const at = resource.keyAt('spec', 'chain');
  if (depth > maxDepth) {
    walk.unknown('middleware', `${title} that has no end`, { at });
    return 'ended';
  }
  walk.ok('middleware', `${title} of ${parts.map(({ name }) => name).join(', ') || 'nothing'}`, at);
  let current = request;
  for (const part of parts) {
    const target = graph
      .references({ from: resource as Resource, role: 'middleware' })
      .find((reference) => reference.of === part)?.target;
    if (!target) {
      walk.unknown('middleware', `${part.name} is not in the input`, {
        at: resource.at(...part.at, 'name'),
        command: 'kubectl get middlewares.traefik.io -A',
      });
      continue;
    }
    const passed = passOne(desk, target as Resource<Middleware>, current, depth + 1);
    if (passed === 'ended' || 'redirect' in passed) return passed;
    current = passed.request;
  }
  return { request: current };
}

/** The URL that a client asked for, as Traefik pieces it together. */
const seenUrl = ({ authority, escaped, query }: TraceRequest, scheme: string): string =>
  `${scheme}://${authority}${escaped}${query === '' ? '' : `?${query}`}`;

/** The scheme that Traefik takes a client to speak: what a load balancer says counts only if the entry point trusts it. */
function seenScheme(entryPoint: EntryPoint | undefined, { scheme, headers }: TraceRequest): string | typeof unknown {
  const own = scheme === 'https' ? 'https' : 'http';
  const told = headers.get('x-forwarded-proto')?.[0]?.toLowerCase();
  if (told === undefined || told === own) return own;
  const trust = entryPoint?.forwardedHeaders;
  if (trust === undefined) return entryPoint ? own : unknown;
  if (trust !== unknown && trust.insecure === true) return told === 'https' || told === 'wss' ? 'https' : 'http';
  const trustsNobody = trust !== unknown && Array.isArray(trust.trustedIPs) && trust.trustedIPs.length === 0;
  return trustsNobody ? own : unknown;
}

/** `redirectScheme`, also that of an entry point. */
export function redirectScheme(
  desk: Desk,
  resource: Resource | undefined,
  request: TraceRequest,
  {
    scheme,
    port,
    title,
    at,
    permanent,
  }: {
    readonly scheme: string;
    readonly port: string;
    readonly title: string;
    readonly at?: At;
    readonly permanent?: boolean;
  },
): Passed {
  const { walk, entryPoint } = desk;
  const place = at ?? resource?.keyAt('spec', 'redirectScheme');
  const own = seenScheme(entryPoint, request);
  if (own === unknown || isPlaceholder(scheme) || isPlaceholder(port)) {
    walk.unknown('middleware', `${title} ${scheme}`, {
      at: place,
      detail: ['whether Traefik trusts the load balancer that says "https" is not known'],
    });
    return own === unknown ? { request } : 'ended';
  }
  const seen = own === 'https' ? ':443' : ':80';
  const authority = request.authority.endsWith(seen) ? request.authority.slice(0, -seen.length) : request.authority;
  const url = seenUrl({ ...request, authority }, own);
  const isUsual = port === '' || (scheme === 'http' && port === '80') || (scheme === 'https' && port === '443');
  const host = authority.replace(/:\d+$/, '');
  const next = seenUrl({ ...request, authority: `${host}${isUsual ? '' : `:${port}`}` }, scheme);
  if (next === url) {
    walk.ok('middleware', `${title} ${scheme}`, place, ['the client speaks it already']);
    return { request };
  }
  const spec = resource ? dig(resource.value, ['spec', 'redirectScheme']) : { permanent };
  return redirectTo(desk, request, next, `${title} redirects`, place, spec);
}

function redirectTo(
  { walk }: Desk,
  request: TraceRequest,
  url: string,
  title: string,
  at: At | undefined,
  spec: unknown,
): Passed {
  const isGet = request.method === 'GET';
  const code = field(spec, 'permanent') === true ? (isGet ? 301 : 308) : isGet ? 302 : 307;
  const next = redirected(request, url);
  walk.redirects.push(String(code));
  if (next) {
    walk.ok('middleware', `${title} (${code}) to ${next.text}`, at);
    return { redirect: next };
  }
  walk.ok('middleware', `${title} (${code}) to ${url}`, at);
  walk.goal = { kind: 'elsewhere', text: `${code}, a redirect to ${url}` };
  return 'ended';
}

/** The middlewares of an entry point go before those of each router. */
export function entryPointMiddlewares(graph: Graph, { middlewares, at }: EntryPoint): readonly RouterMiddleware[] {
  if (middlewares === unknown)
    return [{ name: 'what the entry point puts before every router', state: 'unknown', resource: undefined, at }];
  return middlewares.map((name) => {
    const [id = '', provider] = name.split('@');
    const resource =
      provider === 'kubernetescrd'
        ? graph
            .all('Middleware')
            .find((one) => `${one.namespace}-${one.name}` === id && one.group.startsWith('traefik.'))
        : undefined;
    return { name, state: resource ? 'present' : 'unknown', resource: resource as Resource | undefined, at };
  });
}
