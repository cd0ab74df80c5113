// Writes schemas/kinds/<Kind>.json, a JSON Schema for each kind on the road, from Kubernetes' own Go module:
//
//   node scripts/kind-schemas.mjs [version]     e.g. v1.36.0, the default is the version that is committed
//
// Fields and types come from the OpenAPI v3 documents in api/openapi-spec/v3, the enums, which those leave out, from the code that the API server
// publishes its OpenAPI with (pkg/generated/openapi). `go mod download` fetches the module; nothing of it is run.
//
// The schemas say what the API server's strict decoder takes, not what a client library may send: null is as good as nothing everywhere, whole numbers have
// the range of their Go type, and a field is required only where validation really refuses an object without it (OpenAPI's lists hold fields
// with defaults, and the status). `x-go-type` marks what has a decoder of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moreRequired, moreWords, noEmptyWord, optional, unchecked } from './kind-exceptions.mjs';

const version = process.argv[2] ?? 'v1.36.0';
const out = join(dirname(fileURLToPath(import.meta.url)), '../schemas/kinds');

/** OpenAPI document -> kinds of it. A version that is not the kind's own file name gets one of its own. */
const documents = {
  api__v1:
    'Service Endpoints Pod ReplicationController Secret ConfigMap Namespace ServiceAccount PersistentVolumeClaim',
  apis__apps__v1: 'Deployment ReplicaSet StatefulSet DaemonSet',
  apis__batch__v1: 'Job CronJob',
  'apis__networking.k8s.io__v1': 'Ingress IngressClass NetworkPolicy',
  'apis__discovery.k8s.io__v1': 'EndpointSlice',
  'apis__rbac.authorization.k8s.io__v1': 'Role ClusterRole RoleBinding ClusterRoleBinding',
  apis__policy__v1: 'PodDisruptionBudget',
  apis__autoscaling__v2: 'HorizontalPodAutoscaler',
  apis__autoscaling__v1: 'HorizontalPodAutoscaler:HorizontalPodAutoscaler-v1',
};

const { Dir: module } = JSON.parse(
  execFileSync('go', ['mod', 'download', '-json', `k8s.io/kubernetes@${version}`], { encoding: 'utf8' }),
);

/** Struct -> field -> words, from lines such as `Enum: []interface{}{"SCTP", "TCP", "UDP"},`. */
function readEnums() {
  const enums = new Map();
  let struct;
  let field;
  const text = readFileSync(join(module, 'pkg/generated/openapi/zz_generated.openapi.go'), 'utf8');
  for (const line of text.split('\n')) {
    const start = /^func schema_k8sio_(?:api|apimachinery_pkg_apis|apimachinery_pkg)_(\w+)\(/.exec(line);
    if (start) struct = start[1].split('_').join('.');
    const name = /^\t{5}"([^"]+)": \{$/.exec(line);
    if (name) field = name[1];
    const words = /^\t{7,}Enum:\s+\[\]interface\{\}\{(.*)\},$/.exec(line);
    if (words) enums.set(`${struct}.${field}`, JSON.parse(`[${words[1]}]`));
  }
  return enums;
}
const enums = readEnums();

/** `io.k8s.api.core.v1.ServicePort` -> `core.v1.ServicePort`. */
const short = (name) => name.replace(/^io\.k8s\.(?:api|apimachinery\.pkg\.apis|apimachinery\.pkg)\./, '');

const ranges = { int32: [-(2 ** 31), 2 ** 31 - 1], int64: undefined };

/** Structs whose Go type decodes itself. */
const special = {
  'util.intstr.IntOrString': {
    type: ['integer', 'string'],
    minimum: -(2 ** 31),
    maximum: 2 ** 31 - 1,
    'x-go-type': 'IntOrString',
  },
  'api.resource.Quantity': { type: ['number', 'string'], format: 'quantity', 'x-go-type': 'Quantity' },
  'meta.v1.Time': { type: 'string', format: 'date-time', 'x-go-type': 'Time' },
  'meta.v1.MicroTime': { type: 'string', format: 'date-time', 'x-go-type': 'MicroTime' },
  'meta.v1.FieldsV1': { 'x-go-type': 'any' },
  'runtime.RawExtension': { 'x-go-type': 'any' },
};

const nullable = (schema, isRequired) =>
  isRequired || schema.type === undefined ? schema : { ...schema, type: [schema.type, 'null'].flat() };

