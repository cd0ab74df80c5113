/**
 * What Traefik makes of its static configuration: defaults, entry points that it adds, addresses (`pkg/config/static/static_config.go`:
 * SetEffectiveConfiguration; `pkg/config/static/entrypoints.go`).
 */
import { readCidr, readAddress as readIP } from '../../model/address.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { At } from '../../parse/place.ts';
import { childOf, readBoolean, type Setting } from './settings.ts';
import {
  type Api,
  type EntryPoint,
  type EntryPointTls,
  type InternalService,
  type KubernetesProvider,
  type PortConflict,
  type Providers,
  type Redirection,
  type TraefikVersion,
  type Trust,
  type Unknown,
  unknown,
} from './types.ts';

/** Settings under a root, asked for by dotted names. What is not set is unknown if there may be more than is seen. */
export class Settings {
  readonly root: Setting | undefined;
  readonly open: boolean;
  readonly fallback: At;

  constructor(root: Setting | undefined, open: boolean, fallback: At) {
    this.root = root;
    this.open = open;
    this.fallback = fallback;
  }

  find(name: string): Setting | undefined {
    let node = this.root;
    for (const part of name === '' ? [] : name.split('.')) {
      node = node && childOf(node, part);
      if (!node || node.disabled) return undefined;
    }
    return node;
  }

  under(name: string): Settings {
    return new Settings(this.find(name), this.open, this.at(name));
  }

  at(name: string): At {
    return this.find(name)?.at ?? this.fallback;
  }

  text(name: string): string | undefined | Unknown {
    const found = this.find(name);
    if (!found) return this.open ? unknown : undefined;
    return found.value;
  }

  /** A text that is never empty. */
  filled(name: string): string | undefined | Unknown {
    const value = this.text(name);
    return value === '' ? undefined : value;
  }

  boolean(name: string, absent = false): boolean | Unknown {
    const value = this.text(name);
    if (value === undefined) return absent;
    return value === unknown ? unknown : (readBoolean(value) ?? unknown);
  }

  number(name: string, absent: number): number | Unknown {
    const value = this.text(name);
    if (value === undefined) return absent;
    return value !== unknown && /^[-+]?\d+$/.test(value) ? Number(value) : unknown;
  }

  list(name: string): readonly string[] | undefined | Unknown {
    const found = this.find(name);
    if (!found) return this.open ? unknown : undefined;
    if (found.list) return found.list.includes(unknown) ? unknown : (found.list as string[]);
    if (found.value === unknown) return unknown;
    return found.value === '' ? [] : found.value.split(',').map((item) => item.trim());
  }

  /** Whether a branch is there: `--ping`, `--providers.kubernetesCRD.namespaces=a`, `ping: {}`. */
  has(name: string): boolean | Unknown {
    const found = this.find(name);
    if (!found) {
      // `--ping=false` is as good as nothing, unless it may be said again elsewhere.
      return this.open ? unknown : false;
    }
    return found.value === unknown && found.children.length === 0 ? unknown : true;
  }
}

const either = (...values: readonly (boolean | Unknown)[]): boolean | Unknown =>
  values.includes(true) ? true : values.includes(unknown) ? unknown : false;

interface Address {
  readonly host: string | Unknown;
  readonly port: number | Unknown;
  readonly protocol: 'tcp' | 'udp' | Unknown;
  /** What Traefik says of an address that it cannot listen on. */
  readonly problem?: string;
}

const nowhere: Address = { host: unknown, port: unknown, protocol: unknown };

