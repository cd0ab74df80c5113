/**
 * Ingresses of the AWS Load Balancer Controller to ALBs, with listeners and rules (`pkg/ingress`, docs/guide/ingress/annotations.md), and
 * TargetGroupBindings to target groups that something else has made.
 */
import type { CloudListener, CloudTargetGroup, Link, ListenerRule, LoadBalancer } from '../../model/cloud.ts';
import type { Ingress, IngressBackend } from '../../model/kinds/ingress.ts';
import type { Service } from '../../model/kinds/service.ts';
import type { TargetGroupBinding } from '../../model/kinds/target-group-binding.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { type Unknown, unknown } from '../../model/unknown.ts';
import type { At } from '../../parse/place.ts';
import { annotated, fixed, flag } from './annotations.ts';

export const albPrefix = 'alb.ingress.kubernetes.io/';

/** The ALB of an Ingress. Several Ingresses of one group share one: they have the same scope. */
export function lowerIngress(
  ingress: Resource<Ingress>,
  serviceOf: (namespace: string, name: string) => Resource<Service> | undefined,
): { readonly balancer: LoadBalancer; readonly groups: readonly CloudTargetGroup[] } {
  const read = annotated([ingress], [albPrefix]);
  const group = read.text('group.name').value;
  const at = ingress.keyAt('metadata', 'name');
  const own = `Ingress ${ingress.namespace}/${ingress.name}`;
  const part = {
    source: 'ingress' as const,
    scope: typeof group === 'string' ? `Ingress group ${group}` : own,
    at,
    conditional: false,
  };
  const groups: CloudTargetGroup[] = [];
  const listeners: CloudListener[] = [];
  const balancer: LoadBalancer = {
    ...part,
    title: `Ingress "${ingress.name}"`,
    name: read.text('load-balancer-name'),
    type: { value: 'application', given: false, at },
    scheme: read.text('scheme', 'internal') as LoadBalancer['scheme'],
    dnsName: fixed<string>(undefined, ingress),
    securityGroups: undefined,
    listeners,
  };
  const action = (backend: IngressBackend, place: At): ListenerRule['action'] => {
    if (backend.service === undefined || backend.resource || backend.portName === 'use-annotation')
      return { kind: 'unknown', at: place };
    const made = backendGroup(ingress, backend, serviceOf(ingress.namespace, backend.service), part);
    groups.push(made);
    const link: Link<CloudTargetGroup> = { state: 'present', to: made, at: place };
    return { kind: 'forward', groups: [link], at: place };
  };
  const { view } = ingress;
  const rules: ListenerRule[] = view.rules.flatMap((rule) =>
    rule.paths.map((path) => ({
      hosts: rule.host === undefined ? [] : isPlaceholder(rule.host) ? unknown : [rule.host],
      paths:
        path.path === undefined ? ['/*'] : path.pathType === 'Prefix' ? [path.path, `${path.path}/*`] : [path.path],
      action: action(path.backend, ingress.at(...path.at)),
      at: ingress.at(...path.at),
    })),
  );
  const fallback = view.defaultBackend
    ? action(view.defaultBackend, ingress.at('spec', 'defaultBackend'))
    : { kind: 'fixed-response' as const, status: { value: '404', given: false, at }, at };
  const listen = listenPorts(
    read.text('listen-ports').value,
    // Certificates that are found by the hosts alone do not count here.
    read.has('certificate-arn') || read.text('create-acm-cert').value === 'true',
  );
  for (const { protocol, port } of listen)
    listeners.push({
      ...part,
      title: `port ${port === unknown ? '?' : port} of Ingress "${ingress.name}"`,
      loadBalancer: { state: 'present', to: balancer, at },
      port: { value: port, given: read.has('listen-ports'), at: read.text('listen-ports').at },
      protocol: { value: protocol, given: read.has('listen-ports'), at: read.text('listen-ports').at },
      certificate: read.text('certificate-arn'),
      actions: [fallback],
      rules,
    });
  return { balancer, groups };
}

