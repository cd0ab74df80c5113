/** The command line to a request, or to what is wrong with it. */
import { parseArgs } from 'node:util';
import { meant, meantValue, oneOf } from '../config/words.ts';
import { type AnyFormat, formats } from '../report/reporter.ts';
import { visible } from '../report/visible.ts';
import { readAddress, type Severity } from '../rule.ts';
import { origins } from '../simulate/request.ts';
import type { Trouble } from './io.ts';

export type ColorMode = 'auto' | 'always' | 'never';

/** A report that goes to a file. */
export interface Output {
  readonly format: AnyFormat;
  readonly file: string;
}

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | (PluginRequest & { readonly command: 'explain'; readonly rule: string; readonly color: ColorMode })
  | (PluginRequest & {
      readonly command: 'policy';
      readonly paths: readonly string[];
      readonly config?: { readonly file: string };
      readonly color: ColorMode;
    })
  | (PluginRequest & { readonly command: 'rules'; readonly format: 'pretty' | 'json'; readonly color: ColorMode })
  | TraceCommand
  | RoutesCommand
  | GraphCommand
  | DiffCommand
  | InitCommand
  | ContextsCommand
  | SnapshotCommand
  | CompletionRequest
  | LintRequest;

/** Whose code takes part. */
export type PluginRequest = Pick<LintRequest, 'plugins' | 'allowPlugins'>;

/** What to read, and how: the same for all commands that look at manifests. */
export type InputRequest = Pick<
  LintRequest,
  | 'paths'
  | 'config'
  | 'namespace'
  | 'exclude'
  | 'noIgnore'
  | 'contextDirs'
  | 'render'
  | 'color'
  | 'plugins'
  | 'allowPlugins'
>;

export interface TraceCommand extends InputRequest {
  readonly command: 'trace';
  readonly format: 'pretty' | 'json' | 'mermaid';
  readonly url: string;
  readonly method?: string;
  readonly headers: readonly string[];
  /** A place, or the address of a client on the Internet. */
  readonly from: string;
}

export interface RoutesCommand extends InputRequest {
  readonly command: 'routes';
  readonly format: 'pretty' | 'json';
}

export interface GraphCommand extends InputRequest {
  readonly command: 'graph';
  readonly format: 'html' | 'svg' | 'mermaid' | 'dot' | 'json';
  /** The file to write; standard output if none is named. */
  readonly output?: string;
}

export interface SnapshotCommand extends InputRequest {
  readonly command: 'snapshot';
  /** Namespaces of which the input is all. */
  readonly covers: readonly string[];
  /** A snapshot that is held against the input, instead of printing one. */
  readonly check?: string;
}

/** `--print-contexts` */
export interface ContextsCommand extends InputRequest {
  readonly command: 'contexts';
  readonly format: 'pretty' | 'json';
}

export interface DiffCommand extends InputRequest {
  readonly command: 'diff';
  readonly format: 'pretty' | 'json' | 'markdown';
  /** A git ref: the tree at the merge base with it is what is compared with. */
  readonly ref: string;
}

export interface InitCommand extends InputRequest {
  readonly command: 'init';
  /** To standard output instead of a file. */
  readonly print: boolean;
}

export interface CompletionRequest {
  readonly command: 'completion';
  readonly shell: (typeof shells)[number];
  takesValue(option: string): boolean;
}

export interface FixRequest {
  readonly dryRun: boolean;
  /** Rules whose unsafe fixes are wanted, too. */
  readonly unsafe: readonly string[];
}

