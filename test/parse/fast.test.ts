/** The quick way and the thorough way must be one: same values, and nothing taken that the other refuses. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';
import { fastText, givenUp, parseFast } from '../../src/parse/fast.ts';
import { locate } from '../../src/parse/locate.ts';
import { parseDocuments } from '../../src/parse/parse.ts';
import type { Path } from '../../src/parse/place.ts';
import { splitDocuments } from '../../src/parse/split.ts';
import { parseTree } from '../../src/parse/tree.ts';

/** What the thorough way makes of a document; `refused` too where keys stand twice, which the quick way must not swallow. */
function thorough(text: string): unknown {
  try {
    const { root } = parseTree(text);
    if (!root) return undefined;
    const { value, duplicateKeys } = decode(root);
    return duplicateKeys.length > 0 ? 'refused' : value;
  } catch {
    return 'refused';
  }
}

/** @returns how many documents the quick way read */
function compare(text: string): number {
  const source = fastText(text);
  let count = 0;
  for (const { start, end, problem } of splitDocuments(text, 0)) {
    if (problem) continue;
    const quick = parseFast(source, start, end);
    if (quick === givenUp) continue;
    count++;
    expect(quick).toEqual(thorough(text.slice(start, end)));
  }
  return count;
}

const oneLine = `# scalars on one line
apiVersion: v1
kind: Service
metadata:
  name: web-1
  labels: {app: web, "tier": 'front', rank: 1}
  annotations:
    a.b/c: "say \\"hi\\" \\\\ \\n"
    d: 'it''s'
    e: http://x:80/y#z
spec:
  type: ClusterIP # comment
  selector:
    app: web
  ports:
  - name: http
    port: 80
    targetPort: 0x50
  -   name: tls
      port: 0443
  empty:
  list: [a, "b", 'c', 1.5, true, {x: y}, []]
  nested:
    - - a
      - b
    -
      c: d
    -
  text: |
    one
      two

    three
  bare: |-
    x
  all: |+
    y

`;

/** The whole subset. */
const manifest = `${oneLine}folded: >-
  one
  two

  three
    more
  four
indented: |2
    two blanks

   one
plain: one
  two:three'
  - four # comment
plain2: one
  two

  three "four"
single: 'one
  it''s two

  three '
double: "one \\
  two\\u00e9 \\x41

  three\\n\\
  \\ four"
flow: [one, # comment
  {a: b, "c":
    d}, [e
  ],
]
80: number
on: word
spaced : key
:colon: start
<nil>: x
end: yes
...
`;

describe('the subset is really taken', () => {
  test.each([
    ['a manifest', manifest],
    ['with CRLF', manifest.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${manifest}`],
    ['with other scripts', manifest.replaceAll('web', 'größe – 😀')],
    ['after a marker', `--- # first\n${manifest}`],
    ['without a final line feed', manifest.trimEnd()],
    ['nothing but comments', '# a\n\n  # b\n'],
    ['the longest of what is short', `${'k'.repeat(999)}: v\n`],
  ])('%s', (_name, text) => {
    expect(compare(text)).toBe(1);
  });
});

describe('mutations of a manifest', () => {
  const piece = fc.constantFrom(
    ...[
      '',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\n  ',
      '\t',
      ':',
      ': ',
      ':\n',
      '- ',
      '-',
      '#',
      ' #',
      '"',
      "'",
      '\\',
      '{',
      '}',
      '[',
      ']',
    ],
    ...[
      ',',
      ', ',
      '&a ',
      '*a',
      '!!str ',
      '|',
      '|-\n',
      '>',
      '? ',
      '%',
      '@',
      '`',
      '<<: ',
      '---',
      '\n---\n',
      '\n...\n',
      'on',
      '~',
    ],
    ...[
      'null',
      '.inf',
      '.',
      '80',
      '1_0',
      '08',
      '-',
      'a: b',
      '\r',
      '\r\n',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\u0001',
      'é',
      '😀',
    ],
    ...['\ud83d', '__proto__: 1\n', 'constructor: 1\n', 'k'.repeat(1024)],
  );
  const edit = fc.record({ at: fc.nat(manifest.length), drop: fc.nat(4), put: piece });

  test('give the same or are left to the thorough way', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean(), (edits, crlf) => {
        let text = manifest;
        for (const { at, drop, put } of edits) text = text.slice(0, at) + put + text.slice(at + drop);
        taken += compare(crlf ? text.replaceAll('\n', '\r\n') : text);
      }),
      { numRuns: 6000 },
    );
    expect(taken).toBeGreaterThan(1000);
  });
});

