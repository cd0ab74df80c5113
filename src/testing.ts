/**
 * The fixture harness for rules: a case is a manifest or a folder of them, and what is expected stands in it as a comment on the line.
 *
 *     name: wbe # expect: service-not-found
 *
 * An own-line comment binds to the next line; several rules are separated by commas; `rule:7` asks for column 7 as well.
 */
import type { Config } from './config/config.ts';
import { defaultConfig } from './config/presets.ts';
import { readConfig } from './config/read.ts';
import type { Finding, Report } from './engine/report.ts';
import type { Host } from './files/host.ts';
import { memoryHost as absoluteHost } from './files/memory.ts';
import { locatePath } from './files/paths.ts';
import { lint, rules as ownRules } from './index.ts';
import { type Plugin, type PluginSpec, readPlugin } from './plugin.ts';
import type { Rule } from './rule.ts';

export { diskHost } from './files/disk.ts';
export type { Host } from './files/host.ts';

/** A host that holds its files in memory. Paths are as they were given, or absolute below `/work`. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>): Host {
  const host = absoluteHost(files);
  const at = (path: string): string => locatePath(host.cwd, path).absolute;
  return {
    ...host,
    read: (path, limit) => host.read(at(path), limit),
    list: (path) => host.list(at(path)),
    stat: (path) => host.stat(at(path)),
    real: (path) => host.real(at(path)),
  };
}

/** One expected finding. `column` is 0 where the comment names none. */
export interface Expectation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
}

const comment = /#\s*expect:\s*([a-z0-9/-]+(?::\d+)?(?:\s*,\s*[a-z0-9/-]+(?::\d+)?)*)\s*$/;

/** The expectations written in a file. */
export function readExpectations(file: string, text: string): Expectation[] {
  const found: Expectation[] = [];
  let waiting: string[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const match = comment.exec(line);
    const names = match?.[1]?.split(/\s*,\s*/) ?? [];
    if (match && line.slice(0, match.index).trim() === '') {
      waiting.push(...names);
      return;
    }
    for (const name of [...waiting, ...names]) {
      const [rule = '', column = '0'] = name.split(':');
      found.push({ file, line: index + 1, column: Number(column), rule });
    }
    waiting = [];
  });
  return found;
}

/** What a case gave. */
export interface CaseResult {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly expected: readonly Expectation[];
}

/**
 * Lints a case.
 *
 * @param host where the case's files are
 * @param path file or folder, as the host names it; a folder may hold an `ingress-lint.yaml` with the config of the case
 * @param rules the rules to run; those of the package if absent
 * @param withFixes whether findings say how they can be mended
 * @param plugins whose kinds and controllers take part; for a whole plugin, see `lintPlugin`
 */
export async function lintCase(
  host: Host,
  path: string,
  rules: readonly Rule[] = ownRules,
  withFixes = false,
  plugins: readonly Plugin[] = [],
): Promise<CaseResult> {
  const folder = host.stat(path)?.kind === 'directory';
  let config: Config = defaultConfig();
  const configPath = `${path}/ingress-lint.yaml`;
  const texts: [string, string][] = [];
  const textOf = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.read(name));
  if (folder && host.stat(configPath)) {
    const text = textOf(configPath);
    texts.push([configPath, text]);
    const { config: read, problems } = await readConfig(
      { path: configPath, text },
      {
        ruleIds: [...ownRules, ...rules].map((rule) => rule.id),
        matcher: async () => (await import('./files/glob.ts')).globMatcher,
      },
    );
    if (!read) throw new Error(problems.map((problem) => `${configPath}: ${problem.message}`).join('\n'));
    config = read;
    if (read.snapshots.length > 0) {
      const files = read.snapshots.map((name) => ({ path: `${path}/${name}`, text: textOf(`${path}/${name}`) }));
      const informed = (await import('./config/known.ts')).withSnapshots(read, files);
      if ('problem' in informed) throw new Error(`${informed.file} ${informed.problem}`);
      config = informed;
    }
  }
  // A rule that the preset leaves out still runs in its own cases.
  if (rules.length === 1) {
    const [rule] = rules as [Rule];
    if (rule.recommended === false && !config.rules.has(rule.id))
      config = { ...config, rules: new Map([...config.rules, [rule.id, rule.severity]]) };
  }
  if (plugins.length > 0) config = { ...config, plugins };
  // The same findings on every machine, whatever programs it has.
  const { report, unmatched } = await lint({
    host,
    paths: [path],
    config,
    rules: [...rules, ...(config.packs ?? [])],
    render: false,
    withFixes,
  });
  if (unmatched.length > 0) throw new Error(`no such case: ${unmatched.join(', ')}`);
  const files = new Set(folder ? walk(host, path) : [path]);
  for (const file of files) if (file !== configPath) texts.push([file, textOf(file)]);
  return {
    report,
    findings: report.findings.filter((finding) => !finding.suppressed),
    // As findings name the file, which may not be as it was given.
    expected: texts.flatMap(([file, text]) => readExpectations(locatePath(host.cwd, file).shown, text)),
  };
}

/**
 * Lints a case with a plugin: with all of its rules, kinds and controllers, beside all rules of the package.
 *
 * @param plugin what `definePlugin` gives
 * @throws if it is none that the command line would load
 */
export async function lintPlugin(host: Host, path: string, plugin: PluginSpec): Promise<CaseResult> {
  const read = readPlugin(plugin);
  if ('problem' in read) throw new Error(`The plugin cannot be used: ${read.problem}.`);
  return lintCase(host, path, [...ownRules, ...read.rules], false, [read]);
}

function walk(host: Host, directory: string): string[] {
  return host
    .list(directory)
    .map((entry) => ({ ...entry, path: `${directory}/${entry.name}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((entry) => (entry.kind === 'directory' ? walk(host, entry.path) : [entry.path]));
}

/** Where a case gave something else than is written in it. */
export interface Difference {
  readonly missing: readonly Expectation[];
  readonly unexpected: readonly Finding[];
}

/** Compares what a case gave with what is expected: nothing on either side if they are the same. */
export function compareCase({ findings, expected }: Pick<CaseResult, 'findings' | 'expected'>): Difference {
  const left = [...expected];
  const unexpected = findings.filter(({ rule, place: { file, span } }) => {
    const index = left.findIndex(
      (one) =>
        one.rule === rule &&
        one.file === file &&
        one.line === span.start.line &&
        (one.column === 0 || one.column === span.start.column),
    );
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { missing: left, unexpected };
}
