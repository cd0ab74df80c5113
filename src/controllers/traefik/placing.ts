/**
 * What all routers have in common, whatever makes them: entry points, TLS, priority. `cmd/traefik/traefik.go: getDefaultsEntrypoints`,
 * `pkg/config/runtime`, `pkg/server/aggregator.go`, `pkg/server/router`.
 */
import { isPlaceholder } from '../../model/read.ts';
import type { At } from '../../parse/place.ts';
import type { RouterProblem } from './router-types.ts';
import { type EntryPoint, type Unknown, unknown } from './types.ts';
import { doubt, problem, type World } from './world.ts';

type Named = { readonly name: string; readonly at: At };

/** The entry points that a router is on, and what is wrong with those that it names. */
export function placeOn(
  world: World,
  protocol: 'http' | 'tcp' | 'udp',
  named: readonly Named[] | Unknown,
  at: At,
): { readonly entryPoints: readonly string[] | Unknown; readonly problems: readonly RouterProblem[] } {
  const known = world.entryPoints(protocol === 'udp' ? 'udp' : 'tcp');
  if (named === unknown) return { entryPoints: unknown, problems: [] };
  if (named.length === 0) {
    if (known === unknown) return { entryPoints: unknown, problems: [] };
    const defaults = protocol === 'udp' ? known.map(({ name }) => name) : defaultEntryPoints(known);
    if (defaults === unknown || defaults.length > 0) return { entryPoints: defaults, problems: [] };
    return {
      entryPoints: [],
      problems: [problem('entry-point', 'disabled', at, 'no valid entryPoint for this router')],
    };
  }
  if (known === unknown) return { entryPoints: named.map(({ name }) => name), problems: [] };
  const on: string[] = [];
  const missing: Named[] = [];
  let isUnsure = false;
  for (const one of named) {
    if (isPlaceholder(one.name)) isUnsure = true;
    else if (!known.some(({ name }) => name === one.name)) {
      missing.push(one);
      continue;
    }
    on.push(one.name);
  }
  const isLost = on.length === 0 && !isUnsure;
  const problems = missing.map(({ name, at: where }) =>
    problem('entry-point', isLost ? 'disabled' : 'warning', where, `entryPoint "${name}" doesn't exist`),
  );
  return { entryPoints: on, problems };
}

/** Those with `asDefault`; without any, all but `traefik`. */
function defaultEntryPoints(known: readonly EntryPoint[]): readonly string[] | Unknown {
  if (known.some(({ asDefault }) => asDefault === unknown)) return unknown;
  const marked = known.filter(({ asDefault }) => asDefault === true);
  const defaults = marked.length > 0 ? marked : known.filter(({ name }) => name !== 'traefik');
  return defaults.map(({ name }) => name);
}

/** Length in bytes, which is the priority of a rule that has none. */
export function byteLength(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** A certificate resolver that does not exist is only logged: the default certificate is served. */
export function resolverProblems(world: World, name: string | undefined, at: At): readonly RouterProblem[] {
  const { profile } = world;
  if (name === undefined || isPlaceholder(name) || !profile || profile.open) return [];
  if (profile.certificatesResolvers.includes(name)) return [];
  return [problem('resolver', 'none', at, 'Router uses a nonexistent certificate resolver')];
}

/** TLS options that do not exist: no router, and TLS handshakes for its hosts are refused. */
export function optionsProblem(at: At, name: string, isSure: boolean): RouterProblem {
  return (isSure ? problem : doubt)('tls-option', 'tls', at, `unknown TLS options: ${name}`);
}
