/**
 * From a load balancer's listener to a target group, as ELBv2 does it: an NLB (and a Classic one) chooses by port and transport alone, an ALB
 * by host and path as well. TLS that ends here goes on as the target group's protocol says.
 */
import type { FedTargetGroup, Graph } from '../graph/graph.ts';
import {
  type CloudListener,
  type CloudTargetGroup,
  known,
  type ListenerAction,
  type ListenerRule,
  type LoadBalancer,
  transports,
} from '../model/cloud.ts';
import { covers } from '../model/hostname.ts';
import type { Service, ServicePort } from '../model/kinds/service.ts';
import type { Resource } from '../model/resource.ts';
import { unknown } from '../model/unknown.ts';
import { type Aim, balancerTitle } from './dns.ts';
import type { Walk } from './hop.ts';
import { redirected, type TraceRequest, transport } from './request.ts';
import { serves } from './traefik.ts';
import { nameOf, portTitle } from './words.ts';

/** A target group with what it feeds in this context. */
export interface Fed {
  readonly group: CloudTargetGroup;
  readonly fed: FedTargetGroup | undefined;
  readonly service: Resource<Service>;
  readonly port: ServicePort | undefined;
}

/** What the load balancer makes of a request. */
export type Balanced =
  /** It goes on to a target group; `request` is what arrives there. */
  | { readonly to: Fed; readonly request: TraceRequest }
  | { readonly redirect: TraceRequest }
  /** The load balancer answers itself, refuses, or sends it out of the context: all is told. */
  | 'ended'
  /** No load balancer of the input is known to take it; nothing is told. */
  | undefined;

const nobody = 'connection refused or timeout';
const rulesCommand = 'aws elbv2 describe-rules --listener-arn ARN';
const listenersCommand = 'aws elbv2 describe-listeners --load-balancer-arn ARN';

/** What a target group feeds in this context; undefined if nothing. */
export function fedBy(graph: Graph, group: CloudTargetGroup): Fed | undefined {
  const fed = graph.targetGroups().find(({ cloud }) => cloud === group);
  if (fed?.service) return { group, fed, service: fed.service, port: fed.port };
  if (!group.feeds) return undefined;
  const { namespace, name, port } = group.feeds;
  const service = graph.get('Service', namespace, name);
  if (!service) return undefined;
  return {
    group,
    fed: undefined,
    service,
    port: service.view.ports.find((one) => one.port === port || one.name === port),
  };
}

const actionsOf = ({ actions, rules }: CloudListener): readonly ListenerAction[] => [
  ...actions,
  ...rules.map(({ action }) => action),
];

/** Whether any action of a listener leads into this context; what redirects, or answers itself, does as the others of its load balancer do. */
function leadsHere(graph: Graph, listener: CloudListener): boolean {
  const { loadBalancer } = listener;
  const isAnswering = actionsOf(listener).every(({ kind }) => kind === 'redirect' || kind === 'fixed-response');
  if (isAnswering && loadBalancer?.state === 'present')
    return loadBalancer.to.listeners.some((other) => forwardsHere(graph, other));
  return forwardsHere(graph, listener);
}

function forwardsHere(graph: Graph, listener: CloudListener): boolean {
  return actionsOf(listener).some(
    (action) =>
      action.kind === 'forward' && action.groups.some((link) => link.state === 'present' && fedBy(graph, link.to)),
  );
}

/** Whether the ALB that Ingresses make is the one of a host: by its name, because it takes any, or not at all. */
function isFor(balancer: LoadBalancer, { host }: TraceRequest): 'name' | 'any' | false {
  const rules = balancer.listeners.flatMap((listener) => listener.rules);
  if (rules.length === 0) return 'any';
  const verdicts = rules.map(({ hosts }) =>
    hosts === unknown || hosts.length === 0 ? 'any' : hosts.some((one) => glob(one.toLowerCase(), host)) && 'name',
  );
  return verdicts.includes('name') ? 'name' : verdicts.includes('any') && 'any';
}

/** The ALBs of Ingresses that are a host's; those that take any host only if no route of the input names it. */
function albsFor(graph: Graph, request: TraceRequest): readonly LoadBalancer[] {
  const all = graph.loadBalancers().filter(({ source }) => source === 'ingress');
  if (all.length === 0) return all;
  const named = all.filter((one) => isFor(one, request) === 'name');
  return named.length > 0 || isRouted(graph, request) ? named : all.filter((one) => isFor(one, request) === 'any');
}

const routesOf = (graph: Graph, { host }: TraceRequest) =>
  graph.routes().filter((route) => route.host !== undefined && covers(route.host.toLowerCase(), host));
const isRouted = (graph: Graph, request: TraceRequest): boolean =>
  routesOf(graph, request).length > 0 || graph.traefiks().some((one) => serves(graph, one, request, () => undefined));

