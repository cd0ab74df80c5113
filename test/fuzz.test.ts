/** Properties over generated input; `scripts/fuzz.mjs` is the long run of the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config/read.ts';
import { exclusionMatcher } from '../src/files/glob.ts';
import { memoryHost } from '../src/files/memory.ts';
import { lint, retired, rules } from '../src/index.ts';
import { directives } from '../src/parse/directives.ts';
import { reporters } from '../src/report/index.ts';
import { defineRule } from '../src/rule.ts';
import { run } from './cli/run.ts';

const inborn = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  'a',
  'web',
);
const keys = fc.oneof(
  inborn,
  fc.constantFrom(
    'metadata',
    'name',
    'namespace',
    'labels',
    'spec',
    'selector',
    'matchLabels',
    'matchExpressions',
    'ports',
    'port',
  ),
  fc.constantFrom(
    'targetPort',
    'nodePort',
    'template',
    'containers',
    'rules',
    'http',
    'paths',
    'backend',
    'service',
    'tls',
    'items',
  ),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.constantFrom(null, true, 0, -1, 80, 99999, 1.5, ''),
      inborn,
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    // Entries, for fast-check's dictionaries leave out `__proto__`.
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
const kinds = fc.constantFrom(
  'Service',
  'Pod',
  'Deployment',
  'Ingress',
  'List',
  'ServiceList',
  'NetworkPolicy',
  'constructor',
  'Kustomization',
);
const object = fc
  .record({
    kind: kinds,
    apiVersion: fc.constantFrom('v1', 'apps/v1', 'networking.k8s.io/v1', '__proto__'),
    metadata: value,
    spec: value,
    items: value,
  })
  .map((one) => JSON.stringify(one));

/** The report, and that the program did not break. */
async function sound(files: Readonly<Record<string, string>>) {
  const { report } = await lint({ host: memoryHost(files), paths: ['.'] });
  expect(report.failures).toEqual([]);
  for (const reporter of Object.values(reporters)) {
    const text = reporter(report, { color: false, quiet: false });
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]|##\[/);
  }
  return report;
}

