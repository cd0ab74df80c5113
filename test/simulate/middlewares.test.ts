/** What middlewares do with a request: paths, redirects, answers of their own. */
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';

const base = `
apiVersion: v1
kind: Service
metadata: { name: traefik, namespace: edge }
spec:
  type: LoadBalancer
  selector: { app: traefik }
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
    - { name: db, port: 5432, targetPort: 5432 }
    - { name: dns, port: 53, targetPort: 5353, protocol: UDP }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: traefik, namespace: edge }
spec:
  selector: { matchLabels: { app: traefik } }
  template:
    metadata: { labels: { app: traefik } }
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7.1
          args:
            - --providers.kubernetesCRD
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
            - --entryPoints.db.address=:5432
            - --entryPoints.dns.address=:5353/udp
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
            - { containerPort: 5432 }
            - { containerPort: 5353, protocol: UDP }
---
apiVersion: v1
kind: Service
metadata: { name: a, namespace: shop }
spec: { selector: { app: a }, ports: [{ name: http, port: 80, targetPort: 8080 }, { name: dns, port: 53, targetPort: 5353, protocol: UDP }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: a, namespace: shop }
spec:
  selector: { matchLabels: { app: a } }
  template:
    metadata: { labels: { app: a } }
    spec: { containers: [{ name: c, image: "app:1", ports: [{ containerPort: 8080 }, { containerPort: 5353, protocol: UDP }] }] }
---
`;

/** A middleware of the name `m`, and an IngressRoute that has it. */
const withMiddleware = (spec: string, more = ''): string => `${base}
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata: { name: m, namespace: shop }
spec: ${spec}
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata: { name: main, namespace: shop }
spec:
  routes:
    - match: Host(\`a.test\`)
      kind: Rule
      middlewares: [{ name: m }]
      services: [{ name: a, port: 80 }]
---
${more}`;

interface Told {
  readonly verdict: string;
  readonly end: string;
  readonly path?: string;
  readonly asked: readonly string[];
  readonly pods: readonly { readonly name: string; readonly port: number }[];
  readonly hops: readonly {
    readonly stage: string;
    readonly state: string;
    readonly title: string;
    readonly detail: readonly string[];
  }[];
}

async function ask(url: string, text: string, ...argv: string[]): Promise<Told> {
  const files = { 'all.yaml': text, 'ingress-lint.yaml': 'completeness: closed\n' };
  const { stdout } = await run(['trace', '--format', 'json', ...argv, url, '.'], files);
  return JSON.parse(stdout).traces[0];
}

describe('paths', () => {
  it.each([
    ['{ stripPrefix: { prefixes: [/api] } }', '/api/users?x=1', '/users?x=1'],
    ['{ stripPrefix: { prefixes: [/api] } }', '/api', '/'],
    ['{ stripPrefix: { prefixes: [/other, /api/] } }', '/api/users', '/users'],
    ['{ stripPrefix: { prefixes: [/api] } }', '/users', '/users'],
    ['{ stripPrefixRegex: { regex: ["/[a-z]+/v[0-9]+"] } }', '/api/v12/users', '/users'],
    ['{ addPrefix: { prefix: /shop } }', '/users', '/shop/users'],
    ['{ replacePath: { path: /here } }', '/users?x=1', '/here?x=1'],
    ['{ replacePathRegex: { regex: "^/(\\\\w+)/(.*)", replacement: "/$2/${1}" } }', '/a/b%20c', '/b%20c/a'],
  ])('%s: %s -> %s', async (spec, path, wanted) => {
    const trace = await ask(`http://a.test${path}`, withMiddleware(spec));
    expect(trace).toMatchObject({ verdict: 'arrives', path: wanted, pods: [{ name: 'a' }] });
  });

  it('tells what the Pod is asked for', async () => {
    const { hops } = await ask('http://a.test/api/users', withMiddleware('{ stripPrefix: { prefixes: [/api] } }'));
    expect(hops.find(({ stage }) => stage === 'middleware')).toMatchObject({
      title: 'Middleware shop/m: stripPrefix /api',
      detail: ['the path becomes /users'],
    });
    expect(hops.at(-1)?.detail).toContain('it is asked for /users');
  });

  it('a chain does what its parts do', async () => {
    const more = `apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata: { name: strip, namespace: shop }
spec: { stripPrefix: { prefixes: [/api] } }
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata: { name: add, namespace: shop }
spec: { addPrefix: { prefix: /v2 } }
`;
    const trace = await ask(
      'http://a.test/api/users',
      withMiddleware('{ chain: { middlewares: [{ name: strip }, { name: add }] } }', more),
    );
    expect(trace).toMatchObject({ verdict: 'arrives', path: '/v2/users' });
  });

  it('a pattern that would run for ever is not run', async () => {
    const spec = '{ replacePathRegex: { regex: "^/(a+)+$", replacement: "/" } }';
    const trace = await ask(`http://a.test/${'a'.repeat(60)}!`, withMiddleware(spec));
    expect(trace.hops.find(({ stage }) => stage === 'middleware')?.state).toBe('unknown');
  });
});

