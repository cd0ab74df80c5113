/** `ingress-lint init [paths...]`: writes a config file from what it finds, with what may be of use as comments. */
import { configNames } from '../config/find.ts';
import type { Report } from '../engine/report.ts';
import { stdinPath } from '../files/discover.ts';
import { locatePath } from '../files/paths.ts';
import type { Graph } from '../graph/graph.ts';
import { visible } from '../report/visible.ts';
import type { Severity } from '../rule.ts';
import { simulation } from '../simulate/index.ts';
import { routeEntries } from '../simulate/routes.ts';
import type { InitCommand } from './arguments.ts';
import { complain, exit, type Io, reasons } from './io.ts';
import { look } from './lint.ts';

/** Runs the command: writes `ingress-lint.yaml` into the working directory, or prints it. Never writes over a config file. */
export async function initCommand(command: InitCommand, io: Io): Promise<number> {
  const { host } = io;
  const there = configNames.find((name) => host.stat(locatePath(host.cwd, name).absolute) !== undefined);
  if (there !== undefined && !command.print) {
    complain(io, {
      message: `there is a config file already: "${there}".`,
      hint: 'Read what init would write with "ingress-lint init --print", and take from it what you need.',
    });
    return exit.trouble;
  }
  const looked = await look({ ...command, config: 'none' }, io);
  if (!looked) return exit.trouble;
  const text = configFor(looked.graphs, looked.report);
  if (command.print) {
    io.stdout.write(text);
    return looked.isWhole ? exit.ok : exit.trouble;
  }
  const file = configNames[0];
  try {
    io.writeFile(locatePath(host.cwd, file).absolute, text);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    complain(io, {
      message: `"${file}" cannot be written: ${reasons[code] ?? visible(message)}.`,
      hint: 'With --print it goes to standard output.',
    });
    return exit.trouble;
  }
  io.stdout.write(`wrote ${file}\n${next(looked.report, command)}`);
  return looked.isWhole ? exit.ok : exit.trouble;
}

/** What to do now. */
function next({ findings }: Report, { paths }: InitCommand): string {
  const open = findings.filter(({ suppressed }) => !suppressed);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const where = paths.filter((path) => path !== '.' && path !== stdinPath).map((path) => ` ${visible(path)}`);
  const run = `ingress-lint${where.join('')}`;
  return errors === 0
    ? `nothing found is an error: run "${run}" on each pull request\n`
    : `${errors} ${errors === 1 ? 'error is' : 'errors are'} there already: mend them, or accept them for now with "${run} --write-baseline"\n`;
}

/** As YAML writes it, whatever it holds. */
const quoted = (text: string): string => JSON.stringify(text);
const plain = (text: string): string =>
  /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text) ? text : quoted(text);

/** More of a kind are not written: the file is a beginning. */
const most = 5;

/**
 * The text of a config file for what was found. Whatever a comment holds is valid when the mark in front of it is taken away.
 *
 * @param graphs the contexts of the input
 */
export function configFor(graphs: readonly Graph[], report: Report): string {
  const sections = [
    [
      '# Config of ingress-lint. Each key is optional; what is commented out is a proposal, made of what the manifests hold.',
      '',
      '# recommended; strict takes the input for the whole cluster; partial for one part of it.',
      'preset: recommended',
      '# The lowest severity that makes the exit code 1: error, warning, note or never.',
      'failOn: error',
    ],
    version(),
    rules(report),
    externals(graphs),
    workloads(report, graphs),
    targetGroups(graphs),
    traces(graphs),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function version(): string[] {
  return [
    '# The release that the manifests are meant for, in quotes; without it, what the newest known one takes is right.',
    '# kubernetesVersion: "1.33"',
  ];
}

/** Rules that find much: a team may want to begin without them. */
function rules({ findings }: Report): string[] {
  const found = new Map<string, { severity: Severity; count: number }>();
  for (const { rule, severity, suppressed } of findings) {
    if (suppressed) continue;
    const known = found.get(rule);
    if (known) known.count += 1;
    else found.set(rule, { severity, count: 1 });
  }
  const list = [...found].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1)).slice(0, most);
  if (list.length === 0) return [];
  return [
    '# What is found most often now, at its severity; off, note, warning or error here wins over the preset.',
    '# "ingress-lint explain RULE" says what a rule is about.',
    '# rules:',
    ...list.map(
      ([rule, { severity, count }]) => `#   ${rule}: ${severity} # ${count} ${count === 1 ? 'finding' : 'findings'}`,
    ),
  ];
}

