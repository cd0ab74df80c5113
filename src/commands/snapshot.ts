/** `ingress-lint snapshot`: what a repository offers to others, as a file that they list under `externals`. */
import type { Config } from '../config/config.ts';
import { errorReason } from '../files/attempt.ts';
import { locatePath } from '../files/paths.ts';
import type { Graph } from '../graph/graph.ts';
import type { Service } from '../model/kinds/service.ts';
import { producedSecrets } from '../model/producers.ts';
import { dig, field, isMapping, items, text } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import { visible, visibleJson } from '../report/visible.ts';
import type { SnapshotCommand } from './arguments.ts';
import { exit, type Io } from './io.ts';
import { look } from './lint.ts';

/** Kinds that routes refer to by name, and of which a snapshot tells no more than that. */
const named = new Set(
  'Middleware MiddlewareTCP TLSOption TLSStore ServersTransport ServersTransportTCP TraefikService Gateway GatewayClass Issuer ClusterIssuer'.split(
    ' ',
  ),
);

type Entry = Readonly<Record<string, unknown>>;
type TraefikProfile = ReturnType<Graph['traefiks']>[number];

/** Runs the command. Exit code 2 if something could not be read: a snapshot with holes would make others fail. */
export async function snapshotCommand(command: SnapshotCommand, io: Io): Promise<number> {
  const looked = await look(command, io, { rules: [] });
  if (!looked?.isWhole) return exit.trouble;
  const { graphs, config } = looked;
  const isAll = config?.settings.completeness === 'closed';
  const complete = isAll ? ['*'] : [...new Set(command.covers)].sort();
  const objects = new Map<string, Entry>();
  for (const graph of graphs) {
    const ways = waysOf(graph);
    for (const resource of graph.resources)
      if (!resource.isKnown) for (const entry of entriesOf(resource, ways)) add(objects, entry);
  }
  const value = {
    tool: 'ingress-lint',
    snapshotVersion: 1,
    complete,
    objects: [...objects]
      .filter(([, entry]) => !workloads.has(String(entry.kind)) || entry.spec !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, entry]) => entry),
    entryPoints: unique(graphs.flatMap(entryPointsOf)),
    targetGroups: unique(graphs.flatMap((graph) => targetGroupsOf(graph, config))),
    ...declaredOf(config),
  };
  const text = `${visibleJson(JSON.stringify(value, null, 2))}\n`;
  if (command.check === undefined) {
    io.stdout.write(text);
    return exit.ok;
  }
  return check(command.check, text, io);
}

/** Holds a snapshot against what would be printed now. The order and the spaces of the file do not count. */
function check(path: string, text: string, io: Io): number {
  let before: unknown;
  try {
    before = JSON.parse(new TextDecoder().decode(io.host.read(locatePath(io.host.cwd, path).absolute, mostBytes)));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : errorReason(error);
    io.stderr.write(`ingress-lint: "${visible(path)}" cannot be held against the input: ${visible(why)}.\n`);
    return exit.trouble;
  }
  const [old, now] = [linesOf(before), linesOf(JSON.parse(text))];
  const gone = [...old].filter(([key]) => !now.has(key)).map(([key]) => `- ${key}`);
  const fresh = [...now].filter(([key]) => !old.has(key)).map(([key]) => `+ ${key}`);
  const changed = [...now].filter(([key, value]) => old.has(key) && old.get(key) !== value).map(([key]) => `~ ${key}`);
  const lines = [...gone, ...changed, ...fresh];
  if (lines.length === 0) {
    io.stdout.write(`"${visible(path)}" is what the input offers\n`);
    return exit.ok;
  }
  io.stdout.write(
    `"${visible(path)}" is not what the input offers (- no longer, ~ changed, + new):\n${lines.map((line) => `  ${visible(line)}\n`).join('')}Make it again: ingress-lint snapshot\n`,
  );
  return exit.findings;
}

const mostBytes = 64 * 1024 * 1024;

/** What a snapshot says, entry by entry, by what people call it. */
function linesOf(value: unknown): Map<string, string> {
  const lines = new Map<string, string>();
  if (!isMapping(value)) return lines;
  for (const [key, content] of Object.entries(value)) {
    if (!Array.isArray(content)) lines.set(key, JSON.stringify(content));
    else for (const entry of content) lines.set(nameOf(key, entry), JSON.stringify(entry));
  }
  return lines;
}

