import { expect, test } from 'vitest';
import { assembleText, contextsOf, object } from './assemble-text.ts';

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
