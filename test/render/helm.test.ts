/** Charts rendered by a real helm, and the places of what is found in them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { defaultConfig } from '../../src/config/presets.ts';
import { diskHost } from '../../src/files/disk.ts';
import type { Host } from '../../src/files/host.ts';
import { memoryHost } from '../../src/files/memory.ts';
import { programsOf } from '../../src/files/programs.ts';
import { lint } from '../../src/index.ts';
import { isThere, toolPath } from './program.ts';

/** No part of the disk: what lies in the linted tree is not run. */
const inMemory = (files: Record<string, string>) => memoryHost(files, { cwd: '/tree' });
const hasHelm = isThere('helm');

/** Findings as `file:line:column rule`, with the other ends that the templates or values add, and the footer. */
async function run(host: Host, path = toolPath, config: Config = defaultConfig()) {
  const { report, graphs } = await lint({
    host: { ...host, programs: async () => programsOf({ PATH: path }) },
    paths: ['.'],
    config,
  });
  const place = ({ file, span }: (typeof report.findings)[number]['place']) =>
    `${file}:${span.start.line}:${span.start.column} ${report.source(file)?.slice(span.start.offset, span.end.offset)}`;
  return {
    findings: report.findings.map((finding) => `${finding.rule} ${place(finding.place)}`),
    related: report.findings.flatMap((finding) => finding.related.map((one) => `${place(one.place)} (${one.message})`)),
    contexts: graphs.map(({ context }) => context.name),
    charts: report.coverage.renders.find(({ what }) => what === 'chart'),
    leftOut: report.coverage.leftOut,
    failures: report.failures,
    withheld: report.coverage.withheld,
    objects: graphs.flatMap((graph) =>
      graph.resources.map(({ kind, namespace, name }) => `${graph.context.name}: ${kind} ${namespace}/${name}`),
    ),
  };
}

const chart = 'apiVersion: v2\nname: web\nversion: 0.1.0\n';
const helpers = `{{- define "web.name" -}}
{{ .Release.Name | trunc 63 }}
{{- end }}
{{- define "web.labels" }}
app: {{ include "web.name" . }}
tier: "front"
{{- end }}
`;
const app = `apiVersion: v1
kind: Service
metadata:
  name: {{ include "web.name" . }}
spec:
  selector:
    app: {{ include "web.name" . }}
  ports:
    - port: {{ .Values.service.port }}
      targetPort: {{ .Values.service.targetPort | quote }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "web.name" . }}
spec:
  selector:
    matchLabels: {app: {{ include "web.name" . }}}
  template:
    metadata:
      annotations:
        sum: {{ include (print $.Template.BasePath "/ingress.yaml") . | sha256sum }}
      labels:
        {{- include "web.labels" . | nindent 8 }}
    spec:
      containers:
        - name: web
          image: nginx
          ports:
            {{- toYaml .Values.ports | nindent 12 }}
`;
const ingress = `{{- range .Values.hosts }}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ .name }}
spec:
  rules:
    - host: {{ .host }}
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: {{ include "web.name" $ }}
                port:
                  number: {{ $.Values.service.port }}
{{- end }}
`;
const values = `service:
  port: 80
  targetPort: http
ports:
  - name: http
    containerPort: 8080
hosts:
  - name: a
    host: a.example.com
`;
const tree = (more: Record<string, string> = {}): Record<string, string> => ({
  'web/Chart.yaml': chart,
  'web/values.yaml': values,
  'web/templates/_helpers.tpl': helpers,
  'web/templates/app.yaml': app,
  'web/templates/ingress.yaml': ingress,
  ...more,
});
const without = {
  ...tree(),
  'plain.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: "{{ b }}"}\n',
};

describe('without helm', () => {
  it('charts are left out, and the footer says what to install', async () => {
    expect(await run(inMemory(without), '/nowhere')).toMatchObject({
      contexts: ['.'],
      findings: [],
      charts: { rendered: 0, advice: 'Helm charts are not linted: install helm, and they are rendered.' },
      leftOut: [{ path: 'web', reason: 'Helm chart, not rendered: templates and values are not linted' }],
    });
  });
});

