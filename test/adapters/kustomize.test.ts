import { describe, expect, test } from 'vitest';
import { findMissing } from '../../src/adapters/index.ts';
import { parseDocuments } from '../../src/parse/parse.ts';
import { assembleText, contextsOf, object, objects } from './assemble-text.ts';

const list = (key: string, ...entries: string[]) => `${key}:\n${entries.map((entry) => `- ${entry}\n`).join('')}`;

test('a path that leads out of the repository is not looked for, and the footer names it', () => {
  const entry = '../../templates/volsync';
  const files = { 'apps/shop/kustomization.yaml': list('resources', `../${entry}`, 'nothing.yaml') };
  const entries = (top: string) => {
    const probe = (path: string) => (path === top ? ('directory' as const) : undefined);
    return assembleText(files, { probe }).sets[0]?.kustomized?.dangling.map((one) => one.entry);
  };
  expect(entries('.git')).toEqual(['nothing.yaml']);
  expect(entries('../.git')).toEqual([`../${entry}`, 'nothing.yaml']);
  expect(entries('none')).toEqual([`../${entry}`, 'nothing.yaml']);
});

describe('what a root includes', () => {
  test('bases are part of each overlay and no context themselves; the outermost namespace wins', () => {
    const assembly = assembleText({
      'base/kustomization.yaml': `${list('resources', 'app.yaml', 'ns.yaml')}namespace: base\n`,
      'base/app.yaml': objects('Service web', 'Deployment web'),
      'base/ns.yaml': object('Namespace', 'base'),
      'overlays/dev/kustomization.yml': `${list('resources', '../../base')}namespace: dev\n`,
      'overlays/prod/kustomization.yaml': list('bases', '../../base/'),
    });
    expect(contextsOf(assembly)).toEqual({
      'overlays/dev': ['Service dev/web', 'Deployment dev/web', 'Namespace dev'],
      'overlays/prod': ['Service base/web', 'Deployment base/web', 'Namespace base'],
    });
    expect(assembly.leftOut).toEqual([]);
    expect(assembly.sets[0]?.documents.map(({ file, index }) => `${file.path}#${index}`)).toEqual([
      'base/app.yaml#0',
      'base/app.yaml#1',
      'base/kustomization.yaml#0',
      'base/ns.yaml#0',
      'overlays/dev/kustomization.yml#0',
    ]);
  });

  test('a base whose parts overlays take one by one is no context; as soon as one part is not taken, or it does more, it is', () => {
    const part = (name: string) => ({
      [`base/${name}/kustomization.yaml`]: list('resources', 'a.yaml'),
      [`base/${name}/a.yaml`]: object('Service', name),
      [`prod/${name}/kustomization.yaml`]: list('resources', `../../base/${name}`),
    });
    const files = {
      'base/kustomization.yaml': list('resources', 'web', 'api'),
      ...part('web'),
      ...part('api'),
      'prod/kustomization.yaml': list('resources', 'web', 'api'),
    };
    const namesOf = (more: Readonly<Record<string, string>>) =>
      assembleText({ ...files, ...more }).sets.map(({ name }) => name);
    expect(namesOf({})).toEqual(['prod']);
    expect(namesOf({ 'prod/kustomization.yaml': list('resources', 'web') })).toEqual(['prod', 'prod/api']);
    expect(namesOf({ 'prod/api/kustomization.yaml': list('resources') })).toEqual(['base', 'prod']);
    expect(namesOf({ 'base/kustomization.yaml': `${list('resources', 'web', 'api')}namePrefix: x-\n` })).toEqual([
      'base',
      'prod',
    ]);
    // Of two of a kind in other directories both are deployed.
    const renamed = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.replace('base/', 'apps/'), text.replace('base/', 'apps/')]),
    );
    expect(assembleText(renamed).sets.map(({ name }) => name)).toEqual(['apps', 'prod']);
  });

  test('a component adds to what includes it and is never a root', () => {
    const assembly = assembleText({
      'base/kustomization.yaml': list('resources', 'app.yaml'),
      'base/app.yaml': objects('Service web', 'Service api'),
      'components/tls/kustomization.yaml': `kind: Component\nnamespace: tls\n${list('resources', 'route.yaml')}patches:\n- patch: '[{"op": "remove", "path": "/spec"}]'\n  target: {kind: Service, name: web}\n`,
      'components/tls/route.yaml': object('Ingress', 'web'),
      'components/unused/kustomization.yaml': `kind: Component\n${list('resources', 'x.yaml')}`,
      'components/unused/x.yaml': object('Service', 'x'),
      'prod/kustomization.yaml': `${list('resources', '../base')}${list('components', '../components/tls')}`,
    });
    expect(contextsOf(assembly)).toEqual({ prod: ['~Service tls/web', 'Service tls/api', 'Ingress tls/web'] });
    expect(assembly.leftOut).toEqual([
      { path: 'components/unused/kustomization.yaml', reason: 'component that no kustomization of the input uses' },
    ]);
  });

  test('a component that Flux or Argo CD adds is part of what they deploy; where they differ, all may be changed', () => {
    const flux = (name: string, component: string) =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}}\nspec:\n  path: ./apps/web\n  components: [../../components/${component}]\n`;
    const argo = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec:\n  source:\n    path: apps/web\n    kustomize:\n      components: [../../components/tls]\n`;
    const component = (name: string) => ({
      [`components/${name}/kustomization.yaml`]: `kind: Component\n${list('resources', 'route.yaml')}`,
      [`components/${name}/route.yaml`]: object('Ingress', name),
    });
    const files = {
      'apps/web/kustomization.yaml': list('resources', 'app.yaml'),
      'apps/web/app.yaml': objects('Service web'),
      ...component('tls'),
      ...component('plain'),
    };
    const webOf = (more: Readonly<Record<string, string>>) =>
      contextsOf(assembleText({ ...files, ...more }))['apps/web'];
    expect(webOf({})).toEqual(['Service web']);
    expect(webOf({ 'flux.yaml': flux('web', 'tls') })).toEqual(['Service web', 'Ingress tls']);
    expect(webOf({ 'argo.yaml': argo })).toEqual(['Service web', 'Ingress tls']);
    // The same from the top of a repository above the input.
    expect(webOf({ 'flux.yaml': flux('web', 'tls').replace('./apps/web', './clusters/apps/web') })).toEqual([
      'Service web',
      'Ingress tls',
    ]);
    expect(webOf({ 'flux.yaml': flux('web', 'tls').replace('./apps/web', './apps/other') })).toEqual(['Service web']);
    const both = assembleText({ ...files, 'flux.yaml': `${flux('a', 'tls')}---\n${flux('b', 'plain')}` });
    expect(contextsOf(both)['apps/web']).toEqual(['Service web']);
    expect(both.sets.find(({ name }) => name === 'apps/web')?.incomplete).toBe(
      'it is deployed several times, with components that differ',
    );
  });

  test('what Flux patches may be changed', () => {
    const assembly = assembleText({
      'apps/web/kustomization.yaml': list('resources', 'app.yaml'),
      'apps/web/app.yaml': objects('Service web', 'Service api'),
      'flux.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: web}\nspec:\n  path: apps/web\n  patches:\n  - target: {kind: Service, name: web}\n    patch: "[]"\n',
    });
    expect(contextsOf(assembly)['apps/web']).toEqual(['~Service web', 'Service api']);
  });

  test('a base that comes in twice is there once, twice if in two namespaces', () => {
    const assembly = assembleText({
      'base/kustomization.yaml': list('resources', 'app.yaml'),
      'base/app.yaml': object('Service', 'web'),
      'a/kustomization.yaml': `${list('resources', '../base')}namespace: a\n`,
      'b/kustomization.yaml': `${list('resources', '../base')}namespace: b\n`,
      'all/kustomization.yaml': list('resources', '../a', '../b', '../base', '../base'),
      'flat/kustomization.yaml': `${list('resources', '../a', '../b')}namespace: flat\n`,
    });
    expect(contextsOf(assembly)).toEqual({
      all: ['Service a/web', 'Service b/web', 'Service web'],
      flat: ['Service flat/web'],
    });
  });

  test('kustomizations that include each other do not hang, and stay visible', () => {
    const assembly = assembleText({
      'a/kustomization.yaml': list('resources', '../b', 'a.yaml'),
      'a/a.yaml': object('Service', 'a'),
      'b/kustomization.yaml': list('resources', '../a', 'b.yaml'),
      'b/b.yaml': object('Service', 'b'),
      'c/kustomization.yaml': list('resources', '.'),
    });
    expect(contextsOf(assembly)).toEqual({ a: ['Service a', 'Service b'], c: [] });
    expect(assembly.sets[0]?.incomplete).toBe('a/kustomization.yaml includes itself');
  });

  test('a tower of kustomizations that each include the next one twice costs nothing', () => {
    const files: Record<string, string> = {
      'k50/kustomization.yaml': list('resources', 'a.yaml'),
      'k50/a.yaml': object('Service', 'a'),
    };
    for (let level = 0; level < 50; level++) {
      files[`k${level}/kustomization.yaml`] = list('resources', `../k${level + 1}`, `../l${level + 1}`);
      files[`l${level}/kustomization.yaml`] =
        `${list('resources', `../k${level + 1}`, `../l${level + 1}`)}namePrefix: x-\nnamespace: n${level}\n`;
    }
    const { sets } = assembleText(files);
    expect(sets[0]?.manifests.length).toBeLessThan(100);
  });

  test('the context of a kustomization in the working directory keeps clear of the plain one', () => {
    const assembly = assembleText({
      'kustomization.yaml': list('resources', 'app/web.yaml'),
      'app/web.yaml': object('Service', 'web'),
      'other/api.yaml': object('Service', 'api'),
    });
    expect(contextsOf(assembly)).toEqual({ '.': ['Service api'], 'kustomization.yaml': ['Service web'] });
  });
});

