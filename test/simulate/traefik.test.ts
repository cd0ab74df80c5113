/** Requests through Traefik: entry points, redirects, priorities, classes; and what is unknown. */
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';

interface Options {
  readonly flags?: readonly string[];
  readonly image?: string;
  readonly more?: string;
}

/** A Traefik behind a LoadBalancer Service, an application, and whatever else is given. */
const cluster = ({ flags = [], image = 'traefik:v3.7.1', more = '' }: Options = {}): string => `
apiVersion: v1
kind: Service
metadata: { name: traefik, namespace: edge }
spec:
  type: LoadBalancer
  selector: { app: traefik }
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
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
          image: ${image}
          args: ${JSON.stringify(['--providers.kubernetesIngress', '--entryPoints.web.address=:8000', '--entryPoints.websecure.address=:8443', ...flags])}
          ports: [{ name: web, containerPort: 8000 }, { name: websecure, containerPort: 8443 }]
---
apiVersion: v1
kind: Service
metadata: { name: a, namespace: shop }
spec: { selector: { app: a }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: b, namespace: shop }
spec: { selector: { app: b }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: empty, namespace: shop }
spec: { selector: { app: idle }, ports: [{ port: 80, targetPort: 8080 }] }
${['a', 'b', 'idle']
  .map(
    (name) => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  replicas: ${name === 'idle' ? 0 : 1}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: c, image: "app:1", ports: [{ containerPort: 8080 }] }] }`,
  )
  .join('\n')}
---
${more}`;

const ingress = (
  name: string,
  paths: readonly (readonly [path: string, type: string, service: string])[],
  {
    host = 'a.test',
    annotations = {},
    className = '',
  }: { host?: string; annotations?: Record<string, string>; className?: string } = {},
): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: ${name}, namespace: shop, annotations: ${JSON.stringify(annotations)} }
spec:
  ${className === '' ? '' : `ingressClassName: ${className}`}
  rules:
    - host: "${host}"
      http:
        paths: ${JSON.stringify(paths.map(([path, pathType, service]) => ({ path, pathType, backend: { service: { name: service, port: { number: 80 } } } })))}
---
`;

async function ask(url: string, options: Options, ...argv: string[]) {
  const { code, stdout } = await run(['trace', '--format', 'json', ...argv, url, '.'], {
    'all.yaml': cluster(options),
  });
  const [trace] = JSON.parse(stdout).traces;
  return { code, ...trace } as {
    code: number;
    verdict: string;
    end: string;
    pods: readonly { name: string }[];
    hops: readonly { stage: string; state: string; title: string; detail: readonly string[] }[];
  };
}

const answer = async (url: string, options: Options): Promise<string> => {
  const { verdict, end, pods } = await ask(url, options);
  return verdict === 'arrives' && pods.length > 0 ? pods.map(({ name }) => name).join(' ') : `${verdict}: ${end}`;
};

describe('entry points', () => {
  const more = ingress('main', [['/', 'Prefix', 'a']]);

  it('a router without TLS answers in clear text alone', async () => {
    expect(await answer('http://a.test/', { more })).toBe('a');
    expect(await answer('https://a.test/', { more })).toBe('broken: 404');
  });

  it('TLS of the entry point is TLS of its routers', async () => {
    const flags = ['--entryPoints.websecure.http.tls=true'];
    expect(await answer('https://a.test/', { more, flags })).toBe('a');
  });

  it('TLS of the router takes it from clear text', async () => {
    const own = ingress('main', [['/', 'Prefix', 'a']], {
      annotations: { 'traefik.ingress.kubernetes.io/router.tls': 'true' },
    });
    expect(await answer('https://a.test/', { more: own })).toBe('a');
    expect(await answer('http://a.test/', { more: own })).toBe('broken: 404');
  });

  it('asDefault and router.entrypoints keep a router where it is meant to be', async () => {
    expect(await answer('http://a.test/', { more, flags: ['--entryPoints.websecure.asDefault=true'] })).toBe(
      'broken: 404',
    );
    const own = ingress('main', [['/', 'Prefix', 'a']], {
      annotations: { 'traefik.ingress.kubernetes.io/router.entrypoints': 'web' },
    });
    expect(await answer('http://a.test/', { more: own, flags: ['--entryPoints.websecure.asDefault=true'] })).toBe('a');
  });

  it('a redirect is followed to where it leads', async () => {
    const redirect = [
      '--entryPoints.web.http.redirections.entryPoint.to=:443',
      '--entryPoints.websecure.http.tls=true',
    ];
    const trace = await ask('http://a.test/x?y=1', { more, flags: redirect });
    expect(trace).toMatchObject({ verdict: 'arrives', pods: [{ name: 'a' }] });
    expect(trace.hops.map(({ title }) => title)).toContain('the entry point redirects (301) to https://a.test/x?y=1');
  });

  it('a redirect to the name of an entry point leads to its own port, where no load balancer listens', async () => {
    const redirect = [
      '--entryPoints.web.http.redirections.entryPoint.to=websecure',
      '--entryPoints.websecure.http.tls=true',
    ];
    const { hops, verdict } = await ask('http://a.test/', { more, flags: redirect });
    expect(verdict).toBe('broken');
    expect(hops.map(({ title }) => title)).toContain('the entry point redirects (301) to https://a.test:8443/');
    expect(hops.at(-1)?.title).toBe(
      'the cloud makes one for Service edge/traefik, without TCP port 8443; its ports are 80 (web), 443 (websecure)',
    );
  });

  it('a redirect to what is asked already ends in a router without service', async () => {
    const redirect = [
      '--entryPoints.web.http.redirections.entryPoint.to=:80',
      '--entryPoints.web.http.redirections.entryPoint.scheme=http',
    ];
    expect(await answer('http://a.test/', { more, flags: redirect })).toBe('broken: 418');
  });
});

