import { describe, expect, test } from 'vitest';
import { assembleText, contextsOf, object, objects } from './assemble-text.ts';

const contexts = (files: Record<string, string>) => contextsOf(assembleText(files));
const incomplete = (files: Record<string, string>) => {
  const named = assembleText(files).sets.filter((set) => set.incomplete !== undefined);
  return named.map(({ name }) => name);
};

test('files of many directories are one context as long as nothing is defined twice', () => {
  expect(
    contexts({
      'a/a.yaml': object('Service', 'a'),
      'b/b.yaml': object('Service', 'b'),
      'c.yaml': object('Ingress', 'a'),
    }),
  ).toEqual({
    '.': ['Service a', 'Service b', 'Ingress a'],
  });
});

test('directories with copies are environments, and what lies outside of them belongs to each', () => {
  const files = {
    'k8s/envs/dev/web.yaml': objects('Service web', 'Deployment web'),
    'k8s/envs/dev/api/api.yaml': object('Service', 'api'),
    'k8s/envs/prod/web.yaml': objects('Service web', 'Deployment web', 'Ingress web'),
    'k8s/common/middleware.yaml': object('Middleware', 'redirect'),
    'k8s/namespace.yaml': object('Namespace', 'shop'),
  };
  expect(contexts(files)).toEqual({
    'k8s/envs/dev': ['Middleware redirect', 'Service api', 'Service web', 'Deployment web', 'Namespace shop'],
    'k8s/envs/prod': ['Middleware redirect', 'Service web', 'Deployment web', 'Ingress web', 'Namespace shop'],
  });
  expect(incomplete(files)).toEqual([]);
  const backwards = Object.fromEntries(Object.entries(files).reverse());
  expect(contexts(backwards)).toEqual(contexts(files));
});

test('two groups of copies do not tear the rest apart', () => {
  expect(
    contexts({
      'clusters/a/web.yaml': object('Service', 'web'),
      'clusters/b/web.yaml': object('Service', 'web'),
      'demo/x/cat.yaml': object('Service', 'cat'),
      'demo/y/cat.yaml': object('Service', 'cat'),
      'traefik/traefik.yaml': object('Service', 'traefik'),
    }),
  ).toEqual({
    'clusters/a': ['Service web', 'Service traefik'],
    'clusters/b': ['Service web', 'Service traefik'],
    'demo/x': ['Service cat', 'Service traefik'],
    'demo/y': ['Service cat', 'Service traefik'],
  });
});

test('environments may hold environments', () => {
  expect(
    contexts({
      'eu/dev/a.yaml': object('Service', 'a'),
      'eu/prod/a.yaml': object('Service', 'a'),
      'us/dev/a.yaml': object('Service', 'a'),
      'us/common.yaml': object('Service', 'us'),
    }),
  ).toEqual({
    'eu/dev': ['Service a'],
    'eu/prod': ['Service a'],
    us: ['Service us', 'Service a'],
  });
});

describe('what counts as a copy', () => {
  const differing = (kind: string) => ({
    'a/x.yaml': objects('Service a', 'Deployment a') + `---\n${object(kind, 'x', 'data: {a: one}\n')}`,
    'b/x.yaml': objects('Service b', 'Deployment b') + `---\n${object(kind, 'x', 'data: {a: two}\n')}`,
  });
  const identical = (kind: string) => ({
    'a/x.yaml': objects('Service a', 'Deployment a', `${kind} x`),
    'b/x.yaml': objects('Service b', 'Deployment b', `${kind} x`),
  });

  test('another object of any kind', () => {
    expect(Object.keys(contexts(differing('ConfigMap')))).toEqual(['a', 'b']);
  });
  test('the same Service again', () => {
    expect(Object.keys(contexts(identical('Service')))).toEqual(['a', 'b']);
  });
  test('not an accessory that is the same everywhere', () => {
    expect(Object.keys(contexts(identical('ConfigMap')))).toEqual(['.']);
  });
  test('never a Namespace', () => {
    expect(Object.keys(contexts(differing('Namespace')))).toEqual(['.']);
  });
  test('not an object in another namespace or of another group', () => {
    expect(
      Object.keys(
        contexts({
          'a/x.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: a}\n',
          'b/x.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: b}\n',
          'c/x.yaml': 'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: web, namespace: a}\n',
        }),
      ),
    ).toEqual(['.']);
  });
  test('no namespace is the default one, and so is an empty one', () => {
    const namespaced = (namespace: string) =>
      `apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: ${namespace}}\n`;
    const files = {
      'a/x.yaml': object('Service', 'web'),
      'b/x.yaml': namespaced('""'),
      'c/x.yaml': namespaced('shop'),
    };
    const names = (namespace: string) => assembleText(files, { namespace }).sets.map(({ name }) => name);
    expect(names('default')).toEqual(['a', 'b']);
    expect(names('shop')).toEqual(['a', 'b', 'c']);
  });
  test('not one in the same directory', () => {
    expect(contexts({ 'a/x.yaml': object('Service', 'web'), 'a/y.yaml': object('Service', 'web') })).toEqual({
      '.': ['Service web', 'Service web'],
    });
  });
  test('not objects that have no name yet', () => {
    const job = 'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: x-}\n';
    expect(Object.keys(contexts({ 'a/x.yaml': job, 'b/x.yaml': job }))).toEqual(['.']);
  });
});