/** The only ALB of a host that no other controller routes: it has no listener for the port, for else it would have been found. */
function onlyAlb(graph: Graph, request: TraceRequest): LoadBalancer | undefined {
  const [only, another] = albsFor(graph, request);
  if (!only || another || isFor(only, request) !== 'name') return undefined;
  const classes = new Set(routesOf(graph, request).map(({ className }) => className.name));
  const isOthers = graph.traefiks().some((one) => serves(graph, one, request, () => undefined));
  return classes.size === 1 && !isOthers ? only : undefined;
}

/** Whether a listener takes a connection; unknown if its port or protocol is. */
function takes({ port, protocol }: CloudListener, request: TraceRequest): boolean | typeof unknown {
  const number = known(port);
  const spoken = known(protocol);
  if (number !== undefined && number !== request.port) return false;
  if (spoken !== undefined && !(transports[spoken] ?? [transport(request)]).includes(transport(request))) return false;
  return number === undefined ? unknown : true;
}

const numberTitle = ({ port, protocol }: CloudListener): string => `${known(port) ?? '?'} (${known(protocol) ?? '?'})`;

/** `listener 443 (TCP) of load balancer "edge"`. */
function listenerTitle(listener: CloudListener): string {
  const { loadBalancer } = listener;
  if (listener.source === 'service' && loadBalancer?.state === 'present')
    return `listener ${numberTitle(listener)} of ${balancerTitle(loadBalancer.to)}`;
  const name =
    loadBalancer?.state === 'present' ? ` of ${balancerTitle(loadBalancer.to).replace(/^load balancer /, '')}` : '';
  return `listener ${numberTitle(listener)}${name}`;
}

/** Tells the hop of the load balancer. */
export function throughBalancer(walk: Walk, graph: Graph, request: TraceRequest, aim: Aim): Balanced {
  const { balancer } = aim;
  const albs = balancer ? [] : albsFor(graph, request);
  const taking = graph.cloud().listeners.filter((listener) => {
    const { loadBalancer } = listener;
    if (takes(listener, request) === false) return false;
    const to = loadBalancer?.state === 'present' ? loadBalancer.to : undefined;
    if (balancer) return to === balancer;
    return listener.source === 'ingress' ? to !== undefined && albs.includes(to) : leadsHere(graph, listener);
  });
  const sure = taking.filter((listener) => takes(listener, request) === true);
  const candidates = preferred(sure.length > 0 ? sure : taking);
  const [listener, another] = candidates;
  if (!listener) {
    const asked = balancer ?? onlyAlb(graph, request);
    return asked && closed(walk, asked, request);
  }
  if (another) {
    walk.unknown('load balancer', `${candidates.length} listeners may take port ${request.port}`, {
      detail: candidates.map(listenerTitle),
      command: `nslookup ${request.address}`,
    });
    return sameEnd(walk, graph, request, candidates);
  }
  return throughListener(walk, graph, request, listener);
}

/** Of several listeners those of load balancers that face the Internet. */
function preferred(listeners: readonly CloudListener[]): readonly CloudListener[] {
  if (listeners.length < 2) return listeners;
  const isOutside = ({ loadBalancer }: CloudListener) =>
    loadBalancer?.state !== 'present' || known(loadBalancer.to.scheme) !== 'internal';
  const outside = listeners.filter(isOutside);
  const kept = outside.length > 0 ? outside : listeners;
  // One way in, told by several files: Terraform, and the annotations of what it makes.
  const fromCloud = kept.filter(({ source }) => source !== 'service' && source !== 'ingress');
  return fromCloud.length > 0 ? fromCloud : kept;
}

/** Several listeners that all lead to one Service port: then it does not matter which of them takes the request. */
function sameEnd(walk: Walk, graph: Graph, request: TraceRequest, listeners: readonly CloudListener[]): Balanced {
  const ends = listeners.map((listener) => {
    const [action, more] = actionsOf(listener);
    const [link, another] = action?.kind === 'forward' && !more ? action.groups : [];
    return link?.state === 'present' && !another ? { listener, fed: fedBy(graph, link.to) } : undefined;
  });
  const [first] = ends;
  const port = first?.fed?.port;
  if (!first?.fed || !port || ends.some((end) => end?.fed?.port !== port || !isAlike(end.listener, first.listener)))
    return 'ended';
  const sent = endTls(walk, request, first.listener, first.fed.group);
  return sent ? { to: first.fed, request: sent } : 'ended';
}

const isAlike = (a: CloudListener, b: CloudListener): boolean => known(a.protocol) === known(b.protocol);

