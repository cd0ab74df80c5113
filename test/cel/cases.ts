/** The conformance tests of google/cel-spec, as the package @bufbuild/cel-spec carries them, run on this engine. */
import { tests } from '@bufbuild/cel-spec/testdata/conformance.js';
import {
  compile,
  Duration,
  dyn,
  Environment,
  encoders,
  equals,
  lists,
  math,
  objectOf,
  optionals,
  readType,
  sets,
  standard,
  strings,
  Timestamp,
  type Type,
  TypeValue,
  Uint,
  type Value,
  ValueMap,
} from '../../src/cel/index.ts';
import { parseDuration, parseTimestamp } from '../../src/cel/library/time.ts';

type Json = Record<string, unknown>;

interface Case {
  readonly name: string;
  readonly original: Json & { readonly expr: string };
}

/** Thrown for what needs messages of protocol buffers, which no manifest holds. */
class NeedsMessages extends Error {}

function typeFrom(json: Json): Type {
  if (json.primitive) return readType(String(json.primitive).toLowerCase().replace('64', ''));
  if ('dyn' in json) return dyn;
  if ('null' in json) return readType('null');
  if (json.wellKnown === 'TIMESTAMP') return readType('timestamp');
  if (json.wellKnown === 'DURATION') return readType('duration');
  if (json.wellKnown === 'ANY') return dyn;
  if (json.listType) return { kind: 'list', of: typeFrom(((json.listType as Json).elemType ?? { dyn: {} }) as Json) };
  if (json.mapType) {
    const { keyType, valueType } = json.mapType as { keyType: Json; valueType: Json };
    return { kind: 'map', key: typeFrom(keyType), value: typeFrom(valueType) };
  }
  if (json.type) return { kind: 'type', of: dyn };
  if (json.abstractType) {
    const { name, parameterTypes = [] } = json.abstractType as { name: string; parameterTypes?: Json[] };
    return { kind: 'opaque', name, of: parameterTypes.map(typeFrom) };
  }
  if (json.typeParam) return dyn;
  if (json.messageType) {
    if (json.messageType === 'google.protobuf.Timestamp') return readType('timestamp');
    if (json.messageType === 'google.protobuf.Duration') return readType('duration');
    return objectOf(String(json.messageType));
  }
  throw new NeedsMessages(JSON.stringify(json));
}

export function valueFrom(json: Json): Value {
  const [kind = '', value] = Object.entries(json)[0] ?? [];
  switch (kind) {
    case 'nullValue':
      return null;
    case 'boolValue':
    case 'stringValue':
      return value as boolean | string;
    case 'int64Value':
      return BigInt(value as string);
    case 'uint64Value':
      return new Uint(BigInt(value as string));
    case 'doubleValue':
      return Number(value);
    case 'bytesValue':
      return new Uint8Array(Buffer.from(value as string, 'base64'));
    case 'typeValue':
      return new TypeValue(value as string);
    case 'listValue':
      return (((value as Json).values ?? []) as Json[]).map(valueFrom);
    case 'mapValue':
      return new ValueMap(
        (((value as Json).entries ?? []) as { key: Json; value: Json }[]).map(({ key, value: item }) => [
          valueFrom(key) as string,
          valueFrom(item),
        ]),
      );
    case 'objectValue': {
      const { '@type': type, value: inner } = value as { '@type': string; value: unknown };
      if (type.endsWith('google.protobuf.Timestamp')) return parseTimestamp(inner as string);
      if (type.endsWith('google.protobuf.Duration')) return parseDuration(inner as string);
      throw new NeedsMessages(type);
    }
    default:
      throw new NeedsMessages(kind);
  }
}

export type Verdict = 'passed' | 'failed' | 'messages';

const libraries = [standard, strings, math, lists, sets, encoders, optionals];

