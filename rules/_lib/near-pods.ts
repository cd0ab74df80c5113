/** How near a workload comes to what a Service selects, and what about it is to be mended. */
import { type At, dig, type Graph, nearest, type Resource, type Service, text } from '../../src/rule.ts';

export type Near = NonNullable<ReturnType<Graph['nearestPods']>>;

/** The entry to mend: the one that fails, if it is one. */
export function placeToMend(service: Resource<Service>, near: Near | undefined): At {
  const keys = [...(service.view.selector ?? new Map()).keys()];
  const [one, two] = near ? near.failing : keys.map((key) => ({ key, found: '' }));
  if (!one || two) return service.keyAt('spec', 'selector');
  const part = one.found === undefined ? 'keyAt' : 'at';
  return service[part]('spec', 'selector', one.key);
}

/** True if the namespace is not written: it may be given on the command line. */
export function hasNoNamespace(graph: Graph, resource: Resource): boolean {
  return (
    resource.namespace === graph.settings.namespace &&
    text(dig(resource.value, ['metadata', 'namespace'])) === undefined
  );
}

/** The label of a template that was probably meant by a key which it lacks. */
export function meantKey({ pod }: Near, key: string, wanted: string): string | undefined {
  for (const [other, value] of pod.labels) if (value === wanted) return other;
  return nearest(key, pod.labels.keys());
}

/** True for a typo, and for a name with something before or after it: `admin` and `admin-service`. */
export function isAlike(wanted: string, found: string): boolean {
  const [short, long] = wanted.length < found.length ? [wanted, found] : [found, wanted];
  return (
    nearest(wanted, [found]) !== undefined || (short.length > 2 && (long.startsWith(short) || long.endsWith(short)))
  );
}

/** True if the workload is no doubt the one that was meant; elsewhere than in `kube-system` less will do. */
export function isClose(near: Near | undefined): boolean {
  const [one, two] = near?.failing ?? [];
  return near?.onObject === true || (!!one && !two && one.found !== undefined && isAlike(one.wanted, one.found));
}
