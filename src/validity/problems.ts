/** What is wrong with an object that the decoder does not take. Asked for few objects, so it may look around for what was meant. */
import { nearest } from '../model/nearest.ts';
import { isMapping, isPlaceholder, type Mapping } from '../model/read.ts';
import type { Path } from '../parse/place.ts';
import { fits, isAsked, isClean } from './decode.ts';
import { isQuantity, isTime, wrongBase64 } from './formats.ts';
import { isOpen, jsonTypes } from './open.ts';
import { type Field, metaStruct, type Struct, type Type } from './structs.ts';
import type { OtherPlace, Violation } from './violation.ts';

/** More than this of one object helps nobody. */
const most = 100;

/** A mapping on the way down to a value, with the struct that it is decoded into. */
interface Level {
  readonly struct: Struct;
  readonly value: Mapping;
  readonly path: Path;
  /** The fields that lead here, without indexes and the keys of maps: so encoding/json names it. */
  readonly names: readonly string[];
}

/** All that is wrong with an object, in the order of the object; nothing for a piece of a strategic merge patch. */
export function problems(type: Type, value: unknown): readonly Violation[] {
  const found: Violation[] = [];
  visit(type, value, [], { levels: [], names: [] }, found);
  return found;
}

/** Where a value stands: the structs around it, and the fields that lead to it. */
interface Scope {
  readonly levels: readonly Level[];
  readonly names: readonly string[];
}

function visit(type: Type, value: unknown, path: Path, scope: Scope, found: Violation[]): void {
  if (found.length >= most || isClean(type, value)) return;
  switch (type.code) {
    case 'struct':
      if (isMapping(value)) visitStruct(type.struct as Struct, value, path, scope, found);
      else refuse(type, value, path, scope, found);
      return;
    case 'list':
      if (Array.isArray(value))
        for (let index = 0; index < value.length; index++)
          visit(type.of as Type, itemOf(type.of as Type, value[index]), [...path, index], scope, found);
      else refuse(type, value, path, scope, found);
      return;
    case 'map':
      if (isMapping(value))
        for (const key of Object.keys(value)) visit(type.of as Type, value[key], [...path, key], scope, found);
      else refuse(type, value, path, scope, found);
      return;
    default:
      refuse(type, value, path, scope, found);
  }
}

/** What Go makes of a list item: of null, an empty one. */
function itemOf(type: Type, value: unknown): unknown {
  if (value !== null || !isAsked(type)) return value;
  return type.code === 'words' ? '' : {};
}

function visitStruct(struct: Struct, value: Mapping, path: Path, scope: Scope, found: Violation[]): void {
  const levels = [...scope.levels, { struct, value, path, names: scope.names }];
  const unknown: string[] = [];
  let isTemplate = false;
  for (const key of Object.keys(value)) {
    if (value[key] === null) continue;
    const field = struct.field(key);
    if (field)
      visit(field.type, value[key], [...path, key], { levels, names: goNames(struct, scope.names, key) }, found);
    else if (isOpen(key) || !/^[\w./-]+$/.test(key)) isTemplate = true;
    else unknown.push(key);
  }
  const meant = new Set<string>();
  for (const key of unknown) {
    if (found.length >= most) return;
    const elsewhere = belongs(key, value[key], levels);
    const near = elsewhere ? undefined : misspelt(key, value, struct);
    const isFitting = near && !meant.has(near.name) && isOnly(key, value, struct, near);
    if (near) meant.add(near.name);
    found.push({
      problem: 'unknown-field',
      path: [...path, key],
      value: value[key],
      ...(near && { meant: near.name }),
      ...(isFitting && { isFitting }),
      ...(elsewhere && { elsewhere }),
    });
  }
  if (isTemplate) return;
  for (const name of struct.required)
    if (((value[name] ?? null) === null || value[name] === '') && !meant.has(name) && !isMoved(name, unknown))
      found.push({ problem: 'missing-field', path, value, field: name, struct: struct.name });
}

/** A field that stands there under an old name is not missing as well. */
function isMoved(name: string, unknown: readonly string[]): boolean {
  return unknown.some((key) => key.toLowerCase().includes(name.toLowerCase()));
}

function misspelt(key: string, value: Mapping, struct: Struct): Field | undefined {
  const free = [...struct.fields.values()].filter(({ name }) => !Object.hasOwn(value, name));
  const fitting = free.filter((field) => isShaped(field.type, value[key]));
  const name = nearest(
    key,
    (fitting.length > 0 ? fitting : free).map((field) => field.name),
  );
  return name === undefined ? undefined : struct.field(name);
}