describe('what a kustomization hides', () => {
  const incompleteFor = (kustomization: string) =>
    assembleText({ 'k/kustomization.yaml': kustomization, 'k/a.yaml': object('Service', 'a') }).sets[0]?.incomplete;

  test.each([
    ['resources: [a.yaml]', undefined],
    ['resources: [b.yaml]', 'k/b.yaml is not part of the input'],
    ['resources: [../../base]', '../base is not part of the input'],
    ['resources: ["https://example.org/x.yaml"]', 'the remote resource https://example.org/x.yaml is not loaded'],
    [
      'resources: ["github.com/org/repo//base?ref=v1"]',
      'the remote resource github.com/org/repo//base?ref=v1 is not loaded',
    ],
    ['resources: ["git@example.org:org/repo.git"]', 'the remote resource git@example.org:org/repo.git is not loaded'],
    ['components: [../c]', 'c is not part of the input'],
    ['helmCharts: [{name: traefik}]', 'the Helm chart traefik is not rendered'],
    ['generators: [a.yaml]', 'the generator a.yaml is not run'],
    ['generators: ["apiVersion: x\\nkind: y"]', 'the generator given inline is not run'],
    ['resources: [b.yaml, c.yaml]\nhelmCharts: [{name: x}]', 'the Helm chart x is not rendered (and 2 more like it)'],
  ])('%s', (kustomization, reason) => {
    expect(incompleteFor(kustomization)).toBe(reason);
  });

  test('generated objects exist under the name that the manifests use', () => {
    const { sets } = assembleText({
      'k/kustomization.yaml': `namespace: shop\nsecretGenerator:\n- name: tls\n  files: [tls.crt, key=tls.yaml]\nconfigMapGenerator:\n- {name: conf, literals: [a=b]}\n`,
      'k/tls.yaml': object('Secret', 'not deployed'),
    });
    expect(sets[0]?.generated.map(({ kind, namespace, name }) => `${kind} ${namespace}/${name}`)).toEqual([
      'ConfigMap shop/conf',
      'Secret shop/tls',
    ]);
    expect(sets[0]?.manifests).toEqual([]);
  });

  test('a caller can ask which bases to read as well, and they do not become contexts', () => {
    const files = {
      'overlays/dev/kustomization.yaml':
        list('resources', '../../base', 'https://example.org/a.yaml') + list('patches', 'path: p.yaml'),
      'base/kustomization.yaml': list('resources', 'a.yaml'),
      'base/a.yaml': object('Service', 'a'),
      'base/unlisted.yaml': object('Service', 'b'),
      'base/deep/plain.yaml': object('Service', 'c'),
    };
    const parsed = Object.entries(files).map(([path, text]) => ({
      file: { path, text },
      documents: parseDocuments({ path, text }),
    }));
    expect(findMissing(parsed.slice(0, 1))).toEqual([
      'base/kustomization.yaml',
      'base/kustomization.yml',
      'base/Kustomization',
      'overlays/dev/p.yaml',
    ]);
    expect(findMissing(parsed)).toEqual(['overlays/dev/p.yaml']);
    const borrowed = new Set(Object.keys(files).filter((path) => path.startsWith('base/')));
    const assembly = assembleText(files, { inputs: ['overlays/dev'], borrowed });
    expect(contextsOf(assembly)).toEqual({ 'overlays/dev': ['~Service a'] });
    expect(assembly.leftOut).toEqual([
      {
        path: 'overlays/dev/kustomization.yaml',
        reason: 'refers to overlays/dev/p.yaml, which is not part of the input',
      },
    ]);
  });

  test('files that a kustomization refers to and that nobody has are told of', () => {
    const { leftOut } = assembleText({
      'k/kustomization.yaml':
        'resources: [a.yaml, gone.yaml, "https://example.org/x.yaml", ../broken, chart/crd.yaml, env/x.yaml]\ncomponents: [../plain]\nconfigMapGenerator: [{name: c, envs: [.env]}]\n',
      'k/a.yaml': object('Service', 'a'),
      'k/chart/Chart.yaml': 'name: x\n',
      'k/chart/crd.yaml': object('Service', 'b'),
      'broken/kustomization.yaml': 'resources: [\n',
      'plain/x.yaml': object('Service', 'x'),
    });
    expect(leftOut).toEqual([
      { path: 'k/chart', reason: expect.stringMatching(/^Helm chart/) },
      { path: 'k/kustomization.yaml', reason: 'refers to k/gone.yaml, plain, which are not part of the input' },
    ]);
  });
});

