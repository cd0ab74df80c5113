/**
 * Traefik as its Helm chart makes it, from values that stand in the input: a HelmRelease, an Argo CD Application, k3s' HelmChart and
 * HelmChartConfig. What the chart (github.com/traefik/traefik-helm-chart, `templates/_podtemplate.tpl`) makes of values differs by its
 * version: what cannot be told is unknown.
 */
import type { Graph } from '../../graph/graph.ts';
import { dig, field, isMapping, isPlaceholder, items, text } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { locate } from '../../parse/locate.ts';
import { parseDocuments } from '../../parse/parse.ts';
import type { At, Path } from '../../parse/place.ts';
import { embed } from './embedded.ts';
import { readVersion } from './find.ts';
import { type Flags, readFlagList } from './flags.ts';
import { childOf, insert } from './settings.ts';
import { type ChartPort, type TraefikVersion, type Unknown, unknown } from './types.ts';

/** Values of the chart, and where each stands. */
interface Values {
  readonly from: Resource;
  readonly values: unknown;
  /** True if other values may be laid over these. */
  readonly open: boolean;
  /** Major version of the chart, if it is given. */
  readonly chart: number | undefined;
  readonly k3s: boolean;
  at(...path: Path): At;
}

/** What the chart runs. */
export interface Charted {
  readonly from: Resource;
  readonly at: At;
  readonly version: TraefikVersion | undefined;
  readonly ports: readonly ChartPort[];
  /** As flags: that is what the chart makes of values. */
  readonly flags: Flags;
}

const isTraefik = (name: string | undefined): boolean =>
  name !== undefined && /(?:^|\/)traefik(?:-\d.*\.tgz)?$/.test(name);

function chartMajor(version: unknown): number | undefined {
  return typeof version === 'string' || typeof version === 'number'
    ? Number(/^[~^>=v\s]*(\d+)/.exec(String(version))?.[1]) || undefined
    : undefined;
}

/** Values that are a text of their own. */
function fromText(from: Resource, path: Path, written: string): Pick<Values, 'values' | 'at' | 'open'> {
  const embedded = embed(from.at(...path), 'values.yaml', written);
  const document = parseDocuments(embedded.file)[0];
  if (!document || document.problem) return { values: undefined, open: true, at: () => from.at(...path) };
  return {
    values: document.value,
    open: false,
    at: (...inner) =>
      embedded.at(() => {
        const { span } = locate({ document, path: inner, part: 'value' });
        return [span.start.offset, span.end.offset];
      }),
  };
}

function within(from: Resource, path: Path): Pick<Values, 'values' | 'at' | 'open'> {
  const values = dig(from.value, path);
  if (typeof values === 'string') return fromText(from, path, values);
  return { values, open: false, at: (...inner) => from.at(...path, ...inner) };
}

/** The values of an object that has the chart installed; undefined for all others. */
function valuesOf(from: Resource): Values | undefined {
  const spec = field(from.value, 'spec');
  switch (`${from.group}/${from.kind}`) {
    case 'helm.cattle.io/HelmChartConfig':
      if (from.name !== 'traefik') return undefined;
      return { from, chart: undefined, k3s: true, ...within(from, ['spec', 'valuesContent']) };
    case 'helm.cattle.io/HelmChart': {
      if (!isTraefik(text(field(spec, 'chart')))) return undefined;
      const read = within(from, ['spec', 'valuesContent']);
      const open = read.open || field(spec, 'set') !== undefined || field(spec, 'valuesSecrets') !== undefined;
      return { from, chart: chartMajor(field(spec, 'version')), k3s: false, ...read, open };
    }
    case 'helm.toolkit.fluxcd.io/HelmRelease': {
      const chart = dig(spec, ['chart', 'spec']);
      if (!isTraefik(text(field(chart, 'chart')) ?? text(dig(spec, ['chartRef', 'name'])))) return undefined;
      const open = items(field(spec, 'valuesFrom')).length > 0 || field(spec, 'postRenderers') !== undefined;
      return {
        from,
        chart: chartMajor(field(chart, 'version')),
        k3s: false,
        ...within(from, ['spec', 'values']),
        open,
      };
    }
    case 'argoproj.io/Application': {
      const sources = items(field(spec, 'sources'));
      const index = sources.findIndex((source) => isTraefik(text(field(source, 'chart'))));
      const path: Path = index >= 0 ? ['spec', 'sources', index] : ['spec', 'source'];
      const source = dig(from.value, path);
      if (!isTraefik(text(field(source, 'chart')))) return undefined;
      const helm = field(source, 'helm');
      const isObject = field(helm, 'valuesObject') !== undefined;
      const read = within(from, [...path, 'helm', isObject ? 'valuesObject' : 'values']);
      const open =
        read.open || ['valueFiles', 'parameters', 'fileParameters'].some((key) => field(helm, key) !== undefined);
      return { from, chart: chartMajor(field(source, 'targetRevision')), k3s: false, ...read, open };
    }
    default:
      return undefined;
  }
}