describe('no input breaks a rule or a reporter', () => {
  it('objects with fields of any type and any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(object, { minLength: 1, maxLength: 4 }), async (objects) => {
        await sound({ 'a.yaml': objects.join('\n---\n') });
      }),
      { numRuns: 150 },
    );
  });

  it('lists within lists', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90 }), kinds, async (depth, kind) => {
        let text = JSON.stringify({ apiVersion: 'v1', kind, metadata: { name: 'web' }, spec: {} });
        for (let level = 0; level < depth; level++) text = `{"apiVersion":"v1","kind":"List","items":[${text}]}`;
        await sound({ 'a.yaml': text });
        await sound({ 'k/kustomization.yaml': 'resources: [a.yaml]', 'k/a.yaml': text });
      }),
      { numRuns: 25 },
    );
  });

  it('kustomizations', async () => {
    const paths = fc.array(
      fc.oneof(fc.constantFrom('a.yaml', '.', '..', '../k', '../../etc', '/', '', 'https://x/y'), inborn),
      { maxLength: 4 },
    );
    const kustomization = fc.record(
      {
        resources: fc.oneof(paths, value),
        components: paths,
        patches: value,
        labels: fc.array(fc.record({ pairs: value })),
        commonLabels: value,
        namespace: value,
        configMapGenerator: value,
        replacements: value,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(kustomization, kustomization, object, async (one, other, text) => {
        await sound({
          'k/kustomization.yaml': JSON.stringify(one),
          'kustomization.yaml': JSON.stringify(other),
          'k/a.yaml': text,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('names of files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), object, async (name, text) => {
        await sound({ [`/work/${name.replace(/^[./]+/, '')}x.yaml`]: text, 'b.yaml': 'a: [\nkind: Service\n' });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the config', () => {
  it('is a config or problems with places', async () => {
    const glob = fc.oneof(
      fc.constantFrom(
        '{1..100000000}',
        '+(a|a)+',
        '**/**/**/**/**/x',
        '[a-',
        '*a*a*a*a*b',
        '{{{a}}}',
        '[[:alpha:]]',
        '!',
      ),
      fc.string({ unit: fc.constantFrom(...'ab*?[]{}(),!|/.\\-+@'), maxLength: 40 }),
    );
    const config = fc.record(
      {
        preset: value,
        rules: value,
        exclude: fc.oneof(fc.array(glob), value),
        ignore: fc.oneof(
          fc.array(fc.record({ rule: fc.constant('syntax-error'), path: glob, name: glob, reason: fc.constant('x') })),
          value,
        ),
        externals: fc.oneof(fc.array(fc.record({ kind: glob, name: glob, reason: fc.constant('x') })), value),
        limits: value,
        workloadKinds: value,
        targetGroups: value,
      },
      { requiredKeys: [] },
    );
    const long = 'a/'.repeat(150);
    await fc.assert(
      fc.asyncProperty(config, async (written) => {
        const text = JSON.stringify(written);
        const result = await readConfig(
          { path: 'c', text },
          { ruleIds: rules.map(({ id }) => id), retired, matcher: async () => exclusionMatcher },
        );
        if (result.problems) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { place } of result.problems) expect(place.span.end.offset).toBeLessThanOrEqual(text.length);
        } else {
          for (const ignore of result.config.ignore)
            ignore.matches({ rule: 'syntax-error', file: long, kind: long, namespace: long, name: long });
          for (const external of result.config.settings.externals) external.matches(long, long, long);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('directives stand where they are, whatever surrounds them', () => {
  const parts = fc.constantFrom(
    '# ingress-lint-ignore',
    '# ingress-lint-ignore-file',
    ' service-not-found',
    ' --',
    ' reason',
    ',',
    '\n',
    '\r',
    ' ',
    '"',
    "'",
    '|\n  ',
    '# ',
    '__proto__',
    '\u202e',
    '---\n',
    'a: ',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      for (const { span, line } of directives({ path: 'a', text })) {
        expect(span.end.offset).toBeLessThanOrEqual(text.length);
        expect(line).toBeGreaterThan(0);
      }
    }),
  );
});

describe('a rule that throws', () => {
  const broken = defineRule({
    id: 'broken-rule',
    summary: 'Always throws.',
    severity: 'error',
    evidence: 'local',
    since: '0.1.0',
    messages: { never: { text: 'a', effect: 'b', help: 'c' } },
    check() {
      throw new TypeError('\u001b[2J::error::boom');
    },
  });

  it('is named, and the others go on', async () => {
    const files = { 'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 99999}]}\n' };
    const { report } = await lint({ host: memoryHost(files), paths: ['.'], rules: [broken, ...rules] });
    expect(report.failures).toMatchObject([{ rule: 'broken-rule', context: '.' }]);
    expect(report.findings.map(({ rule }) => rule)).toContain('invalid-port-value');
    for (const format of ['pretty', 'compact', 'json', 'sarif', 'github'] as const) {
      const text = reporters[format](report, { color: false, quiet: false });
      expect(text).toContain('broken-rule');
      expect(text).not.toContain('\u001b[2J');
    }
    expect(
      JSON.parse(reporters.sarif(report, { color: false, quiet: false })).runs[0].invocations[0].executionSuccessful,
    ).toBe(false);
  });
});

it('a document that is broken takes nothing else with it', async () => {
  const good = 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 99999}]}\n';
  const broken = fc.constantFrom(
    'kind: x\n a: "',
    'kind: Service\nb:\tc:\td\n',
    '{',
    'kind: [',
    '*x',
    '? [',
    'kind: x\n\t',
    '%YAML 1.2',
    '&a *a',
    '|9\n',
    '"\\q"',
    '!<',
    '@',
    'a: b: c',
    '}',
    '- a\nb: 1',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(broken, { minLength: 1, maxLength: 3 }), async (parts) => {
      const { stdout } = await run(['--format', 'compact'], {
        'a.yaml': [parts[0], good, ...parts.slice(1), good.replace('name: a', 'name: b')].join('\n---\n'),
      });
      expect(stdout.match(/invalid-port-value/g)).toHaveLength(2);
    }),
    { numRuns: 60 },
  );
});