describe('one stray copy in a large tree', () => {
  const many = (directory: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${directory}/app${index}/app.yaml`,
        objects(`Service ${directory}${index}`, `Deployment ${directory}${index}`),
      ]),
    );

  test('parts only the two directories where it lies', () => {
    const found = contexts({
      ...many('apps', 10),
      ...many('infra', 10),
      'apps/app3/extra.yaml': object('Service', 'stray'),
      'infra/app7/extra.yaml': object('Service', 'stray'),
    });
    expect(Object.keys(found)).toEqual(['apps/app3', 'infra/app7']);
    expect(found['apps/app3']).toHaveLength(41 - 2);
    expect(found['apps/app3']).not.toContain('Service infra7');
    expect(found['infra/app7']).toContain('Service apps9');
  });

  test('an excerpt of it stands apart as a whole, and so does the tree', () => {
    const found = contexts({
      ...many('apps', 10),
      'examples/web.yaml': objects('Service apps1', 'Service apps2', 'Ingress demo'),
      'ingress.yaml': object('Middleware', 'shared'),
    });
    expect(Object.keys(found)).toEqual(['apps', 'examples']);
    expect(found.apps).toHaveLength(21);
    expect(found.examples).toEqual(['Service apps1', 'Service apps2', 'Ingress demo', 'Middleware shared']);
  });
});

test('a context that lacks what the shared objects speak of is incomplete', () => {
  const ingress = object('Ingress', 'all', 'spec: {a: web, b: api, c: shop}\n');
  const files = {
    'apps/a.yaml': objects('Service web', 'Service api', 'Service shop'),
    'examples/a.yaml': objects('Service web', 'Service other'),
    'ingress.yaml': ingress,
  };
  expect(Object.keys(contexts(files))).toEqual(['apps', 'examples']);
  expect(incomplete(files)).toEqual(['examples']);
  const symmetric = { ...files, 'examples/a.yaml': objects('Service web', 'Service api', 'Service other') };
  expect(incomplete(symmetric)).toEqual([]);
});

test('a copy below the directory of another one stands alone, and the upper one does without it', () => {
  const files = {
    'web/app.yaml': objects('Service web', 'Deployment web'),
    'web/old/app.yaml': object('Service', 'web'),
    'web/old/notes.yaml': object('ConfigMap', 'notes'),
    'web/new/x.yaml': object('ConfigMap', 'x'),
    'traefik.yaml': object('Service', 'traefik'),
  };
  expect(contexts(files)).toEqual({
    '.': ['Service traefik', 'Service web', 'Deployment web', 'ConfigMap x'],
    'web/old': ['Service web', 'ConfigMap notes'],
  });
  expect(incomplete(files)).toEqual(['web/old']);
});

test('what an environment defines itself replaces what is shared', () => {
  const found = contexts({
    'x/a/web.yaml': objects('Service web', 'ConfigMap only-a'),
    'x/b/web.yaml': objects('Service web', 'ConfigMap accessory'),
    'y/z.yaml': object('ConfigMap', 'accessory'),
  });
  expect(found).toEqual({
    'x/a': ['Service web', 'ConfigMap only-a', 'ConfigMap accessory'],
    'x/b': ['Service web', 'ConfigMap accessory'],
  });
});

test('a shared object that all environments define anew is linted by itself', () => {
  const files = {
    'a/web.yaml': objects('Service web', 'ConfigMap conf'),
    'b/web.yaml': objects('Service web', 'ConfigMap conf'),
    'shared/conf.yaml': objects('ConfigMap conf', 'ConfigMap more'),
    'shared/other.yaml': object('ConfigMap', 'other'),
  };
  expect(contexts(files)).toEqual({
    '.': ['ConfigMap conf'],
    a: ['Service web', 'ConfigMap conf', 'ConfigMap more', 'ConfigMap other'],
    b: ['Service web', 'ConfigMap conf', 'ConfigMap more', 'ConfigMap other'],
  });
  expect(incomplete(files)).toEqual(['.']);
  const nested = Object.fromEntries(Object.entries(files).map(([path, text]) => [`x/${path}`, text]));
  const found = contexts({ ...nested, 'y/web.yaml': object('Service', 'web'), 'z.yaml': object('ConfigMap', 'z') });
  expect(Object.keys(found)).toContain('x');
  expect(found.x).toEqual(['ConfigMap conf']);
});

describe('a directory that leans on the one beside it', () => {
  const template = '{metadata: {labels: {app: web}}, spec: {containers: []}}';
  const service = object('Service', 'web', 'spec: {selector: {app: web}}\n');
  const app = `${object('Deployment', 'web', `spec: {template: ${template}}\n`)}---\n${service}`;
  const route = (name: string) =>
    object('Ingress', name, 'spec: {rules: [{http: {paths: [{backend: {service: {name: web}}}]}}]}\n');

  test('is part of it in spite of routes that are there twice', () => {
    const routes = `${route('a')}---\n${route('b')}`;
    const found = contexts({ 'default/app.yaml': app, 'default/routes.yaml': routes, 'ingress/routes.yaml': routes });
    expect(Object.keys(found)).toEqual(['.']);
  });

  test('or of one Service that is there twice', () => {
    expect(Object.keys(contexts({ 'default/app.yaml': app, 'extra/s.yaml': service }))).toEqual(['.']);
  });

  test('is an environment if there are more copies, or copies of more, but an incomplete one', () => {
    const more = { 'default/app.yaml': `${app}---\n${route('a')}`, 'x/a.yaml': route('a'), 'y/a.yaml': route('a') };
    expect(Object.keys(contexts(more))).toEqual(['default', 'x', 'y']);
    expect(incomplete(more)).toEqual(['x', 'y']);
    const two = { 'default/app.yaml': `${app}---\n${route('a')}`, 'extra/s.yaml': `${service}---\n${route('a')}` };
    expect(Object.keys(contexts(two))).toEqual(['default', 'extra']);
    expect(incomplete(two)).toEqual(['extra']);
  });

  test('is an environment if it has workloads of its own, and misses what it misses', () => {
    const prod = `${app.replaceAll('name: web', 'name: other')}---\n${route('a')}`;
    const files = { 'dev/app.yaml': `${app}---\n${route('a')}`, 'prod/app.yaml': prod };
    expect(Object.keys(contexts(files))).toEqual(['dev', 'prod']);
    expect(incomplete(files)).toEqual([]);
  });

  test('is a copy of its own right below the other one', () => {
    expect(Object.keys(contexts({ 'app.yaml': app, 'old/s.yaml': service }))).toEqual(['.', 'old']);
  });
});

test('broken files and other documents outside of environments belong to each', () => {
  const { sets } = assembleText({
    'dev/a.yaml': object('Service', 'web'),
    'prod/a.yaml': object('Service', 'web'),
    'broken.yaml': 'apiVersion: v1\nkind: [\n',
    'values.yaml': 'a: 1\n',
  });
  expect(sets.map(({ name, broken, documents }) => [name, broken.length, documents.length])).toEqual([
    ['dev', 1, 3],
    ['prod', 1, 3],
  ]);
});

test('paths outside of the working directory are told apart too', () => {
  const files = {
    '../a/x.yaml': object('Service', 'web'),
    '/b/x.yaml': object('Service', 'web'),
    'c.yaml': object('Ingress', 'web'),
  };
  expect(contexts(files)).toEqual({ '..': ['Service web', 'Ingress web'], '/b': ['Service web', 'Ingress web'] });
});

test('thousands of copies with much in common neither take for ever nor multiply it', () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 2000; index++) {
    files[`demos/d${index}/app.yaml`] = object('Service', 'web');
    files[`common/c${index}.yaml`] = object('ConfigMap', `c${index}`);
  }
  const { sets } = assembleText(files);
  expect(sets).toHaveLength(2001);
  expect(sets.reduce((sum, { manifests }) => sum + manifests.length, 0)).toBe(4000);
  expect(sets.filter(({ incomplete: reason }) => reason === undefined).map(({ name }) => name)).toEqual(['.']);
});

describe('a collection of lessons', () => {
  const collected = (files: Record<string, string>) =>
    assembleText(files)
      .sets.filter((set) => set.collected)
      .map(({ name }) => name);

  test('repeats objects here and there, and none of them everywhere', () => {
    expect(
      collected({
        'first/app.yaml': objects('Service hello', 'Deployment hello'),
        'rolling/app.yaml': objects('Service hello', 'Deployment hello', 'Service orders'),
        'probes/app.yaml': objects('Service orders', 'Deployment orders'),
        'scaling/app.yaml': objects('Service scaled', 'Deployment scaled'),
      }),
    ).toEqual(['first', 'probes', 'rolling']);
  });

  test('is neither an application with its environments, nor several of them', () => {
    const environments = (app: string, names: string[]) =>
      Object.fromEntries(
        names.map((name) => [`${app}/${name}/app.yaml`, objects(`Service ${app}`, `Deployment ${app}`)]),
      );
    const common = { 'common/app.yaml': object('Service', 'common') };
    expect(collected({ ...environments('shop', ['dev', 'test', 'prod']), ...common })).toEqual([]);
    expect(
      collected({
        ...environments('shop', ['dev', 'test', 'prod']),
        ...environments('blog', ['dev', 'prod']),
        ...environments('mail', ['dev', 'prod']),
        ...common,
      }),
    ).toEqual([]);
  });
});
