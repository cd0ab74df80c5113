/** The text of a config file to a config, or to everything that is wrong with it. */

import type { DeclaredContext } from '../adapters/contexts.ts';
import type { DeclaredChart } from '../adapters/helm.ts';
import type { Manifest } from '../adapters/manifest-set.ts';
import { defaultLimits, type Limits } from '../files/limits.ts';
import {
  defaultSettings,
  type External,
  type Settings,
  type TargetGroup,
  type TraceAssertion,
} from '../model/settings.ts';
import type { Document, SourceFile } from '../parse/document.ts';
import { lineAt, spanAt } from '../parse/lines.ts';
import { locate } from '../parse/locate.ts';
import { isMapping } from '../parse/mapping.ts';
import { parseDocuments } from '../parse/parse.ts';
import type { Part, Path, Place } from '../parse/place.ts';
import type { Plugin } from '../plugin.ts';
import type { Severity } from '../rule.ts';
import { readConfigCloud, type WrittenGroup, type WrittenLoadBalancer, type WrittenRecord } from './cloud.ts';
import type { Config, Ignore, Preset, Rendering, RuleSetting } from './config.ts';
import { globProblem, isGlob, type LoadMatcher, nameMatcher, pathMatcher } from './globs.ts';
import { packIds } from './pack-ids.ts';
import { readPacks } from './packs.ts';
import { readPolicies, type WrittenPolicies } from './policies.ts';
import { defaultConfig, presetCompleteness } from './presets.ts';
import { type ConfigProblem, missingKey, type Problem, pathName, problemsOf, shapeProblems } from './problems.ts';
import { schemaErrors } from './validate.generated.ts';
import { meant } from './words.ts';

export type { ConfigProblem } from './problems.ts';

export interface ReadOptions {
  /** Ids of all rules, those of the engine included. */
  readonly ruleIds: Iterable<string>;
  /** Id of a rule that no longer exists -> the id of the rule that does its work; empty if none does. */
  readonly retired?: Readonly<Record<string, string>>;
  /** Loads the glob library. */
  readonly matcher: LoadMatcher;
  /** From the path of a file as reports show it to the path that `ignore[].path` is about. Default: they are the same. */
  readonly rebase?: (file: string) => string;
  /** Loads the plugins that the file names, and gives all that there are; or says why not. */
  readonly plugins?: (
    names: readonly string[],
  ) => Promise<readonly Plugin[] | { readonly message: string; readonly hint: string }>;
  /** Reads a file of policies that the config names, by its path as written; or says why it cannot, as the end of a sentence. */
  readonly policyFile?: (path: string) => SourceFile | { readonly message: string };
}

/** A config, or all of its problems in the order of the file. */
export type ReadResult =
  | { readonly config: Config; readonly problems?: undefined }
  | { readonly config?: undefined; readonly problems: readonly ConfigProblem[] };

/** The config as written, once the schema has nothing against it. */
interface Written {
  readonly preset?: Preset;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly ignore?: readonly {
    readonly rule: string;
    readonly path?: string;
    readonly kind?: string;
    readonly namespace?: string;
    readonly name?: string;
    readonly reason: string;
  }[];
  readonly exclude?: readonly string[];
  readonly contexts?: readonly {
    readonly name: string;
    readonly paths: readonly string[];
    readonly shared?: readonly string[];
    readonly namespace?: string;
  }[];
  readonly plugins?: readonly string[];
  readonly baseline?: string;
  readonly failOn?: Severity | 'never';
  readonly namespace?: string;
  readonly completeness?: Settings['completeness'];
  readonly externals?: readonly {
    readonly kind?: string;
    readonly namespace?: string;
    readonly name?: string;
    readonly reason?: string;
    readonly ports?: readonly (number | { readonly port: number; readonly name?: string })[];
    readonly labels?: Readonly<Record<string, string>>;
    readonly file?: string;
  }[];
  readonly limits?: Partial<Limits>;
  readonly render?: Partial<Rendering>;
  readonly helm?: readonly DeclaredChart[];
  readonly kubernetesVersion?: string;
  readonly nodePortRange?: string;
  readonly workloadKinds?: readonly { readonly group: string; readonly kind: string; readonly podTemplate: string }[];
  readonly traces?: readonly (
    | string
    | {
        readonly request: string;
        readonly method?: string;
        readonly headers?: readonly string[];
        readonly from?: TraceAssertion['from'];
      }
  )[];
  readonly loadBalancers?: readonly WrittenLoadBalancer[];
  readonly dns?: readonly WrittenRecord[];
  readonly targetGroups?: readonly ({
    readonly name?: string;
    readonly service: string | { readonly namespace: string; readonly name: string };
    readonly protocol: string;
    readonly port: number;
    readonly targetType?: TargetGroup['targetType'];
    readonly healthCheck?: TargetGroup['healthCheck'];
  } & WrittenGroup)[];
}

