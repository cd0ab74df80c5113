/** Commands and options in words, for --help and for completions: one table. A test holds it against what the command line takes. */
import { formats } from '../report/reporter.ts';
import type { Name, verbs } from './arguments.ts';

type Verb = (typeof verbs)[number];

/** What stands behind an option or a command: words of a choice, a file, the id of a rule; anything else is up to the user. */
export type Operand = 'file' | 'rule' | readonly string[];

export interface VerbRow {
  /** Without one: linting. */
  readonly verb?: Verb;
  readonly operands: string;
  readonly words: string;
  readonly completes: Operand | undefined;
}

export const usage: readonly VerbRow[] = [
  { operands: '[paths...]', words: 'lint files, directories and globs', completes: 'file' },
  { verb: 'trace', operands: '<url> [paths...]', words: 'follow one request, hop by hop', completes: 'file' },
  { verb: 'routes', operands: '[paths...]', words: 'every way in, and where it leads', completes: 'file' },
  { verb: 'graph', operands: '[paths...]', words: 'the roads: html, svg, mermaid, dot', completes: 'file' },
  { verb: 'diff', operands: '<ref> [paths...]', words: 'what a change does to the routes', completes: 'file' },
  { verb: 'explain', operands: '<rule>', words: 'what a rule finds and how to mend it', completes: 'rule' },
  { verb: 'rules', operands: '', words: 'all rules', completes: undefined },
  { verb: 'policy', operands: 'test [paths...]', words: 'check the examples of policies', completes: 'file' },
  {
    verb: 'snapshot',
    operands: '[paths...]',
    words: 'what it offers (--covers, --check)',
    completes: 'file',
  },
  { verb: 'init', operands: '[paths...]', words: 'write a config file (or --print it)', completes: 'file' },
  {
    verb: 'completion',
    operands: '<shell>',
    words: 'completions for bash, zsh or fish',
    completes: ['bash', 'zsh', 'fish'],
  },
];

export interface OptionRow {
  /** As the help page shows it. Several short ones may share a line. */
  readonly shown: string;
  readonly words: string;
  readonly options: readonly {
    readonly name: Name;
    readonly short?: string;
    /** For completions, where the words of the line are not the option's own. */
    readonly words?: string;
    readonly completes?: Operand;
  }[];
}

