import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Log, Result, Run } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/engine/report.ts';
import { lineHashes } from '../../src/report/line-hash.ts';
import type { ReporterOptions } from '../../src/report/reporter.ts';
import { MOST_RESULTS, sarif, sarifLog } from '../../src/report/sarif.ts';
import { findingAt, fixAt, hostileReport, INGRESS, placeOf, reportOf, richReport, SERVICE } from './report-builder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const multitool = join(root, 'node_modules/@microsoft', `sarif-multitool-${process.platform}`);
const plain: ReporterOptions = { color: false, quiet: false };
const files = { 'a.yaml': INGRESS, 'b.yaml': SERVICE };
const place = placeOf(files, 'a.yaml', 'wbe');

function runOf(report: Report, options: Partial<ReporterOptions> = {}): Run & { results: Result[] } {
  // The compiler holds our log against the published types.
  const typed: Log = sarifLog(report, { ...plain, ...options });
  expect(typed.runs).toHaveLength(1);
  const log = JSON.parse(sarif(report, { ...plain, ...options })) as Log;
  expect(log.version).toBe('2.1.0');
  expect(log.$schema).toMatch(/^https:/);
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Run & { results: Result[] };
}

const firstUri = (result: Result | undefined) => result?.locations?.[0]?.physicalLocation?.artifactLocation;

