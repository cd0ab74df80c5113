/** `ingress-lint snapshot`: what a repository offers to others, as a file that they list under `externals`. */
import type { Graph } from '../graph/graph.ts';
import type { Service } from '../model/kinds/service.ts';
import { producedSecrets } from '../model/producers.ts';
import { dig, text } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import { visibleJson } from '../report/visible.ts';
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

/** Runs the command. Exit code 2 if something could not be read: a snapshot with holes would make others fail. */
export async function snapshotCommand(command: SnapshotCommand, io: Io): Promise<number> {
  const looked = await look(command, io, { rules: [] });
  if (!looked?.isWhole) return exit.trouble;
  const { graphs, config } = looked;
  const isAll = config?.settings.completeness === 'closed';
  const complete = isAll ? ['*'] : [...new Set(command.covers)].sort();
  const objects = new Map<string, Entry>();
  for (const graph of graphs)
    for (const resource of graph.resources)
      if (!resource.isKnown) for (const entry of entriesOf(resource)) add(objects, entry);
  const value = {
    tool: 'ingress-lint',
    snapshotVersion: 1,
    complete,
    objects: [...objects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
    entryPoints: unique(graphs.flatMap(entryPointsOf)),
    targetGroups: unique(graphs.flatMap(targetGroupsOf)),
  };
  io.stdout.write(`${visibleJson(JSON.stringify(value, null, 2))}\n`);
  return exit.ok;
}

function* entriesOf(resource: Resource): Iterable<Entry> {
  const { apiVersion, kind, namespace, name } = resource;
  if (name === '') return;
  const metadata = { ...(namespace !== '' && { namespace }), name };
  if (kind === 'Service' && resource.group === '')
    yield { apiVersion, kind, metadata, spec: serviceOf(resource.view as Service) };
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
  } else if (kind === 'Namespace' || named.has(kind)) yield { apiVersion, kind, metadata };
  // What is copied into any namespace cannot be listed by namespace.
  for (const secret of producedSecrets(resource))
    if (secret.namespace !== '*') yield { apiVersion: 'v1', kind: 'Secret', metadata: secret };
}

function serviceOf({ type, externalName, ports }: Service): Entry {
  return {
    type,
    ...(externalName !== undefined && { externalName }),
    ports: ports.flatMap(({ name, port, protocol, nodePort }) =>
      port === undefined
        ? []
        : [
            {
              ...(name !== undefined && { name }),
              port,
              protocol,
              ...(nodePort !== undefined && nodePort !== 0 && { nodePort }),
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

function targetGroupsOf(graph: Graph): Entry[] {
  return graph.targetGroups().map(({ group: { name, service, protocol, port, targetType } }) => ({
    name,
    service: { namespace: service.namespace, name: service.name },
    protocol,
    port,
    targetType,
  }));
}

/** Each entry once, in the order of their texts. */
function unique(entries: readonly Entry[]): Entry[] {
  const found = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
