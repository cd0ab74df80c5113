/**
 * Resources of Terraform's AWS provider to the way in. Names, defaults and links are those of `hashicorp/terraform-provider-aws`,
 * internal/service/{elbv2,autoscaling,ec2,route53}.
 */
import type {
  Attachment,
  Cloud,
  CloudListener,
  CloudTargetGroup,
  DnsRecord,
  Link,
  ListenerAction,
  ListenerRule,
  LoadBalancer,
  Opening,
  SecurityGroup,
  Setting,
} from '../../model/cloud.ts';
import { nearest } from '../../model/nearest.ts';
import type { At } from '../../parse/place.ts';
import { type Body, type Entry, type Raw, Reference, unknown, type Value } from './entry.ts';

/** Resource types that are lowered. */
export const resourceTypes: ReadonlySet<string> = new Set([
  'aws_lb',
  'aws_alb',
  'aws_lb_listener',
  'aws_alb_listener',
  'aws_lb_listener_rule',
  'aws_alb_listener_rule',
  'aws_lb_target_group',
  'aws_alb_target_group',
  'aws_lb_target_group_attachment',
  'aws_alb_target_group_attachment',
  'aws_autoscaling_attachment',
  'aws_autoscaling_group',
  'aws_autoscaling_traffic_source_attachment',
  'aws_elb',
  'aws_security_group',
  'aws_security_group_rule',
  'aws_vpc_security_group_ingress_rule',
  'aws_route53_record',
  'aws_instance',
  'aws_launch_template',
  'aws_launch_configuration',
  'aws_network_interface_sg_attachment',
]);

/** The type without the old name of load balancers. */
const typeOf = ({ type }: Entry): string => type.replace(/^aws_alb/, 'aws_lb');

const asText = (value: Value): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined;
const asNumber = (value: Value): number | undefined => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' ? number : undefined;
};
const asFlag = (value: Value): boolean | undefined =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;

/** An argument as a setting; what is not of its form is not known. */
function setting<T>({ value, at }: Raw, read: (value: Value) => T | undefined, fallback?: T): Setting<T> {
  if (value === undefined || value === null) return { value: fallback, given: false, at };
  return {
    value: value instanceof Reference || value === unknown ? unknown : (read(value) ?? unknown),
    given: true,
    at,
  };
}

/** What reads a block that may be missing: its own arguments, or none at all at the place of what holds it. */
function blockOf(body: Body, name: string): { body: Body | undefined; isKnown: boolean } {
  const blocks = body.blocks(name);
  return { body: blocks?.[0], isKnown: blocks !== undefined };
}

type MadeGroup = Omit<CloudTargetGroup, 'attachments' | 'guards'> & {
  attachments: Attachment[];
  guards?: CloudTargetGroup['guards'];
};

/** Targets by the file that describes them: it is about one group. */
function byFile(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const files = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = files.get(entry.address);
    if (same) same.push(entry);
    else files.set(entry.address, [entry]);
  }
  return files;
}

/** The group that targets are of: the one whose name the file bears, or the only one with their port. */
function groupOfTargets(file: string, targets: readonly Entry[], groups: readonly MadeGroup[]): MadeGroup | undefined {
  const running = groups.filter(({ source }) => source === 'aws');
  const words = `-${file.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-`;
  const named = running.filter(
    ({ name }) => typeof name.value === 'string' && words.includes(`-${name.value.toLowerCase()}-`),
  );
  if (named.length === 1) return named[0];
  const port = targets[0] && asNumber(targets[0].get('port').value ?? null);
  const [only, another] = running.filter((group) => group.port.value === port);
  return another ? undefined : only;
}

