import { expect, test } from 'vitest';
import { readCloud } from '../../src/adapters/cloud/index.ts';
import { concretize } from '../../src/engine/run.ts';
import { type Cloud, unknown } from '../../src/model/cloud.ts';
import { parseDocuments } from '../../src/parse/parse.ts';

function read(files: Readonly<Record<string, unknown>>): Cloud {
  const documents = Object.entries(files).flatMap(([path, content]) =>
    parseDocuments({ path, text: typeof content === 'string' ? content : JSON.stringify(content, null, 2) }),
  );
  return readCloud({ terraform: [], documents }).cloud;
}

/** Load balancers with what their listeners lead to, in a line each. */
function roads(cloud: Cloud): string[] {
  const show = (value: unknown) => (value === unknown ? '?' : String(value));
  return cloud.loadBalancers.flatMap((balancer) =>
    balancer.listeners.map((listener) => {
      const groups = listener.actions.flatMap((action) =>
        action.kind === 'forward'
          ? action.groups.map((link) =>
              link.state === 'present'
                ? `${link.to.title} ${show(link.to.protocol.value)} ${show(link.to.port.value)} ${show(link.to.healthCheck.protocol.value)}`
                : link.state,
            )
          : [action.kind],
      );
      return `${balancer.title} ${show(balancer.type.value)} ${show(listener.protocol.value)} ${show(listener.port.value)} -> ${groups}`;
    }),
  );
}

const plan = {
  format_version: '1.2',
  terraform_version: '1.9.0',
  planned_values: {
    root_module: {
      resources: [
        {
          address: 'aws_lb_listener.web["http"]',
          mode: 'managed',
          type: 'aws_lb_listener',
          name: 'web',
          index: 'http',
          values: { port: 80, protocol: 'TCP', certificate_arn: null, default_action: [{ type: 'forward' }] },
        },
        {
          address: 'aws_lb_target_group.web["http"]',
          mode: 'managed',
          type: 'aws_lb_target_group',
          name: 'web',
          index: 'http',
          values: { name: 'web-http', port: 30080, protocol: 'TCP', target_type: 'instance', health_check: [] },
        },
        {
          address: 'aws_lb_target_group.web["https"]',
          mode: 'managed',
          type: 'aws_lb_target_group',
          name: 'web',
          index: 'https',
          values: { name: 'web-https', port: 30443, protocol: 'TCP', target_type: 'instance' },
        },
      ],
      child_modules: [
        {
          address: 'module.lb',
          resources: [
            {
              address: 'module.lb.aws_lb.this',
              mode: 'managed',
              type: 'aws_lb',
              name: 'this',
              values: { name: 'edge', load_balancer_type: 'network', internal: false },
            },
          ],
        },
      ],
    },
  },
  configuration: {
    root_module: {
      resources: [
        {
          address: 'aws_lb_listener.web',
          type: 'aws_lb_listener',
          name: 'web',
          expressions: {
            load_balancer_arn: { references: ['module.lb.arn', 'module.lb'] },
            port: { references: ['each.value'] },
            default_action: [
              {
                type: { constant_value: 'forward' },
                target_group_arn: {
                  references: ['aws_lb_target_group.web', 'each.key'],
                },
              },
            ],
          },
        },
        { address: 'aws_lb_target_group.web', type: 'aws_lb_target_group', name: 'web', expressions: {} },
      ],
      module_calls: {
        lb: {
          source: './lb',
          module: {
            outputs: { arn: { expression: { references: ['aws_lb.this.arn', 'aws_lb.this'] } } },
            resources: [{ address: 'aws_lb.this', type: 'aws_lb', name: 'this', expressions: {} }],
          },
        },
      },
    },
  },
};

