import { expect, test } from 'vitest';
import { assemble, mayHoldObjects, unread } from '../../src/adapters/index.ts';
import { assembleText, contextsOf, object } from './assemble-text.ts';

test('takes every document with apiVersion and kind, and counts the others', () => {
  const { sets, leftOut } = assembleText({
    'k8s/app.yaml': `${object('Service', 'web')}---\nfoo: bar\n---\napiVersion: ''\nkind: Service\n`,
    'mkdocs.yml': 'site_name: x\n',
  });
  expect(sets).toHaveLength(1);
  expect(contextsOf({ sets, leftOut })).toEqual({ '.': ['Service web'] });
  expect(sets[0]?.documents.map((document) => `${document.file.path}#${document.index}`)).toEqual([
    'k8s/app.yaml#0',
    'k8s/app.yaml#1',
    'k8s/app.yaml#2',
    'mkdocs.yml#0',
  ]);
  expect(leftOut).toEqual([]);
});

test('leaves out templates of ytt, whoever names them, and nothing for a comment that looks a little like theirs', () => {
  const value = object('Service', 'web').replace('name: web', 'name: #@ data.values.name');
  const overlay = `${object('Service', 'api')}#@overlay/match by=overlay.all\n---\nmetadata:\n  namespace: x\n`;
  const files = {
    'k8s/a.yaml': value,
    'k8s/b.yaml': overlay,
    'k8s/c.yaml': object('Service', 'c').replace('kind:', '#@me: why? mail#@example\nkind:'),
  };
  const assembly = assembleText(files, { inputs: ['k8s/a.yaml', 'k8s/b.yaml', 'k8s/c.yaml'] });
  expect(contextsOf(assembly)).toEqual({ k8s: ['Service c'] });
  expect(assembly.leftOut).toEqual([
    { path: 'k8s/a.yaml', reason: 'ytt template, not rendered' },
    { path: 'k8s/b.yaml', reason: 'ytt template, not rendered' },
  ]);
  expect(assembly.sets[0]?.incomplete).toBe('the template k8s/a.yaml is not rendered');
});

test('leaves out templates that Python or a script fills in, unless they are named', () => {
  const format = `${object('Service', 'web').replace('name: web', 'name: {self.path.k8s}')}`;
  const marked = `${object('Service', 'web').replace('name: web', 'name: ##NAME##')}`;
  const files = { 'a.yaml': format, 'b.yaml': marked, 'c.yaml': `${object('Service', 'c')}spec: {selector: {}}\n` };
  const { sets, leftOut } = assembleText(files);
  expect(contextsOf({ sets, leftOut })).toEqual({ '.': ['Service c'] });
  expect(leftOut).toEqual(['a.yaml', 'b.yaml'].map((path) => ({ path, reason: 'template, not rendered' })));
  expect(contextsOf(assembleText(files, { inputs: ['a.yaml'] }))['.']).toHaveLength(2);
});

test('what tests expect is no object', () => {
  const chainsaw = `apiVersion: chainsaw.kyverno.io/v1alpha1
kind: Test
metadata: {name: install}
spec:
  steps:
    - try:
        - apply: {file: web.yaml}
        - assert: {file: web-ready.yaml}
        - error: {file: ../shared/gone-*.yaml}
`;
  const files = {
    'e2e/install/chainsaw-test.yaml': chainsaw,
    'e2e/install/web.yaml': object('Service', 'web'),
    'e2e/install/web-ready.yaml': object('Deployment', 'web'),
    'e2e/shared/gone-1.yaml': object('Deployment', 'old'),
    'e2e/shared/going.yaml': object('Service', 'going'),
    'kuttl/00-install.yaml': object('Service', 'install'),
    'kuttl/00-assert.yaml': object('Deployment', 'install'),
    'kuttl/01-errors.yaml': object('Deployment', 'install'),
  };
  const { sets, leftOut } = assembleText(files);
  expect(contextsOf({ sets, leftOut })).toEqual({
    '.': ['Test install', 'Service web', 'Service going', 'Service install'],
  });
  expect(leftOut).toEqual([
    { path: 'e2e/install', reason: 'what tests expect, no objects: web-ready.yaml' },
    { path: 'e2e/shared', reason: 'what tests expect, no objects: gone-1.yaml' },
    { path: 'kuttl', reason: 'what tests expect, no objects: 00-assert.yaml, 01-errors.yaml' },
  ]);
});

test('what policies are tested with is deployed by nobody', () => {
  const { sets, leftOut } = assembleText({
    'policies/suite.yaml': `apiVersion: test.gatekeeper.sh/v1alpha1
kind: Suite
metadata: {name: images}
tests:
  - cases:
      - object: samples/refused.yaml
        inventory: [samples/other.yaml]
`,
    'policies/samples/refused.yaml': object('Pod', 'refused'),
    'policies/samples/other.yaml': object('Service', 'other'),
    'policies/samples/shown.yaml': object('Service', 'shown'),
    'kyverno/kyverno-test.yaml': 'resources: [resource.yaml, ../deployed.yaml]\n',
    'kyverno/resource.yaml': object('Pod', 'bad'),
    'deployed.yaml': object('Service', 'deployed'),
  });
  expect(contextsOf({ sets, leftOut })).toEqual({ '.': ['Service deployed', 'Service shown', 'Suite images'] });
  expect(leftOut).toEqual([
    { path: 'kyverno', reason: 'what policies are tested with: resource.yaml' },
    { path: 'policies/samples', reason: 'what policies are tested with: other.yaml, refused.yaml' },
  ]);
});

