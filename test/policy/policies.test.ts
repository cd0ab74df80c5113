/** Policies of the config, as a user meets them: mistakes with their place, findings with theirs, silence where nothing is known. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';

const app = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: team-red
  labels:
    team: red
spec:
  rules:
    - host: www.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
    - host: '\${HOST}'
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: team-red
spec:
  entryPoints:
    - websecure
  routes:
    - match: Host(\`shop.example.com\`) && PathPrefix(\`/a\`)
      kind: Rule
      services:
        - name: web
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: team-red
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      nodePort: 30080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: team-red
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 80
`;

interface Written {
  readonly id?: string;
  readonly [key: string]: unknown;
}

/** JSON is YAML too. */
const configOf = (policies: readonly unknown[], more: object = {}) =>
  JSON.stringify({ ...more, policies }, undefined, 1);

async function lint(policy: Written, files: Record<string, string> = { '/repo/app.yaml': app }, more: object = {}) {
  const config = configOf([{ id: 'p', description: 'A policy.', ...policy }], more);
  const { stdout, stderr, code } = await run(['--format', 'json', '.'], {
    ...files,
    '/repo/ingress-lint.yaml': config,
  });
  if (stdout === '') return { code, stderr, found: [] };
  const { findings } = JSON.parse(stdout) as {
    findings: {
      rule: string;
      severity: string;
      message: string;
      place: { file: string; start: { line: number; column: number } };
      suppressed?: unknown;
    }[];
  };
  const found = findings
    .filter(({ rule, suppressed }) => rule.startsWith('policy/') && !suppressed)
    .map(
      ({ severity, message, place }) =>
        `${severity} ${place.file}:${place.start.line}:${place.start.column} ${message}`,
    );
  return { code, stderr, found };
}

describe('a policy', () => {
  it('is asked of each object that it matches, and points at the field', async () => {
    const { found, code } = await lint({
      match: { kinds: ['Service'] },
      expression: 'service.type != "NodePort"',
      field: 'spec.type',
      message: 'No node ports.',
    });
    expect(found).toEqual(['error app.yaml:52:9 No node ports.']);
    expect(code).toBe(1);
  });

  it('knows routes of every kind, and is silent about a host that is filled in later', async () => {
    const { found } = await lint({
      match: { kinds: ['Ingress', 'IngressRoute'] },
      each: 'routes',
      expression: 'route.host.endsWith(".red.example.com")',
      messageExpression: '"Not " + route.host',
      field: 'host',
      severity: 'warning',
    });
    expect(found).toEqual([
      'warning app.yaml:10:13 Not www.example.com',
      'warning app.yaml:40:14 Not shop.example.com',
    ]);
  });

  it('knows what the graph knows', async () => {
    const { found } = await lint({
      match: { kinds: ['Service'] },
      expression: 'service.pods.size() == 0',
      messageExpression:
        '[service.pods[0].kind, service.pods[0].images[0], string(service.nodePorts[0]), string(service.routes.size()), service.routes[0].path, string(service.ports[0].port)].join(" ")',
    });
    expect(found).toEqual(['error app.yaml:49:9 Deployment web:1 30080 3 /api 80']);
    const table = await lint({
      match: { kinds: ['Service'] },
      expression: 'routes.size() != 3 || listeners.size() == 0 || nodePorts.all(p, p.service.name != "web")',
      message: 'all of it',
    });
    expect(table.found).toEqual(['error app.yaml:49:9 all of it']);
  });

  it('is asked for each place that a path leads to', async () => {
    const { found } = await lint({
      match: { kinds: ['networking.k8s.io/Ingress'] },
      each: 'spec.rules[*].http.paths[*]',
      expression: 'each.path == "/api"',
      message: 'Not the API.',
      field: 'path',
    });
    expect(found).toEqual(['error app.yaml:13:19 Not the API.']);
  });

  it('points at the route, or at the name of the object, where there is no such field', async () => {
    const about = { expression: 'false', field: 'services[0].name', message: 'Nothing is right.' };
    const routes = await lint({ ...about, match: { kinds: ['IngressRoute'] }, each: 'routes' });
    expect(routes.found).toEqual(['error app.yaml:40:14 Nothing is right.']);
    const object = await lint({ ...about, match: { kinds: ['Service'] } });
    expect(object.found).toEqual(['error app.yaml:49:9 Nothing is right.']);
  });

  it('says so if it cannot be evaluated', async () => {
    const { found } = await lint({
      match: { kinds: ['IngressRoute'] },
      expression: 'object.metadata.labels.team == "red"',
    });
    expect(found).toEqual([
      'error app.yaml:34:9 The policy cannot be evaluated on IngressRoute "shop": no such key: labels.',
    ]);
  });

  it.each([
    ['[1, 3, 2].max() == 3 && [1, 2].isSorted()', 'lists'],
    ["'v12'.find('[0-9]+') == '12'", 'regular expressions'],
    ["url('https://a.example.com:443/b').getHostname() == 'a.example.com'", 'URLs'],
    ["ip('10.0.0.1').family() == 4", 'addresses'],
    ["cidr('10.0.0.0/8').containsIP('10.1.2.3')", 'networks'],
    ["quantity('1Gi').isGreaterThan(quantity('500Mi'))", 'quantities'],
    ["semver('1.2.3').isLessThan(semver('1.10.0'))", 'versions'],
    ["!format.dns1123Label().validate('web').hasValue()", 'formats'],
  ])('has what Kubernetes has: %s', async (expression) => {
    const match = { kinds: ['Service'] };
    expect(await lint({ match, expression })).toMatchObject({ code: 0, found: [], stderr: '' });
    expect((await lint({ match, expression: `!(${expression})`, message: 'No.' })).found).toHaveLength(1);
  });

  it('is stopped if it takes too long, and says so', async () => {
    const big = `[${Array.from({ length: 60 }, (_, index) => index).join(', ')}]`;
    const nested = `${big}.all(a, ${big}.all(b, ${big}.all(c, ${big}.all(d, a + b + c + d >= 0))))`;
    const { found } = await lint({ match: { kinds: ['Service'] }, expression: nested });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('was stopped: the evaluation takes more than 1000000 steps.');
  });

  it('has variables, which are evaluated only when they are needed', async () => {
    const variables = [
      { name: 'bad', expression: 'object.gone.gone' },
      { name: 'names', expression: 'services.map(s, s.name)' },
    ];
    const { found } = await lint({
      match: { kinds: ['Service'] },
      variables,
      expression: 'variables.names == ["x"] && variables.bad',
      message: 'Names.',
    });
    expect(found).toEqual(['error app.yaml:49:9 Names.']);
  });

  it('matches by namespace, name and labels, and leaves out what is excepted', async () => {
    const asked = async (policy: Written) =>
      (await lint({ expression: 'false', message: 'Found.', ...policy })).found.length;
    expect(await asked({})).toBe(4);
    expect(await asked({ match: { namespaces: ['team-*'], names: ['w*'] } })).toBe(3);
    expect(await asked({ match: { labels: { team: 'r*' } } })).toBe(1);
    expect(await asked({ match: { namespaces: ['other'] } })).toBe(0);
    expect(await asked({ except: [{ namespace: 'team-*', name: 'shop', reason: 'legacy' }] })).toBe(3);
  });

  it('is suppressed, lowered and switched off like any rule', async () => {
    const policy = { match: { kinds: ['Service'] }, expression: 'false', message: 'Found.', field: 'spec.type' };
    expect((await lint(policy, undefined, { rules: { 'policy/p': 'note' } })).found).toEqual([
      'note app.yaml:52:9 Found.',
    ]);
    expect((await lint(policy, undefined, { rules: { 'policy/p': 'off' } })).found).toEqual([]);
    const commented = app.replace('type: NodePort', 'type: NodePort # ingress-lint-ignore policy/p -- agreed');
    const { found, code } = await lint(policy, { '/repo/app.yaml': commented });
    expect({ found, code }).toEqual({ found: [], code: 0 });
  });
});

