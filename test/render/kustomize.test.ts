/**
 * Kustomizations built by the program of this machine: `kustomize`, or else `kubectl`. The files are in memory; what the program sees is the copy that
 * the linter makes. Where there is neither program, only what needs none is tested, and the run says how many tests it skipped.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/presets.ts';
import type { Programs } from '../../src/files/host.ts';
import { memoryHost } from '../../src/files/memory.ts';
import { programsOf } from '../../src/files/programs.ts';
import { lint } from '../../src/index.ts';
import { locate } from '../../src/parse/locate.ts';
import { sarif } from '../../src/report/sarif.ts';
import { readExpectations } from '../../src/testing.ts';

const machine = programsOf(process.env);
const hasBuilder = ['kustomize', 'kubectl'].some((name) => machine.find(name, () => true) !== undefined);

type Files = Readonly<Record<string, string>>;

async function look(files: Files, programs: Programs = machine) {
  const host = { ...memoryHost({ '.git/HEAD': '', ...files }), programs: async () => programs };
  const { report, graphs } = await lint({ host, paths: ['.'], config: defaultConfig() });
  const found = report.findings
    .filter(({ suppressed }) => !suppressed)
    .map(({ rule, place, contexts }) => ({ rule, at: `${place.file}:${place.span.start.line}`, contexts }));
  return { report, graphs, found, renders: report.coverage.renders };
}

/** What is found, as the comments in the files expect it. */
async function expectAsWritten(files: Files) {
  const looked = await look(files);
  const expected = Object.entries(files).flatMap(([file, text]) => readExpectations(file, text));
  const sorted = (lines: readonly string[]) => [...new Set(lines)].sort();
  expect(sorted(looked.found.map(({ rule, at }) => `${at} ${rule}`))).toEqual(
    sorted(expected.map(({ file, line, rule }) => `${file}:${line} ${rule}`)),
  );
  expect(looked.renders[0]?.raw).toEqual([]);
  return looked;
}

const service = (name: string, port: number | string = 80) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
  selector:
    app: ${name}
  ports:
    - port: ${port}
      targetPort: 8080
`;

const deployment = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
        - name: ${name}
          image: nginx:1.27
          ports:
            - containerPort: 8080
`;

const ingress = (name: string, port: number, note = '') => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
spec:
  rules:
    - host: www.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${name}
                port:
                  number: ${port}${note}
`;

const base: Files = {
  'base/kustomization.yaml': 'resources: [web.yaml, ingress.yaml]\n',
  'base/web.yaml': `${service('web')}---\n${deployment('web')}`,
  'base/ingress.yaml': ingress('web', 80),
};

const folder = mkdtempSync(join(tmpdir(), 'kustomize-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program of our own in the place of kustomize. */
function fake(name: string, script: string): Programs {
  const directory = mkdtempSync(join(folder, 'bin-'));
  writeFileSync(join(directory, name), `#!${process.execPath}\n${script}`);
  chmodSync(join(directory, name), 0o755);
  // It is CommonJS, whatever the package.json of a directory above says.
  writeFileSync(join(directory, 'package.json'), '{}');
  return programsOf({ PATH: directory });
}

