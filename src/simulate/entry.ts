/** From the client to the controller (or straight to an application): DNS, load balancer, target group, node port, Service. */
import type { Endpoint, FedTargetGroup, Graph } from '../graph/graph.ts';
import { type CloudTargetGroup, known, unknown } from '../model/cloud.ts';
import { isAddress } from '../model/hostname.ts';
import type { Service, ServicePort } from '../model/kinds/service.ts';
import type { PodTemplate } from '../model/pod-template.ts';
import type { Resource } from '../model/resource.ts';
import type { At } from '../parse/place.ts';
import { type Fed, fedBy, throughBalancer } from './balancer.ts';
import { askedPort, type Behind, enterService, lacksPort, throughService } from './behind.ts';
import { type Aim, throughDns } from './dns.ts';
import type { Walk } from './hop.ts';
import { isControllerOf } from './plugged.ts';
import { type TraceRequest, transport } from './request.ts';
import { getCommand, nameOf, portsOf, portTitle, titleOf, word } from './words.ts';

/** What a request has reached. */
export interface Reached {
  /** Pods that a Service leads to; empty if they are not known. */
  readonly endpoints: readonly Endpoint[];
  /** Set where the road broke, or went out of sight, on the way to these Pods: what may be behind. */
  readonly candidates: readonly PodTemplate[];
  /** The Service that was gone through. */
  readonly service?: Resource<Service> | undefined;
  readonly port?: ServicePort | undefined;
  readonly behind?: Behind | undefined;
  /** The request as it arrives there, where something on the way has changed it. */
  readonly request?: TraceRequest | undefined;
  /** What the client is told to ask instead. */
  readonly redirect?: TraceRequest | undefined;
  /** True if nothing comes behind the hops that are told. */
  readonly ended?: boolean | undefined;
}

const refusedConnection = 'connection refused';
/** kube-proxy rejects or drops, by its mode and the way that a packet comes. */
const nothingThere = 'connection refused or timeout';
const timeout = 'timeout';

const nothing: Reached = { endpoints: [], candidates: [] };

/** A way in for a port, where no listener is known. */
interface WayIn {
  readonly service: Resource<Service>;
  readonly port: ServicePort | undefined;
  readonly group: FedTargetGroup | undefined;
  /** What a TargetGroupBinding fills. */
  readonly bound?: CloudTargetGroup;
}

/** The ways in that a load balancer may have for a port. */
function waysIn(graph: Graph, request: TraceRequest): WayIn[] {
  const ways: WayIn[] = [];
  const dangling: WayIn[] = [];
  for (const fed of graph.targetGroups()) {
    if (!fed.service) continue;
    if (fed.port?.port === request.port) ways.push({ service: fed.service, port: fed.port, group: fed });
    else if (!fed.port) dangling.push({ service: fed.service, port: undefined, group: fed });
  }
  for (const group of graph.cloud().targetGroups) {
    if (group.source !== 'binding') continue;
    const bound = fedBy(graph, group);
    if (bound?.port?.port === request.port && !ways.some(({ port }) => port === bound.port))
      ways.push({ service: bound.service, port: bound.port, group: undefined, bound: group });
  }
  if (ways.length > 0) return ways;
  // A target group that leads to no port was meant for one: for this, if it is the only one that nothing else feeds.
  const [only, another] = dangling.filter(({ service }) => askedPort(service, request.port, transport(request)));
  if (only && !another) return [only];
  for (const service of graph.all('Service')) {
    if (service.view.type !== 'LoadBalancer') continue;
    const port = askedPort(service, request.port, transport(request));
    if (port) ways.push({ service, port, group: undefined });
  }
  if (ways.length < 2) return ways;
  const toController = ways.filter(({ service }) => graph.selects(service).pods.some(isControllerOf(graph)));
  return toController.length > 0 ? toController : ways;
}