describe('texts from a grammar', () => {
  const scalar = fc.constantFrom(
    'a',
    'b c',
    '80',
    'yes',
    '"q: #"',
    "'s''t'",
    '-1',
    'a:b',
    'x#y',
    '',
    '~',
    '|\n  t',
    '[1, a]',
    '{a: 1}',
    'k: v',
  );
  const key = fc.constantFrom('a', 'b', 'c.d/e', '"q"', "'s'", '80', 'on', 'a b', '-x', '<<', '? a', 'x ');
  const line = fc.tuple(
    fc.nat(3),
    fc.constantFrom('', '- ', '- - ', '-\n'),
    fc.option(key),
    scalar,
    fc.constantFrom('', ' # c', ' ', '#c'),
  );
  const text = fc
    .array(line, { minLength: 1, maxLength: 8 })
    .map((lines) =>
      lines
        .map(
          ([depth, dash, name, value, end]) =>
            `${'  '.repeat(depth)}${dash}${name === null ? '' : `${name}: `}${value}${end}`,
        )
        .join('\n'),
    );

  test('give the same or are left to the thorough way', () => {
    fc.assert(
      fc.property(text, (source) => {
        compare(source);
      }),
      { numRuns: 6000 },
    );
  });
});

test('the recorded texts give the same or are left to the thorough way', () => {
  const recorded = JSON.parse(readFileSync(new URL('recorded.json', import.meta.url), 'utf8')) as { text: string }[];
  let taken = 0;
  for (const { text } of recorded) taken += compare(text);
  expect(taken).toBeGreaterThan(20);
});

/** The scalar leaves of a value. */
function leaves(value: unknown, path: Path): { path: Path; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

test('the place of a scalar holds the text that gives its value', () => {
  const check = (text: string): void => {
    for (const document of parseDocuments({ path: 'a.yaml', text })) {
      if (document.problem) continue;
      for (const { path, value } of leaves(document.value, [])) {
        const { span, exact } = locate({ document, path, part: 'value' });
        expect(exact).toBe(true);
        const token = text.slice(span.start.offset, span.end.offset);
        // Several lines, aliases, and what is not written at all have a token that is not the value.
        if (/^[|>*&-]/.test(token) || value === null || path.length === 0) continue;
        const [again] = parseDocuments({ path: 'b.yaml', text: `v: ${token}\n` });
        expect(again?.value).toEqual({ v: value });
      }
    }
  };
  check(oneLine);
  check(`\ufeff${oneLine.replaceAll('\n', '\r\n')}`);
  const scalar = fc.constantFrom(
    'a',
    'b c',
    '80',
    'yes',
    '"q: #"',
    "'s''t'",
    '1.5',
    'a:b',
    'x#y',
    '"\\u00e9"',
    '"😀"',
    'é',
  );
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, scalar, tie('list'), tie('mapping')),
    list: fc.array(tie('node') as fc.Arbitrary<string>, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    mapping: fc
      .dictionary(fc.constantFrom('a', 'b', '"c"', 'd'), tie('node') as fc.Arbitrary<string>, { maxKeys: 3 })
      .map(
        (entries) =>
          `{${Object.entries(entries)
            .map(([key, item]) => `${key}: ${item}`)
            .join(', ')}}`,
      ),
  })).node as fc.Arbitrary<string>;
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'), (values, end) => {
      check(values.map((item, index) => `k${index}: ${item}${end}l${index}:${end}  - ${item} # c${end}`).join(''));
    }),
    { numRuns: 500 },
  );
});