/** `[host]:port[/tcp|/udp]`, as `EntryPoint.GetAddress`, `GetProtocol` and then `net.Listen` read it. */
export function readAddress(address: string | Unknown): Address {
  if (address === unknown) return nowhere;
  const slash = address.indexOf('/');
  const target = slash < 0 ? address : address.slice(0, slash);
  const suffix = slash < 0 ? 'tcp' : address.slice(slash + 1).toLowerCase();
  if (suffix !== 'tcp' && suffix !== 'udp')
    return { ...nowhere, problem: `invalid protocol: ${address.slice(slash + 1)}` };
  // Without an address any free port is taken.
  if (target === '') return { host: '', port: unknown, protocol: suffix };
  const colon = target.lastIndexOf(':');
  const bracket = target.lastIndexOf(']');
  if (colon < 0 || colon < bracket)
    return { ...nowhere, protocol: suffix, problem: `listen ${suffix}: address ${target}: missing port in address` };
  const host = target.slice(0, colon);
  if (host.includes(':') && !host.startsWith('['))
    return { ...nowhere, protocol: suffix, problem: `listen ${suffix}: address ${target}: too many colons in address` };
  const digits = target.slice(colon + 1);
  const bare = host.startsWith('[') || host.endsWith(']') ? host.replace(/^\[|\]$/g, '') : host;
  if (!/^\d+$/.test(digits)) {
    // Names of services (`:http`) work too.
    const problem =
      /^[a-z][a-z0-9-]*$/i.test(digits) || digits === ''
        ? {}
        : { problem: `listen ${suffix}: lookup ${suffix}/${digits}: unknown port` };
    return { host: bare, port: unknown, protocol: suffix, ...problem };
  }
  const port = Number(digits);
  if (port > 65535)
    return { host: bare, port: unknown, protocol: suffix, problem: `listen ${suffix}: address ${port}: invalid port` };
  return { host: bare, port: port === 0 ? unknown : port, protocol: suffix };
}

/** What Traefik says of a list of addresses that it cannot trust (`pkg/ip/checker.go: NewChecker`). */
function trustProblem(
  given: Trust | undefined | Unknown,
  name: 'proxyProtocol' | 'forwardedHeaders',
): string | undefined {
  if (given === undefined || given === unknown || !Array.isArray(given.trustedIPs)) return undefined;
  // `insecure` trusts everybody: the list is not read.
  if (name === 'proxyProtocol' && given.insecure !== false) return undefined;
  if (name === 'proxyProtocol' && given.trustedIPs.length === 0) return 'no trusted IPs provided';
  const bad = given.trustedIPs.find(
    (one: string) => !isPlaceholder(one) && (/(?:^|[.])0\d/.test(one) || !(readIP(one) ?? readCidr(one))),
  );
  return bad === undefined ? undefined : `parsing CIDR trusted IPs <nil>: invalid CIDR address: ${bad}`;
}

function trust(settings: Settings, name: string): Trust | undefined | Unknown {
  const has = settings.has(name);
  if (has !== true) return has === unknown ? unknown : undefined;
  return {
    insecure: settings.boolean(`${name}.insecure`),
    trustedIPs: settings.list(`${name}.trustedIPs`) ?? [],
  };
}

function redirection(settings: Settings): Redirection | undefined | Unknown {
  const name = 'http.redirections.entryPoint';
  const has = settings.has(name);
  if (has !== true) return has === unknown ? unknown : undefined;
  const to = settings.text(`${name}.to`) ?? '';
  return {
    to,
    scheme: settings.text(`${name}.scheme`) ?? 'https',
    permanent: settings.boolean(`${name}.permanent`, true),
    priority: settings.number(`${name}.priority`, Number.MAX_SAFE_INTEGER),
    at: settings.at(`${name}.to`),
  };
}

function tls(settings: Settings): EntryPointTls | undefined | Unknown {
  const has = settings.has('http.tls');
  if (has !== true) return has === unknown ? unknown : undefined;
  return { options: settings.filled('http.tls.options'), certResolver: settings.filled('http.tls.certResolver') };
}

/** An entry point that Traefik makes itself. */
function implicit(name: string, port: number, at: At): EntryPoint {
  return {
    name,
    address: `:${port}`,
    host: '',
    port,
    protocol: 'tcp',
    asDefault: false,
    tls: undefined,
    redirect: undefined,
    middlewares: [],
    proxyProtocol: undefined,
    forwardedHeaders: undefined,
    implicit: true,
    at,
  };
}