/** `[{"HTTP": 80}, {"HTTPS": 443}]`. */
function listenPorts(
  written: string | undefined | Unknown,
  hasCertificate: boolean,
): readonly { readonly protocol: string | Unknown; readonly port: number | Unknown }[] {
  if (written === undefined)
    return hasCertificate ? [{ protocol: 'HTTPS', port: 443 }] : [{ protocol: 'HTTP', port: 80 }];
  const open = [{ protocol: unknown, port: unknown }] as const;
  if (written === unknown) return open;
  try {
    const list: unknown = JSON.parse(written);
    if (!Array.isArray(list)) return open;
    return list.flatMap((item: unknown) =>
      Object.entries((item ?? {}) as Record<string, unknown>).map(([protocol, port]) => ({
        protocol,
        port: typeof port === 'number' ? port : unknown,
      })),
    );
  } catch {
    return open;
  }
}

function backendGroup(
  ingress: Resource<Ingress>,
  backend: IngressBackend,
  service: Resource<Service> | undefined,
  part: Pick<CloudTargetGroup, 'source' | 'scope' | 'at' | 'conditional'>,
): CloudTargetGroup {
  // What a Service says for itself wins.
  const read = annotated(service ? [service, ingress] : [ingress], [albPrefix]);
  const port = backend.portNumber ?? backend.portName;
  const spoken = read.text('backend-protocol', 'HTTP');
  const isGrpc = read.text('backend-protocol-version').value === 'GRPC';
  const given = read.text('healthcheck-protocol');
  const protocol = given.given ? given : { ...spoken, given: false };
  const asked = read.text('healthcheck-port', 'traffic-port');
  const targetType = read.text('target-type', 'instance');
  const found = service?.view.ports.find((one) => one.port === port || one.name === port);
  const number = targetType.value === 'ip' ? found?.targetPort : found?.nodePort;
  return {
    ...part,
    title: `${backend.service}:${port ?? '?'} of Ingress "${ingress.name}"`,
    name: fixed<string>(undefined, ingress),
    port: { value: typeof number === 'number' ? number : unknown, given: true, at: ingress.at(...backend.path) },
    protocol: spoken,
    targetType,
    healthCheck: {
      enabled: fixed(true, ingress),
      protocol,
      port: {
        value:
          asked.value === 'traffic-port'
            ? 'traffic-port'
            : typeof asked.value === 'string' && /^\d+$/.test(asked.value)
              ? Number(asked.value)
              : unknown,
        given: asked.given,
        at: asked.at,
      },
      path: read.text('healthcheck-path', isGrpc ? '/AWS.ALB/healthcheck' : '/'),
      matcher: read.text('success-codes', isGrpc ? '12' : '200'),
      interval: read.number('healthcheck-interval-seconds', 15),
      timeout: read.number('healthcheck-timeout-seconds', 5),
      at: protocol.at,
    },
    proxyProtocolV2: fixed(false, ingress),
    preserveClientIP: flag(read.part('target-group-attributes', 'preserve_client_ip.enabled'), false),
    attachments: [],
    feeds: { namespace: ingress.namespace, name: backend.service ?? '', port },
    registered: true,
  };
}

/** The target group that a TargetGroupBinding fills: all but its targets is unknown. */
export function lowerBinding(binding: Resource<TargetGroupBinding>): CloudTargetGroup | undefined {
  const { service, port, targetGroupName, targetType } = binding.view;
  if (service === undefined) return undefined;
  const at = binding.keyAt('metadata', 'name');
  const hidden = { value: unknown, given: false, at } as const;
  return {
    source: 'binding',
    scope: `TargetGroupBinding ${binding.namespace}/${binding.name}`,
    title: `TargetGroupBinding "${binding.name}"`,
    at,
    conditional: false,
    name: { value: targetGroupName ?? unknown, given: targetGroupName !== undefined, at },
    port: hidden,
    protocol: hidden,
    targetType: { value: targetType ?? unknown, given: targetType !== undefined, at: binding.at('spec', 'targetType') },
    healthCheck: {
      enabled: hidden,
      protocol: hidden,
      port: hidden,
      path: hidden,
      matcher: hidden,
      interval: hidden,
      timeout: hidden,
      at,
    },
    proxyProtocolV2: hidden,
    preserveClientIP: hidden,
    attachments: [],
    feeds: { namespace: binding.namespace, name: service, port },
    registered: true,
  };
}
