/** One finding for one token, however many contexts see it. */
import { expect, it } from 'vitest';
import { memoryHost } from '../../src/files/memory.ts';
import { lint } from '../../src/index.ts';
import { defineRule } from '../../src/rule.ts';

const base = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ExternalName
  externalName: web.example.com
`;
const host = memoryHost({
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': base,
  'dev/kustomization.yaml': 'resources: [../base]\nnamespace: dev\n',
  'prod/kustomization.yaml': 'resources: [../base]\nnamespace: prod\n',
});

const rule = (reports: (namespace: string) => ('error' | 'note')[]) =>
  defineRule({
    id: 'probe',
    summary: 'A rule of this test.',
    severity: 'error',
    evidence: 'local',
    since: '0.1.0',
    messages: { found: { text: 'Number {n} in {namespace}.', effect: 'None.', help: 'None.' } },
    check(graph, report) {
      for (const service of graph.all('Service'))
        reports(service.namespace).forEach((severity, n) => {
          const { namespace } = service;
          report(service.at('metadata', 'name'), 'found', { data: { n, namespace }, severity });
        });
    },
  });

it('names all contexts, and keeps the worst of what they say', async () => {
  const rules = [rule((namespace) => [namespace === 'prod' ? 'error' : 'note'])];
  const { report } = await lint({ host, paths: ['.'], rules });
  expect(report.findings).toMatchObject([
    { severity: 'error', contexts: ['dev', 'prod'], place: { file: 'base/web.yaml' } },
  ]);
});

it('loses none of two findings at one token of one context', async () => {
  const { report } = await lint({ host, paths: ['dev'], rules: [rule(() => ['error', 'error'])] });
  expect(report.findings.map((finding) => finding.message)).toEqual(['Number 0 in dev.', 'Number 1 in dev.']);
});
