import { expect, test } from 'vitest';
import { assembleText, contextsOf, object, objects } from './assemble-text.ts';

const brokenService = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: "web\n';
const foreign = 'theme: [a\nb: c\n';

test('a broken document that looks like a manifest is a broken manifest, and its file is still read', () => {
  const { sets, leftOut } = assembleText({ 'a.yaml': `${object('Service', 'api')}---\n${brokenService}` });
  expect(contextsOf({ sets, leftOut })).toEqual({ '.': ['Service api'] });
  expect(sets[0]?.broken.map(({ index }) => index)).toEqual([1]);
  expect(sets[0]?.documents).toHaveLength(2);
  expect(leftOut).toEqual([]);
});

test('a broken document beside a good object is a manifest even if nothing in it says so', () => {
  const { sets } = assembleText({ 'a.yaml': `${object('Service', 'api')}---\n${foreign}` });
  expect(sets[0]?.broken).toHaveLength(1);
});

test('one broken manifest alone is a context', () => {
  const { sets } = assembleText({ 'a.yaml': brokenService });
  expect(sets.map(({ name, manifests, broken }) => [name, manifests.length, broken.length])).toEqual([['.', 0, 1]]);
});

test('JSON that looks like a manifest is a broken manifest', () => {
  const { sets } = assembleText({ 'a.json': '{\n  "apiVersion": "v1",\n  "kind": "Service"\n  "metadata": {}\n}\n' });
  expect(sets[0]?.broken).toHaveLength(1);
});

test('a broken document that is not Kubernetes YAML is left out with the reason', () => {
  const { sets, leftOut } = assembleText({ 'mkdocs.yml': foreign, 'a.yaml': object('Service', 'api') });
  expect(sets.flatMap(({ broken }) => broken)).toEqual([]);
  expect(sets[0]?.documents).toHaveLength(1);
  expect(leftOut).toEqual([
    { path: 'mkdocs.yml', reason: expect.stringMatching(/^not Kubernetes YAML, and could not be read: ./) },
  ]);
});

test('a broken file that the user names is reported whatever it looks like', () => {
  expect(assembleText({ 'x/mkdocs.yml': foreign }, { inputs: ['./x/mkdocs.yml'] }).sets[0]?.broken).toHaveLength(1);
  expect(assembleText({ '<stdin>': foreign }, { inputs: ['-'] }).sets[0]?.broken).toHaveLength(1);
});

test.each([
  ['Go', 'metadata:\n  name: web\n  labels:\n    {{- include "labels" . | nindent 4 }}\n'],
  ['Jinja', 'metadata:\n  name: web\n{% if canary %}\n  labels: {}\n{% endif %}\n'],
])('a %s template is left out, and something of its context is unknown then', (_, rest) => {
  const { sets, leftOut } = assembleText({
    'a.yaml': `apiVersion: v1\nkind: Service\n${rest}`,
    'b.yaml': object('Service', 'api'),
  });
  expect(sets[0]).toMatchObject({ broken: [], incomplete: 'the template a.yaml is not rendered' });
  expect(leftOut).toEqual([{ path: 'a.yaml', reason: expect.stringMatching(/^template, not rendered: ./) }]);
});

test.each([
  ['Jinja', 'kind: Service\n{% if canary %}\n'],
  ['Go', 'metadata: {{ labels }}\n'],
  ['sed', 'metadata:\n  name: @APP_NAME@\n'],
  ['braces', 'spec:\n  cidr: {IPv6}/128\n'],
  ['pupil', 'spec:\n  ingress:\n    - from: {}\n        <EDIT: WHAT IS NEEDED>\n'],
  ['kubefirst', 'metadata:\n  annotations:\n    <ISSUER_ANNOTATION_1>\n    a: b\n'],
])('a %s template that a kustomization lists is left out, unless the user names it', (_, text) => {
  const files = {
    'k/kustomization.yaml': 'resources: [a.yaml, b.yaml]\n',
    'k/a.yaml': text,
    'k/b.yaml': object('Service', 'b'),
  };
  const { sets, leftOut } = assembleText(files);
  expect(sets).toMatchObject([{ name: 'k', broken: [], incomplete: 'the template k/a.yaml is not rendered' }]);
  expect(leftOut).toEqual([{ path: 'k/a.yaml', reason: expect.stringMatching(/^template, not rendered: ./) }]);
  expect(assembleText(files, { inputs: ['k', 'k/a.yaml'] }).sets[0]?.broken).toHaveLength(1);
});