test('what a PolicyGenerator is given may be part of an object, and is none', () => {
  const { sets, leftOut } = assembleText({
    'policies/generator.yaml': `apiVersion: policy.open-cluster-management.io/v1
kind: PolicyGenerator
metadata: {name: sensor}
policies:
  - name: sensor
    manifests:
      - path: input/
`,
    'policies/input/status.yaml': object('Deployment', 'sensor'),
    'web.yaml': object('Service', 'web'),
  });
  expect(contextsOf({ sets, leftOut })['.']).toEqual(['PolicyGenerator sensor', 'Service web']);
  expect(leftOut.map(({ path }) => path)).toEqual(['policies/input']);
});

test('unfolds lists, and gives items of a typed list their type', () => {
  const { sets } = assembleText({
    'a.yaml': `apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: Service, metadata: {name: a}}
  - {metadata: {name: nameless kind}}
  - {apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Service, metadata: {name: inner}}]}
---
apiVersion: networking.k8s.io/v1
kind: IngressList
items:
  - {metadata: {name: b}}
  - {apiVersion: extensions/v1beta1, kind: Ingress, metadata: {name: c}}
`,
  });
  const manifests = sets[0]?.manifests.map(({ path, value }) => [path.join('.'), value.apiVersion, value.kind]);
  expect(manifests).toEqual([
    ['items.0', 'v1', 'Service'],
    ['items.2', 'v1', 'List'],
    ['items.0', 'networking.k8s.io/v1', 'Ingress'],
    ['items.1', 'extensions/v1beta1', 'Ingress'],
  ]);
});

test('an object whose kind merely ends in List is an object', () => {
  const { sets } = assembleText({
    'a.yaml': 'apiVersion: example.org/v1\nkind: AllowList\nmetadata: {name: x}\nspec: {items: []}\n',
  });
  expect(sets[0]?.manifests.map(({ value }) => value.kind)).toEqual(['AllowList']);
});

test('keys that every object inherits are nothing special', () => {
  const { sets } = assembleText({ 'a.yaml': 'constructor: 1\n---\ntoString: x\nkind: Service\n' });
  expect(sets[0]?.manifests).toEqual([]);
});

test('Flux and Argo objects are plain objects, kustomize configs are none', () => {
  const assembly = assembleText({
    'apps/kustomization.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\n`,
    'apps/app.yaml': object('Service', 'web'),
    'other.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [apps/app.yaml]\n',
  });
  expect(contextsOf(assembly)).toEqual({ '.': ['Service web', 'Kustomization apps'] });
});

test('without any object there is still a context for the documents, and without documents there is none', () => {
  expect(contextsOf(assembleText({ 'a.yaml': 'x: 1\n' }))).toEqual({ '.': [] });
  expect(contextsOf(assembleText({ 'a.yaml': '# nothing\n' }))).toEqual({});
});

test('standard input is a context of its own, and part of the tree otherwise', () => {
  expect(contextsOf(assembleText({ '<stdin>': object('Service', 'web') }, { inputs: ['<stdin>'] }))).toEqual({
    '-': ['Service web'],
  });
  expect(
    contextsOf(
      assembleText(
        { '<stdin>': object('Service', 'web'), 'a/b.yaml': object('Service', 'api') },
        { inputs: ['<stdin>', 'a'] },
      ),
    ),
  ).toEqual({
    '.': ['Service web', 'Service api'],
  });
});

test('a context is called by the path that the user gave', () => {
  const files = { 'k8s/prod/a.yaml': object('Service', 'a') };
  const nameFor = (...inputs: string[]) => assembleText(files, { inputs }).sets[0]?.name;
  expect(nameFor('.')).toBe('.');
  expect(nameFor('./k8s/')).toBe('k8s');
  expect(nameFor('k8s/prod/a.yaml')).toBe('k8s/prod');
  expect(nameFor('k8s/prod', 'k8s/dev')).toBe('k8s');
  expect(nameFor('k8s/**/*.yaml')).toBe('k8s/prod');
  expect(nameFor('/elsewhere/k8s')).toBe('k8s/prod');
});

test('the order of the files does not matter', () => {
  const files = {
    'b.yaml': object('Service', 'b'),
    'a/c.yaml': object('Service', 'c'),
    'a.yaml': object('Service', 'a'),
  };
  const backwards = Object.fromEntries(Object.entries(files).reverse());
  expect(contextsOf(assembleText(backwards))).toEqual(contextsOf(assembleText(files)));
  expect(contextsOf(assembleText(files))).toEqual({ '.': ['Service a', 'Service c', 'Service b'] });
});

test('JSON that cannot hold an object can be told before it is parsed', () => {
  expect(mayHoldObjects({ path: 'data.json', text: '[[1, 2], [3, 4]]' })).toBe(false);
  expect(mayHoldObjects({ path: 'a.json', text: '{"apiVersion": "v1", "kind": "Service"}' })).toBe(true);
  expect(mayHoldObjects({ path: 'values.yaml', text: 'a: 1\n' })).toBe(true);
  const file = { path: 'data.json', text: '[1]' };
  const { sets } = assemble([{ file, documents: [unread(file)] }], { namespace: 'default', inputs: ['.'] });
  expect(sets.map(({ documents, manifests }) => [documents.length, manifests.length])).toEqual([[1, 0]]);
});