/** What is referred to and not here, but may well be elsewhere. */
function externals(graphs: readonly Graph[]): string[] {
  const found = new Map<string, { kind: string; namespace: string; name: string }>();
  for (const graph of graphs)
    for (const { kind, namespace, name, state, open } of graph.references()) {
      if (name === '' || !(state === 'external' || (state === 'absent' && open))) continue;
      const key = `${kind}\n${namespace}\n${name}`;
      if (!found.has(key)) found.set(key, { kind, namespace, name });
    }
  if (found.size === 0) return [];
  const keys = [...found.keys()].sort();
  const more = keys.length - most;
  return [
    '# Referred to, and not in the input. What is made elsewhere is declared with a reason; * stands for any characters.',
    '# externals:',
    ...keys.slice(0, most).flatMap((key) => {
      const { kind, namespace, name } = found.get(key) as { kind: string; namespace: string; name: string };
      return [
        `#   - kind: ${plain(kind)}`,
        ...(namespace === '' ? [] : [`#     namespace: ${plain(namespace)}`]),
        `#     name: ${plain(name)}`,
        '#     reason: who makes it, and where',
      ];
    }),
    ...(more > 0 ? [`#   # and ${more} more`] : []),
  ];
}

/** Custom resources that look as if they made Pods. */
function workloads({ coverage }: Report, graphs: readonly Graph[]): string[] {
  const kinds = new Set(coverage.unknownKinds.map(({ name }) => name));
  const found = new Map<string, string>();
  for (const graph of graphs)
    for (const { apiVersion, kind, value, definition } of graph.resources) {
      if (definition !== undefined) continue;
      const slash = apiVersion.indexOf('/');
      const group = slash < 0 ? '' : apiVersion.slice(0, slash);
      const key = `${group}/${kind}`;
      if (group === '' || !kinds.has(key) || found.has(key)) continue;
      const path = ['spec.template', 'spec.podTemplate', 'spec.jobTemplate.spec.template'].find((place) =>
        hasContainers(value, [...place.split('.'), 'spec', 'containers']),
      );
      if (path) found.set(key, path);
    }
  if (found.size === 0) return [];
  return [
    '# Custom resources that make Pods, as far as their form tells.',
    '# workloadKinds:',
    ...[...found.keys()].sort().flatMap((key) => {
      const slash = key.lastIndexOf('/');
      return [
        `#   - group: ${plain(key.slice(0, slash))}`,
        `#     kind: ${plain(key.slice(slash + 1))}`,
        `#     podTemplate: ${found.get(key)}`,
      ];
    }),
  ];
}

function hasContainers(value: unknown, path: readonly string[]): boolean {
  let at = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return Array.isArray(at) && at.length > 0;
}

/** Node ports that nothing is known to feed. */
function targetGroups(graphs: readonly Graph[]): string[] {
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const graph of graphs) {
    const fed = new Set(graph.targetGroups().map(({ group }) => group.port));
    for (const { number, field, protocol, service } of graph.nodePorts()) {
      const key = `${service.namespace}/${service.name}:${number}`;
      if (field !== 'nodePort' || fed.has(number) || service.view.type !== 'NodePort' || seen.has(key)) continue;
      seen.add(key);
      if (seen.size > most) continue;
      const name = `${service.name}-${number}`;
      lines.push(
        `#   - name: ${plain(name)}`,
        `#     service: ${plain(`${service.namespace}/${service.name}`)}`,
        `#     protocol: ${protocol === 'UDP' ? 'UDP' : 'TCP'}`,
        `#     port: ${number}`,
      );
    }
  }
  if (lines.length === 0) return [];
  return [
    '# Target groups of the load balancer in front of these node ports, if it is not in the input (Terraform, CloudFormation, annotations are read).',
    '# targetGroups:',
    ...lines,
  ];
}

/** Requests that arrive, the first on each host: what a trace has to say as long as nobody breaks it. */
function traces(graphs: readonly Graph[]): string[] {
  const lines: string[] = [];
  const hosts = new Set<string>();
  for (const graph of graphs)
    for (const { protocol, host, path } of routeEntries(graph)) {
      if (lines.length === most || protocol !== 'http' || host === undefined || hosts.has(host)) continue;
      if (!/^[a-z0-9.-]+$/.test(host) || !/^\/[\w./-]*$/.test(path)) continue;
      const line = ['https', 'http'].map((scheme) => assertion(graph, `${scheme}://${host}${path}`)).find(Boolean);
      if (line === undefined) continue;
      hosts.add(host);
      lines.push(`#   - ${line}`);
    }
  if (lines.length === 0) return [];
  return [
    '# Requests, and where they have to arrive: checked on every run. "ingress-lint trace URL" shows the way of one, hop by hop.',
    '# traces:',
    ...lines,
  ];
}

/** What can be asserted of a URL: where it arrives now; nothing if that is not sure. */
function assertion(graph: Graph, url: string): string | undefined {
  const { conclude, readRequest, trace } = simulation;
  const request = readRequest(url);
  if ('problem' in request) return undefined;
  const made = trace(graph, request);
  const { service: passed } = made;
  if (conclude(made).end.kind === 'failure' || made.redirects.length > 0 || !passed) return undefined;
  return `${url} must reach ${passed.service.namespace}/${passed.service.name}:${passed.port.port}`;
}
