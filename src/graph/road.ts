/**
 * The way in meets the cluster: which Service a target group feeds. What is written about the cloud says so nowhere, so only evidence counts:
 * the same number, or a load balancer that feeds a Service already.
 */
import {
  type Cloud,
  type CloudListener,
  type CloudTargetGroup,
  known,
  type LoadBalancer,
  type Setting,
} from '../model/cloud.ts';
import type { Service, ServicePort } from '../model/kinds/service.ts';
import type { Resource } from '../model/resource.ts';
import type { Settings, TargetGroup } from '../model/settings.ts';
import type { FedTargetGroup, NodePortClaim } from './graph.ts';

/** What a load balancer's listener leads to in the cluster. */
export interface WayIn {
  /** Undefined for a target group whose listener is not known. */
  readonly listener: CloudListener | undefined;
  readonly loadBalancer: LoadBalancer | undefined;
  readonly group: CloudTargetGroup;
  readonly service: Resource<Service>;
  readonly port: ServicePort;
}

interface Road {
  readonly settings: Settings;
  readonly claims: readonly NodePortClaim[];
  readonly services: readonly Resource<Service>[];
  /** Whether another context of the run has the number as a nodePort. */
  takenElsewhere(number: number): boolean;
}

/** The port that the targets are asked on: that of the registration, or the group's. */
export function targetPort(group: CloudTargetGroup): Setting<number> {
  for (const { port } of group.attachments) if (port.given) return port;
  return group.port;
}

/** The groups that a listener sends to, by its default action and its rules. */
export function groupsOf(listener: CloudListener): readonly CloudTargetGroup[] {
  return [...listener.actions, ...listener.rules.map((rule) => rule.action)].flatMap((action) =>
    action.kind === 'forward' ? action.groups.flatMap((link) => (link.state === 'present' ? [link.to] : [])) : [],
  );
}

const kinds = new Set(['instance', 'ip']);

/** The target groups of the cloud that feed a Service of this context, or were surely meant to. */
export function feedServices(cloud: Cloud, road: Road): FedTargetGroup[] {
  const fed = new Map<CloudTargetGroup, FedTargetGroup>();
  const candidates = cloud.targetGroups.filter(
    (group) => group.source !== 'config' && group.feeds === undefined && kinds.has(known(group.targetType) ?? ''),
  );
  for (const group of candidates) {
    const number = known(targetPort(group));
    const claim = road.claims.find((one) => one.number === number && one.field === 'nodePort');
    if (claim?.port) fed.set(group, asFed(group, claim.service, claim.port, true));
  }
  const meant = [...siblings(cloud, road, fed, candidates), ...namesakes(road, fed, candidates)];
  return [...fed.values(), ...meant];
}

function asFed(
  group: CloudTargetGroup,
  service: Resource<Service>,
  port: ServicePort | undefined,
  sure: boolean,
): FedTargetGroup {
  return {
    group: asDeclared(group, service),
    state: 'present',
    open: !sure,
    service,
    ...(port && { port }),
    cloud: group,
  };
}

/** Groups of a load balancer that feeds a Service by another group. */
function siblings(
  cloud: Cloud,
  road: Road,
  fed: ReadonlyMap<CloudTargetGroup, FedTargetGroup>,
  candidates: readonly CloudTargetGroup[],
): FedTargetGroup[] {
  if (fed.size === 0) return [];
  const found = new Map<CloudTargetGroup, FedTargetGroup>();
  for (const balancer of cloud.loadBalancers) {
    const groups = [...new Set(balancer.listeners.flatMap(groupsOf))];
    const services = new Set(groups.flatMap((group) => fed.get(group)?.service ?? []));
    if (services.size === 0) continue;
    for (const group of groups) {
      const number = known(targetPort(group));
      if (number === undefined || fed.has(group) || found.has(group) || !candidates.includes(group)) continue;
      if (known(group.targetType) !== 'instance' || group.conditional || road.takenElsewhere(number)) continue;
      const taken = new Set([...fed.values()].map(({ port }) => port));
      const service = nearestService([...services], number, road.settings, taken);
      if (service) found.set(group, asFed(group, service, undefined, true));
    }
  }
  return [...found.values()];
}

