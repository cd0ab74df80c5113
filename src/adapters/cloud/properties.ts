/**
 * CloudFormation templates, and the JSON that `aws elbv2 describe-*` prints, to resources. Both have the API's own names; here they get those
 * of Terraform, so that all are lowered by the same hand.
 */

import type { Document } from '../../parse/document.ts';
import { isMapping, type Mapping } from '../../parse/mapping.ts';
import { treeOf } from '../../parse/parse.ts';
import type { At, Path } from '../../parse/place.ts';
import type { Node } from '../../parse/tree.ts';
import { type Body, type Entry, isObject, type Raw, Reference, unknown, type Value } from './entry.ts';

const own = (value: unknown, key: string): unknown =>
  isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A property with its place. */
interface Property {
  readonly value: Value | undefined;
  readonly at: At;
  child(key: string | number): Property;
  items(): readonly Property[] | undefined;
}

/** What an argument of Terraform is in the API: a path of keys, or a function that finds it. */
type Source = string | readonly string[] | ((property: Property) => Property | Raw | undefined);
interface Shape {
  readonly arguments: Readonly<Record<string, Source>>;
  readonly blocks?: Readonly<Record<string, (property: Property) => readonly Body[] | undefined>>;
}

function dig(property: Property, path: string | readonly string[]): Property {
  return (typeof path === 'string' ? [path] : path).reduce((found, key) => found.child(key), property);
}

function bodyOf(property: Property, shape: Shape, at: At = property.at): Body {
  return {
    at,
    get: (name): Raw => {
      const source = shape.arguments[name];
      if (source === undefined) return { value: undefined, at };
      const found = typeof source === 'function' ? source(property) : dig(property, source);
      return found && found.value !== undefined && found.value !== null
        ? { value: found.value, at: found.at }
        : { value: undefined, at };
    },
    blocks: (name) => {
      const make = shape.blocks?.[name];
      return make ? make(property) : [];
    },
  };
}

/** One body for each item of a list. */
const list =
  (path: string, shape: Shape) =>
  (property: Property): readonly Body[] | undefined => {
    const found = property.child(path);
    if (found.value === undefined) return [];
    return found.items()?.map((item) => bodyOf(item, shape));
  };
const one =
  (path: string, shape: Shape) =>
  (property: Property): readonly Body[] | undefined => {
    const found = property.child(path);
    if (found.value === undefined || found.value === null) return [];
    return isObject(found.value) ? [bodyOf(found, shape)] : undefined;
  };

const action: Shape = {
  arguments: { type: 'Type', target_group_arn: 'TargetGroupArn' },
  blocks: {
    forward: one('ForwardConfig', {
      arguments: {},
      blocks: { target_group: list('TargetGroups', { arguments: { arn: 'TargetGroupArn' } }) },
    }),
    redirect: one('RedirectConfig', { arguments: { protocol: 'Protocol', port: 'Port' } }),
    fixed_response: one('FixedResponseConfig', { arguments: { status_code: 'StatusCode' } }),
  },
};

const condition: Shape = {
  arguments: {},
  blocks: Object.fromEntries(
    (
      [
        ['host_header', 'host-header', 'HostHeaderConfig'],
        ['path_pattern', 'path-pattern', 'PathPatternConfig'],
      ] as const
    ).map(([name, field, config]) => [
      name,
      (property: Property) => {
        if (property.child('Field').value !== field) return [];
        const values = property.child(config).value === undefined ? property : property.child(config);
        return [bodyOf(values, { arguments: { values: 'Values' } })];
      },
    ]),
  ),
};

const checkNames = {
  enabled: 'HealthCheckEnabled',
  port: 'HealthCheckPort',
  path: 'HealthCheckPath',
  interval: 'HealthCheckIntervalSeconds',
  timeout: 'HealthCheckTimeoutSeconds',
  matcher: ['Matcher', 'HttpCode'],
} as const;

/** The API asks what fits the group, where Terraform asks over HTTP. */
function healthCheck(property: Property): readonly Body[] {
  const protocol = property.child('HealthCheckProtocol');
  const isGiven =
    protocol.value !== undefined || Object.values(checkNames).some((path) => dig(property, path).value !== undefined);
  if (!isGiven) return [];
  const group = property.child('Protocol').value;
  const fallback: Value = typeof group !== 'string' ? unknown : /^HTTP/.test(group) ? 'HTTP' : 'TCP';
  const shape: Shape = {
    arguments: {
      ...checkNames,
      protocol: () => (protocol.value === undefined ? { value: fallback, at: property.at } : protocol),
    },
  };
  const first = property.child('HealthCheckPort');
  return [bodyOf(property, shape, first.value === undefined ? property.at : first.at)];
}

