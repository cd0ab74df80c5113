/** `--fix`: what it changes, what it leaves alone, and that it changes nothing else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/parse/parse.ts';
import { ingress, run, service, type World } from './run.ts';

type Files = Readonly<Record<string, string>>;

/** The files after `--fix`, and what was said. */
async function fixed(files: Files, options: readonly string[] = ['--fix'], world: World = {}) {
  const outcome = await run([...options, '--no-config', '.'], absolute(files), world);
  const written = Object.entries(outcome.written).map(([path, text]) => [path.replace('/repo/', ''), text] as const);
  return { ...outcome, written: Object.fromEntries(written), files: { ...files, ...Object.fromEntries(written) } };
}

const absolute = (files: Files): Files => files;

const listed = async (files: Files): Promise<{ rule: string; message: string }[]> => {
  const { stdout } = await run(['--format', 'json', '--no-config', '.'], files);
  return JSON.parse(stdout).findings;
};

const head = (kind: string, apiVersion: string, name = 'web'): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n`;
const web = service;
const inIngress = (from: string, to: string): string => ingress('web').replace(from, to);

/** A file beside `service.yaml`: before, and after. */
const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'quotes what is a text to its field',
    `${head('ConfigMap', 'v1')}  labels: {tier: 1, "on": true}\n  annotations:\n    a: true   # why\n    b: 1.10\n    c: 0777\ndata:\n  port: 8080\n`,
    `${head('ConfigMap', 'v1')}  labels: {tier: "1", "on": "true"}\n  annotations:\n    a: "true"   # why\n    b: "1.10"\n    c: "0777"\ndata:\n  port: "8080"\n`,
  ],
  ['takes quotes away where a number must stand', inIngress('number: 80', 'number: "80"'), ingress('web')],
  [
    'writes a host in the form of DNS',
    inIngress('shop.example.com', '"Shop.Example.com." # ours'),
    inIngress('shop.example.com', '"shop.example.com" # ours'),
  ],
  ['writes a word with its capital letters', inIngress('Prefix', 'prefix'), ingress('web')],
  ['renames a field that is misspelt', inIngress('pathType', 'pathtype'), ingress('web')],
  ['goes on where one fix makes way for another', inIngress('pathType: Prefix', 'pathtype: prefix'), ingress('web')],
  ['writes a kind with its capital letters', inIngress('kind: Ingress', 'kind: ingress'), ingress('web')],
  [
    'moves to the API version that is served',
    `${head('CronJob', 'batch/v1beta1 # once')}spec:\n  schedule: "0 0 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers: [{name: a, image: a:1}]\n`,
    `${head('CronJob', 'batch/v1 # once')}spec:\n  schedule: "0 0 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers: [{name: a, image: a:1}]\n`,
  ],
  ['moves to the only API version of a kind', inIngress('networking.k8s.io/v1', 'v1'), ingress('web')],
  [
    'changes every place of a name, in each document',
    `${inIngress('spec:', 'spec:\n  tls:\n    - hosts: [SHOP.example.com]\n      secretName: a').replace('host: shop.', 'host: SHOP.')}---\n# next\n${inIngress('name: web', 'name: api').replace('shop.', 'API.')}`,
    `${inIngress('spec:', 'spec:\n  tls:\n    - hosts: [shop.example.com]\n      secretName: a')}---\n# next\n${inIngress('name: web', 'name: api').replace('shop.', 'api.')}`,
  ],
  [
    'reads JSON as well',
    '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "labels": {"tier": 1}},\n "data": {"on": true}}\n',
    '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "labels": {"tier": "1"}},\n "data": {"on": "true"}}\n',
  ],
];

