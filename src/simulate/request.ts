/** A request as it is asked about: `https://host/path`, `tcp://host:port`, `tls://host:port`, `udp://host:port`. */
import { readAddress } from '../model/address.ts';
import { isAddress } from '../model/hostname.ts';

/** Where the client is: outside of everything, on (or beside) a node of the cluster, or in a Pod. */
export type Origin = 'internet' | 'node' | 'cluster';

export interface TraceRequest {
  /** As given. */
  readonly text: string;
  readonly scheme: 'http' | 'https' | 'tcp' | 'tls' | 'udp';
  /** Host that the client connects to, in lower case. */
  readonly address: string;
  /** The name in the TLS greeting; empty without TLS, for an address, and where a load balancer greets. */
  readonly sni: string;
  /** Set once TLS has ended on the way: what goes on may be plain. */
  readonly tlsEndedAt?: 'load balancer' | undefined;
  readonly port: number;
  /** Host that the request names: the header `Host`, if given, else the address. */
  readonly host: string;
  /** The header `Host`: with the port, where that is not the usual one. */
  readonly authority: string;
  /** Path, decoded, as routers compare it. */
  readonly path: string;
  /** Path as it is sent. */
  readonly escaped: string;
  /** Query as written, without `?`. */
  readonly query: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly from: Origin;
  /** The address of the client, where it is given. */
  readonly client?: string | undefined;
  /** Whether Traefik sees that address on the connection, or is told it by the PROXY protocol; undefined if that is not known. */
  readonly seen?: 'on the connection' | 'by PROXY protocol' | undefined;
}

export interface RequestOptions {
  readonly method?: string | undefined;
  /** `Name: value`. */
  readonly headers?: readonly string[] | undefined;
  /** An address is that of a client on the Internet. */
  readonly from?: string | undefined;
}

export const origins: readonly Origin[] = ['internet', 'node', 'cluster'];

/** What is wrong with a request that cannot be read. */
export interface RequestProblem {
  readonly problem: string;
  readonly hint: string;
}

const ports: Readonly<Record<string, number>> = { http: 80, https: 443, ws: 80, wss: 443 };
const schemes: Readonly<Record<string, TraceRequest['scheme']>> = {
  http: 'http',
  https: 'https',
  ws: 'http',
  wss: 'https',
  tcp: 'tcp',
  tls: 'tls',
  udp: 'udp',
};

/** What carries a request. */
export const transport = ({ scheme }: TraceRequest): 'TCP' | 'UDP' => (scheme === 'udp' ? 'UDP' : 'TCP');

const usage = 'Write https://host/path, tcp://host:port, tls://host:port or udp://host:port.';

