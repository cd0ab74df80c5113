import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble, isInChart } from '../../src/adapters/index.ts';
import type { Document } from '../../src/parse/document.ts';

const directory = fc.constantFrom('.', 'a', 'b', 'a/x', 'a/y', 'b/x', 'a/x/deep', '../up', '/root');
const entry = fc.constantFrom(
  'app.yaml',
  'more.yaml',
  '.',
  '..',
  '../x',
  '../../a',
  '../b',
  'x',
  'missing',
  'https://example.org/x',
);
const list = fc.array(entry, { maxLength: 4 });

const kustomization = fc.record(
  {
    kind: fc.constantFrom('Kustomization', 'Component', 'Other'),
    resources: list,
    bases: list,
    components: list,
    namespace: fc.constantFrom('', 'one', 'two'),
    namePrefix: fc.constantFrom('', 'p-'),
    patches: fc.array(
      fc.oneof(entry, fc.record({ path: entry }), fc.record({ target: fc.record({ name: fc.string() }) })),
    ),
    patchesStrategicMerge: list,
    transformers: list,
    secretGenerator: fc.array(fc.record({ name: fc.constant('tls'), files: list })),
    commonLabels: fc.constant({ app: 'x' }),
  },
  { requiredKeys: [] },
);
const object = fc.record({
  apiVersion: fc.constantFrom('v1', 'apps/v1'),
  kind: fc.constantFrom('Service', 'Deployment', 'Namespace', 'List', 'ServiceList'),
  metadata: fc.record({ name: fc.constantFrom('web', 'api', 'db', '') }),
  items: fc.array(fc.record({ apiVersion: fc.constant('v1'), kind: fc.constant('Service') }), { maxLength: 2 }),
});

const file = fc.oneof(
  fc.record({
    directory,
    name: fc.constantFrom('app.yaml', 'more.yaml', 'Chart.yaml'),
    values: fc.array(object, { maxLength: 3 }),
  }),
  fc.record({
    directory,
    name: fc.constantFrom('kustomization.yaml', 'Kustomization'),
    values: fc.array(kustomization, { maxLength: 2 }),
  }),
  fc.record({
    directory,
    name: fc.constantFrom('app.yaml', 'kustomization.yml'),
    values: fc.array(fc.jsonValue(), { maxLength: 2 }),
  }),
);

const tree = fc.uniqueArray(file, { selector: (one) => `${one.directory}/${one.name}`, maxLength: 14 }).map((files) =>
  files.map(({ directory: place, name, values }) => {
    const source = { path: place === '.' ? name : `${place}/${name}`, text: JSON.stringify(values) };
    const documents = values.map(
      (value, index): Document => ({
        file: source,
        index,
        start: 0,
        end: source.text.length,
        value,
        duplicateKeys: [],
      }),
    );
    return { file: source, documents };
  }),
);

test('the order of the files does not matter', () => {
  const options = { namespace: 'default', inputs: ['.'] };
  const shuffled = tree.chain((files) =>
    fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
  );
  fc.assert(
    fc.property(shuffled, ([files, others]) => {
      expect(assemble(others, options)).toEqual(assemble(files, options));
    }),
    { numRuns: 300 },
  );
});

test('contexts have names of their own, and hold their documents in order', () => {
  fc.assert(
    fc.property(tree, fc.subarray(['.', 'a', 'b/x', 'a/app.yaml', '-', '/work/a', 'a/*.yaml']), (files, inputs) => {
      const { sets } = assemble(files, { namespace: 'default', inputs });
      const names = sets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect([...names].sort()).toEqual(names);
      for (const { documents, manifests } of sets) {
        expect(new Set(documents).size).toBe(documents.length);
        for (const manifest of manifests) expect(documents).toContain(manifest.document);
      }
    }),
    { numRuns: 300 },
  );
});

test('without kustomizations, every document is in a context or in a chart', () => {
  const plain = tree.map((files) => files.filter(({ file: { path } }) => !/kustomization/i.test(path)));
  fc.assert(
    fc.property(plain, (files) => {
      const { sets, leftOut } = assemble(files, { namespace: 'default', inputs: ['.'] });
      const known = new Set(sets.flatMap(({ documents }) => documents));
      const lost = files.flatMap(({ documents }) => documents).filter((document) => !known.has(document));
      const charts = new Set(leftOut.map(({ path }) => path));
      for (const document of lost) expect(isInChart(document.file.path, charts)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