describe('--fix', () => {
  it.each(cases)('%s', async (_name, before, after) => {
    const files = { 'a.yaml': before, 'service.yaml': web };
    const { written } = await fixed(files);
    expect(written).toEqual({ 'a.yaml': after });
    // Nothing is left to do, and nothing has come.
    expect((await fixed({ ...files, ...written })).written).toEqual({});
    const known = new Set((await listed(files)).map(({ message }) => message));
    expect((await listed({ ...files, ...written })).filter(({ message }) => !known.has(message))).toEqual([]);
  });

  it.each(cases)('keeps line ends and byte order mark: %s', async (_name, before, after) => {
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect((await fixed({ 'a.yaml': windows(before), 'service.yaml': web })).written).toEqual({
      'a.yaml': windows(after),
    });
  });

  it('mends ports of a Service and of its Pods alike', async () => {
    const before = web
      .replace('- port: 80', '- name: HTTP_web\n      port: 80\n      protocol: tcp')
      .replace('targetPort: 8080', 'targetPort: Web_Port')
      .replace('- containerPort: 8080', '- containerPort: "8080"\n              name: Web_Port');
    const { written, stderr, code } = await fixed({ 'service.yaml': before });
    expect(written['service.yaml']).toBe(
      web
        .replace('- port: 80', '- name: http-web\n      port: 80\n      protocol: TCP')
        .replace('targetPort: 8080', 'targetPort: web-port')
        .replace('- containerPort: 8080', '- containerPort: 8080\n              name: web-port'),
    );
    expect([stderr, code]).toEqual(['ingress-lint: 5 findings mended in 1 file.\n', 0]);
  });

  it('leaves the name of a port to which others refer', async () => {
    const named = web.replace('- port: 80', '- name: HTTP\n      port: 80');
    const route = inIngress('number: 80', 'name: HTTP');
    expect((await fixed({ 'a.yaml': route, 'service.yaml': named })).written).toEqual({});
  });

  it('gives a Middleware its full name, and keeps the others', async () => {
    const key = 'traefik.ingress.kubernetes.io/router.middlewares';
    const of = (value: string): string =>
      ingress('web').replace('  name: web\n', `  name: web\n  annotations:\n    ${key}: ${value}\n`);
    const middleware = `${head('Middleware', 'traefik.io/v1alpha1', 'strip')}spec:\n  stripPrefix: {prefixes: [/a]}\n`;
    const traefik = `${head('Deployment', 'apps/v1', 'traefik')}spec:\n  selector: {matchLabels: {a: t}}\n  template:\n    metadata: {labels: {a: t}}\n    spec:\n      containers:\n        - name: traefik\n          image: traefik:v3.3\n          args: [--providers.kubernetesingress, --providers.kubernetescrd, "--entrypoints.web.address=:80"]\n`;
    const files = { 'service.yaml': web, 'm.yaml': middleware, 't.yaml': traefik };
    const outcome = async (value: string) => (await fixed({ 'a.yaml': of(value), ...files })).written;
    expect(await outcome('strip # short')).toEqual({ 'a.yaml': of('default-strip@kubernetescrd # short') });
    expect(await outcome("'strip@kubernetes'")).toEqual({ 'a.yaml': of("'default-strip@kubernetescrd'") });
    // Two of that name: which one?
    const other = middleware.replace('name: strip', 'name: strip\n  namespace: other');
    expect((await fixed({ 'a.yaml': of('strip'), ...files, 'o.yaml': other })).written).toEqual({});
    expect(await outcome('strip@file')).toEqual({});
  });

  it('does what is not safe only where it is asked for by name', async () => {
    const config = 'rules:\n  deprecated-class-annotation: note\n';
    const klass = `${head('IngressClass', 'networking.k8s.io/v1', 'traefik')}spec:\n  controller: traefik.io/ingress-controller\n`;
    const before = ingress('web')
      .replace('  ingressClassName: traefik\n', '')
      .replace('  name: web\n', '  name: web\n  annotations:\n    kubernetes.io/ingress.class: traefik # old\n');
    const files = { 'ingress-lint.yaml': config, 'a.yaml': before, 'service.yaml': web, 'class.yaml': klass };
    const outcome = async (...options: string[]) => (await run([...options, '.'], files)).written['/repo/a.yaml'];
    expect(await outcome('--fix')).toBeUndefined();
    expect(await outcome('--fix', '--fix-unsafe', 'deprecated-class-annotation')).toBe(ingress('web'));
  });

  it.each([
    ['a value that an alias repeats', 'labels: {a: &one 1}\n  annotations: {a: *one}'],
    ['what comes through a merge key', 'labels: &all {a: 1}\n  annotations: {<<: *all}'],
    ['a word of which nobody knows what it means', 'labels: {a: yes}'],
    ['what has a tag', 'labels: {a: !!int "1"}'],
    ['a number over several lines', 'labels: {a:\n    true, b: null}\n  annotations: {c: {d: 1}}'],
  ])('leaves alone: %s', async (_name, labels) => {
    const before = `${head('ConfigMap', 'v1')}  ${labels}\n`;
    const { written } = await fixed({ 'a.yaml': before });
    const after = written['a.yaml'];
    if (_name === 'a number over several lines') expect(after).toBe(before.replace('true', '"true"'));
    else expect(after).toBeUndefined();
  });

  it('leaves alone what is suppressed, and says when there is nothing to do', async () => {
    const before = inIngress('Prefix', 'prefix # ingress-lint-ignore unsupported-value -- a test');
    const { written, stderr } = await fixed({ 'a.yaml': before, 'service.yaml': web });
    expect(written).toEqual({});
    expect(stderr).toBe('ingress-lint: there is nothing that --fix can mend.\n');
  });

  it('changes no file that was not named', async () => {
    const files = {
      'base/a.yaml': inIngress('Prefix', 'prefix'),
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'top/kustomization.yaml': 'resources: [../base]\n',
    };
    expect((await run(['--fix', '--no-config', '--no-render', 'top'], files)).written).toEqual({});
    expect(Object.keys((await run(['--fix', '--no-config', '--no-render', 'base'], files)).written)).toEqual([
      '/repo/base/a.yaml',
    ]);
  });

  it('says which file cannot be written, and exits with 2', async () => {
    const writeFile = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    const files = { 'a.yaml': inIngress('Prefix', 'prefix'), 'service.yaml': web };
    const { code, stderr } = await fixed(files, ['--fix'], { writeFile });
    expect(code).toBe(2);
    expect(stderr).toMatch(/"a\.yaml" cannot be written: permission denied\.\n {2}It is left as it is/);
  });

  it('follows no link out of the tree', async () => {
    const files = { 'a.yaml': inIngress('Prefix', 'prefix'), 'service.yaml': web };
    const real = (path: string): string => (path === '/repo/a.yaml' ? '/etc/a.yaml' : path);
    // The file is found before the link is made: what counts is where it leads when it is to be written.
    let asked = 0;
    const host = { real: (path: string) => (path.endsWith('a.yaml') && asked++ === 0 ? path : real(path)) };
    expect((await fixed(files, ['--fix'], { host })).written).toEqual({});
  });

  it.each([
    [['--fix', '--fix-dry-run'], 'contradict'],
    [['--fix', '-'], 'cannot change standard input'],
    [['--fix', '--write-baseline'], 'contradict'],
    [['--fix-unsafe', 'a'], 'says what --fix may do as well'],
    [['--fix', '--fix-unsafe', 'unsuported-value'], 'Did you mean "unsupported-value"?'],
  ])('is refused for %j', async (argv, words) => {
    const { code, stderr } = await run(argv, { 'service.yaml': web });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('--fix-dry-run', () => {
  it('prints a diff, writes nothing, and exits as a run without it', async () => {
    const files = { 'a.yaml': inIngress('Prefix', 'prefix'), 'service.yaml': web };
    const { code, stdout, stderr, written } = await fixed(files, ['--fix-dry-run']);
    expect({ code, stderr, written }).toEqual({
      code: 1,
      stderr: 'ingress-lint: 1 finding can be mended in 1 file.\n',
      written: {},
    });
    expect(stdout).toMatchInlineSnapshot(`
      "--- a/a.yaml
      +++ b/a.yaml
      @@ -9,7 +9,7 @@
             http:
               paths:
                 - path: /
      -            pathType: prefix
      +            pathType: Prefix
                   backend:
                     service:
                       name: web
      "
    `);
  });

  it('shows what is hidden to a terminal, and leaves it to a pipe', async () => {
    const files = { 'a.yaml': inIngress('Prefix', 'prefix # \u202e'), 'service.yaml': web };
    expect((await fixed(files, ['--fix-dry-run'])).stdout).toContain('\u202e');
    expect((await fixed(files, ['--fix-dry-run'], { tty: ['stdout'] })).stdout).not.toContain('\u202e');
    expect((await fixed(files, ['--fix-dry-run'], { env: { GITHUB_ACTIONS: 'true' } })).stdout).not.toContain('\u202e');
  });
});

it('the page lists every rule that has a fix', () => {
  const page = readFileSync('docs/fix.md', 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id ?? '');
  const fixing = readdirSync('rules').filter(
    (id) => existsSync(`rules/${id}/rule.ts`) && /\bfix\b/.test(readFileSync(`rules/${id}/rule.ts`, 'utf8')),
  );
  expect(listed.sort()).toEqual(fixing);
});

/** Texts that go wrong in one of several ways, between comments and documents of all kinds. */
const spoiled = fc
  .array(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      host: fc.constantFrom('shop.example.com', 'Shop.example.com', "'SHOP.example.com.'", '"x.Example."'),
      pathType: fc.constantFrom('Prefix', 'prefix', '"exact"', "'PREFIX'"),
      field: fc.constantFrom('pathType', 'pathtype', '"PathType"'),
      number: fc.constantFrom('80', '"80"', "'80'"),
      label: fc.constantFrom('a', '1', 'true', '1.10', '"x"', 'yes', '&a 2', '~'),
      comment: fc.constantFrom('', ' # why', '   # "quotes" & more: {}'),
      kind: fc.constantFrom('Ingress', 'ingress', 'INGRESS'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) =>
    list
      .map(
        (one) =>
          `# a comment\napiVersion: networking.k8s.io/v1\nkind: ${one.kind}${one.comment}\nmetadata:\n  name: ${one.name}\n  labels: {app: ${one.label}} # labels\nspec:\n  rules:\n    - host: ${one.host}${one.comment}\n      http:\n        paths:\n          - {path: /, ${one.field}: ${one.pathType}, backend: {service: {name: web, port: {number: ${one.number}}}}}${one.comment}\n`,
      )
      .join('---\n'),
  );

describe('whatever is spoiled', () => {
  it('what can be mended is mended at once, comments stay, and nothing new is found', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled, async (text) => {
        const files = { 'a.yaml': text, 'service.yaml': web };
        const once = (await fixed(files)).files;
        expect((await fixed(once)).written).toEqual({});
        const comments = (source: string) => source.match(/ *#.*$/gm);
        expect(comments(once['a.yaml'] ?? '')).toEqual(comments(text));
        const documents = parseDocuments({ path: 'a.yaml', text: once['a.yaml'] ?? '' });
        expect(documents.map(({ problem }) => problem)).toEqual(documents.map(() => undefined));
        const { stdout } = await run(['--format', 'json', '--no-config', '.'], once);
        const left = JSON.parse(stdout).findings as { rule: string; fix?: unknown }[];
        expect(left.filter(({ fix }) => fix !== undefined)).toEqual([]);
        // Of `yes` nobody knows what is meant; all else is as it should be but for objects of one name.
        const mendable = ['invalid-host', 'unsupported-value', 'unknown-field', 'unknown-kind'];
        expect(left.filter(({ rule }) => mendable.includes(rule))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a run without it', () => {
  const files = { 'a.yaml': inIngress('Prefix', 'prefix'), 'service.yaml': web };

  it('says how much it can mend, once it is worth saying', async () => {
    const hint = /^--fix can mend 1 finding; --fix-dry-run shows how$/m;
    expect((await run(['--no-config', '.'], files)).stdout).toMatch(hint);
    expect((await run(['--no-config', '.', '--fix'], files)).stdout).not.toMatch(hint);
    expect((await run(['--no-config', '.', '--fix-dry-run'], files)).stdout).not.toMatch(hint);
    expect((await run(['--no-config', '.', '--quiet'], files)).stdout).not.toMatch(hint);
  });

  it('says nothing of what --fix leaves alone', async () => {
    const { stdout } = await run(['--no-config', '.'], { 'a.yaml': inIngress('name: web', 'name: web.') });
    expect(stdout).toContain('1 error');
    expect(stdout).not.toContain('--fix');
    expect((await run(['--no-config', '-'], {}, { stdin: files['a.yaml'] })).stdout).not.toContain('--fix');
  });
});
