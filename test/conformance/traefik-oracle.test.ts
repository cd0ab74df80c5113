/**
 * The routers that Traefik's own code makes of random Ingresses and IngressRoutes, of which each has something that Traefik passes over, refuses or
 * reads in its own way. Refreshed by scripts/oracle/traefik.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/presets.ts';
import type { Router } from '../../src/controllers/traefik/router-types.ts';
import { memoryHost } from '../../src/files/memory.ts';
import { lint } from '../../src/index.ts';

/** Protocol, name, rule, priority (0: by length), middlewares, TLS, and what stands behind: the scheme of the servers, or a word. */
type Recorded = readonly [string, string, string, number, string, boolean, string];
interface Case {
  readonly name: string;
  readonly provider: 'kubernetes' | 'kubernetescrd';
  readonly crossNamespace?: true;
  readonly objects: readonly number[];
  readonly routers: readonly Recorded[];
}
interface Oracle {
  readonly traefik: string;
  readonly objects: readonly object[];
  readonly cases: readonly Case[];
}

const read = (version: string): Oracle =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`traefik-oracle/${version}.json`, import.meta.url)), 'utf8'));

/** The Traefik that judges: it may read everything. */
const traefik = (version: string, crossNamespace: boolean): string => `
apiVersion: v1
kind: ServiceAccount
metadata: { name: traefik, namespace: edge }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: traefik }
rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: traefik }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: traefik }
subjects: [{ kind: ServiceAccount, name: traefik, namespace: edge }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: traefik, namespace: edge }
spec:
  selector: { matchLabels: { app: traefik } }
  template:
    metadata: { labels: { app: traefik } }
    spec:
      serviceAccountName: traefik
      containers:
        - name: traefik
          image: traefik:${version}
          args: ${JSON.stringify([
            '--entryPoints.web.address=:8000',
            '--entryPoints.foo.address=:8001',
            '--providers.kubernetesIngress',
            '--providers.kubernetesCRD',
            ...(crossNamespace
              ? [
                  '--providers.kubernetesCRD.allowCrossNamespace=true',
                  '--providers.kubernetesCRD.allowExternalNameServices=true',
                ]
              : []),
          ])}
`;

/** Names are compared without the digest of the rule, which is written out beside it; quotes and backticks are the same. */
const plain = (rule: string): string => rule.replace(/`([^`]*)`/g, (_, text: string) => JSON.stringify(text));
const keyOf = (protocol: string, name: string, rule: string): string =>
  `${protocol} ${name
    .replace(/@.*/, '')
    .replace(/-[0-9a-f]{20}$/, '')
    .replaceAll(/[^a-z0-9]+/gi, '-')} ${plain(rule)}`;

function behind({ service: { kind, scheme }, protocol }: Router): string {
  if (kind === 'children') return 'none';
  if (['internal', 'group', 'none', 'empty'].includes(kind)) return kind;
  return protocol === 'tcp' ? 'tcp' : String(scheme);
}

async function compare({ traefik: version, objects }: Oracle, one: Case): Promise<string[]> {
  const manifests = one.objects.map((index) => JSON.stringify(objects[index])).join('\n---\n');
  const config = defaultConfig();
  const { graphs } = await lint({
    host: memoryHost({ 'case.yaml': manifests, 'traefik.yaml': traefik(version, one.crossNamespace === true) }),
    paths: ['.'],
    config: { ...config, settings: { ...config.settings, completeness: 'closed' } },
  });
  const [graph] = graphs;
  if (!graph) return [`${one.name}: no graph`];
  const made = new Map<string, Router>();
  for (const router of graph.routers(graph.traefiks()[0]))
    if (router.provider === one.provider && router.state !== 'dropped')
      made.set(keyOf(router.protocol, router.name, router.rule), router);
  const differences: string[] = [];
  for (const [protocol, name, rule, priority, middlewares, tls, servers] of one.routers) {
    const key = keyOf(protocol, name, rule);
    const ours = made.get(key);
    made.delete(key);
    const differ = (what: string, theirs: unknown, own: unknown) =>
      differences.push(`${one.name} ${key}: ${what}: Traefik ${theirs}, here ${own}`);
    if (!ours) {
      differ('made', true, false);
      continue;
    }
    if (priority !== 0 && ours.priority !== priority) differ('priority', priority, ours.priority);
    if ((ours.tls !== undefined) !== tls) differ('TLS', tls, ours.tls !== undefined);
    if (protocol === 'http') {
      const qualified = middlewares === '' ? [] : middlewares.split(',');
      const theirs = qualified.map((one2) => (one2.includes('@') ? one2 : `${one2}@${one.provider}`)).join();
      const own = ours.middlewares.map((middleware) => middleware.name).join();
      if (own !== theirs) differ('middlewares', theirs, own);
    }
    // Where a part of a group is missing, the provider makes the router, and Traefik disables it later.
    const later = ours.problems.some(
      ({ kind, sure }) => sure && (kind === 'traefik-service' || kind === 'servers-transport'),
    );
    if (!later && behind(ours) !== servers) differ('servers', servers, behind(ours));
  }
  for (const [key] of made) differences.push(`${one.name} ${key}: made: Traefik false, here true`);
  return differences;
}

describe.each(['v3.7.9', 'v2.11.53'])('Traefik %s', (version) => {
  const oracle = read(version);
  const routers = oracle.cases.reduce((count, one) => count + one.routers.length, 0);

  it(`makes ${routers} routers of ${oracle.cases.length} inputs, and so does the graph`, async () => {
    expect(routers).toBeGreaterThan(300);
    const differences: string[] = [];
    for (const one of oracle.cases) differences.push(...(await compare(oracle, one)));
    expect(differences).toEqual([]);
  });
});
