import { defineRule, dig, isPlaceholder, nearest, publicClasses, type Reference } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';
import { subdomainProblem, tidyName } from '../_lib/dns-name.ts';

/** Images of public controllers: where one of them runs, its IngressClass is in the input as well. */
const controllers = /(^|\/)(traefik|ingress-nginx|nginx-ingress|haproxy-ingress|kong|contour|envoy-gateway)(?=[:@/]|$)/;

/** The annotation `kubernetes.io/ingress.class` is compared as plain text by controllers and needs no object: it is not looked at. */
export default defineRule({
  id: 'ingress-class-not-found',
  summary: 'An Ingress names an IngressClass that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    missing: {
      text: 'IngressClass "{class}" is not defined.',
      effect:
        'The API server accepts the Ingress, but no controller takes it and none logs a word about it: its hosts answer 404.',
      help: 'Name an IngressClass of the cluster, or declare this one under `externals` if it is made elsewhere.',
    },
    name: {
      text: 'An IngressClass cannot have the name "{class}".',
      effect: 'The API server refuses the Ingress: "{words}".',
      help: 'Name an IngressClass of the cluster, or take `ingressClassName` out to have the default class.',
    },
  },
  check(graph, report) {
    const missed = new Map<string, Reference[]>();
    const classes = graph.all('IngressClass').map((ingressClass) => ingressClass.name);
    for (const ingress of graph.all('Ingress')) {
      const name = dig(ingress.value, ['spec', 'ingressClassName']);
      const words = typeof name !== 'string' || isPlaceholder(name) ? undefined : subdomainProblem(name);
      if (typeof name !== 'string' || words === undefined) continue;
      const tidy = tidyName(name, 'keep');
      const meant = nearest(tidy, [...classes, ...publicClasses]);
      const close = classes.includes(tidy) || publicClasses.includes(tidy) ? tidy : meant;
      report(ingress.at('spec', 'ingressClassName'), 'name', {
        data: { class: name, words },
        suggestion: close && `Did you mean "${close}"?`,
      });
    }
    for (const reference of graph.references({ role: 'class' })) {
      if (reference.state !== 'absent' || subdomainProblem(reference.name) !== undefined) continue;
      const known = missed.get(reference.name);
      if (known) known.push(reference);
      else missed.set(reference.name, [reference]);
    }
    if (missed.size === 0) return;
    const running = graph.pods.flatMap((pod) =>
      pod.containers.flatMap(({ image }) => (image !== undefined && controllers.test(image) ? [image] : [])),
    );
    const isOthers = (name: string): boolean => running.length > 0 && !running.some((image) => image.includes(name));
    const elsewhere = graph.all('IngressClass').flatMap(({ isKnown, name }) => (isKnown ? [name] : []));
    const listed =
      elsewhere.length > 0 ? `What is known under \`externals\` has ${elsewhere.sort().join(', ')}.` : undefined;
    // One class is missed once, however many Ingresses name it.
    for (const [name, [first, ...others]] of missed) {
      if (!first) continue;
      const { suggestion, related } = explainCandidate(graph, first);
      const meant = suggestion === undefined ? nearest(name, publicClasses) : undefined;
      const all = [...related, ...others.map(({ at, from }) => ({ at, message: `${from.title} names it too` }))];
      report(first.at, 'missing', {
        data: { class: name },
        suggestion: suggestion ?? (meant && meant !== name ? `Did you mean "${meant}"?` : listed),
        related: all,
        open: first.open,
        // The class of a public controller comes with its chart: worth a look beside other classes, no more. Where the input holds a
        // controller of another kind, that is most likely the only one.
        ...(first.open && !isOthers(name) && publicClasses.includes(name) && { severity: 'note' }),
      });
    }
  },
});
