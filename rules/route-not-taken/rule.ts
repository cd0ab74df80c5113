import {
  defineRule,
  type Graph,
  type Ingress,
  isPlaceholder,
  type Resource,
  someKey,
  type TraefikProfile,
} from '../../src/rule.ts';
import { passedOver } from '../_lib/traefik-routers.ts';

const controllerName = 'traefik.io/ingress-controller';

export default defineRule({
  id: 'route-not-taken',
  summary: 'No Traefik of the input takes a route that is meant for one.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    off: {
      text: '{object} is for the provider {provider}, which {traefik} does not have switched on.',
      effect: 'Traefik never looks at such objects, and logs nothing about them: clients get 404.',
      help: 'Start Traefik with `--providers.{provider}`.',
    },
    namespace: {
      text: '{traefik} does not watch namespace "{namespace}", in which {object} is.',
      effect: 'Traefik never sees the object, and logs nothing: clients get 404.',
      help: 'Add the namespace to `providers.{provider}.namespaces`: {traefik} watches {watched}.',
    },
    labels: {
      text: '{object} lacks the labels by which {traefik} chooses: {selector}.',
      effect: 'Traefik never sees the object, and logs nothing: clients get 404.',
      help: 'Add the labels to its metadata, or change `providers.{provider}.labelSelector`.',
    },
    classless: {
      text: '{object} has no class, and {traefik} takes only those of class "{flag}".',
      effect: 'Traefik passes over it, and logs nothing: clients get 404.',
      help: 'Write {meant}, or leave `providers.{provider}.ingressClass` out.',
    },
    otherClass: {
      text: '{object} is of class "{class}", and {traefik} takes only those of class "{flag}".',
      effect: 'Traefik passes over it, and logs nothing: clients get 404.',
      help: 'Name the class "{flag}", or give `providers.{provider}.ingressClass` the name of this one.',
    },
    lookup: {
      text: '{object} has its class in `ingressClassName`, and {traefik} looks up no IngressClass.',
      effect: 'Traefik passes over it, and logs nothing: clients get 404.',
      help: 'Remove `disableIngressClassLookup`, or give the class by the annotation `kubernetes.io/ingress.class`.',
    },
  },
  check(graph, report) {
    const told = new Set<string>();
    for (const { from, profile } of passedOver(graph)) {
      const isIngress = from.kind === 'Ingress';
      if (isIngress && !isMeant(graph, from as Resource<Ingress>, profile)) continue;
      const provider = isIngress ? 'kubernetesIngress' : 'kubernetesCRD';
      const { enabled, namespaces, labelSelector, ingressClass: flag } = profile.providers[provider];
      const data = { object: from.title, traefik: profile.from.title, provider };
      const related = (option: string, message: string) => [
        { at: profile.optionAt(`providers.${provider}${option}`) ?? profile.at, message },
      ];
      // One setting that is missing or too narrow is one mistake, however many objects it costs.
      const isFirst = (key: string): boolean => !told.has(key) && told.add(key) !== undefined;
      const name = from.at('metadata', 'name');
      if (enabled === false) {
        // Told already, as a flag that has no effect: that is the one mistake.
        const isLost = profile.problems.some(
          ({ kind, option }) =>
            (kind === 'lost' || kind === 'ignored') &&
            option.toLowerCase().startsWith(`providers.${provider}`.toLowerCase()),
        );
        if (!isLost && isFirst(`off ${provider}`))
          report(name, 'off', { data, related: [{ at: profile.at, message: 'this Traefik' }] });
      } else if (Array.isArray(namespaces) && namespaces.length > 0 && !namespaces.includes(from.namespace)) {
        const watched = namespaces.map((one) => `"${one}"`).join(', ');
        if (isFirst(`namespace ${provider} ${from.namespace}`))
          report(name, 'namespace', {
            data: { ...data, namespace: from.namespace, watched },
            related: related('.namespaces', 'the namespaces that it watches'),
          });
      } else if (typeof labelSelector === 'string' && !meets(from, labelSelector)) {
        report(name, 'labels', {
          data: { ...data, selector: labelSelector },
          related: related('.labelSelector', 'the labels that it asks for'),
        });
      } else if (typeof flag === 'string') {
        const { className, classAnnotation } = from.view as Partial<Ingress>;
        const own = className ?? classAnnotation ?? '';
        const meant = isIngress
          ? `\`ingressClassName: ${flag}\``
          : `the annotation \`kubernetes.io/ingress.class: ${flag}\``;
        const where = related('.ingressClass', 'the class that it takes');
        if (own === '') report(name, 'classless', { data: { ...data, flag, meant }, related: where });
        else if (className !== undefined && isIngress && own !== flag)
          report(from.at('spec', 'ingressClassName'), 'otherClass', {
            data: { ...data, class: own, flag },
            related: where,
          });
        else if (className !== undefined && isIngress) lookup(from);
      } else if (isIngress && (from.view as Ingress).className !== undefined) lookup(from);

      function lookup(object: Resource): void {
        if (profile.providers.kubernetesIngress.disableIngressClassLookup !== true) return;
        report(object.at('spec', 'ingressClassName'), 'lookup', {
          data,
          related: related('.disableIngressClassLookup', 'it is switched off here'),
        });
      }
    }
  },
});

/** Whether an Ingress is surely meant for a Traefik: by what its class is, or by annotations that only Traefik reads. */
function isMeant(graph: Graph, ingress: Resource<Ingress>, profile: TraefikProfile): boolean {
  const { className, classAnnotation } = ingress.view;
  const { ingressClass: flag } = profile.providers.kubernetesIngress;
  if (className !== undefined) {
    const object = graph.get('IngressClass', '', className);
    return object ? object.view.controller === controllerName : className === 'traefik' || className === flag;
  }
  if (classAnnotation !== undefined) return classAnnotation === 'traefik' || classAnnotation === flag;
  // Its class may come from a default that is made elsewhere.
  const isKnown = graph.all('IngressClass').some(({ view }) => view.controller === controllerName);
  const hasRouter = someKey(ingress.annotations, (key) => key.startsWith('traefik.ingress.kubernetes.io/router.'));
  return isKnown && hasRouter;
}

/** Of a selector of plain equalities; any other is met. */
function meets({ labels }: Resource, selector: string): boolean {
  return selector.split(',').every((part) => {
    const [, key, value] = /^\s*([\w./-]+)\s*={1,2}\s*([\w.-]*)\s*$/.exec(part) ?? [];
    return key === undefined || isPlaceholder(labels.get(key) ?? '') || labels.get(key) === value;
  });
}