/** Lowers resources. */
export function lowerResources(entries: readonly Entry[]): Cloud {
  const ofType = (type: string): Entry[] => entries.filter((entry) => typeOf(entry) === type);
  const byArn = new Map<string, Entry>();
  for (const entry of entries)
    for (const name of ['arn', 'id', 'dns_name']) {
      const { value } = entry.get(name);
      if (typeof value === 'string' && value !== '')
        byArn.set(name === 'dns_name' ? value.toLowerCase() : value, entry);
    }

  /** What an argument leads to, among parts that are made already. */
  function link<T>({ value, at }: Raw, made: ReadonlyMap<Entry, T>, attributes: readonly string[]): Link<T> {
    if (typeof value === 'string') {
      const entry = byArn.get(value);
      const to = entry && made.get(entry);
      return to ? { state: 'present', to, at } : { state: 'unknown', at };
    }
    if (!(value instanceof Reference)) return { state: 'unknown', at };
    const { entries: found } = value;
    if (found === undefined) {
      return { state: 'absent', name: value.address, near: nearest(value.address, value.others), at };
    }
    const [only, another] = found;
    const to = only && made.get(only);
    if (!to || another || (value.attribute !== '' && !attributes.includes(value.attribute)))
      return { state: 'unknown', at };
    return { state: 'present', to, at };
  }
  /** Each item of a list, or what the list itself is. */
  const items = (raw: Raw): readonly Raw[] | undefined => {
    if (Array.isArray(raw.value)) return (raw.value as readonly Value[]).map((value) => ({ value, at: raw.at }));
    return undefined;
  };

  const groups = new Map<Entry, MadeGroup>();
  /** What is registered where, until security groups are made. */
  const registered: (readonly [group: MadeGroup, Raw])[] = [];
  for (const entry of ofType('aws_lb_target_group')) groups.set(entry, targetGroup(entry));
  const arns = ['arn', 'id'];

  for (const entry of ofType('aws_lb_target_group_attachment')) {
    const to = link(entry.get('target_group_arn'), groups, arns);
    if (to.state !== 'present') continue;
    registered.push([to.to, entry.get('target_id')]);
    to.to.attachments.push({
      kind: 'target',
      target: setting(entry.get('target_id'), asText),
      port: setting(entry.get('port'), asNumber),
      at: entry.at,
    });
  }
  for (const [file, targets] of byFile(ofType('target_health'))) {
    const group = groupOfTargets(file, targets, [...groups.values()]);
    for (const entry of targets) {
      const { value, at } = entry.get('state');
      group?.attachments.push({
        kind: 'target',
        target: setting(entry.get('target_id'), asText),
        port: setting(entry.get('port'), asNumber),
        ...(typeof value === 'string' && { state: { value, reason: asText(entry.get('reason').value ?? null), at } }),
        at: entry.at,
      });
    }
  }
  const ofGroup = (raw: Raw, name: Raw, at: At, scaling?: Entry): void => {
    const to = link(raw, groups, arns);
    if (to.state !== 'present') return;
    registered.push([to.to, scaling ? { value: new Reference(() => [scaling], scaling.address, 'name'), at } : name]);
    const port: Setting<number> = { value: undefined, given: false, at };
    to.to.attachments.push({ kind: 'group', target: setting(name, asText), port, at: raw.at });
  };
  for (const entry of ofType('aws_autoscaling_attachment'))
    for (const name of ['lb_target_group_arn', 'alb_target_group_arn'])
      if (entry.get(name).value !== undefined) ofGroup(entry.get(name), entry.get('autoscaling_group_name'), entry.at);
  for (const entry of ofType('aws_autoscaling_group'))
    for (const raw of items(entry.get('target_group_arns')) ?? []) ofGroup(raw, entry.get('name'), entry.at, entry);
  for (const entry of ofType('aws_autoscaling_traffic_source_attachment'))
    for (const source of entry.blocks('traffic_source') ?? [])
      ofGroup(source.get('identifier'), entry.get('autoscaling_group_name'), entry.at);

  const securityGroups = new Map<Entry, SecurityGroup & { ingress: Opening[]; complete: boolean }>();
  for (const entry of ofType('aws_security_group')) securityGroups.set(entry, securityGroup(entry));
  const open = (raw: Raw, opening: Opening | undefined): void => {
    const to = link(raw, securityGroups, ['id']);
    // What opens a group that is not known may open any.
    if (to.state === 'unknown' && typeof raw.value !== 'string')
      for (const one of securityGroups.values()) one.complete = false;
    if (to.state !== 'present') return;
    if (opening) to.to.ingress.push(opening);
    else to.to.complete = false;
  };
  for (const entry of ofType('aws_security_group_rule')) {
    const { value } = entry.get('type');
    if (value === 'egress') continue;
    open(entry.get('security_group_id'), value === 'ingress' ? openingOf(entry, 'protocol', 'cidr_blocks') : undefined);
  }
  for (const entry of ofType('aws_vpc_security_group_ingress_rule'))
    open(entry.get('security_group_id'), openingOf(entry, 'ip_protocol', 'cidr_ipv4'));

  /** What is registered: by reference, or in a state by its id or name. */
  const targetsOf = ({ value }: Raw): readonly Entry[] => {
    if (value instanceof Reference) return value.entries ?? [];
    if (typeof value !== 'string') return [];
    const instance = byArn.get(value);
    return instance ? [instance] : ofType('aws_autoscaling_group').filter((entry) => entry.get('name').value === value);
  };
  const guardsOf = (raw: Raw): readonly SecurityGroup[] | undefined => {
    const found: SecurityGroup[] = [];
    const targets = targetsOf(raw);
    const lists = targets.length > 0 ? targets.map(guardList) : [undefined];
    for (const list of lists) {
      if (!list || list.length === 0) return undefined;
      for (const one of list) {
        const to = link(one, securityGroups, ['id']);
        if (to.state !== 'present') return undefined;
        if (!found.includes(to.to)) found.push(to.to);
      }
    }
    return found;
  };
  /** The security groups that an instance, or the instances of a group, are in; undefined if that is not known. */
  const guardList = (entry: Entry): readonly Raw[] | undefined => {
    const { type } = entry;
    if (type === 'aws_instance') return items(entry.get('vpc_security_group_ids'));
    if (type === 'aws_launch_configuration') return items(entry.get('security_groups'));
    if (type === 'aws_launch_template') {
      const faces = entry.blocks('network_interfaces');
      if (!faces || faces.length > 1) return undefined;
      return items((faces[0] ?? entry).get(faces[0] ? 'security_groups' : 'vpc_security_group_ids'));
    }
    if (type !== 'aws_autoscaling_group') return undefined;
    const [template] = entry.blocks('launch_template') ?? [];
    const raw = template
      ? template.get(template.get('id').value === undefined ? 'name' : 'id')
      : entry.get('launch_configuration');
    const [only, another] = targetsOf(raw);
    return only && !another ? guardList(only) : undefined;
  };
  // A group that is attached afterwards may be that of any instance.
  const isOpenEnded = ofType('aws_network_interface_sg_attachment').length > 0;
  for (const group of isOpenEnded ? [] : groups.values()) {
    const own = registered.filter(([to]) => to === group).map(([, raw]) => guardsOf(raw));
    if (own.length > 0 && own.every((one) => one !== undefined))
      group.guards = own as readonly (readonly SecurityGroup[])[];
  }

  const balancers = new Map<Entry, LoadBalancer & { listeners: CloudListener[] }>();
  for (const entry of ofType('aws_lb')) {
    const internal = entry.get('internal');
    const listed = entry.get('security_groups');
    const list = items(listed);
    const kind = setting(entry.get('load_balancer_type'), asText, 'application');
    balancers.set(entry, {
      ...partOf(entry),
      name: setting(entry.get('name'), asText),
      type: kind as LoadBalancer['type'],
      scheme: setting<'internal' | 'internet-facing'>(
        internal,
        (value) => (asFlag(value) === undefined ? undefined : asFlag(value) ? 'internal' : 'internet-facing'),
        'internet-facing',
      ),
      dnsName: setting(entry.get('dns_name'), asText, undefined),
      securityGroups:
        listed.value === undefined || listed.value === null
          ? undefined
          : list
            ? list.map((raw) => link(raw, securityGroups, ['id']))
            : [{ state: 'unknown', at: listed.at }],
      listeners: [],
    });
  }

  const rules = new Map<Entry, ListenerRule[]>();
  const listenerEntries = new Map(ofType('aws_lb_listener').map((entry) => [entry, entry] as const));
  for (const entry of ofType('aws_lb_listener_rule')) {
    const to = link(entry.get('listener_arn'), listenerEntries, arns);
    if (to.state !== 'present') continue;
    const conditions = entry.blocks('condition') ?? [];
    const [action] = entry.blocks('action') ?? [];
    const list = rules.get(to.to) ?? [];
    rules.set(to.to, list);
    list.push({
      hosts: matchers(conditions, 'host_header'),
      paths: matchers(conditions, 'path_pattern'),
      action: action ? actionOf(action) : { kind: 'unknown', at: entry.at },
      at: entry.at,
    });
  }

  function actionOf(body: Body): ListenerAction {
    const type = body.get('type').value;
    const { at } = body;
    if (type === 'forward') {
      const single = body.get('target_group_arn');
      if (single.value !== undefined && single.value !== null)
        return { kind: 'forward', groups: [link(single, groups, arns)], at };
      const forward = blockOf(body, 'forward');
      const targets = forward.body?.blocks('target_group');
      if (targets)
        return { kind: 'forward', groups: targets.map((target) => link(target.get('arn'), groups, arns)), at };
      return forward.isKnown && !forward.body ? { kind: 'forward', groups: [], at } : { kind: 'unknown', at };
    }
    if (type === 'redirect') {
      const { body: redirect } = blockOf(body, 'redirect');
      const argument = (name: string): Raw => redirect?.get(name) ?? { value: unknown, at };
      return {
        kind: 'redirect',
        protocol: setting(argument('protocol'), asText, '#{protocol}'),
        port: setting(argument('port'), asText, '#{port}'),
        at,
      };
    }
    if (type === 'fixed-response') {
      const { body: response } = blockOf(body, 'fixed_response');
      return {
        kind: 'fixed-response',
        status: setting(response?.get('status_code') ?? { value: unknown, at }, asText),
        at,
      };
    }
    return { kind: typeof type === 'string' ? 'other' : 'unknown', at };
  }

  const listeners: CloudListener[] = [];
  for (const entry of ofType('aws_lb_listener')) {
    const balancer = link(entry.get('load_balancer_arn'), balancers, arns);
    const actions = entry.blocks('default_action');
    const listener: CloudListener = {
      ...partOf(entry),
      loadBalancer: balancer,
      port: setting(entry.get('port'), asNumber),
      protocol: setting(
        entry.get('protocol'),
        (value) => asText(value)?.toUpperCase(),
        // Only an ALB's listener has a default.
        balancer.state === 'present' && balancer.to.type.value === 'application' ? 'HTTP' : undefined,
      ),
      certificate: setting(entry.get('certificate_arn'), asText),
      actions: actions ? actions.map(actionOf) : [{ kind: 'unknown', at: entry.at }],
      rules: rules.get(entry) ?? [],
    };
    listeners.push(listener);
    if (balancer.state === 'present') balancer.to.listeners.push(listener);
  }

  const classic = ofType('aws_elb').map((entry) => classicBalancer(entry, (raw) => link(raw, securityGroups, ['id'])));
  listeners.push(...classic.flatMap((made) => made.balancer.listeners));

  return {
    loadBalancers: [...balancers.values(), ...classic.map((made) => made.balancer)],
    listeners,
    targetGroups: [...groups.values(), ...classic.flatMap((made) => made.groups)],
    securityGroups: [...securityGroups.values()],
    records: ofType('aws_route53_record').map((entry) => recordOf(entry, (raw) => link(raw, balancers, ['dns_name']))),
  };
}

