/** The bundle's two texts do together what the one did: scripts/outline.mjs and scripts/split.mjs. */
import { runInThisContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';
// @ts-expect-error: a script without types.
import { outline } from '../scripts/outline.mjs';
// @ts-expect-error: a script without types.
import { nameIn, split } from '../scripts/split.mjs';

type Part = (require: (id: string) => unknown, directory: string, module: { exports: unknown }) => void;
const evaluate = (text: string): Part => runInThisContext(text);

/** A program as the bundler writes it: each module behind a line with its path. */
const bundled = (text: string) => `(function(require,__dirname,module){\n"use strict";\n${text}\n})`;

/** Runs a program that hands out `main`; says whether the second part was read. */
function run(program: string, seldom?: string): { main: (...args: unknown[]) => unknown; isRead: () => boolean } {
  const module = { exports: {} as { main: (...args: unknown[]) => unknown } };
  let isRead = false;
  const require = (id: string) => {
    if (id !== 'seldom' || seldom === undefined) throw new Error(`no ${id}`);
    isRead = true;
    const part = { exports: undefined };
    evaluate(seldom)(require, '', part);
    return part.exports;
  };
  evaluate(program)(require, '', module);
  return { main: module.exports.main, isRead: () => isRead };
}

/** Both forms of a program, the second also as it is shipped, in the fewest bytes. */
function forms(text: string, isCold: (name: string) => boolean) {
  const whole = bundled(text);
  const parts = split(outline(whole), (_: string, name: string) => /^told\d+$/.test(name) || isCold(name), 'modules');
  const shrunk = [parts.program, parts.seldom].map((one) => {
    const inner = one.slice(one.indexOf('{') + 1, one.lastIndexOf('}'));
    const { code } = transformSync(inner, { minify: true, format: 'cjs' });
    return `(function(require,__dirname,module){${code}})`;
  }) as [string, string];
  return { whole: run(whole), split: run(parts.program, parts.seldom), shrunk: run(...shrunk), parts };
}

const colds = `// src/a.ts
var table = { seven: 7 };
var count = 0;
var shared = 'shared';
function rare(n) { return n + table.seven + shared.length; }
function counting() { return ++count; }
var arrow = (n) => rare(n) * 2;
function* several(n) { yield n; yield rare(n); }
async function later(n) { return arrow(n); }
// src/b.ts
function often(n) { return shared + n; }
var handlers = { rare, arrow, often };
function main(what, list) {
  const rare2 = 5;
  if (what === 'call') return rare(list[0]);
  if (what === 'value') return list.map(rare);
  if (what === 'object') return Object.keys(handlers).map((key) => handlers[key](1));
  if (what === 'count') return [counting(), counting(), count];
  if (what === 'generator') return [...several(3)];
  if (what === 'promise') return later(1);
  if (what === 'shadow') return ((rare) => rare + rare2)(1);
  return often(list.length);
}
module.exports = { main };`;

it('takes functions out that hardly a run calls, and what only they name', async () => {
  const { whole, split: halves, shrunk, parts } = forms(colds, (name) => name !== 'often' && name !== 'main');
  for (const [what, list] of [
    ['call', [1]],
    ['value', [1, 2]],
    ['object', []],
    ['count', []],
    ['generator', []],
    ['promise', []],
    ['shadow', []],
    ['', [1, 2, 3]],
  ] as const) {
    const expected = await whole.main(what, list);
    expect(await halves.main(what, list), what).toEqual(expected);
    expect(await shrunk.main(what, list), what).toEqual(expected);
  }
  expect(parts.program).not.toContain('seven');
  // What changes is there but once.
  expect(parts.program).toContain('function counting');
  expect(parts.seldom).not.toContain('++count');
});

it('reads the second part when one of its functions is called, and not before', () => {
  const { split: halves } = forms(colds, (name) => name === 'rare');
  expect(halves.main('', [1])).toBe('shared1');
  expect(halves.main('shadow', [])).toBe(6);
  expect(halves.isRead()).toBe(false);
  expect(halves.main('call', [1])).toBe(14);
  expect(halves.isRead()).toBe(true);
});

const rule = `// rules/some/rule.ts
var helps = ['first help, which is long enough to be worth a function of its own', 'second'];
function main(things) {
  const said = [];
  const report = (...what) => { said.push(what); };
  let total = 0;
  for (const thing of things) {
    if (thing.fine) continue;
    const [first] = thing.names;
    if (first === undefined) {
      const words = \`\${thing.id} has no name, and that is told in a sentence of some length\`;
      report('nameless', { words, related: thing.others.map((other) => other.id + words.length) });
      continue;
    }
    if (thing.skip) {
      for (const name of thing.names) {
        if (name === 'stop') break;
        report('skipped', { name, why: helps[0], more: 'and something more, so that a function of its own pays' });
      }
      continue;
    }
    if (thing.counted) {
      total += thing.names.length;
      report('counted', { total, why: helps[0], more: 'a piece that sets a variable stays where it is' });
    }
    const near = things.find((other) => other !== thing && other.names.includes(first));
    if (thing.plain) report('plain', { first, near: near?.id, more: 'one of two, long enough, one of two, long enough' });
    else report('other', { first, near: near?.id, help: helps[1], more: 'two of two, long enough, long enough' });
  }
  return { said, total };
}
module.exports = { main };`;

it('takes out of rules what tells of a finding', () => {
  const { whole, split: halves, shrunk, parts } = forms(rule, () => false);
  const thing = {
    id: 't',
    fine: false,
    names: ['a', 'b'],
    others: [{ id: 'o' }],
    skip: false,
    counted: false,
    plain: false,
  };
  const things = [
    { ...thing, fine: true },
    { ...thing, id: 'nameless', names: [] },
    { ...thing, id: 'skip', skip: true, names: ['x', 'stop', 'y'] },
    { ...thing, id: 'counted', counted: true },
    { ...thing, id: 'plain', plain: true },
    { ...thing, id: 'other' },
  ];
  const expected = whole.main(things);
  expect((expected as { said: unknown[] }).said).toHaveLength(6);
  expect(halves.main(things)).toEqual(expected);
  expect(shrunk.main(things)).toEqual(expected);
  for (const told of ['has no name', 'and something more', 'one of two', 'two of two']) {
    expect(parts.program).not.toContain(told);
    expect(parts.seldom).toContain(told);
  }
  expect(parts.program).toContain('stays where it is');
  const { split: clean } = forms(rule, () => false);
  expect(clean.main([{ ...thing, fine: true }])).toEqual({ said: [], total: 0 });
  expect(clean.isRead()).toBe(false);
});

it('knows a function by the name that it has in its module', () => {
  expect(nameIn('function read() {}', 'read12')).toBe('read');
  expect(nameIn('function readV4() {}', 'readV4')).toBe('readV4');
  expect(nameIn('const readV4 = () => 0;', 'readV42')).toBe('readV4');
});
