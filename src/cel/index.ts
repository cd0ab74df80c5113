/** The Common Expression Language: compile an expression once, and evaluate it as often as there are objects. */

import { type CelProblem, check } from './check.ts';
import type { Environment } from './environment.ts';
import { type Activation, Evaluation } from './evaluate.ts';
import { CelSyntaxError, parse } from './syntax.ts';
import { Bindings, show, type Type } from './types.ts';
import { CelError, CostError, typeName, Unknown, type Value } from './values.ts';

export type { CelProblem } from './check.ts';
export { Environment, type FunctionDeclaration, fn, method } from './environment.ts';
export type { Activation } from './evaluate.ts';
export { kubernetesFunctions } from './kubernetes/index.ts';
export { encoders, lists, sets } from './library/collections.ts';
export { math } from './library/math.ts';
export { optionals } from './library/optional.ts';
export { standard } from './library/standard.ts';
export { strings } from './library/strings.ts';
export * from './types.ts';
export * from './values.ts';

/**
 * What came of an evaluation. `unknown`: it depends on what nobody can tell from the files. `error`: it failed, as it would at run time. `cost`: it was
 * stopped, as it took too long.
 */
export type Outcome =
  | { readonly value: Exclude<Value, Unknown>; readonly cost: number }
  | { readonly unknown: string; readonly cost: number }
  | { readonly error: string; readonly kind: 'error' | 'cost'; readonly cost: number };

export interface Program {
  readonly source: string;
  readonly type: Type;
  /**
   * @param activation values of the variables
   * @param limit of steps; a step is about a microsecond. Default: a million, as Kubernetes allows for one expression
   */
  evaluate(activation: Activation, limit?: number): Outcome;
}

export type Compiled = { readonly program: Program } | { readonly problems: readonly CelProblem[] };

export interface CompileOptions {
  /** What the expression is to give. */
  readonly result?: Type;
  /** Leaves types to the evaluation, as cel-go's parse-only evaluation does. */
  readonly unchecked?: boolean;
}

/** PerCallLimit of k8s.io/apiserver/pkg/apis/cel/config.go. */
const defaultLimit = 1_000_000;

/** Reads and checks an expression. Offsets of problems are into `source`. Never throws. */
export function compile(source: string, environment: Environment, options: CompileOptions = {}): Compiled {
  let root: ReturnType<typeof parse>;
  try {
    root = parse(source);
  } catch (error) {
    if (!(error instanceof CelSyntaxError)) throw error;
    const { message, start, end } = error;
    return { problems: [{ message, start, end }] };
  }
  const { type, problems, meanings } = check(root, environment);
  if (problems.length > 0 && !options.unchecked) return { problems };
  const { result } = options;
  if (result && !new Bindings().isAssignable(result, type))
    return {
      problems: [
        {
          message: `the expression must give ${show(result)}, and gives ${show(type)}`,
          start: root.start,
          end: root.end,
        },
      ],
    };
  return {
    program: {
      source,
      type,
      evaluate(activation, limit = defaultLimit) {
        const evaluation = new Evaluation(environment, meanings, activation, limit);
        try {
          const value = evaluation.run(root);
          if (value instanceof Unknown) return { unknown: value.of, cost: evaluation.cost };
          return { value: value as Exclude<Value, Unknown>, cost: evaluation.cost };
        } catch (error) {
          if (error instanceof CelError)
            return { error: error.message, kind: error instanceof CostError ? 'cost' : 'error', cost: evaluation.cost };
          // Deep values, and text of a great size, are the input's doing too.
          if (error instanceof RangeError)
            return { error: `the evaluation went too deep: ${error.message}`, kind: 'cost', cost: evaluation.cost };
          throw error;
        }
      },
    },
  };
}

/** A value for messages, short and on one line. */
export function showValue(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'number')
    return String(value);
  return typeName(value);
}
