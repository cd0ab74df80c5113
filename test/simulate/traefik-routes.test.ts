/** Requests through IngressRoute and IngressRouteTCP, as a real Traefik answered them (test/conformance holds the recordings). */
import { expect, it } from 'vitest';
import { run } from '../cli/run.ts';

const workload = (namespace: string, name: string, container: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [${container}] }
---
`;
const flags = ['--providers.kubernetesCRD', '--entryPoints.web.address=:8000', '--entryPoints.websecure.address=:8443'];
const ports = '[{ name: web, containerPort: 8000 }, { name: websecure, containerPort: 8443 }]';
const base = `${workload('edge', 'traefik', `{ name: traefik, image: "traefik:v3.7.1", args: ${JSON.stringify(flags)}, ports: ${ports} }`)}apiVersion: v1
kind: Service
metadata: { name: traefik, namespace: edge }
spec:
  type: LoadBalancer
  selector: { app: traefik }
  ports: [{ name: web, port: 80, targetPort: web }, { name: websecure, port: 443, targetPort: websecure }]
---
${['a', 'b']
  .map(
    (name) => `${workload('shop', name, '{ name: c, image: "app:1", ports: [{ containerPort: 8080 }] }')}apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { app: ${name} }, ports: [{ port: 80, targetPort: 8080 }] }
---
`,
  )
  .join('')}`;

/** One route of an IngressRoute on `web`. */
const route = (match: string, services: string, more = ''): string => `apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata: { name: main, namespace: shop }
spec:
  entryPoints: [web]
  routes:
    - { kind: Rule, match: ${JSON.stringify(match)}, services: ${services} }
  ${more}
`;

async function answer(url: string, objects: string): Promise<string> {
  const { stdout } = await run(['trace', '--format', 'json', url, '.'], {
    'all.yaml': base + objects,
    'ingress-lint.yaml': 'completeness: closed\n',
  });
  const [{ verdict, end, pods }] = JSON.parse(stdout).traces;
  const names = pods.map(({ name }: { name: string }) => name).join(' ');
  return verdict === 'arrives' && names !== '' ? names : `${verdict}: ${end}`;
}

const a = '[{ name: a, port: 80 }]';

it('a route takes what its rule matches, and nothing else', async () => {
  const objects = route('Host(`a.test`) && PathPrefix(`/api`)', a);
  expect(await answer('http://a.test/api/x', objects)).toBe('a');
  expect(await answer('http://a.test/', objects)).toBe('broken: 404');
  expect(await answer('http://other.test/api', objects)).toBe('broken: 404');
  expect(await answer('https://a.test/api', objects)).toBe('broken: 404');
});

it('a rule that cannot be read, or that never matches, takes nothing', async () => {
  expect(await answer('http://a.test/', route('Host(`a.test`', a))).toBe('broken: 404');
  expect(await answer('http://a.test/', route('Host(`a.test`, `b.test`)', a))).toBe('broken: 404');
  expect(await answer('http://x.a.test/', route('HostRegexp(`{sub:[a-z]+}.a.test`)', a))).toBe('broken: 404');
});

it('several services share the requests; one that is missing takes the route down', async () => {
  expect(
    await answer('http://a.test/', route('Host(`a.test`)', '[{ name: a, port: 80 }, { name: b, port: 80 }]')),
  ).toBe('a b');
  const half = route('Host(`a.test`)', '[{ name: a, port: 80 }, { name: nosuch, port: 80 }]');
  expect(await answer('http://a.test/', half)).toBe('broken: 404');
});

it('TLS options that do not exist end the handshake', async () => {
  const objects = route('Host(`a.test`)', a, 'tls: { options: { name: nosuch } }').replace('[web]', '[websecure]');
  expect(await answer('https://a.test/', objects)).toBe('broken: TLS handshake failure');
});

it('a route of TCP for every name takes all of its entry point', async () => {
  const objects = `${route('Host(`a.test`)', a)}---
apiVersion: traefik.io/v1alpha1
kind: IngressRouteTCP
metadata: { name: all, namespace: shop }
spec:
  entryPoints: [web]
  routes:
    - { match: "HostSNI(\`*\`)", services: [{ name: b, port: 80 }] }
`;
  expect(await answer('http://a.test/', objects)).toBe('b');
});
