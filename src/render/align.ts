/**
 * Finds in what was written the node that a node of what was made of it corresponds to. Keys correspond to keys; items of lists may have moved, so
 * they are known by what they say.
 */
import { dig, isMapping } from '../parse/mapping.ts';
import type { Path } from '../parse/place.ts';

/** Whether a path leads to anything, be it null. */
export function has(value: unknown, path: Path): boolean {
  const last = path.at(-1);
  if (last === undefined) return true;
  const parent = dig(value, path.slice(0, -1));
  if (Array.isArray(parent)) return typeof last === 'number' && last < parent.length;
  return isMapping(parent) && Object.hasOwn(parent, last);
}

/** Deeper than any object of Kubernetes. */
const deepest = 100;

export function equal(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b) return true;
  if (depth > deepest) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index], depth + 1));
  }
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key], depth + 1))
  );
}

/**
 * The path in `written` of the node at `path` in `made`, as far as there is one: the result is shorter than `path` if a node on the way has no
 * counterpart.
 */
export function align(made: unknown, path: Path, written: unknown): Path {
  const found: (string | number)[] = [];
  let from = made;
  let to = written;
  for (const step of path) {
    let next: string | number = step;
    if (Array.isArray(from)) {
      const index: number | undefined = Array.isArray(to) ? counterpart(from, Number(step), to) : undefined;
      if (index === undefined) break;
      next = index;
    } else if (!isMapping(to) || !Object.hasOwn(to, step)) break;
    found.push(next);
    from = dig(from, [step]);
    to = dig(to, [next]);
  }
  return found;
}

/** Fields by which people tell items apart. */
const telling = new Set(['name', 'host', 'path', 'port', 'containerPort', 'mountPath', 'key', 'kind', 'match', 'ip']);

/** The index in `others` of the item that most resembles `items[index]`. */
function counterpart(items: readonly unknown[], index: number, others: readonly unknown[]): number | undefined {
  const item = items[index];
  if (equal(item, others[index])) return index;
  let best: number | undefined;
  let most = 0;
  for (const [position, other] of others.entries()) {
    let score = resemblance(item, other);
    if (score === undefined) continue;
    if (position === index) score += 2;
    if (score > most) {
      best = position;
      most = score;
    }
  }
  if (best !== undefined) return best;
  return items.length === others.length && !isMapping(item) && typeof item === typeof others[index] ? index : undefined;
}

/** Names that no prefix, suffix or hash makes of one another. */
function areOthers(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && !a.includes(b) && !b.includes(a);
}

/** How much two items have in common; undefined if they have nothing to do with each other. */
function resemblance(a: unknown, b: unknown): number | undefined {
  if (equal(a, b)) return 1000;
  if (!isMapping(a) || !isMapping(b) || areOthers(a.name, b.name)) return undefined;
  let score = 0;
  for (const key of Object.keys(a)) {
    if (!Object.hasOwn(b, key)) continue;
    if (equal(a[key], b[key])) score += telling.has(key) ? 10 : 3;
    else if (telling.has(key)) score -= 4;
  }
  return score;
}
