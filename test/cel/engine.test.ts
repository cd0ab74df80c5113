/** What policies rely on beyond the language: mistakes are found with their place, nothing runs away, and what is unknown stays unknown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compile,
  dyn,
  Environment,
  encoders,
  fromPlain,
  int,
  listOf,
  lists,
  math,
  objectOf,
  optionals,
  sets,
  standard,
  string,
  strings,
  Unknown,
  type Value,
} from '../../src/cel/index.ts';

const environment = new Environment({
  variables: { object: dyn, service: objectOf('Service'), open: dyn },
  objects: { Service: { name: string, ports: listOf(objectOf('Port')) }, Port: { port: int, name: string } },
  libraries: [standard, strings, math, lists, sets, encoders, optionals],
});

function problems(source: string): string[] {
  const compiled = compile(source, environment);
  return 'problems' in compiled
    ? compiled.problems.map(({ message, start, end }) => `${source.slice(start, end)} | ${message}`)
    : [];
}

const open = new Unknown('a placeholder');

function run(source: string, object: unknown = {}, limit?: number) {
  const compiled = compile(source, environment, { unchecked: true });
  if ('problems' in compiled) throw new Error(compiled.problems[0]?.message);
  const { cost: _, ...outcome } = compiled.program.evaluate(
    { object: fromPlain(object, (text) => (text.includes('${') ? text : undefined)), open: open as Value },
    limit,
  );
  return outcome;
}

describe('a mistake', () => {
  it.each([
    ['object.spec.', ' | the expression ends here: the name of a field is expected'],
    ['objct.spec', 'objct | there is no variable "objct"; did you mean "object"?'],
    ['service.port', 'port | Service has no field "port"; did you mean "ports"?'],
    ['service.ports.all(p, p.nam == "a")', 'nam | Port has no field "nam"; did you mean "name"?'],
    ['service.name == 1', 'service.name == 1 | string and int cannot be compared: they are never equal'],
    ['service.name + 1', 'service.name + 1 | nothing takes these types: string + int'],
    ['service.name.startWith("a")', 'startWith | there is no function "startWith"; did you mean "startsWith"?'],
    ['service.name ? 1 : 2', 'service.name | bool is expected here, and this is string'],
    ['service.ports.exists(1, true)', '1 | the argument must be a simple name'],
    ['has(object)', 'object | has() asks for a field: has(a.b)'],
    ['"abc', '"abc | this text is never closed'],
    ['a = b', '= | unexpected character "="'],
    ['"\\q"', '\\q | this is no escape that a text may hold'],
    ['9223372036854775808', '9223372036854775808 | larger than an int can be'],
    ['if', 'if | "if" is a reserved word'],
    [`1${' + 1'.repeat(900)} == 901`, '+ | more than 800 operators or fields in a row'],
  ])('%s is shown with its place', (source, expected) => {
    expect(problems(source)[0]).toBe(expected);
  });

  it('is told once for each place', () => {
    expect(problems('service.a == 1 || service.b == 1')).toHaveLength(2);
  });
});

describe('what is unknown', () => {
  it.each([
    ['open == 1', 'unknown'],
    ['open && false', false],
    ['false && open', false],
    ['open || true', true],
    ['open || 1 / 0 > 1', 'unknown'],
    ['open ? 1 : 2', 'unknown'],
    ['[1, open].exists(x, x == 1)', true],
    ['[2, open].exists(x, x == 1)', 'unknown'],
    ['[2, open].all(x, x == 1)', false],
    ['1 in [open, 1]', true],
    ['2 in [open, 1]', 'unknown'],
    ['[open, 1].size()', 2n],
    ['[open].map(x, 1)', [1n]],
    ['[open, 2].filter(x, x == 2)', 'unknown'],
    ['open.startsWith("a")', 'unknown'],
    ['{"a": open}.size() == 1', true],
    ['{"a": open} == {"a": 1, "b": 2}', false],
    ['{"a": open} == {"a": 1}', 'unknown'],
    ['["a", open].join(",")', 'unknown'],
    ['"%s".format([[open]])', 'unknown'],
    ['"%d".format([open])', 'unknown'],
    ['[1, open].distinct().size()', 'unknown'],
    ['math.greatest([1, open])', 'unknown'],
    ['[2, open].sort()[0]', 'unknown'],
    ['object.host == "a"', 'unknown'],
    ['has(object.host)', true],
    ['object.?host.orValue("b")', 'unknown'],
  ] as const)('%s', (source, expected) => {
    const outcome = run(source, { host: '${HOST}' });
    expect(expected === 'unknown' ? 'unknown' in outcome : outcome).toEqual(
      expected === 'unknown' ? true : { value: expected },
    );
  });
});

describe('a hostile expression', () => {
  const hundred = `[${Array.from({ length: 100 }, (_, index) => index).join(', ')}]`;
  const nested = (depth: number): string => (depth === 0 ? 'true' : `${hundred}.all(x${depth}, ${nested(depth - 1)})`);

  it.each([
    ['loops within loops', nested(5)],
    ['a list that doubles', `${'[0]'}${'.map(x, [x, x]).flatten()'.repeat(60)}.size() > 0`],
    [
      'a text that doubles',
      Array.from({ length: 60 }).reduce<string>((text) => `cel.bind(s, ${text}, s + s)`, '"xxxxxxxx"'),
    ],
    ['a range without end', 'lists.range(9223372036854775807).size() > 0'],
    ['a replacement that explodes', `"${'a'.repeat(1000)}"${'.replace("a", "aaaaaaaaaa")'.repeat(12)}.size() > 0`],
    ['a format that explodes', `"${'%s'.repeat(100)}"${'.format([1])'.repeat(1)}.size() > 0`],
  ])('%s is stopped, or fails, and says so', (_, source) => {
    const outcome = run(source);
    expect(outcome).toHaveProperty('error');
  });

  it.each([
    ['a chain of ands', `${'true && '.repeat(5000)}true`, true],
    ['an expression that cannot be told apart quickly', '("a".matches("(a*)*b"))', false],
    ['a pattern of nested repetitions', `"${'a'.repeat(5000)}".matches("^(a+)+$b")`, false],
  ])('%s is evaluated', (_, source, expected) => {
    expect(run(source)).toEqual({ value: expected });
  });

  it.each([
    ['parentheses', `${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['lists', '['.repeat(10_000)],
    ['signs', `${'!'.repeat(10_000)}x`],
    ['fields', `object${'.a'.repeat(10_000)}`],
    ['length', '1 + '.repeat(50_000)],
    ['comparisons', `1${' < 1'.repeat(5000)}`],
  ])('%s without end are a mistake, and no crash', (_, source) => {
    expect(problems(source)).not.toEqual([]);
  });

  it('cannot reach what objects of JavaScript have by birth', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(run(`object.${name}`)).toEqual({ error: `no such key: ${name}`, kind: 'error' });
      expect(run(`has(object.${name})`)).toEqual({ value: false });
      expect(problems(`service.${name}`)).toHaveLength(1);
      expect(problems(name)).toHaveLength(1);
    }
  });

  it('of random text gives mistakes or a value', () => {
    const words = fc.constantFrom(
      ...'object service open . ( ) [ ] { } ? : , + - * / % ! && || == < in has all exists map filter "a" 1 2u 1.5 true null x format matches .? [? cel.bind'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const compiled = compile(parts.join(' '), environment);
        if ('program' in compiled)
          compiled.program.evaluate({ object: fromPlain({ a: 1 }), open, service: fromPlain({}) }, 10_000);
      }),
      { numRuns: 2000 },
    );
  });
});
