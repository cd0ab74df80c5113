/**
 * Which Ingresses share an ALB, and what each of them asks for: `pkg/ingress/{class_loader,group_loader}.go`. What the parameters of a class
 * say goes before the annotation of the Ingress.
 */

import type { Graph } from '../../graph/graph.ts';
import type { AlbGroup, AlbMember, AlbSetting, ListenPort, Setting } from '../../model/cloud.ts';
import type { Ingress } from '../../model/kinds/ingress.ts';
import type { IngressClassParams } from '../../model/kinds/ingress-class-params.ts';
import { publicClasses } from '../../model/public-classes.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { someKey } from '../../model/selector.ts';
import { type Unknown, unknown } from '../../model/unknown.ts';
import { annotated } from './annotations.ts';

export const albPrefix = 'alb.ingress.kubernetes.io/';

/** The fields of parameters that override annotations. */
const overridden: Readonly<Record<AlbSetting, keyof IngressClassParams>> = {
  'group.name': 'group',
  'load-balancer-name': 'loadBalancerName',
  scheme: 'scheme',
  'ip-address-type': 'ipAddressType',
  'target-type': 'targetType',
  'ssl-policy': 'sslPolicy',
  'ssl-redirect': 'sslRedirectPort',
  'certificate-arn': 'certificateArn',
  'inbound-cidrs': 'inboundCIDRs',
};

/** The ALBs that the controller makes of Ingresses, in file order. */
export function albGroups(graph: Graph): readonly AlbGroup[] {
  const ours = new Set(
    graph
      .all('IngressClass')
      .filter(({ view }) => view.controller === 'ingress.k8s.aws/alb' || view.controller === 'eks.amazonaws.com/alb')
      .map(({ name }) => name),
  );
  const groups = new Map<string | object, { name: string | undefined; open: boolean; members: AlbMember[] }>();
  for (const ingress of graph.all('Ingress')) {
    if (!isAlb(graph, ingress, ours)) continue;
    const member = memberOf(graph, ingress);
    const { value } = member.setting('group.name');
    const key = typeof value === 'string' ? value : ingress;
    const group = groups.get(key) ?? {
      name: value === unknown ? undefined : value,
      open: value === unknown,
      members: [],
    };
    group.members.push(member);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) =>
    group.members.length > 1 ? { ...group, members: inOrder(group.members) } : group,
  );
}

/** The controller lets the annotation win, and looks for its own annotations only on what is its own. */
function isAlb(graph: Graph, ingress: Resource<Ingress>, ours: ReadonlySet<string>): boolean {
  const { className, classAnnotation } = ingress.view;
  const name = classAnnotation ?? className ?? graph.classOf(ingress).name;
  if (name === 'alb' || (name !== undefined && ours.has(name))) return true;
  // A class that is not in the input may be anybody's.
  if (name !== undefined && (graph.get('IngressClass', '', name) !== undefined || publicClasses.includes(name)))
    return false;
  return someKey(ingress.annotations, (key) => key.startsWith(albPrefix));
}

function memberOf(graph: Graph, ingress: Resource<Ingress>): AlbMember {
  const params = paramsOf(graph, ingress);
  const read = annotated([ingress], [albPrefix]);
  const setting = (name: AlbSetting): Setting<string> => {
    const own = read.text(name);
    if (params === undefined) return own;
    if (params === unknown) return { value: unknown, given: own.given, at: own.at };
    const field = overridden[name];
    const { [field]: said } = params.view;
    const value = typeof said === 'object' ? said.join(',') : (said as string | undefined);
    if (value === undefined || value === '') return own;
    const at = field === 'group' ? params.at('spec', 'group', 'name') : params.at('spec', field);
    return { value: isPlaceholder(value) ? unknown : value, given: true, at };
  };
  const written = read.text('listen-ports');
  const certificate = setting('certificate-arn');
  // Certificates that are found by the hosts alone do not count here.
  const hasCertificate =
    certificate.given || (certificate.value !== unknown && read.text('create-acm-cert').value === 'true');
  const value = listenPorts(
    written.value,
    certificate.value === unknown && !certificate.given ? unknown : hasCertificate,
  );
  return {
    ingress,
    targetTypeOfClass: params === undefined || params === unknown ? params : params.view.targetType !== undefined,
    setting,
    listen: { ...written, value },
  };
}

/** The parameters of the class by which an Ingress is taken; those of an annotation have none. */
function paramsOf(graph: Graph, ingress: Resource<Ingress>): Resource<IngressClassParams> | undefined | Unknown {
  if (ingress.view.classAnnotation !== undefined) return undefined;
  const name = ingress.view.className ?? graph.classOf(ingress).name;
  const named = name === undefined ? undefined : graph.get('IngressClass', '', name)?.view.parameters;
  if (!named) return undefined;
  return graph.get('IngressClassParams', '', named.name) ?? unknown;
}

/** By `group.order`, then by name; where an order is not known, as they are written. */
function inOrder(members: readonly AlbMember[]): readonly AlbMember[] {
  const ordered = members.map((member) => {
    const order = annotated([member.ingress], [albPrefix]).text('group.order', '0').value;
    const { namespace, name } = member.ingress;
    return { member, order: Number(order === unknown ? Number.NaN : order), title: `${namespace}/${name}` };
  });
  if (ordered.some(({ order }) => Number.isNaN(order))) return members;
  return ordered
    .sort((a, b) => a.order - b.order || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    .map(({ member }) => member);
}

/** `[{"HTTP": 80}, {"HTTPS": 443}]`. */
function listenPorts(
  written: string | undefined | Unknown,
  hasCertificate: boolean | Unknown,
): readonly ListenPort[] | Unknown {
  if (written === undefined) {
    if (hasCertificate === unknown) return unknown;
    return hasCertificate ? [{ protocol: 'HTTPS', port: 443 }] : [{ protocol: 'HTTP', port: 80 }];
  }
  if (written === unknown) return unknown;
  try {
    const list: unknown = JSON.parse(written);
    if (!Array.isArray(list)) return unknown;
    return list.flatMap((item: unknown) =>
      Object.entries((item ?? {}) as Record<string, unknown>).map(([protocol, port]) => ({
        protocol,
        port: typeof port === 'number' ? port : unknown,
      })),
    );
  } catch {
    return unknown;
  }
}
