/** docs/guides/coming-from.md: what it says of us is tried, row by row. What it says of others is theirs to change. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/api.ts';
import { packIds } from '../../src/config/pack-ids.ts';

const page = readFileSync('docs/guides/coming-from.md', 'utf8');
const known = new Set(readdirSync('rules'));

/** A row of a table: whose check, and the rules that stand for it here. */
interface Row {
  readonly tool: string;
  readonly check: string;
  readonly here: string;
  readonly rules: readonly string[];
}

const codes = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const rows: Row[] = [];
let tool = '';
for (const line of page.split('\n')) {
  const [, heading] = /^## (.+)$/.exec(line) ?? [];
  if (heading !== undefined) tool = heading.replace(/^From /, '');
  const [, first = '', here = ''] = /^\| (.+?) \| (.+) \|$/.exec(line) ?? [];
  if (!/^(?:its check|---)/.test(first) && first !== '' && here.includes('[`'))
    for (const check of codes(first))
      rows.push({ tool, check, here, rules: codes(here).filter((code) => known.has(code)) });
}

const service = (spec: string, name = 'web') => `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: ${spec}
---
`;
const ok = service('{ selector: { app: web }, ports: [{ port: 80 }] }');
const pods = (template = '', more = '') => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'web:1', ports: [{ name: http, containerPort: 80 }]${template} }]${more} }
---
`;
const ingress = (backend: string, more = '', name = 'web') => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: ${name} }
spec:
  rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: ${backend} } }] } }]
  ${more}
---
`;
const web = '{ name: web, port: { number: 80 } }';

const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web }\n---\n';
const ingressClass =
  'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: { name: traefik }\nspec: { controller: traefik.io/ingress-controller }\n---\n';
