import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/parse/document.ts';
import { locate, spanAt } from '../../src/parse/locate.ts';
import { parseDocuments } from '../../src/parse/parse.ts';
import type { Part, Path } from '../../src/parse/place.ts';

function find(text: string, path: Path, part: Part = 'value', index = 0): { text: string; at: string; exact: boolean } {
  const document = parseDocuments({ path: 'a.yaml', text })[index] as Document;
  const { span, exact } = locate({ document, path, part });
  const { start, end } = span;
  expect(end.line).toBe(start.line);
  expect(end.column - start.column).toBe(end.offset - start.offset);
  return { text: text.slice(start.offset, end.offset), at: `${start.line}:${start.column}`, exact };
}

const manifest = `# a comment
apiVersion: v1
kind: "Service"
metadata: {name: web, labels: {app: 'web'}}
spec:
  selector:
    app: web # the app
  ports:
    - name: http
      port: 80
    - port: 443
      name:
  # the same column as its key
  list:
  - one
  -
  - - a
    - b
  - {x: 1,
     z: 2}
  empty: []
  script: |-
    first
    second
  folded: "one
    two"
`;

describe('tokens', () => {
  const cases: readonly (readonly [path: Path, part: Part, token: string, at: string])[] = [
    [[], 'value', 'apiVersion', '2:1'],
    [[], 'key', 'apiVersion', '2:1'],
    [['apiVersion'], 'value', 'v1', '2:13'],
    [['apiVersion'], 'key', 'apiVersion', '2:1'],
    [['kind'], 'value', '"Service"', '3:7'],
    [['metadata'], 'value', "{name: web, labels: {app: 'web'}}", '4:11'],
    [['metadata'], 'key', 'metadata', '4:1'],
    [['metadata', 'labels'], 'value', "{app: 'web'}", '4:31'],
    [['metadata', 'labels', 'app'], 'value', "'web'", '4:37'],
    [['metadata', 'labels', 'app'], 'key', 'app', '4:32'],
    [['spec'], 'value', 'spec', '5:1'],
    [['spec', 'selector', 'app'], 'value', 'web', '7:10'],
    [['spec', 'ports'], 'value', 'ports', '8:3'],
    [['spec', 'ports', 0], 'value', 'name', '9:7'],
    [['spec', 'ports', 0], 'key', 'name', '9:7'],
    [['spec', 'ports', 0, 'port'], 'value', '80', '10:13'],
    [['spec', 'ports', 1], 'value', 'port', '11:7'],
    [['spec', 'ports', 1, 'name'], 'value', 'name', '12:7'],
    [['spec', 'list'], 'value', 'list', '14:3'],
    [['spec', 'list', 0], 'value', 'one', '15:5'],
    [['spec', 'list', 0], 'key', 'one', '15:5'],
    [['spec', 'list', 1], 'value', '-', '16:3'],
    [['spec', 'list', 2], 'value', '-', '17:5'],
    [['spec', 'list', 2, 1], 'value', 'b', '18:7'],
    [['spec', 'list', 3], 'value', '{x: 1,', '19:5'],
    [['spec', 'list', 3, 'z'], 'value', '2', '20:9'],
    [['spec', 'empty'], 'value', '[]', '21:10'],
    [['spec', 'script'], 'value', '|-', '22:11'],
    [['spec', 'folded'], 'value', '"one', '25:11'],
  ];
  test.each(cases)('%j %s', (path, part, token, at) => {
    expect(find(manifest, path, part)).toEqual({ text: token, at, exact: true });
    // The same in the second document of a file with CRLF and a byte order mark.
    const crlf = `\ufefffirst: 1\n---\n${manifest}`.replaceAll('\n', '\r\n');
    const [line = 0, column] = at.split(':').map(Number);
    expect(find(crlf, path, part, 1)).toEqual({ text: token, at: `${line + 2}:${column}`, exact: true });
  });

  test.each<[Path, string]>([
    [['metadata', 'namespace'], 'metadata'],
    [['metadata', 'labels', 'tier'], 'labels'],
    [['spec', 'ports', 0, 'targetPort'], 'name'],
    [['spec', 'ports', 2], 'ports'],
    [['spec', 'ports', 1, 'name', 'deeper', 0], 'name'],
    [['spec', 'list', 0, 'x'], 'one'],
    [['nothing', 'at', 'all'], 'apiVersion'],
  ])('%j does not exist: the deepest parent that does', (path, token) => {
    expect(find(manifest, path)).toMatchObject({ text: token, exact: false });
    expect(find(manifest, path, 'key')).toMatchObject({ text: token, exact: false });
  });
});