/** One schema of OpenAPI as ours; what it refers to is added to `wanted`. */
function convert(source, wanted, { isRequired = false, words, isItem, isPointer } = {}) {
  const reference = source.$ref ?? source.allOf?.[0].$ref;
  if (reference) {
    const name = short(reference.split('/').pop());
    if (special[name]) return nullable(special[name], isRequired);
    wanted.add(reference.split('/').pop());
    const schema = { $ref: `#/definitions/${name}` };
    // To Go, null as a list item is an empty struct, which lacks what is required.
    const isAsked = isRequired || (isItem && requiredOf(name, schemas[reference.split('/').pop()]).length > 0);
    return isAsked ? { allOf: [schema], not: { type: 'null' } } : schema;
  }
  const { type, format } = source;
  if (type === 'array')
    return nullable({ type, items: convert(source.items, wanted, { words, isItem: true }) }, isRequired);
  if (type === 'object' && source.additionalProperties)
    return nullable({ type, additionalProperties: convert(source.additionalProperties, wanted) }, isRequired);
  if (type === 'integer' || type === 'number') {
    const range = ranges[format];
    return nullable({ type, format, ...(range && { minimum: range[0], maximum: range[1] }) }, isRequired);
  }
  if (type === 'string' && format === 'byte') return nullable({ type, format }, isRequired);
  if (type === 'string' && words) {
    const filled = words.filter(Boolean);
    if (isRequired || isItem) return { enum: filled };
    // An empty word is as good as none to all that have a default.
    return { enum: isPointer ? [...filled, null] : [...new Set(['', ...words]), null] };
  }
  // To Go, an empty text is as good as none.
  if (type === 'string' && isRequired) return { type, minLength: 1 };
  if (type === 'string' || type === 'boolean') return nullable({ type }, isRequired);
  throw new Error(`unknown schema ${JSON.stringify(source)}`);
}

/** The fields that the API server asks for. */
function requiredOf(name, source) {
  return Object.keys(source.properties ?? {}).filter((field) => {
    const key = `${name}.${field}`;
    return moreRequired.has(key) || (source.required?.includes(field) && !optional(key));
  });
}

function convertStruct(name, source, wanted) {
  const required = requiredOf(name, source);
  const properties = {};
  for (const field of Object.keys(source.properties ?? {}).sort()) {
    const key = `${name}.${field}`;
    const words = unchecked(key) ? undefined : (enums.get(key) ?? moreWords[key]);
    properties[field] = convert(source.properties[field], wanted, {
      isRequired: required.includes(field),
      isPointer: noEmptyWord.has(key),
      words,
    });
  }
  return {
    type: ['object', 'null'],
    properties,
    additionalProperties: false,
    ...(required.length > 0 && { required: required.sort() }),
  };
}

/** Sorted, one field a line: a difference between two versions is easy to read. */
function render({ definitions, ...head }) {
  const lines = Object.entries(definitions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { properties, ...rest }]) => {
      const fields = Object.entries(properties).map(
        ([field, value]) => `  ${JSON.stringify(field)}: ${JSON.stringify(value)}`,
      );
      return `${JSON.stringify(name)}: ${JSON.stringify(rest).slice(0, -1)},"properties":{\n${fields.join(',\n')}\n}}`;
    });
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "definitions": {\n${lines.join(',\n')}\n}}\n`;
}

/** Of the document at hand. */
let schemas = {};

mkdirSync(out, { recursive: true });
for (const file of readdirSync(out)) rmSync(join(out, file));
for (const [document, kinds] of Object.entries(documents)) {
  const path = join(module, 'api/openapi-spec/v3', `${document}_openapi.json`);
  schemas = JSON.parse(readFileSync(path, 'utf8')).components.schemas;
  for (const entry of kinds.split(' ')) {
    const [kind, file = kind] = entry.split(':');
    const root = Object.keys(schemas).find((name) => {
      const known = schemas[name]['x-kubernetes-group-version-kind'];
      return known?.length === 1 && known[0].kind === kind;
    });
    const definitions = {};
    const wanted = new Set([root]);
    for (const name of wanted) definitions[short(name)] = convertStruct(short(name), schemas[name], wanted);
    const text = render({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $comment: `GENERATED by scripts/kind-schemas.mjs from k8s.io/kubernetes ${version}; do not edit.`,
      title: kind,
      'x-kubernetes-group-version-kind': schemas[root]['x-kubernetes-group-version-kind'],
      allOf: [{ $ref: `#/definitions/${short(root)}` }],
      definitions,
    });
    JSON.parse(text);
    writeFileSync(join(out, `${file}.json`), text);
  }
}