/** Nothing listens on the port. */
function closed(walk: Walk, balancer: LoadBalancer, request: TraceRequest): Balanced {
  const { listeners } = balancer;
  const has = listeners.map(numberTitle).join(', ');
  const title = `${balancerTitle(balancer)} has no listener for ${transport(request)} port ${request.port}`;
  const more = {
    at: balancer.at,
    detail: has === '' ? [] : [`it listens on ${has}`],
    command: listenersCommand,
  };
  // Listeners may be made elsewhere, as long as none is here.
  const isSure =
    listeners.length > 0 && listeners.every(({ port, conditional }) => known(port) !== undefined && !conditional);
  if (isSure) walk.broken('load balancer', title, request.scheme === 'udp' ? 'timeout' : nobody, more);
  else walk.unknown('load balancer', title, more);
  return isSure ? 'ended' : undefined;
}

function throughListener(walk: Walk, graph: Graph, request: TraceRequest, listener: CloudListener): Balanced {
  const title = listenerTitle(listener);
  const { at } = listener.port;
  const balancer = listener.loadBalancer?.state === 'present' ? listener.loadBalancer.to : undefined;
  const parts = [listener.at, listener.port.at, listener.protocol.at];
  if (balancer) walk.aims.set(request.address, { balancer });
  const fault = parts
    .map((part) => walk.foundAt(part, ['load-balancer-port-closed', 'listener-protocol-mismatch']))
    .find(Boolean);
  if (fault)
    walk.broken(
      'load balancer',
      `${title}: ${fault.rule === 'load-balancer-port-closed' ? 'its security groups let nobody in' : 'AWS refuses to make it'}`,
      fault.rule === 'load-balancer-port-closed' ? 'timeout' : nobody,
      { at: fault.at, rules: [fault.rule], parts, command: listenersCommand },
    );
  const action = chosen(walk, listener, request, title);
  if (action === undefined) return 'ended';
  if (action.kind === 'redirect') return redirect(walk, request, action, title);
  if (action.kind === 'fixed-response') {
    const status = known(action.status) ?? 'a status that is not known';
    if (/^[45]/.test(status))
      walk.broken('load balancer', `${title} answers ${status} itself`, status, {
        at: action.at,
        command: rulesCommand,
      });
    else {
      walk.ok('load balancer', `${title} answers ${status} itself`, action.at);
      walk.goal = { kind: 'elsewhere', text: `${status}, by the load balancer` };
    }
    return 'ended';
  }
  if (action.kind !== 'forward' || action.groups.length !== 1) {
    walk.unknown('load balancer', `${title}: where it sends the request is not known`, {
      at: action.at,
      command: listenersCommand,
    });
    return onlyOne(graph, request, action);
  }
  const [link] = action.groups;
  if (link?.state === 'absent') {
    const rules = ['listener-without-target-group'];
    walk.broken('load balancer', `${title} sends to target group "${link.name}", which does not exist`, nobody, {
      at: link.at,
      rules,
      parts: [link.at],
      command: listenersCommand,
    });
    return 'ended';
  }
  if (link?.state !== 'present') {
    walk.unknown('load balancer', `${title}: which target group it sends to is not known`, {
      at,
      command: listenersCommand,
    });
    return undefined;
  }
  const sent = endTls(walk, request, listener, link.to);
  if (!sent) return 'ended';
  const fed = fedBy(graph, link.to);
  const tls = sent.tlsEndedAt === undefined || request.tlsEndedAt !== undefined ? '' : ', TLS ends here';
  const made = link.to.source === 'service' || link.to.source === 'ingress';
  const to = made
    ? fed
      ? ` -> Service ${nameOf(fed.service)}${fed.port ? `, port ${portTitle(fed.port)}` : ''}`
      : ''
    : ` -> "${known(link.to.name) ?? link.to.title}"`;
  const isInternal = balancer && known(balancer.scheme) === 'internal' && request.from === 'internet';
  if (fault) {
    // Told already.
  } else if (isInternal && balancer.scheme.given)
    walk.unknown('load balancer', `${title}${to}${tls}`, {
      at,
      detail: ['it is internal: clients on the Internet get a timeout, those of its own network get through'],
      command: 'aws elbv2 describe-load-balancers',
    });
  else if (known(listener.port) === undefined)
    walk.unknown('load balancer', `${title}${to}${tls}`, {
      at,
      detail: ['on which ports it listens is not known'],
      command: listenersCommand,
    });
  else walk.ok('load balancer', `${title}${to}${tls}`, at);
  if (!fed) {
    walk.unknown('target group', `"${known(link.to.name) ?? link.to.title}": which Service it feeds is not known`, {
      at: link.to.at,
      command: 'aws elbv2 describe-target-health --target-group-arn ARN',
    });
    return 'ended';
  }
  return { to: fed, request: sent };
}

/** Of weighted groups that all feed one port, any will do. */
function onlyOne(graph: Graph, request: TraceRequest, action: ListenerAction): Balanced {
  if (action.kind !== 'forward') return 'ended';
  const fed = action.groups.map((link) => (link.state === 'present' ? fedBy(graph, link.to) : undefined));
  const [first] = fed;
  return first && fed.every((one) => one?.port !== undefined && one.port === first.port)
    ? { to: first, request }
    : 'ended';
}