describe('aliases and merge keys', () => {
  const text = `base: &base
  p: 1
  list: &list [x, y]
other: &other {p: 2, r: 3}
a: *base
b:
  <<: *base
  q: 4
c:
  p: 5
  <<: [*other, *base]
d: {<<: {s: 6}, s: 7}
e: &text word
f: *text
`;
  test.each<[Path, Part, string, string]>([
    [['a'], 'value', '*base', '5:4'],
    [['a'], 'key', 'a', '5:1'],
    [['a', 'p'], 'value', '1', '2:6'],
    [['a', 'list', 1], 'value', 'y', '3:19'],
    [['b', 'p'], 'value', '1', '2:6'],
    [['b', 'p'], 'key', 'p', '2:3'],
    [['b', 'q'], 'value', '4', '8:6'],
    [['c', 'p'], 'value', '2', '4:19'],
    [['c', 'list'], 'value', '[x, y]', '3:15'],
    [['d', 's'], 'value', '7', '12:20'],
    [['e'], 'value', 'word', '13:10'],
    [['f'], 'value', '*text', '14:4'],
  ])('%j %s', (path, part, token, at) => {
    expect(find(text, path, part)).toEqual({ text: token, at, exact: true });
  });
});

test('of duplicate keys the last one', () => {
  expect(find('a: 1\nb: 2\na: 3\n', ['a'])).toEqual({ text: '3', at: '3:4', exact: true });
});

test('keys under the name that JSON gives them', () => {
  expect(find('80: http\nyes: on\n', ['80'])).toMatchObject({ text: 'http', exact: true });
  expect(find('80: http\nyes: on\n', ['true'], 'key')).toMatchObject({ text: 'yes', exact: true });
});

test('explicit keys, anchors and tags are no part of a token', () => {
  expect(find('? !!str a\n: &x !!str b\n', ['a'])).toEqual({ text: 'b', at: '2:12', exact: true });
  expect(find('? !!str a\n: &x !!str b\n', ['a'], 'key')).toEqual({ text: 'a', at: '1:9', exact: true });
});

test('roots', () => {
  expect(find('--- # c\n- a\n', [])).toEqual({ text: '-', at: '2:1', exact: true });
  expect(find('[a, b]\n', [])).toEqual({ text: '[a, b]', at: '1:1', exact: true });
  expect(find('just text\n', [])).toEqual({ text: 'just text', at: '1:1', exact: true });
});

test('JSON', () => {
  const text = '{\n\t"kind": "Service",\n\t"spec": {"ports": [{"port": 80}]}\n}\n{"kind":"X"}';
  expect(find(text, ['spec', 'ports', 0, 'port'])).toEqual({ text: '80', at: '3:30', exact: true });
  expect(find(text, ['kind'], 'key')).toEqual({ text: '"kind"', at: '2:2', exact: true });
  expect(find(text, [])).toEqual({ text: '{', at: '1:1', exact: true });
  expect(find(text, ['kind'], 'value', 1)).toEqual({ text: '"X"', at: '5:9', exact: true });
});

test('a document with a problem: the problem', () => {
  expect(find('a: 1\n---\nb: 2\nc: *x\n', ['b'], 'value', 1)).toEqual({ text: '*', at: '4:4', exact: false });
  expect(find('a: "x\n', [])).toEqual({ text: '"', at: '1:4', exact: true });
  expect(find('a: [\n', [])).toMatchObject({ text: '[' });
});

describe('spans of raw offsets', () => {
  const file = { path: 'a.yaml', text: 'ab\r\n\ncd\re😀f' };
  const show = (start: number, end: number): string => {
    const span = spanAt(file, start, end);
    expect(span.end.line).toBe(span.start.line);
    return `${span.start.line}:${span.start.column}-${span.end.column} ${file.text.slice(span.start.offset, span.end.offset)}`;
  };
  test.each([
    [0, 1, '1:1-2 a'],
    [0, 99, '1:1-3 ab'],
    [1, 1, '1:2-3 b'],
    [2, 3, '1:2-3 b'],
    [3, 4, '1:2-3 b'],
    [4, 5, '2:1-1 '],
    [5, 7, '3:1-3 cd'],
    [7, 9, '3:2-3 d'],
    [8, 9, '4:1-2 e'],
    [9, 10, '4:2-3 \ud83d'],
    [9, 9, '4:2-4 😀'],
    [12, 12, '4:4-5 f'],
    [99, 120, '4:4-5 f'],
    [-5, 1, '1:1-2 a'],
  ])('%i to %i', (start, end, shown) => {
    expect(show(start, end)).toBe(shown);
  });

  test('an empty file', () => {
    const span = spanAt({ path: 'a.yaml', text: '' }, 0, 1);
    expect(span).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } });
  });

  test('always one line, within the file, and not empty unless the line is', () => {
    const piece = fc.constantFrom('a', 'b:', ' ', '\n', '\r\n', '\r', '\t', 'é', '😀', '\u2028');
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: -3, max: 60 }), fc.nat(10), (pieces, start, length) => {
        const text = pieces.join('');
        const span = spanAt({ path: 'a.yaml', text }, start, start + length);
        const covered = text.slice(span.start.offset, span.end.offset);
        expect(covered).not.toMatch(/[\r\n]/);
        const lines = text.split(/\r\n|\n|\r/);
        const line = lines[span.start.line - 1] as string;
        expect(line.slice(span.start.column - 1, span.end.column - 1)).toBe(covered);
        expect(covered === '').toBe(line === '');
      }),
      { numRuns: 2000 },
    );
  });
});
