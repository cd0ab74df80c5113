/** Whether objects of one directory need those of another: routes lead to Services, and Services to Pods. */
import { type FoundObject, isMapping, type Mapping, metadataOf, own, textAt } from './manifests.ts';

/** What others may lean on. */
export interface Ground {
  /** Names of Services. */
  readonly services: ReadonlySet<string>;
  /** Labels of Pods, as `key=value`. */
  readonly labels: ReadonlySet<string>;
  readonly hasWorkload: boolean;
}

const routeKinds = new Set(
  'Ingress IngressRoute IngressRouteTCP IngressRouteUDP HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute'.split(' '),
);

/** True for kinds that only lead to Services. */
export function isRoute(kind: string): boolean {
  return routeKinds.has(kind);
}

/** What a set of objects offers to others. */
export function groundOf(objects: Iterable<FoundObject>): Ground {
  const services = new Set<string>();
  const labels = new Set<string>();
  let hasWorkload = false;
  for (const { value } of objects) {
    if (textAt(value, 'kind') === 'Service') services.add(textAt(metadataOf(value), 'name'));
    const template = podTemplateOf(value);
    if (!template) continue;
    hasWorkload = true;
    for (const pair of pairsOf(own(metadataOf(template), 'labels'))) labels.add(pair);
  }
  return { services, labels, hasWorkload };
}

/** Whether an object leads to something that is in `other` and not in `home`. */
export function leansOn({ value }: FoundObject, home: Ground, other: Ground): boolean {
  const kind = textAt(value, 'kind');
  if (isRoute(kind)) {
    return namesIn(own(value, 'spec')).some((name) => other.services.has(name) && !home.services.has(name));
  }
  if (kind !== 'Service') return false;
  const pairs = pairsOf(own(partOf(value, 'spec'), 'selector'));
  const isIn = (ground: Ground) => pairs.every((pair) => ground.labels.has(pair));
  return pairs.length > 0 && isIn(other) && !isIn(home);
}

/** The Pod itself, or the template of a workload's Pods. */
function podTemplateOf(value: Mapping): Mapping | undefined {
  if (textAt(value, 'kind') === 'Pod') return value;
  const spec = partOf(value, 'spec');
  for (const template of [partOf(spec, 'template'), partOf(partOf(partOf(spec, 'jobTemplate'), 'spec'), 'template')]) {
    if (Object.hasOwn(partOf(template, 'spec'), 'containers')) return template;
  }
  return undefined;
}

function partOf(value: Mapping, key: string): Mapping {
  const part = own(value, key);
  return isMapping(part) ? part : {};
}

function pairsOf(labels: unknown): string[] {
  return isMapping(labels) ? Object.entries(labels).map(([key, text]) => `${key}=${String(text)}`) : [];
}

/** All texts under `name` or `serviceName`, however deep. */
function namesIn(part: unknown): string[] {
  const found: string[] = [];
  const pending: unknown[] = [part];
  while (pending.length > 0) {
    const value = pending.pop();
    if (Array.isArray(value)) for (const item of value) pending.push(item);
    else if (isMapping(value)) {
      for (const key of ['name', 'serviceName']) if (textAt(value, key) !== '') found.push(textAt(value, key));
      for (const child of Object.values(value)) if (typeof child === 'object') pending.push(child);
    }
  }
  return found;
}
