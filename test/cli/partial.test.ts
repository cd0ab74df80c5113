/** Repositories that hold half of the picture: snapshots, declared objects, directories that are known, and what a cluster prints. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const ingress = (service: string, port: number | string, extra = '') =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  namespace: shop\nspec:\n${extra}  rules:\n    - host: shop.example.com\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: ${service}\n                port:\n                  ${typeof port === 'number' ? 'number' : 'name'}: ${port}\n`;
const platform = `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    note: secret-words
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      nodePort: 30080
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
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
            - containerPort: 8080
---
apiVersion: v1
kind: Secret
metadata:
  name: web-tls
  namespace: shop
type: kubernetes.io/tls
data:
  tls.crt: c2VjcmV0LXdvcmRz
  tls.key: c2VjcmV0LXdvcmRz
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: more
  namespace: shop
spec:
  secretName: more-tls
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: auth
  namespace: shop
spec:
  basicAuth:
    secret: web-tls
`;
const at = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries({ '.git/HEAD': '', ...files }).map(([path, text]) => [`/repo/${path}`, text]));

async function snapshot(args: string[] = [], files: Record<string, string> = { 'platform.yaml': platform }) {
  const { code, stdout, stderr } = await run(['snapshot', ...args], at(files));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(readFileSync('schemas/snapshot.schema.json', 'utf8')) as object,
  );
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  return stdout;
}

async function findings(files: Record<string, string>, args: string[] = []): Promise<string[]> {
  const { stdout, stderr } = await run(['--format', 'json', ...args], at(files));
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as { findings: { rule: string; severity: string; place: { file: string } }[] };
  return report.findings.map(({ rule, severity, place }) => `${severity} ${rule} ${place.file}`);
}

describe('a snapshot', () => {
  it('lists what others may refer to, and no data', async () => {
    const text = await snapshot();
    expect(text).not.toContain('secret-words');
    expect(text).not.toContain('c2VjcmV0');
    const { objects, complete } = JSON.parse(text) as { objects: unknown[]; complete: string[] };
    expect(complete).toEqual([]);
    expect(objects).toEqual([
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'IngressClass',
        metadata: { name: 'traefik' },
        spec: { controller: 'traefik.io/ingress-controller' },
      },
      { apiVersion: 'traefik.io/v1alpha1', kind: 'Middleware', metadata: { namespace: 'shop', name: 'auth' } },
      { apiVersion: 'v1', kind: 'Secret', metadata: { namespace: 'shop', name: 'more-tls' } },
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { namespace: 'shop', name: 'web-tls' },
        type: 'kubernetes.io/tls',
      },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { namespace: 'shop', name: 'web' },
        spec: { type: 'NodePort', ports: [{ name: 'http', port: 80, protocol: 'TCP', nodePort: 30080 }] },
      },
    ]);
    expect(await snapshot()).toBe(text);
  });

  it('is what references of another repository resolve against', async () => {
    const config = 'externals:\n  - file: deps/platform.snapshot.json\n';
    const tls = '  ingressClassName: traefik\n  tls:\n    - hosts: [shop.example.com]\n      secretName: more-tls\n';
    const check = async (manifest: string, covers: string[] = []) =>
      findings({
        'ingress-lint.yaml': config,
        'deps/platform.snapshot.json': await snapshot(covers),
        'web.yaml': manifest,
      });
    expect(await check(ingress('web', 80, tls))).toEqual([]);
    expect(await check(ingress('web', 'http'))).toEqual([]);
    expect(await check(ingress('web', 81))).toEqual(['error service-port-not-found web.yaml']);
    expect(await check(ingress('wbe', 80))).toEqual(['error service-not-found web.yaml']);
    // Whether there is more in the namespace is not known, unless the snapshot says so.
    const other = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: x\n';
    expect(await check(`${ingress('billing', 80)}---\n${other}`)).toEqual(['error service-not-found web.yaml']);
    expect(await check(ingress('billing', 80).replaceAll('shop\n', 'pay\n'))).toEqual([
      'note service-not-found web.yaml',
    ]);
    expect(await check(ingress('billing', 80).replaceAll('shop\n', 'pay\n'), ['--covers', 'pay'])).toEqual([
      'error service-not-found web.yaml',
    ]);
  });

  it('brings its node ports along, and counts as nothing that was looked at', async () => {
    const clash =
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: other\n  namespace: pay\nspec:\n  type: NodePort\n  ports:\n    - port: 80\n      nodePort: 30080\n';
    const files = {
      'ingress-lint.yaml': 'externals:\n  - file: p.json\n',
      'p.json': await snapshot(),
      'a.yaml': clash,
    };
    expect((await findings(files)).filter((one) => one.includes('node-port'))).toEqual([
      'error node-port-conflict a.yaml',
    ]);
    const { stdout } = await run(['.'], at(files));
    expect(stdout).toContain('1 object in 1 context');
  });

  describe('of a platform with Traefik', () => {
    const traefik = (flags: string) => `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: nginx
spec:
  controller: k8s.io/ingress-nginx
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: edge
spec:
  containers:
    - name: traefik
      image: traefik:v3.5
      args:
        - --entryPoints.web.address=:8000
        - --entryPoints.websecure.address=:8443
        - --entryPoints.dns.address=:5353/udp
        - --providers.kubernetesIngress
        - --providers.kubernetesCRD
${flags}`;
    const route = (kind: string, entryPoints: string) =>
      `apiVersion: traefik.io/v1alpha1\nkind: ${kind}\nmetadata:\n  name: r\n  namespace: shop\nspec:\n  entryPoints: [${entryPoints}]\n  routes:\n    - ${kind === 'IngressRoute' ? 'kind: Rule\n      match: Host(`a.example.com`)\n      ' : ''}services:\n        - name: web\n          port: 80\n`;
    const annotated = (entryPoints: string, className = 'traefik') =>
      ingress('web', 80, `  ingressClassName: ${className}\n`).replace(
        '  namespace: shop\n',
        `  namespace: shop\n  annotations:\n    traefik.ingress.kubernetes.io/router.entrypoints: ${entryPoints}\n`,
      );
    const check = async (manifest: string, { covers = false, flags = '', more = {} } = {}) => {
      const snapshotted = await snapshot(covers ? ['--covers', '*'] : [], { 'traefik.yaml': traefik(flags) });
      const all = await findings({
        'ingress-lint.yaml':
          'externals:\n  - file: p.json\n  - kind: Service\n    name: "*"\n    reason: another chart\n',
        'p.json': snapshotted,
        'a.yaml': manifest,
        ...more,
      });
      return all.filter((one) => /entry-point|class-not-found/.test(one));
    };

    it('checks entry points of routes and annotations', async () => {
      expect(await check(route('IngressRoute', 'web, websecure'))).toEqual([]);
      expect(await check(route('IngressRoute', 'web, websecur'))).toEqual(['error entry-point-not-found a.yaml']);
      expect(await check(annotated('websecure'))).toEqual([]);
      expect(await check(annotated('web,webb'))).toEqual(['error entry-point-not-found a.yaml']);
      expect(await check(annotated('webb', 'nginx'))).toEqual([]);
      expect(await check(route('IngressRouteUDP', 'dns'))).toEqual([]);
      expect(await check(route('IngressRouteUDP', 'web'))).toEqual(['warning entry-point-not-found a.yaml']);
      expect(await check(route('IngressRoute', '"${ENTRY}"'))).toEqual([]);
    });

    it('says less of what another Traefik may have, and nothing where the one that is known may have more', async () => {
      expect(await check(route('IngressRoute', 'internal'))).toEqual(['warning entry-point-not-found a.yaml']);
      expect(await check(route('IngressRoute', 'web2'))).toEqual(['warning entry-point-not-found a.yaml']);
      expect(await check(route('IngressRoute', 'internal'), { covers: true })).toEqual([
        'error entry-point-not-found a.yaml',
      ]);
      const flags = '        - $(MORE)\n';
      expect(await check(route('IngressRoute', 'internal'), { covers: true, flags })).toEqual([]);
    });

    it('leaves routes to a Traefik of the repository itself', async () => {
      const own = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: own\n  namespace: shop\nspec:\n  containers:\n    - name: traefik\n      image: traefik:v3.5\n      args: [--entryPoints.internal.address=:9000, --providers.kubernetesCRD]\n`;
      const more = { 'own.yaml': own };
      expect(await check(route('IngressRoute', 'internal'), { covers: true, more })).toEqual([]);
    });

    it('misses classes, surely if it covers all', async () => {
      expect(await check(annotated('web', 'other'))).toEqual(['warning ingress-class-not-found a.yaml']);
      expect(await check(annotated('web', 'other'), { covers: true })).toEqual([
        'error ingress-class-not-found a.yaml',
      ]);
    });

    it('says what there is', async () => {
      const files = at({
        'ingress-lint.yaml': 'externals:\n  - file: p.json\n',
        'p.json': await snapshot(['--covers', '*'], { 'traefik.yaml': traefik('') }),
        'a.yaml': `${route('IngressRoute', 'internal')}---\n${annotated('web', 'other')}`,
      });
      const { stdout } = await run([], files);
      expect(stdout).toContain('which no Traefik of the snapshots under `externals` has; they have');
      expect(stdout).toContain('What is known under `externals` has nginx, traefik.');
      expect(stdout).toContain('::: p.json:');
    });
  });

  it.each([
    ['{}', '"p.json" is no snapshot of ingress-lint.'],
    ['{"tool":"ingress-lint","snapshotVersion":2}', '"p.json" has version 2, and this program reads version 1.'],
    ['{"tool":"ingress-lint","snapshotVersion":1}', '"p.json" has no list "objects".'],
    ['{"tool":"ingress-lint","snapshotVersion":1,"objects":[3]}', 'entry 1 of "objects" that is no object'],
    ['{', '"p.json" is no snapshot of ingress-lint.'],
    ['{"tool":"ingress-lint","snapshotVersion":1,"objects":[],"entryPoints":{}}', '"entryPoints" that is no list'],
    [
      '{"tool":"ingress-lint","snapshotVersion":1,"objects":[],"entryPoints":[{"port":1}]}',
      'has an entry 1 of "entryPoints" without name',
    ],
  ])('that is broken is refused: %s', async (text, message) => {
    const { code, stderr } = await run(
      [],
      at({ 'ingress-lint.yaml': 'externals:\n  - file: p.json\n', 'p.json': text }),
    );
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('outside of the repository is not read because the tree says so', async () => {
    const files = { ...at({ 'ingress-lint.yaml': 'externals:\n  - file: ../p.json\n' }), '/p.json': await snapshot() };
    const { code, stderr } = await run([], files);
    expect(code).toBe(2);
    expect(stderr).toContain('the snapshot "../p.json" lies outside of the repository');
    expect((await run(['--config', 'ingress-lint.yaml'], { ...files, '/repo/a.yaml': ingress('web', 80) })).code).toBe(
      0,
    );
  });

  it('that does not exist is exit code 2', async () => {
    const { code, stderr } = await run([], at({ 'ingress-lint.yaml': 'externals:\n  - file: p.json\n' }));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'ingress-lint: the snapshot "p.json" does not exist.\n  Check the path, or write one with "ingress-lint snapshot".\n',
    });
  });
});

describe('externals with ports', () => {
  const config = (entry: string) => `externals:\n  - kind: Service\n    reason: made by a chart\n${entry}`;
  it('are checked', async () => {
    const declared = config('    namespace: shop\n    name: web\n    ports: [80, { port: 9090, name: metrics }]\n');
    const check = (manifest: string) => findings({ 'ingress-lint.yaml': declared, 'web.yaml': manifest });
    expect(await check(ingress('web', 80))).toEqual([]);
    expect(await check(ingress('web', 'metrics'))).toEqual([]);
    expect(await check(ingress('web', 81))).toEqual(['error service-port-not-found web.yaml']);
  });

  it.each([
    [
      '    namespace: shop\n    name: "*"\n    ports: [80]\n',
      '"ports" is of one Service, and this entry names no single one',
    ],
    ['    namespace: shop\n', '"externals[0]" has no "name".'],
    ['    file: x.json\n', '"kind" has no place beside "file"'],
  ])('are refused: %s', async (entry, message) => {
    const { code, stderr } = await run([], at({ 'ingress-lint.yaml': config(entry) }));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('--context-dir', () => {
  it('knows what is there, and lints nothing of it', async () => {
    const files = {
      'app/web.yaml': ingress('web', 81),
      'platform/all.yaml': platform.replace('app: web\n  ports', 'app: wbe\n  ports'),
    };
    expect(await findings(files, ['app'])).toEqual(['note service-not-found app/web.yaml']);
    expect(await findings(files, ['--context-dir', 'platform', 'app'])).toEqual([
      'error service-port-not-found app/web.yaml',
    ]);
    expect(await findings(files, ['--context-dir', 'platform', 'platform/all.yaml'])).not.toEqual([]);
  });

  it('that does not exist is exit code 2', async () => {
    const { code, stderr } = await run(['--context-dir', 'nowhere'], at({ 'a.yaml': ingress('web', 80) }));
    expect(code).toBe(2);
    expect(stderr).toContain('--context-dir: there is no "nowhere"');
  });
});

describe('what a cluster prints', () => {
  const list = {
    apiVersion: 'v1',
    kind: 'List',
    metadata: { resourceVersion: '' },
    items: [
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
          name: 'web',
          namespace: 'shop',
          uid: '0a8b6a58-3f0f-4d44-a5b4-b6f1a6b1b3c3',
          resourceVersion: '815',
          creationTimestamp: '2026-01-01T00:00:00Z',
          managedFields: [
            {
              manager: 'kubectl',
              operation: 'Update',
              apiVersion: 'v1',
              fieldsType: 'FieldsV1',
              fieldsV1: { 'f:spec': {} },
            },
          ],
          annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}\n' },
        },
        spec: {
          clusterIP: '10.96.12.7',
          clusterIPs: ['10.96.12.7'],
          internalTrafficPolicy: 'Cluster',
          ipFamilies: ['IPv4'],
          ipFamilyPolicy: 'SingleStack',
          ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 'http' }],
          selector: { app: 'web' },
          sessionAffinity: 'None',
          type: 'ClusterIP',
        },
        status: { loadBalancer: {} },
      },
      ...['ReplicaSet', 'Deployment'].map((kind) => ({
        apiVersion: 'apps/v1',
        kind,
        metadata: {
          name: kind === 'Deployment' ? 'web' : 'web-5d8f7c9b6d',
          namespace: 'shop',
          generation: 1,
          labels: { app: 'web' },
          ...(kind === 'ReplicaSet' && {
            ownerReferences: [
              {
                apiVersion: 'apps/v1',
                kind: 'Deployment',
                name: 'web',
                uid: 'x',
                controller: true,
                blockOwnerDeletion: true,
              },
            ],
          }),
        },
        spec: {
          replicas: 1,
          selector: {
            matchLabels: { app: 'web', ...(kind === 'ReplicaSet' && { 'pod-template-hash': '5d8f7c9b6d' }) },
          },
          template: {
            metadata: {
              creationTimestamp: null,
              labels: { app: 'web', ...(kind === 'ReplicaSet' && { 'pod-template-hash': '5d8f7c9b6d' }) },
            },
            spec: {
              containers: [
                {
                  name: 'web',
                  image: 'web:1',
                  ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
                  resources: {},
                  terminationMessagePath: '/dev/termination-log',
                },
              ],
              restartPolicy: 'Always',
              dnsPolicy: 'ClusterFirst',
              schedulerName: 'default-scheduler',
              securityContext: {},
              terminationGracePeriodSeconds: 30,
            },
          },
        },
        status: { replicas: 1, readyReplicas: 1, observedGeneration: 1 },
      })),
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: 'web-5d8f7c9b6d-x7k2p',
          generateName: 'web-5d8f7c9b6d-',
          namespace: 'shop',
          labels: { app: 'web', 'pod-template-hash': '5d8f7c9b6d' },
          ownerReferences: [
            {
              apiVersion: 'apps/v1',
              kind: 'ReplicaSet',
              name: 'web-5d8f7c9b6d',
              uid: 'y',
              controller: true,
              blockOwnerDeletion: true,
            },
          ],
        },
        spec: {
          nodeName: 'node-1',
          serviceAccountName: 'default',
          serviceAccount: 'default',
          containers: [
            {
              name: 'web',
              image: 'web:1',
              ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
              resources: {},
            },
          ],
        },
        status: { phase: 'Running', podIP: '10.244.0.7', hostIP: '10.0.0.1' },
      },
      {
        apiVersion: 'discovery.k8s.io/v1',
        kind: 'EndpointSlice',
        addressType: 'IPv4',
        metadata: {
          name: 'web-x2v9z',
          generateName: 'web-',
          namespace: 'shop',
          labels: {
            'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
            'kubernetes.io/service-name': 'web',
          },
          ownerReferences: [
            { apiVersion: 'v1', kind: 'Service', name: 'web', uid: 'z', controller: true, blockOwnerDeletion: true },
          ],
        },
        endpoints: [
          {
            addresses: ['10.244.0.7'],
            conditions: { ready: true, serving: true, terminating: false },
            nodeName: 'node-1',
            targetRef: { kind: 'Pod', name: 'web-5d8f7c9b6d-x7k2p', namespace: 'shop', uid: 'q' },
          },
        ],
        ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
      },
      {
        apiVersion: 'v1',
        kind: 'Endpoints',
        metadata: {
          name: 'web',
          namespace: 'shop',
          annotations: { 'endpoints.kubernetes.io/last-change-trigger-time': '2026-01-01T00:00:00Z' },
        },
        subsets: [
          {
            addresses: [
              {
                ip: '10.244.0.7',
                nodeName: 'node-1',
                targetRef: { kind: 'Pod', name: 'web-5d8f7c9b6d-x7k2p', namespace: 'shop', uid: 'q' },
              },
            ],
            ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
          },
        ],
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: { name: 'web', namespace: 'shop', generation: 1, resourceVersion: '12' },
        spec: {
          ingressClassName: 'traefik',
          rules: [
            {
              host: 'shop.example.com',
              http: {
                paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }],
              },
            },
          ],
        },
        status: { loadBalancer: { ingress: [{ ip: '192.0.2.1' }] } },
      },
    ],
  };

  it('is read from standard input without a false word', async () => {
    const { stdout } = await run(['--format', 'json', '-'], {}, { stdin: JSON.stringify(list) });
    const { findings: found } = JSON.parse(stdout) as {
      findings: { rule: string; message: string; severity: string }[];
    };
    expect(found.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)).toEqual([]);
  });

  it('shows what is wrong in it all the same', async () => {
    const broken = JSON.stringify(list).replace('"number":80', '"number":81');
    const { stdout } = await run(['--format', 'json', '-'], {}, { stdin: broken });
    const { findings: found } = JSON.parse(stdout) as { findings: { rule: string }[] };
    expect(found.map(({ rule }) => rule)).toEqual(['service-port-not-found']);
  });
});

/** The files of a directory of this repository, in a repository of their own. */
function filesOf(directory: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      if (!entry.isFile()) return [];
      const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
      return [[path.slice(directory.length + 1), readFileSync(path, 'utf8')]];
    }),
  );
}