/** Headings of the help page and what stands below them. */
export const optionTable: readonly (readonly [heading: string, rows: readonly OptionRow[]])[] = [
  [
    'What to report',
    [
      {
        shown: '--format FORMAT',
        words: `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}; trace also mermaid`,
        options: [
          { name: 'format', words: 'format of the report', completes: [...formats, 'html', 'mermaid', 'dot', 'svg'] },
        ],
      },
      {
        shown: '--output [FORMAT=]FILE',
        words: 'also write a report to a file; may be repeated',
        options: [{ name: 'output', words: 'also write a report to a file', completes: 'file' }],
      },
      {
        shown: '-q, --quiet',
        words: 'errors only, and one line of summary',
        options: [{ name: 'quiet', short: 'q' }],
      },
      {
        shown: '--color WHEN',
        words: 'auto, always or never; NO_COLOR and FORCE_COLOR count',
        options: [{ name: 'color', words: 'when to use colours', completes: ['auto', 'always', 'never'] }],
      },
    ],
  ],
  [
    'What to lint',
    [
      {
        shown: '--config FILE',
        words:
          "config file [default: the nearest ingress-lint.yaml at or above the paths, up to the repository's root]",
        options: [{ name: 'config', words: 'config file', completes: 'file' }],
      },
      {
        shown: '--no-config, --no-render',
        words: 'ignore config files; run no kustomize, no helm',
        options: [
          { name: 'no-config', words: 'ignore config files' },
          { name: 'no-render', words: 'run no kustomize, no helm' },
        ],
      },
      {
        shown: '--context-dir DIR, --print-contexts',
        words: 'known, but not linted; what is one',
        options: [
          { name: 'context-dir', words: 'objects that are known, and not linted', completes: 'file' },
          { name: 'print-contexts', words: 'show what is taken as deployed together, and why' },
        ],
      },
      {
        shown: '-n, --namespace NAME',
        words: 'namespace of objects that name none',
        options: [{ name: 'namespace', short: 'n' }],
      },
      {
        shown: '--exclude GLOB, --no-ignore',
        words: 'leave paths out; also what ignore files leave out',
        options: [
          { name: 'exclude', words: 'leave paths out, as in .gitignore; may be repeated' },
          { name: 'no-ignore', words: 'also what .gitignore and .ingresslintignore leave out' },
        ],
      },
      {
        shown: '--plugin MODULE, --allow-plugins',
        words: 'more rules; also of the repository',
        options: [
          { name: 'plugin', words: 'a module or a path with more rules; may be repeated', completes: 'file' },
          { name: 'allow-plugins', words: 'run plugins that the linted repository holds or names' },
        ],
      },
    ],
  ],
  [
    'What to mend',
    [
      {
        shown: '--fix, --fix-dry-run',
        words: 'what has one safe way to be mended; only print a diff',
        options: [
          { name: 'fix', words: 'mend what has one safe way to be mended' },
          { name: 'fix-dry-run', words: 'print what --fix would change, as a diff' },
        ],
      },
      {
        shown: '--fix-unsafe RULE',
        words: 'with them, also fixes of RULE that are not safe',
        options: [{ name: 'fix-unsafe', completes: 'rule' }],
      },
    ],
  ],
  [
    'What to trace (https://host/path; tcp://, tls:// or udp://host:port)',
    [
      {
        shown: '--from ORIGIN',
        words: 'internet, an address there, node or cluster',
        options: [{ name: 'from', words: 'where the request comes from', completes: ['internet', 'node', 'cluster'] }],
      },
      {
        shown: '--method NAME, --header "NAME: VALUE"',
        words: 'of the request',
        options: [
          { name: 'method', words: 'method of the request' },
          { name: 'header', words: 'a header of the request; may be repeated' },
        ],
      },
    ],
  ],
  [
    'What to leave out of the report',
    [
      {
        shown: '--since REF',
        words: 'what was found before the change since git REF',
        options: [{ name: 'since' }],
      },
      {
        shown: '--baseline FILE',
        words: 'what FILE lists; --write-baseline writes that file',
        options: [
          { name: 'baseline', words: 'a file of accepted findings', completes: 'file' },
          { name: 'write-baseline', words: 'accept what is found: write the baseline' },
        ],
      },
      {
        shown: '--widen',
        words: 'what is not of the contexts of the given files',
        options: [{ name: 'widen' }],
      },
    ],
  ],
  [
    'How to exit',
    [
      {
        shown: '--fail-on SEVERITY',
        words: 'error, warning, note, never; --exit-zero: always 0',
        options: [
          { name: 'exit-zero', words: 'exit 0 whatever is found' },
          {
            name: 'fail-on',
            words: 'lowest severity that makes the exit code 1',
            completes: ['error', 'warning', 'note', 'never'],
          },
        ],
      },
      {
        shown: '-h, --help; -V, --version',
        words: 'this page; the version of ingress-lint',
        options: [
          { name: 'help', short: 'h', words: 'help' },
          { name: 'version', short: 'V', words: 'version of ingress-lint' },
        ],
      },
    ],
  ],
];

/** Options of a command that its line of the usage names, and no line of their own. */
export const ofVerbs: readonly (OptionRow['options'][number] & { readonly verb: Verb })[] = [
  { verb: 'init', name: 'print', words: 'show the config file instead of writing it' },
  { verb: 'snapshot', name: 'covers', words: 'a namespace of which the input is all; may be repeated' },
  {
    verb: 'snapshot',
    name: 'check',
    words: 'a snapshot: says what of it the input no longer offers, instead of printing one',
  },
];