/** An attribute of a target group or a load balancer: a list of keys and values. */
const attribute =
  (path: string, key: string): Source =>
  (property) => {
    const attributes = property.child(path);
    if (attributes.value === undefined) return undefined;
    const items = attributes.items();
    if (!items) return { value: unknown, at: attributes.at };
    return items.find((item) => item.child('Key').value === key)?.child('Value');
  };

const opening: Shape = {
  arguments: {
    security_group_id: 'GroupId',
    from_port: 'FromPort',
    to_port: 'ToPort',
    protocol: 'IpProtocol',
    ip_protocol: 'IpProtocol',
    cidr_blocks: 'CidrIp',
    cidr_ipv4: 'CidrIp',
  },
};

const targetGroup: Shape = {
  arguments: {
    arn: 'TargetGroupArn',
    name: (property) =>
      property.child('Name').value === undefined ? property.child('TargetGroupName') : property.child('Name'),
    port: 'Port',
    protocol: 'Protocol',
    target_type: 'TargetType',
    proxy_protocol_v2: attribute('TargetGroupAttributes', 'proxy_protocol_v2.enabled'),
    preserve_client_ip: attribute('TargetGroupAttributes', 'preserve_client_ip.enabled'),
  },
  blocks: { health_check: healthCheck },
};
const loadBalancer: Shape = {
  arguments: {
    arn: 'LoadBalancerArn',
    dns_name: 'DNSName',
    name: (property) =>
      property.child('Name').value === undefined ? property.child('LoadBalancerName') : property.child('Name'),
    load_balancer_type: 'Type',
    internal: (property) => {
      const { value, at } = property.child('Scheme');
      return value === undefined
        ? undefined
        : { value: typeof value === 'string' ? value === 'internal' : unknown, at };
    },
    security_groups: 'SecurityGroups',
  },
};
const listener: Shape = {
  arguments: {
    arn: 'ListenerArn',
    load_balancer_arn: 'LoadBalancerArn',
    port: 'Port',
    protocol: 'Protocol',
    certificate_arn: (property) => {
      const certificates = property.child('Certificates');
      const items = certificates.items();
      if (certificates.value === undefined) return undefined;
      return items ? items[0]?.child('CertificateArn') : { value: unknown, at: certificates.at };
    },
  },
  blocks: { default_action: list('DefaultActions', action) },
};
const record: Shape = {
  arguments: {
    name: 'Name',
    type: 'Type',
    records: 'ResourceRecords',
    zone_id: 'HostedZoneId',
    zone_name: 'HostedZoneName',
    set_identifier: 'SetIdentifier',
  },
  blocks: {
    alias: one('AliasTarget', { arguments: { name: 'DNSName' } }),
  },
};

/** CloudFormation type -> Terraform's, and where its arguments stand. */
const templates: Readonly<Record<string, readonly [type: string, shape: Shape]>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ['aws_lb', loadBalancer],
  'AWS::ElasticLoadBalancingV2::TargetGroup': ['aws_lb_target_group', targetGroup],
  'AWS::ElasticLoadBalancingV2::Listener': ['aws_lb_listener', listener],
  'AWS::ElasticLoadBalancingV2::ListenerRule': [
    'aws_lb_listener_rule',
    {
      arguments: { listener_arn: 'ListenerArn' },
      blocks: { condition: list('Conditions', condition), action: list('Actions', action) },
    },
  ],
  'AWS::AutoScaling::AutoScalingGroup': [
    'aws_autoscaling_group',
    {
      arguments: {
        name: 'AutoScalingGroupName',
        target_group_arns: 'TargetGroupARNs',
        launch_configuration: 'LaunchConfigurationName',
      },
      blocks: { launch_template: one('LaunchTemplate', { arguments: { id: 'LaunchTemplateId' } }) },
    },
  ],
  'AWS::EC2::Instance': ['aws_instance', { arguments: { vpc_security_group_ids: 'SecurityGroupIds' } }],
  'AWS::EC2::LaunchTemplate': [
    'aws_launch_template',
    {
      arguments: { vpc_security_group_ids: ['LaunchTemplateData', 'SecurityGroupIds'] },
      blocks: {
        network_interfaces: (property) =>
          list('NetworkInterfaces', { arguments: { security_groups: 'Groups' } })(property.child('LaunchTemplateData')),
      },
    },
  ],
  'AWS::AutoScaling::LaunchConfiguration': [
    'aws_launch_configuration',
    { arguments: { security_groups: 'SecurityGroups' } },
  ],
  'AWS::EC2::SecurityGroup': [
    'aws_security_group',
    { arguments: { name: 'GroupName' }, blocks: { ingress: list('SecurityGroupIngress', opening) } },
  ],
  'AWS::EC2::SecurityGroupIngress': ['aws_vpc_security_group_ingress_rule', opening],
  'AWS::Route53::RecordSet': ['aws_route53_record', record],
};

