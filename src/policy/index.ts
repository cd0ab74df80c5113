/** The policies of a config: read, compiled, and handed on as rules. Loaded only where a config has policies. */

import type { Resource } from '../model/resource.ts';
import type { Document } from '../parse/document.ts';
import { spanAt } from '../parse/lines.ts';
import { locate } from '../parse/locate.ts';
import type { Path, Place } from '../parse/place.ts';
import { within } from '../parse/within.ts';
import type { Plugin } from '../plugin.ts';
import type { Rule } from '../rule.ts';
import { type Matcher, readPolicy, type WrittenPolicy } from './policy.ts';
import { type Exempting, exempting } from './scope.ts';

export type { Matcher, WrittenPolicy } from './policy.ts';
export type { Exempting } from './scope.ts';

/** A policy with the place that it stands at. */
export interface StatedPolicy {
  readonly policy: WrittenPolicy;
  readonly document: Document;
  readonly path: Path;
}

/** A policy that was compiled. */
export interface CompiledPolicy {
  readonly policy: WrittenPolicy;
  readonly rule: Rule;
  /** Whether it is about an object. */
  matches(resource: Resource): boolean;
}

export interface PolicyMistake {
  readonly message: string;
  readonly place: Place;
}

/** All globs of policies. */
export function globsOf(policies: readonly WrittenPolicy[]): string[] {
  return policies.flatMap(({ match = {}, except = [] }) => [
    ...(match.kinds ?? []).flatMap((kind) => {
      const slash = kind.lastIndexOf('/');
      return slash < 0 ? [kind] : [kind.slice(0, slash), kind.slice(slash + 1)];
    }),
    ...(match.namespaces ?? []),
    ...(match.names ?? []),
    ...Object.values(match.labels ?? {}),
    ...except.flatMap(({ namespace, name }) => [namespace ?? [], name ?? []].flat()),
  ]);
}

/** All of them as a plugin, or all that is wrong with them. */
export function compilePolicies(
  stated: readonly StatedPolicy[],
  matcher: Matcher,
):
  | { readonly plugin: Plugin; readonly policies: readonly CompiledPolicy[]; readonly exempting: readonly Exempting[] }
  | { readonly mistakes: readonly PolicyMistake[] } {
  const mistakes: PolicyMistake[] = [];
  const policies: CompiledPolicy[] = [];
  const first = new Map<string, StatedPolicy>();
  for (const one of stated) {
    const { policy, document, path } = one;
    const earlier = first.get(policy.id);
    if (earlier) {
      const { file, span } = locate({ document: earlier.document, path: [...earlier.path, 'id'], part: 'value' });
      const message = `There are two policies "${policy.id}": the first is in ${file}, line ${span.start.line}.`;
      mistakes.push({ message, place: locate({ document, path: [...path, 'id'], part: 'value' }) });
      continue;
    }
    first.set(policy.id, one);
    const read = readPolicy(policy, matcher);
    if ('rule' in read) {
      policies.push({ policy, ...read });
      continue;
    }
    for (const problem of read.problems) {
      const at = { document, path: [...path, ...problem.path], part: 'value' as const };
      const source = textAt(policy, problem.path);
      const [from = 0, to = 1] = problem.range ?? [];
      const range =
        problem.range && source !== undefined ? within(at, source, from, Math.max(1, to - from)).range : undefined;
      const whole = locate(at);
      const place = range ? { ...whole, span: spanAt(document.file, range[0], range[1]) } : whole;
      const message = `The policy "${policy.id}" is wrong: ${problem.message}${problem.message.endsWith('?') ? '' : '.'}`;
      mistakes.push({ message, place });
    }
  }
  if (mistakes.length > 0) return { mistakes };
  return {
    policies,
    exempting: stated.flatMap(({ policy, document, path }) =>
      (policy.except ?? []).map((entry, index) =>
        exempting(`policy/${policy.id}`, locate({ document, path: [...path, 'except', index], part: 'key' }), entry),
      ),
    ),
    plugin: {
      name: 'policy',
      version: '',
      rules: policies.map(({ rule }) => rule),
      kinds: [],
      controllers: [],
      reporters: new Map(),
    },
  };
}

function textAt(policy: WrittenPolicy, path: Path): string | undefined {
  let at: unknown = policy;
  for (const step of path) at = (at as Record<string | number, unknown> | undefined)?.[step];
  return typeof at === 'string' ? at : undefined;
}
