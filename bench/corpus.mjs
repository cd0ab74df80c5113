/**
 * Makes the corpora that every tool is measured on: N applications, one file each, with Deployment, Service, Ingress
 * and ConfigMap. They are consistent (each reference leads somewhere, no host and path twice, no NodePort twice), so a
 * linter that reports anything on them is wrong, and what is measured is the work of looking, not of printing findings.
 *
 * Nothing is random and nothing reads a clock: the same source makes the same bytes on every machine.
 *
 *   node bench/corpus.mjs [size ...]
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const cacheDir = join(here, '.cache');

/** The corpora by the name that `--sizes` takes. */
export const corpora = {
  1: { apps: 1, layout: 'one-file', title: '1 file' },
  100: { apps: 100, layout: 'tree', title: '100 apps' },
  1000: { apps: 1000, layout: 'tree', title: '1,000 apps' },
  5000: { apps: 5000, layout: 'tree', title: '5,000 apps' },
  giant: { apps: 5000, layout: 'one-file', title: 'one file of 5,000 apps' },
};

/** What `run.mjs` lints before it measures: one app whose Ingress leads to no Service. */
const canary = { apps: 1, layout: 'one-file', title: 'canary', defect: true };

/** The kinds in the corpora, as `<kind>-<group>-<version>`: the names of kubeconform's schema files. */
export const schemaNames = [
  'configmap-v1',
  'deployment-apps-v1',
  'ingress-networking-v1',
  'ingressclass-networking-v1',
  'namespace-v1',
  'service-v1',
];

/** Small enough that no folder holds more than 100 files, and 5,000 apps still make a lifelike 200 namespaces. */
const appsPerNamespace = 25;
const namespacesPerTeam = 10;

const teams = [
  'checkout',
  'catalog',
  'identity',
  'logistics',
  'payments',
  'search',
  'billing',
  'support',
  'media',
  'growth',
];
const parts = [
  'gateway',
  'worker',
  'frontend',
  'profile',
  'orders',
  'stock',
  'prices',
  'reviews',
  'mailer',
  'reports',
  'tokens',
];
const tiers = ['gold', 'silver', 'bronze'];

const pad = (number, width) => String(number).padStart(width, '0');

/** Traits of the app with this number. Divisors are prime to each other, so that the traits mix. */
function traitsOf(index) {
  const number = pad(index, 4);
  const namespaceIndex = Math.floor(index / appsPerNamespace);
  const team = teams[Math.floor(namespaceIndex / namespacesPerTeam) % teams.length];
  const name = `${parts[index % parts.length]}-${number}`;
  return {
    name,
    team,
    namespace: `${team}-${pad(namespaceIndex, 3)}`,
    host: `${name}.${team}.example.com`,
    tier: tiers[index % tiers.length],
    version: `${1 + (index % 4)}.${index % 17}.${index % 23}`,
    port: 8080 + (index % 7),
    replicas: 2 + (index % 3),
    cpu: 50 + 25 * (index % 5),
    memory: 96 + 32 * (index % 5),
    paths: ['/', '/api/v1', '/static'].slice(0, 1 + (index % 3)),
    namedBackend: index % 2 === 0,
    // 250 of 5,000, all in the default range and clear of the Traefik Service's own two.
    nodePort: index % 20 === 7 ? 30100 + Math.floor(index / 20) : undefined,
  };
}

const configMap = (app) => `\
# ${app.name}: owned by team ${app.team}, deployed by the pipeline.
# Ask in #${app.team}-oncall before you change limits or routes by hand.
apiVersion: v1
kind: ConfigMap
metadata:
  name: ${app.name}-config
  namespace: ${app.namespace}
  labels:
    app.kubernetes.io/name: ${app.name}
    app.kubernetes.io/part-of: ${app.team}
data:
  LOG_LEVEL: "info"
  FEATURE_FLAGS: "new-basket=on,slow-path=off"
  application.properties: |
    server.port=${app.port}
    server.shutdown=graceful
    spring.datasource.url=jdbc:postgresql://db.${app.namespace}.svc:5432/${app.team}
    spring.datasource.hikari.maximum-pool-size=${4 + app.replicas}
    logging.pattern.console=%d{ISO8601} %-5level [%thread] %logger{36} - %msg%n
`;

const deployment = (app) => `\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${app.name}
  namespace: ${app.namespace}
  labels:
    app.kubernetes.io/name: ${app.name}
    app.kubernetes.io/part-of: ${app.team}
    app.kubernetes.io/version: "${app.version}"
  annotations:
    example.com/owner: 'team-${app.team}@example.com'
spec:
  replicas: ${app.replicas}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}
  strategy:
    type: RollingUpdate
    rollingUpdate: {maxSurge: 1, maxUnavailable: 0}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${app.name}
        app.kubernetes.io/part-of: ${app.team}
        app.kubernetes.io/version: "${app.version}"
        tier: ${app.tier}
      annotations:
        prometheus.io/scrape: "true"
        prometheus.io/port: "9090"
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
      containers:
        - name: app
          image: registry.example.com/${app.team}/${app.name}:${app.version}
          args: ["--config=/etc/app/application.properties", "--bind=0.0.0.0"]
          ports:
            - name: http
              containerPort: ${app.port}
            - name: metrics
              containerPort: 9090
          env:
            - name: POD_NAME
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name
            - name: PUBLIC_URL
              value: "https://${app.host}"
          envFrom:
            - configMapRef:
                name: ${app.name}-config
          resources:
            requests:
              cpu: ${app.cpu}m
              memory: ${app.memory}Mi
            limits:
              memory: ${2 * app.memory}Mi
          readinessProbe:
            httpGet: {path: /health/ready, port: http}
            periodSeconds: 5
          livenessProbe:
            httpGet:
              path: /health/live
              port: http
            initialDelaySeconds: 15 # the JVM needs its time
          volumeMounts:
            - name: config
              mountPath: /etc/app
              readOnly: true
      volumes:
        - name: config
          configMap:
            name: ${app.name}-config
`;

