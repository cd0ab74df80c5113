/** The redirect to HTTPS of an ALB. */
import { type AlbGroup, type AlbMember, type At, type Graph, type Related, unknown } from '../../src/rule.ts';

export interface RedirectProblem {
  readonly id: 'redirect' | 'plain' | 'unlisted';
  readonly member: AlbMember;
  readonly port: string;
  /** Where the redirect is written. */
  readonly at: At;
  readonly related: readonly Related[];
  /** False if parameters of a class that is not in the input may have the listener made. */
  readonly isSure: boolean;
}

/** What is wrong with the port that an Ingress, or a group, redirects to (`pkg/ingress/model_builder.go: buildSSLRedirectConfig`). */
export function redirectProblem(graph: Graph, { name, members, open }: AlbGroup): RedirectProblem | undefined {
  const [asking, ...others] = members.filter((member) => member.setting('ssl-redirect').given);
  // Another member of its group, in another repository, may listen.
  if (!asking || open || (name !== undefined && members.length === 1)) return undefined;
  const { value: port, at } = asking.setting('ssl-redirect');
  // Several ports are a conflict of the group.
  if (typeof port !== 'string' || !/^\d+$/.test(port)) return undefined;
  if (others.some((member) => member.setting('ssl-redirect').value !== port)) return undefined;
  const ports = members.map(({ listen }) => listen.value);
  if (ports.some((list) => list === unknown || list?.some((one) => one.port === unknown))) return undefined;
  const listening = ports.flatMap((list) => (list === unknown ? [] : (list ?? [])));
  const found = listening.find((one) => String(one.port) === port);
  if (found?.protocol === 'HTTPS') return undefined;
  const listed = members.filter(({ listen }) => listen.given);
  const related = listed.slice(0, 3).map(({ listen }) => ({ at: listen.at, message: 'it listens here' }));
  if (listed.length > 0)
    return {
      id: found ? 'plain' : 'redirect',
      member: asking,
      port,
      at,
      related,
      isSure: name === undefined,
    };
  if (found) return undefined;
  const isSure = members.every((member) => isClassKnown(graph, member));
  const message = '`listen-ports` is not among its annotations';
  const place = asking.ingress.keyAt('metadata', 'annotations');
  return { id: 'unlisted', member: asking, port, at, related: [{ at: place, message }], isSure };
}

/** Whether its class is in the input, so that its parameters are known. */
function isClassKnown(graph: Graph, { ingress }: AlbMember): boolean {
  if (ingress.view.classAnnotation !== undefined) return true;
  const { name } = graph.classOf(ingress);
  return name !== undefined && graph.get('IngressClass', '', name) !== undefined;
}
