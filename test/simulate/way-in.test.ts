/** Requests through load balancers: listeners, rules, TLS that ends there, target groups and their targets. */
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';

const manifests = (flags: readonly string[] = []): string => `
apiVersion: v1
kind: Service
metadata: { name: traefik, namespace: edge }
spec:
  type: NodePort
  selector: { app: traefik }
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
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
          args: ${JSON.stringify(['--providers.kubernetesIngress', '--entryPoints.web.address=:8000', '--entryPoints.websecure.address=:8443', ...flags])}
          ports: [{ name: web, containerPort: 8000 }, { name: websecure, containerPort: 8443 }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: main, namespace: shop }
spec:
  rules:
    - host: a.test
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: a, port: { number: 80 } } } }] }
---
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
`;

const group = (name: string, port: number, protocol = 'TCP'): string => `
resource "aws_lb_target_group" "${name}" {
  name     = "${name}"
  port     = ${port}
  protocol = "${protocol}"
}`;

const listener = (name: string, port: number, protocol: string, action: string): string => `
resource "aws_lb_listener" "${name}" {
  load_balancer_arn = aws_lb.edge.arn
  port              = ${port}
  protocol          = "${protocol}"
  certificate_arn   = ${protocol === 'TLS' || protocol === 'HTTPS' ? 'var.certificate' : 'null'}
  default_action {
${action}
  }
}`;

const forward = (name: string): string =>
  `    type = "forward"\n    target_group_arn = aws_lb_target_group.${name}.arn`;

const edge = (type = 'network', more = ''): string => `
variable "certificate" {}
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "${type}"
${more}
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
}`;

interface Hop {
  readonly stage: string;
  readonly state: string;
  readonly title: string;
  readonly file?: string;
  readonly findings: readonly { readonly rule: string }[];
}

async function ask(url: string, terraform: string, flags: readonly string[] = [], ...argv: string[]) {
  const files = { 'all.yaml': manifests(flags), 'main.tf': terraform };
  const { stdout } = await run(['trace', '--format', 'json', ...argv, url, '.'], files);
  const [trace] = JSON.parse(stdout).traces;
  return trace as { verdict: string; end: string; pods: readonly { name: string }[]; hops: readonly Hop[] };
}

const told = ({ verdict, end, pods }: Awaited<ReturnType<typeof ask>>): string =>
  verdict === 'arrives' && pods.length > 0 ? pods.map(({ name }) => name).join(' ') : `${verdict}: ${end}`;

const tls = '--entryPoints.websecure.http.tls=true';

describe('an NLB', () => {
  it('passes TLS on, or ends it and sends what is inside in clear text', async () => {
    const passed = edge() + group('https', 30443) + listener('https', 443, 'TCP', forward('https'));
    expect(told(await ask('https://a.test/', passed, [tls]))).toBe('a');
    const ended = edge() + group('http', 30080) + listener('https', 443, 'TLS', forward('http'));
    const trace = await ask('https://a.test/', ended, [tls]);
    expect(told(trace)).toBe('a');
    expect(trace.hops.map(({ title }) => title)).toContain('listener 443 (TLS) of "edge" -> "http", TLS ends here');
    const twice = edge() + group('https', 30443) + listener('https', 443, 'TLS', forward('https'));
    expect(told(await ask('https://a.test/', twice, [tls]))).toBe('broken: 404');
    const again = edge() + group('https', 30443, 'TLS') + listener('https', 443, 'TLS', forward('https'));
    expect(told(await ask('https://a.test/', again, [tls]))).toBe('a');
  });

  it('that ends TLS before an entry point which redirects to https leads in a circle', async () => {
    const ended = edge() + group('http', 30080) + listener('https', 443, 'TLS', forward('http'));
    const redirect = '--entryPoints.web.http.redirections.entryPoint.to=:443';
    expect(told(await ask('https://a.test/', ended, [redirect]))).toBe('broken: too many redirects');
  });

  it('without a listener on the port lets nobody in', async () => {
    const terraform = edge() + group('https', 30443) + listener('https', 443, 'TCP', forward('https'));
    const trace = await ask('http://a.test/', terraform);
    expect(told(trace)).toBe('broken: connection refused or timeout');
    expect(trace.hops.at(-1)).toMatchObject({
      title: 'load balancer "edge" has no listener for TCP port 80',
      file: 'main.tf',
    });
  });

  it('speaks TLS alone on a TLS listener', async () => {
    const terraform = edge() + group('http', 30080) + listener('tls', 80, 'TLS', forward('http'));
    expect(told(await ask('http://a.test/', terraform))).toBe('broken: connection closed');
  });

  it('whose security group is closed times out, with the finding', async () => {
    const closed = `
resource "aws_security_group" "edge" {
  name = "edge"
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}`;
    const terraform =
      edge('network', '  security_groups = [aws_security_group.edge.id]') +
      closed +
      group('http', 30080) +
      listener('http', 80, 'TCP', forward('http'));
    const trace = await ask('http://a.test/', terraform);
    expect(told(trace)).toBe('broken: timeout');
    expect(trace.hops.find(({ state }) => state === 'broken')).toMatchObject({
      stage: 'load balancer',
      findings: [{ rule: 'load-balancer-port-closed' }],
    });
  });

  it('sends UDP to TCP nowhere', async () => {
    const terraform = edge() + group('dns', 30080, 'UDP') + listener('dns', 53, 'UDP', forward('dns'));
    const trace = await ask('udp://a.test:53', terraform);
    expect(told(trace)).toBe('broken: timeout');
    expect(trace.hops.find(({ state }) => state === 'broken')).toMatchObject({
      stage: 'target group',
      findings: [{ rule: 'target-group-protocol-mismatch' }],
    });
  });
});