describe('routers', () => {
  const paths = [
    ['/foo', 'Exact', 'a'],
    ['/foo', 'Prefix', 'b'],
  ] as const;

  it('the longest rule wins: a prefix before an exact path', async () => {
    expect(await answer('http://a.test/foo', { more: ingress('main', paths) })).toBe('b');
    const flags = ['--entryPoints.metrics.address=:9100'];
    const trace = await ask('http://a.test/foo', { more: ingress('main', paths), flags });
    expect(trace.hops.find(({ stage }) => stage === 'router')?.detail.join()).toContain(
      'matches too: Ingress shop/main: host a.test, path /foo (Exact)',
    );
  });

  it('a prefix is a prefix of the text, unless it is strict', async () => {
    const more = ingress('main', [['/foo', 'Prefix', 'a']]);
    expect(await answer('http://a.test/foobar', { more })).toBe('a');
    expect(
      await answer('http://a.test/foobar', {
        more,
        flags: ['--providers.kubernetesIngress.strictPrefixMatching=true'],
      }),
    ).toBe('broken: 404');
  });

  it('a broken path does not block its URL: a shorter one takes it', async () => {
    const more = ingress('main', [
      ['/api', 'Prefix', 'missing'],
      ['/', 'Prefix', 'b'],
    ]);
    const trace = await ask('http://a.test/api/x', { more });
    expect(trace).toMatchObject({ verdict: 'arrives', pods: [{ name: 'b' }] });
    expect(trace.hops.find(({ stage }) => stage === 'router')?.detail.join()).toContain(
      'passed over: Ingress shop/main: host a.test, path /api',
    );
  });

  it('without an endpoint it is 404 or 503, by allowEmptyServices', async () => {
    const more = ingress('main', [['/', 'Prefix', 'empty']]);
    expect(await answer('http://a.test/', { more })).toBe('broken: 404');
    expect(
      await answer('http://a.test/', { more, flags: ['--providers.kubernetesIngress.allowEmptyServices=true'] }),
    ).toBe('broken: 503');
  });

  it('a misspelt annotation drops the whole Ingress', async () => {
    const more = ingress('main', [['/', 'Prefix', 'a']], {
      annotations: { 'traefik.ingress.kubernetes.io/router.entrypoint': 'web' },
    });
    expect(await answer('http://a.test/', { more })).toBe('broken: 404');
  });

  it('a class of another controller is passed over', async () => {
    const nginx =
      'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: { name: nginx }\nspec: { controller: k8s.io/ingress-nginx }\n---\n';
    const more = nginx + ingress('main', [['/', 'Prefix', 'a']], { className: 'nginx' });
    expect(await answer('http://a.test/', { more })).toBe('broken: 404');
  });

  it('two of one rule: which answers is not known', async () => {
    const more = ingress('one', [['/', 'Prefix', 'a']]) + ingress('two', [['/', 'Prefix', 'b']]);
    expect(await answer('http://a.test/', { more })).toMatch(/^unknown/);
  });

  it('a wildcard stands for one label', async () => {
    const more = ingress('main', [['/', 'Prefix', 'a']], { host: '*.a.test' });
    expect(await answer('http://x.a.test/', { more })).toBe('a');
    expect(await answer('http://y.x.a.test/', { more })).not.toBe('a');
  });
});

describe('the process', () => {
  const more = ingress('main', [['/', 'Prefix', 'a']]);

  it('a port on which no entry point listens is refused', async () => {
    const { verdict, end, hops } = await ask('http://a.test/', {
      more,
      image: 'traefik:v3.7.1',
      flags: ['--entryPoints.web.address=:8081'],
    });
    expect({ verdict, end }).toEqual({ verdict: 'broken', end: 'connection refused' });
    expect(hops.find(({ state }) => state === 'broken')?.title).toBe('no entry point of Traefik listens on 8000');
  });

  it('flags that are not known leave it unknown, not broken', async () => {
    const { verdict } = await ask('https://a.test/', { more, flags: ['--configFile=/config/traefik.yaml'] });
    expect(verdict).toBe('unknown');
  });

  it('answers for itself what no router of a user gets', async () => {
    const own = `${more}apiVersion: v1
kind: Service
metadata: { name: admin, namespace: edge }
spec:
  type: NodePort
  selector: { app: traefik }
  ports: [{ port: 8080, targetPort: 8080, nodePort: 30900 }]
`;
    const flags = ['--api.insecure=true', '--ping=true'];
    expect(await ask('http://10.0.0.1:30900/dashboard/', { more: own, flags }, '--from', 'node')).toMatchObject({
      end: "Traefik's own dashboard",
    });
    expect(await ask('http://10.0.0.1:30900/ping', { more: own, flags }, '--from', 'node')).toMatchObject({
      end: "Traefik's own ping",
    });
  });
});

