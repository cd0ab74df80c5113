/** How the tests of this folder read a config: text in, problems as lines out. */
import { vi } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { type ReadOptions, readConfig } from '../../src/config/read.ts';
import { exclusionMatcher } from '../../src/files/glob.ts';

export const ruleIds = ['service-not-found', 'shadowed-path', 'unused-suppression'];
export const retired = { 'service-missing': 'service-not-found', 'odd-port': '' };

/** Loads the real glob library and counts how often it is asked for. */
export const matcher = vi.fn(async () => exclusionMatcher);

export function read(text: string, options: Partial<ReadOptions> = {}) {
  return readConfig({ path: 'ingress-lint.yaml', text }, { ruleIds, retired, matcher, ...options });
}

/** The problems as `line:column "token" message > hint`. */
export async function problems(text: string): Promise<string[]> {
  const { problems: found = [] } = await read(text);
  return found.map(({ message, hint, place }) => {
    const { start, end } = place.span;
    const token = text.slice(start.offset, end.offset);
    return `${start.line}:${start.column} \`${token}\` ${message}${hint === undefined ? '' : ` > ${hint}`}`;
  });
}

/** The config of a text that is right. */
export async function config(text: string, options: Partial<ReadOptions> = {}): Promise<Config> {
  const result = await read(text, options);
  if (!result.config) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.config;
}
