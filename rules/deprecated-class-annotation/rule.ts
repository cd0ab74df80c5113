import { defineRule, type Fix, isPlaceholder, type Related, type Resource } from '../../src/rule.ts';
import { subdomainProblem } from '../_lib/dns-name.ts';

const annotation = 'kubernetes.io/ingress.class';

/** Classes that their controller takes from the annotation alone (Ingress for GKE). */
const annotationOnly = /^gce(-internal)?$/;
const shownPlaces = 5;

/** Not safe: a controller that takes the annotation may not look at IngressClasses, or the class may be another controller's. */
function moved(name: string, ingresses: readonly Resource[]): Fix {
  return {
    title: `Write \`ingressClassName: ${name}\` for the annotation`,
    safe: false,
    edits: ingresses.flatMap((ingress) => [
      { at: ingress.at('spec'), op: 'insert' as const, key: 'ingressClassName', value: name },
      { at: ingress.at('metadata', 'annotations', annotation), op: 'remove' as const },
    ]),
  };
}

/** Not recommended: every controller still reads the annotation, and many prefer it where no IngressClass is made. */
export default defineRule({
  id: 'deprecated-class-annotation',
  summary: 'An Ingress has its class by the deprecated annotation.',
  severity: 'note',
  evidence: 'local',
  recommended: false,
  since: '0.1.0',
  messages: {
    class: {
      text: 'Ingress "{ingress}" has its class by the annotation `kubernetes.io/ingress.class`.',
      effect:
        'The API server takes it with a warning: "annotation "kubernetes.io/ingress.class" is deprecated, please use \'spec.ingressClassName\' instead".',
      help: 'Write `ingressClassName: {class}` under `spec` and remove the annotation, if there is an IngressClass of that name.',
    },
  },
  check(graph, report) {
    // A class that a whole input is written with is one note, with further places beside it.
    const uses = new Map<string, { readonly first: string; readonly places: Related[]; readonly all: Resource[] }>();
    for (const ingress of graph.all('Ingress')) {
      // Older versions are gone, and had no other way.
      if (ingress.apiVersion !== 'networking.k8s.io/v1') continue;
      const { className, classAnnotation: value } = ingress.view;
      if (className !== undefined || value === undefined || annotationOnly.test(value)) continue;
      // What cannot be the name of an IngressClass can only stand in the annotation.
      if (isPlaceholder(value) || subdomainProblem(value) !== undefined) continue;
      const place = {
        at: ingress.keyAt('metadata', 'annotations', annotation),
        message: `${ingress.title} has it, too`,
      };
      const use = uses.get(value);
      if (use === undefined) uses.set(value, { first: ingress.name, places: [place], all: [ingress] });
      else {
        use.all.push(ingress);
        if (use.places.length < shownPlaces) use.places.push(place);
      }
    }
    for (const [name, { first, places, all }] of uses) {
      const [place, ...related] = places;
      if (place)
        report(place.at, 'class', {
          data: { ingress: first, class: name },
          related,
          fix: graph.get('IngressClass', '', name) && moved(name, all),
        });
    }
  },
});