/** `Fn::GetAtt` -> the attribute as Terraform calls it. */
const attributes: Readonly<Record<string, string>> = {
  DNSName: 'dns_name',
  GroupId: 'id',
  CanonicalHostedZoneID: 'zone_id',
  TargetGroupArn: 'arn',
  LoadBalancerArn: 'arn',
  ListenerArn: 'arn',
  Arn: 'arn',
};

/** Whether a document is a CloudFormation template that holds a way in. */
export function isTemplate({ value }: Document): boolean {
  const resources = own(value, 'Resources');
  if (!isMapping(resources)) return false;
  // Instances alone are no way in.
  return Object.values(resources).some((resource) =>
    /^AWS::(?:ElasticLoadBalancingV2|Route53)::/.test(String(own(resource, 'Type'))),
  );
}

/** The resources of a template. */
export function readTemplate(document: Document): Entry[] {
  const value = withTags(document);
  const resources = own(value, 'Resources');
  const parameters = own(value, 'Parameters');
  const made = new Map<string, Entry>();
  const names = isMapping(resources) ? Object.keys(resources) : [];
  const refer = (name: string, attribute: string): Value => {
    const parameter = own(parameters, name);
    if (parameter !== undefined) {
      const value = own(parameter, 'Default');
      return typeof value === 'string' || typeof value === 'number' ? value : unknown;
    }
    if (name.startsWith('AWS::')) return unknown;
    if (!names.includes(name)) return new Reference(() => undefined, name, attribute, names);
    const entry = made.get(name);
    return entry ? new Reference(() => [entry], name, attribute) : unknown;
  };
  const resolve = (value: unknown): Value | undefined => {
    if (!isMapping(value)) return value as Value | undefined;
    const keys = Object.keys(value);
    const [key = ''] = keys;
    if (keys.length !== 1 || (key !== 'Ref' && key !== 'Condition' && !key.startsWith('Fn::'))) return value as Value;
    const argument = value[key];
    if (key === 'Ref' && typeof argument === 'string') return refer(argument, 'arn');
    if (key === 'Fn::GetAtt') {
      const [name, attribute] = Array.isArray(argument) ? argument : String(argument).split('.');
      const known = attributes[String(attribute)];
      return known === undefined ? unknown : refer(String(name), known);
    }
    if (key === 'Fn::Sub' && typeof argument === 'string') {
      const only = /^\$\{([A-Za-z0-9]+)(?:\.([A-Za-z]+))?\}$/.exec(argument);
      if (only?.[1]) return refer(only[1], only[2] === undefined ? 'arn' : (attributes[only[2]] ?? ''));
      return argument.includes('${') ? unknown : argument;
    }
    return unknown;
  };
  const entries: Entry[] = [];
  for (const name of names) {
    const resource = own(resources, name);
    const [type, shape] = templates[String(own(resource, 'Type'))] ?? [];
    if (own(resource, 'Type') === 'AWS::Route53::RecordSetGroup')
      entries.push(...recordsOf(document, resource, name, resolve));
    if (!type || !shape) continue;
    const path: Path = ['Resources', name, 'Properties'];
    const at: At = { document, path: ['Resources', name], part: 'key' };
    const property = propertyOf(document, own(resource, 'Properties'), path, resolve);
    const entry: Entry = {
      ...bodyOf(property, shape, at),
      source: 'cloudformation',
      scope: document.file.path,
      address: name,
      type,
      conditional: own(resource, 'Condition') !== undefined,
    };
    made.set(name, entry);
    entries.push(entry);
    if (type === 'aws_lb_target_group') entries.push(...targetsOf(property, entry));
  }
  return entries;
}

