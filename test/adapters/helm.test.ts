import { expect, test } from 'vitest';
import { chartDirectories, isInChart } from '../../src/adapters/index.ts';
import { assembleText, contextsOf, object } from './assemble-text.ts';

test('a chart is left out as a whole, in one line', () => {
  const assembly = assembleText({
    'charts/web/Chart.yaml': 'name: web\n',
    'charts/web/values.yaml': 'a: 1\n',
    'charts/web/templates/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}\n',
    'charts/web/charts/db/Chart.yaml': 'name: db\n',
    'charts/web/crds/crd.yaml': object('CustomResourceDefinition', 'x'),
    'charts/web-plain/app.yaml': object('Service', 'plain'),
  });
  expect(contextsOf(assembly)).toEqual({ '.': ['Service plain'] });
  expect(assembly.leftOut).toEqual([
    { path: 'charts/web', reason: 'Helm chart, not rendered: templates and values are not linted' },
  ]);
});

test('files of a chart can be told before they are parsed', () => {
  const charts = chartDirectories(['a/Chart.yaml', 'a/charts/b/Chart.yaml', 'c/not-Chart.yaml', '../d/Chart.yaml']);
  expect([...charts]).toEqual(['a', '../d']);
  expect(['a/Chart.yaml', 'a/b/c.yaml', '../d/x.yaml'].every((path) => isInChart(path, charts))).toBe(true);
  expect(['a.yaml', 'ab/c.yaml', 'd/x.yaml', '/a/x.yaml', '<stdin>'].some((path) => isInChart(path, charts))).toBe(
    false,
  );
  const everything = chartDirectories(['Chart.yaml', 'sub/Chart.yaml']);
  expect([...everything]).toEqual(['.']);
  expect(isInChart('x/y.yaml', everything)).toBe(true);
  expect(isInChart('../y.yaml', everything)).toBe(false);
});
