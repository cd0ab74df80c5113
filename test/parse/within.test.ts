import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Document } from '../../src/parse/document.ts';
import { spanAt } from '../../src/parse/lines.ts';
import { parseDocuments } from '../../src/parse/parse.ts';
import { within } from '../../src/parse/within.ts';

/** What is shown of the file for a part of the value of `match`. */
function shown(text: string, part: string | readonly [number, number], document = 0): string | undefined {
  const read = parseDocuments({ path: 'a.yaml', text })[document] as Document;
  const value = (read.value as { match: string }).match;
  const [offset, length] = typeof part === 'string' ? [value.indexOf(part), part.length] : part;
  const { range } = within({ document: read, path: ['match'], part: 'value' }, value, offset, length);
  if (!range) return undefined;
  const { start, end } = spanAt(read.file, range[0], range[1]);
  return `${start.line}:${start.column} ${text.slice(start.offset, end.offset)}`;
}

describe('a part of a scalar', () => {
  it.each([
    ['plain', 'match: Host(`a`) & Path(`/b`)\n', '&', '1:18 &'],
    ['plain over two lines', 'match: Host(`a`)\n  & Path(`/b`)\n', '& Path', '2:3 & Path'],
    ['single quotes', "match: 'Host(''a'') & Path(`/b`)'\n", '&', '1:21 &'],
    ['a quote in single quotes', "match: 'Host(''a'')'\n", "'a'", "1:14 ''a''"],
    ['double quotes', 'match: "Host(\\"a\\") \\u0026 Path"\n', '&', '1:21 \\u0026'],
    ['double quotes over two lines', 'match: "Host(\\"a\\") \\\n   & Path"\n', '&', '2:4 &'],
    ['a literal block', 'match: |\n  Host(`a`) &\n   Path(`/b`)\n', 'Path', '3:4 Path'],
    ['a block with an indicator and a comment', 'match: |2- # why & how\n  Host(`a`) &\n', '&', '2:13 &'],
    ['a folded block', 'match: >-\n    Host(`a`)\n    & Path(`/b`)\n', '&', '3:5 &'],
    ['CRLF', 'match: |\r\n  Host(`a`)\r\n  & Path(`/b`)\r\n', '&', '3:3 &'],
    ['JSON', '{"match": "Host(`a`) \\t& Path"}', '&', '1:24 &'],
    ['more than one line', 'match: |\n  Host(`a`) &\n  Path(`/b`)\n', [10, 5], '2:13 &'],
    ['behind the end', 'match: Host(`a`\n', [8, 1], '1:15 `'],
    ['an alias', 'x: &a Host(`a`)\nmatch: *a\n', 'a', undefined],
    ['a block of blanks', 'match: "  "\n', [0, 1], undefined],
  ] as const)('%s', (_, text, part, expected) => {
    expect(shown(text, part)).toBe(expected);
  });

  it('is in the second document', () => {
    expect(shown('match: a\n---\nmatch: a & b\n', '&', 1)).toBe('3:10 &');
  });

  it('is none if the file says something else', () => {
    const [document] = parseDocuments({ path: 'a.yaml', text: 'match: a\n' });
    expect(within({ document: document as Document, path: ['match'], part: 'value' }, 'b', 0, 1).range).toBeUndefined();
  });

  it('is the very character, however the text is written', () => {
    const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
    const part = fc.string({ unit: fc.constantFrom(...'ab`(&"\'\\ \n'.split('')), maxLength: 30 });
    fc.assert(
      fc.property(part, part, fc.constantFrom(...styles), (before, after, defaultStringType) => {
        const value = `${before}§${after}`;
        const text = stringify({ match: value }, { defaultStringType, lineWidth: 12, defaultKeyType: 'PLAIN' });
        const [document] = parseDocuments({ path: 'a.yaml', text });
        // YAML folds blanks at the ends of lines away.
        const read = ((document as Document).value as { match: string }).match;
        const at = { document: document as Document, path: ['match'], part: 'value' } as const;
        const marker = text.indexOf('§');
        expect(within(at, read, read.indexOf('§'), 1).range).toEqual([marker, marker + 1]);
      }),
      { numRuns: 500 },
    );
  });
});