/** A Classic load balancer has no target groups: each listener names the port of the instances itself. */
function classicBalancer(
  entry: Entry,
  linkTo: (raw: Raw) => Link<SecurityGroup>,
): { readonly balancer: LoadBalancer; readonly groups: readonly CloudTargetGroup[] } {
  const part = partOf(entry);
  const { at } = entry;
  const listed = entry.get('security_groups');
  const listeners: CloudListener[] = [];
  const groups: CloudTargetGroup[] = [];
  const balancer: LoadBalancer = {
    ...part,
    name: setting(entry.get('name'), asText),
    type: { value: 'classic', given: false, at },
    scheme: setting<'internal' | 'internet-facing'>(
      entry.get('internal'),
      (value) => (asFlag(value) === undefined ? undefined : asFlag(value) ? 'internal' : 'internet-facing'),
      'internet-facing',
    ),
    dnsName: setting(entry.get('dns_name'), asText),
    securityGroups:
      listed.value === undefined
        ? undefined
        : Array.isArray(listed.value)
          ? listed.value.map((value: Value) => linkTo({ value, at: listed.at }))
          : [{ state: 'unknown', at: listed.at }],
    listeners,
  };
  const { body: check } = blockOf(entry, 'health_check');
  const target = check?.get('target') ?? { value: undefined, at };
  // `HTTP:30001/ping`, `TCP:30001`.
  const [, protocol, number, path] = /^([A-Za-z]+):(\d+)(\/.*)?$/.exec(asText(target.value ?? null) ?? '') ?? [];
  const asked = <T>(value: T | undefined): Setting<T> => ({
    value: value ?? (path === undefined && protocol !== undefined ? undefined : unknown),
    given: target.value !== undefined,
    at: target.at,
  });
  for (const block of entry.blocks('listener') ?? []) {
    const instance = setting(block.get('instance_protocol'), (value) => asText(value)?.toUpperCase());
    const group: CloudTargetGroup = {
      ...part,
      name: balancer.name,
      port: setting(block.get('instance_port'), asNumber),
      protocol: { ...instance, value: instance.value === 'SSL' ? 'TLS' : instance.value },
      targetType: { value: 'instance', given: false, at: block.at },
      healthCheck: {
        enabled: { value: true, given: false, at: check?.at ?? at },
        protocol: asked(protocol?.toUpperCase()),
        port: asked<number | 'traffic-port'>(number === undefined ? undefined : Number(number)),
        path: asked(path),
        matcher: { value: '200', given: false, at },
        interval: setting(check?.get('interval') ?? { value: undefined, at }, asNumber),
        timeout: setting(check?.get('timeout') ?? { value: undefined, at }, asNumber),
        at: check?.at ?? at,
      },
      proxyProtocolV2: { value: unknown, given: false, at },
      preserveClientIP: { value: false, given: false, at },
      attachments: [],
    };
    groups.push(group);
    const outside = setting(block.get('lb_protocol'), (value) => asText(value)?.toUpperCase());
    listeners.push({
      ...part,
      at: block.at,
      loadBalancer: { state: 'present', to: balancer, at },
      port: setting(block.get('lb_port'), asNumber),
      protocol: { ...outside, value: outside.value === 'SSL' ? 'TLS' : outside.value },
      certificate: setting(block.get('ssl_certificate_id'), asText),
      actions: [{ kind: 'forward', groups: [{ state: 'present', to: group, at: block.at }], at: block.at }],
      rules: [],
    });
  }
  return { balancer, groups };
}

