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
  /** The ports of the Pods behind a Service port. */
  behind(service: Resource<Service>, port: ServicePort): readonly number[];
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
  const found = new Set(meant.map((one) => one.cloud));
  const left = candidates.filter((group) => !fed.has(group) && !found.has(group));
  return [...fed.values(), ...meant, ...slips(cloud, road, fed, left)];
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

/**
 * Groups of a load balancer that feeds a Service by another group. One number in common may be chance: clusters like the same numbers. So the listener
 * has to be the one of a port of that Service which nothing feeds, and no other module may feed it too. That is certain only if two groups agree, if
 * the group bears the name of the Service, or if the number is a slip.
 */
function siblings(
  cloud: Cloud,
  road: Road,
  fed: ReadonlyMap<CloudTargetGroup, FedTargetGroup>,
  candidates: readonly CloudTargetGroup[],
): FedTargetGroup[] {
  if (fed.size === 0) return [];
  const found = new Map<CloudTargetGroup, FedTargetGroup>();
  const all = [...fed.values()];
  const taken = new Set(all.map(({ port }) => port));
  for (const balancer of cloud.loadBalancers) {
    const groups = new Set(balancer.listeners.flatMap(groupsOf));
    const own = [...groups].flatMap((group) => fed.get(group) ?? []);
    const services = new Set(own.flatMap(({ service }) => service ?? []));
    if (services.size === 0) continue;
    for (const listener of balancer.listeners)
      for (const group of groupsOf(listener)) {
        const number = strayNumber(group, road);
        if (number === undefined || fed.has(group) || found.has(group) || !candidates.includes(group)) continue;
        if (known(group.targetType) !== 'instance') continue;
        const meant = meantPort([...services], number, known(listener.port), road, taken);
        if (!meant) continue;
        const { service, port } = meant;
        const feeding = all.filter((one) => one.service === service);
        const isNamed = namedIn(group, service);
        if (!isNamed && feeding.some(({ cloud: other }) => other?.scope !== group.scope)) continue;
        const agreeing = feeding.filter(({ cloud: other }) => other && groups.has(other)).length;
        const isSure = isNamed || agreeing > 1 || isSlip(number, service, port, road);
        found.set(group, asFed(group, service, undefined, isSure));
      }
  }
  return [...found.values()];
}

/** The number that a group sends to, if it may be meant for a Service of this context: no condition, and no other context has it. */
function strayNumber(group: CloudTargetGroup, road: Road): number | undefined {
  const number = known(targetPort(group));
  return number === undefined || group.conditional || road.takenElsewhere(number) ? undefined : number;
}

/** A port that nothing feeds: that of the listener for a number of the node port range, or one that has the number itself. */
function meantPort(
  services: readonly Resource<Service>[],
  number: number,
  listens: number | undefined,
  road: Road,
  taken: ReadonlySet<ServicePort | undefined>,
): { readonly service: Resource<Service>; readonly port: ServicePort } | undefined {
  const { from, to } = road.settings.nodePortRange;
  const inRange = number >= from && number <= to;
  for (const service of services)
    for (const port of service.view.ports)
      if (!taken.has(port) && (inRange ? port.port === listens : isAnother(number, service, port, road)))
        return { service, port };
  return undefined;
}

/** Whether a number is that of the Service port, or of the Pods behind it. */
function isAnother(number: number, service: Resource<Service>, port: ServicePort, road: Road): boolean {
  return port.port === number || port.targetPort === number || road.behind(service, port).includes(number);
}

/** Whether a number is written for a node port: another number of that port, one digit off, or with two digits in each other's place. */
function isSlip(number: number, service: Resource<Service>, port: ServicePort, road: Road): boolean {
  return isAnother(number, service, port, road) || isOneDigitOff(number, port);
}

function isOneDigitOff(number: number, { nodePort }: ServicePort): boolean {
  const [own, meant] = [String(number), String(nodePort)];
  if (own.length !== meant.length) return false;
  const off = [...own].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  const [first = 0, second = 0] = off;
  const isSwap = off.length === 2 && own[first] === meant[second] && own[second] === meant[first];
  return off.length === 1 || isSwap;
}

/**
 * Groups behind a listener on the port of a Service port that nothing feeds, whose node port is one digit off: if there is one such port in the input.
 * It may still be chance, so it is never certain.
 */
function slips(
  cloud: Cloud,
  road: Road,
  fed: ReadonlyMap<CloudTargetGroup, FedTargetGroup>,
  left: readonly CloudTargetGroup[],
): FedTargetGroup[] {
  if (left.length === 0) return [];
  const taken = new Set([...fed.values()].map(({ port }) => port));
  const listening = new Map<CloudTargetGroup, Set<number | undefined>>();
  for (const { listeners } of cloud.loadBalancers)
    for (const listener of listeners)
      for (const group of groupsOf(listener)) {
        const ports = listening.get(group) ?? new Set();
        listening.set(group, ports.add(known(listener.port)));
      }
  const found: FedTargetGroup[] = [];
  for (const group of left) {
    const number = strayNumber(group, road);
    const ports = listening.get(group);
    if (number === undefined || !ports || known(group.targetType) !== 'instance') continue;
    const meant = road.claims.filter(
      ({ field, port }) =>
        field === 'nodePort' && port && !taken.has(port) && ports.has(port.port) && isOneDigitOff(number, port),
    );
    const [only, another] = meant;
    // What another module feeds is the cluster of that one.
    const isForeign = [...fed].some(([other, { service }]) => service === only?.service && other.scope !== group.scope);
    if (only && !another && !isForeign) found.push(asFed(group, only.service, undefined, false));
  }
  return found;
}

/** Whether a group bears the name of a Service. */
function namedIn(group: CloudTargetGroup, { name }: Resource<Service>): boolean {
  const words = `-${group.title}-${known(group.name) ?? ''}-`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return name.length > 3 && words.includes(`-${name}-`);
}

/** Groups that are called as the only Service with node ports that bears such a name. */
function namesakes(
  road: Road,
  fed: ReadonlyMap<CloudTargetGroup, FedTargetGroup>,
  candidates: readonly CloudTargetGroup[],
): FedTargetGroup[] {
  const { settings, services } = road;
  const scopes = new Set([...fed.keys()].map(({ scope }) => scope));
  const { from, to } = settings.nodePortRange;
  const found: FedTargetGroup[] = [];
  let exposed: readonly Resource<Service>[] | undefined;
  for (const group of candidates) {
    const number = strayNumber(group, road);
    if (number === undefined || scopes.has(group.scope)) continue;
    exposed ??= services.filter(({ view }) => view.type === 'NodePort' || view.type === 'LoadBalancer');
    const [only, another] = exposed.filter((service) => namedIn(group, service));
    if (!only || another) continue;
    // On other numbers the nodes may listen by other means, unless it is a number of the Service that nodes do not know.
    const inRange = number >= from && number <= to;
    const isConfused =
      known(group.targetType) === 'instance' &&
      only.view.type === 'NodePort' &&
      only.view.ports.some((port) => isAnother(number, only, port, road));
    if (inRange || isConfused) found.push(asFed(group, only, undefined, false));
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
