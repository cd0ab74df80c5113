import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/presets.ts';
import { makesObjectsIn } from '../../src/model/producers.ts';
import { toResources } from '../../src/model/resources.ts';
import { parseDocuments } from '../../src/parse/parse.ts';

/** Where the object of a text makes others. */
function makes(text: string): string | undefined {
  const [document] = parseDocuments({ path: 'a.yaml', text });
  if (!document) throw new Error('no document');
  const manifest = { document, path: [], value: document.value as Record<string, unknown>, changeable: false };
  const [resource] = toResources([manifest], defaultConfig().settings);
  return resource && makesObjectsIn(resource);
}

test.each([
  ['in its own namespace', '{name: x, namespace: shop}, spec: {a: b}', 'shop'],
  ['in the default one if it names none', '{name: x}, spec: {a: b}', 'default'],
  ['where it says', '{name: x, namespace: shop}, spec: {targetNamespace: pipelines}', 'pipelines'],
  ['nowhere without a spec', '{name: x, namespace: shop}', undefined],
])('a custom resource makes objects %s', (_, rest, expected) => {
  expect(makes(`{apiVersion: db.example.com/v1, kind: Database, metadata: ${rest}}`)).toBe(expected);
});

test.each([
  ['operator.example.io/v1, kind: Platform, metadata: {name: x}', '*'],
  ['platform.example.io/v1, kind: PlatformConfig, metadata: {name: x}', '*'],
  ['platform.example.io/v1, kind: PlatformConfig, metadata: {name: x, namespace: shop}', 'shop'],
  ['operators.coreos.com/v1alpha1, kind: Subscription, metadata: {name: x, namespace: openshift-operators}', '*'],
])('what sets up an operator makes objects in namespaces that are not its own: %s', (type, expected) => {
  expect(makes(`{apiVersion: ${type}, spec: {a: b}}`)).toBe(expected);
});
