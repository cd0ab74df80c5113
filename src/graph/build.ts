/** Builds the graph of one context. Everything that costs is done on first use and kept. */
import type { Generated } from '../adapters/manifest-set.ts';
import type { Router } from '../controllers/traefik/router-types.ts';
import type { TraefikProfile } from '../controllers/traefik/types.ts';
import { type Cloud, joinClouds, noCloud } from '../model/cloud.ts';
import type { ReferenceSpec } from '../model/define-kind.ts';
import type { EndpointSlice } from '../model/kinds/endpoint-slice.ts';
import type { Endpoints } from '../model/kinds/endpoints.ts';
import type { Ingress } from '../model/kinds/ingress.ts';
import type { IngressClass } from '../model/kinds/ingress-class.ts';
import type { Service } from '../model/kinds/service.ts';
import type { PodTemplate } from '../model/pod-template.ts';
import { push } from '../model/push.ts';
import type { Resource } from '../model/resource.ts';
import type { Settings } from '../model/settings.ts';
import { once } from '../parse/once.ts';
import { checkObject } from '../validity/check.ts';
import { customKinds } from '../validity/crds.ts';
import type { Controller } from './controller.ts';
import { createDns } from './dns.ts';
import type {
  Backend,
  ContextInfo,
  FedTargetGroup,
  Graph,
  IngressClassName,
  KindName,
  Kinds,
  Listener,
  NodePortClaim,
  ObjectViolation,
  PortResolution,
  Reference,
  Route,
  Selection,
} from './graph.ts';
import { createResolver } from './references.ts';
import { feedServices, waysIn } from './road.ts';
import { indexPods, type KnownPorts, nearestPods, resolvePort, select } from './selections.ts';
import { slicesOf } from './slices.ts';

export interface GraphInput {
  readonly context: ContextInfo;
  readonly resources: readonly Resource[];
  readonly generated: readonly Generated[];
  /** The other contexts of the run: a target group that feeds one of them is not missed in this. */
  others(): readonly Graph[];
  readonly settings: Settings;
  readonly controllers: readonly Controller[];
  /** The way in, as it is written beside the manifests. */
  readonly cloud?: Cloud;
}

/** A function of a resource whose results are kept. `count`: of the ordinals; a list that grows by leaps becomes a table of hashes. */
function perResource<V extends object>(
  count: number,
  make: (resource: Resource<Service>) => V,
): (resource: Resource<Service>) => V {
  const known: V[] = new Array(count);
  return (resource) => {
    known[resource.ordinal] ??= make(resource);
    return known[resource.ordinal] as V;
  };
}

const none: readonly never[] = Object.freeze([]);

/** The first resource of each kind, namespace and name. Maps within maps: a key made of all three would be a new text for each question. */
class IdentityMap {
  readonly #kinds = new Map<string, Map<string, Map<string, Resource>>>();

  /** False if the place is taken. */
  add(kind: string, resource: Resource): boolean {
    const namespaces = this.#kinds.get(kind) ?? new Map<string, Map<string, Resource>>();
    const names = namespaces.get(resource.namespace) ?? new Map<string, Resource>();
    if (names.size === 0) {
      this.#kinds.set(kind, namespaces);
      namespaces.set(resource.namespace, names);
    }
    if (names.has(resource.name)) return false;
    names.set(resource.name, resource);
    return true;
  }

  get(kind: string, namespace: string, name: string): Resource | undefined {
    return this.#kinds.get(kind)?.get(namespace)?.get(name);
  }
}