describe('an ALB', () => {
  const redirect =
    '    type = "redirect"\n    redirect {\n      port        = "443"\n      protocol    = "HTTPS"\n      status_code = "HTTP_301"\n    }';
  const answer =
    '    type = "fixed-response"\n    fixed_response {\n      content_type = "text/plain"\n      status_code  = "404"\n    }';
  const rule = (path: string): string => `
resource "aws_lb_listener_rule" "main" {
  listener_arn = aws_lb_listener.https.arn
  action {
${forward('http')}
  }
  condition {
    host_header { values = ["*.test"] }
  }
  condition {
    path_pattern { values = ["${path}"] }
  }
}`;
  const terraform = (path: string): string =>
    edge('application') +
    group('http', 30080, 'HTTP') +
    listener('http', 80, 'HTTP', redirect) +
    listener('https', 443, 'HTTPS', answer) +
    rule(path);

  it('redirects, ends TLS, and chooses by host and path', async () => {
    const trace = await ask('http://a.test/api/x?y=1', terraform('/api/*'));
    expect(told(trace)).toBe('a');
    expect(trace.hops.map(({ title }) => title)).toContain(
      'listener 80 (HTTP) of "edge" redirects to https://a.test/api/x?y=1',
    );
    expect(told(await ask('https://a.test/other', terraform('/api/*')))).toBe('broken: 404');
  });

  it('says to those who trust it that the client speaks https', async () => {
    const flags = ['--entryPoints.web.http.redirections.entryPoint.to=:443'];
    expect(told(await ask('https://a.test/api/', terraform('/api/*'), flags))).toBe('broken: too many redirects');
    // Trusted, it is not redirected, but the router of the redirection leads nowhere.
    const trusting = [...flags, '--entryPoints.web.forwardedHeaders.insecure=true'];
    expect(told(await ask('https://a.test/api/', terraform('/api/*'), trusting))).toBe('broken: 418');
  });
});

it('the load balancer of a Service has its listeners by its annotations', async () => {
  const files = {
    'all.yaml': manifests([tls]).replace(
      'metadata: { name: traefik, namespace: edge }\nspec:\n  type: NodePort',
      `metadata:
  name: traefik
  namespace: edge
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:123456789012:certificate/x
    service.beta.kubernetes.io/aws-load-balancer-ssl-ports: "443"
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb`,
    ),
  };
  const { stdout } = await run(['trace', '--format', 'json', 'https://a.test/', '.'], files);
  const [trace] = JSON.parse(stdout).traces;
  expect(trace.hops[1]).toMatchObject({
    state: 'ok',
    title:
      'listener 443 (TLS) of the load balancer of Service traefik -> Service edge/traefik, port 443 (websecure), TLS ends here',
  });
  // What was in TLS comes to an entry point whose routers are for TLS alone.
  expect(trace).toMatchObject({ verdict: 'broken', end: '404' });
});