/** The way of a client on the Internet. */
export function fromInternet(walk: Walk, graph: Graph, request: TraceRequest): Reached {
  const { address, port } = request;
  const told: Aim = isAddress(address.replace(/^\[|\]$/g, '')) ? {} : throughDns(walk, graph, request);
  const isTold = told.balancer !== undefined || told.service !== undefined || told.lost;
  const aim = isTold ? told : (walk.aims.get(address) ?? told);
  if (aim.lost) return { ...nothing, ended: true };
  if (aim.service) return intoBalanced(walk, graph, aim.service, request);
  const balanced = throughBalancer(walk, graph, request, aim);
  if (balanced === 'ended') return { ...nothing, ended: true };
  if (balanced && 'redirect' in balanced) return { ...nothing, redirect: balanced.redirect };
  if (balanced) {
    const { to } = balanced;
    const request = { ...balanced.request, seen: seenBehind(to) };
    return { ...throughGroup(walk, graph, to, request), request };
  }
  const ways = waysIn(graph, request);
  const [way, another] = ways;
  if (!way) {
    walk.unknown('load balancer', `no load balancer in the input listens on port ${port}`, {
      command: listenersCommand,
    });
    return atController(walk, graph, request);
  }
  if (another) {
    walk.unknown('load balancer', `${ways.length} load balancers may listen on port ${port}`, {
      detail: ways.map(
        ({ service, group, bound }) =>
          `${bound ? `${bound.title.replaceAll('"', '')} -> ` : ''}${group ? `target group "${group.group.name}" -> ` : ''}${titleOf(service)}`,
      ),
      command: `nslookup ${word(address)}`,
    });
    return nothing;
  }
  const { service, group, bound } = way;
  if (!group && !bound) return intoBalanced(walk, graph, service, request);
  walk.unknown(
    'load balancer',
    `its listeners are not in the input: port ${port} is taken to lead to ${bound ? bound.title.replaceAll('"', '') : `"${group?.group.name}"`}`,
    { command: listenersCommand },
  );
  return throughGroup(walk, graph, { group: bound ?? group?.cloud, fed: group, service, port: way.port }, request);
}

/**
 * Whether targets see the address of the client: an NLB keeps it for instances and for UDP, else where it is told to; kube-proxy replaces it by
 * that of a node unless the traffic policy is Local (or it is not gone through at all).
 */
function seenBehind({ group, service }: Fed): TraceRequest['seen'] {
  if (known(group.proxyProtocolV2) === true) return 'by PROXY protocol';
  const protocol = known(group.protocol);
  const type = known(group.targetType);
  const said = group.preserveClientIP.value;
  if (protocol === undefined || type === undefined || said === unknown || protocol.startsWith('HTTP')) return undefined;
  const isKept = said ?? (type === 'instance' || protocol.includes('UDP'));
  const isDirect = type === 'ip' && group.source === 'service';
  return isKept && (isDirect || service.view.externalTrafficPolicy === 'Local') ? 'on the connection' : undefined;
}

/** Through the load balancer that the cloud makes for a Service. */
function intoBalanced(walk: Walk, graph: Graph, service: Resource<Service>, request: TraceRequest): Reached {
  const port = askedPort(service, request.port, transport(request));
  walk.aims.set(request.address, { service });
  const title = `the cloud makes one for Service ${nameOf(service)}`;
  if (port) {
    walk.ok('load balancer', `${title}: port ${request.port}`, service.at('spec', 'type'));
    return intoService(walk, graph, service, port);
  }
  const why = `${title}, without ${transport(request)} port ${request.port}; its ports are ${portsOf(service)}`;
  const client = request.scheme === 'udp' ? 'timeout' : 'connection refused or timeout';
  walk.broken('load balancer', why, client, { at: service.keyAt('spec', 'ports'), command: getCommand(service) });
  return { ...nothing, ended: true };
}

const listenersCommand = 'aws elbv2 describe-listeners --load-balancer-arn ARN';