test('a list with comments is no manifest, whatever it says of kinds', () => {
  const extensions = '// What the plugin adds.\n[{"type": "console.page", "kind": "Pod",}]\n';
  const { sets, leftOut } = assembleText({ 'extensions.json': extensions, 'a.yaml': object('Service', 'a') });
  expect(sets[0]?.broken).toEqual([]);
  expect(leftOut).toEqual([
    { path: 'extensions.json', reason: expect.stringMatching(/^not Kubernetes YAML, and could not be read: ./) },
  ]);
  expect(assembleText({ 'a.json': '{"kind": "Pod",, }' }).sets[0]?.broken).toHaveLength(1);
});

test('a kustomization that is a template is left out', () => {
  const { sets, leftOut } = assembleText({
    'k/kustomization.yaml': 'resources:\n{% for app in apps %}\n- {{ app }}.yaml\n{% endfor %}\n',
    'k/a.yaml': object('Service', 'a'),
  });
  expect(sets).toMatchObject([{ broken: [], incomplete: 'the template k/kustomization.yaml is not rendered' }]);
  expect(leftOut).toHaveLength(1);
});

test('a patch that is a template may change anything', () => {
  const assembly = assembleText({
    'k/kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p.yaml}]\n',
    'k/a.yaml': object('Service', 'a'),
    'k/p.yaml': 'kind: Service\nmetadata:\n  name: {{ name }}-x\n',
  });
  expect(contextsOf(assembly)).toEqual({ k: ['~Service a'] });
  expect(assembly.sets[0]?.broken).toEqual([]);
});

test('a word in angle brackets is no template marker beside other text, nor in small letters', () => {
  for (const line of ['x: <APP_NAME>: [', '<app_name>', '<APP>']) {
    const text = `apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    ${line}\n    a: b\n`;
    expect(assembleText({ 'a.yaml': text }).sets[0]?.broken, line).toHaveLength(1);
  }
});

test('braces within a path are no template marker', () => {
  const { sets } = assembleText({ 'a.yaml': 'apiVersion: v1\nkind: Service\npath: /a/{id}/b\n x: [\n' });
  expect(sets[0]?.broken).toHaveLength(1);
});

test('a file that is called a template, and names that no cluster would take, are left out unless the user names it', () => {
  const files = {
    'x/app.template.yaml': objects('Service service_name', 'Deployment web'),
    'x/template-fine.yaml': object('Service', 'fine'),
    'x/temple.yaml': object('Service', 'my_service'),
  };
  const { sets, leftOut } = assembleText(files);
  expect(contextsOf({ sets, leftOut })).toEqual({ '.': ['Service fine', 'Service my_service'] });
  expect(sets[0]?.incomplete).toBe('the template x/app.template.yaml is not rendered');
  expect(leftOut).toEqual([{ path: 'x/app.template.yaml', reason: 'template, not rendered' }]);
  expect(assembleText(files, { inputs: ['x/app.template.yaml'] }).leftOut).toEqual([]);
});

test('templates in a directory of their own say nothing about the objects of others', () => {
  const { sets, leftOut } = assembleText({
    'roles/x/templates/a.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  {{ metadata }}\n',
    'b.yaml': object('Service', 'api'),
  });
  expect(sets[0]).not.toHaveProperty('incomplete');
  expect(leftOut).toHaveLength(1);
});

test('a template marker elsewhere in a broken manifest does not make it vanish', () => {
  const { sets, leftOut } = assembleText({
    'a.yaml': `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations:\n    text: "{{ name }}"\nspec:\n  type: x\n   port: 1\n`,
  });
  expect(sets[0]?.broken).toHaveLength(1);
  expect(leftOut).toEqual([]);
});

test('placeholders that are valid YAML are linted', () => {
  const { sets } = assembleText({ 'a.yaml': object('Service', '"{{ name }}-${ENV}"') });
  expect(sets[0]?.manifests).toHaveLength(1);
});
