/**
 * What the API server finds in the constants of an expression before anything is evaluated: cel-go's `ValidateRegexLiterals`, `ValidateTimestampLiterals`,
 * `ValidateDurationLiterals` and the checks of `format`, as k8s.io/apiserver pkg/cel/environment/base.go switches them on.
 */

import { compile } from '../library/regex.ts';
import { parseDuration, parseTimestamp } from '../library/time.ts';
import type { Node } from '../syntax.ts';
import { CelError } from '../values.ts';

type Call = Extract<Node, { kind: 'call' }>;
interface Found {
  readonly message: string;
  readonly at: Node;
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  matches: compile,
  find: compile,
  findAll: compile,
  timestamp: parseTimestamp,
  duration: parseDuration,
};

export function constants(call: Call): Found | undefined {
  const { name, target, args } = call;
  if (name === 'format' && target) return formatProblem(target, args);
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (!read) return undefined;
  // Of `matches(text, pattern)` the second.
  const at = name === 'matches' && !target ? args[1] : args[0];
  if (at?.kind !== 'literal' || typeof at.value !== 'string') return undefined;
  try {
    read(at.value);
    return undefined;
  } catch (error) {
    if (!(error instanceof CelError)) throw error;
    return { message: error.message, at };
  }
}

const wanted: Readonly<Record<string, { what: string; takes: readonly string[] }>> = {
  d: { what: 'an integer', takes: ['bigint', 'uint'] },
  f: { what: 'a double', takes: ['number', 'string'] },
  e: { what: 'a double', takes: ['number', 'string'] },
  b: { what: 'an integer or a bool', takes: ['bigint', 'uint', 'boolean'] },
  o: { what: 'an integer', takes: ['bigint', 'uint'] },
  x: { what: 'an integer, a string or bytes', takes: ['bigint', 'uint', 'string', 'bytes'] },
};

function formatProblem(target: Node, [list]: readonly Node[]): Found | undefined {
  if (target.kind !== 'literal' || typeof target.value !== 'string' || list?.kind !== 'list') return undefined;
  if (list.items.some(({ optional }) => optional)) return undefined;
  let next = 0;
  for (const [clause, percent, verb] of target.value.matchAll(/%(?:(%)|(?:\.\d+)?([a-zA-Z])?)/g)) {
    if (percent !== undefined) continue;
    const item = list.items[next++]?.value;
    if (!item) return { message: `"${clause}" has nothing to show: there is no item ${next} in the list`, at: list };
    if (verb === undefined) return { message: `"${clause}" is no complete clause`, at: target };
    if (!/[sdfebxXo]/.test(verb)) return { message: `there is no clause "${clause}"`, at: target };
    const form = wanted[verb.toLowerCase()];
    const type = typeOfLiteral(item);
    if (verb !== 's' && form && type !== undefined && !form.takes.includes(type))
      return { message: `"${clause}" takes ${form.what}`, at: item };
  }
  if (next < list.items.length)
    return { message: `the list has ${list.items.length} items, and the text shows ${next}`, at: list };
  return undefined;
}

function typeOfLiteral(node: Node): string | undefined {
  if (node.kind !== 'literal') return undefined;
  const { value } = node;
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  return 'uint' in value ? 'uint' : 'bytes';
}