/** From a target group to the Pods. */
function throughGroup(
  walk: Walk,
  graph: Graph,
  way: Pick<Fed, 'fed' | 'service' | 'port'> & { readonly group: CloudTargetGroup | undefined },
  request: TraceRequest,
): Reached {
  const { group, service, port } = way;
  const declared = way.fed?.group;
  const toPods = declared ? declared.targetType === 'ip' : group !== undefined && known(group.targetType) === 'ip';
  const isOpen = !declared && (!group || known(group.targetType) === undefined);
  const protocol = declared?.protocol ?? (group && known(group.protocol)) ?? '?';
  const number = declared?.port ?? (group && known(group.port));
  const name = declared?.name ?? (group && (known(group.name) ?? group.title)) ?? '?';
  const place = (...path: string[]): At => declared?.at(...path) ?? (group as CloudTargetGroup).at;
  const targets = isOpen ? 'Pods, or of the nodes' : toPods ? 'Pods' : 'nodes';
  const isMade = group?.source === 'service' || group?.source === 'ingress' || group?.source === 'binding';
  const to =
    number === undefined
      ? toPods || isOpen
        ? 'to the port'
        : 'to the node port'
      : `${toPods || isOpen ? '' : isMade ? 'node ' : ''}port ${number}`;
  const spoken = protocol === '?' ? '' : `${protocol} `;
  const maker = group?.source === 'binding' ? group.title.replaceAll('"', '') : 'made for it';
  const title = isMade
    ? `${maker}: ${spoken}${to} of the ${targets}`
    : `"${name}", ${protocol} ${to} of the ${targets}`;
  const command = 'aws elbv2 describe-target-health --target-group-arn ARN';
  const parts = [place(), ...(group ? [group.at] : [])];
  const onHost = toPods || number === undefined ? undefined : podOnNode(graph, number, transport(request));
  if (!port && onHost) {
    walk.ok('target group', title, place());
    return {
      ...nothing,
      endpoints: [onHost],
      candidates: [onHost.pod],
      behind: { state: 'pods', endpoints: [onHost] },
    };
  }
  if (!port) {
    const asked = askedPort(service, request.port, transport(request));
    const wanted = asked?.nodePort === undefined ? '' : `; port ${portTitle(asked)} has the nodePort ${asked.nodePort}`;
    // Without a pinned number one is allocated: it may be this.
    const pinned = toPods || service.view.ports.every(({ nodePort }) => nodePort !== undefined);
    const why = `${title}: nothing of Service ${nameOf(service)} listens there${wanted}`;
    if (!isMade && (pinned || wanted !== ''))
      walk.broken('target group', why, timeout, {
        at: place('port'),
        rules: ['target-group-port-mismatch', 'instance-target-without-node-port'],
        command,
      });
    else
      walk.unknown(
        'target group',
        isMade ? why : `${title}: the node ports of Service ${nameOf(service)} are not pinned`,
        {
          at: place('port'),
          command,
        },
      );
    return asked
      ? intoService(walk, graph, service, asked)
      : { ...nothing, candidates: graph.selects(service).pods, service };
  }
  judgeGroup(walk, { title, at: place(), parts, command, port, request, group });
  if (!toPods && !isOpen) {
    const { nodePort, path } = port;
    if (nodePort === undefined)
      walk.ok(
        'node port',
        `the one that the cluster allocates to ${nameOf(service)}, port ${portTitle(port)}`,
        service.at(...path),
      );
    else
      walk.ok(
        'node port',
        `${nodePort} on every node -> ${nameOf(service)}, port ${portTitle(port)}`,
        service.at(...path, 'nodePort'),
      );
  }
  return intoService(walk, graph, service, port);
}

/** Tells the hop of a target group that leads to a port: its protocol, its targets, its health check. */
function judgeGroup(
  walk: Walk,
  {
    title,
    at,
    parts,
    command,
    port,
    request,
    group,
  }: {
    readonly title: string;
    readonly at: At;
    readonly parts: readonly At[];
    readonly command: string;
    readonly port: ServicePort;
    readonly request: TraceRequest;
    readonly group: CloudTargetGroup | undefined;
  },
): void {
  const told = (rules: readonly string[]) => parts.map((part) => walk.foundAt(part, rules)).find(Boolean);
  if (port.protocol !== transport(request)) {
    const why = `${title}: port ${portTitle(port)} of the Service is for ${port.protocol}`;
    walk.broken('target group', why, timeout, { at, rules: ['target-group-protocol-mismatch'], parts, command });
    return;
  }
  const proxy = told(['proxy-protocol-mismatch']);
  if (proxy) {
    const why = `${title}: it sends the PROXY protocol, which nothing behind it expects`;
    const client = request.scheme === 'http' ? '400' : 'TLS handshake failure';
    walk.broken('target group', why, client, { at: proxy.at, rules: [proxy.rule], parts, command });
    return;
  }
  const states = group?.attachments.flatMap(({ state }) => (state ? [state] : [])) ?? [];
  const [ill] = states;
  if (ill && states.every(({ value }) => value !== 'healthy')) {
    const reasons = [...new Set(states.map(({ value, reason }) => (reason ? `${value} (${reason})` : value)))].join(
      ', ',
    );
    walk.unknown('target group', title, {
      at: ill.at,
      detail: [
        `none of its targets was healthy: ${reasons}`,
        'a load balancer without a healthy target sends to all of them',
      ],
      command,
    });
    return;
  }
  const check = told(['target-group-health-check-unreachable', 'health-check-path-not-found']);
  if (check)
    walk.unknown('target group', title, {
      at: check.at,
      detail: ['its health check cannot pass; a load balancer without a healthy target sends to all of them'],
      rules: [check.rule],
      parts,
      command,
    });
  else walk.ok('target group', title, at);
}

