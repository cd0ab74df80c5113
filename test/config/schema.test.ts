import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, run by the generator
import { renderConfigValidator } from '../../scripts/compile-schemas.mjs';
// @ts-expect-error plain JavaScript, run by the generator
import { renderConfigSchema } from '../../scripts/config-schema.mjs';
import { diskHost } from '../../src/files/disk.ts';
import { ruleIds } from './read.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: unknown;
  readonly items?: Node;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
}

const schema = JSON.parse(renderConfigSchema(ruleIds)) as Node;
const validate = new Ajv2020.default({ strict: true, allowUnionTypes: true }).compile(schema);

const full = {
  $schema: './config.schema.json',
  preset: 'strict',
  plugins: ['./team.mjs'],
  rules: { 'shadowed-path': 'off' },
  policies: [
    './policies/hosts.yaml',
    {
      id: 'hosts',
      description: 'Hosts.',
      severity: 'note',
      match: { kinds: ['Ingress'], namespaces: ['a'], names: ['b'], labels: { c: 'd' } },
      except: [{ namespace: 'a', name: 'b', reason: 'c' }],
      variables: [{ name: 'a', expression: '1' }],
      each: 'routes',
      expression: 'true',
      message: 'm',
      messageExpression: '"m"',
      field: 'spec',
      effect: 'e',
      help: 'h',
      url: 'https://example.com',
      examples: [{ good: 'a', bad: 'b' }],
    },
  ],
  packs: { 'host-not-allowed': [{ hosts: ['a.example.com'] }] },
  ignore: [{ rule: 'shadowed-path', path: 'vendor/**', kind: 'Ingress', namespace: 'a', name: 'b', reason: 'c' }],
  exclude: ['vendor'],
  contexts: [{ name: 'prod', paths: ['clusters/prod'], shared: ['base'], namespace: 'shop' }],
  baseline: 'accepted.json',
  failOn: 'never',
  namespace: 'shop',
  completeness: 'open',
  externals: [{ kind: 'Secret', name: '*', reason: 'made by hand' }],
  limits: { fileSize: 1, totalSize: 2, documents: 3, renderTime: 4 },
  render: { kustomize: false, helm: true },
  helm: [
    {
      chart: 'charts/web',
      values: ['prod.yaml'],
      namespace: 'shop',
      releaseName: 'web',
      kubernetesVersion: '1.33',
      apiVersions: ['a.b/v1'],
    },
  ],
  kubernetesVersion: '1.33',
  nodePortRange: '30000-32767',
  workloadKinds: [{ group: 'apps.example.com', kind: 'Set', podTemplate: 'spec.template' }],
  traces: [
    'https://a.b/ must reach c/d:80',
    { request: 'https://a.b/ must not arrive', method: 'GET', headers: ['A: b'], from: 'node' },
  ],
  loadBalancers: [
    {
      name: 'edge',
      type: 'network',
      scheme: 'internal',
      hosts: ['www.example.com'],
      openPorts: [443, '8000-8100'],
      listeners: [{ port: 443, protocol: 'TCP', targetGroup: 'web' }],
    },
  ],
  dns: [{ name: '*.example.com', loadBalancer: 'edge', service: 'a/b', values: ['203.0.113.7'] }],
  targetGroups: [
    { service: 'a/b', protocol: 'TCP', port: 30000, healthCheck: { port: 'traffic-port' } },
    {
      service: { namespace: 'a', name: 'b' },
      protocol: 'TLS',
      port: 30001,
      targetType: 'ip',
      healthCheck: { port: 1, successCodes: '200-399,404' },
      proxyProtocol: true,
      preserveClientIP: false,
      openPorts: ['30000-32767'],
    },
  ],
};

describe('the schema for editors', () => {
  it('takes a config that uses all keys', () => {
    expect(validate(full), JSON.stringify(validate.errors)).toBe(true);
    expect(Object.keys(full)).toEqual(Object.keys(schema.properties ?? {}));
  });

  it.each([
    { rules: { 'no-such-rule': 'off' } },
    { rules: { 'shadowed-path': 'warn' } },
    { ignore: [{ rule: 'no-such-rule', reason: 'r' }] },
    { ignore: [{ rule: 'shadowed-path' }] },
    { ignore: [{ rule: 'shadowed-path', reason: ' ' }] },
    { externals: [{ kind: 'Secret', name: 'a' }] },
    { kubernetesVersion: 1.3 },
    { nodePortRange: 30000 },
    { targetGroups: [{ service: 'a', protocol: 'TCP', port: 1 }] },
    { targetGroups: [{ service: 'a/b', protocol: 'TCP', port: '1' }] },
    { traces: ['https://a.b/'] },
    { traces: ['https://a.b/ must reach c'] },
    { traces: [{ request: 'https://a.b/ must answer 404', from: 'moon' }] },
    { addons: [] },
    { plugins: './team.mjs' },
  ])('refuses %j', (config) => {
    expect(validate(config)).toBe(false);
  });

  it('describes every key', () => {
    const missing: string[] = [];
    const visit = (node: Node, path: string): void => {
      const target = node.$ref ? (schema.$defs?.[node.$ref.split('/').pop() ?? ''] ?? {}) : node;
      if (!target.description) missing.push(path);
      for (const [key, child] of Object.entries(node.properties ?? {})) visit(child, `${path}.${key}`);
      if (node.items?.properties) visit(node.items, `${path}[]`);
    };
    visit(schema, '');
    expect(missing).toEqual([]);
  });

  it('keeps the words of the messages to itself', () => {
    expect(renderConfigSchema(ruleIds)).not.toContain('"expects"');
  });
});

describe('the compiled validator', () => {
  const host = diskHost();

  it('is up to date', () => {
    const source = new TextDecoder().decode(host.read(`${host.cwd}/src/config/validate.generated.ts`));
    expect(source).toBe(renderConfigValidator());
  });

  it('does not know the rules, so that a new one does not change it', () => {
    expect(renderConfigValidator()).not.toContain('service-not-found');
  });

  it('needs nothing at run time', () => {
    expect(renderConfigValidator()).not.toMatch(/\brequire\(|\bimport /);
  });
});
