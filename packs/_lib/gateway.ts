/** What routes of the Gateway API hang on, and lead to (gateway-api `apis/v1/{shared,gateway,httproute}_types.go`). */
import {
  type At,
  dig,
  field,
  type Graph,
  isMapping,
  isPlaceholder,
  items,
  perGraph,
  type Resource,
  text,
} from '../../src/rule.ts';

export const gatewayGroup = 'gateway.networking.k8s.io';

/** A listener of a Gateway that a route may hang on. */
export interface GatewayListener {
  readonly gateway: Resource;
  /** HTTP, HTTPS, TLS, TCP, UDP. */
  readonly protocol: string;
  /** Undefined: every host. */
  readonly hostname: string | undefined;
  /** `tls.mode`: `Terminate` if absent. */
  readonly mode: string;
  /** The entry of `parentRefs` that leads to it. */
  readonly parent: At;
}

const gateways = perGraph(
  (graph) =>
    new Map(
      graph.resources.flatMap((one) =>
        one.kind === 'Gateway' && one.group === gatewayGroup ? [[`${one.namespace}/${one.name}`, one] as const] : [],
      ),
    ),
);

/** Protocols of listeners that take a kind of route. */
const fitting: Readonly<Record<string, RegExp>> = {
  HTTPRoute: /^HTTPS?$/,
  GRPCRoute: /^HTTPS?$/,
  TLSRoute: /^TLS$/,
  TCPRoute: /^(?:TCP|TLS)$/,
  UDPRoute: /^UDP$/,
};

/** The listeners that a route may hang on, by name, port, protocol and namespace; undefined unless all of its Gateways are in the input. */
export function gatewayListeners(graph: Graph, route: Resource): readonly GatewayListener[] | undefined {
  const found: GatewayListener[] = [];
  const parents = items(dig(route.value, ['spec', 'parentRefs']));
  if (parents.length === 0) return undefined;
  for (const [index, parent] of parents.entries()) {
    const name = text(field(parent, 'name'));
    const namespace = text(field(parent, 'namespace')) ?? route.namespace;
    const isGateway =
      (text(field(parent, 'kind')) ?? 'Gateway') === 'Gateway' &&
      (field(parent, 'group') ?? gatewayGroup) === gatewayGroup;
    const gateway = gateways(graph).get(`${namespace}/${name}`);
    if (!isGateway || !gateway || gateway.changeable) return undefined;
    for (const listener of items(dig(gateway.value, ['spec', 'listeners']))) {
      const protocol = text(field(listener, 'protocol')) ?? '';
      const hostname = text(field(listener, 'hostname'));
      const from = text(dig(listener, ['allowedRoutes', 'namespaces', 'from'])) ?? 'Same';
      // What is filled in later, protocols of an implementation's own, and what labels of namespaces decide.
      if (isPlaceholder(protocol) || protocol.includes('/') || (hostname !== undefined && isPlaceholder(hostname)))
        return undefined;
      const section = field(parent, 'sectionName');
      const port = field(parent, 'port');
      if (section !== undefined && section !== field(listener, 'name')) continue;
      if (port !== undefined && port !== field(listener, 'port')) continue;
      if (!fitting[route.kind]?.test(protocol)) continue;
      if (namespace !== route.namespace && from === 'Same') continue;
      if (from === 'Selector') return undefined;
      const mode = text(dig(listener, ['tls', 'mode'])) ?? 'Terminate';
      const at = route.at('spec', 'parentRefs', index, 'name');
      found.push({ gateway, protocol, hostname, mode, parent: at });
    }
  }
  return found;
}

/** What a route sends requests to, copies of them included. */
export interface GatewayBackend {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly port: number | undefined;
  readonly at: At;
}

/** The backends of a route, in the order in which they are written. */
export function* gatewayBackends(route: Resource): Iterable<GatewayBackend> {
  for (const [index, rule] of items(dig(route.value, ['spec', 'rules'])).entries()) {
    const mirrors = items(field(rule, 'filters')).map(
      (filter, place) =>
        [dig(filter, ['requestMirror', 'backendRef']), ['filters', place, 'requestMirror', 'backendRef']] as const,
    );
    const backends = items(field(rule, 'backendRefs')).map(
      (backend, place) => [backend, ['backendRefs', place]] as const,
    );
    for (const [backend, path] of [...backends, ...mirrors]) {
      const name = text(field(backend, 'name'));
      if (!isMapping(backend) || name === undefined) continue;
      const port = field(backend, 'port');
      const own = ['spec', 'rules', index, ...path] as const;
      yield {
        kind: text(backend.kind) ?? 'Service',
        namespace: text(backend.namespace) ?? route.namespace,
        name,
        port: typeof port === 'number' ? port : undefined,
        at: route.at(...own, 'name'),
      };
    }
  }
}
