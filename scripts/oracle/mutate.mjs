// Writes test/conformance/oracle/mutations.yaml: valid objects, each with one random change. The seed is fixed, so that a second run gives the same.
import { writeFileSync } from 'node:fs';

let state = 20261122;
/** A small linear generator: good enough to pick, and the same everywhere. */
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const pick = (list) => list[random(list.length)];

const container = {
  name: 'web',
  image: 'example/web:1',
  ports: [
    { name: 'http', containerPort: 8080 },
    { name: 'metrics', containerPort: 9090, protocol: 'TCP' },
  ],
  readinessProbe: { httpGet: { path: '/healthz', port: 'http', scheme: 'HTTP' }, periodSeconds: 5 },
  livenessProbe: { tcpSocket: { port: 8080 }, failureThreshold: 3 },
  env: [{ name: 'PORT', value: '8080' }],
};
const pod = { restartPolicy: 'Always', containers: [container], nodeSelector: { disk: 'ssd' } };
const template = { metadata: { labels: { app: 'web', tier: 'front' } }, spec: pod };
const selector = {
  matchLabels: { app: 'web' },
  matchExpressions: [{ key: 'tier', operator: 'In', values: ['front'] }],
};
const backend = { service: { name: 'web', port: { number: 80 } } };
const meta = { name: 'web', namespace: 'shop', labels: { app: 'web' }, annotations: { 'example.com/team': 'shop' } };
const apps = (kind, spec) => ({ apiVersion: 'apps/v1', kind, metadata: meta, spec: { ...spec, selector, template } });
const bases = [
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: meta,
    spec: {
      type: 'LoadBalancer',
      selector: { app: 'web' },
      externalTrafficPolicy: 'Local',
      healthCheckNodePort: 30099,
      sessionAffinity: 'ClientIP',
      loadBalancerSourceRanges: ['10.0.0.0/8'],
      ports: [
        { name: 'http', port: 80, targetPort: 'http', nodePort: 30080, protocol: 'TCP' },
        { name: 'https', port: 443, targetPort: 8443, appProtocol: 'https' },
      ],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: meta,
    spec: { clusterIP: 'None', selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'http' }] },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: meta,
    spec: {
      ingressClassName: 'traefik',
      tls: [{ hosts: ['shop.example.com'], secretName: 'shop-tls' }],
      rules: [
        {
          host: 'shop.example.com',
          http: {
            paths: [
              { path: '/', pathType: 'Prefix', backend },
              { path: '/api', pathType: 'Exact', backend: { service: { name: 'api', port: { name: 'http' } } } },
            ],
          },
        },
      ],
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name: 'traefik' },
    spec: {
      controller: 'traefik.io/ingress-controller',
      parameters: { kind: 'Settings', name: 'main', scope: 'Cluster' },
    },
  },
  {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: 'web-1', labels: { 'kubernetes.io/service-name': 'web' } },
    addressType: 'IPv4',
    ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
    endpoints: [{ addresses: ['10.1.2.3'], conditions: { ready: true }, nodeName: 'node-1' }],
  },
  {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: { name: 'web' },
    subsets: [{ addresses: [{ ip: '10.1.2.3' }], ports: [{ name: 'http', port: 8080, protocol: 'TCP' }] }],
  },
  { apiVersion: 'v1', kind: 'Pod', metadata: meta, spec: pod },
  apps('Deployment', {
    replicas: 2,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: '25%' } },
  }),
  apps('StatefulSet', { replicas: 2, serviceName: 'web', podManagementPolicy: 'Parallel' }),
  apps('DaemonSet', { updateStrategy: { type: 'OnDelete' } }),
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: meta,
    spec: {
      podSelector: { matchLabels: { app: 'web' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [
            { ipBlock: { cidr: '10.0.0.0/8', except: ['10.9.0.0/16'] } },
            { namespaceSelector: {}, podSelector: {} },
          ],
          ports: [{ port: 8080, endPort: 8090, protocol: 'TCP' }, { port: 'http' }],
        },
      ],
    },
  },
];

const values = [
  0,
  -1,
  70000,
  80,
  1.5,
  '',
  '80',
  'Http',
  'a b',
  'a_b',
  'a.b',
  'a/b',
  'abcdefghijklmnop',
  'tcp',
  true,
  null,
  [],
  {},
  ['x'],
  { x: 1 },
];

/** Every place below the metadata's own, as path. */
function places(value, path = []) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const own = Array.isArray(value) ? [...path, Number(key)] : [...path, key];
    const isType = own.length === 1 && ['apiVersion', 'kind'].includes(key);
    return isType ? [] : [...(key === 'metadata' && own.length === 1 ? [] : [own]), ...places(child, own)];
  });
}

function parentOf(object, path) {
  return path.slice(0, -1).reduce((value, key) => value[key], object);
}

const changes = {
  drop(object, path) {
    const parent = parentOf(object, path);
    const key = path.at(-1);
    if (Array.isArray(parent)) parent.splice(key, 1);
    else delete parent[key];
  },
  replace(object, path) {
    parentOf(object, path)[path.at(-1)] = pick(values);
  },
  misspell(object, path) {
    const parent = parentOf(object, path);
    const key = path.at(-1);
    if (typeof key === 'number') return;
    const at = random(key.length);
    const wrong = pick([
      key.slice(0, at) + key.slice(at + 1),
      key[0].toUpperCase() + key.slice(1),
      key.toLowerCase(),
      `${key}s`,
    ]);
    const value = parent[key];
    delete parent[key];
    parent[wrong] = value;
  },
  quote(object, path) {
    const parent = parentOf(object, path);
    const value = parent[path.at(-1)];
    parent[path.at(-1)] = typeof value === 'object' ? [value] : String(value);
  },
  double(object, path) {
    const parent = parentOf(object, path);
    if (Array.isArray(parent)) parent.push(structuredClone(parent[path.at(-1)]));
  },
};

const seen = new Set();
const documents = [];
while (documents.length < 300) {
  const object = structuredClone(pick(bases));
  const path = pick(places(object));
  pick(Object.values(changes))(object, path);
  const text = JSON.stringify(object);
  if (seen.has(text)) continue;
  seen.add(text);
  documents.push(text);
}
writeFileSync(
  new URL('../../test/conformance/oracle/mutations.yaml', import.meta.url),
  `${documents.join('\n---\n')}\n`,
);