describe('the ALB of Ingresses', () => {
  const alb = (name: string, annotations: string, paths: string): string => `
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
  annotations: { ${annotations
    .split('; ')
    .map((one) => `alb.ingress.kubernetes.io/${one}`)
    .join(', ')} }
spec:
  ingressClassName: alb
  rules:
    - host: www.test
      http: { paths: [${paths}] }
`;
  const path = (value: string, type: string, service: string, port = 'number: 80'): string =>
    `{ path: ${value}, pathType: ${type}, backend: { service: { name: ${service}, port: { ${port} } } } }`;
  const service = (name: string): string => `
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { app: ${name} }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: shop, labels: { app: ${name} } }
spec: { containers: [{ name: ${name}, image: "${name}:1", ports: [{ containerPort: 8080 }] }] }
`;
  const both = `target-type: ip; listen-ports: '[{"HTTP": 80}, {"HTTPS": 443}]'; ssl-redirect: "443"`;
  const www = alb('www', both, `${path('/', 'Prefix', 'one')}, ${path('/two', 'Prefix', 'two')}`);
  const base = `${manifests([tls])}${service('one')}${service('two')}`;
  const walk = async (url: string, text: string) => {
    const { stdout } = await run(['trace', '--format', 'json', url, '.'], { 'all.yaml': base + text });
    return JSON.parse(stdout).traces[0];
  };

  it('takes the paths in the order of the controller, and everything below a prefix', async () => {
    expect(await walk('https://www.test/any', www)).toMatchObject({ verdict: 'arrives', pods: [{ name: 'one' }] });
    expect(await walk('https://www.test/two/x', www)).toMatchObject({ verdict: 'arrives', pods: [{ name: 'two' }] });
  });

  it('redirects plain requests of a whole group, whoever asks for it', async () => {
    const annotations = both.replace('target-type', 'group.name: g; target-type');
    const group =
      alb('www', annotations, path('/', 'Prefix', 'one')) +
      alb(
        'admin',
        `group.name: g; target-type: ip; listen-ports: '[{"HTTPS": 443}]'`,
        path('/', 'Prefix', 'two'),
      ).replace('host: www.test', 'host: admin.test');
    expect(await walk('http://admin.test/x', group)).toMatchObject({
      verdict: 'arrives',
      pods: [{ name: 'two' }],
      asked: ['http://admin.test/x', 'https://admin.test/x'],
    });
  });

  it('does what its annotations of actions say', async () => {
    const fixed = (status: string): string =>
      alb(
        'www',
        `${both}; actions.away: '{"type":"fixed-response","fixedResponseConfig":{"statusCode":"${status}"}}'`,
        path('/', 'Prefix', 'away', 'name: use-annotation'),
      );
    expect(await walk('https://www.test/', fixed('503'))).toMatchObject({ verdict: 'broken', end: '503' });
    const missing = fixed('200').replace('actions.away', 'actions.other');
    expect(await walk('https://www.test/', missing)).toMatchObject({ verdict: 'broken', end: '503' });
    const forward = alb(
      'www',
      `${both}; actions.blue: '{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"two","servicePort":"80"}]}}'`,
      path('/', 'Prefix', 'blue', 'name: use-annotation'),
    );
    expect(await walk('https://www.test/', forward)).toMatchObject({ verdict: 'arrives', pods: [{ name: 'two' }] });
  });

  it('goes by the parameters of the class, which override the annotations', async () => {
    const params = (spec: string): string => `
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: alb }
spec:
  controller: ingress.k8s.aws/alb
  parameters: { apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: p }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: IngressClassParams
metadata: { name: p }
spec: ${spec}
`;
    const plain = alb('www', 'target-type: ip', path('/', 'Prefix', 'one'));
    const certificate = params('{ certificateArn: ["arn:aws:acm:eu-west-1:123456789012:certificate/x"] }');
    expect(await walk('https://www.test/', plain + certificate)).toMatchObject({ verdict: 'arrives' });
    // With a certificate, and without a word on ports, it listens for HTTPS alone.
    expect(await walk('http://www.test/', plain + certificate)).toMatchObject({ verdict: 'broken' });
    expect(await walk('http://www.test/', plain)).toMatchObject({ verdict: 'arrives' });
    const elsewhere = params('{}').replace('name: p }\nspec: {}', 'name: q }\nspec: {}');
    const open = await walk('http://www.test/', plain + elsewhere);
    expect(open.hops.find(({ stage }: { stage: string }) => stage === 'load balancer').state).toBe('unknown');
  });
});