/** Through a Service to its Pods. */
function intoService(
  walk: Walk,
  graph: Graph,
  service: Resource<Service>,
  port: ServicePort,
  client = refusedConnection,
): Reached {
  const behind = throughService(walk, graph, service, port, client);
  return {
    endpoints: behind.state === 'pods' ? behind.endpoints : [],
    candidates: graph.selects(service).pods,
    service,
    port,
    behind,
  };
}

/** No way in is known: the request is taken to reach the only controller of the input, or the only one whose Service has the port and a way in. */
function atController(walk: Walk, graph: Graph, request: TraceRequest): Reached {
  const pods = graph.pods.filter(isControllerOf(graph));
  const entries = pods.flatMap((pod) =>
    graph.selectedBy(pod).flatMap((service) => {
      const port = askedPort(service, request.port, transport(request));
      const isOutside = service.view.type === 'NodePort' || service.view.type === 'LoadBalancer';
      return port && (isOutside || pods.length === 1) ? [{ service, port }] : [];
    }),
  );
  const [entry, another] = entries;
  if (!entry || (another && pods.length > 1)) return { ...nothing, candidates: pods };
  return intoService(walk, graph, entry.service, entry.port);
}

/** The way of a client that asks a node itself: a node port, or a port that a Pod takes on its node. */
export function fromNode(walk: Walk, graph: Graph, request: TraceRequest): Reached {
  const { port: number } = request;
  const protocol = transport(request);
  const command = 'kubectl get services -A';
  const claim = graph
    .nodePorts()
    .find((one) => one.number === number && one.protocol === protocol && one.port !== undefined);
  if (claim?.port) {
    walk.ok(
      'node port',
      `${number} on every node -> ${nameOf(claim.service)}, port ${portTitle(claim.port)}`,
      claim.at,
    );
    return intoService(walk, graph, claim.service, claim.port);
  }
  const onHost = podOnNode(graph, number, protocol);
  if (onHost) {
    walk.ok(
      'node port',
      `${number} on each node that runs ${titleOf(onHost.pod.owner)}`,
      onHost.pod.owner.at(...(onHost.declared?.port.path ?? [])),
    );
    return {
      ...nothing,
      endpoints: [onHost],
      candidates: [onHost.pod],
      behind: { state: 'pods', endpoints: [onHost] },
    };
  }
  const allocated = graph
    .all('Service')
    .filter(
      ({ view }) =>
        (view.type === 'NodePort' || (view.type === 'LoadBalancer' && view.allocateLoadBalancerNodePorts)) &&
        view.ports.some((port) => port.nodePort === undefined && port.protocol === protocol),
    );
  const [first] = allocated;
  const { from, to } = graph.settings.nodePortRange;
  const known = [...new Set(graph.nodePorts().map((one) => one.number))];
  const detail = known.length === 0 ? [] : [`the node ports of the input are ${known.slice(0, 10).join(', ')}`];
  if (first && number >= from && number <= to)
    walk.unknown('node port', `${number} may be one that the cluster allocated to ${titleOf(first)}`, {
      at: first.at('spec', 'type'),
      detail,
      command,
    });
  else if (graph.settings.completeness === 'closed' || known.length > 0)
    walk.broken('node port', `no Service of the input has the ${protocol} node port ${number}`, refusedConnection, {
      detail,
      command,
    });
  else walk.unknown('node port', `no Service of the input has the ${protocol} node port ${number}`, { command });
  return nothing;
}

/** A Pod that takes a port of its node. */
function podOnNode(graph: Graph, number: number, protocol: string): Endpoint | undefined {
  for (const pod of graph.pods)
    for (const container of pod.containers)
      for (const port of container.ports)
        if (
          port.protocol === protocol &&
          (port.hostPort === number || (pod.hostNetwork && port.containerPort === number))
        )
          return { pod, port: port.containerPort ?? number, declared: { container, port } };
  return undefined;
}