export interface Effective {
  readonly entryPoints: readonly EntryPoint[];
  /** Addresses that nothing can listen on. */
  readonly badAddresses: readonly { readonly entryPoint: EntryPoint; readonly words: string }[];
  /** Lists of trusted addresses that cannot be read: Traefik listens on no entry point then. */
  readonly badTrust: readonly { readonly option: string; readonly words: string; readonly at: At }[];
  readonly conflicts: readonly PortConflict[];
  readonly providers: Providers;
  readonly ping: InternalService;
  readonly metrics: InternalService;
  readonly api: Api;
}

/** What a running process has of all that is set. */
export function effective(settings: Settings, version: TraefikVersion | undefined): Effective {
  const internal = (name: string): InternalService => ({
    enabled: settings.has(name),
    entryPoint: settings.filled(`${name}.entryPoint`) ?? 'traefik',
    manualRouting: settings.boolean(`${name}.manualRouting`),
    at: settings.at(name),
  });
  const ping = internal('ping');
  const metrics = internal('metrics.prometheus');
  const apiEnabled = settings.has('api');
  const api: Api = {
    enabled: apiEnabled,
    dashboard: apiEnabled === true ? settings.boolean('api.dashboard', true) : apiEnabled,
    insecure: apiEnabled === true ? settings.boolean('api.insecure') : apiEnabled,
    at: settings.at('api'),
  };

  const entryPoints: EntryPoint[] = [];
  const badAddresses: { entryPoint: EntryPoint; words: string }[] = [];
  const badTrust: { option: string; words: string; at: At }[] = [];
  const reused = new Set<EntryPoint>();
  for (const { name } of settings.find('entryPoints')?.children ?? []) {
    const own = settings.under(`entryPoints.${name}`);
    const address = own.text('address') ?? '';
    const { problem, ...read } = readAddress(address);
    const entryPoint: EntryPoint = {
      name,
      address,
      ...read,
      asDefault: version && version.major < 3 ? false : own.boolean('asDefault'),
      tls: tls(own),
      redirect: redirection(own),
      middlewares: own.list('http.middlewares') ?? [],
      proxyProtocol: trust(own, 'proxyProtocol'),
      forwardedHeaders: trust(own, 'forwardedHeaders'),
      implicit: false,
      at: own.at('address'),
    };
    entryPoints.push(entryPoint);
    if (problem !== undefined) badAddresses.push({ entryPoint, words: problem });
    for (const name of ['proxyProtocol', 'forwardedHeaders'] as const) {
      const words = trustProblem(entryPoint[name], name);
      if (words !== undefined)
        badTrust.push({
          option: `entryPoints.${entryPoint.name}.${name}.trustedIPs`,
          words,
          at: own.at(`${name}.trustedIPs`),
        });
    }
    if (own.boolean('reusePort') !== false) reused.add(entryPoint);
  }
  // What is not seen may be another entry point.
  if (entryPoints.length === 0 && !settings.open) entryPoints.push(implicit('http', 80, settings.fallback));

  const onTraefik = ({ enabled, entryPoint, manualRouting }: InternalService): boolean | Unknown =>
    enabled !== true
      ? enabled
      : entryPoint !== 'traefik'
        ? entryPoint === unknown
          ? unknown
          : false
        : manualRouting === false
          ? true
          : manualRouting === true
            ? false
            : unknown;
  const rest = settings.boolean('providers.rest.insecure');
  const needed = either(api.insecure, onTraefik(ping), onTraefik(metrics), rest);
  if (needed === true && !entryPoints.some(({ name }) => name === 'traefik')) {
    const reason =
      onTraefik(ping) === true ? ping.at : api.insecure === true ? settings.at('api.insecure') : metrics.at;
    if (!settings.open) entryPoints.push(implicit('traefik', 8080, reason));
  }

  return {
    entryPoints,
    badAddresses,
    badTrust,
    conflicts: conflictsOf(entryPoints, reused),
    providers: providersOf(settings, version),
    ping,
    metrics,
    api,
  };
}

const everywhere = new Set(['', '0.0.0.0', '::']);