describe('rendered text on standard input', () => {
  const output = `---
# Source: web/templates/app.yaml
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 99999
---
# Source: other/templates/app.yaml
apiVersion: v1
kind: Service
metadata:
  name: other_
`;
  it('is shown in the templates that are here', async () => {
    const host = memoryHost(tree(), { cwd: '/tree', stdin: output });
    const { report } = await lint({ host, paths: ['-'] });
    const shown = report.findings.map(({ place, related }) =>
      [place, ...related.map((one) => one.place)].map(({ file, span }) => `${file}:${span.start.line}`),
    );
    expect(shown).toContainEqual(['web/templates/app.yaml:10', '<stdin>:12']);
    expect(shown).toContainEqual(['<stdin>:18']);
    expect(report.source('web/templates/app.yaml')).toBe(app);
  });

  it('is shown at the first line of a template where several lines could be meant', async () => {
    const twice = output.replace('    - port: 80\n', '    - port: 80\n      targetPort: 99999\n    - port: 81\n');
    const host = memoryHost(tree(), { cwd: '/tree', stdin: twice });
    const { report } = await lint({ host, paths: ['-'] });
    const places = report.findings.map(({ rule, place }) => `${rule} ${place.file}:${place.span.start.line}`);
    expect(places).toContain('invalid-port-value web/templates/app.yaml:1');
  });
});

