import { expect, test } from 'vitest';
import { readCloud } from '../../src/adapters/cloud/index.ts';
import { concretize } from '../../src/engine/run.ts';
import { type Cloud, type Setting, unknown } from '../../src/model/cloud.ts';

function read(files: Readonly<Record<string, string>>): Cloud {
  const terraform = Object.entries(files).map(([path, text]) => ({ path, text }));
  return readCloud({ terraform, documents: [] }).cloud;
}

const group = (body: string, label = 'web') => `resource "aws_lb_target_group" "${label}" {\n${body}\n}\n`;
const ports = (cloud: Cloud) =>
  cloud.targetGroups.map(({ title, port }) => `${title} ${port.value === unknown ? '?' : port.value}`);
const lineOf = ({ at }: Setting<unknown>) => {
  const { file, span } = concretize(at);
  return `${file}:${span.start.line}:${span.start.column}`;
};

test('a default of a variable counts, until a file of values or the caller of the module says otherwise', () => {
  const main = `variable "port" { default = 30080 }\n${group('  port = var.port')}`;
  expect(ports(read({ 'a/main.tf': main }))).toEqual(['aws_lb_target_group.web 30080']);
  expect(ports(read({ 'a/main.tf': main, 'a/terraform.tfvars': 'port = 30081\n' }))).toEqual([
    'aws_lb_target_group.web 30081',
  ]);
  expect(ports(read({ 'a/main.tf': main, 'env/prod.tfvars': 'port = 30082\n' }))).toEqual([
    'aws_lb_target_group.web ?',
  ]);
  expect(ports(read({ 'a/main.tf': main, 'env/prod.tfvars': 'port = 30080\n' }))).toEqual([
    'aws_lb_target_group.web 30080',
  ]);
  const caller = 'module "edge" {\n  source = "../a"\n  port   = 30090\n}\n';
  expect(ports(read({ 'a/main.tf': main, 'root/main.tf': caller }))).toEqual(['aws_lb_target_group.web 30090']);
});

test('a variable without a default, a data source and a remote module are unknown', () => {
  const cloud = read({
    'main.tf': `variable "p" {}\n${group('  port = var.p')}${group('  port = data.x.y.port', 'b')}${group('  port = module.m.port', 'c')}`,
  });
  expect(ports(cloud)).toEqual(['aws_lb_target_group.web ?', 'aws_lb_target_group.b ?', 'aws_lb_target_group.c ?']);
});

test('for_each and count over what is written out make one each', () => {
  const each = 'locals {\n  p = { http = 30080, https = 30443 }\n}\n';
  expect(ports(read({ 'main.tf': `${each}${group('  for_each = local.p\n  port = each.value')}` }))).toEqual([
    'aws_lb_target_group.web["http"] 30080',
    'aws_lb_target_group.web["https"] 30443',
  ]);
  expect(ports(read({ 'main.tf': group('  count = 2\n  port = 30080 + count.index') }))).toEqual([
    'aws_lb_target_group.web[0] 30080',
    'aws_lb_target_group.web[1] 30081',
  ]);
  expect(ports(read({ 'main.tf': group('  count = 0\n  port = 1') }))).toEqual([]);
  const [open] = read({ 'main.tf': group('  count = var.n\n  port = 30080 + count.index') }).targetGroups;
  expect(open?.conditional).toBe(true);
  expect(open?.port.value).toBe(unknown);
});

