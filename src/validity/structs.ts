/** The structs that the API server decodes Kubernetes' own kinds into, unpacked from the tables on first use. */
import { lineOf } from '../model/table.ts';
import { kindTable, structTable } from './tables.generated.ts';

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
  /** Names of the required fields. */
  readonly required: readonly string[];
  /** With a blank before each field. */
  readonly #table: string;
  /** Those that were asked for. */
  readonly #read = new Map<string, Field>();
  #fields: ReadonlyMap<string, Field> | undefined = undefined;

  /** @param table its fields, with a blank before each */
  constructor(name: string, table: string) {
    this.goName = name.slice(name.indexOf('.') + 1);
    this.#table = table;
    this.required = table.includes('!') ? requiredOf(table) : nothing;
  }

  /** Without its package, as errors of encoding/json name it: `ServicePort`. */
  get name(): string {
    return this.goName.slice(this.goName.lastIndexOf('.') + 1);
  }

  /** The field of a name. Asked for every key of every object, and most structs have many more fields than anybody writes. */
  field(name: string): Field | undefined {
    return this.#read.get(name) ?? this.#find(name);
  }

  #find(name: string): Field | undefined {
    // What separates names in the table is in none of them.
    if (name.includes(' ') || name.includes(':') || name.includes('!')) return undefined;
    let start = this.#table.indexOf(` ${name}:`);
    if (start < 0) start = this.#table.indexOf(` ${name}!:`);
    if (start < 0) return undefined;
    const end = this.#table.indexOf(' ', start + 1);
    const field = readField(this.#table.slice(start + 1, end < 0 ? undefined : end));
    this.#read.set(name, field);
    return field;
  }

  /** All fields, by name. */
  get fields(): ReadonlyMap<string, Field> {
    this.#fields ??= new Map(
      this.#table
        .split(' ')
        .flatMap((entry) => (entry === '' ? [] : readField(entry)))
        .map((field) => [field.name, field]),
    );
    return this.#fields;
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

function requiredOf(table: string): string[] {
  const names: string[] = [];
  for (let mark = table.indexOf('!:'); mark >= 0; mark = table.indexOf('!:', mark + 1))
    names.push(table.slice(table.lastIndexOf(' ', mark) + 1, mark));
  return names;
}

function readField(entry: string): Field {
  const colon = entry.indexOf(':');
  const required = entry.charCodeAt(colon - 1) === 0x21;
  const type = readType(entry.slice(colon + 1));
  return { name: entry.slice(0, required ? colon - 1 : colon), type, code: type.code, required };
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
    struct = new Struct(name, lineOf(structTable, name) ?? '');
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
    const name = lineOf(kindTable, `${apiVersion} ${kind}`)?.slice(1);
    type = name === undefined ? undefined : readType(`.${name}`);
    versions.set(apiVersion, type);
  }
  return type;
}

/** `metadata` of any object. */
export const objectMeta = (): Type => readType('.meta.v1.ObjectMeta');
export const metaStruct = (): Struct => structOf('meta.v1.ObjectMeta');
