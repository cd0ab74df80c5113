/** The structs that the API server decodes Kubernetes' own kinds into, unpacked from the tables on first use. */
import { kindTables, structTables } from './tables.generated.ts';

/** What Go makes of a field. `words`: text with a fixed choice of words. */
export type Code =
  | 'string'
  | 'words'
  | 'bool'
  | 'int32'
  | 'int64'
  | 'intOrString'
  | 'quantity'
  | 'bytes'
  | 'time'
  | 'any'
  | 'list'
  | 'map'
  | 'struct';

export interface Type {
  readonly code: Code;
  /** For `words`: the choice, sorted. */
  readonly words: readonly string[];
  /** For `words`: an empty text is as good as none. */
  readonly mayBeEmpty: boolean;
  /** Of a list or map: what it holds. */
  readonly of: Type | undefined;
  readonly struct: Struct | undefined;
}

export interface Field {
  readonly name: string;
  readonly type: Type;
  /** The type's code, at hand for the many that are scalars. */
  readonly code: Code;
  readonly required: boolean;
}

const nothing: readonly string[] = [];

/** A Go struct, its fields read when first asked for. */
export class Struct {
  /** With its package, as Go shows it: `v1.ServicePort`. */
  readonly goName: string;
  /** Names of the required fields; filled in with the fields. */
  required: readonly string[] = nothing;
  readonly #table: string;
  #fields: ReadonlyMap<string, Field> | undefined = undefined;

  constructor(name: string, table: string) {
    this.goName = name.slice(name.indexOf('.') + 1);
    this.#table = table;
  }

  /** Without its package, as errors of encoding/json name it: `ServicePort`. */
  get name(): string {
    return this.goName.slice(this.goName.lastIndexOf('.') + 1);
  }

  get fields(): ReadonlyMap<string, Field> {
    return this.#fields ?? this.#read();
  }

  #read(): ReadonlyMap<string, Field> {
    const fields = readFields(this.#table);
    this.required = [...fields.values()].filter((field) => field.required).map((field) => field.name);
    this.#fields = fields;
    return fields;
  }
}

const letters: Readonly<Record<string, Code>> = {
  s: 'string',
  b: 'bool',
  i: 'int32',
  l: 'int64',
  x: 'intOrString',
  q: 'quantity',
  y: 'bytes',
  t: 'time',
  m: 'time',
  a: 'any',
};

function readFields(table: string): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  if (table === '') return fields;
  for (const entry of table.split(' ')) {
    const colon = entry.indexOf(':');
    const required = entry.charCodeAt(colon - 1) === 0x21;
    const name = entry.slice(0, required ? colon - 1 : colon);
    const type = readType(entry.slice(colon + 1));
    fields.set(name, { name, type, code: type.code, required });
  }
  return fields;
}

const plain = { words: nothing, mayBeEmpty: true, of: undefined, struct: undefined };
const types = new Map<string, Type>();
const structs = new Map<string, Struct>();

function readType(text: string): Type {
  let type = types.get(text);
  if (!type) {
    type = makeType(text);
    types.set(text, type);
  }
  return type;
}

function makeType(text: string): Type {
  const rest = text.slice(1);
  switch (text[0]) {
    case '.':
      return { ...plain, code: 'struct', struct: structOf(rest) };
    case '[':
      return { ...plain, code: 'list', of: readType(rest) };
    case '{':
      return { ...plain, code: 'map', of: readType(rest) };
    case '=':
    case '*':
      return { ...plain, code: 'words', words: rest.split('|'), mayBeEmpty: text[0] === '=' };
    default:
      return { ...plain, code: letters[text] ?? 'any' };
  }
}

function structOf(name: string): Struct {
  let struct = structs.get(name);
  if (!struct) {
    struct = new Struct(name, structTables[name] ?? '');
    structs.set(name, struct);
  }
  return struct;
}

const known = new Map<string, Map<string, Type | undefined>>();

/** The type of a kind's objects; undefined for kinds and versions without a schema. Asked for every object. */
export function kindType(apiVersion: string, kind: string): Type | undefined {
  let versions = known.get(kind);
  if (!versions) {
    versions = new Map();
    known.set(kind, versions);
  }
  let type = versions.get(apiVersion);
  if (type === undefined && !versions.has(apiVersion)) {
    const key = `${apiVersion} ${kind}`;
    type = Object.hasOwn(kindTables, key) ? readType(`.${kindTables[key]}`) : undefined;
    versions.set(apiVersion, type);
  }
  return type;
}

/** `metadata` of any object. */
export const objectMeta: Type = readType('.meta.v1.ObjectMeta');
export const metaStruct: Struct = structOf('meta.v1.ObjectMeta');