describe('redirects', () => {
  it('to https: the next request is followed', async () => {
    const text = withMiddleware('{ redirectScheme: { scheme: https, permanent: true } }');
    const trace = await ask('http://a.test/x?y=1', text);
    expect(trace).toMatchObject({ verdict: 'arrives', asked: ['http://a.test/x?y=1', 'https://a.test/x?y=1'] });
    expect(trace.hops.map(({ title }) => title)).toContain(
      'Middleware shop/m: redirectScheme redirects (301) to https://a.test/x?y=1',
    );
    expect((await ask('https://a.test/x', text)).asked).toHaveLength(1);
  });

  it('in a circle', async () => {
    const trace = await ask('https://a.test/', withMiddleware('{ redirectScheme: { scheme: http } }', ''));
    expect(trace).toMatchObject({ verdict: 'arrives', asked: ['https://a.test/', 'http://a.test/'] });
    const circle = withMiddleware(
      '{ redirectRegex: { regex: "^http://a.test/(.*)", replacement: "http://a.test/$1" } }',
    );
    expect(await ask('http://a.test/b', circle)).toMatchObject({ verdict: 'arrives' });
    const growing = withMiddleware(
      '{ redirectRegex: { regex: "^http://a.test/(.*)", replacement: "http://a.test/x/$1" } }',
    );
    expect(await ask('http://a.test/b', growing)).toMatchObject({ verdict: 'broken', end: 'too many redirects' });
  });

  it('out of the input: there it ends', async () => {
    const text = withMiddleware(
      '{ redirectRegex: { regex: "^http://a.test/(.*)", replacement: "https://www.elsewhere.test/$1" } }',
    );
    expect(await ask('http://a.test/b', text)).toMatchObject({
      verdict: 'arrives',
      end: 'a redirect to https://www.elsewhere.test/b',
    });
  });
});

