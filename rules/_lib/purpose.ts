/** Whether two definitions of one object are for different things, as after a copy whose name was forgotten. */
import { dig, field, isMapping, isPlaceholder, items, type Resource, text } from '../../src/rule.ts';

const flat = (labels: unknown): string | undefined =>
  isMapping(labels) &&
  Object.keys(labels).length > 0 &&
  !Object.values(labels).some((value) => isPlaceholder(text(value) ?? ''))
    ? JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)))
    : undefined;

/** The labels by which a Service or a workload knows its Pods. */
function podsOf({ kind, value }: Resource): string | undefined {
  const selector = dig(value, ['spec', 'selector']);
  if (kind === 'Service' || kind === 'ReplicationController') return flat(selector);
  if (!['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].includes(kind)) return undefined;
  return flat(field(selector, 'matchLabels') ?? dig(value, ['spec', 'template', 'metadata', 'labels']));
}

/** An image without registry, tag and digest: another version of it is still the same program. */
const repository = (image: string): string =>
  image
    .replace(/@.*$/, '')
    .replace(/:[^/]*$/, '')
    .replace(/^.*\//, '');

function imagesOf({ value }: Resource): ReadonlySet<string> {
  const images = items(dig(value, ['spec', 'containers'])).map((container) => text(field(container, 'image')));
  return new Set(images.flatMap((image) => (image === undefined ? [] : [repository(image)])));
}

function routesOf({ value }: Resource): readonly { host: string; route: string }[] {
  return items(dig(value, ['spec', 'rules'])).flatMap((rule) => {
    const host = text(field(rule, 'host')) ?? '';
    return items(dig(rule, ['http', 'paths'])).map((path) => ({
      host,
      route: `${host}${text(field(path, 'path')) ?? '/'}`,
    }));
  });
}

/** True only if both say what they are for, and have nothing of it in common. */
export function disagree(a: Resource, b: Resource): boolean {
  if (a.kind === 'Pod') {
    const [one, other] = [imagesOf(a), imagesOf(b)];
    return one.size > 0 && other.size > 0 && ![...one].some((image) => other.has(image));
  }
  if (a.kind === 'Ingress') {
    const [one, other] = [routesOf(a), routesOf(b)];
    return one.length > 0 && other.length > 0 && !one.some(({ route }) => other.some((its) => its.route === route));
  }
  const [one, other] = [podsOf(a), podsOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}
