/** What the API server makes of an object before policies see it: `test/admission.json`, recorded from Kubernetes 1.36 (decoded, defaulted, written out again). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { admit } from '../src/admission/admitted.ts';
import { Surroundings } from '../src/admission/surroundings.ts';
import { isList, isMap, Unknown, type Value } from '../src/cel/index.ts';
import type { Resource } from '../src/model/resource.ts';

const cases = JSON.parse(readFileSync('test/admission.json', 'utf8')) as { written: Written; admitted: unknown }[];

interface Written {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
}

/** Where two values differ. What is unknown here may be anything. */
function* differences(ours: Value | undefined, theirs: unknown, path: string): Iterable<string> {
  if (ours instanceof Unknown) return;
  if (ours !== undefined && ours !== null && isMap(ours)) {
    const keys = new Set([...Array.from(ours.keys(), String), ...Object.keys((theirs ?? {}) as object)]);
    for (const key of keys) {
      const own = ours.get(key);
      if (own instanceof Unknown) continue;
      yield* differences(own, (theirs as Record<string, unknown> | undefined)?.[key], `${path}.${key}`);
    }
  } else if (ours !== undefined && isList(ours) && Array.isArray(theirs) && ours.length === theirs.length)
    for (const [index, item] of ours.entries()) yield* differences(item, theirs[index], `${path}[${index}]`);
  else {
    const own = typeof ours === 'bigint' ? Number(ours) : ours;
    if (own !== theirs) yield `${path}: ${JSON.stringify(own)} here, ${JSON.stringify(theirs)} there`;
  }
}

it.each(cases)('$written.kind $written.metadata.name', ({ written, admitted }) => {
  const [group = '', version] = written.apiVersion.split('/');
  const resource = {
    ...written,
    ...written.metadata,
    group: version === undefined ? '' : group,
    value: written,
  } as unknown as Resource;
  const value = admit(resource, new Surroundings([]))?.value({ last: undefined }, false);
  expect([...differences(value, admitted, '')]).toEqual([]);
});
