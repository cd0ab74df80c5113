/** Schemas of others: what they can make of the linter. What they mean is in the fixtures of the rules. */
import { describe, expect, it } from 'vitest';
import { customProblems } from '../../src/validity/custom.ts';

type Json = Record<string, unknown>;
const spec = (schema: Json): Json => ({ type: 'object', properties: { spec: schema } });
const problemsOf = (schema: Json, value: unknown) =>
  customProblems(spec(schema), { apiVersion: 'a.b/v1', kind: 'C', metadata: {}, spec: value } as Json);

describe('hostile schemas', () => {
  it('that refer to themselves', () => {
    const schema: Json = { type: 'object' };
    schema.properties = { a: schema };
    schema.allOf = [schema];
    schema.oneOf = [schema, schema];
    let value: Json = {};
    for (let depth = 0; depth < 500; depth++) value = { a: value };
    expect(problemsOf(schema, value).length).toBeLessThanOrEqual(100);
  });

  it('with a million words, of which the last is the right one', () => {
    const words = Array.from({ length: 1_000_000 }, (_, index) => `w${index}`);
    expect(problemsOf({ type: 'string', enum: words }, 'w999999')).toEqual([]);
    expect(
      problemsOf(
        { type: 'array', items: { type: 'string', enum: words } },
        Array.from({ length: 1000 }, () => 'none'),
      ),
    ).toEqual([]);
  });

  it('with keys that objects have by nature', () => {
    const fields = problemsOf({ type: 'object', properties: {} }, { constructor: 1, toString: 2 });
    expect(fields.map(({ path }) => path.at(-1))).toEqual(['constructor', 'toString']);
    const schema = JSON.parse('{"type": "object", "properties": {"__proto__": {"type": "string"}}}') as Json;
    expect(() => problemsOf(schema, JSON.parse('{"__proto__": {"x": 1}}'))).not.toThrow();
    expect({}).not.toHaveProperty('x');
  });

  it('whose parts are of any type', () => {
    const odd = [null, 1, 'x', true, [], [null], {}, { properties: 7 }];
    for (const key of [
      'type',
      'properties',
      'items',
      'enum',
      'required',
      'allOf',
      'anyOf',
      'oneOf',
      'not',
      'pattern',
      'minimum',
      'maxLength',
      'additionalProperties',
      'default',
      'format',
    ])
      for (const part of odd)
        for (const value of [null, 1, 'x', [1], { a: { b: 1 } }])
          expect(() => problemsOf({ [key]: part }, value)).not.toThrow();
  });

  it('with so many fields that each is like another', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`field${index}`, { type: 'string' }]),
    );
    const value = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`feild${index}`, 'x']));
    expect(problemsOf({ type: 'object', properties: many }, value)).toHaveLength(100);
  });

  it('that find fault with everything', () => {
    const items = Array.from({ length: 10_000 }, () => 'x');
    expect(problemsOf({ type: 'array', items: { type: 'integer' } }, items)).toHaveLength(100);
  });
});

describe('apiextensions', () => {
  const fields = (schema: Json, value: unknown) =>
    problemsOf(schema, value).map(({ problem, path }) => `${problem} ${path.join('.')}`);

  it('drops null of fields, but not of lists', () => {
    expect(fields({ type: 'object', properties: { a: { type: 'string' } } }, { a: null })).toEqual([]);
    expect(fields({ type: 'array', items: { type: 'string' } }, [null])).toEqual(['wrong-type spec.0']);
    expect(fields({ type: 'array', items: { type: 'string', nullable: true } }, [null])).toEqual([]);
  });

  it('fills in defaults before it looks at oneOf', () => {
    const schema = {
      type: 'object',
      properties: { type: { type: 'string', default: 'A' } },
      oneOf: [{ properties: { type: { enum: ['A'] } } }, { properties: { type: { not: { enum: ['A'] } } } }],
    };
    expect(fields(schema, {})).toEqual([]);
  });

  it('keeps unknown fields where it is told to, but not further down', () => {
    const schema = {
      type: 'object',
      'x-kubernetes-preserve-unknown-fields': true,
      properties: { known: { type: 'object', properties: { a: { type: 'string' } } } },
    };
    expect(fields(schema, { other: { x: 1 }, known: { b: 1 } })).toEqual(['unknown-field spec.known.b']);
  });

  it('knows whole objects inside', () => {
    const schema = { type: 'object', 'x-kubernetes-embedded-resource': true, properties: { spec: { type: 'object' } } };
    expect(fields(schema, { apiVersion: 'v1', kind: 'X', metadata: { name: 'a' }, spec: {}, other: 1 })).toEqual([
      'unknown-field spec.other',
    ]);
  });

  it('takes whole numbers and text for int-or-string', () => {
    const schema = { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] };
    expect(fields(schema, 80)).toEqual([]);
    expect(fields(schema, 'http')).toEqual([]);
    expect(fields(schema, true)).toEqual(['wrong-type spec']);
  });
});
