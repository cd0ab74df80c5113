/** `loadBalancers`, `targetGroups` and `dns` of the config file as the way in. */
import {
  type Cloud,
  type CloudListener,
  type CloudTargetGroup,
  type DnsRecord,
  type Link,
  type LoadBalancer,
  noCloud,
  type SecurityGroup,
  type Setting,
} from '../model/cloud.ts';
import type { TargetGroup } from '../model/settings.ts';
import { unknown } from '../model/unknown.ts';
import type { Document } from '../parse/document.ts';
import type { At, Path } from '../parse/place.ts';

/** An entry of `loadBalancers`, once the schema has nothing against it. */
export interface WrittenLoadBalancer {
  readonly name: string;
  readonly type?: 'network' | 'application' | 'classic';
  readonly scheme?: 'internet-facing' | 'internal';
  readonly hosts?: readonly string[];
  readonly openPorts?: readonly (number | string)[];
  readonly listeners: readonly {
    readonly port: number;
    readonly protocol: string;
    readonly targetGroup: string;
  }[];
}

/** An entry of `dns`, once the schema has nothing against it. */
export interface WrittenRecord {
  readonly name: string;
  readonly loadBalancer?: string;
  readonly service?: string;
  readonly values?: readonly string[];
}

/** What of `targetGroups` only the way in needs. */
export interface WrittenGroup {
  readonly proxyProtocol?: boolean;
  readonly preserveClientIP?: boolean;
  readonly openPorts?: readonly (number | string)[];
}

/** The way in as the config file tells it; the target groups are in the order of `groups`. */
export function readConfigCloud(
  balancers: readonly WrittenLoadBalancer[],
  groups: readonly { readonly group: TargetGroup; readonly written: WrittenGroup }[],
  dns: readonly WrittenRecord[],
  document: Document,
): Cloud {
  if (balancers.length === 0 && groups.length === 0 && dns.length === 0) return noCloud;
  const made = groups.map(({ group, written }) => lowerGroup(group, written));
  const listeners: CloudListener[] = [];
  const records: DnsRecord[] = [];
  const loadBalancers = balancers.map((balancer, index): LoadBalancer => {
    const at = (...path: Path): At => ({
      document,
      path: ['loadBalancers', index, ...path],
      part: path.length > 0 ? 'value' : 'key',
    });
    const part = { source: 'config' as const, scope: document.file.path, conditional: false };
    const own: CloudListener[] = [];
    const whole: LoadBalancer = {
      ...part,
      title: balancer.name,
      at: at(),
      name: { value: balancer.name, given: true, at: at('name') },
      type: {
        value: balancer.type ?? 'network',
        given: balancer.type !== undefined,
        at: at(balancer.type ? 'type' : 'name'),
      },
      scheme: {
        value: balancer.scheme ?? 'internet-facing',
        given: balancer.scheme !== undefined,
        at: at(balancer.scheme ? 'scheme' : 'name'),
      },
      dnsName: { value: unknown, given: false, at: at('name') },
      securityGroups: balancer.openPorts && [
        {
          state: 'present',
          to: openingsOf(balancer.openPorts, balancer.name, at('openPorts')),
          at: at('openPorts'),
        },
      ],
      listeners: own,
    };
    balancer.listeners.forEach((listener, position) => {
      const place = (...path: Path): At => at('listeners', position, ...path);
      const to = made[groups.findIndex(({ group }) => group.name === listener.targetGroup)];
      const link: Link<CloudTargetGroup> = to
        ? { state: 'present', to, at: place('targetGroup') }
        : { state: 'unknown', at: place('targetGroup') };
      own.push({
        ...part,
        title: `${balancer.name}:${listener.port}`,
        at: place(),
        loadBalancer: { state: 'present', to: whole, at: at('name') },
        port: { value: listener.port, given: true, at: place('port') },
        protocol: { value: listener.protocol, given: true, at: place('protocol') },
        certificate: { value: unknown, given: false, at: place('protocol') },
        actions: [{ kind: 'forward', groups: [link], at: place('targetGroup') }],
        rules: [],
      });
    });
    listeners.push(...own);
    balancer.hosts?.forEach((host, position) => {
      const place = at('hosts', position);
      records.push({
        ...part,
        title: host,
        at: place,
        name: { value: host.toLowerCase(), given: true, at: place },
        type: { value: 'A', given: false, at: place },
        alias: { state: 'present', to: whole, at: place },
        values: [],
        zone: 'config',
        routed: false,
      });
    });
    return whole;
  });
  dns.forEach(({ name, loadBalancer, service, values }, index) => {
    const at = (...path: Path): At => ({ document, path: ['dns', index, ...path], part: 'value' });
    const to = loadBalancers[balancers.findIndex((balancer) => balancer.name === loadBalancer)];
    const [namespace = '', own = ''] = service?.split('/') ?? [];
    records.push({
      source: 'config',
      scope: document.file.path,
      conditional: false,
      title: name,
      at: at('name'),
      name: { value: name.toLowerCase().replace(/\.$/, ''), given: true, at: at('name') },
      type: { value: 'A', given: false, at: at('name') },
      alias: to && { state: 'present', to, at: at('loadBalancer') },
      values: values ?? [],
      ...(service !== undefined && { service: { namespace, name: own } }),
      zone: 'config',
      routed: false,
    });
  });
  return { loadBalancers, listeners, targetGroups: made, securityGroups: [], records };
}