function partOf(entry: Entry) {
  const { source, scope, address, at, conditional } = entry;
  return { source, scope, title: address, at, conditional };
}

/** Conditions of a rule; undefined values are those of a rule without this condition. */
function matchers(conditions: readonly Body[], name: string): ListenerRule['hosts'] {
  const found: string[] = [];
  for (const condition of conditions) {
    const { body, isKnown } = blockOf(condition, name);
    if (!isKnown) return unknown;
    if (!body) continue;
    const { value } = body.get('values');
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return unknown;
    found.push(...(value as string[]));
  }
  return found;
}

function targetGroup(entry: Entry): MadeGroup {
  const { body, isKnown } = blockOf(entry, 'health_check');
  const at = body?.at ?? entry.at;
  const check = (name: string): Raw =>
    isKnown ? (body?.get(name) ?? { value: undefined, at }) : { value: unknown, at };
  const protocol = setting(entry.get('protocol'), (value) => asText(value)?.toUpperCase());
  // A block without `protocol` asks over HTTP, whatever the group speaks; without a block, AWS asks what fits the group.
  const layer4 = typeof protocol.value === 'string' ? !protocol.value.startsWith('HTTP') : undefined;
  const fallback = body ? 'HTTP' : layer4 === undefined ? undefined : layer4 ? 'TCP' : 'HTTP';
  const checked = setting(check('protocol'), (value) => asText(value)?.toUpperCase(), fallback);
  const overHttp = checked.value === 'HTTP' || checked.value === 'HTTPS';
  return {
    ...partOf(entry),
    name: setting(entry.get('name'), asText),
    port: setting(entry.get('port'), asNumber),
    protocol,
    targetType: setting(entry.get('target_type'), asText, 'instance'),
    healthCheck: {
      enabled: setting(check('enabled'), asFlag, true),
      protocol: checked,
      port: setting<number | 'traffic-port'>(
        check('port'),
        (value) => (value === 'traffic-port' ? value : asNumber(value)),
        'traffic-port',
      ),
      path: setting(check('path'), asText, overHttp ? '/' : undefined),
      matcher: setting(check('matcher'), asText, overHttp ? (layer4 ? '200-399' : '200') : undefined),
      interval: setting(check('interval'), asNumber, 30),
      timeout: setting(check('timeout'), asNumber),
      at,
    },
    proxyProtocolV2: setting(entry.get('proxy_protocol_v2'), asFlag, false),
    preserveClientIP: setting(entry.get('preserve_client_ip'), asFlag),
    attachments: [],
  };
}