/** Reads a config file. Finds all problems, not only the first. */
export async function readConfig(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  const documents = parseDocuments(file);
  const [document] = documents;
  if (!document) return { config: { ...defaultConfig(), file: file.path } };
  const problem = problemsOf(document);
  const problems: ConfigProblem[] = [...syntaxProblems(documents)];
  if (!document.problem) {
    const value = withOff(document);
    const shape = shapeProblems(value, schemaErrors(value), document);
    const named = shape.length > 0 ? [] : await pluginsOf(value, options);
    // Without its plugins there is no telling which rules there are.
    if ('message' in named) return { problems: [problem(['plugins'], 'key', named.message, named.hint)] };
    const policies = shape.length > 0 ? {} : await readPolicies((value as WrittenPolicies).policies, document, options);
    const plugins = policies.plugin ? [...named, policies.plugin] : named;
    const packs = shape.length > 0 ? {} : await readPacks(value, problem, options.matcher, document);
    problems.push(...(policies.problems ?? []), ...(packs.problems ?? []));
    const ids = [...options.ruleIds, ...packIds, ...plugins.flatMap(({ rules }) => rules.map(({ id }) => id))];
    problems.push(
      ...shape,
      ...ruleProblems(value, problem, { ...options, ruleIds: ids }),
      ...globProblems(value, problem),
      ...rangeProblems(value, problem),
      ...listenerProblems(value, problem),
      ...recordProblems(value, problem),
      ...externalProblems(value, problem),
    );
    if (problems.length === 0) {
      const config = await build(value as Written, document, options);
      const { policies: compiled } = policies;
      const exempting = [...(policies.exempting ?? []), ...(packs.exempting ?? [])];
      return {
        config: {
          ...config,
          ...(plugins.length > 0 && { plugins }),
          ...(compiled && { policies: compiled }),
          ...(packs.rules && { packs: packs.rules }),
          ...(exempting.length > 0 && { exempting }),
        },
      };
    }
  }
  return { problems: problems.sort(byPlace) };
}

function byPlace(a: ConfigProblem, b: ConfigProblem): number {
  const distance = a.place.span.start.offset - b.place.span.start.offset;
  if (distance !== 0) return distance;
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}

async function pluginsOf(
  value: unknown,
  { plugins }: ReadOptions,
): Promise<readonly Plugin[] | { readonly message: string; readonly hint: string }> {
  const names = isMapping(value) && Array.isArray(value.plugins) ? value.plugins.filter(isText) : [];
  if (plugins) return plugins(names);
  return names.length === 0
    ? []
    : { message: 'Plugins of a config file are not loaded here.', hint: 'Hand them over as `plugins`.' };
}