describe('answers of their own', () => {
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: users, namespace: shop }
stringData: { users: "a:b" }
`;
  it('401 without credentials; with them the files do not tell', async () => {
    const text = withMiddleware('{ basicAuth: { secret: users } }', secret);
    expect(await ask('http://a.test/', text)).toMatchObject({ verdict: 'broken', end: '401' });
    expect(await ask('http://u:p@a.test/', text)).toMatchObject({ verdict: 'unknown' });
    expect(await ask('http://a.test/', text, '--header', 'Authorization: Basic x')).toMatchObject({
      verdict: 'unknown',
    });
  });

  it.each([
    ['{ ipAllowList: { sourceRange: ["10.0.0.0/8"] } }', 'unknown'],
    ['{ ipAllowList: { sourceRange: ["0.0.0.0/0"] } }', 'arrives'],
    ['{ forwardAuth: { address: "http://auth.test" } }', 'unknown'],
    ['{ plugin: { mine: {} } }', 'broken'],
    ['{ headers: { frameDeny: true } }', 'arrives'],
    ['{ rateLimit: { average: 1 } }', 'arrives'],
    ['{ compress: {} }', 'arrives'],
    ['{ retry: { attempts: 2 } }', 'arrives'],
  ])('%s: %s', async (spec, verdict) => {
    expect(await ask('http://a.test/', withMiddleware(spec))).toMatchObject({ verdict });
  });

  describe('an allow list', () => {
    const list = (more = ''): string =>
      withMiddleware(`{ ipAllowList: { sourceRange: [203.0.113.0/24, "2001:db8::/32"]${more} } }`);
    const nlb = (text: string, attributes: string): string =>
      text.replace(
        'metadata: { name: traefik, namespace: edge }\nspec:\n  type: LoadBalancer',
        `metadata:
  name: traefik
  namespace: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
    service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
    service.beta.kubernetes.io/aws-load-balancer-target-group-attributes: ${attributes}
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb`,
      );
    const from = (text: string, address: string, ...more: string[]) =>
      ask('http://a.test/', text, '--from', address, ...more);

    it('is decided where Traefik surely sees the address', async () => {
      const kept = nlb(list(), 'preserve_client_ip.enabled=true');
      expect(await from(kept, '203.0.113.7')).toMatchObject({ verdict: 'arrives' });
      expect(await from(kept, '2001:db8::7')).toMatchObject({ verdict: 'arrives' });
      expect(await from(kept, '198.51.100.7')).toMatchObject({ verdict: 'broken', end: '403' });
      const other = nlb(list(', rejectStatusCode: 404'), 'preserve_client_ip.enabled=true');
      expect(await from(other, '198.51.100.7')).toMatchObject({ verdict: 'broken', end: '404' });
    });

    it('is not, where a node or a load balancer may stand between', async () => {
      expect(await from(list(), '198.51.100.7')).toMatchObject({ verdict: 'unknown' });
      const lost = nlb(list(), 'preserve_client_ip.enabled=false');
      const trace = await from(lost, '198.51.100.7');
      expect(trace).toMatchObject({ verdict: 'unknown' });
      expect(JSON.stringify(trace)).toContain('198.51.100.7 is not in 203.0.113.0/24');
      const placeholder = withMiddleware('{ ipAllowList: { sourceRange: ["${OFFICE}"] } }');
      expect(await from(nlb(placeholder, 'preserve_client_ip.enabled=true'), '198.51.100.7')).toMatchObject({
        verdict: 'unknown',
      });
    });

    it('goes by the PROXY protocol of whoever is trusted', async () => {
      const proxied = nlb(list(), 'proxy_protocol_v2.enabled=true');
      const trusting = proxied.replace(
        '--entryPoints.web.address=:8000',
        '--entryPoints.web.address=:8000\n            - --entryPoints.web.proxyProtocol.insecure=true',
      );
      expect(await from(trusting, '198.51.100.7')).toMatchObject({ verdict: 'broken', end: '403' });
    });

    it('goes by X-Forwarded-For, if it is told to and the entry point trusts everybody', async () => {
      const text = list(', ipStrategy: { depth: 2 }');
      const header = ['--header', 'X-Forwarded-For: 203.0.113.7, 10.0.0.1'];
      expect(await ask('http://a.test/', text, ...header)).toMatchObject({ verdict: 'unknown' });
      const trusting = text.replace(
        '--entryPoints.web.address=:8000',
        '--entryPoints.web.address=:8000\n            - --entryPoints.web.forwardedHeaders.insecure=true',
      );
      expect(await ask('http://a.test/', trusting, ...header)).toMatchObject({ verdict: 'arrives' });
      expect(
        await ask('http://a.test/', trusting, '--header', 'X-Forwarded-For: 198.51.100.7, 10.0.0.1'),
      ).toMatchObject({ verdict: 'broken', end: '403' });
    });
  });

  it('404 where it is missing, or has two types', async () => {
    const text = withMiddleware('{ addPrefix: { prefix: /a }, compress: {} }');
    expect(await ask('http://a.test/', text)).toMatchObject({ verdict: 'broken', end: '404' });
    const missing = text.replace('middlewares: [{ name: m }]', 'middlewares: [{ name: gone }]');
    expect(await ask('http://a.test/', missing)).toMatchObject({ end: '404' });
  });
});

describe('TCP and UDP', () => {
  const tcp = (match: string, tls = ''): string => `${base}
apiVersion: traefik.io/v1alpha1
kind: IngressRouteTCP
metadata: { name: db, namespace: shop }
spec:
  entryPoints: [db]
  routes:
    - match: ${match}
      services: [{ name: a, port: 80 }]
  ${tls}
`;

  it('plain TCP has one router for all', async () => {
    expect(await ask('tcp://db.test:5432', tcp('HostSNI(`*`)'))).toMatchObject({
      verdict: 'arrives',
      pods: [{ name: 'a', port: 8080 }],
    });
    expect(await ask('tls://db.test:5432', tcp('HostSNI(`*`)'))).toMatchObject({
      verdict: 'broken',
      end: 'connection closed',
    });
  });

  it('with TLS the name in the greeting decides', async () => {
    const text = tcp('HostSNI(`db.test`)', 'tls: { passthrough: true }');
    const trace = await ask('tls://db.test:5432', text);
    expect(trace).toMatchObject({ verdict: 'arrives', pods: [{ name: 'a' }] });
    expect(trace.hops.find(({ stage }) => stage === 'router')?.detail).toContain(
      'TLS passes through: the Pod itself ends it',
    );
    expect(await ask('tls://other.test:5432', text)).toMatchObject({ verdict: 'broken', end: 'connection closed' });
    const plain = await ask('tcp://db.test:5432', text);
    expect(plain.verdict).toBe('arrives');
    expect(plain.hops.find(({ stage }) => stage === 'router')?.detail.join()).toContain('clients that speak TLS');
  });

  it('UDP goes by its entry point alone', async () => {
    const udp = `${base}
apiVersion: traefik.io/v1alpha1
kind: IngressRouteUDP
metadata: { name: dns, namespace: shop }
spec:
  entryPoints: [dns]
  routes:
    - services: [{ name: a, port: 53 }]
`;
    expect(await ask('udp://ns.test:53', udp)).toMatchObject({ verdict: 'arrives', pods: [{ name: 'a', port: 5353 }] });
    // Of several routers the one with the last name has the entry point for itself.
    const second = (name: string): string =>
      udp.slice(base.length).replace('name: dns', `name: ${name}`).replace('53 }', '80 }');
    expect(await ask('udp://ns.test:53', `${udp}---${second('zz')}`)).toMatchObject({ pods: [{ port: 8080 }] });
    const first = await ask('udp://ns.test:53', `${udp}---${second('aa')}`);
    expect(first).toMatchObject({ verdict: 'arrives', pods: [{ port: 5353 }] });
    expect(first.hops.find(({ stage }) => stage === 'router')?.detail.join()).toContain(
      'gets nothing: IngressRouteUDP',
    );
    const lacking = await ask('udp://ns.test:53', udp.replace('port: 53 }]', 'port: 54 }]'));
    expect(lacking).toMatchObject({ verdict: 'broken', end: 'timeout' });
    expect(lacking.hops.at(-1)?.title).toContain('shop/a has no port 54');
    const missing = udp.replace('entryPoints: [dns]', 'entryPoints: [other]');
    expect(await ask('udp://ns.test:53', missing)).toMatchObject({ verdict: 'broken', end: 'timeout' });
  });

  it('options of TLS turn clients away', async () => {
    const route = (options: string): string => `${base}
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata: { name: main, namespace: shop }
spec:
  entryPoints: [websecure]
  routes: [{ match: Host(\`a.test\`), kind: Rule, services: [{ name: a, port: 80 }] }]
  tls: { options: { name: o } }
---
apiVersion: traefik.io/v1alpha1
kind: TLSOption
metadata: { name: o, namespace: shop }
spec: ${options}
`;
    const end = 'TLS handshake failure';
    expect(
      await ask('https://a.test/', route('{ clientAuth: { clientAuthType: RequireAnyClientCert } }')),
    ).toMatchObject({ end });
    expect(await ask('https://a.test/', route('{ maxVersion: VersionTLS11 }'))).toMatchObject({ end });
    expect(await ask('https://a.test/', route('{ minVersion: VersionTLS13 }'))).toMatchObject({ verdict: 'arrives' });
    expect(
      await ask('https://a.test/', route('{ }').replace('name: o, namespace', 'name: p, namespace')),
    ).toMatchObject({ end });
  });
});
