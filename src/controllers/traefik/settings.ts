/**
 * What a source sets, as a tree: flags, environment and file all end up in it, and are then held against the table of options in the same
 * way (module `traefik/paerser`: parser/labels_decode.go, nodes_metadata.go, element_fill.go).
 */
import { nearest } from '../../model/nearest.ts';
import type { At } from '../../parse/place.ts';
import { mayBeNewer, type Option, type Options, rootOptions, spanOf, versionMask } from './static.ts';
import { type OptionProblem, type TraefikVersion, type Unknown, unknown } from './types.ts';

/** A name that is set, and what is set below it. */
export interface Setting {
  readonly name: string;
  /** The name in lower case, as which it is compared. */
  readonly folded: string;
  /** Empty for what has only children. */
  value: string | Unknown;
  /** For a list that is written as one. */
  list?: readonly (string | Unknown)[];
  readonly children: Setting[];
  /** The token that sets it, or the first thing below it. */
  at: At;
  /** True for a branch that is switched off: `--ping=false`. */
  disabled: boolean;
}

export function newSetting(name: string, at: At, value: string | Unknown = ''): Setting {
  return { name, folded: name.toLowerCase(), value, children: [], at, disabled: false };
}

/** The child of a name, in any case. */
export function childOf(parent: Setting, name: string): Setting | undefined {
  const folded = name.toLowerCase();
  return parent.children.find((child) => child.folded === folded);
}

/** Puts a dotted name into the tree. `a.b[0].c` has the parts `a`, `b`, `[0]`, `c`. */
export function insert(root: Setting, name: string, value: string | Unknown, at: At): void {
  let node = root;
  for (const part of name.split('.')) {
    const bracket = part.endsWith(']') ? part.indexOf('[') : -1;
    for (const piece of bracket > 0 ? [part.slice(0, bracket), part.slice(bracket)] : [part]) {
      let next = childOf(node, piece);
      if (!next) {
        next = newSetting(piece, at);
        node.children.push(next);
      }
      node = next;
    }
  }
  node.value = value;
  node.at = at;
}