/** The records of a group: they have its zone. */
function recordsOf(
  document: Document,
  resource: unknown,
  name: string,
  resolve: (value: unknown) => Value | undefined,
): Entry[] {
  const group = propertyOf(document, own(resource, 'Properties'), ['Resources', name, 'Properties'], resolve);
  return (group.child('RecordSets').items() ?? []).map((item) => {
    const body = bodyOf(item, record);
    return {
      ...body,
      get: (argument) => {
        const found = body.get(argument);
        return argument.startsWith('zone_') && found.value === undefined ? bodyOf(group, record).get(argument) : found;
      },
      source: 'cloudformation',
      scope: document.file.path,
      address: name,
      type: 'aws_route53_record',
      conditional: own(resource, 'Condition') !== undefined,
    };
  });
}

/** The targets that a target group lists itself. */
function targetsOf(group: Property, entry: Entry): Entry[] {
  return (group.child('Targets').items() ?? []).map((target) => ({
    ...bodyOf(target, {
      arguments: {
        target_group_arn: () => ({ value: new Reference(() => [entry], entry.address, 'arn'), at: target.at }),
        target_id: 'Id',
        port: 'Port',
      },
    }),
    source: entry.source,
    scope: entry.scope,
    address: entry.address,
    type: 'aws_lb_target_group_attachment',
    conditional: false,
  }));
}

function propertyOf(
  document: Document,
  raw: unknown,
  path: Path,
  resolve: (value: unknown) => Value | undefined,
): Property {
  const value = resolve(raw);
  return {
    value: value === undefined ? undefined : deep(value, resolve),
    at: { document, path, part: 'value' },
    child: (key) =>
      propertyOf(
        document,
        Array.isArray(raw) ? raw[Number(key)] : value === unknown ? undefined : own(raw, String(key)),
        [...path, key],
        resolve,
      ),
    items: () =>
      Array.isArray(raw) && value !== unknown
        ? raw.map((_, index) => propertyOf(document, raw[index], [...path, index], resolve))
        : undefined,
  };
}

/** Lists of links are resolved item by item. */
function deep(value: Value, resolve: (value: unknown) => Value | undefined): Value {
  return Array.isArray(value) ? value.map((item: unknown) => resolve(item) ?? null) : value;
}

/** The value of a template with the short forms of YAML (`!Ref x`) written out; that of JSON needs no second look. */
function withTags(document: Document): unknown {
  if (!document.file.text.includes('!')) return document.value;
  const tree = treeOf(document);
  if (!tree?.root) return document.value;
  const text = document.file.text.slice(tree.base);
  return apply(tree.root, document.value, text);
}

function apply(node: Node, value: unknown, text: string): unknown {
  if (node.kind === 'alias') return value;
  if (node.kind === 'scalar') {
    const name = /^!([A-Za-z]+)$/.exec(node.tag)?.[1];
    return name === undefined ? value : intrinsic(name, node.text);
  }
  // The tag of a collection stands before it.
  const tag = /!([A-Za-z]+)[ \t\r\n]+$/.exec(text.slice(Math.max(0, node.start - 80), node.start))?.[1];
  let inner: unknown;
  if (node.kind === 'sequence') {
    inner = Array.isArray(value) ? node.items.map((item, index) => apply(item, value[index], text)) : value;
  } else {
    const copy: Record<string, unknown> = Object.create(null);
    if (isMapping(value)) Object.assign(copy, value);
    node.keys.forEach((key, index) => {
      const below = node.values[index];
      if (key.kind === 'scalar' && below && Object.hasOwn(copy, key.text))
        copy[key.text] = apply(below, copy[key.text], text);
    });
    inner = { ...copy };
  }
  return tag === undefined ? inner : intrinsic(tag, inner);
}

function intrinsic(name: string, value: unknown): Mapping {
  return name === 'Ref' || name === 'Condition' ? { [name]: value } : { [`Fn::${name}`]: value };
}