function securityGroup(entry: Entry): SecurityGroup & { ingress: Opening[]; complete: boolean } {
  const blocks = entry.blocks('ingress');
  return {
    ...partOf(entry),
    name: setting(entry.get('name'), asText),
    ingress: (blocks ?? []).map((block) => openingOf(block, 'protocol', 'cidr_blocks')),
    complete: blocks !== undefined,
  };
}

function openingOf(body: Body, protocol: string, cidrs: string): Opening {
  const listed = body.get(cidrs).value;
  const list = typeof listed === 'string' ? [listed] : listed;
  return {
    from: setting(body.get('from_port'), asNumber),
    to: setting(body.get('to_port'), asNumber),
    protocol: setting(body.get(protocol), (value) => asText(value)?.toLowerCase()),
    cidrs:
      Array.isArray(list) && list.every((item) => typeof item === 'string') ? (list as readonly string[]) : unknown,
    at: body.at,
  };
}

/** The zone by its id, by the resource that makes it, or by the very words: within a module they mean the same. */
function zoneOf(entry: Entry): string | undefined {
  for (const name of ['zone_id', 'zone_name']) {
    const { value, at } = entry.get(name);
    if (typeof value === 'string') return value;
    if (value instanceof Reference) return value.address;
    if (value === undefined || !at.range) continue;
    const words = at.document.file.text.slice(...at.range);
    return /\beach\.|\bcount\./.test(words) ? undefined : words;
  }
  return undefined;
}

