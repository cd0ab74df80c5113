/** A ValidatingAdmissionPolicy with its expressions compiled. */

import { type CelProblem, compile, type Program } from '../cel/index.ts';
import { bool, dyn, show, string, type Type } from '../cel/types.ts';
import { dig, field, isMapping, items } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import type { Path } from '../parse/place.ts';
import { environmentOf, type Speech } from './environment.ts';

export interface Expression {
  readonly source: string;
  readonly path: Path;
  /** Undefined if it is not one that the API server takes. */
  readonly program: Program | undefined;
  readonly problems: readonly CelProblem[];
}

export interface Validation {
  readonly expression: Expression;
  readonly messageExpression: Expression | undefined;
  readonly message: string;
}

export interface Policy {
  readonly resource: Resource;
  readonly name: string;
  readonly paramKind: { readonly apiVersion: string; readonly kind: string } | undefined;
  readonly isIgnoring: boolean;
  readonly constraints: unknown;
  readonly conditions: readonly Expression[];
  readonly variables: readonly { readonly name: string; readonly expression: Expression }[];
  readonly validations: readonly Validation[];
  readonly audits: readonly Expression[];
  /** Every expression, in file order. */
  readonly expressions: readonly Expression[];
}

interface Wanted {
  readonly result: Type;
  /** What else may come out, by the names of types. */
  readonly or?: readonly string[];
}

function compiled(value: unknown, path: Path, speech: Speech, { result, or = [] }: Wanted): Expression | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const made = compile(value, environmentOf(speech));
  if ('problems' in made) return { source: value, path, program: undefined, problems: made.problems };
  const given = show(made.program.type);
  if (result.kind !== 'dyn' && given !== show(result) && !or.includes(given)) {
    const names = [show(result), ...or].join(' or ');
    const problem = { message: `must give ${names}, and gives ${given}`, start: 0, end: value.length };
    return { source: value, path, program: undefined, problems: [problem] };
  }
  return { source: value, path, program: made.program, problems: [] };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Reads a policy, whatever it holds. */
export function readPolicy(resource: Resource, object?: Speech['object']): Policy {
  const spec = field(resource.value, 'spec');
  const kind = field(spec, 'paramKind');
  const hasParams = isMapping(kind);
  const speech = { hasParams, hasAuthorizer: true, object };
  const expressions: Expression[] = [];
  const keep = (expression: Expression | undefined): Expression | undefined => {
    if (expression) expressions.push(expression);
    return expression;
  };
  const conditions = items(field(spec, 'matchConditions')).flatMap((condition, index) => {
    const path = ['spec', 'matchConditions', index, 'expression'];
    return keep(compiled(field(condition, 'expression'), path, speech, { result: bool })) ?? [];
  });
  const declared: Record<string, Type> = {};
  const written = items(field(spec, 'variables'));
  const composed = written.length > 0;
  const speechNow = (more: Partial<Speech> = {}): Speech => ({
    ...speech,
    ...more,
    ...(composed && { variables: { ...declared } }),
  });
  const variables = written.flatMap((variable, index) => {
    const name = asText(field(variable, 'name'));
    const path = ['spec', 'variables', index, 'expression'];
    const expression = keep(compiled(field(variable, 'expression'), path, speechNow(), { result: dyn }));
    if (name === '' || !expression) return [];
    declared[name] = expression.program?.type ?? dyn;
    return [{ name, expression }];
  });
  const validations = items(field(spec, 'validations')).flatMap((validation, index) => {
    const path = ['spec', 'validations', index];
    const expression = keep(
      compiled(field(validation, 'expression'), [...path, 'expression'], speechNow(), { result: bool }),
    );
    const messageExpression = keep(
      compiled(
        field(validation, 'messageExpression'),
        [...path, 'messageExpression'],
        speechNow({ hasAuthorizer: false }),
        { result: string },
      ),
    );
    return expression ? [{ expression, messageExpression, message: asText(field(validation, 'message')) }] : [];
  });
  const audits = items(field(spec, 'auditAnnotations')).flatMap((audit, index) => {
    const path = ['spec', 'auditAnnotations', index, 'valueExpression'];
    return keep(compiled(field(audit, 'valueExpression'), path, speechNow(), { result: string, or: ['null'] })) ?? [];
  });
  return {
    resource,
    name: resource.name,
    paramKind: hasParams
      ? { apiVersion: asText(field(kind, 'apiVersion')), kind: asText(field(kind, 'kind')) }
      : undefined,
    isIgnoring: dig(spec, ['failurePolicy']) === 'Ignore',
    constraints: field(spec, 'matchConstraints'),
    conditions,
    variables,
    validations,
    audits,
    expressions,
  };
}