/** Whether a field takes the value of a misspelt one, and no other that is free has a like name. */
function isOnly(key: string, value: Mapping, struct: Struct, near: Field): boolean {
  const others = [...struct.fields.values()].filter(({ name }) => name !== near.name && !Object.hasOwn(value, name));
  const names = others.map(({ name }) => name);
  const own = value[key];
  const word = typeof own === 'string' ? own.toLowerCase() : undefined;
  const takes = isClean(near.type, own) || near.type.words.some((one) => one.toLowerCase() === word);
  return own !== null && takes && nearest(key, names) === undefined;
}

/** Whether a value has the shape that a type asks for: what is inside does not matter. */
function isShaped({ code }: Type, value: unknown): boolean {
  switch (code) {
    case 'any':
      return true;
    case 'struct':
    case 'map':
      return value === null || isMapping(value);
    case 'list':
      return value === null || Array.isArray(value);
    case 'bool':
      return typeof value === 'boolean';
    case 'int32':
    case 'int64':
      return typeof value === 'number';
    case 'intOrString':
    case 'quantity':
      return typeof value === 'string' || typeof value === 'number';
    default:
      return typeof value === 'string';
  }
}

const forgotten = new Set(['metadata', 'spec', 'template', 'http']);

/** How far down a field is looked for: `template.spec.containers` is three below `spec`. */
const deepest = 3;

/** The nearest other mapping of the object that has a field of this name, and would take the value: wrong indentation is the usual cause. */
function belongs(key: string, value: unknown, levels: readonly Level[]): OtherPlace | undefined {
  const own = levels.at(-1) as Level;
  let best: { readonly place: OtherPlace; readonly cost: number } | undefined;
  const consider = (cost: number, where: string, list: boolean): void => {
    if (!best || cost < best.cost) best = { place: { where, list }, cost };
  };
  const down = (struct: Struct, node: unknown, where: string, depth: number, ups: number): void => {
    for (const field of struct.fields.values()) {
      let { type } = field;
      const list = type.code === 'list';
      if (list) type = type.of as Type;
      if (type.code !== 'struct' || field.name === 'status') continue;
      const inner = type.struct as Struct;
      const content = isMapping(node) ? node[field.name] : undefined;
      // Of mappings that are not written, people forget these.
      if (content === undefined && !forgotten.has(field.name)) continue;
      const cost = ups + depth + (content === undefined ? 2 : 0);
      const path = `${where === '' ? '' : `${where}.`}${field.name}${list ? '[]' : ''}`;
      const wanted = inner.field(key);
      if (wanted && isShaped(wanted.type, value) && !(isMapping(content) && Object.hasOwn(content, key)))
        consider(cost, path, list);
      if (depth < deepest && inner !== struct && content !== undefined)
        down(inner, list && Array.isArray(content) ? content[0] : content, path, depth + 1, ups);
    }
  };
  const name = (path: Path): string =>
    path.map((part, index) => (typeof part === 'number' ? '[]' : index === 0 ? part : `.${part}`)).join('');
  for (let index = levels.length - 1; index >= 0; index--) {
    const level = levels[index] as Level;
    const ups = levels.length - 1 - index;
    const wanted = level.struct.field(key);
    if (level !== own && wanted && isShaped(wanted.type, value) && !Object.hasOwn(level.value, key))
      consider(ups, name(level.path), false);
    down(level.struct, level.value, name(level.path), 1, ups * 2);
  }
  return best?.place;
}

/** Structs that Go embeds into others: encoding/json names them in its paths. */
const embedded: Readonly<Record<string, readonly [name: string, except: RegExp]>> = {
  ConfigMapEnvSource: ['LocalObjectReference', /^(?!name$)/],
  ConfigMapKeySelector: ['LocalObjectReference', /^(?!name$)/],
  ConfigMapProjection: ['LocalObjectReference', /^(?!name$)/],
  ConfigMapVolumeSource: ['LocalObjectReference', /^(?!name$)/],
  EphemeralContainer: ['EphemeralContainerCommon', /^targetContainerName$/],
  IngressRule: ['IngressRuleValue', /^host$/],
  Probe: ['ProbeHandler', /^(?!exec$|grpc$|httpGet$|tcpSocket$)/],
  SecretEnvSource: ['LocalObjectReference', /^(?!name$)/],
  SecretKeySelector: ['LocalObjectReference', /^(?!name$)/],
  SecretProjection: ['LocalObjectReference', /^(?!name$)/],
  Volume: ['VolumeSource', /^name$/],
};

function goNames({ name }: Struct, names: readonly string[], key: string): readonly string[] {
  const inner = Object.hasOwn(embedded, name) ? embedded[name] : undefined;
  return inner && !inner[1].test(key) ? [...names, inner[0], key] : [...names, key];
}

