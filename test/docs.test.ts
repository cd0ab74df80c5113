/**
 * Every block of code on the pages of documentation is held against what it is an example of: configs are read, commands understood, manifests
 * parsed. Outputs are the work of `scripts/console.mjs`, and docs/api.md of its own test, which run them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { marker } from '../scripts/sections.mjs';
import { readArguments } from '../src/commands/arguments.ts';
import { readConfig } from '../src/config/read.ts';
import { exclusionMatcher } from '../src/files/glob.ts';
import { retired, rules } from '../src/index.ts';
import { parseDocuments } from '../src/parse/parse.ts';

/** Pages whose sections are repositories of their own are run as such: test/guides. */
const isRun = (page: string): boolean => readFileSync(page, 'utf8').includes(marker);

const pages = [
  'README.md',
  ...['docs', 'docs/guides'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
].filter((page) => !isRun(page));

interface Block {
  readonly at: string;
  /** The word behind the fence; empty for text that is indented. */
  readonly language: string;
  readonly text: string;
}

function blocksOf(page: string): Block[] {
  const found: Block[] = [];
  const lines = readFileSync(page, 'utf8').split('\n');
  let isList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const first = at;
    const fence = /^( *)```(\w*)$/.exec(line);
    if (fence) {
      const [, indent = '', language = ''] = fence;
      const end = lines.indexOf(`${indent}\`\`\``, at + 1);
      expect(end, `${page}:${at + 1} ends`).toBeGreaterThan(at);
      const text = lines.slice(at + 1, end).map((one) => one.slice(indent.length));
      found.push({ at: `${page}:${first + 1}`, language, text: text.join('\n') });
      at = end;
    } else if (!isList && /^ {4}\S/.test(line) && lines[at - 1] === '') {
      while (/^( {4}|$)/.test(lines[at + 1] ?? 'end')) at++;
      const text = lines.slice(first, at + 1).map((one) => one.slice(4));
      found.push({ at: `${page}:${first + 1}`, language: '', text: text.join('\n').trimEnd() });
    } else if (/^(?:[-*]|\d+\.) /.test(line)) isList = true;
    else if (/^\S/.test(line)) isList = false;
  }
  return found;
}

const keys = Object.keys(JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')).properties);
const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);
const hooks = (parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id);

/** Words of a command as a shell takes them apart, as far as the pages go. */
const words = (command: string): string[] =>
  [...command.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/["']/g, ''));

/** The calls of the program in lines of a shell. */
function callsIn(text: string): string[][] {
  return text.split('\n').flatMap((line) =>
    line
      .replace(/^\$ /, '')
      .replace(/(?:^|\s)#.*$/, '')
      .split(/ && | \| |<\(|\)/)
      .map((part) => words(part.replace(/ > \S+.*$/, '')))
      .filter(([first = '', second = '']) =>
        first === 'npx' ? second === 'ingress-lint' : first === 'ingress-lint' || second.endsWith('ingress-lint.cjs'),
      )
      .map(([first, ...rest]) => (first === 'ingress-lint' ? rest : rest.slice(1))),
  );
}

/** What a block is an example of; undefined if nobody knows. */
async function check({ at, language, text }: Block): Promise<string | undefined> {
  if (at.startsWith('docs/api.md:') && (language === 'js' || language === 'console')) return 'run by test/api.test.ts';
  if (language === 'console' && text.startsWith('$ ingress-lint ')) return 'run by scripts/console.mjs';
  if (language === 'js' || language === 'ts') {
    const code = /^\w+\([\w, ]*\) \{/.test(text) ? `({${text}})` : text;
    expect(() => transformSync(code, { loader: language })).not.toThrow();
    return 'code';
  }
  if (language === 'json') return typeof JSON.parse(text) === 'object' ? 'json' : undefined;
  const isYaml = language === 'yaml' || (language === '' && /^\w+:\n/.test(text));
  if (isYaml) return checkYaml(at, text);
  const calls = callsIn(text);
  // A synopsis names what is to be put in, and what may be left out.
  if (calls.length > 0 && text.includes('[paths...]')) return 'synopsis';
  for (const call of calls) expect(readArguments(call), call.join(' ')).toHaveProperty('command');
  return calls.length > 0 ? 'commands' : undefined;
}

async function checkYaml(at: string, text: string): Promise<string | undefined> {
  const value = parse(text);
  const names = Object.keys(value);
  if (names.every((name) => keys.includes(name))) {
    const ruleIds = rules.map(({ id }) => id);
    const read = await readConfig(
      { path: at, text },
      {
        ruleIds,
        retired,
        matcher: async () => exclusionMatcher,
        plugins: async () => [],
        policyFile: (path) => ({ path, text: 'policies: []' }),
      },
    );
    expect(read.problems).toBeUndefined();
    return 'config';
  }
  if (names.includes('repos')) {
    for (const { hooks: used } of value.repos) for (const { id } of used) expect(hooks).toContain(id);
    return 'hooks';
  }
  if (names.includes('jobs')) {
    const steps = Object.values<{ steps: { uses?: string; with?: object }[] }>(value.jobs).flatMap((job) => job.steps);
    for (const { uses = '', with: given = {} } of steps)
      if (/\/ingress-lint@/.test(uses)) for (const name of Object.keys(given)) expect(inputs).toContain(name);
    return 'workflow';
  }
  const jobs: { run?: string; script?: string }[] = Array.isArray(value)
    ? value
    : (value['pre-commit']?.jobs ?? (value['ingress-lint'] ? [value['ingress-lint']] : []));
  if (jobs.length > 0) {
    const calls = jobs.flatMap(({ run = '', script = run }) => callsIn(script));
    for (const call of calls) expect(readArguments(call), call.join(' ')).toHaveProperty('command');
    return calls.length > 0 ? 'steps' : undefined;
  }
  const documents = parseDocuments({ path: at, text });
  expect(documents.map(({ problem }) => problem)).toEqual(documents.map(() => undefined));
  return ['spec', 'metadata', 'apiVersion'].some((name) => names.includes(name)) ? 'manifest' : undefined;
}

/** Blocks that are pictures, or what other programs print or are told. */
const others = [
  /^DNS -> AWS NLB listener/,
  /^paths -> files -> documents/,
  /^npm ci && npm test$/,
  /^aws elbv2 describe-/,
];

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(page).filter(({ text }) => !others.some((other) => other.test(text)));
  if (blocks.length === 0) it('has no example', () => expect(blocks).toEqual([]));
  else
    it.each(blocks.map((block) => [block.at, block] as const))('%s is right', async (_, block) => {
      expect(await check(block), block.text).toBeDefined();
    });
});