describe('what a kustomization may change', () => {
  const changedBy = (patches: string, more: Record<string, string> = {}) =>
    contextsOf(
      assembleText({
        'k/kustomization.yaml': `resources: [a.yaml]\n${patches}`,
        'k/a.yaml': objects('Service web', 'Service api', 'Ingress web'),
        ...more,
      }),
    ).k?.filter((line) => line.startsWith('~'));

  const patch = object('Service', 'web', 'spec: {type: NodePort}\n');

  test.each<[string, string, string[]]>([
    ['a name', 'patches: [{path: p.yaml, target: {name: web}}]', ['~Service web', '~Ingress web']],
    ['a kind and name', 'patches: [{patch: "[]", target: {kind: Service, name: web}}]', ['~Service web']],
    ['anchored expressions', 'patches: [{patch: "[]", target: {kind: Serv.*, name: "we|ap"}}]', []],
    [
      'expressions',
      'patches: [{patch: "[]", target: {kind: Serv.*, name: "w.+|a.i"}}]',
      ['~Service web', '~Service api'],
    ],
    ['a group', 'patches: [{patch: "[]", target: {group: networking.k8s.io}}]', ['~Ingress web']],
    ['a version', 'patches: [{patch: "[]", target: {version: v2}}]', []],
    [
      'labels, taken to match',
      'patches: [{patch: "[]", target: {kind: Service, labelSelector: a=b}}]',
      ['~Service web', '~Service api'],
    ],
    [
      'expressions that are not safe to run',
      'patches: [{patch: "[]", target: {kind: Ingress, name: "(a+)+"}}]',
      ['~Ingress web'],
    ],
    [
      'old JSON patches',
      'patchesJson6902: [{path: x.yaml, target: {version: v1, kind: Service, name: api}}]',
      ['~Service api'],
    ],
    ['the body of a file', 'patches: [{path: p.yaml}]', ['~Service web']],
    ['the body of a file, old style', 'patchesStrategicMerge: [p.yaml]', ['~Service web']],
    ['a file that is not there', 'patches: [{path: missing.yaml}]', ['~Service web', '~Service api', '~Ingress web']],
    [
      'a file elsewhere',
      'patches: [{path: "https://example.org/p.yaml"}]',
      ['~Service web', '~Service api', '~Ingress web'],
    ],
    ['a file that is no object', 'patches: [{path: text.yaml}]', ['~Service web', '~Service api', '~Ingress web']],
    [
      'an inline body',
      `patches:\n- patch: |\n    apiVersion: v1\n    kind: Service # x\n    metadata:\n      labels:\n        name: web\n      name: "api"\n    spec: {}\n`,
      ['~Service api'],
    ],
    [
      'an inline body of several',
      `patchesStrategicMerge:\n- |\n  kind: Service\n  metadata:\n    name: api\n  ---\n  kind: Ingress\n  metadata:\n    name: web\n`,
      ['~Service api', '~Ingress web'],
    ],
    [
      'an inline body that is hard to read',
      `patchesStrategicMerge: ["{kind: Service, metadata: {name: api}}"]`,
      ['~Service web', '~Service api', '~Ingress web'],
    ],
    ['replacements', 'replacements: [{path: r.yaml}]', ['~Service web', '~Service api', '~Ingress web']],
    ['transformers', 'transformers: [t.yaml]', ['~Service web', '~Service api', '~Ingress web']],
    ['vars', 'vars: [{name: X}]', ['~Service web', '~Service api', '~Ingress web']],
    ['images, which changes nothing here', 'images: [{name: x, newTag: y}]', []],
  ])('by %s', (_, patches, changed) => {
    expect(changedBy(patches, { 'k/p.yaml': patch, 'k/text.yaml': 'foo\n' })).toEqual(changed);
  });

  test('patches of an overlay find objects under their new names', () => {
    const assembly = assembleText({
      'base/kustomization.yaml': `resources: [a.yaml]\nnamePrefix: shop-\n`,
      'base/a.yaml': objects('Service web', 'Service api'),
      'prod/kustomization.yaml':
        'resources: [../base]\nnameSuffix: -v1\npatches: [{patch: "[]", target: {name: shop-web}}]\n',
    });
    expect(contextsOf(assembly)).toEqual({ prod: ['~Service web', 'Service api'] });
  });

  test('objects that are only told apart by prefixes are not held against each other', () => {
    const assembly = assembleText({
      'a/kustomization.yaml': `resources: [a.yaml]\nnamePrefix: a-\n`,
      'a/a.yaml': objects('Service web', 'Service only-a'),
      'b/kustomization.yaml': `resources: [b.yaml]\nnamePrefix: b-\n`,
      'b/b.yaml': object('Service', 'web'),
      'all/kustomization.yaml': 'resources: [../a, ../b]\n',
    });
    expect(contextsOf(assembly)).toEqual({ all: ['~Service web', 'Service only-a', '~Service web'] });
  });

  test('nor are those without a namespace, which the namespace of an overlay does not tell apart', () => {
    const assembly = assembleText({
      'a/kustomization.yaml': 'resources: [a.yaml]\nnamePrefix: a-\nnamespace: a\n',
      'a/a.yaml': objects('ClusterRole manager', 'Service web'),
      'b/kustomization.yaml': 'resources: [b.yaml]\n',
      'b/b.yaml': objects('ClusterRole manager', 'Service web'),
      'all/kustomization.yaml': 'resources: [../a, ../b]\n',
    });
    expect(contextsOf(assembly)).toEqual({
      all: ['~ClusterRole a/manager', 'Service a/web', '~ClusterRole manager', 'Service web'],
    });
  });

  test('labels are added where kustomize adds them', () => {
    const { sets } = assembleText({
      'k/kustomization.yaml':
        'resources: [a.yaml]\ncommonLabels: {app: web}\nlabels: [{pairs: {team: x}}, {pairs: {tier: back}, includeTemplates: true}]\n',
      'k/a.yaml': `${object('Service', 'web', 'spec: {selector: {tier: back}}\n')}---\n${object('Deployment', 'web', 'spec: {template: {metadata: {labels: {}}}}\n')}---\n${object('Ingress', 'web')}`,
    });
    expect(sets[0]?.manifests.map(({ value }) => ({ metadata: value.metadata, spec: value.spec }))).toEqual([
      {
        metadata: { name: 'web', labels: { app: 'web', team: 'x', tier: 'back' } },
        spec: { selector: { app: 'web', tier: 'back' } },
      },
      {
        metadata: { name: 'web', labels: { app: 'web', team: 'x', tier: 'back' } },
        spec: {
          selector: { matchLabels: { app: 'web' } },
          template: { metadata: { labels: { app: 'web', tier: 'back' } } },
        },
      },
      { metadata: { name: 'web', labels: { app: 'web', team: 'x', tier: 'back' } }, spec: undefined },
    ]);
    expect(sets[0]?.documents[0]?.value).not.toHaveProperty('metadata.labels');
  });
});