function nameOf(key: string, entry: unknown): string {
  const metadata = field(entry, 'metadata');
  const name = [field(metadata, 'namespace'), field(metadata, 'name')].filter((part) => part !== undefined).join('/');
  if (key === 'objects') return `${field(entry, 'kind')} ${name}`;
  const own = field(entry, 'name');
  return own === undefined ? `${key} ${JSON.stringify(entry)}` : `${key} ${String(own)}`;
}

/** What of the config is the way in, in its own words: whoever lists the snapshot reads it as if it stood in his config. */
function declaredOf(config: Config | undefined): Entry {
  const { cloud } = config?.settings ?? {};
  const at = [...(cloud?.loadBalancers ?? []), ...(cloud?.records ?? [])].find(
    (one) => !config?.known?.documents?.has(one.at.document),
  )?.at;
  const written = at?.document.value;
  return Object.fromEntries(
    ['loadBalancers', 'dns'].flatMap((key) => {
      const found = field(written, key);
      return Array.isArray(found) ? [[key, found]] : [];
    }),
  );
}

/** The controllers of which all is known, and the Services that lead to them. */
interface Ways {
  readonly controllers: ReadonlyMap<Resource, TraefikProfile>;
  readonly services: ReadonlySet<Resource>;
}

/**
 * A Traefik whose options are all arguments of its container can be handed on as it is: whoever reads the snapshot understands it as here. Of any
 * other, its entry points are all that can be told.
 */
function waysOf(graph: Graph): Ways {
  const controllers = new Map<Resource, TraefikProfile>();
  for (const profile of graph.traefiks())
    if (!profile.from.isKnown && profile.source === 'flags' && !profile.open && profile.starts === true)
      if (workloads.has(profile.from.kind)) controllers.set(profile.from, profile);
  const services = new Set<Resource>();
  for (const [controller] of controllers) {
    const pod = graph.pods.find(({ owner }) => owner === controller);
    if (pod) for (const service of graph.selectedBy(pod)) services.add(service as Resource);
  }
  return { controllers, services };
}

const workloads = new Set(['Deployment', 'DaemonSet', 'StatefulSet']);

/** Options that nobody else needs, and that may be secret. */
const isPrivate = (argument: string): boolean =>
  /token|secret|password|hmac|apikey|credential|email|tracing|metrics\.(?:influx|datadog|statsd|otlp)|accesslog|^--log/i.test(
    argument,
  );

/** A controller's workload with what leads requests to it and through it. */
function controllerOf({ apiVersion, kind, namespace, name, value }: Resource, { container }: TraefikProfile): Entry {
  const template = dig(value, ['spec', 'template']);
  const spec = field(template, 'spec');
  const containers = items(field(spec, 'containers')).map((one) => {
    const isController = container !== undefined && field(one, 'name') === container.name;
    const args = items(field(one, 'args')).filter((argument) => typeof argument === 'string' && !isPrivate(argument));
    return {
      ...picked(one, ['name', 'image', 'ports']),
      ...(isController && picked(one, ['command'])),
      ...(isController && args.length > 0 && { args }),
    };
  });
  return {
    apiVersion,
    kind,
    metadata: { namespace, name },
    spec: {
      ...picked(dig(value, ['spec']), ['selector']),
      template: {
        metadata: picked(field(template, 'metadata'), ['labels']),
        spec: { ...picked(spec, ['hostNetwork', 'serviceAccountName']), containers },
      },
    },
  };
}

function picked(value: unknown, keys: readonly string[]): Entry {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const found = field(value, key);
      return found === undefined || found === null ? [] : [[key, found]];
    }),
  );
}

