/** What the API server refuses of a policy or a binding: pkg/apis/admissionregistration/validation/validation.go of Kubernetes. */

import { dig, field, isMapping, isPlaceholder, items } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import type { At, Path } from '../parse/place.ts';
import { within } from '../parse/within.ts';
import type { Policy } from './policy.ts';

export interface Problem {
  /** expression: it cannot be compiled. type: it can, and does not fit the kind. missing, value: the API server's own checks. */
  readonly id: 'expression' | 'type' | 'missing' | 'value';
  readonly at: At;
  readonly data: Readonly<Record<string, string>>;
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function missing(resource: Resource, path: Path, why: string, at: Path = path.slice(0, -1)): Problem {
  return {
    id: 'missing',
    at: resource.keyAt(...(dig(resource.value, at) === undefined ? ['kind'] : at)),
    data: { object: resource.title, field: shown(path), why },
  };
}

function refused(resource: Resource, path: Path, why: string): Problem {
  return { id: 'value', at: resource.at(...path), data: { object: resource.title, field: shown(path), why } };
}

const shown = (path: Path): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`)).join('');

function choice(resource: Resource, path: Path, words: readonly string[]): Problem[] {
  const value = dig(resource.value, path);
  if (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && (words.includes(value) || isPlaceholder(value)))
  )
    return [];
  return [refused(resource, path, `${JSON.stringify(value)} is none of ${words.join(', ')}`)];
}

export function policyProblems(policy: Policy): readonly Problem[] {
  const { resource } = policy;
  const spec = field(resource.value, 'spec');
  const problems: Problem[] = [];
  if (!isMapping(spec)) return [missing(resource, ['spec'], 'a policy without it says nothing', ['kind'])];
  problems.push(...choice(resource, ['spec', 'failurePolicy'], ['Fail', 'Ignore']));
  const constraints = field(spec, 'matchConstraints');
  if (!isMapping(constraints))
    problems.push(missing(resource, ['spec', 'matchConstraints'], 'it says which requests are checked'));
  else {
    problems.push(...choice(resource, ['spec', 'matchConstraints', 'matchPolicy'], ['Exact', 'Equivalent']));
    if (items(field(constraints, 'resourceRules')).length === 0)
      problems.push(missing(resource, ['spec', 'matchConstraints', 'resourceRules'], 'at least one rule is needed'));
    else problems.push(...ruleProblems(resource));
  }
  const validations = items(field(spec, 'validations'));
  if (validations.length === 0 && items(field(spec, 'auditAnnotations')).length === 0)
    problems.push(
      missing(resource, ['spec', 'validations'], 'validations or auditAnnotations must contain at least one item'),
    );
  for (const [list, name] of [
    ['validations', 'expression'],
    ['variables', 'expression'],
    ['matchConditions', 'expression'],
    ['auditAnnotations', 'valueExpression'],
  ] as const)
    for (const [index, item] of items(field(spec, list)).entries())
      if (isBlank(field(item, name)))
        problems.push(missing(resource, ['spec', list, index, name], 'there is nothing to evaluate'));
  for (const [list, name] of [
    ['variables', 'name'],
    ['matchConditions', 'name'],
  ] as const)
    problems.push(...nameProblems(resource, list, name));
  for (const [index, validation] of validations.entries()) {
    const path = ['spec', 'validations', index, 'message'];
    const message = field(validation, 'message');
    if (typeof message === 'string' && message.trim().includes('\n'))
      problems.push(refused(resource, path, 'it must not contain line breaks'));
    problems.push(
      ...choice(
        resource,
        ['spec', 'validations', index, 'reason'],
        ['Unauthorized', 'Forbidden', 'Invalid', 'RequestEntityTooLarge'],
      ),
    );
  }
  for (const { path, source, problems: found } of policy.expressions)
    for (const { message, start, end } of found) {
      if (isPlaceholder(source)) continue;
      problems.push({
        id: 'expression',
        at: within(resource.at(...path), source, start, Math.max(1, end - start)),
        data: { policy: policy.name, problem: message, field: shown(path) },
      });
    }
  return problems;
}

function nameProblems(resource: Resource, list: string, name: string): Problem[] {
  const seen = new Set<unknown>();
  return items(dig(resource.value, ['spec', list])).flatMap((item, index) => {
    const value = field(item, name);
    const path = ['spec', list, index, name];
    if (isBlank(value)) return [missing(resource, path, 'it has no name')];
    if (typeof value === 'string' && isPlaceholder(value)) return [];
    if (list === 'variables' && typeof value === 'string' && !/^[_a-zA-Z][_a-zA-Z0-9]*$/.test(value))
      return [refused(resource, path, `"${value}" is no name that an expression can use`)];
    // The API server takes two variables of one name; the second one counts.
    if (list === 'matchConditions' && seen.has(value))
      return [refused(resource, path, `"${String(value)}" is there already`)];
    seen.add(value);
    return [];
  });
}

function ruleProblems(resource: Resource): Problem[] {
  const base = ['spec', 'matchConstraints', 'resourceRules'];
  return items(dig(resource.value, base)).flatMap((rule, index) => {
    const problems: Problem[] = [];
    for (const name of ['apiGroups', 'apiVersions', 'resources', 'operations'])
      if (items(field(rule, name)).length === 0)
        problems.push(missing(resource, [...base, index, name], 'a rule needs all four'));
    for (const [at, operation] of items(field(rule, 'operations')).entries())
      if (
        typeof operation === 'string' &&
        !['*', 'CREATE', 'UPDATE', 'DELETE', 'CONNECT'].includes(operation) &&
        !isPlaceholder(operation)
      )
        problems.push(
          refused(
            resource,
            [...base, index, 'operations', at],
            `"${operation}" is none of CONNECT, CREATE, DELETE, UPDATE, *`,
          ),
        );
    problems.push(...choice(resource, [...base, index, 'scope'], ['Cluster', 'Namespaced', '*']));
    return problems;
  });
}

export function bindingProblems(binding: Resource): readonly Problem[] {
  const spec = field(binding.value, 'spec');
  if (!isMapping(spec)) return [missing(binding, ['spec'], 'a binding without it binds nothing', ['kind'])];
  const problems: Problem[] = [];
  if (isBlank(field(spec, 'policyName'))) problems.push(missing(binding, ['spec', 'policyName'], 'it binds no policy'));
  const actions = items(field(spec, 'validationActions'));
  const path = ['spec', 'validationActions'];
  if (actions.length === 0)
    problems.push(missing(binding, path, 'it says what a refusal leads to: Deny, Warn or Audit'));
  for (const [index, action] of actions.entries()) {
    if (typeof action === 'string' && isPlaceholder(action)) continue;
    if (!['Deny', 'Warn', 'Audit'].includes(String(action)))
      problems.push(refused(binding, [...path, index], `"${String(action)}" is none of Audit, Deny, Warn`));
    else if (actions.indexOf(action) < index)
      problems.push(refused(binding, [...path, index], `"${String(action)}" is there already`));
  }
  if (actions.includes('Deny') && actions.includes('Warn'))
    problems.push(refused(binding, path, 'Deny and Warn must not be used together'));
  const reference = field(spec, 'paramRef');
  if (!isMapping(reference)) return problems;
  const at = ['spec', 'paramRef'];
  const [name, selector] = [field(reference, 'name'), field(reference, 'selector')];
  if (isBlank(name) && !isMapping(selector))
    problems.push(missing(binding, [...at, 'name'], 'one of name or selector must be specified'));
  if (!isBlank(name) && isMapping(selector))
    problems.push(refused(binding, [...at, 'name'], 'name and selector are mutually exclusive'));
  if (isBlank(field(reference, 'parameterNotFoundAction')))
    problems.push(missing(binding, [...at, 'parameterNotFoundAction'], 'Allow or Deny has to be chosen'));
  else problems.push(...choice(binding, [...at, 'parameterNotFoundAction'], ['Allow', 'Deny']));
  return problems;
}
