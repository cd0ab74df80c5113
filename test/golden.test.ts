/** Whole projects through every reporter: what users see, reviewed in the diff. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { diskHost } from '../src/files/disk.ts';
import { docs, version } from '../src/index.ts';
import { formats, reporters } from '../src/report/index.ts';
import { lintCase } from '../src/testing.ts';

const host = diskHost();
const projects = [
  ...readdirSync('examples')
    .filter((name) => name !== 'workflows' && name !== 'plugin') // of GitHub, and a program: no manifests
    .sort()
    .map((name) => ({ name, input: join('examples', name) })),
  ...readdirSync('fixtures')
    .sort()
    .filter((name) => existsSync(join('fixtures', name, 'input')))
    .map((name) => ({ name, input: join('fixtures', name, 'input') })),
];
const extension = {
  pretty: 'txt',
  compact: 'compact.txt',
  json: 'json',
  sarif: 'sarif',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  junit: 'junit.xml',
  checkstyle: 'checkstyle.xml',
  rdjson: 'rdjson',
  markdown: 'md',
};

describe.each(projects)('$name', ({ name, input }) => {
  it.each(formats)('%s', async (format) => {
    const { report } = await lintCase(host, input, undefined, true);
    expect(report.failures).toEqual([]);
    const help = await docs();
    // The list of rules and their help is the same for all projects and reviewed with the rules; here only those that were hit.
    const hit = new Set(report.findings.map((finding) => finding.rule));
    const rules = report.rules
      .filter((rule) => hit.has(rule.id))
      .map((rule) => ({ ...rule, help: (help[rule.id] ?? '').split('\n').slice(0, 3).join('\n') }));
    const text = reporters[format]({ ...report, rules }, { color: false, quiet: false, width: 120 });
    await expect(text.replaceAll(version, 'VERSION')).toMatchFileSnapshot(
      join('..', 'fixtures', name, 'expected', `report.${extension[format]}`),
    );
  });
});

it('the clean example is clean, but for what its Service opens to the outside', async () => {
  const { report } = await lintCase(host, 'examples/nlb-traefik');
  expect(report.findings.map(({ rule, severity, messageId }) => `${severity} ${rule} ${messageId}`)).toEqual([
    'note admin-port-exposed dashboard',
    'note admin-port-exposed metrics',
    'note admin-port-exposed cluster',
  ]);
  expect(report.coverage.objects).toBe(13);
});

it('the broken example has its ten mistakes, each found once', async () => {
  const { report } = await lintCase(host, 'examples/broken');
  const mistakes = report.findings.filter(({ severity }) => severity !== 'note');
  expect(mistakes.map((finding) => finding.rule).sort()).toEqual([
    'ingress-class-not-found',
    'node-port-not-allowed',
    'node-port-out-of-range',
    'probe-port-not-found',
    'service-not-found',
    'service-port-not-found',
    'service-selects-no-pod',
    'target-group-port-mismatch',
    'target-port-not-found',
    'unsupported-value',
  ]);
});
