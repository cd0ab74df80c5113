/** Ways to write the same manifests differently: the findings stay the same, whatever place they move to. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { memoryHost } from '../src/files/memory.ts';
import { lint } from '../src/index.ts';
import { parseDocuments } from '../src/parse/parse.ts';

type Tree = Record<string, string>;

function load(path: string, base = path): Tree {
  const tree: Tree = {};
  for (const name of readdirSync(path).sort()) {
    const full = join(path, name);
    if (statSync(full).isDirectory()) Object.assign(tree, load(full, base));
    else if (name.endsWith('.yaml') && name !== 'ingress-lint.yaml')
      tree[full.slice(base.length + 1)] = readFileSync(full, 'utf8');
  }
  return tree;
}

/** What the findings say, without where. */
async function said(tree: Tree): Promise<string[]> {
  const { report } = await lint({ host: memoryHost(tree), paths: ['.'] });
  expect(report.failures).toEqual([]);
  return report.findings
    .map(
      ({ rule, severity, message, subject }) =>
        `${severity} ${rule} ${subject?.kind}/${subject?.namespace}/${subject?.name}: ${message}`,
    )
    .sort();
}

const original = load('examples/broken');
const values = (text: string): unknown[] => parseDocuments({ path: 'x', text }).map((document) => document.value);
const each = (change: (text: string, name: string) => string): Tree =>
  Object.fromEntries(Object.entries(original).map(([name, text]) => [name, change(text, name)]));

describe('the findings stay the same', () => {
  it('there are some', async () => {
    expect((await said(original)).length).toBeGreaterThanOrEqual(8);
  });

  it.each<[string, () => Tree]>([
    ['with CRLF line ends', () => each((text) => text.replaceAll('\n', '\r\n'))],
    ['with a byte order mark', () => each((text) => `\ufeff${text}`)],
    [
      'as JSON',
      () =>
        Object.fromEntries(
          Object.values(original).flatMap((text, i) =>
            values(text).map((v, j) => [`f${i}-${j}.json`, JSON.stringify(v, null, 1)]),
          ),
        ),
    ],
    [
      'as JSON on one line',
      () =>
        each((text) =>
          values(text)
            .map((v) => JSON.stringify(v))
            .join('\n---\n'),
        ),
    ],
    [
      'in flow style',
      () =>
        each((text) =>
          values(text)
            .map((v) => stringify(v, { collectionStyle: 'flow' }))
            .join('---\n'),
        ),
    ],
    ['in a List', () => each((text) => stringify({ apiVersion: 'v1', kind: 'List', items: values(text) }))],
    ['in one file', () => ({ 'all.yaml': Object.values(original).join('\n---\n') })],
    [
      'in one file a document',
      () =>
        Object.fromEntries(
          Object.values(original).flatMap((text, i) => values(text).map((v, j) => [`f${i}-${j}.yaml`, stringify(v)])),
        ),
    ],
    [
      'with keys in another order',
      () =>
        each((text) =>
          values(text)
            .map((v) => stringify(v, { sortMapEntries: true }))
            .join('---\n'),
        ),
    ],
    [
      'beside an unrelated object',
      () => ({
        ...original,
        'zz.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: unrelated\n  namespace: other\n',
      }),
    ],
    [
      'with strings in double quotes',
      () =>
        each((text) =>
          values(text)
            .map((v) => stringify(v, { defaultStringType: 'QUOTE_DOUBLE' }))
            .join('---\n'),
        ),
    ],
    [
      'with comments at every line',
      () => each((text) => text.replace(/^/gm, '# a comment\n').replace(/# a comment\n(?=\s*-{3}$)/gm, '')),
    ],
  ])('%s', async (_, change) => {
    expect(await said(change())).toEqual(await said(original));
  });

  it('whatever the files are called', async () => {
    const expected = await said(original);
    const texts = Object.values(original);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          texts.map((_, i) => i),
          { minLength: texts.length },
        ),
        async (order) => {
          expect(
            await said(Object.fromEntries(order.map((from, to) => [`m${to}.yaml`, texts[from] as string]))),
          ).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('in a namespace of another name', async () => {
    const renamed = each((text) => text.replaceAll('namespace: default', 'namespace: shop'));
    expect((await said(renamed)).map((line) => line.replaceAll('shop', 'default'))).toEqual(await said(original));
  });
});

describe('mutilated manifests', () => {
  it('never break a rule, and every place lies in its file', async () => {
    const all = Object.values(original).join('\n---\n');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(all.length),
        fc.nat(60),
        fc.constantFrom('', ' ', '\n', ':', '- ', '"', '{', '[]', 'null', '7', '*', '\t'),
        async (at, length, text) => {
          const broken = all.slice(0, at) + text + all.slice(at + length);
          const { report } = await lint({ host: memoryHost({ 'a.yaml': broken }), paths: ['a.yaml'] });
          expect(report.failures).toEqual([]);
          for (const { place } of report.findings.flatMap((f) => [f, ...f.related])) {
            expect(place.span.end.offset).toBeLessThanOrEqual(broken.length);
            expect(place.span.start.line).toBe(place.span.end.line);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of wrong types never break a rule', async () => {
    const documents = Object.values(original).flatMap(values) as Record<string, unknown>[];
    const junk = fc.constantFrom<unknown>(
      null,
      1,
      'x',
      '',
      true,
      [],
      {},
      [null],
      [1],
      { a: 1 },
      [[]],
      -1,
      1e21,
      '${X}',
      '__proto__',
    );
    const paths: (string | number)[][] = [];
    const collect = (value: unknown, path: (string | number)[]): void => {
      if (path.length > 0) paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const key of Object.keys(value))
          collect((value as Record<string, unknown>)[key], [...path, Array.isArray(value) ? Number(key) : key]);
    };
    for (const [i, document] of documents.entries()) collect(document, [i]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths.filter((p) => p.length > 1)), junk, async (path, value) => {
        const copy = structuredClone(documents) as unknown as Record<string | number, unknown>;
        let parent = copy;
        for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
        parent[path.at(-1) as string] = value;
        const text = (copy as unknown as unknown[]).map((d) => JSON.stringify(d)).join('\n---\n');
        const { report } = await lint({ host: memoryHost({ 'a.yaml': text }), paths: ['.'] });
        expect(report.failures).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