describe.skipIf(!hasBuilder)('what kustomize makes', () => {
  it('patches of what was built are not told to be left out, and those of what was refused are', async () => {
    const patch = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: NodePort\n';
    const root = (more: string): Files => ({
      'kustomization.yaml': `resources: [web.yaml]\npatches: [{path: patches/web.yaml}]\n${more}`,
      'web.yaml': service('web') + '---\n' + deployment('web'),
      'patches/web.yaml': patch,
    });
    expect((await look(root(''))).report.coverage.leftOut).toEqual([]);
    expect((await look(root('helmCharts: [{name: x}]\n'))).report.coverage.leftOut).toEqual([
      { path: 'patches', reason: 'kustomize patches, not linted by themselves: web.yaml' },
    ]);
  });

  it('is what is linted', async () => {
    const { renders, report } = await expectAsWritten({ ...base, 'kustomization.yaml': 'resources: [base]\n' });
    expect(renders).toMatchObject([{ what: 'kustomization', rendered: 1 }]);
    expect(renders[0]?.by).toMatch(/^(kustomize v?|kubectl \(kustomize v)\d/);
    expect(report.coverage).toMatchObject({ documents: 5, notKubernetes: 2, objects: 3 });
  });

  it('shows a value of a patch in the patch', async () => {
    await expectAsWritten({
      ...base,
      'dev/kustomization.yaml': 'resources: [../base]\npatches:\n- path: port.yaml\n',
      'dev/port.yaml': ingress('web', 81, ' # expect: service-port-not-found'),
    });
  });

  it('shows a value of an inline patch in the kustomization', async () => {
    await expectAsWritten({
      ...base,
      'dev/kustomization.yaml': `resources: [../base]
patches:
- target: {kind: Ingress, name: web}
  patch: |-
    - op: replace
      path: /spec/rules/0/http/paths/0/backend/service/port/number
      value: 81 # expect: service-port-not-found
`,
      'qa/kustomization.yaml': `resources: [../base]
patches:
- patch: |-
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata:
      name: web
    spec:
      rules:
        - host: www.example.com
          http:
            paths:
              - path: /
                pathType: Prefix
                backend:
                  service:
                    name: wbe # expect: service-not-found
                    port:
                      number: 80
`,
    });
  });

  it('shows the other end of a defect where a patch made it', async () => {
    const { report } = await look({
      ...base,
      'dev/kustomization.yaml': 'resources: [../base]\npatches:\n- path: labels.yaml\n',
      'dev/labels.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: wbe\n',
    });
    expect(report.findings).toMatchObject([{ rule: 'service-selects-no-pod', place: { file: 'dev/labels.yaml' } }]);
  });

  it('tells once what three overlays have from their base, and names them', async () => {
    const overlay = (name: string) => ({
      [`${name}/kustomization.yaml`]: `resources: [../base]\nnamePrefix: ${name}-\nnamespace: ${name}\n`,
    });
    const { found } = await look({
      ...base,
      'base/ingress.yaml': ingress('web', 81),
      ...overlay('dev'),
      ...overlay('qa'),
      ...overlay('prod'),
    });
    expect(found).toEqual([
      { rule: 'service-port-not-found', at: 'base/ingress.yaml:16', contexts: ['dev', 'prod', 'qa'] },
    ]);
  });

  it('knows what kustomize renames, and what it leaves as it is', async () => {
    const route = `apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: web
spec:
  routes:
    - match: Host(\`www.example.com\`)
      kind: Rule
      services:
        - name: web # expect: service-not-found
          port: 80
`;
    await expectAsWritten({
      ...base,
      'base/route.yaml': route,
      'base/kustomization.yaml': 'resources: [web.yaml, ingress.yaml, route.yaml]\n',
      'dev/kustomization.yaml': 'resources: [../base]\nnamePrefix: dev-\n',
    });
  });

  it('has the names of generated objects', async () => {
    const { graphs, found } = await look({
      'kustomization.yaml': `resources: [web.yaml]
configMapGenerator:
- name: settings
  literals: [a=b]
`,
      'web.yaml': deployment('web').replace(
        'image: nginx:1.27\n',
        'image: nginx:1.27\n          envFrom: [{configMapRef: {name: settings}}]\n',
      ),
    });
    expect(found).toEqual([]);
    expect(graphs[0]?.all('ConfigMap').map(({ name }) => name)).toEqual([expect.stringMatching(/^settings-\w{10}$/)]);
    const [map] = graphs[0]?.all('ConfigMap') ?? [];
    const [at] = [map?.at('data', 'a')];
    expect(at?.document.rendered?.source(['data', 'a'], 'value').path).toEqual([
      'configMapGenerator',
      0,
      'literals',
      0,
    ]);
  });

  it('leaves out what a patch deletes, and has what a component brings', async () => {
    const { graphs, found } = await look({
      ...base,
      'dev/kustomization.yaml': 'resources: [../base]\ncomponents: [../extra]\npatches:\n- path: gone.yaml\n',
      'dev/gone.yaml': 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\n$patch: delete\n',
      'extra/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [api.yaml]\n',
      'extra/api.yaml': `${service('api')}---\n${deployment('api')}`,
    });
    expect(found).toEqual([]);
    expect(graphs[0]?.resources.map(({ title }) => title).sort()).toEqual([
      'Deployment "api"',
      'Deployment "web"',
      'Service "api"',
      'Service "web"',
    ]);
  });

  it('keeps variables of Flux unknown', async () => {
    await expectAsWritten({
      ...base,
      'base/web.yaml': `${service('web', '$' + '{PORT}')}---\n${deployment('web')}`,
      'dev/kustomization.yaml': 'resources: [../base]\n',
    });
  });

  it('has the components that Flux adds, shown where they are written', async () => {
    await expectAsWritten({
      ...base,
      'base/ingress.yaml': ingress('web', 80),
      'components/api/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [api.yaml]\n`,
      'components/api/api.yaml': `${service('api')}---\n${deployment('api')}---\n${ingress('api', 81, ' # expect: service-port-not-found').replace('www', 'api')}`,
      'base/patch.yaml': `apiVersion: v1\nkind: Service\nmetadata:\n  name: api\n  annotations:\n    example.com/patched: "yes"\n`,
      'base/kustomization.yaml': '# of the shop\nresources: [web.yaml, ingress.yaml]\npatches:\n  - path: patch.yaml\n',
      'flux.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: web, namespace: flux-system}\nspec:\n  interval: 5m\n  prune: true\n  sourceRef: {kind: GitRepository, name: flux-system}\n  path: ./base\n  components: [../components/api]\n',
    });
  });

  it('is without the annotation that was asked for, but with one that somebody wrote', async () => {
    const annotated = service('web').replace('  name: web\n', '  name: web\n  annotations:\n    a: b\n');
    const own = annotated.replace('a: b', 'config.kubernetes.io/origin: mine');
    const { graphs } = await look({
      'a/kustomization.yaml': 'resources: [web.yaml]\n',
      'a/web.yaml': service('web'),
      'b/kustomization.yaml': 'resources: [web.yaml]\n',
      'b/web.yaml': annotated,
      'c/kustomization.yaml': 'resources: [web.yaml]\n',
      'c/web.yaml': own,
    });
    expect(graphs.map(({ resources: [one] }) => [...(one?.annotations ?? [])])).toEqual([
      [],
      [['a', 'b']],
      [['config.kubernetes.io/origin', 'mine']],
    ]);
  });

  it('is found again where a patch took the origin away', async () => {
    await expectAsWritten({
      ...base,
      'base/ingress.yaml': ingress('web', 81, ' # expect: service-port-not-found'),
      'dev/kustomization.yaml': `resources: [../base]
patches:
- target: {kind: Ingress}
  patch: |-
    - {op: add, path: /metadata/annotations, value: {a: b}}
`,
    });
  });

  it('shows fields of a kustomization at the entry that is meant', async () => {
    const { graphs } = await look({
      ...base,
      'dev/kustomization.yaml': `resources: [../base]
namespace: shop
images:
- {name: other, newTag: "2"}
- {name: nginx, newTag: "2"}
labels:
- pairs: {team: a}
  includeSelectors: true
replicas:
- {name: web, count: 4}
`,
    });
    const [one] = graphs[0]?.all('Deployment') ?? [];
    const at = (...path: (string | number)[]) => {
      const place = one && locate(one.at(...path));
      return `${place?.file}: ${place?.path.join('.')}`;
    };
    expect(at('metadata', 'namespace')).toBe('dev/kustomization.yaml: namespace');
    expect(at('spec', 'template', 'spec', 'containers', 0, 'image')).toBe('dev/kustomization.yaml: images.1.newTag');
    expect(at('spec', 'selector', 'matchLabels', 'team')).toBe('dev/kustomization.yaml: labels.0.pairs.team');
    expect(at('spec', 'replicas')).toBe('dev/kustomization.yaml: replicas.0.count');
    expect(at('spec', 'selector', 'matchLabels', 'app')).toBe('base/web.yaml: spec.selector.matchLabels.app');
    expect(at('spec', 'nothing', 'here')).toBe('base/web.yaml: spec.nothing.here');
  });

  it('is suppressed by comments in the files that say it', async () => {
    const comment = ' # ingress-lint-ignore service-port-not-found -- the port is opened by hand';
    const { found, report } = await look({
      ...base,
      'dev/kustomization.yaml': 'resources: [../base]\npatches:\n- path: port.yaml\n',
      'dev/port.yaml': ingress('web', 81, comment),
      'qa/kustomization.yaml': `resources: [../base]
patches:
- target: {kind: Ingress}
  patch: |-${comment}
    - op: replace
      path: /spec/rules/0/http/paths/0/backend/service/port/number
      value: 81
`,
    });
    expect(found).toEqual([]);
    expect(report.findings).toMatchObject([
      { place: { file: 'dev/port.yaml' }, suppressed: { by: 'comment' } },
      { place: { file: 'qa/kustomization.yaml', span: { start: { line: 7 } } }, suppressed: { by: 'comment' } },
    ]);
  });

  it('has the fingerprint of what is written, if nothing about it changes', async () => {
    const files = { ...base, 'base/ingress.yaml': ingress('web', 81), 'kustomization.yaml': 'resources: [base]\n' };
    const { report } = await look(files);
    const plain = await lint({
      host: memoryHost({ '.git/HEAD': '', ...files }),
      paths: ['.'],
      config: defaultConfig(),
    });
    expect(report.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      plain.report.findings.map(({ fingerprint }) => fingerprint),
    );
  });

  it('never shows rendered text', async () => {
    const { report } = await look({
      ...base,
      'base/ingress.yaml': ingress('web', 81),
      'kustomization.yaml': 'resources: [base]\nnamePrefix: x-\n',
    });
    const text = await sarif(report, { color: false, quiet: false });
    expect(text).toContain('"uri": "base/ingress.yaml"');
    expect(text).not.toMatch(/ingress-lint-\w{6}|\(built\)/);
  });
});

describe.skipIf(!hasBuilder)('what kustomize refuses', () => {
  it('is told in its words, at the kustomization that is meant', async () => {
    const { report, renders } = await look({
      ...base,
      'mid/kustomization.yaml': `resources: [../base]
patches:
- target: {kind: Service}
  patch: |-
    - op: replace
      path: /spec/externalName/x
      value: y
`,
      'top/kustomization.yaml': 'resources: [../mid]\n',
    });
    expect(report.findings).toMatchObject([
      { rule: 'kustomization-refused', place: { file: 'mid/kustomization.yaml' } },
    ]);
    expect(report.findings[0]?.message).toContain('/spec/externalName/x');
    expect(JSON.stringify(report)).not.toMatch(/ingress-lint-\w{6}/);
    expect(renders).toMatchObject([{ rendered: 0, raw: [{ path: 'top/kustomization.yaml' }] }]);
    // It is linted as it is written.
    expect(report.coverage.objects).toBe(3);
  });

  it('is told of the entry that is meant', async () => {
    const { report } = await look({
      'kustomization.yaml': 'resources:\n- web.yaml\n- page.yaml\n',
      'web.yaml': `${service('web')}---\n${deployment('web')}`,
      'page.yaml': 'just: text\n',
    });
    expect(report.findings).toMatchObject([
      { rule: 'kustomization-refused', place: { file: 'kustomization.yaml', span: { start: { line: 3 } } } },
    ]);
  });

  it.each([
    ['two of one kind and name', 'resources: [a.yaml, b.yaml]\n', 'duplicate-object'],
    ['a patch without its object', 'resources: [a.yaml]\npatches: [{path: p.yaml}]\n', 'patch-without-target'],
    ['a file that is not there', 'resources: [a.yaml, no.yaml]\n', 'kustomization-file-not-found'],
    ['text that is no YAML', 'resources: [a.yaml, broken.yaml]\n', 'syntax-error'],
  ])('is told once: %s', async (_, text, rule) => {
    const { found } = await look({
      'kustomization.yaml': text,
      'a.yaml': `${service('web')}---\n${deployment('web')}`,
      'b.yaml': service('web'),
      'p.yaml': deployment('api'),
      'broken.yaml': 'kind: Service\n  a: [\n',
    });
    expect(found.map((one) => one.rule)).toEqual([rule]);
  });

  it('is no reason to keep a file outside of the directory from being read', async () => {
    const { found, renders } = await look({
      'a/kustomization.yaml': 'resources: [../shared/web.yaml]\nnamePrefix: a-\n',
      'shared/web.yaml': `${service('web')}---\n${deployment('web')}`,
    });
    expect(found).toMatchObject([{ rule: 'kustomization-file-not-found', at: 'a/kustomization.yaml:1' }]);
    expect(renders).toMatchObject([{ rendered: 1, raw: [] }]);
  });
});

describe('what is never started', () => {
  /** Writes down that it was run. */
  const witness = join(folder, 'witness');
  const recorder = () => fake('kustomize', `require('fs').writeFileSync(${JSON.stringify(witness)}, 'x')`);
  it.each([
    ['https://github.com/example/app//deploy?ref=v1', 'resources: ["https://github.com/example/app//deploy?ref=v1"]'],
    ['git@github.com:example/app.git', 'components: ["git@github.com:example/app.git"]'],
    ['https://example.com/p.yaml', 'resources: [web.yaml]\npatches: [{path: "https://example.com/p.yaml"}]'],
    [
      'https://example.com/a',
      'resources: [web.yaml]\nconfigMapGenerator: [{name: a, files: ["a=https://example.com/a"]}]',
    ],
    ['the Helm chart traefik', 'resources: [web.yaml]\nhelmCharts: [{name: traefik}]'],
    ['the plugin fn.yaml', 'resources: [web.yaml]\ntransformers: [fn.yaml]'],
    ['the plugin exec.yaml', 'resources: [web.yaml]\ngenerators: [exec.yaml]'],
    ['an inline plugin', 'resources: [web.yaml]\ntransformers: ["{apiVersion: a.b/v1, kind: C, metadata: {name: d}}"]'],
    ['../../../etc', 'resources: [web.yaml, ../../../etc/passwd.yaml]'],
  ])('%s', async (reason, text) => {
    const { renders } = await look(
      {
        'kustomization.yaml': `${text}\n`,
        'web.yaml': service('web'),
        'fn.yaml':
          'apiVersion: builtin\nkind: LabelTransformer\nmetadata:\n  name: a\n  annotations:\n    config.kubernetes.io/function: "container: {image: a}"\n',
        'exec.yaml': 'apiVersion: example.com/v1\nkind: Exec\nmetadata: {name: a}\n',
      },
      recorder(),
    );
    expect(existsSync(witness)).toBe(false);
    expect(renders).toMatchObject([{ rendered: 0, raw: [{ path: 'kustomization.yaml' }] }]);
    expect(renders[0]?.raw[0]?.reason).toContain(reason.replace('../../../etc', 'is not part of the input'));
  });
});

describe('the program', () => {
  it('sees nothing of the machine but a copy of the files', async () => {
    const seen = join(folder, 'seen.json');
    const programs = fake(
      'kustomize',
      `const fs = require('fs');
if (process.argv[2] === 'version') { console.log('v9.9.9'); process.exit(0); }
const all = (d) => fs.readdirSync(d, { withFileTypes: true }).flatMap((e) => e.isDirectory() ? all(d + '/' + e.name) : [d + '/' + e.name]);
fs.writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ env: process.env, args: process.argv.slice(2), files: all('.'), cwd: process.cwd() }));
`,
    );
    const { renders } = await look(
      { ...base, 'kustomization.yaml': 'resources: [base]\n', 'secret.txt': 'x', 'other.yaml': service('other') },
      programs,
    );
    expect(renders).toMatchObject([{ by: 'kustomize v9.9.9', rendered: 1 }]);
    const { env, args, files, cwd } = JSON.parse(readFileSync(seen, 'utf8'));
    expect(args).toEqual(['build', '--load-restrictor', 'LoadRestrictionsRootOnly', 'out/0']);
    expect(files.filter((file: string) => file.startsWith('./tree/')).sort()).toEqual(
      [...Object.keys(base), 'kustomization.yaml'].map((file) => `./tree/work/${file}`).sort(),
    );
    expect(env.KUBECONFIG).toBe('/dev/null');
    for (const name of ['HOME', 'XDG_CONFIG_HOME', 'KUSTOMIZE_PLUGIN_HOME', 'PATH', 'TMPDIR'])
      expect(env[name]).toMatch(new RegExp(`^${cwd}/`));
    expect(env.HTTPS_PROXY).toBe('http://127.0.0.1:9');
    expect(Object.keys(env)).not.toContain('USER');
    // And it is all gone afterwards.
    expect(existsSync(cwd)).toBe(false);
  });

  it('is not one of the linted tree', async () => {
    const { renders } = await look(base, {
      ...machine,
      find: (_, isAllowed) => (isAllowed('/work/bin/kustomize') ? '/work/bin/kustomize' : undefined),
    });
    expect(renders).toMatchObject([{ rendered: 0, advice: expect.stringContaining('install kustomize or kubectl') }]);
  });

  it('has to be new enough', async () => {
    const { renders } = await look(base, fake('kustomize', "console.log('{Version:kustomize/v3.8.7 GitCommit:x}')"));
    expect(renders).toMatchObject([{ rendered: 0, advice: expect.stringMatching(/^kustomize v3\.8\.7 cannot/) }]);
  });

  it('is asked for if there is none', async () => {
    const { renders, report } = await look(base, programsOf({ PATH: `relative${delimiter}` }));
    expect(renders).toEqual([
      {
        what: 'kustomization',
        rendered: 0,
        raw: [],
        advice: 'Kustomizations are linted as they are written: install kustomize or kubectl, and they are built.',
      },
    ]);
    expect(report.coverage.objects).toBe(3);
  });

  it.skipIf(process.platform === 'win32')('leaves no directory behind when it is interrupted', async () => {
    const tree = mkdtempSync(join(folder, 'tree-'));
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    writeFileSync(join(tree, 'kustomization.yaml'), 'resources: [a.yaml]\n');
    writeFileSync(join(tree, 'a.yaml'), service('a'));
    const bin = mkdtempSync(join(folder, 'bin-'));
    // Ends its parent while it is at work.
    writeFileSync(join(bin, 'kustomize'), `#!${process.execPath}\nprocess.kill(process.ppid, 'SIGTERM');\n`);
    chmodSync(join(bin, 'kustomize'), 0o755);
    const { signal } = spawnSync(process.execPath, [join(process.cwd(), 'dist/ingress-lint.cjs'), tree], {
      env: { PATH: bin, TMPDIR: temporary },
    });
    expect(signal).toBe('SIGTERM');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('leaves no directory behind', async () => {
    // One of its own: other runs on the machine make theirs, too.
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = temporary;
    try {
      expect(tmpdir()).toBe(temporary);
      await look({ ...base, 'kustomization.yaml': 'resources: [base]\n' });
      expect(readdirSync(temporary)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });
});