test('a plan: what is made only later is linked by the configuration, through modules and by key', () => {
  const cloud = read({ 'plan.json': plan });
  expect(roads(cloud)).toEqual([
    'module.lb.aws_lb.this network TCP 80 -> aws_lb_target_group.web["http"] TCP 30080 TCP',
  ]);
  const port = cloud.targetGroups[1]?.port;
  const line = port && concretize(port.at).span.start.line;
  expect(JSON.stringify(plan, null, 2).split('\n')[(line ?? 0) - 1]).toContain('"port": 30443');
});

test('a state: links are ARNs', () => {
  const arn = 'arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/web/1';
  const resource = (type: string, name: string, values: object) => ({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    values,
  });
  const state = {
    format_version: '1.0',
    terraform_version: '1.9.0',
    values: {
      root_module: {
        resources: [
          resource('aws_lb', 'edge', {
            arn: 'arn:lb',
            load_balancer_type: 'network',
            dns_name: 'edge.elb.amazonaws.com',
          }),
          resource('aws_lb_target_group', 'web', {
            arn,
            port: 30080,
            protocol: 'TCP',
            health_check: [{ protocol: 'TCP', port: 'traffic-port', path: '', enabled: true }],
          }),
          resource('aws_lb_listener', 'web', {
            load_balancer_arn: 'arn:lb',
            port: 443,
            protocol: 'TCP',
            default_action: [{ type: 'forward', target_group_arn: arn, forward: [] }],
          }),
          resource('aws_route53_record', 'www', {
            name: 'www.example.com',
            type: 'A',
            alias: [{ name: 'edge.elb.amazonaws.com', zone_id: 'Z' }],
            records: null,
            weighted_routing_policy: [],
          }),
        ],
      },
    },
  };
  const cloud = read({ 'state.json': state });
  expect(roads(cloud)).toEqual(['aws_lb.edge network TCP 443 -> aws_lb_target_group.web TCP 30080 TCP']);
  expect(cloud.records[0]?.alias?.state).toBe('present');
  expect(cloud.records[0]?.routed).toBe(false);
});

const template = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  NodePort:
    Type: Number
    Default: 30080
  Vpc:
    Type: String
Resources:
  HttpListener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Edge
      Port: 80
      Protocol: TCP
      DefaultActions:
        - Type: forward
          TargetGroupArn: !Ref Http
  TlsListener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn:
        Ref: Edge
      Port: 443
      Protocol: TLS
      Certificates:
        - CertificateArn: !Sub arn:aws:acm:\${AWS::Region}:1:certificate/x
      DefaultActions:
        - Type: forward
          ForwardConfig:
            TargetGroups:
              - TargetGroupArn: !If [Blue, !Ref Http, !Ref Other]
              - TargetGroupArn: !Ref Htpt
  Edge:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Type: network
      Scheme: internal
      SecurityGroups: [!GetAtt Nodes.GroupId]
  Http:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Port: !Ref NodePort
      Protocol: TCP
      VpcId: !Ref Vpc
      HealthCheckPort: "30080"
      TargetGroupAttributes:
        - { Key: proxy_protocol_v2.enabled, Value: "true" }
      Targets:
        - Id: i-1
          Port: 30081
  Nodes:
    Type: AWS::EC2::SecurityGroup
    Properties:
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 30000, ToPort: 32767, CidrIp: 10.0.0.0/8 }
  Record:
    Type: AWS::Route53::RecordSet
    Properties:
      Name: www.example.com.
      Type: A
      AliasTarget:
        DNSName: !GetAtt Edge.DNSName
        HostedZoneId: !GetAtt Edge.CanonicalHostedZoneID