/** The action of a listener for a request; undefined if that is not known, which is then told. */
function chosen(walk: Walk, listener: CloudListener, request: TraceRequest, title: string): ListenerAction | undefined {
  const matching: ListenerRule[] = [];
  for (const rule of listener.rules) {
    const verdict = meets(rule, request);
    if (verdict === unknown) {
      walk.unknown('load balancer', `${title}: whether one of its rules takes the request is not known`, {
        at: rule.at,
        command: rulesCommand,
      });
      return undefined;
    }
    if (verdict) matching.push(rule);
  }
  const [first, second] = matching;
  // Those of Ingresses stand in the order in which they are asked.
  if (second && listener.source !== 'ingress') {
    walk.unknown(
      'load balancer',
      `${title}: ${matching.length} of its rules take the request; their priorities decide`,
      {
        at: first?.at,
        command: rulesCommand,
      },
    );
    return undefined;
  }
  const action = first?.action ?? listener.actions.at(-1);
  if (action) return action;
  walk.unknown('load balancer', `${title}: what it does with a request is not known`, {
    at: listener.at,
    command: listenersCommand,
  });
  return undefined;
}

/** A pattern of an ALB: `*` for any characters, `?` for one. */
function glob(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}

function meets({ hosts, paths }: ListenerRule, { host, path }: TraceRequest): boolean | typeof unknown {
  const on = (patterns: ListenerRule['hosts'], text: string, fold: boolean): boolean | typeof unknown =>
    patterns === unknown
      ? unknown
      : patterns.length === 0 || patterns.some((pattern) => glob(fold ? pattern.toLowerCase() : pattern, text));
  const byHost = on(hosts, host, true);
  const byPath = on(paths, path, false);
  if (byHost === false || byPath === false) return false;
  return byHost === unknown || byPath === unknown ? unknown : true;
}

function redirect(
  walk: Walk,
  request: TraceRequest,
  action: Extract<ListenerAction, { kind: 'redirect' }>,
  title: string,
): Balanced {
  const protocol = known(action.protocol)?.replace('#{protocol}', request.scheme.toUpperCase());
  const port = known(action.port)?.replace('#{port}', String(request.port));
  const next =
    protocol === undefined || port === undefined
      ? undefined
      : redirected(request, `${protocol.toLowerCase()}://${request.host}:${port}`);
  if (!next) {
    walk.unknown('load balancer', `${title} redirects; where to is not known`, {
      at: action.at,
      command: listenersCommand,
    });
    return 'ended';
  }
  walk.ok('load balancer', `${title} redirects to ${next.text}`, action.at);
  return { redirect: next };
}

/** What arrives at the targets of a group; undefined if the listener cannot talk with the client, which is then told. */
function endTls(
  walk: Walk,
  request: TraceRequest,
  listener: CloudListener,
  group: CloudTargetGroup,
): TraceRequest | undefined {
  const spoken = known(listener.protocol);
  const title = listenerTitle(listener);
  const { at } = listener.protocol;
  const isTls = request.scheme === 'https' || request.scheme === 'tls';
  if (spoken === 'HTTP' && isTls) {
    walk.broken('load balancer', `${title} speaks plain HTTP, and the client TLS`, 'TLS handshake failure', {
      at,
      command: listenersCommand,
    });
    return undefined;
  }
  if ((spoken === 'HTTPS' || spoken === 'TLS') && request.scheme === 'http') {
    const client = spoken === 'HTTPS' ? '400' : 'connection closed';
    walk.broken('load balancer', `${title} speaks TLS, and the client plain HTTP`, client, {
      at,
      command: listenersCommand,
    });
    return undefined;
  }
  const layer7 = spoken === 'HTTP' || spoken === 'HTTPS';
  const headers = layer7
    ? new Map([
        ...request.headers,
        ['x-forwarded-proto', [request.scheme]] as const,
        ...(request.client === undefined
          ? []
          : [['x-forwarded-for', [...(request.headers.get('x-forwarded-for') ?? []), request.client]] as const]),
      ])
    : request.headers;
  if (spoken !== 'TLS' && spoken !== 'HTTPS') return layer7 ? { ...request, headers } : request;
  const inner = known(group.protocol);
  const again = inner === 'TLS' || inner === 'HTTPS';
  const scheme = again
    ? request.scheme
    : request.scheme === 'https'
      ? 'http'
      : request.scheme === 'tls'
        ? 'tcp'
        : request.scheme;
  // The load balancer names no host in the greeting of its own connections to the targets.
  return { ...request, scheme, headers, sni: '', tlsEndedAt: 'load balancer' };
}