const wantedNames: Readonly<Record<Exclude<Type['code'], 'any'>, string>> = {
  string: 'a string',
  words: 'a string',
  bool: 'a boolean',
  int32: 'a whole number',
  int64: 'a whole number',
  intOrString: 'a whole number or a string',
  quantity: 'a number or a string',
  bytes: 'a string in base64',
  time: 'a time as a string',
  list: 'a list',
  map: 'a mapping',
  struct: 'a mapping',
};

function refuse(type: Type, value: unknown, path: Path, scope: Scope, found: Violation[]): void {
  if (type.code === 'any' || mayChange(type, value)) return;
  if (typeof value === 'string') {
    if (type.code === 'words') {
      found.push({ problem: 'wrong-word', path, value, supported: type.words });
      return;
    }
    const format = wrongFormat(type, value);
    if (format) {
      found.push({ problem: 'wrong-text', path, value, ...format });
      return;
    }
  }
  found.push({
    problem: 'wrong-type',
    path,
    value,
    wanted: wantedNames[type.code],
    words: unmarshal(type, value, scope),
  });
}

/** A reference to a secret store in the place of base64: `vault:...`, `ref+awssm://...`, `ENC[...`: another program puts the secret there. */
function isReference(value: string): boolean {
  return /^(?:[a-z][\w+-]*(?:secrets?|vault)[\w-]*|vault|ref\+\w+|secretref\+\w+|op|arn|gcpsm|awssm|ssm|bao|akv|path):|^(?:ENC|AGE)\b/i.test(
    value,
  );
}

/** Whether another program will put something else in the place of a value. */
function mayChange({ code }: Type, value: unknown): boolean {
  if (typeof value !== 'string') return isOpen(value);
  // Text is expected there, so it is taken as it is.
  if (code === 'bytes') return isPlaceholder(value) || isReference(value);
  if (code === 'words') return isPlaceholder(value) || !/^[\w. /-]*$/.test(value);
  return isOpen(value);
}

function wrongFormat(
  { code }: Type,
  value: string,
): { readonly format: 'quantity' | 'time' | 'base64'; readonly words: string } | undefined {
  if (code === 'quantity' && !isQuantity(value))
    return {
      format: 'quantity',
      words: "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
    };
  if (code === 'time' && !isTime(value)) return { format: 'time', words: `parsing time "${value}"` };
  if (code === 'bytes') return { format: 'base64', words: `illegal base64 data at input byte ${wrongBase64(value)}` };
  return undefined;
}

/** The words of encoding/json. */
function unmarshal(type: Type, value: unknown, { levels, names }: Scope): string {
  const json = jsonTypes(value);
  const number =
    typeof value === 'number' && (type.code === 'int32' || type.code === 'int64' || type.code === 'intOrString');
  const what = number && !fits(value, 'int32') ? `number ${value}` : json;
  if (type.code === 'quantity')
    return "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
  const struct = levels.at(-1)?.struct.name ?? '';
  const name = typedTexts.has(`${struct}.${names.at(-1)}`) ? '' : goType(type);
  return `json: cannot unmarshal ${what} into Go struct field ${struct}.${names.join('.')}${name && ` of type ${name}`}`;
}

/** Texts whose Go type has a name of its own, which no schema tells. */
const typedTexts = new Set([
  'Capabilities.add',
  'Capabilities.drop',
  'Condition.status',
  'Container.restartPolicy',
  'ContainerResizePolicy.resourceName',
  'ContainerResizePolicy.restartPolicy',
  'EmptyDirVolumeSource.medium',
  'HPAScalingPolicy.type',
  'HPAScalingRules.selectPolicy',
  'LabelSelectorRequirement.operator',
  'MetricSpec.type',
  'MetricTarget.type',
  'NamespaceSpec.finalizers',
  'ObjectMeta.uid',
  'ObjectReference.uid',
  'OwnerReference.uid',
  'PodOS.name',
  'PodReadinessGate.conditionType',
  'ResourceMetricSource.name',
  'Secret.type',
  'VolumeMount.recursiveReadOnly',
]);

function goType(type: Type): string {
  switch (type.code) {
    case 'string':
    case 'time':
      return 'string';
    case 'bool':
    case 'int32':
    case 'int64':
      return type.code;
    case 'intOrString':
      return 'int32';
    case 'bytes':
      return '[]uint8';
    case 'struct':
      return type.struct?.goName ?? '';
    case 'list':
    case 'map': {
      const of = goType(type.of as Type);
      return of && `${type.code === 'list' ? '[]' : 'map[string]'}${of}`;
    }
    default:
      return '';
  }
}

/** What is wrong with a field of the metadata of an object whose other fields are not known. */
export function metadataProblems(type: Type, value: unknown, path: Path): readonly Violation[] {
  const found: Violation[] = [];
  const names = path.filter((part) => typeof part === 'string');
  const level = { struct: metaStruct(), value: {}, path: path.slice(0, -1), names };
  visit(type, value, path, { levels: [level], names }, found);
  return found;
}
