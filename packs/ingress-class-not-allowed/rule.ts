import { type At, dig, isPlaceholder, type Resource, text } from '../../src/rule.ts';
import { gatewayGroup } from '../_lib/gateway.ts';
import { definePack, type Name } from '../_lib/pack.ts';

export default definePack<{
  readonly classes: readonly Name[];
  readonly gatewayClasses?: readonly Name[];
  readonly required?: boolean;
}>()({
  id: 'ingress-class-not-allowed',
  summary: 'A route or Gateway is of a class that is not allowed, or of none.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    class: {
      text: '{title} is of class "{name}", which is not allowed here.',
      effect: 'The controller of that class serves it, by its own load balancer.',
      help: 'Take one of {allowed}.',
    },
    none: {
      text: '{title} names no class.',
      effect: 'Whichever controller is the default of the cluster serves it: perhaps none, perhaps several.',
      help: 'Name one of {allowed}.',
    },
  },
  check(graph, report, optionsOf) {
    const judge = (resource: Resource, name: string | undefined, at: At): void => {
      const options = optionsOf(resource);
      if (!options || (name !== undefined && isPlaceholder(name))) return;
      const allowed = options.classes.map(({ text }) => text).join(', ');
      const data = { title: resource.title, allowed };
      if (name === undefined) {
        if (options.required) report(resource.at('metadata', 'name'), 'none', { data });
      } else if (!options.classes.some((one) => one.matches(name))) report(at, 'class', { data: { ...data, name } });
    };
    const annotation = ['metadata', 'annotations', 'kubernetes.io/ingress.class'];
    for (const ingress of graph.all('Ingress')) {
      const { name, source } = graph.classOf(ingress);
      const own = source === 'field' || source === 'annotation' ? name : undefined;
      const path = source === 'field' ? ['spec', 'ingressClassName'] : annotation;
      judge(ingress as Resource, own, ingress.at(...path));
    }
    for (const kind of ['IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP'] as const)
      for (const route of graph.all(kind)) {
        const { className, classAnnotation } = route.view;
        const path = className === undefined ? annotation : ['spec', 'ingressClassName'];
        judge(route as Resource, className ?? classAnnotation, route.at(...path));
      }
    for (const gateway of graph.resources) {
      if (gateway.kind !== 'Gateway' || gateway.group !== gatewayGroup) continue;
      const name = text(dig(gateway.value, ['spec', 'gatewayClassName']));
      const allowed = name === undefined || isPlaceholder(name) ? undefined : optionsOf(gateway)?.gatewayClasses;
      if (!name || !allowed || allowed.some((one) => one.matches(name))) continue;
      const data = { title: gateway.title, name, allowed: allowed.map((one) => one.text).join(', ') };
      report(gateway.at('spec', 'gatewayClassName'), 'class', { data });
    }
  },
});