/** The ARN of a rule holds that of its listener: `...:listener-rule/net/edge/1/2/3`. */
const rule: Shape = {
  arguments: {
    listener_arn: (property) => {
      const { value, at } = property.child('RuleArn');
      if (typeof value !== 'string') return undefined;
      return { value: value.replace(':listener-rule/', ':listener/').replace(/\/[^/]*$/, ''), at };
    },
  },
  blocks: { condition: list('Conditions', condition), action: list('Actions', action) },
};

/** Ranges of addresses; another group stands for addresses that are not known. */
const permission: Shape = {
  arguments: {
    from_port: 'FromPort',
    to_port: 'ToPort',
    protocol: 'IpProtocol',
    cidr_blocks: (property) => {
      const ranges = property.child('IpRanges');
      const texts = (ranges.items() ?? []).map((item) => item.child('CidrIp').value ?? unknown);
      return texts.length > 0 ? { value: texts, at: ranges.at } : undefined;
    },
  },
};

const described: Readonly<Record<string, readonly [type: string, shape: Shape, name: string]>> = {
  LoadBalancers: ['aws_lb', loadBalancer, 'LoadBalancerName'],
  TargetGroups: ['aws_lb_target_group', targetGroup, 'TargetGroupName'],
  Listeners: ['aws_lb_listener', listener, 'ListenerArn'],
  Rules: ['aws_lb_listener_rule', rule, 'RuleArn'],
  SecurityGroups: [
    'aws_security_group',
    { arguments: { id: 'GroupId', name: 'GroupName' }, blocks: { ingress: list('IpPermissions', permission) } },
    'GroupName',
  ],
  ResourceRecordSets: [
    'aws_route53_record',
    {
      arguments: {
        name: 'Name',
        type: 'Type',
        set_identifier: 'SetIdentifier',
        records: (property) => {
          const found = property.child('ResourceRecords');
          const values = (found.items() ?? []).map((item) => item.child('Value').value ?? unknown);
          return values.length > 0 ? { value: values, at: found.at } : undefined;
        },
      },
      blocks: { alias: one('AliasTarget', { arguments: { name: 'DNSName' } }) },
    },
    'Name',
  ],
};

/** What a look at the targets of a group gives; it does not say of which. */
const health: Shape = {
  arguments: {
    target_id: ['Target', 'Id'],
    port: ['Target', 'Port'],
    state: ['TargetHealth', 'State'],
    reason: ['TargetHealth', 'Reason'],
  },
};

/** Whether a document is what `aws elbv2 describe-*` prints. */
export function isDescription({ value }: Document): boolean {
  const keys = ['LoadBalancerArn', 'TargetGroupArn', 'ListenerArn', 'Target', 'RuleArn', 'IpPermissions', 'Type'];
  return [...Object.keys(described), 'TargetHealthDescriptions'].some((name) => {
    const found = own(value, name);
    return Array.isArray(found) && found.some((item) => keys.some((key) => own(item, key) !== undefined));
  });
}

/** A listener is called by its load balancer and its port: its own name is an ARN that says both to nobody. */
function titleOf(shown: unknown, port: unknown): string | undefined {
  if (typeof shown !== 'string') return undefined;
  const [, balancer] = /:listener\/[a-z]+\/([^/]+)\//.exec(shown) ?? [];
  return balancer === undefined || typeof port !== 'number' ? shown : `${balancer}:${port}`;
}

/** The resources of a description. All of them stand for the same account, so that they are linked across files by their ARNs. */
export function readDescription(document: Document): Entry[] {
  const resolve = (value: unknown): Value | undefined => value as Value | undefined;
  const root = propertyOf(document, document.value, [], resolve);
  const entries: Entry[] = [];
  for (const [name, [type, shape, title]] of Object.entries(described))
    for (const item of root.child(name).items() ?? []) {
      const shown = item.child(title);
      entries.push({
        ...bodyOf(item, shape, shown.value === undefined ? item.at : shown.at),
        source: 'aws',
        scope: 'aws',
        address: titleOf(shown.value, item.child('Port').value) ?? name,
        type,
        conditional: false,
      });
    }
  // The default rule of a listener is its default action.
  const own = entries.filter(
    (entry) => entry.type !== 'aws_lb_listener_rule' || entry.blocks('condition')?.length !== 0,
  );
  for (const item of root.child('TargetHealthDescriptions').items() ?? [])
    own.push({
      ...bodyOf(item, health),
      source: 'aws',
      scope: 'aws',
      address: document.file.path,
      type: 'target_health',
      conditional: false,
    });
  return own;
}
