/** Policies in the library: in a config object, in a file that it names, and beside plugins. */
import { expect, it } from 'vitest';
import { definePlugin, lint } from '../../src/api.ts';

const service =
  'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: LoadBalancer, selector: {a: b}, ports: [{port: 80}]}\n';
const policy = {
  id: 'p',
  description: 'None.',
  match: { kinds: ['Service'] },
  expression: 'service.type != "LoadBalancer"',
  message: 'One.',
};
const found = async (options: Parameters<typeof lint>[0]) =>
  (await lint(options)).findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('policy/'));

it('are run', async () => {
  const files = { 'web.yaml': service };
  expect(await found({ files, config: { policies: [policy] } })).toEqual(['policy/p']);
  const named = { ...files, 'policies/a.yaml': JSON.stringify({ policies: [policy] }) };
  expect(await found({ files: named, config: { policies: ['policies/a.yaml'] } })).toEqual(['policy/p']);
  const inFile = { ...files, 'ingress-lint.yaml': JSON.stringify({ policies: [policy] }) };
  const plugins = [definePlugin({ name: 'team', version: '1.0.0' })];
  expect(await found({ files: inFile, plugins })).toEqual(['policy/p']);
  expect(await found({ files, plugins, config: { policies: [policy] } })).toEqual(['policy/p']);
});

it('that are wrong are told', async () => {
  const files = { 'web.yaml': service };
  await expect(lint({ files, config: { policies: [{ ...policy, expression: 'service.typ == ""' }] } })).rejects.toThrow(
    'Service has no field "typ"; did you mean "type"?',
  );
  await expect(lint({ files, config: { policies: ['gone.yaml'] } })).rejects.toThrow('"gone.yaml" cannot be read');
});