test('a comprehension over what is written out is known, also over the instances of a resource', () => {
  const locals = 'locals {\n  p = [{ n = "http", port = 30080 }, { n = "https", port = 30443, off = true }]\n';
  const each = (made: string): string[] =>
    ports(read({ 'main.tf': `${locals}  q = ${made}\n}\n${group('  for_each = local.q\n  port = each.value')}` }));
  expect(each('{ for x in local.p : x.n => x.port }')).toEqual([
    'aws_lb_target_group.web["http"] 30080',
    'aws_lb_target_group.web["https"] 30443',
  ]);
  expect(each('{ for i, x in local.p : "${x.n}-${i}" => x.port if x.n != "https" }')).toEqual([
    'aws_lb_target_group.web["http-0"] 30080',
  ]);
  // What is not known may be there or not.
  expect(each('{ for x in local.p : x.n => x.port if var.some }')).toEqual(['aws_lb_target_group.web ?']);
  const attached = (arns: string): unknown[] =>
    read({
      'main.tf': `${group('  for_each = { a = 30080, b = 30443 }\n  port = each.value')}
resource "aws_autoscaling_group" "n" {\n  name = "n"\n  target_group_arns = ${arns}\n}\n`,
    }).targetGroups.map(({ attachments }) => attachments.length);
  expect(attached('[for g in aws_lb_target_group.web : g.arn]')).toEqual([1, 1]);
  expect(attached('[for k, g in aws_lb_target_group.web : g.arn if k == "a"]')).toEqual([1, 0]);
  expect(attached('values(aws_lb_target_group.other)[*].arn')).toEqual([0, 0]);
});

test('a dynamic block makes one for each item', () => {
  const check = (each: string) =>
    read({
      'a.tf': `variable "c" {\n  default = { path = "/ping" }\n}\n${group(
        `  protocol = "TCP"\n  dynamic "health_check" {\n    for_each = ${each}\n    content {\n      path = health_check.value.path\n    }\n  }`,
      )}`,
    }).targetGroups[0]?.healthCheck;
  expect(check('[var.c]')).toMatchObject({ protocol: { value: 'HTTP' }, path: { value: '/ping' } });
  expect(check('var.c != null ? [var.c] : []')).toMatchObject({ path: { value: '/ping' } });
  expect(check('[]')?.protocol.value).toBe('TCP');
});

test('the module for load balancers that everybody takes is known by its arguments', () => {
  const module = (body: string): Cloud =>
    read({
      'main.tf': `module "edge" {\n  source = "terraform-aws-modules/alb/aws"\n  load_balancer_type = "network"\n${body}\n}\n`,
    });
  const since9 = `  listeners = {
    web = { port = 80, protocol = "TCP", forward = { target_group_key = "web" } }
    tls = { port = 443, protocol = "TCP", forward = { target_group_key = "tsl" } }
  }
  target_groups = {
    web = { port = 30080, protocol = "TCP", health_check = { path = "/ping" } }
    tls = { port = 30443, protocol = "TCP" }
  }`;
  const cloud = module(since9);
  expect(ports(cloud)).toEqual(['module.edge.target_groups["web"] 30080', 'module.edge.target_groups["tls"] 30443']);
  expect(cloud.targetGroups[0]?.healthCheck).toMatchObject({ protocol: { value: 'HTTP' }, path: { value: '/ping' } });
  expect(cloud.loadBalancers[0]?.listeners.map(({ port }) => port.value)).toEqual([80, 443]);
  const links = cloud.listeners.flatMap(({ actions }) =>
    actions.flatMap((one) => (one.kind === 'forward' ? one.groups : [])),
  );
  expect(links[0]).toMatchObject({ state: 'present', to: { port: { value: 30080 } } });
  expect(links[1]).toMatchObject({ state: 'absent', near: 'module.edge.target_groups["tls"]' });
  expect(lineOf(cloud.targetGroups[1]?.port as Setting<unknown>)).toBe('main.tf:10:20');
  const before9 = module(`  target_groups = [{ backend_port = 30080, backend_protocol = "TCP" }]
  http_tcp_listeners = [{ port = 80, protocol = "TCP", target_group_index = 0 }]`);
  expect(ports(before9)).toEqual(['module.edge.target_groups[0] 30080']);
  expect(before9.listeners[0]?.actions[0]).toMatchObject({ kind: 'forward', groups: [{ state: 'present' }] });
  // What is filled in elsewhere is not known, and nothing is missing.
  const open = module('  listeners = var.listeners\n  target_groups = var.groups');
  expect(open.listeners).toEqual([]);
  expect(open.loadBalancers).toHaveLength(1);
});