/** The parts of a Service's DNS name; undefined if it is none. */
export function serviceName(host: string, own: string): { namespace: string; name: string } | undefined {
  const short = host.replace(/\.svc(?:\.cluster\.local)?$/, '');
  const labels = short.split('.');
  const isWhole = short !== host;
  if (labels.length === 1 && !isWhole) return { name: short, namespace: own };
  // A Pod of a headless Service has a name of its own in front.
  const [namespace = '', name = ''] = labels.reverse();
  return isWhole
    ? labels.length >= 2
      ? { name, namespace }
      : undefined
    : labels.length === 2
      ? { name, namespace }
      : undefined;
}

/** The way of a client in a Pod. */
export function fromCluster(walk: Walk, graph: Graph, request: TraceRequest): Reached {
  const { address, port: number } = request;
  const byAddress = isAddress(address)
    ? graph
        .all('Service')
        .find(({ value }) => (value as { spec?: { clusterIP?: unknown } }).spec?.clusterIP === address)
    : undefined;
  const named = byAddress ?? serviceName(address, graph.settings.namespace);
  if (!named) return fromInternet(walk, graph, request);
  const service = byAddress ?? graph.get('Service', named.namespace, named.name);
  const command = `kubectl -n ${word(named.namespace)} get service ${word(named.name)}`;
  if (!service) {
    const title = `${address}: Service ${nameOf(named)} is not in the input`;
    const isSeen =
      graph.settings.completeness === 'closed' ||
      (graph.hidden(named.namespace) === 'no' &&
        graph.all('Service').some(({ namespace }) => namespace === named.namespace));
    const near = graph.nearest({ kind: 'Service', ...named })?.resource;
    const detail = near ? [`the nearest in the input is ${titleOf(near)}`] : [];
    if (isSeen) walk.broken('DNS', title, 'the name does not resolve', { detail, command });
    else walk.unknown('DNS', title, { detail, command });
    return nothing;
  }
  walk.ok('DNS', `${address} is Service ${nameOf(service)}`, service.at('metadata', 'name'));
  if (service.view.headless) return intoPods(walk, graph, service, request);
  const port = askedPort(service, number, transport(request));
  if (port) return intoService(walk, graph, service, port, nothingThere);
  if (service.view.type === 'ExternalName') {
    const { externalName = 'a host outside' } = service.view;
    walk.ok('Service', `${nameOf(service)} stands for ${externalName}`, service.at('spec', 'externalName'));
    walk.goal = { kind: 'elsewhere', text: `${externalName}, port ${number}` };
    return nothing;
  }
  walk.broken(
    'Service',
    `${nameOf(service)} has no ${transport(request)} port ${number}; its ports are ${portsOf(service)}`,
    timeout,
    {
      at: service.keyAt('spec', 'ports'),
      command: getCommand(service),
    },
  );
  return nothing;
}

/** The name of a headless Service stands for its Pods: the port that is asked for is theirs. */
function intoPods(walk: Walk, graph: Graph, service: Resource<Service>, request: TraceRequest): Reached {
  const { pods } = graph.selects(service);
  const number = request.port;
  const endpoints = pods
    .filter((pod) => graph.runs(pod))
    .map((pod): Endpoint => {
      for (const container of pod.containers)
        for (const port of container.ports)
          if (port.containerPort === number && container.role !== 'init')
            return { pod, port: number, declared: { container, port } };
      return { pod, port: number };
    });
  if (endpoints.length === 0) {
    const asked = askedPort(service, number, transport(request)) ?? service.view.ports[0];
    if (asked) {
      const behind = enterService(walk, graph, service, asked, 'the name does not resolve');
      return { ...nothing, candidates: pods, service, behind };
    }
    walk.unknown('Service', `${lacksPort(service, number)}`, { at: service.at('metadata', 'name') });
    return nothing;
  }
  walk.ok(
    'Service',
    `${nameOf(service)} is headless: its name stands for the Pods, and port ${number} is theirs`,
    service.at('spec', 'clusterIP'),
  );
  return { ...nothing, endpoints, candidates: pods, service, behind: { state: 'pods', endpoints } };
}
