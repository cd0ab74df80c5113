/**
 * The linter's own reading of `schemas/kinds/` against ajv's: both must give the same verdict on every object that conformance cases and fixtures
 * hold, and on what chance makes of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocuments } from '../../src/parse/parse.ts';
import { isClean } from '../../src/validity/decode.ts';
import { isQuantity, isTime, wrongBase64 } from '../../src/validity/formats.ts';
import { kindType, type Type } from '../../src/validity/structs.ts';

const ajv = new Ajv.default({
  strict: false,
  // `__proto__` and `constructor` are fields like others.
  ownProperties: true,
  formats: {
    quantity: { type: 'string', validate: isQuantity },
    byte: (text: string) => wrongBase64(text) === undefined,
    'date-time': isTime,
    int32: true,
    int64: true,
  },
});

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly type: Type;
  validate(value: unknown): unknown;
}

const kinds = new Map<string, Kind>();
for (const file of readdirSync('schemas/kinds')) {
  const schema = JSON.parse(readFileSync(join('schemas/kinds', file), 'utf8'));
  const [{ group, version, kind }] = schema['x-kubernetes-group-version-kind'];
  const apiVersion = group === '' ? version : `${group}/${version}`;
  const type = kindType(apiVersion, kind);
  if (!type) throw new Error(`no table for ${apiVersion} ${kind}`);
  kinds.set(`${apiVersion} ${kind}`, { apiVersion, kind, type, validate: ajv.compile(schema) });
}

type Json = Record<string, unknown>;

function* objectsIn(folder: string): Iterable<{ readonly kind: Kind; readonly value: Json }> {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.ya?ml$/.test(path)) continue;
    for (const { value } of parseDocuments({ path, text: readFileSync(join(folder, path), 'utf8') })) {
      const object = value as Json | null;
      const kind = kinds.get(`${object?.apiVersion} ${object?.kind}`);
      if (object && kind) yield { kind, value: object };
    }
  }
}

const objects = [...objectsIn('test/conformance'), ...objectsIn('rules'), ...objectsIn('examples')];

it('has a table for each kind on the road, and objects to try it on', () => {
  expect(kinds.size).toBeGreaterThanOrEqual(25);
  expect(new Set(objects.map(({ kind }) => kind.kind)).size).toBeGreaterThan(15);
  expect(objects.length).toBeGreaterThan(1500);
});

/** What `kubectl apply` sends: without the keys whose value is null. */
function sent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sent);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, sent(inner)]));
}

it('ajv says the same of every object', () => {
  const differ = objects.filter(
    ({ kind, value }) => isClean(kind.type, value) !== (kind.validate(sent(value)) === true),
  );
  expect(differ.map(({ value }) => value)).toEqual([]);
});

/** All places of an object: the mapping or list, and the key. */
function places(value: unknown, found: [Json, string][] = []): [Json, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Json, key]);
    places((value as Json)[key], found);
  }
  return found;
}

// No empty text: for a required field it is as good as none, which a JSON Schema does not say.
const values = [null, true, 0, 80.5, 3e9, 'x', '1Gi', '2024-01-01T00:00:00Z', 'YQ==', [], {}, ['a'], { a: 'b' }];

it('ajv says the same of objects that were changed by chance', () => {
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(
      fc.constantFrom(...objects),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('set', 'drop', 'rename', 'wrap')), {
        minLength: 1,
        maxLength: 3,
      }),
      ({ kind, value }, changes) => {
        const changed = structuredClone(value);
        for (const [place, choice, how] of changes) {
          const all = places(changed);
          const [parent, key] = all[place % all.length] as [Json, string];
          if (how === 'set' || Array.isArray(parent)) parent[key] = structuredClone(values[choice % values.length]);
          else if (how === 'wrap') parent[key] = [parent[key]];
          else {
            if (how === 'rename') parent[`${key}s`] = parent[key];
            delete parent[key];
          }
        }
        const clean = isClean(kind.type, changed);
        verdicts.add(clean);
        expect(clean).toBe(kind.validate(sent(changed)) === true);
      },
    ),
    { numRuns: 3000 },
  );
  // Chance made both.
  expect(verdicts.size).toBe(2);
});
