/**
 * Services of type LoadBalancer to the load balancers that AWS gets for them: by the AWS Load Balancer Controller (`pkg/service`), or by the
 * cloud provider (cloud-provider-aws `pkg/providers/v1/aws.go: EnsureLoadBalancer`).
 */

import type { CloudListener, CloudTargetGroup, LoadBalancer, Setting } from '../../model/cloud.ts';
import type { Service, ServicePort } from '../../model/kinds/service.ts';
import { dig, text } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { someKey } from '../../model/selector.ts';
import { unknown } from '../../model/unknown.ts';
import { type Annotated, annotated, fixed, flag } from './annotations.ts';

const prefixes = ['service.beta.kubernetes.io/aws-load-balancer-', 'service.kubernetes.io/aws-load-balancer-'];

/**
 * Who makes it. controller: the AWS Load Balancer Controller, or EKS itself. provider: the cloud provider. either: the webhook of the
 * controller may have taken it. nobody: a class or a type that none of them knows. Undefined if nothing speaks of AWS.
 */
export type Maker = 'controller' | 'provider' | 'either' | 'nobody' | undefined;

const classes = new Set(['service.k8s.aws/nlb', 'eks.amazonaws.com/nlb']);

/** Who makes the load balancer of a Service. */
function makerOf(service: Resource<Service>, read: Annotated): Maker {
  const named = text(dig(service.value, ['spec', 'loadBalancerClass']));
  if (named !== undefined) return classes.has(named) ? 'controller' : undefined;
  const type = read.text('type');
  if (type.given) {
    if (type.value === 'nlb-ip') return 'controller';
    if (type.value === 'external') {
      const target = read.text('nlb-target-type').value;
      return target === unknown || target === 'ip' || target === 'instance' ? 'controller' : 'nobody';
    }
    return type.value === 'nlb' ? 'provider' : 'either';
  }
  return someKey(service.annotations, (key) => prefixes.some((prefix) => key.startsWith(prefix)))
    ? 'either'
    : undefined;
}

/** The load balancer of a Service with its target groups; undefined if none is made in AWS. */
export function lowerService(
  service: Resource<Service>,
): { readonly balancer: LoadBalancer; readonly groups: readonly CloudTargetGroup[] } | undefined {
  if (service.view.type !== 'LoadBalancer') return undefined;
  const read = annotated([service], prefixes);
  const maker = makerOf(service, read);
  if (maker === undefined || maker === 'nobody') return undefined;
  const isController = maker === 'controller';
  const at = service.at('spec', 'type');
  const part = {
    source: 'service' as const,
    scope: `Service ${service.namespace}/${service.name}`,
    at,
    conditional: false,
  };
  const listeners: CloudListener[] = [];
  const balancer: LoadBalancer & { listeners: CloudListener[] } = {
    ...part,
    title: `Service "${service.name}"`,
    name: read.text('name'),
    // Without a word on the type, the provider makes a Classic one, unless the controller's webhook has taken it.
    type: { value: maker === 'either' ? unknown : 'network', given: read.has('type'), at },
    scheme: schemeOf(service, read, isController),
    dnsName: fixed<string>(undefined, service),
    securityGroups: undefined,
    listeners,
  };
  const groups: CloudTargetGroup[] = [];
  for (const port of service.view.ports) {
    const group = groupOf(service, port, read, maker, part);
    groups.push(group);
    listeners.push({
      ...part,
      title: `port ${port.port ?? '?'} of Service "${service.name}"`,
      at: service.at(...port.path, 'port'),
      loadBalancer: { state: 'present', to: balancer, at },
      port: { value: port.port ?? unknown, given: true, at: service.at(...port.path, 'port') },
      protocol: protocolOf(service, port, read, isController),
      certificate: read.text('ssl-cert'),
      actions: [{ kind: 'forward', groups: [{ state: 'present', to: group, at }], at }],
      rules: [],
    });
  }
  return { balancer, groups };
}

function schemeOf(service: Resource<Service>, read: Annotated, isController: boolean): LoadBalancer['scheme'] {
  const scheme = read.text('scheme');
  if (scheme.given && isController) return scheme as LoadBalancer['scheme'];
  const internal = read.text('internal');
  const { given, at, value } = internal;
  if (given && value === unknown) return { value: unknown, given, at };
  if (isController)
    return {
      value: given && value !== 'true' ? 'internet-facing' : 'internal',
      given,
      at: given ? at : service.at('spec', 'type'),
    };
  return { value: given && value !== '' && value !== 'false' ? 'internal' : 'internet-facing', given, at };
}