describe('a mistake in a policy', () => {
  it.each([
    [
      'a field',
      { match: { kinds: ['Service'] }, expression: 'service.typ == "a"' },
      'Service has no field "typ"; did you mean "type"?',
      'typ',
    ],
    [
      'a variable of another kind',
      { match: { kinds: ['Ingress'] }, expression: 'service.type == "a"' },
      'there is a variable "service" only where `match.kinds` is Service; here it has Ingress',
      'service',
    ],
    ['no bool', { expression: '"a" + "b"' }, 'the expression must give bool, and gives string', '\\"a\\" + \\"b\\"'],
    [
      'a message that is no text',
      { expression: 'true', messageExpression: '1 + 1' },
      'the expression must give string, and gives int',
      '1 + 1',
    ],
    [
      'a path',
      { expression: 'true', each: 'spec..rules' },
      '"each" is no path of fields, and not "routes"',
      '"spec..rules"',
    ],
    [
      'a field of many',
      { expression: 'true', field: 'spec.rules[*]' },
      '"field" is no path of one field',
      '"spec.rules[*]"',
    ],
  ])('%s is told with its place', async (_, policy, message, token) => {
    const { stderr, code } = await lint(policy);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    const [, line = '', marks = ''] = /\d+ \| (.*)\n +\| (.*)\n/.exec(stderr) ?? [];
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe(token);
  });

  it('in a file of its own is shown in that file; a file out of reach, and one that is none, are told', async () => {
    const config = 'policies:\n  - policies/a.yaml\n';
    const file = 'policies:\n  - id: a\n    description: One.\n    expression: >-\n      true &&\n      fals\n';
    const wrong = await run(['.'], {
      '/repo/ingress-lint.yaml': config,
      '/repo/policies/a.yaml': file,
      '/repo/app.yaml': app,
    });
    expect(wrong.stderr).toContain('policies/a.yaml:6:7: The policy "a" is wrong: there is no variable "fals"');
    const gone = await run(['.'], { '/repo/ingress-lint.yaml': config, '/repo/app.yaml': app });
    expect(gone.stderr).toContain('The file of policies "policies/a.yaml" cannot be read.');
    const out = await run(['.'], {
      '/repo/.git/HEAD': '',
      '/repo/ingress-lint.yaml': 'policies:\n  - ../other/a.yaml\n',
      '/other/a.yaml': file,
      '/repo/app.yaml': app,
    });
    expect(out.stderr).toContain('lies outside of the repository');
    const none = await run(['.'], {
      '/repo/ingress-lint.yaml': config,
      '/repo/policies/a.yaml': 'a: b\n',
      '/repo/app.yaml': app,
    });
    expect(none.stderr).toContain('A file of policies is a mapping with the key "policies"');
    expect([wrong, gone, out, none].map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  });

  it('is a second policy of the same name', async () => {
    const one = { id: 'p', description: 'One.', expression: 'true' };
    const { stderr, code } = await run(['.'], {
      '/repo/ingress-lint.yaml': configOf([one, one]),
      '/repo/app.yaml': app,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('There are two policies "p": the first is in ingress-lint.yaml, line 4.');
  });
});

describe('ingress-lint policy test', () => {
  const service = (type: string) =>
    `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: ${type}, ports: [{port: 80}]}\n`;
  const policy = {
    id: 'p',
    description: 'None.',
    match: { kinds: ['Service'] },
    expression: 'service.type != "LoadBalancer"',
    message: 'One.',
  };
  const test = (examples: readonly object[]) =>
    run(['policy', 'test'], { '/repo/ingress-lint.yaml': configOf([{ ...policy, examples }]) });

  it('passes where bad examples are found and good ones are not', async () => {
    const { code, stdout } = await test([{ good: service('ClusterIP') }, { bad: service('LoadBalancer') }]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'policy/p\n  ok    good example 1: nothing found\n  ok    bad example 2: line 3: One.\n\n2 passed, 0 failed\n',
    });
  });

  it('fails otherwise, and where an example shows nothing', async () => {
    const { code, stdout } = await test([
      { good: service('LoadBalancer') },
      { bad: service('ClusterIP') },
      { good: 'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n' },
      { bad: 'nothing' },
    ]);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout:
        'policy/p\n  FAIL  good example 1: line 3: One.\n  FAIL  bad example 2: nothing found\n  FAIL  good example 3: it holds no object that the policy is about\n  FAIL  bad example 4: it holds no Kubernetes object\n\n0 passed, 4 failed\n',
    });
  });

  it('says where there is nothing to test', async () => {
    const { code, stderr } = await run(['policy', 'test'], { '/repo/app.yaml': app });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no config file, and so no policy'),
    });
  });

  it('passes for all examples of the guide', async () => {
    const guide = readFileSync(new URL('../../docs/guides/policies.md', import.meta.url), 'utf8');
    const blocks = [...guide.matchAll(/```yaml\n(policies:\n {2}- id[\s\S]*?)```/g)].map(([, block = '']) => block);
    expect(blocks).toHaveLength(3);
    for (const block of blocks) {
      const { code, stdout, stderr } = await run(['policy', 'test'], { '/repo/ingress-lint.yaml': block });
      expect({ code, stderr, failed: /^ {2}FAIL.*$/m.exec(stdout)?.[0] }).toEqual({
        code: 0,
        stderr: '',
        failed: undefined,
      });
      expect(stdout).not.toContain('without examples');
    }
  });
});

