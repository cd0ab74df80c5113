/**
 * Ingresses of the AWS Load Balancer Controller to ALBs, with listeners and rules (`pkg/ingress`, docs/guide/ingress/annotations.md), and
 * TargetGroupBindings to target groups that something else has made.
 */
import type {
  AlbGroup,
  AlbMember,
  AlbSetting,
  CloudListener,
  CloudTargetGroup,
  Link,
  ListenerAction,
  ListenerRule,
  ListenPort,
  LoadBalancer,
  Setting,
} from '../../model/cloud.ts';
import type { Ingress, IngressBackend, IngressPath } from '../../model/kinds/ingress.ts';
import type { Service } from '../../model/kinds/service.ts';
import type { TargetGroupBinding } from '../../model/kinds/target-group-binding.ts';
import { isMapping, isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { type Unknown, unknown } from '../../model/unknown.ts';
import type { At } from '../../parse/place.ts';
import { annotated, fixed, flag } from './annotations.ts';
import { albPrefix } from './groups.ts';

type ServiceOf = (namespace: string, name: string) => Resource<Service> | undefined;
type Part = Pick<CloudTargetGroup, 'source' | 'scope' | 'at' | 'conditional'>;

/** The ALB of a group of Ingresses, or of a single one. */
export function lowerGroup(
  ingresses: AlbGroup,
  serviceOf: ServiceOf,
): { readonly balancer: LoadBalancer; readonly groups: readonly CloudTargetGroup[] } | undefined {
  const { name, members } = ingresses;
  const [first, second] = members;
  if (!first) return undefined;
  const { ingress } = first;
  const at = ingress.keyAt('metadata', 'name');
  const part: Part = {
    source: 'ingress',
    scope: name === undefined ? `Ingress ${ingress.namespace}/${ingress.name}` : `Ingress group ${name}`,
    at,
    conditional: false,
  };
  const title = second ? `Ingress group "${name}"` : `Ingress "${ingress.name}"`;
  const groups: CloudTargetGroup[] = [];
  const made = members.map((member) => ({ member, ...rulesOf(member, serviceOf, part, groups) }));
  const said = (setting: AlbSetting): Setting<string> =>
    members.map((member) => member.setting(setting)).find(({ given }) => given) ?? first.setting(setting);
  const scheme = said('scheme');
  const listeners: CloudListener[] = [];
  const balancer: LoadBalancer = {
    ...part,
    title,
    name: said('load-balancer-name'),
    type: { value: 'application', given: false, at },
    scheme: { ...scheme, value: scheme.value ?? 'internal' } as LoadBalancer['scheme'],
    dnsName: fixed<string>(undefined, ingress),
    securityGroups: undefined,
    listeners,
    ingresses,
  };
  const redirect = redirectOf(members);
  for (const { port, protocol, by } of portsOf(members)) {
    const own = made.filter(({ member }) => by.includes(member));
    const { given, at: listenAt } = by[0]?.listen ?? first.listen;
    const isRedirected = protocol === 'HTTP' && redirect !== undefined;
    listeners.push({
      ...part,
      title: `port ${port === unknown ? '?' : port} of ${title}`,
      loadBalancer: { state: 'present', to: balancer, at },
      port: { value: port, given, at: listenAt },
      protocol: { value: protocol, given, at: listenAt },
      certificate: said('certificate-arn'),
      // To what is redirected, nothing else happens.
      actions: isRedirected
        ? [redirect]
        : [
            own.find(({ fallback }) => fallback)?.fallback ?? {
              kind: 'fixed-response' as const,
              status: { value: '404', given: false, at },
              at,
            },
          ],
      rules: isRedirected ? [] : own.flatMap(({ rules }) => rules),
    });
  }
  return { balancer, groups };
}

/** The ports of an ALB, each with the members that ask for it. */
function portsOf(members: readonly AlbMember[]): readonly (ListenPort & { readonly by: readonly AlbMember[] })[] {
  const ports = new Map<number | Unknown, ListenPort & { readonly by: AlbMember[] }>();
  for (const member of members) {
    const { value } = member.listen;
    const open: readonly ListenPort[] = [{ protocol: unknown, port: unknown }];
    for (const { port, protocol } of value === unknown || value === undefined ? open : value) {
      const has = ports.get(port);
      if (has) has.by.push(member);
      else ports.set(port, { port, protocol, by: [member] });
    }
  }
  return [...ports.values()];
}

/** What listeners for HTTP do where one of the members redirects to HTTPS. */
function redirectOf(members: readonly AlbMember[]): ListenerAction | undefined {
  const given = members
    .map((member) => member.setting('ssl-redirect'))
    .filter((setting) => setting.given || setting.value === unknown);
  const [only] = given;
  if (!only) return undefined;
  const { at, value } = only;
  if (given.some((other) => other.value !== value) || typeof value !== 'string') return { kind: 'unknown', at };
  return {
    kind: 'redirect',
    protocol: { value: 'HTTPS', given: true, at },
    port: { value, given: true, at },
    at,
  };
}

/** Exact paths, then prefixes by their length, then patterns as they are written: `sortIngressPaths`. */
function inOrder(paths: readonly IngressPath[]): readonly IngressPath[] {
  const rank = ({ pathType }: IngressPath): number => (pathType === 'Exact' ? 0 : pathType === 'Prefix' ? 1 : 2);
  const length = ({ path, pathType }: IngressPath): number => (pathType === 'Prefix' ? (path ?? '').length : 0);
  return [...paths].sort((a, b) => rank(a) - rank(b) || length(b) - length(a));
}

/** The patterns of an ALB for a path: `buildPathPatterns`. */
function patternsOf({ path, pathType }: IngressPath): readonly string[] {
  if (path === undefined) return ['/*'];
  if (pathType !== 'Prefix') return [path];
  const stem = path.replace(/\/$/, '');
  return stem === '' ? ['/*'] : [stem, `${stem}/*`];
}

/** The rules of one Ingress in the order in which they are asked, and what it does with all else. */
function rulesOf(
  member: AlbMember,
  serviceOf: ServiceOf,
  part: Part,
  groups: CloudTargetGroup[],
): { readonly rules: readonly ListenerRule[]; readonly fallback: ListenerAction | undefined } {
  const { ingress } = member;
  const { rules, defaultBackend } = ingress.view;
  const isRegExp = ingress.annotations.get(`${albPrefix}use-regex-path-match`) === 'true';
  const forward = (backend: IngressBackend, place: At): Link<CloudTargetGroup> => {
    const service = serviceOf(ingress.namespace, backend.service ?? '');
    const made = backendGroup(member, backend, service, part);
    groups.push(made);
    return { state: 'present', to: made, at: place };
  };
  const action = (backend: IngressBackend, place: At): ListenerAction => {
    if (backend.service === undefined || backend.resource) return { kind: 'unknown', at: place };
    if (backend.portName === 'use-annotation') return actionOf(ingress, backend, place, forward);
    return { kind: 'forward', groups: [forward(backend, place)], at: place };
  };
  return {
    rules: rules.flatMap((rule) =>
      inOrder(rule.paths).map((path): ListenerRule => {
        const place = ingress.at(...path.at);
        const hasConditions = ingress.annotations.has(`${albPrefix}conditions.${path.backend.service}`);
        return {
          hosts: hasConditions || isPlaceholder(rule.host ?? '') ? unknown : rule.host === undefined ? [] : [rule.host],
          paths: isRegExp && path.pathType !== 'Exact' && path.pathType !== 'Prefix' ? unknown : patternsOf(path),
          action: action(path.backend, place),
          at: place,
        };
      }),
    ),
    fallback: defaultBackend && action(defaultBackend, ingress.at('spec', 'defaultBackend')),
  };
}

/** A field as Go's decoder of JSON finds it: in any case. */
function anyCase(value: unknown, name: string): unknown {
  if (!isMapping(value)) return undefined;
  return value[name] ?? Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** `actions.NAME`, for a backend whose port is `use-annotation`: `pkg/ingress/config_types.go`. */
function actionOf(
  ingress: Resource<Ingress>,
  backend: IngressBackend,
  place: At,
  forward: (backend: IngressBackend, place: At) => Link<CloudTargetGroup>,
): ListenerAction {
  const key = `${albPrefix}actions.${backend.service}`;
  const text = ingress.annotations.get(key);
  const open = { kind: 'unknown' as const, at: place };
  // The controller tolerates that it is missing, unless it is told otherwise.
  if (text === undefined)
    return { kind: 'fixed-response', status: { value: '503', given: false, at: place }, at: place };
  let action: unknown;
  try {
    action = JSON.parse(text);
  } catch {
    return open;
  }
  const at = ingress.at('metadata', 'annotations', key);
  const given = (value: unknown): Setting<string> => ({
    value: isPlaceholder(String(value)) ? unknown : String(value),
    given: true,
    at,
  });
  const type = anyCase(action, 'type');
  if (type === 'fixed-response') {
    const status = anyCase(anyCase(action, 'fixedResponseConfig'), 'statusCode');
    return status === undefined ? open : { kind: 'fixed-response', status: given(status), at };
  }
  if (type === 'redirect') {
    const config = anyCase(action, 'redirectConfig');
    const isElsewhere = ['host', 'path', 'query'].some((name) => anyCase(config, name) !== undefined);
    if (isElsewhere) return { kind: 'other', at };
    const protocol = anyCase(config, 'protocol') ?? '#{protocol}';
    const port = anyCase(config, 'port') ?? '#{port}';
    // These two stand for what the client asked with.
    const isOpen = [protocol, port].some((value) => isPlaceholder(String(value).replace(/^#\{\w+\}$/, '')));
    if (isOpen) return open;
    const said = (value: unknown): Setting<string> => ({ value: String(value), given: true, at });
    return { kind: 'redirect', protocol: said(protocol), port: said(port), at };
  }
  const targets = anyCase(anyCase(action, 'forwardConfig'), 'targetGroups');
  if (type !== 'forward' || !Array.isArray(targets)) return open;
  const links = targets.map((target: unknown): Link<CloudTargetGroup> => {
    const service = anyCase(target, 'serviceName');
    const port = anyCase(target, 'servicePort');
    if (typeof service !== 'string') return { state: 'unknown', at };
    const number = Number(port);
    const isNumber = Number.isInteger(number);
    const portNumber = isNumber ? number : undefined;
    const portName = isNumber || typeof port !== 'string' ? undefined : port;
    return forward({ service, portNumber, portName, resource: false, path: backend.path }, at);
  });
  return { kind: 'forward', groups: links, at };
}

function backendGroup(
  { ingress, targetTypeOfClass, setting }: AlbMember,
  backend: IngressBackend,
  service: Resource<Service> | undefined,
  part: Part,
): CloudTargetGroup {
  // What a Service says for itself wins.
  const read = annotated(service ? [service, ingress] : [ingress], [albPrefix]);
  const port = backend.portNumber ?? backend.portName;
  const spoken = read.text('backend-protocol', 'HTTP');
  const isGrpc = read.text('backend-protocol-version').value === 'GRPC';
  const given = read.text('healthcheck-protocol');
  const protocol = given.given ? given : { ...spoken, given: false };
  const asked = read.text('healthcheck-port', 'traffic-port');
  // The parameters of a class go before both.
  const isOfClass = targetTypeOfClass === unknown || targetTypeOfClass === true;
  const targetType = isOfClass ? setting('target-type') : read.text('target-type', 'instance');
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