const service = (app) => `\
apiVersion: v1
kind: Service
metadata:
  name: ${app.name}
  namespace: ${app.namespace}
  labels:
    app.kubernetes.io/name: ${app.name}
    app.kubernetes.io/part-of: ${app.team}
spec:
  type: ${app.nodePort ? 'NodePort' : 'ClusterIP'}
  selector:
    app.kubernetes.io/name: ${app.name}
  ports:
    - name: http
      port: 80
      targetPort: http
${app.nodePort ? `      nodePort: ${app.nodePort} # pinned: the partner's firewall knows it\n` : ''}\
    - name: metrics
      port: 9090
      targetPort: metrics
`;

const ingressPath = (app, path) => `\
          - path: ${path}
            pathType: Prefix
            backend:
              service:
                name: ${app.name}${app.defect ? '-typo' : ''}
                port:
                  ${app.namedBackend ? 'name: http' : 'number: 80'}
`;

const ingress = (app) => `\
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${app.name}
  namespace: ${app.namespace}
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoints: websecure
    traefik.ingress.kubernetes.io/router.tls: "true"
spec:
  ingressClassName: traefik
  rules:
    - host: "${app.host}"
      http:
        paths:
${app.paths.map((path) => ingressPath(app, path)).join('')}`;

const namespace = (name, team) => `\
apiVersion: v1
kind: Namespace
metadata:
  name: ${name}
  labels:
    team: ${team}
`;

/** The road's first half: the class and the controller, so that the rules about Traefik have something to look at. */
const edge = [
  namespace('api-gateway-system', 'platform'),
  `\
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
`,
  `\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: api-gateway-system
  labels:
    app: traefik
spec:
  replicas: 2
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entrypoints.web.address=:8080
            - --entrypoints.websecure.address=:8443
            - --entrypoints.websecure.http.tls=true
            - --entrypoints.traefik.address=:9000
            - --providers.kubernetesingress=true
            - --providers.kubernetesingress.ingressclass=traefik
            - --ping=true
          ports:
            - name: web
              containerPort: 8080
            - name: websecure
              containerPort: 8443
            - name: traefik
              containerPort: 9000
          readinessProbe:
            httpGet:
              path: /ping
              port: traefik
`,
  `\
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: api-gateway-system
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30000
    - name: websecure
      port: 443
      targetPort: websecure
      nodePort: 30001
`,
];

/** All files of a corpus as `{path, documents}`. The cluster's own objects come first, as in a repository's root. */
function filesOf({ apps: count, layout, defect = false }) {
  const apps = Array.from({ length: count }, (_, index) => ({ ...traitsOf(index), defect }));
  const teamOf = new Map(apps.map((app) => [app.namespace, app.team]));
  const cluster = [...edge, ...Array.from(teamOf, ([name, team]) => namespace(name, team))];
  const appFiles = apps.map((app) => ({
    path: `apps/${app.team}/${app.namespace}/${app.name}.yaml`,
    documents: [configMap(app), deployment(app), service(app), ingress(app)],
  }));
  if (layout === 'tree') return [{ path: 'cluster.yaml', documents: cluster }, ...appFiles];
  return [{ path: 'all.yaml', documents: [...cluster, ...appFiles.flatMap((file) => file.documents)] }];
}

/** How many objects there are of each kind: what a tool's output is held against. */
function countKinds(documents) {
  const kinds = {};
  for (const document of documents) {
    const kind = /^kind: (\w+)$/m.exec(document)[1];
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}

/** Writes the files and returns what a run has to find in them. */
function write(directory, files) {
  let bytes = 0;
  for (const { path, documents } of files) {
    const text = documents.join('---\n');
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
    bytes += Buffer.byteLength(text);
  }
  const documents = files.flatMap((file) => file.documents);
  return { files: files.map((file) => file.path), objects: documents.length, kinds: countKinds(documents), bytes };
}

/** Changes with the generator, so that a corpus of an older one is never measured. */
const generation = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex');

/**
 * Makes a corpus unless it is there already. The manifest is written last and the old one removed first: a run that was
 * interrupted leaves a corpus without a manifest, which is made anew.
 */
export function ensureCorpus(name) {
  const spec = name === 'canary' ? canary : corpora[name];
  if (!spec) throw new Error(`unknown corpus "${name}"; there are: ${Object.keys(corpora).join(', ')}`);
  const directory = join(cacheDir, 'corpus', name);
  const manifestFile = `${directory}.json`;
  if (existsSync(manifestFile)) {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    if (manifest.generation === generation) return { ...spec, ...manifest, name, directory };
  }
  rmSync(manifestFile, { force: true });
  rmSync(directory, { recursive: true, force: true });
  const manifest = { generation, ...write(directory, filesOf(spec)) };
  writeFileSync(`${manifestFile}.new`, JSON.stringify(manifest));
  renameSync(`${manifestFile}.new`, manifestFile);
  return { ...spec, ...manifest, name, directory };
}

function main(names) {
  for (const name of names.length > 0 ? names : Object.keys(corpora)) {
    const { files, objects, bytes } = ensureCorpus(name);
    console.log(`${name}: ${files.length} files, ${objects} objects, ${(bytes / 1e6).toFixed(2)} MB`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