export interface LintRequest {
  readonly command: 'lint';
  readonly paths: readonly string[];
  readonly format: AnyFormat;
  readonly outputs: readonly Output[];
  /** A config file; `none` for no config at all; undefined to look for one. */
  readonly config?: { readonly file: string } | 'none';
  /** A git ref: only what was not found at the merge base with it. */
  readonly since?: string;
  /** A file of accepted findings. */
  readonly baseline?: string;
  readonly writeBaseline: boolean;
  /** The paths are files that changed: the working directory is linted, and told is what concerns the contexts that they belong to. */
  readonly widen?: true;
  readonly failOn?: Severity | 'never';
  readonly exitZero: boolean;
  /** Mend what can be mended: in the files, or as a diff. */
  readonly fix?: FixRequest;
  readonly namespace?: string;
  readonly exclude: readonly string[];
  /** False if no program may render what is in the input. */
  readonly render: boolean;
  /** Ignore files do not count. */
  readonly noIgnore?: true;
  /** Directories whose objects are known and not linted. */
  readonly contextDirs?: readonly string[];
  /** Modules and paths of plugins, as the user names them. */
  readonly plugins?: readonly string[];
  /** What the linted repository holds or names may be run. */
  readonly allowPlugins?: true;
  readonly quiet: boolean;
  readonly color: ColorMode;
}

const colors: readonly ColorMode[] = ['auto', 'always', 'never'];
const levels: readonly (Severity | 'never')[] = ['error', 'warning', 'note', 'never'];
export const verbs = [
  'explain',
  'rules',
  'policy',
  'trace',
  'routes',
  'graph',
  'diff',
  'snapshot',
  'init',
  'completion',
] as const;
const shells = ['bash', 'zsh', 'fish'] as const;

/** The file that --write-baseline writes if neither it nor the config names one. */
export const defaultBaseline = '.ingress-lint-baseline.json';

export const options = {
  format: { type: 'string' },
  output: { type: 'string', multiple: true },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'print-contexts': { type: 'boolean' },
  'context-dir': { type: 'string', multiple: true },
  covers: { type: 'string', multiple: true },
  check: { type: 'string', multiple: true },
  'no-render': { type: 'boolean' },
  plugin: { type: 'string', multiple: true },
  'allow-plugins': { type: 'boolean' },
  since: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
  widen: { type: 'boolean' },
  'fail-on': { type: 'string' },
  'exit-zero': { type: 'boolean' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  'fix-unsafe': { type: 'string', multiple: true },
  namespace: { type: 'string', short: 'n' },
  exclude: { type: 'string', multiple: true },
  'no-ignore': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  method: { type: 'string' },
  header: { type: 'string', multiple: true },
  from: { type: 'string' },
  print: { type: 'boolean' },
  color: { type: 'string' },
  version: { type: 'boolean', short: 'V' },
  help: { type: 'boolean', short: 'h' },
} as const;
export type Name = keyof typeof options;

/** Options of other linters that people bring along. */
const elsewhere: Readonly<Record<string, string>> = {
  '-v': '--version',
  '-f': '--format FORMAT, or a path without an option',
  '-o': '--output FILE',
  '-c': '--config FILE',
  '-e': '--exclude GLOB',
  '--filename': 'a path without an option',
  '--file': 'a path without an option',
  '--no-color': '--color never',
  '--colour': '--color WHEN',
  '--ignore': '--exclude GLOB',
  '--ignore-path': '--exclude GLOB',
  '--no-gitignore': '--no-ignore',
  '--no-vcs-ignore': '--no-ignore',
  '--max-warnings': '--fail-on warning',
  '--soft-fail': '--exit-zero',
  '--no-fail': '--exit-zero',
  '--severity': '--fail-on SEVERITY',
  '--generate-baseline': '--write-baseline',
  '--create-baseline': '--write-baseline',
  '--new-from-rev': '--since REF',
  '--diff-base': '--since REF',
  '--reporter': '--format FORMAT',
  '--staged': '--widen with the files that are staged',
  '--autofix': '--fix',
  '--write': '--fix',
  '--unsafe-fixes': '--fix-unsafe RULE',
  '--diff': '--fix-dry-run',
  '--list-rules': 'the command "rules"',
};

const wrong = (message: string, hint: string = 'See "ingress-lint --help".'): Trouble => ({
  message: visible(message),
  hint: visible(hint),
});
const didYouMean = (name: string | undefined): string | undefined => name && `Did you mean "${name}"?`;

/** What was given, option by option; the last one counts unless an option may be repeated. */
interface Given {
  readonly values: Map<Name, string[]>;
  readonly positionals: string[];
  /** The command, if the first positional is one and does not come after `--`. */
  readonly verb?: (typeof verbs)[number];
}

/** Reads the arguments after the name of the program. Of several mistakes the first is told. */
export function readArguments(argv: readonly string[]): Request | Trouble {
  const given = collect(argv);
  if ('message' in given) return given;
  if (given.values.has('help')) return { command: 'help' };
  if (given.values.has('version')) return { command: 'version' };
  if (given.verb === 'explain') return readExplain(given);
  if (given.verb === 'rules') return readRules(given);
  if (given.verb === 'policy') return readPolicy(given);
  if (given.verb === 'trace') return readTrace(given);
  if (given.verb === 'routes') return readRoutes(given);
  if (given.verb === 'graph') return readGraph(given);
  if (given.verb === 'diff') return readDiff(given);
  if (given.verb === 'snapshot') return readSnapshotCommand(given);
  if (given.values.has('covers'))
    return wrong('--covers is for "snapshot".', 'Write "ingress-lint snapshot --covers NAMESPACE".');
  if (given.values.has('check'))
    return wrong('--check is for "snapshot".', 'Write "ingress-lint snapshot --check FILE".');
  if (given.verb === 'init') return readInit(given);
  if (given.verb === 'completion') return readCompletion(given);
  if (given.values.has('print')) return wrong('--print is for "init".', 'Write "ingress-lint init --print".');
  const option = (['method', 'header', 'from'] as const).find((name) => given.values.has(name));
  if (option) return wrong(`--${option} is for "trace".`, 'Write "ingress-lint trace URL [paths...]".');
  if (given.values.has('print-contexts')) return readContexts(given);
  return readLint(given);
}

function collect(argv: readonly string[]): Given | Trouble {
  const tokens = tokensOf(argv);
  const values = new Map<Name, string[]>();
  const positionals: string[] = [];
  let verb: Given['verb'];
  let terminated = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') terminated = true;
    else if (token.kind === 'positional') {
      const found = positionals.length === 0 && !terminated ? verbs.find((name) => name === token.value) : undefined;
      if (found && !verb) verb = found;
      else positionals.push(token.value);
    } else {
      if (!Object.hasOwn(options, token.name)) return unknownOption(argv[token.index] ?? token.rawName, token.rawName);
      const name = token.name as Name;
      const problem = valueProblem(name, token.rawName, token.value, token.inlineValue === true);
      if (problem) return problem;
      values.set(name, [...(values.get(name) ?? []), token.value ?? '']);
    }
  }
  return { values, positionals, ...(verb && { verb }) };
}

