import { type At, defineRule, dig, type Resource, type Router } from '../../src/rule.ts';
import { maybeApart } from '../_lib/apart.ts';
import { tiedRouters } from '../_lib/shadowed.ts';

export default defineRule({
  id: 'route-order-undefined',
  summary: 'Two routes take the same requests with the same priority.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    annotation: {
      text: 'Paths of {ingress} that take the same requests all have the priority {priority}: {narrow} and {wide}.',
      effect:
        'Traefik sorts by priority alone, and what is equal comes in no order: {rule} is answered now by the one Service, now by the other, and another reload may turn it around.',
      help: 'Remove the annotation, for without it the longer rule goes first; or put the paths into Ingresses of their own, each with its priority.',
    },
    route: {
      text: 'This route and {other} take the same requests, both with the priority {priority}.',
      effect:
        'Traefik sorts by priority alone, and what is equal comes in no order: {rule} is answered now by the one Service, now by the other, and another reload may turn it around.',
      help: 'Give this one, the narrower of the two, the higher priority; or leave both out, for then the longer rule goes first.',
    },
  },
  check(graph, report) {
    const told = new Set<Resource>();
    for (const { router, by } of tiedRouters(graph)) {
      if (graph.duplicates().some((group) => group.includes(router.from) || group.includes(by.from))) continue;
      const isOne = router.from === by.from;
      if (!isOne && maybeApart(graph, router.from, by.from)) continue;
      const { rule } = router;
      const priority = Number(router.priority);
      const related = [{ at: by.at, message: isOne ? 'the wider one is here' : `the wider one, of ${by.from.title}` }];
      if (isOne && router.from.kind === 'Ingress') {
        // The annotation is for all of its paths: one mistake.
        if (told.has(router.from)) continue;
        told.add(router.from);
        const data = { ingress: router.from.title, priority, rule, narrow: ruleText(router), wide: ruleText(by) };
        report(priorityAt(router), 'annotation', { data, related });
      } else {
        const other = isOne ? 'another one of the same object' : `a route of ${by.from.title}`;
        report(priorityAt(router), 'route', { data: { other, priority, rule }, related });
      }
    }
  },
});

/** The part of a rule behind its host. */
const ruleText = ({ rule }: Router): string => rule.replace(/^Host\("[^"]*"\) && /, '');

/** The token that gives the priority; the route where none does. */
function priorityAt({ from, at }: Router): At {
  if (from.kind === 'Ingress') {
    const key = [...from.annotations.keys()].find((one) => one.toLowerCase().endsWith('/router.priority'));
    return key === undefined ? at : from.at('metadata', 'annotations', key);
  }
  const route = at.path.slice(from.path.length, -1);
  return dig(from.value, [...route, 'priority']) === undefined ? at : from.at(...route, 'priority');
}
