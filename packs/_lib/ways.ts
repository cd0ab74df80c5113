/** How requests for a route reach the controller that takes it, as far as the files tell. */
import { openedBy } from '../../rules/_lib/outside.ts';
import { controllerOf } from '../../rules/_lib/routed-hosts.ts';
import {
  type CloudListener,
  type EntryPoint,
  isController,
  type PodTemplate,
  perGraph,
  type Resource,
  type Router,
  type Service,
  type ServicePort,
  unknown,
} from '../../src/rule.ts';

/** A router of Traefik, with its entry points as far as they are known. */
export interface TakenRouter {
  readonly router: Router;
  readonly entryPoints: readonly EntryPoint[] | undefined;
}

/** A port by which a controller is asked. */
interface Door {
  readonly service: Resource<Service>;
  readonly port: ServicePort;
}

export interface Ways {
  /** The routers that the Traefiks of the input surely make of a route; undefined if they make none, or may make another. */
  routers(from: Resource): readonly TakenRouter[] | undefined;
  /** The listeners of load balancers that lead to the controller of a route, where it listens for it; empty if none is known. */
  listeners(from: Resource): readonly CloudListener[];
  /** Whether the controller of a route is reached from outside of the cluster; undefined if the files do not tell. */
  isOpen(from: Resource): boolean | undefined;
  /** Whether a listener surely leads to something that is no controller. */
  leadsElsewhere(listener: CloudListener): boolean;
}

export const waysOf = perGraph((graph): Ways => {
  const taken = new Map<Resource, TakenRouter[]>();
  const doubtful = new Set<Resource>();
  for (const profile of graph.traefiks())
    for (const router of graph.routers(profile)) {
      const { from, state } = router;
      if (state === 'unknown') doubtful.add(from);
      if (state !== 'enabled' && state !== 'warning') continue;
      const names = router.entryPoints;
      const own = names === unknown ? [] : profile.entryPoints.filter(({ name }) => names.includes(name));
      const entryPoints = names !== unknown && own.length === names.length ? own : undefined;
      taken.set(from, [...(taken.get(from) ?? []), { router, entryPoints }]);
    }
  const routers = (from: Resource) => (doubtful.has(from) ? undefined : taken.get(from));

  /** The ports of Services that lead to Pods, on the entry points of a route where it has some. */
  const doorsOf = (from: Resource, pods: readonly PodTemplate[]): readonly Door[] => {
    const own = routers(from);
    const numbers = own?.flatMap(({ entryPoints }) => entryPoints?.map(({ port }) => port) ?? unknown);
    const isOwn = (port: number) => numbers === undefined || numbers.includes(unknown) || numbers.includes(port);
    const services = new Set(pods.flatMap((pod) => graph.selectedBy(pod)));
    return [...services].flatMap((service) =>
      graph
        .ports(service)
        .filter(({ endpoints }) => endpoints.some(({ pod, port }) => pods.includes(pod) && isOwn(port)))
        .map(({ port }) => ({ service, port })),
    );
  };
  return {
    routers,
    listeners: (from) =>
      doorsOf(from, controllerOf(graph, from)).flatMap(({ service, port }) =>
        graph.listenersInto(service).flatMap((way) => (way.port === port && way.listener ? way.listener : [])),
      ),
    isOpen(from) {
      const pods = controllerOf(graph, from);
      if (pods.length === 0) return undefined;
      const isOnHost = pods.some(
        (pod) => pod.hostNetwork || pod.containers.some(({ ports }) => ports.some(({ hostPort }) => hostPort)),
      );
      const doors = doorsOf(from, pods);
      if (isOnHost || doors.some(({ service, port }) => openedBy(graph, service, port) !== undefined)) return true;
      return pods.every((pod) => graph.selectedBy(pod).length > 0) ? false : undefined;
    },
    leadsElsewhere: (listener) => {
      const services = graph
        .all('Service')
        .filter((service) => graph.listenersInto(service).some((way) => way.listener === listener));
      return (
        services.length > 0 &&
        services.every((service) => {
          const { state, pods, maybeMore } = graph.selects(service);
          return state === 'pods' && !maybeMore && !pods.some(isController);
        })
      );
    },
  };
});