function conflictsOf(entryPoints: readonly EntryPoint[], reused: ReadonlySet<EntryPoint>): PortConflict[] {
  const conflicts: PortConflict[] = [];
  for (const [index, second] of entryPoints.entries())
    for (const first of entryPoints.slice(0, index)) {
      const { port, protocol } = second;
      if (port === unknown || protocol === unknown || first.port !== port || first.protocol !== protocol) continue;
      if (first.host === unknown || second.host === unknown || reused.has(first) || reused.has(second)) continue;
      const isShared =
        first.host === second.host || everywhere.has(first.host as string) || everywhere.has(second.host as string);
      if (isShared) conflicts.push({ port, protocol, entryPoints: [first, second] });
    }
  return conflicts;
}

function kubernetes(settings: Settings, name: string): KubernetesProvider {
  const own = settings.under(`providers.${name}`);
  const enabled = settings.has(`providers.${name}`);
  const endpoint = own.filled('endpoint');
  return {
    enabled,
    namespaces: own.list('namespaces') ?? [],
    labelSelector: own.filled('labelSelector'),
    allowEmptyServices: own.boolean('allowEmptyServices'),
    allowExternalNameServices: own.boolean('allowExternalNameServices'),
    nativeLBByDefault: own.boolean('nativeLBByDefault'),
    crossProviderNamespaces: own.list('crossProviderNamespaces'),
    disableClusterScopeResources: own.boolean('disableClusterScopeResources'),
    inCluster: endpoint === unknown ? unknown : endpoint === undefined,
    at: settings.at(`providers.${name}`),
  };
}

const own = new Set([
  'kubernetesingress',
  'kubernetescrd',
  'kubernetesgateway',
  'kubernetesingressnginx',
  'providersthrottleduration',
  'precedence',
]);

function providersOf(settings: Settings, version: TraefikVersion | undefined): Providers {
  const ingress = settings.under('providers.kubernetesIngress');
  const crd = settings.under('providers.kubernetesCRD');
  const gateway = settings.under('providers.kubernetesGateway');
  const ip = ingress.filled('ingressEndpoint.ip');
  const hostname = ingress.filled('ingressEndpoint.hostname');
  const others = (settings.find('providers')?.children ?? []).filter(
    ({ name, disabled }) => !disabled && !own.has(name.toLowerCase()),
  );
  const gatewayBase = kubernetes(settings, 'kubernetesGateway');
  // Up to v3.0 it is an experiment that has to be asked for, and without that the provider is left out.
  const isExperiment = version === undefined || version.major < 3 || version.minor === undefined || version.minor < 1;
  const asked = isExperiment ? settings.boolean('experimental.kubernetesGateway') : true;
  const gatewayEnabled =
    gatewayBase.enabled !== true || asked === true
      ? gatewayBase.enabled
      : version === undefined || version.minor === undefined
        ? unknown
        : asked;
  return {
    kubernetesIngress: {
      ...kubernetes(settings, 'kubernetesIngress'),
      ingressClass: ingress.filled('ingressClass'),
      disableIngressClassLookup: either(
        ingress.boolean('disableIngressClassLookup'),
        ingress.boolean('disableClusterScopeResources'),
      ),
      strictPrefixMatching: ingress.boolean('strictPrefixMatching'),
      publishedService: ingress.filled('ingressEndpoint.publishedService'),
      ingressEndpoint:
        ip === unknown || hostname === unknown
          ? unknown
          : ip === undefined && hostname === undefined
            ? undefined
            : { ...(ip !== undefined && { ip }), ...(hostname !== undefined && { hostname }) },
    },
    kubernetesCRD: {
      ...kubernetes(settings, 'kubernetesCRD'),
      ingressClass: crd.filled('ingressClass'),
      allowCrossNamespace: crd.boolean('allowCrossNamespace'),
    },
    kubernetesGateway: {
      ...gatewayBase,
      enabled: gatewayEnabled,
      experimentalChannel: gateway.boolean('experimentalChannel'),
    },
    kubernetesIngressNGINX: { enabled: settings.has('providers.kubernetesIngressNGINX') },
    others: others.map(({ name }) => name.toLowerCase()),
  };
}