describe('the way in of another repository', () => {
  const home = 'examples/two-repositories';
  const platformFiles = filesOf(`${home}/platform`);
  const application = filesOf(`${home}/application`);
  const place = 'deploy/platform.snapshot.json';

  it('is in the snapshot of the example, which is fresh, and nothing is wrong with either side', async () => {
    const { code, stdout } = await run(['snapshot', '.'], at(platformFiles));
    expect(code).toBe(0);
    expect(stdout).toBe(application[place]);
    for (const files of [platformFiles, application]) {
      const report = await findings(files);
      expect(report.filter((line) => !line.startsWith('note'))).toEqual([]);
    }
    const linted = await run(['.'], at(application));
    // The snapshot lies among the manifests, and is none of them.
    expect(linted.stdout).toMatch(/^looked at 4 files, 6 documents, 6 objects in 1 context$/m);
  });

  it('leads a request along the same road as both repositories together', async () => {
    const whole = filesOf('examples/nlb-traefik');
    // Lines that begin with blanks say where.
    const road = (text: string) => text.split('\n').filter((line) => !/^ +\S+:\d+:\d+$/.test(line));
    for (const url of [
      'https://myapp.example.com/',
      'http://myapp.example.com/x',
      'https://admin.example.com/',
      'https://other.example.com/',
    ]) {
      const apart = await run(['trace', url, '.'], at(application));
      const together = await run(['trace', url, '.'], at(whole));
      expect(road(apart.stdout)).toEqual(road(together.stdout));
      expect(apart.code).toBe(together.code);
    }
  });

  it('is held against what the repository itself has, and told there', async () => {
    const config = (platformFiles['ingress-lint.yaml'] as string).replace(
      'loadBalancers:',
      '  - name: game\n    service: default/game\n    protocol: UDP\n    port: 30500\n    targetType: instance\nloadBalancers:',
    );
    const { stdout: text } = await run(['snapshot', '.'], at({ ...platformFiles, 'ingress-lint.yaml': config }));
    const game = (port: number, other: number) =>
      `apiVersion: v1\nkind: Service\nmetadata:\n  name: game\n  namespace: default\nspec:\n  type: NodePort\n  selector:\n    app: my-app\n  ports:\n    - name: game\n      port: 7000\n      protocol: UDP\n      nodePort: ${port}\n    - name: more\n      port: 7001\n      nodePort: ${other}\n`;
    const told = async (port: number, other: number) =>
      (await findings({ ...application, [place]: text, 'deploy/game.yaml': game(port, other) })).filter(
        (line) => /node-port|target-group/.test(line) && line.startsWith('error'),
      );
    expect(await told(30500, 30502)).toEqual([]);
    expect(await told(30501, 30502)).toEqual(['error target-group-port-mismatch deploy/game.yaml']);
    expect(await told(30500, 30001)).toEqual(['error node-port-conflict deploy/game.yaml']);
  });

  it('has no secrets, and of a Traefik that is not all in its arguments only the entry points', async () => {
    const path = 'deploy/api-gateway-system/deployment.yaml';
    const written = platformFiles[path] as string;
    const withArgument = (argument: string) => ({
      ...platformFiles,
      [path]: written.replace(/^( +)- --ping=true$/m, `$1- --ping=true\n$1- ${argument}`),
    });
    const secret = await run(['snapshot', '.'], at(withArgument('--hub.token=hush')));
    expect(secret.stdout).not.toContain('hush');
    const inFile = await run(['snapshot', '.'], at(withArgument('--configFile=/etc/traefik/traefik.yaml')));
    expect(inFile.stdout).not.toContain('"Deployment",\n      "metadata"');
  });

  it('is held against the input by --check', async () => {
    const check = async (text: string, files = platformFiles) => {
      const { code, stdout, stderr } = await run(
        ['snapshot', '--check', 's.json', '.'],
        at({ ...files, 's.json': text }),
      );
      return { code, said: stdout + stderr };
    };
    const fresh = application[place] as string;
    expect(await check(fresh)).toEqual({ code: 0, said: '"s.json" is what the input offers\n' });
    const service = 'deploy/api-gateway-system/service.yaml';
    const moved = (platformFiles[service] as string).replace('30001', '30002');
    const { code, said } = await check(fresh, { ...platformFiles, [service]: moved });
    expect(code).toBe(1);
    expect(said).toContain('  ~ Service api-gateway-system/traefik\n');
    const broken = await check('{');
    expect(broken.code).toBe(2);
    expect(broken.said).toContain('"s.json" cannot be held against the input: is no JSON.');
    const elsewhere = await run(['--check', 's.json', '.'], at(platformFiles));
    expect(elsewhere.code).toBe(2);
    expect(elsewhere.stderr).toContain('--check is for "snapshot".');
  });

  it('is refused where it is none', async () => {
    const files = { ...application, [place]: (application[place] as string).replace('"port": 30000', '"port": "x"') };
    const { code, stderr } = await run(['.'], at(files));
    expect(code).toBe(2);
    expect(stderr).toContain(`"${place}" cannot be read: `);
  });
});