it('DNS record and listener of Terraform are hops with their places', async () => {
  const service =
    'type: NodePort\n  selector: { app: traefik }\n  ports:\n    - { name: web, port: 80, targetPort: web, nodePort: 30080 }\n';
  const manifests = cluster({ more: ingress('main', [['/', 'Prefix', 'a']]) }).replace(
    /type: LoadBalancer\n {2}selector: \{ app: traefik \}\n {2}ports:\n {4}- \{ name: web[^\n]*\n/,
    service,
  );
  const terraform = `
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}
resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 30080
  protocol = "TCP"
}
resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_route53_record" "a" {
  zone_id = "Z1"
  name    = "a.test"
  type    = "A"
  alias {
    name                   = aws_lb.edge.dns_name
    zone_id                = aws_lb.edge.zone_id
    evaluate_target_health = true
  }
}
`;
  const files = { 'all.yaml': manifests, 'main.tf': terraform };
  const { stdout } = await run(['trace', '--format', 'json', 'http://a.test/', '.'], files);
  const [trace] = JSON.parse(stdout).traces;
  expect(trace).toMatchObject({ verdict: 'arrives', pods: [{ name: 'a' }] });
  expect(trace.hops.slice(0, 4)).toMatchObject([
    { stage: 'DNS', state: 'ok', title: 'a.test -> load balancer "edge"', file: 'main.tf' },
    { stage: 'load balancer', state: 'ok', title: 'listener 80 (TCP) of "edge" -> "web"', file: 'main.tf', line: 13 },
    { stage: 'target group', state: 'ok', file: 'main.tf' },
    { stage: 'node port', state: 'ok', file: 'all.yaml' },
  ]);
  expect(trace.hops.every(({ state }: { state: string }) => state === 'ok')).toBe(true);
});

describe('hand-made endpoints', () => {
  const byHand = (conditions: object): string => `
apiVersion: v1
kind: Service
metadata: { name: hand, namespace: shop }
spec: { ports: [{ port: 80 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: hand-1, namespace: shop, labels: { kubernetes.io/service-name: hand } }
addressType: IPv4
ports: [{ port: 9000 }]
endpoints: [{ addresses: [10.1.2.3], conditions: ${JSON.stringify(conditions)} }]
---
${ingress('main', [['/', 'Prefix', 'hand']])}`;
  const verdict = async (conditions: object): Promise<string> =>
    (await ask('http://a.test/', { more: byHand(conditions) })).verdict;

  it('take requests unless they are said to have stopped serving', async () => {
    expect(await verdict({})).toBe('arrives');
    expect(await verdict({ ready: false, serving: true, terminating: true })).toBe('arrives');
    expect(await verdict({ ready: false, serving: false })).not.toBe('arrives');
  });
});

describe('a TraefikService by its full name', () => {
  const route = (service: object): string => `
apiVersion: traefik.io/v1alpha1
kind: TraefikService
metadata: { name: parts, namespace: shop }
spec: { weighted: { services: [{ name: a, port: 80 }] } }
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata: { name: main, namespace: shop }
spec:
  routes: [{ kind: Rule, match: "Host(\`a.test\`)", services: [${JSON.stringify({ kind: 'TraefikService', ...service })}] }]
`;
  const end = (service: object): Promise<string> =>
    answer('http://a.test/', { more: route(service), flags: ['--providers.kubernetesCRD'] });

  it('stands alone: a namespace beside it is put before it once more', async () => {
    expect(await end({ name: 'shop-parts@kubernetescrd' })).toBe('a');
    // Namespace shop may well have a "shop-parts" of its own, elsewhere.
    expect(await end({ name: 'shop-parts@kubernetescrd', namespace: 'shop' })).toMatch(/^unknown/);
  });
});

describe('equal priorities', () => {
  const annotations = { 'traefik.ingress.kubernetes.io/router.priority': '7' };
  const title = async (second: string): Promise<string> => {
    const more = ingress(
      'main',
      [
        ['/', 'Prefix', 'a'],
        ['/x', 'Prefix', second],
      ],
      { annotations },
    );
    const { verdict, hops } = await ask('http://a.test/x', { more });
    const router = hops.find(({ stage }) => stage === 'router');
    return `${verdict}: ${router?.detail.find((line) => line.includes('same priority')) ?? 'no tie'}`;
  };

  it('of two paths of one Ingress leave it open which answers, unless it makes no difference', async () => {
    expect(await title('b')).toMatch(/^unknown: .* has the same priority: which of them answers is not defined/);
    expect(await title('a')).toBe('arrives: no tie');
  });
});
