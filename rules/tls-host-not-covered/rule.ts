import {
  covers,
  defineRule,
  dig,
  type Graph,
  type Ingress,
  isPlaceholder,
  items,
  nearest,
  type Resource,
} from '../../src/rule.ts';

/** Certificates that are not chosen by `tls.hosts`: ACM behind an ALB, Google's own, Traefik's ACME, HTTPS cut off in front. */
const elsewhere =
  /^(alb\.ingress\.kubernetes\.io\/|networking\.gke\.io\/|ingress\.gcp\.kubernetes\.io\/pre-shared-cert|traefik\.ingress\.kubernetes\.io\/router\.tls\.(certresolver|domains)|appgw\.ingress\.kubernetes\.io\/)/;

const issuers =
  /^(cert-manager\.io\/(cluster-)?issuer|certmanager\.k8s\.io\/|kubernetes\.io\/tls-acme$|cert\.gardener\.cloud\/)/;

/** Traefik never reads `tls.hosts`: the certificate's own names count. They follow the hosts only where cert-manager makes it. */
function goesByCertificate(graph: Graph, ingress: Resource<Ingress>): boolean {
  const keys = [...ingress.annotations.keys()];
  if (keys.some((key) => issuers.test(key))) return false;
  const name = graph.classOf(ingress).name ?? '';
  const controller = graph.get('IngressClass', '', name)?.view.controller ?? '';
  return /traefik/.test(name + controller) || keys.some((key) => key.startsWith('traefik.ingress.kubernetes.io/'));
}

export default defineRule({
  id: 'tls-host-not-covered',
  summary: 'A host of an Ingress is in none of its tls.hosts.',
  severity: 'warning',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    uncovered: {
      text: 'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',
      effect:
        'The certificate is neither asked for nor used for this host: HTTPS clients get the default certificate, of which every browser warns.',
      help: 'Add the host to `tls.hosts`; a wildcard there covers exactly one label.',
    },
  },
  check(graph, report) {
    const everywhere = new Set<string>();
    for (const { view } of graph.all('Ingress'))
      for (const { hosts } of view.tls) for (const { host } of hosts) everywhere.add(host);

    for (const ingress of graph.all('Ingress')) {
      const { tls, rules } = ingress.view;
      if (tls.length === 0 || [...ingress.annotations.keys()].some((key) => elsewhere.test(key))) continue;
      // An entry without hosts takes its certificate for all of them.
      const listed = tls.flatMap(({ hosts }) => hosts.map(({ host }) => host));
      if (tls.some(({ at }) => items(dig(ingress.value, [...at, 'hosts'])).length === 0) || listed.some(isPlaceholder))
        continue;
      if (listed.length === 0 || goesByCertificate(graph, ingress)) continue;
      const unused = listed.filter(
        (pattern) => !pattern.startsWith('*') && !rules.some(({ host }) => host !== undefined && covers(pattern, host)),
      );
      const told = new Set<string>();
      for (const { host, at } of rules) {
        if (host === undefined || isPlaceholder(host) || told.has(host)) continue;
        // Another Ingress may bring the certificate of the same host.
        if (everywhere.has(host) || everywhere.has(`*${host.slice(host.indexOf('.'))}`)) continue;
        told.add(host);
        const near = nearest(host, unused);
        report(ingress.at(...at, 'host'), 'uncovered', {
          data: { host, ingress: ingress.name, hosts: listed.join(', ') },
          related: [{ at: ingress.keyAt('spec', 'tls'), message: `the hosts with TLS are ${listed.join(', ')}` }],
          suggestion: near === undefined ? undefined : `Did you mean "${near}"?`,
        });
      }
    }
  },
});
