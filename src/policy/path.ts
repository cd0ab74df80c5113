/** Paths of fields as policies write them: `spec.rules[*].http.paths[0].path`, `metadata.annotations["example.com/team"]`. */

import { isMapping } from '../parse/mapping.ts';
import type { Path } from '../parse/place.ts';

/** A path in which `*` stands for each entry of a list, or each value of a mapping. */
export type FieldPath = readonly (string | number | typeof each)[];

const each: unique symbol = Symbol('each');

const step = /\.?([A-Za-z_$][\w$-]*)|\[(\d{1,6})\]|\[(\*)\]|\[("(?:[^"\\]|\\.)*"|'[^']*')\]/y;

/** Reads a path; undefined if it is none. */
export function readPath(text: string): FieldPath | undefined {
  const path: (string | number | typeof each)[] = [];
  step.lastIndex = 0;
  for (let at = 0; at < text.length; at = step.lastIndex) {
    const [whole = '', name, index, star, quoted] = step.exec(text) ?? [];
    if (whole === '' || (name !== undefined && path.length > 0 !== whole.startsWith('.'))) return undefined;
    if (name !== undefined) path.push(name);
    else if (index !== undefined) path.push(Number(index));
    else if (star !== undefined) path.push(each);
    else if (quoted?.startsWith('"')) path.push(JSON.parse(quoted) as string);
    else path.push((quoted ?? '').slice(1, -1));
  }
  return path.length === 0 ? undefined : path;
}

/** Whether a path stands for one place only. */
export function isSingle(path: FieldPath): path is Path {
  return !path.includes(each);
}

/** The places of a value that a path stands for. What is not there has none, but for the last steps of a path without `*`. */
export function placesOf(value: unknown, path: FieldPath): { readonly path: Path; readonly value: unknown }[] {
  let found: { path: (string | number)[]; value: unknown }[] = [{ path: [], value }];
  for (const one of path) {
    found = found.flatMap(({ path: before, value: at }) => {
      if (one === each) {
        if (Array.isArray(at)) return at.map((item: unknown, index) => ({ path: [...before, index], value: item }));
        return isMapping(at) ? Object.keys(at).map((key) => ({ path: [...before, key], value: at[key] })) : [];
      }
      if (typeof one === 'number')
        return Array.isArray(at) && one < at.length ? [{ path: [...before, one], value: at[one] as unknown }] : [];
      return isMapping(at) && Object.hasOwn(at, one) ? [{ path: [...before, one], value: at[one] }] : [];
    });
  }
  return found;
}
