import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import { findingAt, HOSTILE, hostileReport, INGRESS, placeOf, reportOf, richReport } from './report-builder.ts';

const plain = { color: false, quiet: false };
const files = { 'a.yaml': INGRESS };
const place = placeOf(files, 'a.yaml', 'wbe');

const lines = {
  type: 'object',
  required: ['begin'],
  properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
};
const location = {
  type: 'object',
  required: ['path', 'lines'],
  properties: { path: { type: 'string', minLength: 1, not: { pattern: '^(/|\\./)' } }, lines },
};
/** What GitLab asks of an issue (its codeclimate schema and its documentation), and Code Climate of what else is there. */
const isValid = new Ajv2020({ allErrors: true, strict: false }).compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      type: { const: 'issue' },
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', pattern: '^[a-z0-9-]+$' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      categories: { type: 'array', items: { const: 'Bug Risk' } },
      content: { type: 'object', required: ['body'], properties: { body: { type: 'string' } } },
      location,
      other_locations: { type: 'array', items: location },
    },
  },
});

describe('gitlab', () => {
  test.each([
    ['rich', richReport()],
    ['clean', reportOf(files, [])],
    ['hostile', hostileReport()],
  ])('fits what GitLab reads: %s', (_name, report) => {
    const issues = JSON.parse(gitlab(report, plain));
    isValid(issues);
    expect(isValid.errors ?? []).toEqual([]);
    const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('is what was read and found good', async () => {
    await expect(gitlab(richReport(), plain)).toMatchFileSnapshot('expected/rich.gitlab.txt');
  });

  test('is an empty list when clean', () => {
    expect(gitlab(reportOf(files, []), plain)).toBe('[]\n');
  });

  test('never gives two issues one fingerprint', () => {
    const finding = findingAt(place);
    const issues = JSON.parse(gitlab(reportOf(files, [finding, finding]), plain));
    expect(issues[1].fingerprint).toBe(`${issues[0].fingerprint}-2`);
  });

  test('starts paths at the root of the repository, and is whole even when quiet', () => {
    const [issue] = JSON.parse(
      gitlab(reportOf(files, [findingAt({ ...place, file: '../b/./a.yaml' })]), { ...plain, directory: 'deploy/prod' }),
    );
    expect(issue.location.path).toBe('deploy/b/a.yaml');
    expect(gitlab(richReport(), { color: true, quiet: true })).toBe(gitlab(richReport(), plain));
  });

  test('has help that shows as it is', () => {
    const [issue] = JSON.parse(gitlab(reportOf(files, [findingAt(place, { help: HOSTILE })]), plain));
    expect(issue.content.body).not.toMatch(/(?<!\\)[<[`](?!!-- -->)|https?:\/\//);
  });
});