`;

test('CloudFormation: parameters with defaults, the short forms of its functions, links that lead nowhere', () => {
  const cloud = read({ 'stack.yaml': template });
  expect(roads(cloud)).toEqual(['Edge network TCP 80 -> Http TCP 30080 TCP', 'Edge network TLS 443 -> unknown,absent']);
  const [group] = cloud.targetGroups;
  expect(group?.proxyProtocolV2.value).toBe(true);
  expect(group?.attachments.map(({ target, port }) => [target.value, port.value])).toEqual([['i-1', 30081]]);
  expect(cloud.listeners[1]?.certificate).toMatchObject({ given: true, value: unknown });
  const [balancer] = cloud.loadBalancers;
  expect(balancer?.scheme.value).toBe('internal');
  expect(balancer?.securityGroups?.map(({ state }) => state)).toEqual(['present']);
  expect(cloud.securityGroups[0]?.ingress.map(({ from, to }) => [from.value, to.value])).toEqual([[30000, 32767]]);
  expect(cloud.records[0]?.alias?.state).toBe('present');
  const at = group && concretize(group.port.at).span.start;
  expect(template.split('\n')[(at?.line ?? 0) - 1]?.slice((at?.column ?? 0) - 1)).toContain('NodePort');
});

test('what aws elbv2 prints is linked by ARN, across files', () => {
  const cloud = read({
    'groups.json': {
      TargetGroups: [
        {
          TargetGroupArn: 'arn:tg',
          TargetGroupName: 'web',
          Port: 30080,
          Protocol: 'TCP',
          TargetType: 'instance',
          HealthCheckProtocol: 'HTTP',
          HealthCheckPort: 'traffic-port',
          HealthCheckPath: '/ping',
        },
      ],
    },
    'balancers.json': {
      LoadBalancers: [
        {
          LoadBalancerArn: 'arn:lb',
          LoadBalancerName: 'edge',
          Type: 'network',
          Scheme: 'internet-facing',
          DNSName: 'x',
        },
      ],
    },
    'listeners.json': {
      Listeners: [
        {
          ListenerArn: 'arn:l',
          LoadBalancerArn: 'arn:lb',
          Port: 80,
          Protocol: 'TCP',
          DefaultActions: [{ Type: 'forward', TargetGroupArn: 'arn:tg', Order: 1 }],
        },
      ],
    },
  });
  expect(roads(cloud)).toEqual(['edge network TCP 80 -> web TCP 30080 HTTP']);
});

test('other YAML and JSON says nothing', () => {
  const cloud = read({ 'a.yaml': 'Resources:\n  a: 1\n', 'b.json': { TargetGroups: [], values: {} } });
  expect(cloud.targetGroups).toEqual([]);
});

test('a group of records in CloudFormation, with the zone of the group', () => {
  const group = `Resources:
  Edge: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network } }
  Names:
    Type: AWS::Route53::RecordSetGroup
    Properties:
      HostedZoneName: example.com.
      RecordSets:
        - Name: WWW.example.com.
          Type: A
          AliasTarget: { DNSName: !GetAtt Edge.DNSName, HostedZoneId: !GetAtt Edge.CanonicalHostedZoneID }
        - { Name: api.example.com, Type: CNAME, TTL: 60, ResourceRecords: [edge.example.net], SetIdentifier: a, Weight: 1 }
