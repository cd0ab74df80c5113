/**
 * Command-line flags as Traefik reads them (module `traefik/paerser`: flag/flagparser.go, cli/commands.go; the image's entrypoint.sh).
 */

import { isPlaceholder } from '../../model/read.ts';
import type { At } from '../../parse/place.ts';
import { type Argument, gap, type Running, readArguments } from './container.ts';
import { insert, newSetting, type Setting } from './settings.ts';
import { findOption } from './static.ts';
import { type OptionProblem, unknown } from './types.ts';

export interface Flags {
  readonly root: Setting;
  /** Number of arguments that Traefik gets. */
  readonly count: number;
  /** True if some argument cannot be read here: others may be set. */
  readonly open: boolean;
  readonly problems: readonly OptionProblem[];
  /** What Traefik says of a last flag that it does not know and so waits for a value of. */
  readonly unfinished: ReadonlyMap<At, string>;
}

interface Flag {
  readonly name: string;
  value: string | typeof unknown;
  at: At;
}

const isUnsure = (text: string): boolean => text.includes(gap) || isPlaceholder(text);

/** A second flag within the value of the first: one item of the list is one argument, whatever blanks it holds. */
const joined = /\s--?([A-Za-z][\w.-]*)/;

/** Reads the flags of a container; undefined if something else than Traefik itself is run. */
export function readFlags(container: Running, at: At): Flags | undefined {
  const args = readArguments(container);
  return args && readFlagList(args, at);
}

/** Reads arguments as Traefik gets them. */
export function readFlagList(args: readonly Argument[], at: At): Flags {
  const problems: OptionProblem[] = [];
  const flags = new Map<string, Flag>();
  const unfinished = new Map<At, string>();
  let open = false;

  const set = (name: string, value: string | typeof unknown, where: At): void => {
    const key = name.toLowerCase();
    const known = flags.get(key);
    if (!known) flags.set(key, { name, value, at: where });
    else {
      const isList = findOption(name)?.kind === 'list';
      known.value = !isList || value === unknown || known.value === unknown ? value : `${known.value},${value}`;
      known.at = where;
    }
  };

  for (let index = 0; index < args.length; index++) {
    const { text, at: where } = args[index] as (typeof args)[number];
    if (text === unknown) {
      // It may be a flag, or a word that ends the flags.
      open = true;
      continue;
    }
    if (text.length < 2 || !text.startsWith('-') || text === '--') {
      // What comes after it is not read. It may well be a placeholder for flags.
      const rest = args.slice(index + 1).filter((arg) => arg.text === unknown || arg.text.startsWith('-'));
      if (isUnsure(text)) {
        open = true;
        continue;
      }
      problems.push({
        kind: 'argument',
        at: where,
        option: text,
        words: rest.length === 0 ? '' : rest.map((arg) => (arg.text === unknown ? '...' : arg.text)).join(' '),
      });
      for (const arg of rest)
        problems.push({
          kind: 'lost',
          at: arg.at,
          option: arg.text === unknown ? '...' : nameOf(arg.text),
          words: '',
          winner: where,
        });
      break;
    }
    const body = text.slice(text.startsWith('--') ? 2 : 1);
    if (body === '' || body.startsWith('-') || body.startsWith('=')) {
      problems.push({ kind: 'syntax', at: where, option: text, words: `bad flag syntax: ${text}` });
      continue;
    }
    const equals = body.indexOf('=', 1);
    const name = equals < 0 ? body : body.slice(0, equals);
    if (isUnsure(name)) {
      open = true;
      continue;
    }
    if (equals >= 0) {
      const value = body.slice(equals + 1);
      set(name, isUnsure(value) ? unknown : value, where);
      const second = value.includes('-') ? joined.exec(value) : undefined;
      const inner = second?.[1];
      if (inner !== undefined && findOption(inner))
        problems.push({ kind: 'joined', at: where, option: name, words: value, meant: inner });
      continue;
    }
    const option = findOption(name);
    if (option?.kind === 'boolean' || option?.pointer === true) {
      set(name, 'true', where);
      continue;
    }
    const next = args[++index];
    if (!next) {
      const words = `flag needs an argument: -${name}`;
      if (option) problems.push({ kind: 'syntax', at: where, option: name, words });
      else {
        set(name, '', where);
        unfinished.set(where, words);
      }
      continue;
    }
    set(name, next.text === unknown || isUnsure(next.text) ? unknown : next.text, where);
  }

  const root = newSetting('traefik', at);
  // In the order of the names: the first spelling of a name is the one that stays.
  for (const { name, value, at: where } of [...flags.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const parts = name.split('.');
    // No option is nested as deeply; what is, is meant to do harm.
    if (parts.length > 64) open = true;
    else if (parts.every((part) => part !== '' && !part.startsWith('['))) insert(root, name, value, where);
    else problems.push({ kind: 'syntax', at: where, option: name, words: `invalid element: traefik.${name}` });
  }
  const order = new Map([...flags.values()].map(({ at: where }, index) => [where, index]));
  sortAsWritten(root, order);
  return { root, count: args.length, open, problems, unfinished };
}

function sortAsWritten(node: Setting, order: ReadonlyMap<At, number>): void {
  node.children.sort((a, b) => (order.get(a.at) ?? 0) - (order.get(b.at) ?? 0));
  for (const child of node.children) sortAsWritten(child, order);
}

/** The name of a flag, without dashes and value. */
function nameOf(text: string): string {
  return text.replace(/^--?/, '').replace(/=.*$/s, '');
}