describe('files that are no resources', () => {
  test('patches and data are not linted, also when they look like objects', () => {
    const assembly = assembleText({
      'k/kustomization.yaml': `resources: [a.yaml, both.yaml]\npatches: [{path: p.yaml}, {path: both.yaml}]\nreplacements: [{path: r.yaml}]\nconfigMapGenerator: [{name: c, files: [conf/data.yaml]}]\ngenerators: [g.yaml]\n`,
      'k/a.yaml': object('Service', 'a'),
      'k/both.yaml': object('Service', 'both'),
      'k/p.yaml': object('Service', 'a'),
      'k/r.yaml': object('Service', 'r'),
      'k/g.yaml': object('Service', 'g'),
      'k/conf/data.yaml': object('Service', 'data'),
    });
    expect(contextsOf(assembly)).toEqual({ k: ['~Service a', '~Service both'] });
    expect(assembly.leftOut).toEqual([{ path: 'k', reason: 'kustomize patches, not linted by themselves: p.yaml' }]);
  });

  test('configs of plugins may be kustomizations, which are no roots', () => {
    const assembly = assembleText({
      'k/kustomization.yaml': 'resources: [a.yaml]\ntransformers: [t]\n',
      'k/a.yaml': object('Service', 'a'),
      'k/t/kustomization.yaml': 'resources: [t.yaml]\n',
      'k/t/t.yaml': object('PrefixTransformer', 'x'),
    });
    expect(contextsOf(assembly)).toEqual({ k: ['~Service a'] });
    expect(assembly.leftOut).toEqual([]);
  });

  test('manifests beside a kustomization that does not list them are left out, unless the user names them', () => {
    const files = {
      'k/kustomization.yaml': 'resources: [sub/a.yaml]\n',
      'k/sub/a.yaml': object('Service', 'a'),
      'k/sub/b.yaml': object('Service', 'b'),
      'k/c.yaml': object('Service', 'c'),
      'k/d.yaml': object('Service', 'd'),
      'k/docker-compose.yml': 'services: {}\n',
      'k/deeper/e.yaml': object('Service', 'e'),
      'k/patches/f.yaml': object('Service', 'f'),
    };
    const assembly = assembleText(files);
    expect(contextsOf(assembly)).toEqual({ '.': ['Service e'], k: ['Service a'] });
    expect(assembly.leftOut).toEqual([
      { path: 'k', reason: 'not listed by k/kustomization.yaml: c.yaml, d.yaml (2 objects)' },
      { path: 'k/patches', reason: 'not listed by k/kustomization.yaml: f.yaml (1 object)' },
      { path: 'k/sub', reason: 'not listed by k/kustomization.yaml: b.yaml (1 object)' },
    ]);
    expect(contextsOf(assembleText(files, { inputs: ['k', 'k/d.yaml'] }))).toMatchObject({
      'k/kustomization.yaml': ['Service a'],
      k: ['Service d', 'Service e'],
    });
  });

  test('a broken kustomization is reported, and its directory read as plain files', () => {
    const { sets } = assembleText({
      'k/kustomization.yaml': 'resources: [a.yaml\nx: y\n',
      'k/a.yaml': object('Service', 'a'),
    });
    expect(sets.map(({ name, broken, manifests }) => [name, broken.length, manifests.length])).toEqual([['.', 1, 1]]);
  });

  test('a broken resource is a broken manifest whatever it looks like', () => {
    const { sets } = assembleText({ 'k/kustomization.yaml': 'resources: [a.yaml]\n', 'k/a.yaml': 'x: [\n' });
    expect(sets[0]?.broken).toHaveLength(1);
  });
});

test('a kustomization of strange types is read as far as it goes', () => {
  const { sets } = assembleText({
    'k/kustomization.yaml':
      'resources: a.yaml\npatches: {a: b}\nnamespace: 3\ncommonLabels: [x]\nlabels: [x, {pairs: y}]\nconfigMapGenerator: [x]\nopenapi: x\ncomponents: [1]\n',
    'l/kustomization.yaml':
      'resources: [1, {a: b}, null, ""]\nsecretGenerator: [{files: 3}]\npatches: [3, null, {target: 5}, ""]\n',
  });
  expect(sets.map(({ name }) => name)).toEqual(['k', 'l']);
});