const parsed = (args: string[]) =>
  parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true }).tokens;

type Token = ReturnType<typeof parsed>[number];

function tokensOf(argv: readonly string[]): readonly Token[] {
  const hasOptions = argv.some((argument) => argument.startsWith('-') && argument !== '-');
  // Paths alone need no parser, whose loading takes as long as reading the paths.
  if (!hasOptions) return argv.map((value, index) => ({ kind: 'positional', index, value }));
  return parsed([...argv]);
}

function unknownOption(argument: string, rawName: string): Trouble {
  const written = argument.replace(/=.*$/s, '');
  // `-format` is read as six short options, but was meant as one long one.
  const long = /^-[^-]./.test(written) ? nearestOption(written.slice(1)) : undefined;
  const name = rawName.startsWith('--') ? written : rawName;
  const other = Object.hasOwn(elsewhere, name) ? `Use ${elsewhere[name]}.` : undefined;
  const hint = long ?? other ?? (rawName.startsWith('--') ? nearestOption(rawName.slice(2)) : undefined);
  return wrong(`there is no option "${long ? written : name}".`, hint ?? 'See "ingress-lint --help".');
}

function nearestOption(word: string): string | undefined {
  const name = Object.hasOwn(options, word) ? word : meant(word, Object.keys(options));
  return name && `Did you mean "--${name}"?`;
}

