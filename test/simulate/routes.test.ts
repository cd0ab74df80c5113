/** The table of ways in, and what programs read of it and of traces. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run, type World } from '../cli/run.ts';

const schemaOf = (name: string) =>
  new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  );
const isTrace = schemaOf('trace');
const isRoutes = schemaOf('routes');

function filesIn(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const walk = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      const child = join(path, name);
      if (statSync(child).isDirectory()) walk(child);
      else files[child] = readFileSync(child, 'utf8');
    }
  };
  walk(folder);
  return files;
}

const traefik = (name: string, flags: readonly string[]): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: edge }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7.1
          args: ${JSON.stringify(['--entryPoints.web.address=:8000', '--entryPoints.websecure.address=:8443', '--entryPoints.db.address=:5432', '--entryPoints.dns.address=:53/udp', ...flags])}
---
`;

const application = `
apiVersion: v1
kind: Service
metadata: { name: a, namespace: shop }
spec: { selector: { app: a }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: a, namespace: shop }
spec:
  selector: { matchLabels: { app: a } }
  template:
    metadata: { labels: { app: a } }
    spec: { containers: [{ name: c, image: "app:1", ports: [{ containerPort: 8080 }] }] }
---
`;

const route = (match: string, more = ''): string => `
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata: { name: main, namespace: shop }
spec:
  routes:
    - match: ${match}
      kind: Rule
      services: [{ name: a, port: 80 }]
${more}
---
`;

const ingress = (className: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  ingressClassName: ${className}
  rules:
    - host: b.test
      http: { paths: [{ path: /x, pathType: Exact, backend: { service: { name: a, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: nginx }
spec: { controller: k8s.io/ingress-nginx }
---
`;

async function table(text: string, world: World = {}): Promise<string[]> {
  const { stdout } = await run(['routes', '--color', 'never', '.'], { 'all.yaml': text }, world);
  return stdout.trimEnd().split('\n');
}

async function routes(text: string, config = ''): Promise<readonly Record<string, unknown>[]> {
  const { stdout } = await run(['routes', '--format', 'json', '.'], {
    'all.yaml': text,
    'ingress-lint.yaml': config,
  });
  const value = JSON.parse(stdout);
  isRoutes(value);
  expect(isRoutes.errors ?? []).toEqual([]);
  return value.routes;
}

const both = ['--providers.kubernetesCRD', '--providers.kubernetesIngress'];

describe('routes', () => {
  it('shows the entry points that a router is really on, redirects and TLS', async () => {
    const flags = [...both, '--entryPoints.web.http.redirections.entryPoint.to=:443'];
    const lines = await table(traefik('traefik', flags) + application + route('Host(`a.test`) && PathPrefix(`/x`)'));
    expect(lines[1]).toMatch(
      /^a\.test {2}\/x {4}web \(redirects\), websecure, db {2}- +shop\/a:80 +Deployment shop\/a:8080 {2}ok$/,
    );
    const [secure] = await routes(
      traefik('traefik', both) + application + route('Host(`a.test`)', '  tls: {}\n  entryPoints: [websecure]'),
    );
    expect(secure).toMatchObject({
      controller: 'Deployment edge/traefik',
      host: 'a.test',
      path: '/',
      entryPoints: ['websecure'],
      tls: true,
      verdict: 'ok',
    });
  });

  it('has a line for each host and path that meet a rule', async () => {
    const match = '(Host(`b.test`) && Path(`/y`)) || (Host(`a.test`) && PathPrefix(`/x`) && Method(`GET`))';
    const found = await routes(traefik('traefik', both) + application + route(match));
    expect(found.map(({ host, path, match: how }) => [host, path, how])).toEqual([
      ['a.test', '/x + Method', 'PathPrefix'],
      ['b.test', '/y', 'Path'],
    ]);
  });

  it('has a line for each host of a v2 rule, and shows the middlewares of entry points', async () => {
    const more = `apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata: { name: auth, namespace: edge }
spec: { forwardAuth: { address: "http://auth.edge/" } }
---
`;
    const flags = [...both, '--entryPoints.websecure.http.middlewares=edge-auth@kubernetescrd'];
    const old = traefik('traefik', flags).replace('traefik:v3.7.1', 'traefik:v2.11.20');
    const found = await routes(
      old + more + application + route('Host(`b.test`, `a.test`)', '  entryPoints: [websecure]'),
    );
    expect(found.map(({ host, middlewares }) => [host, middlewares])).toEqual([
      ['a.test', ['edge/auth (websecure)']],
      ['b.test', ['edge/auth (websecure)']],
    ]);
  });

  it('lists TCP and UDP beside HTTP', async () => {
    const tcp = `
apiVersion: traefik.io/v1alpha1
kind: IngressRouteTCP
metadata: { name: db, namespace: shop }
spec: { entryPoints: [db], routes: [{ match: "HostSNI(\`db.test\`)", services: [{ name: a, port: 80 }] }], tls: {} }
---
apiVersion: traefik.io/v1alpha1
kind: IngressRouteUDP
metadata: { name: dns, namespace: shop }
spec: { entryPoints: [dns], routes: [{ services: [{ name: a, port: 80 }] }] }
---
`;
    const found = await routes(traefik('traefik', both) + application + tcp);
    expect(found.map(({ protocol, host, entryPoints }) => [protocol, host, entryPoints])).toEqual([
      ['tcp', 'db.test', ['db']],
      ['udp', null, ['dns']],
    ]);
  });

  it('leaves to other controllers what is theirs, and tells why Traefik does not take what is its', async () => {
    const [theirs] = await routes(traefik('traefik', both) + application + ingress('nginx'));
    expect(theirs).toMatchObject({ controller: null, entryPoints: null, verdict: 'ok' });
    const [missed] = await routes(traefik('traefik', both) + application + ingress('traefik'), 'completeness: closed');
    expect(missed).toMatchObject({
      controller: null,
      verdict: 'broken',
      findings: [{ rule: 'ingress-class-not-found' }],
    });
  });

  it('names the controller where there are several', async () => {
    const text =
      traefik('one', both) +
      traefik('two', ['--providers.kubernetesCRD.ingressClass=two']) +
      application +
      route('Host(`a.test`)');
    const found = await routes(text);
    expect(found.map(({ controller }) => controller)).toEqual(['Deployment edge/one']);
  });

  it('without a Traefik it is not known who takes an IngressRoute', async () => {
    const [only] = await routes(application + route('Host(`a.test`)'));
    expect(only).toMatchObject({
      controller: null,
      entryPoints: null,
      verdict: 'unknown',
      why: 'no Traefik is in the input',
    });
    const { stdout } = await run(['trace', '--format', 'json', 'http://a.test/', '.'], {
      'all.yaml': application + route('Host(`a.test`)'),
    });
    expect(JSON.parse(stdout).traces[0]).toMatchObject({ verdict: 'unknown', pods: [{ name: 'a' }] });
    // A rule that no Traefik can read is none.
    const broken = await run(['trace', '--format', 'json', 'http://a.test/', '.'], {
      'all.yaml': application + route('Host(`a.test`) and Path(`/`)'),
    });
    expect(JSON.parse(broken.stdout).traces[0]).toMatchObject({ verdict: 'broken', end: '404' });
  });

  it('fits the terminal: the last column is wrapped, and where that is not enough each route is a block', async () => {
    const text = traefik('traefik', both) + application.replace('port: 80,', 'port: 81,') + ingress('nginx');
    const wide = await table(text);
    expect(wide).toHaveLength(2);
    const wrapped = await table(text, { tty: ['stdout'], columns: 100 });
    expect(Math.max(...wrapped.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(wrapped.length).toBeGreaterThan(2);
    const narrow = await table(text, { tty: ['stdout'], columns: 50 });
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(50);
    expect(narrow[0]).toBe('host          b.test');
  });
});

describe('what programs read', () => {
  it.each(['examples/nlb-traefik', 'examples/broken', 'test/conformance/cases/s11-ingressroute-shapes'])(
    '%s fits the schemas, and is the same each time',
    async (folder) => {
      const files = filesIn(folder);
      const once = await run(['routes', '--format', 'json', folder], files);
      isRoutes(JSON.parse(once.stdout));
      expect(isRoutes.errors ?? []).toEqual([]);
      expect((await run(['routes', '--format', 'json', folder], files)).stdout).toBe(once.stdout);
      for (const url of [
        'https://myapp.example.com/api',
        'http://10.0.0.1:30000/',
        'tcp://a.test:443',
        'http://nowhere.test/',
      ]) {
        const from = url.includes('10.0.0.1') ? ['--from', 'node'] : [];
        const { stdout } = await run(['trace', '--format', 'json', ...from, url, folder], files);
        isTrace(JSON.parse(stdout));
        expect(isTrace.errors ?? []).toEqual([]);
      }
    },
  );
});