/** What became of one test. `messages`: it needs protocol buffers. */
export function judge({ original }: Case): { readonly verdict: Verdict; readonly why: string } {
  try {
    const {
      expr,
      container,
      typeEnv = [],
      bindings = {},
      disableCheck,
      checkOnly,
    } = original as Json & {
      container?: string;
      typeEnv?: { name: string; ident?: { type: Json }; function?: unknown }[];
      bindings?: Record<string, { value: Json }>;
    };
    if (typeEnv.some((entry) => entry.function)) throw new NeedsMessages('functions without a body');
    const variables = Object.fromEntries(
      typeEnv.map(({ name, ident }) => [name, typeFrom(ident?.type ?? { dyn: {} })]),
    );
    if (Object.values(variables).some(({ kind }) => kind === 'object') || /Enum\b/.test(expr as string))
      throw new NeedsMessages('objects of protocol buffers');
    for (const name of Object.keys(bindings)) variables[name] ??= dyn;
    const environment = new Environment({ variables, libraries, ...(container !== undefined && { container }) });
    const compiled = compile(expr as string, environment, { unchecked: disableCheck === true });
    const failure = 'evalError' in original || 'anyEvalErrors' in original;
    if ('problems' in compiled) {
      const { message } = compiled.problems[0] as { message: string };
      if (/cannot be made here|TestAllTypes|google\.protobuf|proto[23]/.test(`${message} ${expr}`))
        throw new NeedsMessages(message);
      return { verdict: failure ? 'passed' : 'failed', why: message };
    }
    const { program } = compiled;
    const deduced = (original.typedResult as Json | undefined)?.deducedType as Json | undefined;
    if (deduced) {
      const wanted = JSON.stringify(typeFrom(deduced));
      if (JSON.stringify(program.type) !== wanted)
        return { verdict: 'failed', why: `type ${JSON.stringify(program.type)}, not ${wanted}` };
    }
    if (checkOnly) return { verdict: 'passed', why: '' };
    const activation = Object.fromEntries(
      Object.entries(bindings).map(([name, { value }]) => [name, valueFrom(value)]),
    );
    const outcome = program.evaluate(activation);
    if ('error' in outcome) {
      if (/unknown type/.test(outcome.error)) throw new NeedsMessages(outcome.error);
      return { verdict: failure ? 'passed' : 'failed', why: outcome.error };
    }
    if ('unknown' in outcome) return { verdict: 'unknown' in original ? 'passed' : 'failed', why: 'unknown' };
    if (failure) return { verdict: 'failed', why: 'no error' };
    const wanted = valueFrom(
      ((original.typedResult as Json | undefined)?.result ?? original.value ?? { boolValue: true }) as Json,
    );
    const isSame = sameValue(outcome.value, wanted);
    return { verdict: isSame ? 'passed' : 'failed', why: isSame ? '' : String(outcome.value) };
  } catch (error) {
    if (error instanceof NeedsMessages) return { verdict: 'messages', why: error.message };
    return { verdict: 'failed', why: String(error) };
  }
}

function sameValue(a: Value, b: Value): boolean {
  if (typeof a === 'number' && Number.isNaN(a)) return typeof b === 'number' && Number.isNaN(b);
  if (typeof a !== typeof b) return false;
  if (a instanceof Uint !== b instanceof Uint) return false;
  if (a instanceof Timestamp || a instanceof Duration)
    return a.constructor === b?.constructor && a.nanos === (b as Timestamp).nanos;
  return equals(a, b, () => {}) === true;
}

/** All tests, by the file and the section that they are in. */
export function cases(): { readonly file: string; readonly section: string; readonly test: Case }[] {
  const found: { file: string; section: string; test: Case }[] = [];
  interface Suite {
    readonly name: string;
    readonly suites?: readonly Suite[];
    readonly tests?: readonly unknown[];
  }
  const walk = (suite: Suite, path: readonly string[]): void => {
    for (const test of (suite.tests ?? []) as { original: Case['original'] & { name?: string } }[])
      found.push({
        file: path[1] ?? '',
        section: path[2] ?? '',
        test: { name: test.original.name ?? test.original.expr, original: test.original },
      });
    for (const inner of suite.suites ?? []) walk(inner, [...path, inner.name]);
  };
  walk(tests as Suite, [(tests as Suite).name]);
  return found;
}