function valueProblem(name: Name, rawName: string, value: string | undefined, inline: boolean): Trouble | undefined {
  if (options[name].type === 'boolean') {
    return value === undefined ? undefined : wrong(`${rawName} takes no value.`, `Write ${rawName} alone.`);
  }
  const missing = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-');
  return missing ? wrong(`${rawName} needs a value.`, 'See "ingress-lint --help".') : undefined;
}

/** The last value of an option, which must be one of some. */
function choose<T extends string>(given: Given, name: Name, values: readonly T[]): T | undefined | Trouble {
  const value = given.values.get(name)?.at(-1);
  if (value === undefined) return undefined;
  const found = values.find((one) => one === value);
  return found ?? wrong(`--${name} must be ${oneOf(values)}, not "${value}".`, didYouMean(meantValue(value, values)));
}

function isTrouble(value: unknown): value is Trouble {
  return typeof value === 'object' && value !== null && 'message' in value;
}

/** The first option that a command has no use for. */
function stray(given: Given, verb: string, known: readonly Name[]): Trouble | undefined {
  const name = [...given.values.keys()].find((one) => !known.includes(one));
  return name && wrong(`--${name} means nothing to "${verb}".`, `To lint a path of that name, write "./${verb}".`);
}

function readExplain(given: Given): Request | Trouble {
  const color = choose(given, 'color', colors) ?? 'auto';
  if (isTrouble(color)) return color;
  const [rule, ...more] = given.positionals;
  const problem = stray(given, 'explain', ['color', 'plugin', 'allow-plugins']);
  if (problem) return problem;
  if (rule === undefined || more.length > 0) {
    return wrong('"explain" takes the id of one rule.', 'See "ingress-lint rules" for all ids.');
  }
  return { command: 'explain', rule, color, ...readPlugins(given) };
}

function readPolicy(given: Given): Request | Trouble {
  const color = choose(given, 'color', colors) ?? 'auto';
  if (isTrouble(color)) return color;
  const problem = stray(given, 'policy', ['color', 'config', 'plugin', 'allow-plugins']);
  if (problem) return problem;
  const [what, ...paths] = given.positionals;
  if (what !== 'test')
    return wrong(
      '"policy" is followed by "test".',
      'Write "ingress-lint policy test"; to lint a path of that name, "./policy".',
    );
  const config = given.values.get('config')?.at(-1);
  return {
    command: 'policy',
    paths: paths.length > 0 ? paths : ['.'],
    ...(config !== undefined && { config: { file: config } }),
    color,
    ...readPlugins(given),
  };
}

function readRules(given: Given): Request | Trouble {
  const problem = stray(given, 'rules', ['color', 'format', 'plugin', 'allow-plugins']);
  if (problem) return problem;
  const color = choose(given, 'color', colors) ?? 'auto';
  if (isTrouble(color)) return color;
  const format = choose(given, 'format', ['pretty', 'json'] as const) ?? 'pretty';
  if (isTrouble(format)) return format;
  if (given.positionals.length > 0) {
    return wrong(
      '"rules" takes no paths.',
      `"ingress-lint explain ${given.positionals[0]}" explains a rule; to lint a path of that name, write "./rules".`,
    );
  }
  return { command: 'rules', format, color, ...readPlugins(given) };
}

const inputOptions: readonly Name[] = [
  'color',
  'format',
  'config',
  'no-config',
  'namespace',
  'exclude',
  'no-ignore',
  'no-render',
  'context-dir',
  'plugin',
  'allow-plugins',
];

function readTrace(given: Given): Request | Trouble {
  const problem = stray(given, 'trace', [...inputOptions, 'method', 'header', 'from']);
  if (problem) return problem;
  const format = choose(given, 'format', ['pretty', 'json', 'mermaid'] as const) ?? 'pretty';
  if (isTrouble(format)) return format;
  const place = given.values.get('from')?.at(-1) ?? 'internet';
  // What looks like an address is told as one.
  if (/^[\d.]+$|:/.test(place) && !readAddress(place))
    return wrong(
      `--from "${visible(place)}" is no address.`,
      'Write an address such as 203.0.113.7, or internet, node or cluster.',
    );
  const from = readAddress(place) ? place : (choose(given, 'from', origins) ?? 'internet');
  if (isTrouble(from)) return from;
  const [url, ...paths] = given.positionals;
  if (url === undefined)
    return wrong('"trace" takes a URL.', 'For example: ingress-lint trace https://host/path deploy/');
  const meantUrl = url.includes('://') ? undefined : paths.find((path) => path.includes('://'));
  if (meantUrl !== undefined)
    return wrong(`"${url}" is no URL.`, `The URL comes first: ingress-lint trace ${meantUrl} ${url}`);
  const input = readInput(given, paths);
  if (isTrouble(input)) return input;
  const method = given.values.get('method')?.at(-1);
  const headers = given.values.get('header') ?? [];
  return { command: 'trace', format, url, ...(method !== undefined && { method }), headers, from, ...input };
}