// Visibly left out where there is no helm: `node scripts/get-tools.mjs` gets one.
describe.skipIf(!hasHelm)(`with helm${hasHelm ? '' : ' (there is none: node scripts/get-tools.mjs)'}`, () => {
  it('a chart is a context of its own', async () => {
    expect(await run(inMemory(without))).toMatchObject({
      findings: [],
      contexts: ['.', 'web'],
      charts: { what: 'chart', by: expect.stringMatching(/^helm \d/), rendered: 1, raw: [] },
      leftOut: [],
      failures: [],
    });
  });

  it('what stands in a template is shown there, with its value', async () => {
    const broken = values.replace('targetPort: http', 'targetPort: htp');
    expect(await run(inMemory(tree({ 'web/values.yaml': broken })))).toMatchObject({
      findings: ['target-port-not-found web/templates/app.yaml:10:19 {{ .Values.service.targetPort | quote }}'],
      related: [
        expect.stringMatching(/^web\/templates\/app.yaml:29:11 ports \(/),
        'web/values.yaml:3:15 htp (the value comes from here)',
      ],
    });
  });

  it('what a template takes over from the values is shown there', async () => {
    const broken = values.replace('8080', '808080');
    expect(await run(inMemory(tree({ 'web/values.yaml': broken })))).toMatchObject({
      findings: ['invalid-port-value web/values.yaml:6:20 808080'],
      related: ['web/templates/app.yaml:30:13 {{- toYaml .Values.ports | nindent 12 }} (a template puts it here)'],
    });
  });

  it('each values file is a context, and its value the one that is shown', async () => {
    const prod = 'hosts:\n  - {name: a, host: a.example.com}\n  - name: b\n    host: b_example.com\n';
    expect(await run(inMemory(tree({ 'web/values-prod.yaml': prod, 'web/values-dev.yaml': '{}\n' })))).toMatchObject({
      contexts: ['web (values-dev.yaml)', 'web (values-prod.yaml)', 'web (values.yaml)'],
      findings: ['invalid-host web/templates/ingress.yaml:9:13 {{ .host }}'],
      related: ['web/values-prod.yaml:4:11 b_example.com (the value comes from here)'],
    });
  });

  it('what a named template says is shown in it, or where it is called in the middle of a line', async () => {
    const labels = helpers.replace('tier: "front"', 'tier: "front!"');
    expect(await run(inMemory(tree({ 'web/templates/_helpers.tpl': labels })))).toMatchObject({
      findings: [expect.stringMatching(/^invalid-label web\/templates\/_helpers.tpl:6:7 "front!"/)],
    });
    const name = helpers.replace('.Release.Name', '"Web_"');
    const { findings } = await run(inMemory(tree({ 'web/templates/_helpers.tpl': name })));
    expect(findings).toContain('invalid-name web/templates/app.yaml:4:9 {{ include "web.name" . }}');
  });

  it('a subchart of somebody else is shown by the values that are given to it', async () => {
    const parent =
      'apiVersion: v2\nname: all\nversion: 0.1.0\ndependencies: [{name: web, version: 0.1.0, repository: "https://charts.example.com"}]\n';
    const moved = Object.fromEntries(Object.entries(tree()).map(([path, text]) => [`all/charts/${path}`, text]));
    const files = { ...moved, 'all/Chart.yaml': parent, 'all/values.yaml': 'web:\n  service:\n    targetPort: htp\n' };
    expect(await run(inMemory(files))).toMatchObject({
      contexts: ['all'],
      findings: ['target-port-not-found all/values.yaml:3:17 htp'],
      related: [
        expect.anything(),
        'all/charts/web/templates/app.yaml:10:19 {{ .Values.service.targetPort | quote }} (a template puts it here)',
      ],
    });
  });

  it('a chart that helm does not render is told with its reason, and its templates are not read', async () => {
    const demand = `{{ required "a host is needed" .Values.host }}\n${ingress}`;
    expect(await run(inMemory(tree({ 'web/templates/ingress.yaml': demand })))).toMatchObject({
      contexts: [],
      findings: [],
      charts: {
        rendered: 0,
        raw: [{ path: 'web', reason: 'needs other values: a host is needed (templates/ingress.yaml:1:3)' }],
      },
      leftOut: [],
    });
  });

  it.each([
    [
      'a template that does not parse',
      { 'web/templates/x.yaml': 'a: b\n{{ if .Values.x }}\nc: d\n' },
      'web/templates/x.yaml:3:1 c: d',
    ],
    [
      'a function that helm lacks',
      { 'web/templates/x.yaml': 'a:\n  {{ .Chart.Name | foo }}\n' },
      'web/templates/x.yaml:2:3 {{ .Chart.Name | foo }}',
    ],
    ['a helper', { 'web/templates/_x.tpl': '{{ define "x" }}\n{{ end }\n' }, 'web/templates/_x.tpl:2:1 {{ end }'],
    [
      'output that is no YAML, behind other documents, loops and helpers',
      {
        'web/templates/x.yaml':
          '{{- /* c */}}\na: b\n---\n{{- range until 2 }}\n---\nmetadata:\n  labels:\n    {{- include "web.labels" $ | nindent 5 }}\n    b: c\n{{- end }}\n',
      },
      'web/templates/x.yaml:9:5 b: c',
    ],
    ['values', { 'web/values.yaml': 'a: b\n c: d\n' }, 'web/values.yaml:2:2 c'],
    ['other values', { 'web/values-prod.yaml': 'a: b\n c: d\n' }, 'web/values-prod.yaml:2:2 c'],
    ['a Chart.yaml', { 'web/Chart.yaml': 'name: a\n b: c\n' }, 'web/Chart.yaml:2:2 b'],
  ] satisfies [string, Record<string, string>, string][])(
    'what no values mend is an error: %s',
    async (_, more, place) => {
      const { findings, charts } = await run(inMemory(tree(more)));
      expect(findings).toEqual([expect.stringContaining(`chart-refused ${place}`)]);
      expect(charts?.raw.length).toBe(1);
    },
  );

  it.each([
    ['required', '{{ required "no" .Values.x }}'],
    ['fail', '{{ fail "no" }}'],
    ['a nil pointer', 'a: {{ .Values.a.b.c }}'],
    ['a template that a parent may define', '{{ include "nope" . }}'],
    ['no YAML since a value is not given', '{{ .Values.k }}: {{ .Values.a }}: x'],
    ['a generator of projects', 'a: ${{ values.name }}'],
    ['Cookiecutter', 'a: {{cookiecutter.name}}'],
  ])('what other values or programs may mend is told in the footer: %s', async (_, text) => {
    const { findings, charts } = await run(inMemory(tree({ 'web/templates/x.yaml': `${text}\n` })));
    expect(findings).toEqual([]);
    expect(charts).toMatchObject({ rendered: 0, raw: [{ path: 'web' }] });
  });

  it('a Chart.yaml or values that a program is yet to fill in are no error', async () => {
    for (const more of [{ 'web/Chart.yaml': 'name: {{ name }}\n' }, { 'web/values.yaml': 'a: {% if b %}\n' }])
      expect((await run(inMemory(tree(more as Record<string, string>)))).findings).toEqual([]);
  });

  it('the config says how a chart is installed', async () => {
    const config: Config = {
      ...defaultConfig(),
      helm: [{ chart: 'web', values: ['envs/a.yaml', 'envs/b.yaml'], namespace: 'shop', releaseName: 'shop-web' }],
    };
    const files = {
      ...tree(),
      'web/values-prod.yaml': '{}',
      'envs/a.yaml': 'hosts: []\n',
      'envs/b.yaml': 'service: {targetPort: htp}\n',
    };
    expect(await run(inMemory(files), toolPath, config)).toMatchObject({
      objects: expect.arrayContaining([
        'web (envs/a.yaml, envs/b.yaml, shop-web, shop): Service shop/shop-web',
        'web (envs/a.yaml, envs/b.yaml, shop-web, shop): Deployment shop/shop-web',
      ]),
      findings: ['target-port-not-found web/templates/app.yaml:10:19 {{ .Values.service.targetPort | quote }}'],
      related: [expect.anything(), 'envs/b.yaml:1:23 htp (the value comes from here)'],
    });
    const missing = { ...config, helm: [{ chart: 'web', values: ['envs/no.yaml'] }] };
    expect(await run(inMemory(files), toolPath, missing)).toMatchObject({
      charts: { raw: [{ path: 'web', reason: 'the values file envs/no.yaml cannot be read' }] },
    });
  });

  it('Argo CD says how a chart is installed', async () => {
    const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop, namespace: argocd}
spec:
  destination: {namespace: shop}
  source:
    path: web
    helm:
      valueFiles: [values-prod.yaml]
      valuesObject:
        ports: [{name: http, containerPort: 808080}]
      parameters: [{name: service.port, value: "81"}]
`;
    const files = { ...tree(), 'web/values-prod.yaml': 'hosts: []', 'apps/shop.yaml': application };
    expect(await run(inMemory(files))).toMatchObject({
      contexts: ['.', 'web (Application shop)'],
      objects: expect.arrayContaining(['web (Application shop): Service shop/shop']),
      findings: ['invalid-port-value apps/shop.yaml:11:45 808080'],
    });
  });

  it('Flux says how a chart is installed', async () => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: shop, namespace: flux-system}
spec:
  targetNamespace: shop
  chart: {spec: {chart: ./web, sourceRef: {kind: GitRepository, name: repo}}}
  values: {service: {targetPort: htp}}
`;
    const { related, ...rest } = await run(inMemory({ ...tree(), 'release.yaml': release }));
    expect(rest).toMatchObject({
      contexts: ['.', 'web (HelmRelease shop)'],
      objects: expect.arrayContaining(['web (HelmRelease shop): Service shop/shop-shop']),
      findings: ['target-port-not-found web/templates/app.yaml:10:19 {{ .Values.service.targetPort | quote }}'],
    });
    expect(related).toContain('release.yaml:7:34 htp (the value comes from here)');
  });

  it('what is yet to be set is no finding', async () => {
    const service = app.replace('{{ include "web.name" . }}', 'web-{{ .Values.suffix }}');
    const result = await run(
      inMemory(tree({ 'web/templates/app.yaml': service, 'web/values.yaml': `${values}suffix: ""\n` })),
    );
    expect(result.findings).toEqual([]);
    expect(result.withheld).toBe(1);
  });

  it('a required field is not missed where an action puts nothing behind its key; a key without one is', async () => {
    const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: stores.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Store, plural: stores}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec: {type: object, required: [bucket], properties: {bucket: {type: string}}}
`;
    const store = (bucket: string) =>
      `apiVersion: example.com/v1\nkind: Store\nmetadata: {name: a}\nspec:\n  bucket:${bucket}\n`;
    const found = async (bucket: string) =>
      (await run(inMemory(tree({ 'web/crds/stores.yaml': definition, 'web/templates/store.yaml': store(bucket) }))))
        .findings;
    expect(await found(' {{ with .Values }}{{ .bucket }}{{ end }}')).toEqual([]);
    expect(await found('')).toEqual([expect.stringMatching(/^missing-field web\/templates\/store.yaml:5:3 /)]);
  });

  it('a line that is put out for many objects is one finding', async () => {
    const hosts = `hosts:\n${['a', 'b', 'c'].map((one) => `  - {name: ${one}, host: ${one}.example.com}\n`).join('')}`;
    const old = ingress.replace('networking.k8s.io/v1', 'extensions/v1beta1');
    const { findings } = await run(
      inMemory(tree({ 'web/templates/ingress.yaml': old, 'web/values.yaml': values.replace(/hosts:[\s\S]*/, hosts) })),
    );
    expect(findings).toEqual(['removed-api-version web/templates/ingress.yaml:3:13 extensions/v1beta1']);
  });

  it('a library is rendered with those that use it', async () => {
    const { charts, leftOut, contexts } = await run(inMemory({ 'lib/Chart.yaml': `${chart}type: library\n` }));
    expect({ charts, leftOut, contexts }).toMatchObject({
      charts: { rendered: 0, raw: [] },
      leftOut: [],
      contexts: [],
    });
  });

  it('sees no file beyond the tree, and no environment of the machine', async () => {
    const root = mkdtempSync(join(tmpdir(), 'charts-'));
    try {
      const put = (path: string, text: string) => {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      };
      for (const [path, text] of Object.entries(tree())) put(`tree/${path}`, text);
      put('secret.yaml', 'apiVersion: v1\nkind: Service\nmetadata: {name: x_}\n');
      symlinkSync('../../../secret.yaml', join(root, 'tree/web/templates/link.yaml'));
      const host = { ...diskHost(), cwd: join(root, 'tree') };
      expect(await run(host)).toMatchObject({
        contexts: [],
        charts: {
          rendered: 0,
          raw: [{ path: 'web', reason: 'the link web/templates/link.yaml leads out of the tree' }],
        },
      });
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