test('a record leads to the load balancer of that module', () => {
  const { records } = read({
    'main.tf': `module "edge" {\n  source = "terraform-aws-modules/alb/aws"\n}
resource "aws_route53_record" "a" {\n  name = "a.example.com"\n  type = "A"\n  alias {\n    name = module.edge.dns_name\n  }\n}\n`,
  });
  expect(records[0]?.alias).toMatchObject({ state: 'present', to: { title: 'module.edge' } });
});

test('listeners find their load balancer and their groups, also by the old names and through modules', () => {
  const cloud = read({
    'main.tf': `
module "lb" {
  source = "./lb"
}
resource "aws_alb_target_group" "web" {
  name = "web"
  port = 30080
}
resource "aws_alb_listener" "web" {
  load_balancer_arn = module.lb.arn
  port              = "443"
  protocol          = "tls"
  default_action {
    type = "forward"
    forward {
      target_group {
        arn = aws_alb_target_group.web.arn
      }
    }
  }
}
resource "aws_route53_record" "www" {
  name = "WWW.example.com."
  type = "A"
  alias {
    name    = module.lb.dns
    zone_id = "Z1"
  }
}
`,
    'lb/main.tf': `
resource "aws_lb" "this" {
  name               = "edge"
  load_balancer_type = "network"
}
output "arn" {
  value = aws_lb.this.arn
}
output "dns" {
  value = aws_lb.this.dns_name
}
`,
  });
  const [balancer] = cloud.loadBalancers;
  expect(balancer?.type.value).toBe('network');
  expect(balancer?.listeners.map(({ port, protocol }) => [port.value, protocol.value])).toEqual([[443, 'TLS']]);
  const action = balancer?.listeners[0]?.actions[0];
  expect(action?.kind === 'forward' && action.groups[0]?.state === 'present' && action.groups[0].to.title).toBe(
    'aws_alb_target_group.web',
  );
  const [record] = cloud.records;
  expect(record?.name.value).toBe('www.example.com');
  expect(record?.alias?.state === 'present' && record.alias.to === balancer).toBe(true);
});

test('a reference to what is not declared is absent, unless a file of the module could not be read', () => {
  const listener = (name: string) =>
    `resource "aws_lb_listener" "l" {\n  default_action {\n    type = "forward"\n    target_group_arn = aws_lb_target_group.${name}.arn\n  }\n}\n`;
  const linkOf = (cloud: Cloud) => {
    const action = cloud.listeners[0]?.actions[0];
    return action?.kind === 'forward' ? action.groups[0] : undefined;
  };
  expect(linkOf(read({ 'a.tf': `${listener('wbe')}${group('  port = 1')}` }))).toMatchObject({
    state: 'absent',
    near: 'aws_lb_target_group.web',
  });
  expect(linkOf(read({ 'a.tf': listener('wbe'), 'b.tf': 'x = [' }))).toMatchObject({ state: 'unknown' });
});

test('health checks have the defaults of the provider: HTTP in a block that names no protocol', () => {
  const check = (body: string) => read({ 'a.tf': group(body) }).targetGroups[0]?.healthCheck;
  expect(check('  protocol = "TCP"')?.protocol.value).toBe('TCP');
  expect(check('  protocol = "TCP"\n  health_check {\n    port = "30080"\n  }')).toMatchObject({
    protocol: { value: 'HTTP', given: false },
    port: { value: 30080, given: true },
    path: { value: '/' },
  });
  expect(check('  dynamic "health_check" {\n    for_each = var.c\n    content {}\n  }')?.protocol.value).toBe(unknown);
});