function readRoutes(given: Given): Request | Trouble {
  const problem = stray(given, 'routes', inputOptions);
  if (problem) return problem;
  const format = choose(given, 'format', ['pretty', 'json'] as const) ?? 'pretty';
  if (isTrouble(format)) return format;
  const input = readInput(given, given.positionals);
  return isTrouble(input) ? input : { command: 'routes', format, ...input };
}

const pictures = ['html', 'svg', 'mermaid', 'dot', 'json'] as const;
type PictureFormat = (typeof pictures)[number];

/** Endings of files that say which picture is meant. */
const endings: Readonly<Record<string, PictureFormat>> = {
  html: 'html',
  htm: 'html',
  svg: 'svg',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  dot: 'dot',
  gv: 'dot',
  json: 'json',
};

function readGraph(given: Given): Request | Trouble {
  const problem = stray(given, 'graph', [...inputOptions, 'output']);
  if (problem) return problem;
  const asked = choose(given, 'format', pictures);
  if (isTrouble(asked)) return asked;
  const outputs = given.values.get('output') ?? [];
  if (outputs.length > 1) return wrong('"graph" writes one file.', 'Give --output once.');
  const [output] = outputs;
  const ending = output === undefined ? undefined : endings[/\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? ''];
  const input = readInput(given, given.positionals);
  if (isTrouble(input)) return input;
  const format = asked ?? ending ?? (output === undefined ? 'mermaid' : 'html');
  return { command: 'graph', format, ...(output !== undefined && { output }), ...input };
}

function readSnapshotCommand(given: Given): Request | Trouble {
  const problem = stray(given, 'snapshot', [...inputOptions.filter((name) => name !== 'format'), 'covers', 'check']);
  if (problem) return problem;
  const check = given.values.get('check')?.at(-1);
  const covers = given.values.get('covers') ?? [];
  const odd = covers.find((name) => name !== '*' && !/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name));
  if (odd !== undefined) return wrong(`"${odd}" cannot be the name of a namespace.`, 'Give one, or "*" for all.');
  const input = readInput(given, given.positionals);
  return isTrouble(input) ? input : { command: 'snapshot', covers, ...(check !== undefined && { check }), ...input };
}

function readContexts(given: Given): Request | Trouble {
  const name = [...given.values.keys()].find((one) => one !== 'print-contexts' && !inputOptions.includes(one));
  if (name) return wrong(`--${name} means nothing beside --print-contexts.`, 'It lints nothing.');
  const format = choose(given, 'format', ['pretty', 'json'] as const) ?? 'pretty';
  if (isTrouble(format)) return format;
  const input = readInput(given, given.positionals);
  return isTrouble(input) ? input : { command: 'contexts', format, ...input };
}

function readDiff(given: Given): Request | Trouble {
  const problem = stray(given, 'diff', inputOptions);
  if (problem) return problem;
  const format = choose(given, 'format', ['pretty', 'json', 'markdown'] as const) ?? 'pretty';
  if (isTrouble(format)) return format;
  const [ref, ...paths] = given.positionals;
  if (ref === undefined || ref === '')
    return wrong('"diff" takes a git ref.', 'For example: ingress-lint diff origin/main deploy/');
  if (paths.includes('-')) return wrong('"diff" cannot compare standard input.', 'Give paths of a git repository.');
  const input = readInput(given, paths);
  return isTrouble(input) ? input : { command: 'diff', format, ref, ...input };
}

