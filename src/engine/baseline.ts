/** The baseline: findings that a repository has accepted for now, as a file to commit. One entry a line, sorted: changes read well, and merge. */
import { isMapping } from '../model/read.ts';
import type { Finding } from './report.ts';
import { compare } from './run.ts';

/** An entry. Rule, file and message are for people; the fingerprint and the contexts are what is compared. */
export interface Entry {
  readonly identity: string;
  readonly contexts: readonly string[];
  readonly rule: string;
  /** From the directory of the baseline. */
  readonly file: string;
  readonly message: string;
}

export const baselineVersion = 1;

/** Makes an entry of a finding. */
export function entryOf(finding: Finding, file: string): Entry {
  const { identity, contexts, rule, message } = finding;
  return { identity, contexts, rule, file, message };
}

/** The text of a baseline: the same entries, the same bytes. */
export function renderBaseline(entries: readonly Entry[]): string {
  const lines = [...entries]
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message) ||
        compare(a.identity, b.identity) ||
        compare(a.contexts.join('\0'), b.contexts.join('\0')),
    )
    .map(({ rule, file, message, contexts, identity }) =>
      JSON.stringify({ rule, file, message, contexts, fingerprint: identity }),
    );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "tool": "ingress-lint",\n  "baselineVersion": ${baselineVersion},\n  "findings": ${list}\n}\n`;
}

/** What is wrong with a baseline, and on which line if that can be said. */
export interface BaselineProblem {
  readonly problem: string;
  readonly line?: number;
}

/** Reads a baseline. */
export function parseBaseline(text: string): readonly Entry[] | BaselineProblem {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { message } = error as Error;
    const conflict = text.split('\n').findIndex((line) => /^(<{7}|={7}|>{7})/.test(line));
    if (conflict >= 0) return { problem: 'a merge conflict is left in it', line: conflict + 1 };
    const [, offset] = /at position (\d+)/.exec(message) ?? [];
    const line = offset === undefined ? text.split('\n').length : text.slice(0, Number(offset)).split('\n').length;
    return { problem: 'it is not valid JSON', line };
  }
  if (!isMapping(value) || value.tool !== 'ingress-lint' || typeof value.baselineVersion !== 'number')
    return { problem: 'it is no baseline of ingress-lint' };
  if (value.baselineVersion !== baselineVersion)
    return { problem: `it has version ${value.baselineVersion}, and this program reads version ${baselineVersion}` };
  if (!Array.isArray(value.findings)) return { problem: '"findings" is no list' };
  const entries: Entry[] = [];
  for (const [index, one] of value.findings.entries()) {
    const entry = readEntry(one);
    if (!entry) return { problem: `entry ${index + 1} of "findings" is not whole` };
    entries.push(entry);
  }
  return entries;
}

function readEntry(value: unknown): Entry | undefined {
  if (!isMapping(value)) return undefined;
  const { rule, file, message, contexts, fingerprint: identity } = value;
  const isWhole =
    [rule, file, message, identity].every((text) => typeof text === 'string') &&
    Array.isArray(contexts) &&
    contexts.every((name) => typeof name === 'string');
  return isWhole ? ({ rule, file, message, contexts, identity } as Entry) : undefined;
}