/** Whether TLS ends at a port: `pkg/service/model_build_listener.go`, and getPortSets of the provider. */
function protocolOf(
  service: Resource<Service>,
  port: ServicePort,
  read: Annotated,
  isController: boolean,
): Setting<string> {
  const certificate = read.text('ssl-cert');
  const at = service.at(...port.path, 'port');
  if (port.protocol !== 'TCP' || !certificate.given) return { value: port.protocol, given: true, at };
  const ports = read.list('ssl-ports');
  if (ports === undefined && read.has('ssl-ports')) return { value: unknown, given: true, at };
  const isEvery = !ports || ports.length === 0 || (!isController && ports.includes('*'));
  const isNamed = ports?.some((one) => one === String(port.port) || one === port.name);
  return { value: isEvery || isNamed ? 'TLS' : 'TCP', given: true, at: certificate.at };
}

function groupOf(
  service: Resource<Service>,
  port: ServicePort,
  read: Annotated,
  maker: Maker,
  part: Pick<CloudTargetGroup, 'source' | 'scope' | 'at' | 'conditional'>,
): CloudTargetGroup {
  const isController = maker === 'controller';
  const given = read.text('nlb-target-type', 'instance');
  const nlbIp = read.text('type').value === 'nlb-ip';
  const targetType: Setting<string> = nlbIp
    ? { ...given, value: 'ip' }
    : isController || maker === 'either'
      ? given
      : fixed('instance', service);
  const backend = read.text('backend-protocol');
  const toPods = targetType.value === 'ip';
  const number = toPods ? port.targetPort : port.nodePort;
  const isLocal = service.view.externalTrafficPolicy === 'Local' && !toPods;
  const proxy = read.text('proxy-protocol');
  const attribute = read.part('target-group-attributes', 'proxy_protocol_v2.enabled');
  const perPort = read.list('proxy-protocol-per-target-group');
  const asked = read.text('healthcheck-port', 'traffic-port');
  const checkPort =
    typeof asked.value === 'string' && /^\d+$/.test(asked.value)
      ? Number(asked.value)
      : asked.value === 'traffic-port' && !(isLocal && !asked.given)
        ? 'traffic-port'
        : unknown;
  const checkProtocol = read.text('healthcheck-protocol', isLocal ? 'HTTP' : 'TCP');
  const checked =
    typeof checkProtocol.value === 'string'
      ? { ...checkProtocol, value: checkProtocol.value.toUpperCase() }
      : checkProtocol;
  const overHttp = checked.value === 'HTTP' || checked.value === 'HTTPS';
  const proxyOn: Setting<boolean> = perPort
    ? { value: perPort.includes(String(port.port)), given: true, at: read.text('proxy-protocol-per-target-group').at }
    : proxy.given
      ? { value: proxy.value === '*' ? true : unknown, given: true, at: proxy.at }
      : flag(attribute, read.has('target-group-attributes') && attribute.value === unknown ? undefined : false);
  return {
    ...part,
    title: `port ${port.name ?? port.port ?? '?'} of Service "${service.name}"`,
    name: fixed<string>(undefined, service),
    port: { value: typeof number === 'number' ? number : unknown, given: true, at: service.at(...port.path, 'port') },
    protocol: {
      value:
        port.protocol !== 'TCP'
          ? port.protocol
          : backend.value === unknown
            ? unknown
            : backend.value === 'ssl' || (!isController && backend.value === 'https')
              ? 'TLS'
              : 'TCP',
      given: backend.given,
      at: backend.at,
    },
    targetType,
    healthCheck: {
      enabled: fixed(true, service),
      protocol: checked,
      port: { value: checkPort, given: asked.given, at: asked.at },
      path: read.text('healthcheck-path', overHttp ? (isLocal ? '/healthz' : '/') : undefined),
      matcher: read.text('healthcheck-success-codes', overHttp ? '200-399' : undefined),
      interval: read.number('healthcheck-interval', 10),
      timeout: read.number('healthcheck-timeout', isLocal ? 6 : 10),
      at: checked.at,
    },
    proxyProtocolV2: proxyOn,
    preserveClientIP: flag(read.part('target-group-attributes', 'preserve_client_ip.enabled'), !toPods),
    attachments: [],
    feeds: { namespace: service.namespace, name: service.name, port: port.port },
    registered: true,
  };
}
