import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HclExpression, HclProblem, parseHcl } from '../../src/parse/hcl.ts';

/** The one expression of `x = ...`, without offsets. */
function read(text: string): unknown {
  const value = parseHcl(`x = ${text}\n`).attributes.get('x')?.value;
  return plain(value as HclExpression);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === 'start' || key === 'end' ? [] : [[key, plain(part)]])),
  );
}

const literal = (value: unknown) => ({ kind: 'literal', value });

test('literals, with escapes, and numbers of any form', () => {
  expect(read('"a\\"b\\n\\u00e4 $${x}"')).toEqual(literal('a"b\nä ${x}'));
  expect(read('3.5e1')).toEqual(literal(35));
  expect(read('true')).toEqual(literal(true));
});

test('a template keeps what is between its texts', () => {
  expect(read('"${var.name}-tg"')).toEqual({
    kind: 'template',
    parts: [{ kind: 'traversal', steps: ['var', 'name'] }, '-tg'],
  });
  expect(read('"%{ if x }a%{ endif }"')).toEqual({ kind: 'other' });
});

test('a path of names, keys and splats', () => {
  expect(read('aws_lb.a["b"].arn')).toEqual({ kind: 'traversal', steps: ['aws_lb', 'a', literal('b'), 'arn'] });
  expect(read('aws_lb.a[*].arn')).toEqual({ kind: 'traversal', steps: ['aws_lb', 'a', '*', 'arn'] });
});

test('operators bind as in every language, and from the left', () => {
  const minus = (left: unknown, right: unknown) => ({ kind: 'binary', operator: '-', left, right });
  expect(read('9 - 3 - 2')).toEqual(minus(minus(literal(9), literal(3)), literal(2)));
  expect(read('1 + 2 * 3 == 7 && true')).toMatchObject({
    operator: '&&',
    left: { operator: '==', left: { operator: '+', right: { operator: '*' } } },
  });
});

test('brackets hold line breaks and comments', () => {
  expect(read('[\n  1, # one\n  /* two */ 2,\n]')).toEqual({ kind: 'list', items: [literal(1), literal(2)] });
});

test('a comprehension of a list and of an object', () => {
  const name = (...steps: string[]) => ({ kind: 'traversal', steps });
  expect(read('[for x in var.x : x.port]')).toEqual({
    kind: 'for',
    names: ['x'],
    of: name('var', 'x'),
    value: name('x', 'port'),
    grouped: false,
  });
  expect(read('{ for k, v in var.x :\n k => "}${v}"...\n if v != "]" }')).toMatchObject({
    kind: 'for',
    names: ['k', 'v'],
    key: name('k'),
    value: { kind: 'template' },
    grouped: true,
    test: { kind: 'binary', operator: '!=' },
  });
});

test('steps after what is no name', () => {
  expect(read('values(var.x)[0].arn')).toMatchObject({
    kind: 'access',
    of: { kind: 'call', name: 'values' },
    steps: [literal(0), 'arn'],
  });
});

test('what follows a heredoc is read', () => {
  const body = parseHcl('a = <<-EOT\n  x = {\n  EOT\nb = 2\n');
  expect([...body.attributes.keys()]).toEqual(['a', 'b']);
});

test('blocks, with labels of either form, and where they stand', () => {
  const text = 'resource "aws_lb" web {\n  port = 80\n\n  action { type = "forward" }\n}\n';
  const [block] = parseHcl(text).blocks;
  expect(block?.labels).toEqual(['aws_lb', 'web']);
  const { start, end } = block?.body.attributes.get('port')?.value ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('80');
  expect(block?.body.blocks.map(({ type }) => type)).toEqual(['action']);
});

test.each([
  ['a = ', 'a value is expected here', 4],
  ['a = "x', 'this text is never closed', 6],
  ['a {\n', 'the name of an argument or a block is expected here', 4],
  ['a = [1 2]', "',' or ']' is expected here", 7],
  ['a = <<E\nx', 'the text that begins here never ends with E', 8],
])('%j is refused where it goes wrong', (text, message, offset) => {
  expect(() => parseHcl(text)).toThrow(expect.objectContaining({ message, offset }));
});

test('whatever it is given, it ends, and says so in its own words', () => {
  const pieces = fc.constantFrom(
    ...['a', '=', '{', '}', '[', ']', '"', '${', '\n', '.', '1', '<<E', '?', ':', '(', ')', '#', '*', ' '],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      try {
        parseHcl(parts.join(''));
      } catch (caught) {
        expect(caught).toBeInstanceOf(HclProblem);
      }
    }),
  );
});

test('a text that nests without end is refused', () => {
  expect(() => parseHcl(`a = ${'['.repeat(100_000)}`)).toThrow();
});