function recordOf(entry: Entry, linkTo: (raw: Raw) => Link<LoadBalancer>): DnsRecord {
  const { body: alias } = blockOf(entry, 'alias');
  const named = alias?.get('name');
  // AWS adds `dualstack.` and a dot to the name that it gave out itself.
  const shown =
    named && typeof named.value === 'string'
      ? named.value
          .toLowerCase()
          .replace(/\.$/, '')
          .replace(/^dualstack\./, '')
      : undefined;
  const listed = entry.get('records').value;
  // A CNAME to the name of a load balancer leads there as an alias does.
  const [first, second] = Array.isArray(listed) ? (listed as readonly Value[]) : [];
  const onlyReference: Raw | undefined =
    first instanceof Reference && second === undefined ? { value: first, at: entry.get('records').at } : undefined;
  const routing = ['weighted', 'latency', 'geolocation', 'failover', 'cidr', 'geoproximity'];
  return {
    ...partOf(entry),
    // A name without a dot is relative to its zone.
    name: setting(entry.get('name'), (value) => {
      const name = asText(value)
        ?.toLowerCase()
        .replace(/\.$/, '')
        .replace(/^\\052/, '*');
      return name?.includes('.') ? name : undefined;
    }),
    zone: zoneOf(entry),
    type: setting(entry.get('type'), asText),
    alias: named
      ? linkTo(shown === undefined ? named : { ...named, value: shown })
      : onlyReference && linkTo(onlyReference),
    values:
      Array.isArray(listed) && listed.every((item) => typeof item === 'string')
        ? (listed as readonly string[])
        : unknown,
    routed:
      Boolean(entry.get('set_identifier').value) ||
      routing.some((name) => entry.blocks(`${name}_routing_policy`)?.length !== 0),
  };
}
