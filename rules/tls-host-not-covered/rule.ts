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
  someKey,
  text,
} from '../../src/rule.ts';

/** Certificates that are not chosen by `tls.hosts`: ACM behind an ALB, Google's own, Traefik's ACME, HTTPS cut off in front. */
const elsewhere =
  /^(alb\.ingress\.kubernetes\.io\/|networking\.gke\.io\/|ingress\.gcp\.kubernetes\.io\/pre-shared-cert|traefik\.ingress\.kubernetes\.io\/router\.tls\.(certresolver|domains)|appgw\.ingress\.kubernetes\.io\/)/;

const issuers =
  /^(cert-manager\.io\/(cluster-)?issuer|certmanager\.k8s\.io\/|kubernetes\.io\/tls-acme$|cert\.gardener\.cloud\/)/;

/** Traefik never reads `tls.hosts`: it takes whatever certificate has the host's name inside. */
function isTraefiks(graph: Graph, ingress: Resource<Ingress>): boolean {
  const name = graph.classOf(ingress).name ?? '';
  const controller = graph.get('IngressClass', '', name)?.view.controller ?? '';
  return (
    /traefik/.test(name + controller) ||
    someKey(ingress.annotations, (key) => key.startsWith('traefik.ingress.kubernetes.io/'))
  );
}

/** Hosts of the certificates that cert-manager makes from objects of their own, with the Secrets that they go into. */
function certificates(graph: Graph): { readonly secret: string; readonly hosts: readonly string[] }[] {
  return graph.resources
    .filter(({ kind, group }) => kind === 'Certificate' && /^cert-?manager\./.test(group))
    .map(({ namespace, value }) => ({
      secret: `${namespace}/${text(dig(value, ['spec', 'secretName']))}`,
      hosts: items(dig(value, ['spec', 'dnsNames'])).flatMap((host) => text(host) ?? []),
    }));
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
        'No certificate is asked for this host: HTTPS clients get the default certificate, of which every browser warns.',
      help: 'Add the host to `tls.hosts`; a wildcard there covers exactly one label.',
    },
    unlisted: {
      text: 'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',
      effect:
        'Unless the certificate of {secrets} names this host all the same, HTTPS clients get the default certificate, of which every browser warns.',
      help: 'Add the host to `tls.hosts`, and see that the certificate names it; a wildcard covers exactly one label.',
    },
    traefik: {
      text: 'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',
      effect:
        'Traefik picks a certificate by the names inside it: unless that of {secrets} also names this host, HTTPS clients get the default certificate, of which every browser warns.',
      help: 'See that the certificate names the host, and add it to `tls.hosts`; a wildcard covers exactly one label.',
    },
  },
  check(graph, report) {
    const everywhere = new Set<string>();
    for (const { view } of graph.all('Ingress'))
      for (const { hosts } of view.tls) for (const { host } of hosts) everywhere.add(host);

    const issued = certificates(graph);
    for (const ingress of graph.all('Ingress')) {
      const { tls, rules } = ingress.view;
      if (tls.length === 0 || someKey(ingress.annotations, (key) => elsewhere.test(key))) continue;
      // An entry without hosts takes its certificate for all of them.
      const listed = tls.flatMap(({ hosts }) => hosts.map(({ host }) => host));
      if (tls.some(({ at }) => items(dig(ingress.value, [...at, 'hosts'])).length === 0) || listed.some(isPlaceholder))
        continue;
      if (listed.length === 0) continue;
      const isIssued = someKey(ingress.annotations, (key) => issuers.test(key));
      const isTraefik = !isIssued && isTraefiks(graph, ingress);
      const names = tls.flatMap(({ secretName }) => secretName ?? []);
      if (!isIssued) {
        // A name that says so: the certificate holds more names than the list.
        if (names.some((secret) => /wildcard|(^|-)star(-|$)/i.test(secret) || isPlaceholder(secret))) continue;
        // Of a default certificate nobody knows the names.
        if (isTraefik && graph.resources.some(({ kind, name }) => kind === 'TLSStore' && name === 'default')) continue;
      }
      const secrets = names.map((secret) => `"${secret}"`).join(', ') || 'the controller';
      const made = issued.filter(({ secret }) => names.some((name) => secret === `${ingress.namespace}/${name}`));
      const unused = listed.filter(
        (pattern) => !pattern.startsWith('*') && !rules.some(({ host }) => host !== undefined && covers(pattern, host)),
      );
      const told = new Set<string>();
      for (const { host, at } of rules) {
        if (host === undefined || isPlaceholder(host) || told.has(host)) continue;
        // Another Ingress may bring the certificate of the same host.
        if (everywhere.has(host) || everywhere.has(`*${host.slice(host.indexOf('.'))}`)) continue;
        if (!isIssued && made.some((it) => it.hosts.some((pattern) => covers(pattern, host)))) continue;
        told.add(host);
        const near = nearest(host, unused);
        report(ingress.at(...at, 'host'), isIssued ? 'uncovered' : isTraefik ? 'traefik' : 'unlisted', {
          data: { host, ingress: ingress.name, hosts: listed.join(', '), secrets },
          related: [{ at: ingress.keyAt('spec', 'tls'), message: `the hosts with TLS are ${listed.join(', ')}` }],
          suggestion: near === undefined ? undefined : `Did you mean "${near}"?`,
        });
      }
    }
  },
});