test('openings of a security group are collected from all that make them', () => {
  const cloud = read({
    'main.tf': `
resource "aws_lb" "x" {}
resource "aws_security_group" "nodes" {
  ingress {
    from_port = 80
    to_port = 80
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group_rule" "a" {
  type = "ingress"
  security_group_id = aws_security_group.nodes.id
  from_port = 30000
  to_port = 32767
  protocol = "tcp"
  cidr_blocks = ["10.0.0.0/8"]
}
resource "aws_vpc_security_group_ingress_rule" "b" {
  security_group_id = aws_security_group.nodes.id
  ip_protocol = "-1"
  referenced_security_group_id = aws_security_group.lb.id
}
`,
  });
  expect(
    cloud.securityGroups[0]?.ingress.map(({ from, protocol, cidrs }) => [from.value, protocol.value, cidrs]),
  ).toEqual([
    [80, 'tcp', ['0.0.0.0/0']],
    [30000, 'tcp', ['10.0.0.0/8']],
    [undefined, '-1', unknown],
  ]);
});

test('places are those of the values', () => {
  const [first] = read({ 'a/b.tf': `# edge\n${group('  port     = 30080')}` }).targetGroups;
  expect(first && lineOf(first.port)).toBe('a/b.tf:3:14');
  expect(first && lineOf(first.name)).toBe('a/b.tf:2:1');
});

test('of definitions that need each other, nothing is known', () => {
  expect(ports(read({ 'a.tf': `locals {\n  a = local.b\n  b = local.a\n}\n${group('  port = local.a')}` }))).toEqual([
    'aws_lb_target_group.web ?',
  ]);
  const self = 'module "again" {\n  source = "./"\n}\n';
  expect(ports(read({ 'a.tf': `${self}${group('  port = 1')}` })).length).toBeGreaterThan(0);
});

test('a Classic load balancer names the ports of the instances itself', () => {
  const cloud = read({
    'main.tf': `
resource "aws_elb" "front" {
  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 30001
    instance_protocol = "http"
  }
  health_check {
    target              = "HTTP:30001/ping"
    healthy_threshold   = 2
    unhealthy_threshold = 2
    timeout             = 3
    interval            = 30
  }
}
`,
  });
  const [balancer] = cloud.loadBalancers;
  expect(balancer?.type.value).toBe('classic');
  expect(balancer?.listeners.map(({ port, protocol }) => [port.value, protocol.value])).toEqual([[80, 'HTTP']]);
  const [group] = cloud.targetGroups;
  expect(group?.port.value).toBe(30001);
  expect(group?.healthCheck).toMatchObject({
    protocol: { value: 'HTTP' },
    port: { value: 30001 },
    path: { value: '/ping' },
  });
});

test('a zone that is looked up gives its name, and tells records of one zone from those of another', () => {
  const record = (label: string, name: string, zone: string) =>
    `resource "aws_route53_record" "${label}" {\n  zone_id = data.aws_route53_zone.${zone}.zone_id\n  name = "${name}"\n  type = "A"\n}\n`;
  const { records } = read({
    'a.tf': `data "aws_route53_zone" "main" {\n  name = "example.com."\n}\n${record('a', 'www.${data.aws_route53_zone.main.name}', 'main')}${record('b', 'www', 'main')}${record('c', 'www.example.com', 'inner')}`,
  });
  expect(records.map(({ name }) => (name.value === unknown ? '?' : name.value))).toEqual([
    'www.example.com',
    '?',
    'www.example.com',
  ]);
  expect(records[0]?.zone).toBe(records[1]?.zone);
  expect(records[0]?.zone).not.toBe(records[2]?.zone);
});

test('records made of a set, and a CNAME to the name of a load balancer', () => {
  const { records } = read({
    'a.tf': `resource "aws_lb" "edge" {
  load_balancer_type = "network"
}
resource "aws_route53_record" "hosts" {
  for_each = toset(["shop", "admin"])
  zone_id  = var.zone
  name     = "\${each.key}.example.com"
  type     = "CNAME"
  ttl      = 60
  records  = [aws_lb.edge.dns_name]
}
`,
  });
  expect(records.map(({ name, alias }) => [name.value, alias?.state === 'present' && alias.to.title])).toEqual([
    ['shop.example.com', 'aws_lb.edge'],
    ['admin.example.com', 'aws_lb.edge'],
  ]);
});