function* entriesOf(resource: Resource, { controllers, services }: Ways): Iterable<Entry> {
  const { apiVersion, kind, namespace, name } = resource;
  if (name === '') return;
  const metadata = { ...(namespace !== '' && { namespace }), name };
  if (kind === 'Service' && resource.group === '')
    yield { apiVersion, kind, metadata, spec: serviceOf(resource, services.has(resource)) };
  else if (kind === 'IngressClass') {
    const isDefault = resource.annotations.get('ingressclass.kubernetes.io/is-default-class');
    const annotations = isDefault !== undefined && {
      annotations: { 'ingressclass.kubernetes.io/is-default-class': isDefault },
    };
    const controller = text(dig(resource.value, ['spec', 'controller']));
    yield {
      apiVersion,
      kind,
      metadata: { ...metadata, ...annotations },
      spec: { ...(controller !== undefined && { controller }) },
    };
  } else if (kind === 'Secret' && resource.group === '') {
    const type = text(resource.value.type);
    yield { apiVersion, kind, metadata, ...(type !== undefined && { type }) };
  } else if (controllers.has(resource)) yield controllerOf(resource, controllers.get(resource) as TraefikProfile);
  else if (kind === 'Namespace' || named.has(kind)) yield { apiVersion, kind, metadata };
  // What is copied into any namespace cannot be listed by namespace.
  for (const secret of producedSecrets(resource))
    if (secret.namespace !== '*') yield { apiVersion: 'v1', kind: 'Secret', metadata: secret };
}

/** @param isWay it leads to a controller that the snapshot has: then which Pods it selects, and their ports, count */
function serviceOf({ view, value }: Resource, isWay: boolean): Entry {
  const { type, externalName, ports } = view as Service;
  return {
    type,
    ...(externalName !== undefined && { externalName }),
    ...(isWay && picked(field(value, 'spec'), ['selector', 'externalTrafficPolicy'])),
    ports: ports.flatMap(({ name, port, protocol, nodePort }, index) =>
      port === undefined
        ? []
        : [
            {
              ...(name !== undefined && { name }),
              port,
              protocol,
              ...(nodePort !== undefined && nodePort !== 0 && { nodePort }),
              ...(isWay && picked(items(dig(value, ['spec', 'ports']))[index], ['targetPort'])),
            },
          ],
    ),
  };
}

/** Adds an entry. Where environments define a Service differently, it has the ports of each: who leans on it is told of no port that one of them has. */
function add(objects: Map<string, Entry>, entry: Entry): void {
  const { kind, metadata, spec } = entry as {
    kind: string;
    metadata: { namespace?: string; name: string };
    spec?: Entry;
  };
  const key = [kind, metadata.namespace ?? '', metadata.name].join('\n');
  const known = objects.get(key);
  if (!known) objects.set(key, entry);
  else if (kind === 'Service') {
    const first = known.spec as Entry;
    const ports = unique([...(first.ports as Entry[]), ...((spec?.ports ?? []) as Entry[])]);
    objects.set(key, { ...known, spec: { ...first, ports } });
  } else if (workloads.has(kind)) {
    // Which of two environments' controllers a reader meets cannot be told: of them their entry points remain.
    if (JSON.stringify(known) !== JSON.stringify(entry)) objects.set(key, { ...entry, spec: undefined });
  } else if (known.type === undefined && entry.type !== undefined) objects.set(key, entry);
}

function entryPointsOf(graph: Graph): Entry[] {
  return graph.traefiks().flatMap(({ from, entryPoints, open, source, starts, problems, option }) => {
    // A chart that is not rendered, flags that are not read, entry points that another product makes (`hub` of v2): there may be more.
    const isOpen = open || source === 'chart' || starts !== true || problems.length > 0 || option('hub') !== undefined;
    return from.isKnown
      ? []
      : entryPoints.map(({ name, port, protocol }) => ({
          controller: { kind: from.kind, namespace: from.namespace, name: from.name },
          name,
          ...(typeof port === 'number' && { port }),
          ...(typeof protocol === 'string' && { protocol }),
          ...(isOpen && { others: true }),
        }));
  });
}

function targetGroupsOf(graph: Graph, config: Config | undefined): Entry[] {
  const own = graph.targetGroups().filter(({ group }) => !config?.known?.documents?.has(group.at().document));
  return own.map(({ group: { name, service, protocol, port, targetType, healthCheck } }) => ({
    name,
    service: { namespace: service.namespace, name: service.name },
    protocol,
    port,
    targetType,
    ...(healthCheck && { healthCheck }),
  }));
}

/** Each entry once, in the order of their texts. */
function unique(entries: readonly Entry[]): Entry[] {
  const found = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