const slice = `${service('{ ports: [{ port: 80 }] }')}apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: web-1, labels: { kubernetes.io/service-name: web } }
addressType: IPv4
endpoints: [{ addresses: [127.0.0.1] }]
ports: [{ port: 80 }]
`;
const secret = `apiVersion: v1
kind: Secret
metadata: { name: web }
type: kubernetes.io/tls
stringData: { tls.crt: a, tls.key: b }
`;
const custom = (width: string) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: doors.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Door, plural: doors, singular: door }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { width: { type: integer, minimum: 0 } } } } } } }]
---
apiVersion: example.com/v1
kind: Door
metadata: { name: door }
spec: { width: ${width} }
`;

/** What a tool's check is for, as its own documentation has it, and the rule that has to find it. */
const samples: readonly (readonly [tool: string, check: string, rule: string, manifests: string])[] = [
  [
    'kube-linter',
    'dangling-service',
    'service-selects-no-pod',
    `${service('{ selector: { app: wbe }, ports: [{ port: 80 }] }')}${pods()}`,
  ],
  [
    'kube-linter',
    'dangling-ingress',
    'service-not-found',
    ingress('{ name: wbe, port: { number: 80 } }') + ok + pods(),
  ],
  [
    'kube-linter',
    'dangling-ingress',
    'service-port-not-found',
    ingress('{ name: web, port: { number: 81 } }') + ok + pods(),
  ],
  [
    'kube-linter',
    'invalid-target-ports',
    'port-name-invalid',
    service('{ selector: { app: web }, ports: [{ port: 80, targetPort: n_o }] }') + pods(),
  ],
  [
    'kube-linter',
    'invalid-target-ports',
    'invalid-port-value',
    service('{ selector: { app: web }, ports: [{ port: 80, targetPort: 123456 }] }') + pods(),
  ],
  [
    'kube-linter',
    'liveness-port',
    'probe-port-not-found',
    pods(', livenessProbe: { httpGet: { path: /, port: live } }'),
  ],
  ['kube-linter', 'readiness-port', 'probe-port-not-found', pods(', readinessProbe: { tcpSocket: { port: ready } }')],
  ['kube-linter', 'startup-port', 'probe-port-not-found', pods(', startupProbe: { httpGet: { path: /, port: up } }')],
  [
    'kube-linter',
    'mismatching-selector',
    'selector-template-mismatch',
    pods().replace('labels: { app: web }', 'labels: { app: wbe }'),
  ],
  [
    'kube-linter',
    'non-existent-service-account',
    'service-account-not-found',
    pods('', ', serviceAccountName: wbe') + account,
  ],
  [
    'kube-linter',
    'no-extensions-v1beta',
    'removed-api-version',
    ingress(web).replace('networking.k8s.io/v1', 'extensions/v1beta1'),
  ],
  ['kube-linter', 'schema-validation', 'unknown-field', ok.replace('selector', 'selektor')],
  ['kube-linter', 'schema-validation', 'wrong-type', ok.replace('port: 80', 'port: [80]')],
  [
    'kube-linter',
    'schema-validation',
    'missing-field',
    pods().replace("name: web, image: 'web:1', ports: [{ name: http, containerPort: 80 }]", "image: 'web:1'"),
  ],
  ['kube-linter', 'schema-validation', 'unsupported-value', service('{ type: Cluster, ports: [{ port: 80 }] }')],
  ['kube-linter', 'schema-validation', 'unknown-kind', ok.replace('kind: Service', 'kind: Servise')],
  ['kube-linter', 'schema-validation', 'unknown-api-version', ok.replace('v1', 'v3')],
  ['kubeconform', '-strict', 'unknown-field', ok.replace('selector', 'selektor')],
  ['kubeconform', '-strict', 'duplicate-key', ok.replace('spec:', 'spec: {}\nspec:')],
  [
    'kubeconform',
    '-kubernetes-version',
    'removed-api-version',
    ingress(web).replace('networking.k8s.io/v1', 'networking.k8s.io/v1beta1'),
  ],
  ['kubeconform', '-kubernetes-version', 'unknown-api-version', ok.replace('v1', 'v3')],
  ['kubeconform', '-schema-location', 'wrong-type', custom('wide')],
  ['kubeconform', '-schema-location', 'invalid-custom-resource', custom('-1')],
  [
    'Polaris',
    'tlsSettingsMissing',
    'tls-secret-not-found',
    `${ingress(web, 'tls: [{ hosts: [shop.example.com], secretName: wbe }]')}${secret}`,
  ],
  [
    'Polaris',
    'tlsSettingsMissing',
    'tls-host-not-covered',
    ingress(web, 'tls: [{ hosts: [www.example.com], secretName: web }]'),
  ],
  [
    'Kyverno',
    'unique-ingress-host-and-path',
    'duplicate-route',
    ingress(web, 'ingressClassName: nginx') + ingress(web.replace('web', 'wbe'), 'ingressClassName: nginx', 'two'),
  ],
  [
    'Kyverno',
    'ingress-host-match-tls',
    'tls-host-not-covered',
    ingress(web, 'tls: [{ hosts: [www.example.com], secretName: web }]'),
  ],
  [
    'Kyverno',
    'check-deprecated-apis',
    'removed-api-version',
    ingress(web).replace('networking.k8s.io/v1', 'extensions/v1beta1'),
  ],
  [
    'Kyverno',
    'restrict-ingress-classes',
    'ingress-class-not-found',
    `${ingress(web, 'ingressClassName: tr-aefik')}${ingressClass}`,
  ],
  [
    'Popeye',
    'POP-1100',
    'service-selects-no-pod',
    `${service('{ selector: { app: wbe }, ports: [{ port: 80 }] }')}${pods()}`,
  ],
  [
    'Popeye',
    'POP-1105',
    'service-selects-no-pod',
    `${service('{ selector: { app: wbe }, ports: [{ port: 80 }] }')}${pods()}`,
  ],
  ['Popeye', 'POP-1105', 'service-without-endpoints', service('{ ports: [{ port: 80 }] }')],
  [
    'Popeye',
    'POP-1106',
    'target-port-not-found',
    service('{ selector: { app: web }, ports: [{ port: 80, targetPort: htpt }] }') + pods(),
  ],
  ['Popeye', 'POP-1401', 'service-not-found', ingress('{ name: wbe, port: { number: 80 } }') + ok + pods()],
  ['Popeye', 'POP-1402', 'service-port-not-found', ingress('{ name: web, port: { number: 81 } }') + ok + pods()],
  ['Popeye', 'POP-1404', 'invalid-backend', ingress('{ name: web, port: { number: 80, name: http } }') + ok + pods()],
  [
    'Popeye',
    'POP-307',
    'service-account-not-found',
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { serviceAccountName: wbe, containers: [{ name: web, image: 'web:1' }] }\n---\n${account}`,
  ],
  ['Popeye', 'POP-507', 'service-account-not-found', pods('', ', serviceAccountName: wbe') + account],
  ['Popeye', 'POP-403', 'removed-api-version', ingress(web).replace('networking.k8s.io/v1', 'extensions/v1beta1')],
  ['datree', 'WORKLOAD_INVALID_LABELS_VALUE', 'invalid-label', pods().replaceAll('app: web', "app: 'a b'")],
  ['datree', 'RESOURCE_MISSING_NAME', 'invalid-name', ok.replace('name: web', 'labels: {}')],
  ['datree', 'ENDPOINTSLICE_CVE2021_25373_INCORRECT_ADDRESSES_VALUE', 'invalid-address', slice],
  [
    'datree',
    'K8S_REMOVED_APIVERSION_1.22',
    'removed-api-version',
    ingress(web).replace('networking.k8s.io/v1', 'networking.k8s.io/v1beta1'),
  ],
  [
    'datree',
    'K8S_REMOVED_APIVERSION_1.25',
    'removed-api-version',
    'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: { name: web }\nspec: { selector: { matchLabels: { app: web } } }\n',
  ],
];

it('policies of packs that it names are there', () => {
  const named = [...page.matchAll(/\| policy of a pack: (.+) \|$/gm)].flatMap(([, here = '']) => codes(here));
  expect(named.length).toBeGreaterThan(10);
  for (const id of named) expect(packIds).toContain(id);
});

it('has rows', () => {
  expect(rows.length).toBeGreaterThan(30);
});

it.each(rows)('$tool, $check: every rule exists', ({ here, rules }) => {
  expect(codes(here).filter((code) => /^[a-z]+(?:-[a-z]+)+$/.test(code))).toEqual(rules);
  expect(rules).not.toEqual([]);
  for (const id of rules) expect(here).toContain(`[\`${id}\`](../../rules/${id}/README.md)`);
});

const pairs = rows.flatMap(({ tool: whose, check, rules }) => rules.map((rule) => [whose, check, rule] as const));
it.each(pairs)('%s, %s is tried, and so is %s for that row', (whose, check, rule) => {
  expect(samples.some(([a, b]) => a === whose && b === check)).toBe(true);
  const row = rows.filter(
    (one) => one.tool === whose && one.here === rows.find((o) => o.check === check && o.tool === whose)?.here,
  );
  expect(samples.some(([a, b, c]) => a === whose && c === rule && row.some((one) => one.check === b))).toBe(true);
});

describe.each(samples)('%s, %s', (whose, check, rule, manifests) => {
  it(`is found by ${rule}`, async () => {
    expect(rows.find((row) => row.tool === whose && row.check === check)?.rules).toContain(rule);
    const { findings } = await lint({ files: { 'all.yaml': manifests }, config: false });
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});