/** Builds the graph of one context. Does not throw, whatever the objects hold. */
export function buildGraph(input: GraphInput): Graph {
  const { context, resources, settings } = input;

  const byKind = new Map<string, Resource[]>();
  const byIdentity = new IdentityMap();
  const again: Resource[] = [];
  for (const resource of resources) {
    if (resource.definition !== undefined) push(byKind, resource.kind, resource);
    if (resource.name === '' && resource.definition === undefined) continue;
    // Kinds that are not understood are looked up for duplicates alone, and never stand in the way of one that is.
    const kind = resource.definition ? resource.kind : `${resource.group}/${resource.kind}`;
    if (!byIdentity.add(kind, resource) && resource.name !== '') again.push(resource);
  }
  const find = (kind: string, namespace: string, name: string) => byIdentity.get(kind, namespace, name);
  const all = <K extends KindName>(kind: K) => (byKind.get(kind) ?? none) as readonly Resource<Kinds[K]>[];

  const pods: PodTemplate[] = [];
  for (const resource of resources) {
    const template = resource.definition?.podTemplate?.(resource);
    if (template) pods.push(template);
  }
  const index = indexPods(pods);

  const duplicates = once(() => {
    if (again.length === 0) return [];
    const groups = new Map<string, Resource[]>();
    const keyOf = (r: Resource) => `${r.group}\0${r.kind}\0${r.namespace}\0${r.name}`;
    const wanted = new Set(again.map(keyOf));
    for (const resource of resources) {
      const key = keyOf(resource);
      if (wanted.has(key)) push(groups, key, resource);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  });
  const definitions = once(() => new Map(duplicates().flatMap((group) => group.map((resource) => [resource, group]))));

  const documents = once(() => new Set(context.documents));
  const known = new Map<Graph, boolean>();
  /** Whether another context is a variant of this one (another environment), rather than another application of the same cluster. */
  const isVariant = (other: Graph): boolean => {
    let variant = known.get(other);
    if (variant === undefined) {
      variant =
        other.context.documents.some((document) => documents().has(document)) ||
        resources.some(
          ({ definition, kind, namespace, name, isKnown }) =>
            definition !== undefined &&
            kind !== 'Namespace' &&
            !isKnown &&
            other.get(kind as KindName, namespace, name) !== undefined,
        );
      known.set(other, variant);
    }
    return variant;
  };

  const servicesElsewhere = once(
    () => new Set(input.others().flatMap((other) => other.all('Service').map(({ name }) => name))),
  );

  const resolver = createResolver({
    settings,
    resources,
    definitions: (resource) => definitions().get(resource) ?? [resource],
    generated: input.generated,
    broken: context.broken,
    incomplete: context.incomplete,
    complete: context.complete,
    besideCharts: context.besideCharts === true,
    collected: context.collected === true,
    chart: !context.kustomized && context.documents.some(({ rendered }) => rendered !== undefined),
    definedElsewhere(kind, namespace, name) {
      let found: 'variant' | 'apart' | undefined;
      for (const other of input.others())
        if (other.get(kind as KindName, namespace, name)) {
          if (isVariant(other)) return 'variant';
          found = 'apart';
        }
      return found;
    },
    hasServiceElsewhere: (name) => servicesElsewhere().has(name),
    find,
    ofKind: (kind) => byKind.get(kind) ?? none,
    podsIn: (namespace) => index.inNamespace(namespace).length,
  });

  const references = once(() => {
    const list: Reference[] = [];
    const from: (readonly Reference[] | undefined)[] = new Array(resources.length);
    const byRole = new Map<string, Reference[]>();
    const byTarget = new Map<string, Reference[]>();
    for (const resource of resources)
      if (resource.definition?.references) {
        const specs = resource.definition.references(resource);
        // Nearly all give a list, which is walked without the protocol of iterators.
        const own = (Array.isArray(specs) ? (specs as readonly ReferenceSpec[]) : [...specs]).map((spec) =>
          resolver.resolve(spec, resource),
        );
        if (own.length === 0) continue;
        from[resource.ordinal] = own;
        for (const reference of own) {
          list.push(reference);
          push(byRole, reference.role, reference);
          push(byTarget, reference.kind, reference);
        }
      }
    return { list, from, byRole, byTarget };
  });

  const referrers = once(() => {
    const to = new Map<Resource, Reference[]>();
    for (const reference of references().list) if (reference.target) push(to, reference.target, reference);
    return to;
  });

  // A Rollout with `workloadRef` runs the Pods of another workload; if that one is elsewhere, its Pods are too.
  const selects = perResource(resources.length, (service: Resource<Service>): Selection => {
    const selection = select(service, index, resolver, settings);
    if (selection.state !== 'none') return selection;
    const { namespace } = service;
    const wanted = service.view.selector ?? new Map<string, string>();
    const elsewhere =
      namespace !== settings.namespace &&
      input.others().some((other) => other.hasPods(namespace, wanted) && !isVariant(other));
    if (elsewhere) return { state: 'external', pods: none, maybeMore: true, open: false };
    const borrowed = all('Rollout').some(
      (rollout) =>
        rollout.namespace === service.namespace &&
        references().from[rollout.ordinal]?.some((r) => r.role === 'workload' && r.state !== 'present'),
    );
    return borrowed ? { state: 'external', pods: none, maybeMore: true, open: false } : selection;
  });

  const knownPorts: KnownPorts = new WeakMap();
  const ports = perResource(resources.length, (service: Resource<Service>): readonly PortResolution[] => {
    const { state, pods: selected } = selects(service);
    return state === 'pods' ? service.view.ports.map((port) => resolvePort(service, port, selected, knownPorts)) : none;
  });

  const runs = ({ owner }: PodTemplate): boolean =>
    (owner.view as { readonly replicas?: number } | undefined)?.replicas !== 0 &&
    !references().from[owner.ordinal]?.some((r) => r.role === 'service-account' && r.state === 'absent');

  // By selection, for many Services may share one that has many Pods.
  const selecting = once(() => {
    const bySelection = new Map<readonly PodTemplate[], Resource<Service>[]>();
    for (const service of all('Service')) push(bySelection, selects(service).pods, service);
    // An object has one template.
    const byOwner: Resource<Service>[][][] = new Array(resources.length);
    for (const [selected, services] of bySelection)
      for (const { owner } of selected) {
        const known = byOwner[owner.ordinal];
        if (known) known.push(services);
        else byOwner[owner.ordinal] = [services];
      }
    return byOwner;
  });
  const selectedBy = ({ owner }: PodTemplate): readonly Resource<Service>[] => {
    const lists = selecting()[owner.ordinal];
    if (lists === undefined || lists.length === 1) return lists?.[0] ?? none;
    return lists.flat().sort((a, b) => a.ordinal - b.ordinal);
  };

  const manual = once(() => {
    const map = new Map<string, Resource<EndpointSlice | Endpoints>[]>();
    for (const slice of all('EndpointSlice'))
      if (slice.view.serviceName !== undefined) push(map, `${slice.namespace}/${slice.view.serviceName}`, slice);
    for (const endpoints of all('Endpoints')) push(map, `${endpoints.namespace}/${endpoints.name}`, endpoints);
    return map;
  });

  const nodePorts = once(() => {
    const claims: NodePortClaim[] = [];
    for (const service of all('Service')) {
      const { type, ports: list, healthCheckNodePort } = service.view;
      if (type !== 'NodePort' && type !== 'LoadBalancer') continue;
      for (const port of list)
        if (port.nodePort !== undefined)
          claims.push({
            number: port.nodePort,
            protocol: port.protocol,
            field: 'nodePort',
            service,
            port,
            at: service.at(...port.path, 'nodePort'),
          });
      if (healthCheckNodePort !== undefined)
        claims.push({
          number: healthCheckNodePort,
          protocol: 'TCP',
          field: 'healthCheckNodePort',
          service,
          at: service.at('spec', 'healthCheckNodePort'),
        });
    }
    // Array.prototype.sort is stable: claims of one number stay in file order.
    return claims.sort((a, b) => a.number - b.number);
  });

  const ownGroups = once(() =>
    settings.targetGroups.map((group, index): FedTargetGroup => {
      const own = settings.cloud.targetGroups[index];
      const cloud = own && { cloud: own };
      const { namespace, name } = group.service;
      const { state, open, target } = resolver.state('Service', namespace, name);
      if (!target) return { group, state, open, ...cloud };
      const service = target as Resource<Service>;
      const port =
        group.targetType === 'ip'
          ? ports(service).find((resolution) => resolution.endpoints.some((endpoint) => endpoint.port === group.port))
              ?.port
          : service.view.ports.find((candidate) => candidate.nodePort === group.port);
      return { group, state, open, service, ...(port && { port }), ...cloud };
    }),
  );
  const feeds = (group: FedTargetGroup['group']): 'port' | 'service' | undefined => {
    const own = ownGroups().find((fed) => fed.group === group);
    return own?.port ? 'port' : own?.service ? 'service' : undefined;
  };
  // Environments often share a config file: a group belongs to the context that it fits best.
  const declared = (): FedTargetGroup[] =>
    ownGroups().filter(({ group, port, service }) => {
      if (port) return true;
      const elsewhere = input.others().map((other) => other.feeds(group));
      return service ? !elsewhere.includes('port') : elsewhere.every((fit) => fit === undefined);
    });
  const cloud = once((): Cloud => {
    const lowered = input.controllers.flatMap((controller) => controller.cloud?.(graph) ?? none);
    return joinClouds([settings.cloud, ...(input.cloud ? [input.cloud] : none), ...lowered]);
  });
  const targetGroups = once((): readonly FedTargetGroup[] => {
    if (cloud() === noCloud) return declared();
    const takenElsewhere = (number: number) =>
      input.others().some((other) => other.nodePorts().some((claim) => claim.number === number));
    return [
      ...declared(),
      ...feedServices(cloud(), {
        settings,
        claims: nodePorts(),
        services: all('Service'),
        behind: (service, port) => ports(service)[port.index]?.endpoints.map((endpoint) => endpoint.port) ?? none,
        takenElsewhere,
      }),
    ];
  });
  const ways = once(() =>
    waysIn(
      cloud(),
      targetGroups(),
      (namespace, name) => find('Service', namespace, name) as Resource<Service> | undefined,
    ),
  );

  const dns = once(() =>
    createDns(cloud(), (namespace, name) => find('Service', namespace, name) as Resource<Service> | undefined),
  );

  const defaultClass = once(() =>
    all('IngressClass').filter((candidate) => (candidate.view as IngressClass).isDefault),
  );

  const classOf = (ingress: Resource<Ingress>): IngressClassName => {
    const { className, classAnnotation } = ingress.view;
    if (className !== undefined) return { name: className, source: 'field' };
    if (classAnnotation !== undefined)
      return { name: classAnnotation === '' ? undefined : classAnnotation, source: 'annotation' };
    const [first, second] = defaultClass();
    // Of several defaults the newest wins, which no file tells.
    return first && !second ? { name: first.name, source: 'default' } : { name: undefined, source: 'none' };
  };

  const nothing: Backend = { reference: undefined, service: undefined, port: undefined };
  const backend = (reference: Reference | undefined): Backend => {
    if (!reference) return nothing;
    const service = reference.target?.kind === 'Service' ? (reference.target as Resource<Service>) : undefined;
    const asked = reference.port?.port;
    // In the order of the Service's ports, or none at all.
    const port = service && asked ? ports(service)[asked.index] : undefined;
    return { reference, service, port };
  };

  const routes = once(() => {
    const list: Route[] = [];
    const lowering = { graph, backend };
    const byKind = new Map<string, Controller[]>();
    for (const controller of input.controllers) for (const kind of controller.kinds) push(byKind, kind, controller);
    for (const resource of resources)
      for (const controller of byKind.get(resource.kind) ?? none)
        for (const route of controller.lower(resource, lowering)) list.push(route);
    return list;
  });

  const listeners = once(() => {
    const list: Listener[] = [];
    const groups = new Map<string, Map<string, Route[]>>();
    for (const route of routes()) {
      const { host } = route;
      const className = route.className.name;
      const hosts = groups.get(className ?? '') ?? new Map<string, Route[]>();
      if (hosts.size === 0) groups.set(className ?? '', hosts);
      const known = hosts.get(host ?? '');
      if (known) known.push(route);
      else {
        const own = [route];
        hosts.set(host ?? '', own);
        list.push({ className, host, routes: own });
      }
    }
    return list;
  });

  const traefiks = once(() => input.controllers.flatMap((controller) => controller.profiles?.(graph) ?? none));

  const routersBy = (which: 'all' | 'particular') => {
    const byProfile = new Map<TraefikProfile | undefined, readonly Router[]>();
    return (profile?: TraefikProfile): readonly Router[] => {
      let known = byProfile.get(profile);
      if (!known) {
        known = input.controllers.flatMap((controller) => controller.routers?.(graph, profile, which) ?? none);
        byProfile.set(profile, known);
      }
      return known;
    };
  };

  // In a collection of examples the definitions that one brings along are not those of the others.
  const isApart = (one: Resource, other: Resource): boolean =>
    context.collected === true && folderOf(one) !== folderOf(other);

  const violations = once(() => {
    const list: ObjectViolation[] = [];
    const custom = customKinds(resources);
    for (const resource of resources) {
      const known = custom.size === 0 ? undefined : custom.get(`${resource.group}/${resource.kind}`);
      const kind = known === 'ambiguous' || (known && isApart(known.definition, resource)) ? undefined : known;
      for (const violation of checkObject(resource, kind))
        list.push(kind ? { resource, violation, definition: kind.definition } : { resource, violation });
    }
    return list;
  });

  const near = perResource(resources.length, (service: Resource<Service>) => ({ pods: nearestPods(service, index) }));

  const graph: Graph = {
    context,
    settings,
    others: input.others,
    resources,
    all,
    get: (kind, namespace, name) => find(kind, namespace, name) as never,
    duplicates,
    violations,
    references({ role, to, from } = {}) {
      const known = references();
      if (from) {
        const own = known.from[from.ordinal] ?? none;
        if (role === undefined && to === undefined) return own;
        return own.filter((r) => (role ?? r.role) === r.role && (to ?? r.kind) === r.kind);
      }
      if (role === undefined) return to === undefined ? known.list : (known.byTarget.get(to) ?? none);
      const list = known.byRole.get(role) ?? none;
      return to === undefined ? list : list.filter((r) => r.kind === to);
    },
    referrers: (resource) => referrers().get(resource) ?? none,
    nearest: resolver.nearest,
    hidden: resolver.hidden,
    pods,
    runs,
    selects,
    selectedBy,
    nearestPods: (service) => near(service).pods,
    ports,
    slices: (service) => slicesOf(service, selects(service), ports(service), graph.manualEndpoints(service), runs),
    manualEndpoints: (service) => manual().get(`${service.namespace}/${service.name}`) ?? none,
    nodePorts,
    targetGroups,
    cloud,
    loadBalancers: () => cloud().loadBalancers,
    dns: (host) => (cloud().records.length === 0 ? undefined : dns()(host)),
    listenersInto: (service) => (cloud() === noCloud ? none : ways().filter((way) => way.service === service)),
    feeds,
    hasPods: (namespace, selector) =>
      index.inNamespace(namespace).some((pod) => [...selector].every(([key, value]) => pod.labels.get(key) === value)),
    classOf,
    routes,
    pluggedInto: (pod) => input.controllers.find((controller) => controller.runs?.(pod))?.name,
    traefiks,
    routers: routersBy('all'),
    particularRouters: routersBy('particular'),
    listeners,
  };
  return graph;
}

const folderOf = ({ document }: Resource): string => document.file.path.replace(/[^/]*$/, '');