/** Text that is not YAML, keys that stand twice, and documents after the first. */
function syntaxProblems(documents: readonly Document[]): ConfigProblem[] {
  const found: ConfigProblem[] = [];
  for (const document of documents) {
    const { file } = document;
    const at = (offset: number, length: number): Place => ({
      file: file.path,
      path: [],
      part: 'key',
      span: spanAt(file, offset, offset + length),
      exact: true,
    });
    if (document.index > 0) {
      const place = document.problem ? at(document.problem.offset, 1) : locate({ document, path: [], part: 'value' });
      found.push({
        message: 'A config file holds one document; here begins another.',
        hint: 'Put everything into the first document and remove the "---".',
        place,
      });
      continue;
    }
    if (document.problem) {
      const { message, offset } = document.problem;
      found.push({ message: `This is not valid YAML: ${message}.`, place: at(offset, 1) });
    }
    for (const { key, kept, lost } of document.duplicateKeys) {
      const [first, second] = kept < lost ? [kept, lost] : [lost, kept];
      const quoted = /['"]/.test(file.text[second] ?? '') ? 2 : 0;
      found.push({
        message: `The key "${key}" is given twice, first on line ${lineAt(file, first) + 1}.`,
        hint: 'Put both into one, for only one of them would count.',
        place: at(second, key.length + quoted),
      });
    }
  }
  return found;
}

/** The document's value in which `rules` may say `off` without quotes: YAML 1.1 reads that as the boolean false. */
function withOff(document: Document): unknown {
  const { value } = document;
  if (!isMapping(value) || !isMapping(value.rules) || !Object.values(value.rules).includes(false)) return value;
  const rules = Object.entries(value.rules).map(([id, setting]) => {
    if (setting !== false) return [id, setting];
    const { offset } = locate({ document, path: ['rules', id], part: 'value' }).span.start;
    return [id, /^off\b/i.test(document.file.text.slice(offset, offset + 4)) ? 'off' : false];
  });
  return { ...value, rules: Object.fromEntries(rules) };
}

/** Rules that do not exist. */
function ruleProblems(value: unknown, problem: Problem, { ruleIds, retired = {} }: ReadOptions): ConfigProblem[] {
  if (!isMapping(value)) return [];
  const ids = new Set(ruleIds);
  const check = (id: string, path: Path, part: Part): ConfigProblem[] => {
    if (ids.has(id)) return [];
    if (Object.hasOwn(retired, id)) {
      const replacement = retired[id];
      const message = `There is no rule "${id}" any more.`;
      return [problem(path, part, message, replacement ? `"${replacement}" does its work.` : 'Remove the entry.')];
    }
    const suggestion = meant(id, ids);
    const hint = suggestion ? `Did you mean "${suggestion}"?` : '"ingress-lint rules" lists them all.';
    return [problem(path, part, `There is no rule "${id}".`, hint)];
  };
  return [
    ...Object.keys(isMapping(value.rules) ? value.rules : {}).flatMap((id) => check(id, ['rules', id], 'key')),
    ...entries(value.ignore).flatMap(([entry, index]) =>
      isText(entry.rule) ? check(entry.rule, ['ignore', index, 'rule'], 'value') : [],
    ),
  ];
}

/** Globs that cannot be used. */
function globProblems(value: unknown, problem: Problem): ConfigProblem[] {
  if (!isMapping(value)) return [];
  const check = (glob: unknown, path: Path, where: 'name' | 'path' | 'exclude'): ConfigProblem[] => {
    const found = isText(glob) ? globProblem(glob, where) : undefined;
    return found ? [problem(path, 'value', `"${pathName(path)}" ${found.message}.`, found.hint)] : [];
  };
  const names = (key: 'ignore' | 'externals'): ConfigProblem[] =>
    entries(value[key]).flatMap(([entry, index]) =>
      (['kind', 'namespace', 'name'] as const).flatMap((field) => check(entry[field], [key, index, field], 'name')),
    );
  return [
    ...names('ignore'),
    ...entries(value.ignore).flatMap(([entry, index]) => check(entry.path, ['ignore', index, 'path'], 'path')),
    ...(Array.isArray(value.exclude) ? value.exclude : []).flatMap((glob, index) =>
      check(glob, ['exclude', index], 'exclude'),
    ),
    ...names('externals'),
    ...entries(value.contexts).flatMap(([entry, index]) =>
      (['paths', 'shared'] as const).flatMap((key) =>
        (Array.isArray(entry[key]) ? entry[key] : []).flatMap((glob, at) =>
          check(glob, ['contexts', index, key, at], 'path'),
        ),
      ),
    ),
  ];
}

/** Entries of `externals` that are not whole, or say of many what can be true of one only. */
function externalProblems(value: unknown, problem: Problem): ConfigProblem[] {
  if (!isMapping(value)) return [];
  return entries(value.externals).flatMap(([entry, index]) => {
    const path = ['externals', index];
    if (entry.file !== undefined) {
      const other = Object.keys(entry).find((key) => key !== 'file');
      return other === undefined
        ? []
        : [problem([...path, other], 'key', `"${other}" has no place beside "file".`, 'A snapshot says it all.')];
    }
    const missing = (['kind', 'name', 'reason'] as const).filter((key) => entry[key] === undefined);
    if (missing.length > 0) return missing.map((key) => missingKey(path, key, problem));
    const isOne =
      entry.kind === 'Service' &&
      isText(entry.namespace) &&
      !isGlob(entry.namespace) &&
      isText(entry.name) &&
      !isGlob(entry.name);
    const about = (['ports', 'labels'] as const).find((key) => entry[key] !== undefined);
    if (about === undefined || isOne) return [];
    const message = `"${about}" is of one Service, and this entry names no single one.`;
    return [problem([...path, about], 'key', message, 'Give it kind: Service, a namespace and a name without "*".')];
  });
}

/** An entry of `externals` that lists its ports, as the Service that it is. */
function declaredService(entry: WrittenEntry<'externals'>, index: number, document: Document): Manifest[] {
  const { kind, namespace, name, ports, labels } = entry;
  if (kind !== 'Service' || ports === undefined) return [];
  const written = ports.map((port) => (typeof port === 'number' ? { port } : port));
  const metadata = { namespace, name, ...(labels && { labels }) };
  const value = { apiVersion: 'v1', kind, metadata, spec: { ports: written } };
  return [{ document, path: ['externals', index], value, changeable: false }];
}

/** Listeners that name a target group which is not declared. */
function listenerProblems(value: unknown, problem: Problem): ConfigProblem[] {
  if (!isMapping(value)) return [];
  const names = new Set(entries(value.targetGroups).flatMap(([group]) => (isText(group.name) ? [group.name] : [])));
  return entries(value.loadBalancers).flatMap(([balancer, index]) =>
    entries(balancer.listeners).flatMap(([listener, position]) => {
      const { targetGroup: name } = listener;
      if (!isText(name) || names.has(name)) return [];
      const near = meant(name, names);
      const hint = near ? `Did you mean "${near}"?` : 'Declare it under "targetGroups", with that name.';
      const path = ['loadBalancers', index, 'listeners', position, 'targetGroup'];
      return [problem(path, 'value', `There is no target group "${name}".`, hint)];
    }),
  );
}

/** DNS records that name a load balancer which is not declared. */
function recordProblems(value: unknown, problem: Problem): ConfigProblem[] {
  if (!isMapping(value)) return [];
  const names = new Set(entries(value.loadBalancers).flatMap(([{ name }]) => (isText(name) ? [name] : [])));
  return entries(value.dns).flatMap(([{ loadBalancer: name }, index]) => {
    if (!isText(name) || names.has(name)) return [];
    const near = meant(name, names);
    const hint = near ? `Did you mean "${near}"?` : 'Declare it under "loadBalancers", with that name.';
    return [problem(['dns', index, 'loadBalancer'], 'value', `There is no load balancer "${name}".`, hint)];
  });
}

/** A range of ports that is none. */
function rangeProblems(value: unknown, problem: Problem): ConfigProblem[] {
  const range = isMapping(value) && isText(value.nodePortRange) ? parseRange(value.nodePortRange) : undefined;
  if (!range || (range.from >= 1 && range.to <= 65535 && range.from <= range.to)) return [];
  const turned = range.from > range.to;
  const message = turned
    ? `"nodePortRange" begins at ${range.from} but ends at ${range.to}.`
    : `"nodePortRange" goes from ${range.from} to ${range.to}, but ports are numbers from 1 to 65535.`;
  return [
    problem(['nodePortRange'], 'value', message, turned ? `Did you mean "${range.to}-${range.from}"?` : undefined),
  ];
}

function parseRange(text: string): Settings['nodePortRange'] | undefined {
  const [, from, to] = /^(\d{1,5})-(\d{1,5})$/.exec(text) ?? [];
  return from && to ? { from: Number(from), to: Number(to) } : undefined;
}

async function build(written: Written, document: Document, options: ReadOptions): Promise<Config> {
  const preset = written.preset ?? 'recommended';
  let library: ReturnType<LoadMatcher> | undefined;
  const load: LoadMatcher = () => {
    library ??= options.matcher();
    return library;
  };
  const ignore = (written.ignore ?? []).map((entry, index) => readIgnore(entry, index, document, load, options.rebase));
  const named = (written.externals ?? []).filter(({ file }) => file === undefined);
  const externals = named.map((entry) => readExternal(entry, load));
  const manifests = (written.externals ?? []).flatMap((entry, index) => declaredService(entry, index, document));
  const [major = 1, minor = defaultSettings.kubernetesVersion.minor] = (written.kubernetesVersion ?? '')
    .split('.')
    .filter(Boolean)
    .map(Number);
  const namespace = written.namespace ?? defaultSettings.namespace;
  const groups = (written.targetGroups ?? []).map((entry, index) => ({
    group: readTargetGroup(entry, index, document),
    written: entry,
  }));
  return {
    file: document.file.path,
    preset,
    rules: new Map(Object.entries(written.rules ?? {})),
    ignore: await Promise.all(ignore),
    exclude: written.exclude ?? [],
    snapshots: (written.externals ?? []).flatMap(({ file }) => file ?? []),
    ...(manifests.length > 0 && { known: { manifests, generated: [], complete: new Set<string>() } }),
    contexts: await Promise.all((written.contexts ?? []).map((entry) => readContext(entry, load, options.rebase))),
    ...(written.failOn && { failOn: written.failOn }),
    ...(written.baseline !== undefined && { baseline: written.baseline }),
    limits: { ...defaultLimits, ...written.limits },
    render: { kustomize: true, helm: true, ...written.render },
    helm: written.helm ?? [],
    settings: {
      completeness: written.completeness ?? presetCompleteness[preset],
      namespace,
      externals: await Promise.all(externals),
      workloadKinds: (written.workloadKinds ?? []).map((entry) => ({
        ...entry,
        podTemplate: entry.podTemplate.split('.'),
      })),
      nodePortRange: parseRange(written.nodePortRange ?? '') ?? defaultSettings.nodePortRange,
      kubernetesVersion: { major, minor },
      targetGroups: groups.map(({ group }) => group),
      cloud: readConfigCloud(written.loadBalancers ?? [], groups, written.dns ?? [], document),
      traces: (written.traces ?? []).map((entry, index) => readTrace(entry, index, document)),
    },
  };
}

/** The way in as somebody declares it: load balancers, DNS, and target groups, whose order is that of the cloud's. */
export type WayIn = Pick<Settings, 'targetGroups' | 'cloud'>;

/**
 * The way in of a snapshot, which tells it in the words of a config: `loadBalancers`, `targetGroups`, `dns`.
 *
 * @returns or what is wrong with it, as a sentence
 */
export function readWayIn(document: Document): WayIn | { readonly problem: string } {
  const value = Object.fromEntries(
    (['loadBalancers', 'targetGroups', 'dns'] as const).flatMap((key) => {
      const found = isMapping(document.value) && Object.hasOwn(document.value, key) ? document.value[key] : undefined;
      return found === undefined ? [] : [[key, found]];
    }),
  );
  const [wrong] = shapeProblems(value, schemaErrors(value), document);
  if (wrong) return { problem: wrong.message };
  const written = value as Written;
  const groups = (written.targetGroups ?? []).map((entry, index) => ({
    group: readTargetGroup(entry, index, document),
    written: entry,
  }));
  return {
    targetGroups: groups.map(({ group }) => group),
    cloud: readConfigCloud(written.loadBalancers ?? [], groups, written.dns ?? [], document),
  };
}

type WrittenEntry<K extends keyof Written> = NonNullable<Written[K]> extends readonly (infer Entry)[] ? Entry : never;

async function readIgnore(
  entry: WrittenEntry<'ignore'>,
  index: number,
  document: Document,
  load: LoadMatcher,
  rebase: (file: string) => string = (file) => file,
): Promise<Ignore> {
  const path = entry.path === undefined ? undefined : await pathMatcher(entry.path, load);
  const [kind, namespace, name] = await Promise.all(
    [entry.kind, entry.namespace, entry.name].map((glob) => (glob === undefined ? undefined : nameMatcher(glob, load))),
  );
  return {
    ...entry,
    place: locate({ document, path: ['ignore', index], part: 'key' }),
    matches: (finding) =>
      finding.rule === entry.rule &&
      (kind?.(finding.kind) ?? true) &&
      (namespace?.(finding.namespace) ?? true) &&
      (name?.(finding.name) ?? true) &&
      (path?.(rebase(finding.file)) ?? true),
  };
}

async function readContext(
  entry: WrittenEntry<'contexts'>,
  load: LoadMatcher,
  rebase: (file: string) => string = (file) => file,
): Promise<DeclaredContext> {
  // A name alone is a directory beside this file, and not each of that name.
  const matchers = (globs: readonly string[] = []) =>
    Promise.all(
      globs.map((glob) =>
        /^\.?\/?$/.test(glob) ? () => true : pathMatcher(/^(?:\.?\/|\*\*\/)/.test(glob) ? glob : `/${glob}`, load),
      ),
    );
  const [own, shared] = await Promise.all([matchers(entry.paths), matchers(entry.shared)]);
  return {
    name: entry.name,
    namespace: entry.namespace ?? '',
    owns: (path) => own.some((matches) => matches(rebase(path))),
    shares: (path) => shared.some((matches) => matches(rebase(path))),
  };
}

async function readExternal(entry: WrittenEntry<'externals'>, load: LoadMatcher): Promise<External> {
  const { kind = '*', namespace = '*', name = '*', reason = '' } = entry;
  const whole = { kind, namespace, name, reason };
  const [kindMatches, namespaceMatches, nameMatches] = await Promise.all([
    nameMatcher(whole.kind, load),
    nameMatcher(whole.namespace, load),
    nameMatcher(whole.name, load),
  ]);
  return {
    ...whole,
    matches: (kind, namespace, name) => kindMatches(kind) && namespaceMatches(namespace) && nameMatches(name),
  };
}

function readTrace(entry: WrittenEntry<'traces'>, index: number, document: Document): TraceAssertion {
  const {
    request: text,
    method,
    headers = [],
    from = 'internet',
  } = typeof entry === 'string' ? { request: entry } : entry;
  const [url = '', , verb = '', target = ''] = text.split(/ +/);
  const [, namespace = '', name = '', port] = /^([^/]+)\/([^:]+)(?::(.+))?$/.exec(target) ?? [];
  return {
    text,
    url,
    method,
    headers,
    from,
    wanted:
      verb === 'reach'
        ? { kind: 'reach', namespace, name, port }
        : verb === 'answer'
          ? { kind: 'answer', status: target }
          : { kind: 'nowhere' },
    at: { document, path: ['traces', index, ...(typeof entry === 'string' ? [] : ['request'])], part: 'value' },
  };
}

function readTargetGroup(entry: WrittenEntry<'targetGroups'>, index: number, document: Document): TargetGroup {
  const [namespace = '', serviceName = ''] = typeof entry.service === 'string' ? entry.service.split('/') : [];
  const service = typeof entry.service === 'string' ? { namespace, name: serviceName } : entry.service;
  return {
    name: entry.name ?? `${service.namespace}/${service.name}:${entry.port}`,
    service,
    protocol: entry.protocol,
    port: entry.port,
    targetType: entry.targetType ?? 'instance',
    ...(entry.healthCheck && { healthCheck: entry.healthCheck }),
    at: (...path) => ({ document, path: ['targetGroups', index, ...path], part: path.length > 0 ? 'value' : 'key' }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The mappings of a list, with their indexes; nothing if it is no list. */
function entries(value: unknown): (readonly [Readonly<Record<string, unknown>>, number])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, index) => (isMapping(entry) ? [[entry, index] as const] : []));
}