`;
  const [www, api] = read({ 'edge.yaml': group }).records;
  expect(www?.name.value).toBe('www.example.com');
  expect(www?.zone).toBe('example.com.');
  expect(www?.alias?.state).toBe('present');
  expect([www?.routed, api?.routed]).toEqual([false, true]);
  expect(api?.values).toEqual(['edge.example.net']);
});

test('what aws prints of rules, security groups, records and targets is linked by ARN, id, name and port', () => {
  const arn = 'arn:aws:elasticloadbalancing:eu-west-1:1';
  const { loadBalancers, targetGroups, records } = read({
    'balancers.json': {
      LoadBalancers: [
        {
          LoadBalancerArn: `${arn}:loadbalancer/app/edge/1`,
          LoadBalancerName: 'edge',
          DNSName: 'Edge-1.elb.eu-west-1.amazonaws.com',
          Type: 'application',
          SecurityGroups: ['sg-1'],
        },
      ],
    },
    'listeners.json': {
      Listeners: [
        {
          ListenerArn: `${arn}:listener/app/edge/1/2`,
          LoadBalancerArn: `${arn}:loadbalancer/app/edge/1`,
          Port: 80,
          Protocol: 'HTTP',
          DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
        },
      ],
    },
    'rules.json': {
      Rules: [
        {
          RuleArn: `${arn}:listener-rule/app/edge/1/2/3`,
          Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: ['shop.example.com'] } }],
          Actions: [{ Type: 'forward', TargetGroupArn: `${arn}:targetgroup/web/1` }],
        },
        { RuleArn: `${arn}:listener-rule/app/edge/1/2/4`, IsDefault: true, Conditions: [], Actions: [] },
      ],
    },
    'groups.json': {
      TargetGroups: [
        { TargetGroupArn: `${arn}:targetgroup/web/1`, TargetGroupName: 'web', Protocol: 'HTTP', Port: 30080 },
        { TargetGroupArn: `${arn}:targetgroup/api/1`, TargetGroupName: 'api', Protocol: 'HTTP', Port: 30080 },
      ],
    },
    'health-web.json': {
      TargetHealthDescriptions: [
        { Target: { Id: 'i-1', Port: 30080 }, TargetHealth: { State: 'unhealthy', Reason: 'Target.Timeout' } },
      ],
    },
    'guards.json': {
      SecurityGroups: [
        {
          GroupId: 'sg-1',
          GroupName: 'edge',
          IpPermissions: [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
        },
      ],
    },
    'zone.json': {
      ResourceRecordSets: [
        {
          Name: '\\052.example.com.',
          Type: 'A',
          AliasTarget: { HostedZoneId: 'Z', DNSName: 'dualstack.edge-1.elb.eu-west-1.amazonaws.com.' },
        },
      ],
    },
  });
  const [edge] = loadBalancers;
  const [guard] = edge?.securityGroups ?? [];
  expect(guard?.state === 'present' && guard.to.ingress.map(({ from, cidrs }) => [from.value, cidrs])).toEqual([
    [80, ['0.0.0.0/0']],
  ]);
  expect(edge?.listeners[0]?.rules.map(({ hosts }) => hosts)).toEqual([['shop.example.com']]);
  const states = targetGroups.map(({ name, attachments }) => [
    name.value,
    attachments.map(({ state }) => state?.reason),
  ]);
  expect(states).toEqual([
    ['web', ['Target.Timeout']],
    ['api', []],
  ]);
  const [record] = records;
  expect(record?.name.value).toBe('*.example.com');
  expect(record?.alias?.state === 'present' && record.alias.to === edge).toBe(true);
});

test('a state: the security groups of the instances that are registered are known by their ids', () => {
  const resource = (type: string, name: string, values: object) => ({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    values,
  });
  const opening = { from_port: 30080, to_port: 30080, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] };
  const state = {
    format_version: '1.0',
    values: {
      root_module: {
        resources: [
          resource('aws_lb', 'edge', { arn: 'arn:lb', load_balancer_type: 'network' }),
          resource('aws_lb_target_group', 'web', { arn: 'arn:tg', port: 30080, protocol: 'TCP', health_check: [] }),
          resource('aws_lb_target_group_attachment', 'web', { target_group_arn: 'arn:tg', target_id: 'i-1' }),
          resource('aws_instance', 'node', { id: 'i-1', vpc_security_group_ids: ['sg-1'] }),
          resource('aws_security_group', 'nodes', { id: 'sg-1', name: 'nodes', ingress: [opening] }),
        ],
      },
    },
  };
  const [web] = read({ 'state.json': state }).targetGroups;
  const [guards] = web?.guards ?? [];
  expect(guards?.map(({ title, complete }) => [title, complete])).toEqual([['aws_security_group.nodes', true]]);
  expect(guards?.[0]?.ingress.map(({ from, to, protocol }) => [from.value, to.value, protocol.value])).toEqual([
    [30080, 30080, 'tcp'],
  ]);
});
