import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { rdjson } from '../../src/report/rdjson.ts';
import { findingAt, fixAt, hostileReport, INGRESS, placeOf, reportOf, richReport } from './report-builder.ts';
import { has, through } from './xml.ts';

const plain = { color: false, quiet: false };
const files = { 'a.yaml': INGRESS };
const place = placeOf(files, 'a.yaml', 'wbe');

const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const count = { type: 'integer', minimum: 1 };
const position = closed({ line: count, column: count }, ['line']);
const range = closed({ start: position, end: position }, ['start']);
const source = closed({ name: { type: 'string' }, url: { type: 'string' } });
/** The messages of proto/rdf/reviewdog.proto, closed: reviewdog reads with protojson, which refuses fields that it does not know. */
const isValid = new Ajv2020({ allErrors: true }).compile(
  closed(
    {
      source,
      severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
      diagnostics: {
        type: 'array',
        items: closed(
          {
            message: { type: 'string', minLength: 1 },
            location: closed({ path: { type: 'string', minLength: 1 }, range }, ['path']),
            severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
            source,
            code: closed({ value: { type: 'string' }, url: { type: 'string' } }),
            suggestions: {
              type: 'array',
              items: closed({ range, text: { type: 'string' } }, ['range', 'text']),
            },
          },
          ['message', 'location'],
        ),
      },
    },
    ['diagnostics'],
  ),
);

describe('rdjson', () => {
  test.each([
    ['rich', richReport()],
    ['clean', reportOf(files, [])],
    ['hostile', hostileReport()],
  ])('fits the messages of reviewdog: %s', (_name, report) => {
    isValid(JSON.parse(rdjson(report, plain)));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('is what was read and found good', async () => {
    await expect(rdjson(richReport(), plain)).toMatchFileSnapshot('expected/rich.rdjson');
  });

  test('counts columns in bytes of UTF-8', () => {
    const text = '# x\n"é𝕏": web\n';
    const found = placeOf({ 'a.yaml': text }, 'a.yaml', 'web');
    expect(found.span.start.column).toBe(8);
    const { diagnostics } = JSON.parse(rdjson(reportOf({ 'a.yaml': text }, [findingAt(found)]), plain));
    expect(diagnostics[0].location.range).toEqual({ start: { line: 2, column: 11 }, end: { line: 2, column: 14 } });
  });

  test('suggests a safe fix of one edit, and no other', () => {
    const suggestionsOf = (over: Parameters<typeof findingAt>[1]) =>
      JSON.parse(rdjson(reportOf(files, [findingAt(place, over)]), plain)).diagnostics[0].suggestions;
    const fix = fixAt(place, 'web');
    const range = { start: { line: 18, column: 23 }, end: { line: 18, column: 26 } };
    expect(suggestionsOf({ fix })).toEqual([{ range, text: 'web' }]);
    expect(suggestionsOf({ fix: { ...fix, safe: false } })).toBeUndefined();
    expect(suggestionsOf({ fix: { ...fix, edits: [...fix.edits, ...fix.edits] } })).toBeUndefined();
  });

  test('is whole even when quiet, and leaves out what is suppressed', () => {
    expect(rdjson(richReport(), { color: true, quiet: true })).toBe(rdjson(richReport(), plain));
    const suppressed = { by: 'comment', reason: 'x' } as const;
    expect(JSON.parse(rdjson(reportOf(files, [findingAt(place, { suppressed })]), plain)).diagnostics).toEqual([]);
  });

  test.skipIf(!has('reviewdog'))('is read by reviewdog', () => {
    const { status, stdout } = through(
      'reviewdog',
      ['-f=rdjson', '-reporter=local', '-filter-mode=nofilter', '-diff=git diff'],
      rdjson(richReport(), plain),
    );
    expect(status).toBe(0);
    // One line a diagnostic, in a notation whose blanks differ from build to build on purpose.
    expect(stdout.trimEnd().split('\n')).toHaveLength(4);
    expect(stdout).toMatch(/start:\{line:18 +column:23\}/);
  });
});
