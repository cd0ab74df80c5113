import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { json } from '../../src/report/json.ts';
import { hostileReport, reportOf, richReport } from './report-builder.ts';

const plain = { color: false, quiet: false };
const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

describe('json', () => {
  test.each([
    ['rich', richReport()],
    ['empty', reportOf({}, [])],
    ['hostile', hostileReport()],
  ])('fits its schema: %s', (_name, report) => {
    isValid(JSON.parse(json(report, plain)));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('has a schema that refuses what is not described', () => {
    const value = JSON.parse(json(richReport(), plain));
    expect(isValid({ ...value, more: 1 })).toBe(false);
    expect(isValid({ ...value, findings: [{ ...value.findings[0], severity: 'critical' }] })).toBe(false);
    expect(isValid({ ...value, schemaVersion: 2 })).toBe(false);
  });

  test('holds suppressed findings and counts them apart', () => {
    const value = JSON.parse(json(richReport(), plain));
    expect(value.summary).toEqual({ errors: 2, warnings: 1, notes: 0, suppressed: 1, failures: 1 });
    expect(value.findings).toHaveLength(4);
    expect(value.findings[0].suppressed).toMatchObject({ by: 'comment', reason: 'the old controller needs it' });
  });

  test('is whole even when quiet', () => {
    expect(json(richReport(), { color: true, quiet: true })).toBe(json(richReport(), plain));
  });

  test('keeps the order of keys, two spaces and a newline at the end', () => {
    const text = json(reportOf({}, []), plain);
    expect(text).toMatchInlineSnapshot(`
      "{
        "schemaVersion": 1,
        "tool": {
          "name": "ingress-lint",
          "version": "0.1.0"
        },
        "summary": {
          "errors": 0,
          "warnings": 0,
          "notes": 0,
          "suppressed": 0,
          "failures": 0
        },
        "findings": [],
        "failures": [],
        "coverage": {
          "files": 1,
          "documents": 1,
          "objects": 1,
          "contexts": [
            {
              "name": "default",
              "objects": 1
            }
          ],
          "unknownKinds": [],
          "leaving": [],
          "notKubernetes": 0,
          "leftOut": [],
          "renders": [],
          "withheld": 0,
          "suppressed": 0,
          "suppressedBy": {
            "ignored": 0,
            "baseline": 0,
            "since": 0
          }
        }
      }
      "
    `);
  });

  test('can be written as UTF-8 and read back', () => {
    const text = json(hostileReport(), plain);
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    expect(text).not.toMatch(/\\ud[89a-f]/i);
    expect(JSON.parse(text).findings[0].message).toContain('\u001b[2J');
  });
});
