/** Each running Traefik of a context, read from its manifest: the three sources, one of which counts, and what follows from it. */
import type { Graph } from '../../graph/graph.ts';
import type { At } from '../../parse/place.ts';
import { type Charted, findCharts } from './chart.ts';
import type { Running } from './container.ts';
import { effective, Settings } from './effective.ts';
import { readEnv } from './env.ts';
import { findFile } from './file.ts';
import { findTraefiks, isPlainImage, versionOf } from './find.ts';
import { type Flags, readFlags } from './flags.ts';
import { checkSettings, childOf, newSetting, type Setting } from './settings.ts';
import { findOption } from './static.ts';
import {
  type ChartPort,
  type OptionProblem,
  type Source,
  type TraefikProfile,
  type TraefikVersion,
  unknown,
} from './types.ts';

/** Every Traefik of the context, in file order. */
export function readProfiles(graph: Graph): readonly TraefikProfile[] {
  const running = findTraefiks(graph).map((found) => readProfile(graph, found));
  const charted = findCharts(graph).map(chartProfile);
  return charted.length === 0 ? running : [...running, ...charted];
}

function chartProfile({ from, at, version, ports, flags }: Charted): TraefikProfile {
  const problems = checkFlags(flags, version);
  const sourced: Sourced = { source: 'chart', root: flags.root, open: flags.open, problems };
  return makeProfile({ from, pod: undefined, container: undefined, at, version, ports }, sourced);
}

/** What Traefik has against flags. */
function checkFlags(flags: Flags, version: TraefikVersion | undefined): OptionProblem[] {
  const checked = checkSettings(flags.root, { version, ignoresRoots: false });
  return [
    ...flags.problems,
    ...checked.map((problem) => ({ ...problem, words: flags.unfinished.get(problem.at) ?? problem.words })),
  ];
}

/** Options that only v1 has: nothing else is known of it. */
const firstVersion =
  /^(?:kubernetes|web|docker|defaultentrypoints|loglevel|acme|debug|insecureskipverify|checknewversion|sendanonymoususage|accesslogsfile|traefiklogsfile|consul|etcd|marathon|constraints|rest|file|lifecycle|respondingtimeouts|forwardingtimeouts|retry)$/i;

function isFirstVersion(root: Setting): boolean {
  return root.children.some(({ name }) => firstVersion.test(name));
}

/** What a source comes to. */
export interface Sourced {
  readonly source: Source;
  readonly root: Setting | undefined;
  readonly open: boolean;
  readonly problems: readonly OptionProblem[];
}

function readProfile(graph: Graph, running: Running): TraefikProfile {
  const { pod, container } = running;
  const at = pod.owner.keyAt(...container.path, 'name');
  const image = container.image ?? '';
  let version = versionOf(image);
  const nothing: Sourced = { source: 'unknown', root: undefined, open: true, problems: [] };
  const flags = version?.major === 1 ? undefined : readFlags(running, at);
  let sourced = flags ? chooseSource(graph, running, flags, version, at) : nothing;
  if (version === undefined && flags && isFirstVersion(flags.root)) {
    version = { major: 1, minor: undefined };
    sourced = nothing;
  }
  return makeProfile({ from: pod.owner, pod, container, at, version, ports: [] }, sourced);
}

function chooseSource(
  graph: Graph,
  running: Running,
  flags: Flags,
  version: TraefikVersion | undefined,
  at: At,
): Sourced {
  const environment = readEnv(running, at);
  const configFile = childOf(flags.root, 'configFile');
  const file = findFile(graph, running, configFile?.value);
  const isPlain = isPlainImage(running.container.image ?? '');
  if (file === unknown) return { source: 'unknown', root: undefined, open: true, problems: [] };
  if (file) {
    const problems = [...file.problems, ...checkSettings(file.root, { version, ignoresRoots: true })];
    const ignored = [...leaves(flags.root)].filter(({ option }) => option.toLowerCase() !== 'configfile');
    for (const { option, at: where } of ignored)
      if (findOption(option)) problems.push({ kind: 'ignored', at: where, option, words: '', winner: file.at });
    for (const { name, at: where } of environment.variables)
      problems.push({ kind: 'ignored', at: where, option: name, words: '', winner: file.at });
    return { source: 'file', root: file.root, open: false, problems };
  }
  if (flags.count > 0) {
    const problems = checkFlags(flags, version);
    const [first] = leaves(flags.root);
    if (first)
      for (const { name, at: where } of environment.variables)
        problems.push({ kind: 'ignored', at: where, option: name, words: '', winner: first.at });
    return { source: 'flags', root: flags.root, open: flags.open, problems };
  }
  if (environment.variables.length > 0)
    return {
      source: 'env',
      root: environment.root,
      open: environment.open,
      problems: checkSettings(environment.root, { version, ignoresRoots: false }),
    };
  // An image of one's own brings its configuration along.
  // So may the rest of an object of which only a piece is here: a patch.
  if (environment.open || !isPlain || running.pod.labels.size === 0)
    return { source: 'unknown', root: undefined, open: true, problems: [] };
  return { source: 'none', root: newSetting('traefik', at), open: false, problems: [] };
}

/** What is set, by whole names. */
function* leaves(node: Setting, prefix = ''): Iterable<{ option: string; at: At }> {
  for (const child of node.children) {
    const name = prefix === '' ? child.name : `${prefix}.${child.name}`;
    if (child.children.length === 0) yield { option: name, at: child.at };
    yield* leaves(child, name);
  }
}

/** Completes a profile from what one source sets. */
export function makeProfile(
  base: Pick<TraefikProfile, 'from' | 'pod' | 'container' | 'at' | 'version'> & {
    readonly ports: readonly ChartPort[];
  },
  { source, root, open, problems: found }: Sourced,
): TraefikProfile {
  const { version } = base;
  const settings = new Settings(root, open, base.at);
  const { badAddresses, badTrust, ...rest } = effective(settings, version);
  const problems: OptionProblem[] = [
    ...found,
    ...badAddresses.map(({ entryPoint, words }): OptionProblem => {
      const { address } = entryPoint;
      const digits = typeof address === 'string' && /^\d+(?:\/\w+)?$/.test(address) ? `:${address}` : undefined;
      return {
        kind: 'value',
        at: entryPoint.at,
        option: `entryPoints.${entryPoint.name}.address`,
        words,
        meant: digits,
      };
    }),
    ...badTrust.map((one): OptionProblem => ({ kind: 'value', ...one })),
  ];
  const isFatal = problems.some(
    ({ kind }) => kind !== 'ignored' && kind !== 'lost' && kind !== 'argument' && kind !== 'joined',
  );
  const syntax = settings.text('core.defaultRuleSyntax');
  return {
    ...base,
    ...rest,
    source,
    open,
    problems,
    certificatesResolvers: settings.find('certificatesResolvers')?.children.map(({ name }) => name) ?? [],
    defaultRuleSyntax:
      version && version.major < 3
        ? 'v2'
        : syntax === 'v2' || syntax === 'v3'
          ? syntax
          : syntax === undefined && version
            ? 'v3'
            : unknown,
    starts: isFatal || rest.conflicts.length > 0 ? false : open ? unknown : true,
    option: (name) => settings.text(name),
    optionAt: (name) => settings.find(name)?.at,
  };
}