/** Reads a request; of several mistakes the first is told. */
export function readRequest(text: string, options: RequestOptions = {}): TraceRequest | RequestProblem {
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text) ?? [];
  if (scheme === '') {
    const looksRight = /^[a-z0-9*_-]+(\.[a-z0-9_-]+)*(:\d+)?(\/|$)/i.test(text);
    return {
      problem: `"${text}" is no URL.`,
      hint: looksRight ? `Did you mean "https://${text}"?` : usage,
    };
  }
  const known = Object.hasOwn(schemes, scheme.toLowerCase()) ? schemes[scheme.toLowerCase()] : undefined;
  if (!known)
    return { problem: `"${scheme}" is no scheme that can be traced.`, hint: 'Use http, https, tcp, tls or udp.' };
  let url: URL;
  try {
    // Only of the web's own schemes does URL know how their hosts are written.
    url = new URL(known === 'http' || known === 'https' ? text : text.replace(/^[^:]*/, 'http'));
  } catch {
    return { problem: `"${text}" is no URL.`, hint: usage };
  }
  const isWeb = known === 'http' || known === 'https';
  // The password is nobody's business.
  const shown = text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
  if (/^[^:]*:\/\/(?:[/?#:]|$)/.test(shown)) return { problem: `"${shown}" names no host.`, hint: usage };
  if (url.hostname.includes('*'))
    return {
      problem: `"${url.hostname}" is a pattern, and a request names one host.`,
      hint: `Write one that it covers, such as ${known}://${url.hostname.replaceAll('*', 'a')}/.`,
    };
  if (!isWeb && (url.pathname !== '/' || url.search !== '' || url.hash !== ''))
    return { problem: `a ${known} connection has neither path nor query.`, hint: `Write ${known}://${url.host}.` };
  const [, written] = /^[^/?#]*:(\d+)$/.exec(text.replace(/^[^:]*:\/\//, '').replace(/[/?#].*$/s, '')) ?? [];
  const port = written === undefined ? ports[scheme.toLowerCase()] : Number(written);
  if (port === undefined)
    return { problem: `"${shown}" names no port.`, hint: `Write ${known}://${url.hostname}:PORT.` };
  if (port < 1 || port > 65535) return { problem: `${port} is no port.`, hint: 'Ports go from 1 to 65535.' };
  const headers = new Map<string, string[]>();
  for (const header of options.headers ?? []) {
    const colon = header.indexOf(':');
    const name = header.slice(0, colon).trim().toLowerCase();
    if (colon < 1 || !/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name))
      return { problem: `"${header}" is no header.`, hint: 'Write "Name: value".' };
    headers.set(name, [...(headers.get(name) ?? []), header.slice(colon + 1).trim()]);
  }
  if (!isWeb && (headers.size > 0 || options.method !== undefined))
    return { problem: `a ${known} connection has neither method nor headers.`, hint: 'Leave them out.' };
  const method = options.method ?? 'GET';
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(method))
    return { problem: `"${method}" is no method of HTTP.`, hint: 'Write GET or POST, for example.' };
  if (url.username !== '' && !headers.has('authorization'))
    headers.set('authorization', [`Basic ${btoa(`${decoded(url.username)}:${decoded(url.password)}`)}`]);
  const from = origins.find((origin) => origin === (options.from ?? 'internet'));
  const client = from === undefined ? options.from : undefined;
  if (client !== undefined && !readAddress(client))
    return {
      problem: `"${client}" is neither a place nor an address.`,
      hint: 'Write internet, node, cluster or an address.',
    };
  const address = url.hostname.replace(/\.$/, '');
  const isUsual = port === ports[known];
  return {
    text: shown,
    scheme: known,
    address,
    sni: (known === 'https' || known === 'tls') && !isAddress(address.replace(/^\[|\]$/g, '')) ? address : '',
    port,
    host: (headers.get('host')?.[0] ?? address).toLowerCase().replace(/:\d+$/, '').replace(/\.$/, ''),
    authority: headers.get('host')?.[0] ?? (isUsual ? url.hostname : `${url.hostname}:${port}`),
    path: isWeb ? decoded(url.pathname) : '',
    escaped: isWeb ? url.pathname : '',
    query: url.search.replace(/^\?/, ''),
    method: method.toUpperCase(),
    headers,
    from: from ?? 'internet',
    ...(client !== undefined && { client }),
  };
}

/**
 * The request that a client makes when it is redirected: from where it stands, to the URL that it is told.
 *
 * @param url one without a path keeps that of the request, with its query
 */
export function redirected(request: TraceRequest, url: string): TraceRequest | undefined {
  const { method, headers, from, client, escaped, query } = request;
  const isWhole = /^[a-z]+:\/\/[^/?#]*[/?#]/i.test(url);
  const text = isWhole ? url : `${url}${escaped}${query === '' ? '' : `?${query}`}`;
  const kept = [...headers].flatMap(([name, values]) =>
    name === 'host' || name.startsWith('x-forwarded-') ? [] : values.map((value) => `${name}: ${value}`),
  );
  const next = readRequest(text, { method, headers: kept, from: client ?? from });
  if ('problem' in next || (next.scheme !== 'http' && next.scheme !== 'https')) return undefined;
  const isUsual = next.port === ports[next.scheme];
  const shown = isUsual ? text.replace(/^([a-z]+:\/\/[^/?#]*?):\d+(?=[/?#]|$)/i, '$1') : text;
  // A name leads through DNS, wherever the first request began.
  const isNumeric = isAddress(next.address.replace(/^\[|\]$/g, ''));
  return { ...next, text: shown, from: from === 'node' && !isNumeric ? 'internet' : from };
}

/** The request with another path, as routers compare it. */
export function withPath(request: TraceRequest, path: string): TraceRequest {
  // Reserved characters are in it as they were sent.
  const escaped = encodeURI(path)
    .replace(/%25([0-9A-F]{2})/g, '%$1')
    .replace(/[?#]/g, encodeURIComponent);
  return { ...request, path, escaped };
}

/** Encoded forms of the characters that RFC 3986 reserves, and of the percent sign. */
const reserved = /(%(?:2[1346-9abcf5]|3[abdf]|40|5[bd]))/gi;

/** Reserved characters stay as they are written, as Traefik compares paths (`pkg/muxer/http: withRoutingPath`): `%28` is no `(`. */
function decoded(path: string): string {
  return path
    .split(reserved)
    .map((part, index) => {
      if (index % 2 === 1) return part.toUpperCase();
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    })
    .join('');
}
