/** Charts as they lie in a tree, and what is read of them before helm sees anything. */
import { expect, it } from 'vitest';
import { memoryHost } from '../../src/files/memory.ts';
import { readChart, textOf, valuesFilesOf } from '../../src/render/chart.ts';

const read = (files: Record<string, string>, directory = 'web', encloses: (real: string) => boolean = () => true) => {
  const result = readChart(memoryHost(files), directory, encloses);
  return 'chart' in result ? result.chart : result.reason;
};
const paths = (files: Record<string, string>) => {
  const chart = read(files);
  return typeof chart === 'string' ? chart : chart.files.map(({ path }) => path);
};

it('are copied with all that lies in them, but for what is none of theirs', () => {
  const files = {
    'web/Chart.yaml': 'name: web',
    'web/templates/x.yaml': 'x',
    'web/_/deep/a.tgz': 'a',
    'web/node_modules/y/z.js': '',
    'web/.git/config': '',
  };
  expect(paths(files)).toEqual(['Chart.yaml', '_/deep/a.tgz', 'templates/x.yaml']);
});

it('that helm would not render are told', () => {
  expect(read({ 'web/Chart.yaml': '{' })).toBe('Chart.yaml cannot be read');
  expect(read({ 'web/Chart.yaml': 'name: web\ntype: library' })).toBe('library chart');
  expect(read({ 'web/Chart.yaml': 'name: web' }, 'web', () => false)).toBe('web leads out of the tree');
});

it('need what they depend on', () => {
  const about = (repository: string) =>
    `name: web\ndependencies:\n- {name: db, version: 1.0.0, repository: "${repository}"}\n`;
  const remote = about('https://charts.example.com');
  expect(read({ 'web/Chart.yaml': remote })).toBe(
    "its dependencies are not in charts/ (db): run 'helm dependency build web'",
  );
  expect(paths({ 'web/Chart.yaml': remote, 'web/charts/db-1.0.0.tgz': '' })).toContain('charts/db-1.0.0.tgz');
  expect(paths({ 'web/Chart.yaml': remote, 'web/charts/database/Chart.yaml': 'name: db' })).toContain(
    'charts/database/Chart.yaml',
  );
  expect(read({ 'web/Chart.yaml': about('file://../db') })).toBe('its dependency db is not there: db cannot be read');
  const local = read({
    'web/Chart.yaml': about('file://../db'),
    'db/Chart.yaml': 'name: db',
    'db/templates/x.yaml': 'x',
  });
  expect(typeof local === 'string' ? local : local.files.map(({ path, shown }) => [path, shown])).toEqual([
    ['Chart.yaml', 'web/Chart.yaml'],
    ['charts/db/Chart.yaml', 'db/Chart.yaml'],
    ['charts/db/templates/x.yaml', 'db/templates/x.yaml'],
  ]);
});

it('that depend on each other are not followed for ever', () => {
  const about = (name: string, other: string) =>
    `name: ${name}\ndependencies: [{name: ${other}, repository: "file://../${other}"}]`;
  expect(read({ 'web/Chart.yaml': about('web', 'db'), 'db/Chart.yaml': about('db', 'web') })).toMatch(
    /go in a circle|nested too deeply/,
  );
});

it('have values files beside them', () => {
  const names = [
    'values-prod.yaml',
    'values.dev.yaml',
    'prod-values.yml',
    'values/a.yaml',
    'environments/a/values.yaml',
    'ci/full-values.yaml',
    'values.yaml',
    'values.schema.yaml',
    'values-example.yaml',
    'values-secrets.yaml',
    'values-sops.yaml',
    'values-template.yaml',
    'values.tmpl.yaml',
    'templates/values-x.yaml',
    'files/values/x.yaml',
    'ci/pipeline.yaml',
    'values-broken.yaml',
  ];
  const content: Record<string, string> = {
    'values-sops.yaml': 'a: 1\nsops: {}',
    'values-broken.yaml': 'a: {{ b }}: c',
  };
  const files = names.map((path) => ({
    path,
    shown: path,
    content: new TextEncoder().encode(content[path] ?? 'a: 1'),
  }));
  expect(valuesFilesOf(files).map(({ path }) => path)).toEqual(names.slice(0, 6));
  expect(files.map(textOf)[0]).toBe('a: 1');
});
