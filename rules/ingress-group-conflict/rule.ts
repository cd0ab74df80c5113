import {
  type AlbMember,
  type AlbSetting,
  type At,
  defineRule,
  type Graph,
  type Resource,
  unknown,
} from '../../src/rule.ts';
import { albGroups } from '../_lib/alb-groups.ts';
import { apartHint, directoryOf, maybeApart } from '../_lib/apart.ts';

/** What all members of a group have to say alike, if they say it, with the words of the controller where they do not. */
const single: readonly (readonly [AlbSetting, string])[] = [
  ['scheme', 'conflicting scheme'],
  ['load-balancer-name', 'conflicting load balancer name'],
  ['ip-address-type', 'conflicting IPAddressType'],
  ['ssl-redirect', 'conflicting sslRedirect port'],
];
/** What those members have to say alike that listen on one port. */
const byPort: readonly (readonly [AlbSetting, string])[] = [
  ['inbound-cidrs', 'conflicting inbound-cidrs'],
  ['ssl-policy', 'conflicting sslPolicy'],
];

const setOf = (value: string): string =>
  [...new Set(value.split(',').map((item) => item.trim()))]
    .filter((item) => item !== '')
    .sort()
    .join(', ');

/** The ports that two members both listen on, with what each speaks there. */
function shared(a: AlbMember, b: AlbMember) {
  const one = a.listen.value;
  const other = b.listen.value;
  if (one === unknown || other === unknown) return [];
  return (one ?? []).flatMap(({ port, protocol }) => {
    const same = other?.find((listen) => listen.port === port);
    if (!same || port === unknown || protocol === unknown || same.protocol === unknown) return [];
    return [{ port, own: protocol, its: same.protocol }];
  });
}

interface Conflict {
  /** The two that do not agree, the later one second. */
  readonly members: readonly [AlbMember, AlbMember];
  readonly places: readonly [At, At];
  /** What each of them says. */
  readonly says: readonly [string, string];
  readonly words: string;
}

/** Whether two members stand in directories that hold Ingresses of the same names: examples, or one application for several clusters. */
function areCopies(members: readonly AlbMember[], a: AlbMember, b: AlbMember): boolean {
  const pathOf = ({ ingress }: AlbMember): readonly string[] => directoryOf(ingress).split('/');
  const [one, other] = [pathOf(a), pathOf(b)];
  const depth = one.findIndex((part, index) => part !== other[index]) + 1;
  if (depth === 0 || depth > other.length) return false;
  const namesIn = (path: readonly string[]): ReadonlySet<string> => {
    const start = path.slice(0, depth).join('/');
    return new Set(
      members.filter((one) => pathOf(one).slice(0, depth).join('/') === start).map((one) => one.ingress.name),
    );
  };
  const names = namesIn(one);
  return [...namesIn(other)].some((name) => names.has(name));
}

/** Every conflict of two members: the first pair of each. */
function* conflictsOf(members: readonly AlbMember[]): Generator<Conflict> {
  const pairs = members
    .flatMap((a, index) => members.slice(index + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => !areCopies(members, a, b));
  for (const [setting, words] of [...single, ...byPort]) {
    for (const [a, b] of pairs) {
      const [one, other] = [a.setting(setting), b.setting(setting)];
      if (typeof one.value !== 'string' || typeof other.value !== 'string' || !one.given || !other.given) continue;
      const [its, own] = [setOf(one.value), setOf(other.value)];
      const ports = shared(a, b);
      const meet = !byPort.some(([name]) => name === setting)
        ? true
        : ports.some(({ own: protocol }) => setting !== 'ssl-policy' || protocol === 'HTTPS');
      if (its === own || !meet) continue;
      const says = [`\`${setting}: ${its}\``, `\`${setting}: ${own}\``] as const;
      yield { members: [a, b], places: [one.at, other.at], says, words };
      break;
    }
  }
  for (const [a, b] of pairs) {
    const clash = shared(a, b).find(({ own, its }) => own !== its);
    if (!clash) continue;
    const { port, own, its } = clash;
    const says = [`${own} on port ${port}`, `${its} on port ${port}`] as const;
    yield { members: [a, b], places: [a.listen.at, b.listen.at], says, words: 'conflicting protocol' };
    break;
  }
  const redirects = members.some((member) => member.setting('ssl-redirect').given);
  for (const [a, b] of pairs) {
    if (!a.ingress.view.defaultBackend || !b.ingress.view.defaultBackend) continue;
    // Listeners that redirect send nothing on.
    if (!shared(a, b).some(({ own }) => own === 'HTTPS' || !redirects)) continue;
    const at = ({ ingress }: AlbMember) => ingress.keyAt('spec', 'defaultBackend');
    const says = ['a default backend of its own', 'a default backend of its own'] as const;
    yield { members: [a, b], places: [at(a), at(b)], says, words: 'multiple ingress defined default backend' };
    break;
  }
}

/** How sure it is that both are of one cluster. */
function doubt(graph: Graph, a: Resource, b: Resource) {
  if (maybeApart(graph, a, b)) return { severity: 'note', suggestion: apartHint } as const;
  return directoryOf(a) === directoryOf(b) || graph.context.kustomized ? {} : ({ severity: 'warning' } as const);
}

export default defineRule({
  id: 'ingress-group-conflict',
  summary: 'Ingresses that share an ALB ask for things that exclude each other.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    conflict: {
      text: '{title} asks for {own}, and {other} for {its}; both are in the group "{group}", which has one ALB.',
      effect:
        'The AWS Load Balancer Controller refuses the whole group with an event on its Ingresses ("{words}"), and makes or changes nothing of their ALB.',
      help: 'Let all members of the group say the same, or only one of them, or give one of them another `group.name`.',
    },
  },
  check(graph, report) {
    for (const { name, open, members } of albGroups(graph)) {
      if (name === undefined || open || members.length < 2) continue;
      for (const { members: pair, places, says, words } of conflictsOf(members)) {
        const [first, last] = pair[0].ingress.ordinal < pair[1].ingress.ordinal ? ([0, 1] as const) : ([1, 0] as const);
        const [a, b]: [Resource, Resource] = [pair[first].ingress, pair[last].ingress];
        report(places[last], 'conflict', {
          data: { title: b.title, own: says[last], other: a.title, its: says[first], group: name, words },
          related: [{ at: places[first], message: `${a.title} asks for ${says[first]}` }],
          ...doubt(graph, a, b),
        });
      }
    }
  },
});