function readInit(given: Given): Request | Trouble {
  const problem = stray(given, 'init', ['color', 'namespace', 'exclude', 'no-render', 'print']);
  if (problem) return problem;
  const input = readInput(given, given.positionals);
  return isTrouble(input) ? input : { command: 'init', print: given.values.has('print'), ...input };
}

function readCompletion(given: Given): Request | Trouble {
  const problem = stray(given, 'completion', []);
  if (problem) return problem;
  const [word, ...more] = given.positionals;
  const shell = shells.find((one) => one === word);
  if (!shell || more.length > 0)
    return wrong(
      word === undefined ? '"completion" takes the name of a shell.' : `"completion" knows no shell "${word}".`,
      'Write "ingress-lint completion bash", or zsh, or fish.',
    );
  const takesValue = (name: string): boolean => options[name as Name].type === 'string';
  return { command: 'completion', shell, takesValue };
}

function readInput(given: Given, positionals: readonly string[]): InputRequest | Trouble {
  const { values } = given;
  const color = choose(given, 'color', colors);
  if (isTrouble(color)) return color;
  const config = values.get('config')?.at(-1);
  if (config !== undefined && values.has('no-config')) {
    return wrong('--config and --no-config contradict each other.', 'Give one of them.');
  }
  if (positionals.includes('')) return wrong('a path is empty.', 'Is a variable of your script not set?');
  const namespace = values.get('namespace')?.at(-1);
  if (namespace !== undefined && !/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) {
    return wrong(
      `"${namespace}" cannot be the name of a namespace.`,
      'It has lower-case letters, digits and "-" only.',
    );
  }
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    ...(values.has('no-config') ? { config: 'none' as const } : config !== undefined && { config: { file: config } }),
    ...(namespace !== undefined && { namespace }),
    exclude: values.get('exclude') ?? [],
    render: !values.has('no-render'),
    ...(values.has('no-ignore') && { noIgnore: true as const }),
    ...(values.has('context-dir') && { contextDirs: values.get('context-dir') ?? [] }),
    ...readPlugins(given),
    color: color ?? 'auto',
  };
}

function readPlugins({ values }: Given): PluginRequest {
  const plugins = values.get('plugin');
  return { ...(plugins && { plugins }), ...(values.has('allow-plugins') && { allowPlugins: true as const }) };
}

/** A format of a plugin: whether there is one of that name is known once the plugins are loaded. */
function pluginFormat(format: string | undefined): AnyFormat | undefined {
  return format !== undefined && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(format) ? (format as AnyFormat) : undefined;
}

function readLint(given: Given): Request | Trouble {
  const { values, positionals } = given;
  const format = pluginFormat(values.get('format')?.at(-1)) ?? choose(given, 'format', formats);
  if (isTrouble(format)) return format;
  const color = choose(given, 'color', colors);
  if (isTrouble(color)) return color;
  const failOn = choose(given, 'fail-on', levels);
  if (isTrouble(failOn)) return failOn;
  const since = values.get('since')?.at(-1);
  const baseline = values.get('baseline')?.at(-1);
  const writeBaseline = values.has('write-baseline');
  if (since !== undefined && writeBaseline)
    return wrong('--since and --write-baseline contradict each other.', 'A baseline lists all that is found now.');
  if (since !== undefined && positionals.includes('-'))
    return wrong('--since cannot compare standard input.', 'Give paths of a git repository.');
  if (baseline !== undefined && /\.ya?ml$/i.test(baseline))
    return wrong(`the baseline "${baseline}" would be YAML.`, `It is JSON: call it "${defaultBaseline}", for example.`);
  const widen = values.has('widen');
  if (widen && (positionals.length === 0 || positionals.includes('-')))
    return wrong('--widen takes the files that changed.', 'For example: ingress-lint --widen deploy/web.yaml');
  if (widen && writeBaseline)
    return wrong('--widen and --write-baseline contradict each other.', 'A baseline lists all that is found now.');
  const fix = readFix(given, writeBaseline);
  if (isTrouble(fix)) return fix;
  const outputs = readOutputs(values.get('output') ?? [], format);
  if (isTrouble(outputs)) return outputs;
  const input = readInput(given, positionals);
  if (isTrouble(input)) return input;
  return {
    command: 'lint',
    ...input,
    format: format ?? 'pretty',
    outputs,
    ...(since !== undefined && { since }),
    ...(baseline !== undefined && { baseline }),
    writeBaseline,
    ...(widen && { widen: true as const }),
    ...(failOn && { failOn }),
    exitZero: values.has('exit-zero'),
    ...(fix && { fix }),
    quiet: values.has('quiet'),
  };
}