it('policies are listed and explained', async () => {
  const config = configOf([
    { id: 'p', description: 'No balancer.', expression: 'object.spec.type != "LoadBalancer"', help: 'Use an Ingress' },
  ]);
  const listed = await run(['rules'], { '/repo/ingress-lint.yaml': config });
  expect(listed.stdout).toMatch(/^policy\/p +error +No balancer\.$/m);
  const page = await run(['explain', 'policy/p'], { '/repo/ingress-lint.yaml': config });
  expect(page.stdout).toContain('object.spec.type != "LoadBalancer"');
  expect(page.stdout).toContain('Use an Ingress.');
});

it('trace shows the hop that a policy forbids, and says so at its end; another route of the same Ingress is not meant', async () => {
  const policy = {
    id: 'p',
    description: 'A policy.',
    match: { kinds: ['Ingress'] },
    each: 'spec.rules[*].http.paths[*]',
    expression: 'each.path != "/"',
    message: 'No roots.',
  };
  const files = {
    '/repo/ingress-lint.yaml': configOf([policy]),
    '/repo/app.yaml': app.replace("'${HOST}'", 'api.example.com'),
  };
  const root = await run(['trace', 'http://www.example.com/', '.'], files);
  expect(root.stdout).toContain('[policy/p] No roots.');
  expect(root.stdout).toMatch(/; forbidden by policy\/p\n$/);
  const api = await run(['trace', 'http://api.example.com/api', '.'], files);
  expect(api.stdout).not.toContain('policy/p');
});
