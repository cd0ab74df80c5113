/** Kubernetes' functions against what Kubernetes 1.37 made of the same expressions: `test/cel/kubernetes.json`, recorded from k8s.io/apiserver v0.37.1. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  compile,
  Environment,
  fromPlain,
  isList,
  readType,
  TypeValue,
  typeName,
  Uint,
  type Value,
} from '../../src/cel/index.ts';
import { authorizerType, constants, kubernetesLibraries } from '../../src/cel/kubernetes/index.ts';
import { showDouble } from '../../src/cel/library/numbers.ts';

interface Recorded {
  readonly value?: string;
  readonly error?: string;
  readonly compile?: string;
}

const recorded = JSON.parse(readFileSync('test/cel/kubernetes.json', 'utf8')) as [string, Recorded][];
const environment = new Environment({
  variables: { object: readType('dyn'), authorizer: readType(authorizerType) },
  libraries: kubernetesLibraries,
  strict: { constants },
});
const object = fromPlain({ a: 1, s: 'x', l: [1, 2] });

function show(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return showDouble(value);
  if (isList(value)) return `[${value.map(show).join(', ')}]`;
  if (value instanceof TypeValue) return `type ${value.name}`;
  if (value instanceof Uint) return String(value.value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return typeName(value);
}

function answer(expression: string): keyof Recorded | string {
  const compiled = compile(expression, environment);
  if ('problems' in compiled) return 'compile';
  const outcome = compiled.program.evaluate({ object });
  return 'value' in outcome ? show(outcome.value) : 'error' in outcome ? 'error' : 'unknown';
}

it.each(recorded)('%s', (expression, { value, error, compile: refused }) => {
  const expected = value ?? (error === undefined ? 'compile' : 'error');
  expect(refused === undefined || error === undefined).toBe(true);
  expect(answer(expression)).toBe(expected);
});