function readFix({ values, positionals }: Given, writeBaseline: boolean): FixRequest | undefined | Trouble {
  const dryRun = values.has('fix-dry-run');
  const unsafe = values.get('fix-unsafe') ?? [];
  if (dryRun && values.has('fix'))
    return wrong('--fix and --fix-dry-run contradict each other.', 'Give one of them: the second writes nothing.');
  if (!dryRun && !values.has('fix')) {
    return unsafe.length === 0
      ? undefined
      : wrong('--fix-unsafe says what --fix may do as well.', 'Give --fix or --fix-dry-run with it.');
  }
  if (positionals.includes('-'))
    return wrong('--fix cannot change standard input.', 'Give the files that it was made of.');
  if (writeBaseline)
    return wrong('--fix and --write-baseline contradict each other.', 'Fix first, then write the baseline.');
  return { dryRun, unsafe };
}

/** `FORMAT=FILE`, or a file whose name tells the format; failing that, the format of standard output. */
function readOutputs(given: readonly string[], format: AnyFormat | undefined): readonly Output[] | Trouble {
  const outputs: Output[] = [];
  for (const text of given) {
    const [, prefix, rest] = /^([A-Za-z]+|[a-z0-9-]+\/[a-z0-9-]+)=(.*)$/s.exec(text) ?? [];
    const named = pluginFormat(prefix) ?? formats.find((one) => one === prefix);
    if (prefix !== undefined && !named) {
      return wrong(
        `--output knows no format "${prefix}".`,
        didYouMean(meant(prefix, formats)) ??
          `Known are ${formats.join(', ')}; for a file called "${text}" write "./${text}".`,
      );
    }
    const file = named ? (rest ?? '') : text;
    if (file === '') return wrong(`--output ${text} names no file.`, `Write --output ${text}report.txt, for example.`);
    if (file === '-') {
      return wrong('--output takes a file, not "-".', 'Standard output carries what --format says.');
    }
    if (/\.ya?ml$/i.test(file)) {
      return wrong(
        `--output would write a report over "${file}".`,
        'No report is YAML; write FORMAT=FILE, such as json=report.json.',
      );
    }
    if (outputs.some((output) => output.file === file)) {
      return wrong(`--output would write "${file}" twice.`, 'Give each report a file of its own.');
    }
    const found = named ?? formatOf(file, format);
    if (!found)
      return wrong(
        `--output does not know which report "${file}" is to hold.`,
        `Write --output junit=${file} or --output checkstyle=${file}.`,
      );
    outputs.push({ format: found, file });
  }
  return outputs;
}

/** Formats that are JSON or XML: with one of them for standard output, a file of such a name gets the same. */
const ofJson: readonly AnyFormat[] = ['json', 'sarif', 'gitlab', 'rdjson'];
const ofXml: readonly AnyFormat[] = ['junit', 'checkstyle'];

/** The format that the name of a file stands for; undefined if it leaves open which. */
function formatOf(file: string, format: AnyFormat = 'pretty'): AnyFormat | undefined {
  if (/\.sarif(\.json)?$/i.test(file)) return 'sarif';
  if (/\.(?:md|markdown)$/i.test(file)) return 'markdown';
  if (/\.rdjson$/i.test(file)) return 'rdjson';
  if (/\.json$/i.test(file)) return ofJson.includes(format) ? format : 'json';
  if (/\.xml$/i.test(file)) return ofXml.includes(format) ? format : undefined;
  return format;
}