describe('sarif', () => {
  test('is what was read and found good', async () => {
    await expect(sarif(richReport(), { ...plain, category: 'prod', includeSuppressed: true })).toMatchFileSnapshot(
      'expected/rich.sarif',
    );
  });

  test('has an empty list of results when clean', () => {
    const run = runOf(reportOf(files, []));
    expect(run.results).toEqual([]);
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
  });

  test('lists all rules by id, also those that found nothing, and none by name', () => {
    const { rules = [] } = runOf(reportOf(files, [])).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['deprecated-class-annotation', 'service-not-found', 'shadowed-path']);
    for (const rule of rules) {
      expect(rule.name).toBeUndefined();
      expect(rule.helpUri).toBeUndefined();
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration?.level);
      expect(['error', 'warning', 'recommendation']).toContain(rule.properties?.['problem.severity']);
    }
    expect(rules[1]?.fullDescription?.text).toBe(
      'A backend that names no Service gets no traffic: the controller has nowhere to send it.',
    );
  });

  test('describes a rule that is not listed rather than point at nothing', () => {
    const run = runOf(reportOf(files, [findingAt(place, { rule: 'new-rule' })]));
    expect(run.tool.driver.rules?.[run.results[0]?.ruleIndex ?? -1]?.id).toBe('new-rule');
  });

  test('leaves suppressed findings out unless asked for them', () => {
    expect(runOf(richReport()).results).toHaveLength(3);
    const [suppressed] = runOf(richReport(), { includeSuppressed: true }).results;
    expect(suppressed?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'the old controller needs it' },
    ]);
  });

  test('is whole even when quiet', () => {
    expect(sarif(richReport(), { color: true, quiet: true })).toBe(sarif(richReport(), plain));
  });

  test('writes a category only when there is one, with the slash that makes it one', () => {
    expect(runOf(reportOf(files, [])).automationDetails).toBeUndefined();
    expect(runOf(reportOf(files, []), { category: 'prod' }).automationDetails).toEqual({ id: 'prod/' });
    expect(runOf(reportOf(files, []), { category: 'prod/' }).automationDetails).toEqual({ id: 'prod/' });
  });

  test.each([
    ['a.yaml', undefined, { uri: 'a.yaml', uriBaseId: '%SRCROOT%' }],
    ['./b/../a.yaml', undefined, { uri: 'a.yaml', uriBaseId: '%SRCROOT%' }],
    ['../a.yaml', 'deploy/prod', { uri: 'deploy/a.yaml', uriBaseId: '%SRCROOT%' }],
    ['../a.yaml', undefined, { uri: '../a.yaml' }],
    [
      '서비스 #1?/50%[x].yaml',
      undefined,
      { uri: '%EC%84%9C%EB%B9%84%EC%8A%A4%20%231%3F/50%25%5Bx%5D.yaml', uriBaseId: '%SRCROOT%' },
    ],
    ['c:x/d:y.yaml', undefined, { uri: 'c%3Ax/d:y.yaml', uriBaseId: '%SRCROOT%' }],
    ['a\\b\ud800.yaml', undefined, { uri: 'a%5Cb%EF%BF%BD.yaml', uriBaseId: '%SRCROOT%' }],
    ['/etc/x y.yaml', 'deploy', { uri: 'file:///etc/x%20y.yaml' }],
    ['C:/x/y.yaml', undefined, { uri: 'file:///C:/x/y.yaml' }],
    ['<stdin>', undefined, { uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%' }],
  ])('writes %j below %j as a URI', (file, directory, expected) => {
    const run = runOf(reportOf({}, [findingAt({ ...place, file })]), directory === undefined ? {} : { directory });
    expect(firstUri(run.results[0])).toEqual(expected);
  });

  test('has safe fixes with the regions that they delete', () => {
    const fixesOf = (fix: Finding['fix']) =>
      runOf(reportOf(files, [findingAt(place, { ...(fix && { fix }) })]), { directory: 'deploy' }).results[0]?.fixes;
    const fix = fixAt(place, 'web');
    expect(fixesOf(fix)).toEqual([
      {
        description: { text: 'Write "web"' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'deploy/a.yaml', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 18, startColumn: 23, endLine: 18, endColumn: 26 },
                insertedContent: { text: 'web' },
              },
            ],
          },
        ],
      },
    ]);
    expect(fixesOf({ ...fix, safe: false })).toBeUndefined();
    expect(fixesOf(undefined)).toBeUndefined();
  });

  test('links related places from the message', () => {
    const related = [
      { place: placeOf(files, 'b.yaml', 'web'), message: 'Service "web" [a] is here' },
      { place: placeOf(files, 'b.yaml', '80'), message: 'its port' },
    ];
    const [result] = runOf(
      reportOf(files, [findingAt(place, { message: 'No [x](1) here.', effect: '', help: '', related })]),
    ).results;
    expect(result?.message.text).toBe('No [x] (1) here. See: [Service "web" \\[a\\] is here](1); [its port](2).');
    expect(result?.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, 'Service "web" [a] is here'],
      [2, 'its port'],
    ]);
  });

  test('caps related places and says how many are not linked', () => {
    const related = Array.from({ length: 130 }, () => ({ place, message: 'here' }));
    const [result] = runOf(reportOf(files, [findingAt(place, { related })])).results;
    expect(result?.relatedLocations).toHaveLength(100);
    expect(result?.message.text).toMatch(/\[here\]\(10\); 120 more places\.$/);
  });

  test('gives each result its own hash, the first on a line the one that upload-sarif works out', () => {
    const twice = [
      findingAt(place, { fingerprint: 'f'.repeat(64) }),
      findingAt(place, { fingerprint: 'f'.repeat(64) }),
      findingAt(place),
    ];
    const other = findingAt(place, { rule: 'shadowed-path' });
    const hash = lineHashes(INGRESS)[place.span.start.line - 1];
    const hashes = runOf(reportOf(files, [...twice, other])).results.map(
      (r) => r.partialFingerprints?.primaryLocationLineHash,
    );
    expect(hashes[0]).toBe(hash);
    expect(hashes[1]).toBe(`${hash}:${'f'.repeat(16)}`);
    expect(new Set(hashes.slice(0, 3)).size).toBe(3);
    expect(hashes[3]).toBe(hash);
  });

  test('keeps its own fingerprint alone where the source is not at hand', () => {
    const [result] = runOf(reportOf({}, [findingAt(place, { fingerprint: 'abc' })])).results;
    expect(result?.partialFingerprints).toEqual({ 'ingressLint/v1': 'abc' });
  });

  test('cuts by severity at what GitHub keeps, and says so', () => {
    const findings = [
      ...Array.from({ length: 3000 }, () => findingAt(place, { severity: 'note' })),
      ...Array.from({ length: 2500 }, () => findingAt(place, { severity: 'warning', rule: 'shadowed-path' })),
      findingAt(place, { rule: 'last' }),
    ];
    const run = runOf(reportOf(files, findings));
    const count = (level: string) => run.results.filter((result) => result.level === level).length;
    expect(run.results).toHaveLength(MOST_RESULTS);
    expect([count('error'), count('warning'), count('note')]).toEqual([1, 2500, 2499]);
    expect(run.results[0]?.level).toBe('note');
    expect(run.invocations?.[0]).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: 'warning',
          message: { text: 'GitHub keeps 5000 results of a run: 501 results of the lowest severity were left out.' },
        },
      ],
    });
    expect(run.properties?.resultsLeftOut).toBe(501);
  });

  test('says that the run failed when a rule broke', () => {
    expect(runOf(richReport()).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'internal error in rule shadowed-path (context prod): x is undefined' },
            associatedRule: { id: 'shadowed-path', index: 2 },
          },
        ],
      },
    ]);
  });

  test('can be written as UTF-8, and hides nothing in its messages', () => {
    const text = sarif(hostileReport(), plain);
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    expect(text).not.toMatch(/(?<!\\)\\ud[89a-f]/i);
    expect(runOf(hostileReport()).results[0]?.message.text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe.skipIf(!existsSync(multitool))(
  `validators (skipped where npm has no package of the multitool: ${process.platform})`,
  () => {
    const binary = join(multitool, process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
    let work = '';
    beforeAll(() => {
      work = mkdtempSync(join(tmpdir(), 'sarif-test-'));
    });
    afterAll(() => rmSync(work, { recursive: true, force: true }));

    function written(name: string, text: string): string {
      const file = join(work, name);
      writeFileSync(file, text);
      return file;
    }

    /** What the gate says, a line each; none if it lets the files pass. */
    async function judged(paths: readonly string[]): Promise<string[]> {
      const call = promisify(execFile)(process.execPath, [join(root, 'scripts/validate-sarif.mjs'), ...paths]);
      return call.then(
        () => [],
        (error: { code: number; stdout: string; stderr: string }) => {
          expect(error.code, error.stderr).toBe(1);
          return error.stdout.trimEnd().split('\n');
        },
      );
    }

    test('have nothing to say', { timeout: 60_000 }, async () => {
      const one = hostileReport();
      const inside: Report = {
        ...one,
        findings: one.findings.map((f) => ({
          ...f,
          place: { ...f.place, file: 'h.yaml' },
          related: f.related.map((r) => ({ ...r, place })),
        })),
        source: (file) => files[file as keyof typeof files] ?? INGRESS,
      };
      const problems = await judged([
        written('rich.sarif', sarif(richReport(), { ...plain, category: 'prod', directory: 'deploy' })),
        written('suppressed.sarif', sarif(richReport(), { ...plain, includeSuppressed: true })),
        written('empty.sarif', sarif(reportOf({}, []), plain)),
        written('hostile.sarif', sarif(inside, plain)),
      ]);
      expect(problems).toEqual([]);
    });

    test('would have something to say', { timeout: 60_000 }, async () => {
      const broken = (name: string, change: (run: Run & { results: Result[] }) => void): string => {
        const log = JSON.parse(sarif(richReport(), plain));
        change(log.runs[0]);
        return written(name, JSON.stringify(log));
      };
      const region = (run: Run & { results: Result[] }) =>
        run.results[0]?.locations?.[0]?.physicalLocation?.region ?? {};
      const location = (run: Run & { results: Result[] }) => firstUri(run.results[0]) ?? {};
      const paths = [
        broken('level.sarif', (run) => Object.assign(run.results[0] ?? {}, { level: 'critical' })),
        broken('security.sarif', (run) =>
          Object.assign(run.tool.driver.rules?.[0]?.properties ?? {}, { 'security-severity': 7.5 }),
        ),
        broken('outside.sarif', (run) => Object.assign(location(run), { uri: '../x.yaml' })),
        broken('base.sarif', (run) => Object.assign(location(run), { uriBaseId: 'HOME' })),
        broken('column.sarif', (run) => delete region(run).endColumn),
        broken('lines.sarif', (run) => Object.assign(region(run), { endLine: 20 })),
        broken('hash.sarif', (run) => delete run.results[0]?.partialFingerprints),
        broken('same.sarif', (run) => run.results.push(...run.results.slice(0, 1))),
        broken('link.sarif', (run) => Object.assign(run.results[0]?.message ?? {}, { text: 'See [it](7).' })),
        broken('index.sarif', (run) => Object.assign(run.results[0] ?? {}, { ruleIndex: 0 })),
        broken('results.sarif', (run) => delete (run as Partial<Run>).results),
        broken('region.sarif', (run) => delete run.results[0]?.locations?.[0]?.physicalLocation?.region),
        broken('help.sarif', (run) => delete run.tool.driver.rules?.[0]?.help),
        broken('text.sarif', (run) => Object.assign(run.results[0]?.message ?? {}, { text: '' })),
      ];
      const problems = await judged(paths);
      const blamed = (path: string) => problems.some((line) => line.includes(path));
      expect(paths.filter((path) => !blamed(path))).toEqual([]);
      expect(problems.some((line) => line.includes('text.sarif') && line.includes('GH1007'))).toBe(true);
      expect(problems.some((line) => line.includes('region.sarif') && line.includes('GH1003'))).toBe(true);
    });

    test("the multitool's own line hashes are the same", { timeout: 60_000 }, async () => {
      // No byte order mark: the multitool drops it, upload-sarif hashes it.
      const sources = [
        INGRESS,
        INGRESS.replaceAll('\n', '\r\n'),
        'a:\t1\r\r\nb: 한🎉\n\n  \n- c\rd',
        `${'x: y\n'.repeat(150)}`,
        '',
      ];
      mkdirSync(join(work, 'src'));
      const results = sources.flatMap((text, i) => {
        writeFileSync(join(work, 'src', `${i}.yaml`), text);
        return lineHashes(text).map((_, line) => ({
          ruleId: 'r',
          message: { text: 'm.' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: `${i}.yaml`, uriBaseId: 'SRC' },
                region: { startLine: line + 1, startColumn: 1 },
              },
            },
          ],
        }));
      });
      const originalUriBaseIds = { SRC: { uri: pathToFileURL(`${work}/src/`).href } };
      const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 't' } }, originalUriBaseIds, results }] };
      const output = join(work, 'hashed.sarif');
      await promisify(execFile)(binary, [
        ...['rewrite', written('bare.sarif', JSON.stringify(log)), '-o', output, '--log', 'ForceOverwrite'],
        ...['--insert', 'RollingHashPartialFingerprints'],
      ]);
      const hashed = JSON.parse(readFileSync(output, 'utf8').replace(/^\ufeff/, '')) as Log;
      const theirs = hashed.runs[0]?.results?.map((result) => result.partialFingerprints?.primaryLocationLineHash);
      expect(sources.flatMap((text) => lineHashes(text))).toEqual(theirs);
    });
  },
);