/** The version by the image's tag; else the major version by the chart's: from 28 on it is made for v3. */
function versionIn({ values, chart }: Values): TraefikVersion | undefined {
  const tag = dig(values, ['image', 'tag']);
  if (tag !== undefined && tag !== null) return readVersion(String(tag));
  if (chart === undefined) return undefined;
  return { major: chart >= 28 ? 3 : 2, minor: undefined, patch: undefined };
}

const defaultPorts: readonly {
  readonly name: string;
  readonly port: (chart: number | undefined) => number | Unknown;
}[] = [
  { name: 'web', port: () => 8000 },
  { name: 'websecure', port: () => 8443 },
  { name: 'traefik', port: (chart) => (chart === undefined ? unknown : chart >= 33 ? 8080 : 9000) },
  { name: 'metrics', port: () => 9100 },
];

function numberIn(value: unknown): number | Unknown | undefined {
  if (value === undefined || value === null) return undefined;
  const digits = String(value);
  return /^\d+$/.test(digits) ? Number(digits) : unknown;
}

/** A value as the chart writes it into an argument. */
function scalar(value: unknown): string | Unknown | undefined {
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  const written = String(value);
  return isPlaceholder(written) ? unknown : written;
}

/** What the chart makes of values. */
function render(source: Values): Charted {
  const { from, values, chart, open, k3s } = source;
  const at = source.at();
  const version = versionIn(source);
  const written = items(field(values, 'additionalArguments')).map((item, index) => ({
    text: (typeof item === 'string' ? item : unknown) as string | Unknown,
    at: source.at('additionalArguments', index),
  }));
  // Arguments of the user come last and win; they are read as Traefik reads them.
  const flags = readFlagList(written, at);
  const { root } = flags;
  const set = (name: string, value: string | Unknown | undefined, where: At): void => {
    if (value === undefined) return;
    let node: typeof root | undefined = root;
    for (const part of name.split('.')) node = node && childOf(node, part);
    if (!node || node.value === '') insert(root, name, value, node?.at ?? where);
  };

  const given = field(values, 'ports');
  const ports: ChartPort[] = [];
  const names = [...defaultPorts.map(({ name }) => name), ...(isMapping(given) ? Object.keys(given) : [])];
  for (const name of new Set(names)) {
    const own = field(given, name);
    // `null` takes a default away.
    if (own === null) continue;
    const usual = defaultPorts.find((candidate) => candidate.name === name);
    const port = numberIn(field(own, 'port')) ?? usual?.port(chart) ?? unknown;
    const protocol = text(field(own, 'protocol')) ?? 'TCP';
    const where =
      field(own, 'port') === undefined
        ? own === undefined
          ? at
          : source.at('ports', name)
        : source.at('ports', name, 'port');
    const entryPoint = `entryPoints.${name.toLowerCase()}`;
    set(`${entryPoint}.address`, port === unknown ? unknown : `:${port}/${protocol.toLowerCase()}`, where);
    const http = field(own, 'http');
    const option = (option: string, ...path: string[]): void => {
      const value = dig(own, path);
      if (Array.isArray(value))
        set(
          `${entryPoint}.${option}`,
          value.every((item) => typeof item === 'string') ? value.join(',') : unknown,
          source.at('ports', name, ...path),
        );
      else set(`${entryPoint}.${option}`, scalar(value), source.at('ports', name, ...path));
    };
    option('asDefault', 'asDefault');
    option('http.middlewares', 'middlewares');
    option('http.middlewares', 'http', 'middlewares');
    for (const trust of ['proxyProtocol', 'forwardedHeaders'])
      for (const key of ['trustedIPs', 'insecure']) option(`${trust}.${key}`, trust, key);
    const tls = field(http, 'tls') ?? field(own, 'tls');
    const tlsPath = field(http, 'tls') === undefined ? ['tls'] : ['http', 'tls'];
    const enabled = field(tls, 'enabled') ?? (name === 'websecure' && tls === undefined ? true : undefined);
    // The chart's own default counts beside other fields of `tls`.
    if (enabled === true || (name === 'websecure' && enabled === undefined))
      set(`${entryPoint}.http.tls`, 'true', source.at('ports', name, ...tlsPath));
    if (enabled !== false)
      for (const key of ['options', 'certResolver'])
        if (field(tls, key) !== '') option(`http.tls.${key}`, ...tlsPath, key);
    const redirect = ['http', 'redirections', 'entryPoint'];
    for (const path of [redirect, redirect.slice(1), ['redirectTo']]) {
      const target = dig(own, path);
      const to = typeof target === 'string' ? target : (text(field(target, 'to')) ?? text(field(target, 'port')));
      if (to === undefined) continue;
      // A name becomes the port that the Service exposes.
      const exposed =
        numberIn(dig(given, [to, 'exposedPort'])) ?? (to === 'websecure' ? 443 : to === 'web' ? 80 : undefined);
      const wanted = exposed === unknown ? unknown : exposed === undefined ? to : `:${exposed}`;
      set(`${entryPoint}.http.redirections.entryPoint.to`, wanted, source.at('ports', name, ...path));
      for (const key of ['scheme', 'permanent', 'priority'])
        set(
          `${entryPoint}.http.redirections.entryPoint.${key}`,
          scalar(field(target, key)),
          source.at('ports', name, ...path, key),
        );
    }
    const expose = field(own, 'expose');
    const isExposed =
      typeof expose === 'boolean' ? expose : isMapping(expose) ? Object.values(expose).includes(true) : undefined;
    ports.push({
      name,
      port,
      exposed: isExposed ?? (open ? unknown : name === 'web' || name === 'websecure'),
      exposedPort:
        numberIn(field(own, 'exposedPort')) ?? (name === 'web' ? 80 : name === 'websecure' ? 443 : undefined),
      nodePort: numberIn(field(own, 'nodePort')),
      hostPort: numberIn(field(own, 'hostPort')),
      at: where,
    });
  }

  set('ping', 'true', at);
  set('api.dashboard', 'true', at);
  set('api.insecure', scalar(dig(values, ['api', 'insecure'])), source.at('api', 'insecure'));
  const prometheus = dig(values, ['metrics', 'prometheus']);
  if (prometheus !== null && dig(values, ['metrics']) !== null)
    set(
      'metrics.prometheus.entryPoint',
      scalar(field(prometheus, 'entryPoint')) ?? 'metrics',
      source.at('metrics', 'prometheus'),
    );
  for (const key of ['certResolvers', 'certificatesResolvers']) {
    const resolvers = field(values, key);
    if (isMapping(resolvers))
      for (const name of Object.keys(resolvers))
        set(`certificatesResolvers.${name}.acme`, 'true', source.at(key, name));
  }
  for (const provider of ['kubernetesIngress', 'kubernetesCRD', 'kubernetesGateway'] as const) {
    const own = dig(values, ['providers', provider]);
    const path = ['providers', provider];
    const enabled = field(own, 'enabled') ?? provider !== 'kubernetesGateway';
    if (enabled !== true) {
      if (enabled !== false) set(path.join('.'), unknown, source.at(...path));
      continue;
    }
    set(path.join('.'), 'true', own === undefined ? at : source.at(...path));
    for (const key of [
      'ingressClass',
      'labelSelector',
      'allowCrossNamespace',
      'allowExternalNameServices',
      'allowEmptyServices',
      'nativeLBByDefault',
      'strictPrefixMatching',
      'experimentalChannel',
    ]) {
      const value = field(own, key);
      if (value !== '' && value !== false) set(`${path.join('.')}.${key}`, scalar(value), source.at(...path, key));
      // Since chart 31 Services without endpoints are allowed by default; k3s may bring any chart.
      if (key === 'allowEmptyServices' && value === undefined && provider !== 'kubernetesGateway')
        set(`${path.join('.')}.${key}`, chart === undefined ? unknown : chart >= 31 ? 'true' : undefined, at);
    }
    const namespaces = field(own, 'namespaces');
    if (Array.isArray(namespaces) && namespaces.length > 0)
      set(
        `${path.join('.')}.namespaces`,
        namespaces.every((name) => typeof name === 'string' && !isPlaceholder(name)) ? namespaces.join(',') : unknown,
        source.at(...path, 'namespaces'),
      );
    else if (dig(values, ['rbac', 'namespaced']) === true) set(`${path.join('.')}.namespaces`, unknown, at);
    if (provider === 'kubernetesIngress' && dig(own, ['publishedService', 'enabled']) !== false)
      set(`${path.join('.')}.ingressEndpoint.publishedService`, k3s ? 'kube-system/traefik' : unknown, at);
  }
  return { from, at, version, ports, flags: { ...flags, open: flags.open || open } };
}

const kinds = new Set(['HelmChartConfig', 'HelmChart', 'HelmRelease', 'Application']);

/** Every Traefik of the context that a chart makes, in file order. */
export function findCharts(graph: Graph): Charted[] {
  const found: Charted[] = [];
  for (const resource of graph.resources) {
    if (resource.definition !== undefined || !kinds.has(resource.kind)) continue;
    const source = valuesOf(resource);
    if (source) found.push(render(source));
  }
  return found;
}
