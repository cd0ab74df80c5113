/**
 * Whether the API server's strict decoder takes a value: k8s.io/apimachinery pkg/runtime/serializer/json over sigs.k8s.io/json, that is
 * encoding/json with case-sensitive names. Null is as good as nothing everywhere.
 */
import { isQuantity, isTime, wrongBase64 } from './formats.ts';
import type { Struct, Type } from './structs.ts';

/** Whether a whole number fits into a Go type. Beyond 2^53 a few neighbours of the limit cannot be told apart. */
export function fits(value: number, code: 'int32' | 'int64'): boolean {
  if (!Number.isInteger(value)) return false;
  return code === 'int32' ? (value | 0) === value : value >= -(2 ** 63) && value < 2 ** 63;
}

/**
 * True if nothing is wrong with a value. Called for every object, so it only answers yes or no and makes nothing; `problems` finds out what is wrong.
 */
export function isClean(type: Type, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  switch (type.code) {
    case 'struct':
      return isCleanStruct(type.struct as Struct, value);
    case 'list':
      return isCleanList(type.of as Type, value);
    case 'map':
      return isCleanMap(type.of as Type, value);
    default:
      return isCleanScalar(type, value);
  }
}

function isCleanStruct(struct: Struct, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    // Also under a name that does not exist: `kubectl apply` drops the key before it sends the object.
    if (inner === null) continue;
    const field = struct.field(key);
    if (field === undefined) return false;
    // The many are text, numbers and structs: they are asked for without a detour.
    const { code } = field;
    if (code === 'string') {
      if (typeof inner !== 'string') return false;
    } else if (code === 'int32') {
      if (typeof inner !== 'number' || (inner | 0) !== inner) return false;
    } else if (code === 'struct') {
      if (!isCleanStruct(field.type.struct as Struct, inner)) return false;
    } else if (!isClean(field.type, inner)) return false;
  }
  const { required } = struct;
  for (let index = 0; index < required.length; index++) {
    const inner = (value as Record<string, unknown>)[required[index] as string];
    // To Go, an empty text is as good as none.
    if (inner === undefined || inner === null || inner === '') return false;
  }
  return true;
}

function isCleanList(of: Type, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item = value[index];
    if (item === null ? isAsked(of) : !isClean(of, item)) return false;
  }
  return true;
}

const empty = Object.freeze({});

/** Whether null as a list item is refused: to Go it is an item all the same, an empty one. */
export function isAsked(type: Type): boolean {
  if (type.code === 'words') return !type.mayBeEmpty;
  return type.code === 'struct' && !isCleanStruct(type.struct as Struct, empty);
}

function isCleanMap(of: Type, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (of.code === 'string') {
      if (typeof inner !== 'string' && inner !== null) return false;
    } else if (!isClean(of, inner)) return false;
  }
  return true;
}

function isCleanScalar({ code, words, mayBeEmpty }: Type, value: unknown): boolean {
  switch (code) {
    case 'string':
      return typeof value === 'string';
    case 'words':
      return typeof value === 'string' && (value === '' ? mayBeEmpty : words.includes(value));
    case 'bool':
      return typeof value === 'boolean';
    case 'int32':
    case 'int64':
      return typeof value === 'number' && fits(value, code);
    case 'intOrString':
      return typeof value === 'string' || (typeof value === 'number' && fits(value, 'int32'));
    case 'quantity':
      return typeof value === 'number' || (typeof value === 'string' && isQuantity(value));
    case 'bytes':
      return typeof value === 'string' && wrongBase64(value) === undefined;
    case 'time':
      return typeof value === 'string' && isTime(value);
    default:
      return true;
  }
}