/** The Service whose ports come nearest to a number: one of the range of node ports, or that of a port which nothing feeds. */
function nearestService(
  services: readonly Resource<Service>[],
  number: number,
  { nodePortRange: { from, to } }: Settings,
  taken: ReadonlySet<ServicePort | undefined>,
): Resource<Service> | undefined {
  const inRange = number >= from && number <= to;
  if (!inRange)
    return services.find(({ view }) =>
      view.ports.some((port) => !taken.has(port) && (port.port === number || port.targetPort === number)),
    );
  const distance = ({ view }: Resource<Service>): number =>
    Math.min(...view.ports.map(({ nodePort }) => (nodePort === undefined ? to : Math.abs(nodePort - number))));
  return [...services].sort((a, b) => distance(a) - distance(b))[0];
}

/** Groups that are called as the only Service with node ports that bears such a name. */
function namesakes(
  { settings, services, takenElsewhere }: Road,
  fed: ReadonlyMap<CloudTargetGroup, FedTargetGroup>,
  candidates: readonly CloudTargetGroup[],
): FedTargetGroup[] {
  const scopes = new Set([...fed.keys()].map(({ scope }) => scope));
  const { from, to } = settings.nodePortRange;
  const found: FedTargetGroup[] = [];
  let exposed: readonly Resource<Service>[] | undefined;
  for (const group of candidates) {
    const number = known(targetPort(group));
    if (number === undefined || number < from || number > to || scopes.has(group.scope)) continue;
    if (group.conditional || takenElsewhere(number)) continue;
    exposed ??= services.filter(
      ({ view, name }) => (view.type === 'NodePort' || view.type === 'LoadBalancer') && name.length > 3,
    );
    const words = `-${group.title}-${known(group.name) ?? ''}-`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const [only, another] = exposed.filter(({ name }) => words.includes(`-${name}-`));
    if (only && !another) found.push(asFed(group, only, undefined, false));
  }
  return found;
}

/** A group as the config file would declare it, for the rules on target groups. */
function asDeclared(group: CloudTargetGroup, service: Resource<Service>): TargetGroup {
  const { healthCheck: check } = group;
  const port = targetPort(group);
  const asked = known(check.port);
  const protocol = known(check.protocol);
  const path = known(check.path);
  return {
    name: known(group.name) ?? group.title,
    service: { namespace: service.namespace, name: service.name },
    protocol: known(group.protocol) ?? '',
    port: known(port) ?? 0,
    // Addresses that are asked on a node port are those of nodes.
    targetType: known(group.targetType) === 'ip' ? 'node-ip' : 'instance',
    ...(known(check.enabled) === true &&
      asked !== undefined && {
        healthCheck: {
          port: asked,
          ...(protocol !== undefined && { protocol }),
          ...(path !== undefined && { path }),
        },
      }),
    at(...path) {
      switch (path.join('.')) {
        case 'port':
          return port.at;
        case 'protocol':
          return group.protocol.at;
        case 'targetType':
          return group.targetType.at;
        case 'healthCheck':
          return check.at;
        case 'healthCheck.port':
          return check.port.at;
        case 'healthCheck.path':
          return check.path.at;
        default:
          return group.at;
      }
    },
  };
}

/** Every listener that leads into a Service, by the groups that feed it. */
export function waysIn(
  cloud: Cloud,
  fed: readonly FedTargetGroup[],
  serviceOf: (namespace: string, name: string) => Resource<Service> | undefined,
): readonly WayIn[] {
  const ways: WayIn[] = [];
  const ends = [
    ...fed.map(({ cloud: group, service, port }) => ({ group, service, port })),
    ...cloud.targetGroups.flatMap((group) => {
      if (!group.feeds) return [];
      const { namespace, name, port } = group.feeds;
      const service = serviceOf(namespace, name);
      return [{ group, service, port: service?.view.ports.find((one) => one.port === port || one.name === port) }];
    }),
  ];
  for (const { group, service, port } of ends) {
    if (!group || !service || !port) continue;
    const listeners = cloud.listeners.filter((listener) => groupsOf(listener).includes(group));
    for (const listener of listeners) {
      const { loadBalancer: link } = listener;
      const loadBalancer = link?.state === 'present' ? link.to : undefined;
      ways.push({ listener, loadBalancer, group, service, port });
    }
    if (listeners.length === 0) ways.push({ listener: undefined, loadBalancer: undefined, group, service, port });
  }
  return ways;
}
