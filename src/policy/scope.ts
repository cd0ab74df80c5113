/** What policies, of the config and of packs, are not about. */
import type { Resource } from '../model/resource.ts';
import type { Place } from '../parse/place.ts';

/** An entry of `except`: globs over namespace and name, and why. What is not given is any. */
export interface Exception {
  readonly namespace?: string;
  readonly name?: string;
  readonly reason: string;
}

/** Entries that left something out since they were last forgotten: what they hide is known once all rules have run. */
const used = new WeakSet<Exception>();

/** An entry of `except`, for the engine: it is told if it leaves nothing out. */
export interface Exempting {
  readonly rule: string;
  readonly place: Place;
  hasHidden(): boolean;
  /** Before a run. */
  forget(): void;
}

/** An entry as the engine wants it. */
export const exempting = (rule: string, place: Place, entry: Exception): Exempting => ({
  rule,
  place,
  hasHidden: () => used.has(entry),
  forget: () => used.delete(entry),
});

/** Whether an object is left out by one of the entries. All that apply count as used. */
export function isExcepted(
  { namespace, name }: Pick<Resource, 'namespace' | 'name'>,
  except: readonly Exception[],
  matches: (glob: string, name: string) => boolean,
): boolean {
  const applying = except.filter(
    (one) =>
      (one.namespace === undefined || matches(one.namespace, namespace)) &&
      (one.name === undefined || matches(one.name, name)),
  );
  for (const one of applying) used.add(one);
  return applying.length > 0;
}