function lowerGroup(group: TargetGroup, written: WrittenGroup): CloudTargetGroup {
  const { healthCheck: check = {} } = group;
  const place = (...path: readonly string[]): At => group.at(...path);
  const setting = <T>(value: T | undefined, fallback: T | undefined, ...path: readonly string[]): Setting<T> => ({
    value: value ?? fallback,
    given: value !== undefined,
    at: value === undefined ? place('service') : place(...path),
  });
  const layer7 = group.protocol.startsWith('HTTP');
  const protocol = check.protocol ?? (layer7 ? 'HTTP' : 'TCP');
  return {
    source: 'config',
    scope: place().document.file.path,
    title: group.name,
    at: place(),
    conditional: false,
    name: setting<string>(undefined, undefined),
    port: setting(group.port, undefined, 'port'),
    protocol: setting(group.protocol, undefined, 'protocol'),
    targetType: { value: group.targetType === 'ip' ? 'ip' : 'instance', given: false, at: place('service') },
    healthCheck: {
      enabled: setting<boolean>(undefined, true),
      protocol: setting(check.protocol, protocol, 'healthCheck', 'protocol'),
      port: setting(check.port, 'traffic-port' as const, 'healthCheck', 'port'),
      path: setting(check.path, protocol === 'TCP' ? undefined : '/', 'healthCheck', 'path'),
      matcher: setting(
        check.successCodes,
        protocol === 'TCP' ? undefined : layer7 ? '200' : '200-399',
        'healthCheck',
        'successCodes',
      ),
      interval: setting<number>(undefined, undefined),
      timeout: setting<number>(undefined, undefined),
      at: place('service'),
    },
    // What is not declared may be either.
    proxyProtocolV2: {
      ...setting(written.proxyProtocol, undefined, 'proxyProtocol'),
      value: written.proxyProtocol ?? unknown,
    },
    preserveClientIP: {
      ...setting(written.preserveClientIP, undefined, 'preserveClientIP'),
      value: written.preserveClientIP ?? unknown,
    },
    attachments: [],
    guards: written.openPorts && [[openingsOf(written.openPorts, group.name, place('openPorts'))]],
  };
}

/** `openPorts` as a security group; TCP and UDP alike. */
function openingsOf(ports: readonly (number | string)[], title: string, at: At): SecurityGroup {
  const given = <T>(value: T): Setting<T> => ({ value, given: true, at });
  return {
    source: 'config',
    scope: at.document.file.path,
    title,
    at,
    conditional: false,
    name: given(title),
    complete: true,
    ingress: ports.flatMap((port) => {
      const [from = 0, to = from] = String(port).split('-').map(Number);
      // `-1` would open every port.
      return ['tcp', 'udp'].map((protocol) => ({
        from: given(from),
        to: given(to),
        protocol: given(protocol),
        cidrs: unknown,
        at,
      }));
    }),
  };
}