const booleans = new Set(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False']);

/** A boolean as Go's strconv.ParseBool reads it. */
export function readBoolean(value: string): boolean | undefined {
  return booleans.has(value) ? /^[1tT]/.test(value) : undefined;
}

const duration = /^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;

/** Go's `time.ParseDuration` of what is none: the first piece that it stops at. */
function durationWords(value: string): string {
  let rest = value.replace(/^[-+]/, '');
  while (rest !== '') {
    const [, number = '', unit = ''] = /^(\d+\.?\d*|\.\d+)?([^.\d]*)/.exec(rest) ?? [];
    if (number === '') break;
    if (unit === '') return `time: missing unit in duration ${JSON.stringify(value)}`;
    if (!/^(?:ns|us|µs|μs|ms|s|m|h)$/.test(unit))
      return `time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(value)}`;
    rest = rest.slice(number.length + unit.length);
  }
  return `time: invalid duration ${JSON.stringify(value)}`;
}

/** What Go says of a value that it cannot read; undefined for one that it can. */
function valueProblem(kind: Option['kind'], value: string): { words: string; meant?: string } | undefined {
  const quoted = JSON.stringify(value);
  switch (kind) {
    case 'boolean':
      return booleans.has(value)
        ? undefined
        : {
            words: `strconv.ParseBool: parsing ${quoted}: invalid syntax`,
            meant: /^(?:yes|on|enabled?)$/i.test(value)
              ? 'true'
              : /^(?:no|off|disabled?)$/i.test(value)
                ? 'false'
                : 'true or false',
          };
    case 'integer':
      return /^[-+]?\d+$/.test(value)
        ? undefined
        : { words: `strconv.ParseInt: parsing ${quoted}: invalid syntax`, meant: 'a whole number' };
    case 'unsigned':
      return /^\d+$/.test(value)
        ? undefined
        : { words: `strconv.ParseUint: parsing ${quoted}: invalid syntax`, meant: 'a whole number' };
    case 'number':
      return value.trim() === value && value !== '' && !Number.isNaN(Number(value.replace(/_/g, 'x')))
        ? undefined
        : { words: `strconv.ParseFloat: parsing ${quoted}: invalid syntax`, meant: 'a number' };
    case 'duration':
      return /^[-+]?\d+$/.test(value) || duration.test(value)
        ? undefined
        : { words: durationWords(value), meant: 'a duration such as 10s or 1m30s' };
    default:
      return undefined;
  }
}

/** The option whose name is nearest, in any case. */
function nearestOption(name: string, options: Options, mask: number): string | undefined {
  const names = options.names().filter((folded) => ((options.get(folded)?.versions ?? 0) & mask) !== 0);
  const near = nearest(name.toLowerCase(), names);
  return near === undefined ? undefined : options.get(near)?.name;
}

/** Options of v2 for which v3 has words of its own (`pkg/cli/deprecation.go`). */
const removed =
  /^(?:pilot|experimental\.http3|providers\.(?:marathon|rancher|docker\.swarmmode|(?:consul|consulcatalog|nomad)\.namespace|\w+\.tls\.caoptional)|tracing\.(?:spannamelimit|jaeger|zipkin|datadog|instana|haystack|elastic))\b/i;

/** How a source is read where the sources differ. */
export interface Reading {
  readonly version: TraefikVersion | undefined;
  /** In a file a name at the root that is not known is passed over without a word. */
  readonly ignoresRoots: boolean;
}

/**
 * Holds what is set against the table. Marks branches that are switched off.
 *
 * @returns what keeps Traefik from starting, in the order in which it is written
 */
export function checkSettings(root: Setting, reading: Reading): OptionProblem[] {
  const problems: OptionProblem[] = [];
  const mask = versionMask(reading.version);
  const isOpen = mayBeNewer(reading.version);

  const visit = (node: Setting, options: Options, prefix: string): void => {
    for (const child of node.children) {
      const name = prefix === '' ? child.name : `${prefix}.${child.name}`;
      const option = options.get(child.name.toLowerCase());
      if (!option || (option.versions & mask) === 0) {
        // A file may hold anything at its root; only what v3 has dropped with a bang is refused there.
        if (prefix === '' && reading.ignoresRoots && !(option?.name === 'pilot')) continue;
        const near = option ? undefined : nearestOption(child.name, options, mask);
        if (isOpen && near === undefined) continue;
        const { since, until } = option ? spanOf(option.versions) : { since: undefined, until: undefined };
        problems.push({
          kind: 'option',
          at: child.at,
          option: name,
          words:
            reading.version && reading.version.major >= 3 && removed.test(name)
              ? 'incompatible deprecated install configuration option found'
              : `field not found, node: ${child.name}`,
          meant: near === undefined ? undefined : prefix === '' ? near : `${prefix}.${near}`,
          since,
          until,
        });
        continue;
      }
      check(child, option, name);
    }
  };

  const check = (node: Setting, option: Option, name: string): void => {
    switch (option.kind) {
      case 'any':
      case 'text':
      case 'list':
        return;
      case 'texts':
      case 'map':
      case 'branch': {
        const { value } = node;
        if (node.children.length === 0 && !option.alone && value !== unknown)
          problems.push({
            kind: 'standalone',
            at: node.at,
            option: name,
            words: `${node.name} cannot be a standalone element`,
          });
        if (value === unknown ? option.alone : value !== '' && value.toLowerCase() !== 'true' && option.alone)
          node.disabled = true;
        if (option.kind === 'texts') return;
        if (option.kind === 'branch') visit(node, option.children, name);
        else for (const entry of node.children) visit(entry, option.children, `${name}.${entry.name}`);
        return;
      }
      case 'structs':
        for (const entry of node.children) visit(entry, option.children, `${name}${entry.name}`);
        return;
      default: {
        if (node.children.length > 0 || node.value === unknown || node.list) return;
        const problem = valueProblem(option.kind, node.value);
        if (problem) problems.push({ kind: 'value', at: node.at, option: name, ...problem });
      }
    }
  };

  visit(root, rootOptions(), '');
  return problems;
}
