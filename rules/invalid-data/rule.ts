import {
  defineRule,
  field,
  isMapping,
  isPlaceholder,
  nearest,
  type Report,
  type Resource,
  type Secret,
  someKey,
} from '../../src/rule.ts';
import { decoded, decodedSize, isBase64, isToFillIn } from '../_lib/base64.ts';
import { dataMessages } from '../_lib/data-messages.ts';
import { secretType } from '../_lib/secret-types.ts';

const keyForm = /^[-._a-zA-Z0-9]+$/;
const limit = 1_048_576;

type Tell = Report<typeof dataMessages>;

/** Programs that fill in values or keys before anything is applied. */
const fillers = /avp\.kubernetes\.io|vault|sops/;

function checkKey(resource: Resource, part: string, key: string, report: Tell): void {
  if (isPlaceholder(key)) return;
  const words =
    key.length > 253
      ? 'must be no more than 253 characters'
      : key === '.' || key === '..'
        ? `must not be '${key}'`
        : key.startsWith('..') && keyForm.test(key)
          ? "must not start with '..'"
          : "a valid config key must consist of alphanumeric characters, '-', '_' or '.'";
  report(resource.keyAt(part, key), 'key', {
    data: { key, owner: resource.title, kind: resource.kind, part: part === 'stringData' ? 'data' : part, words },
  });
}

function checkEntries(resource: Resource, parts: readonly string[], report: Tell): void {
  const { kind, title: owner } = resource;
  let size = 0;
  for (const part of parts) {
    const entries = field(resource.value, part);
    if (!isMapping(entries)) continue;
    for (const key of Object.keys(entries)) {
      const value = entries[key];
      if (!keyForm.test(key) || key.length > 253 || key.startsWith('..') || key === '.')
        checkKey(resource, part, key, report);
      if (typeof value !== 'string') continue;
      const encoded = part === 'binaryData' || (part === 'data' && kind === 'Secret');
      // Text of more than one byte a character is rare, and counted only where it matters.
      size += encoded
        ? decodedSize(value)
        : value.length > 100_000
          ? new TextEncoder().encode(value).length
          : value.length;
      if (part === 'binaryData' && (field(field(resource.value, 'data'), key) ?? null) !== null)
        report(resource.keyAt('binaryData', key), 'twice', { data: { key, owner, kind } });
    }
  }
  if (size > limit) report(resource.at('metadata', 'name'), 'size', { data: { owner, kind, size } });
}

function checkType(secret: Resource<Secret>, report: Tell): void {
  const { type, keys } = secret.view;
  const owner = secret.title;
  if (type === 'kubernetes.io/service-account-token') {
    if ((secret.annotations.get('kubernetes.io/service-account.name') ?? '') === '')
      report(secret.at('type'), 'account', { data: { owner } });
    return;
  }
  const wanted = secretType(type);
  if (!wanted || keys.some(isPlaceholder)) return;
  const missing = wanted.any
    ? wanted.any.some((key) => keys.includes(key))
      ? []
      : wanted.any
    : (wanted.all ?? []).filter((key) => !keys.includes(key) || (wanted.filled && isEmpty(secret, key)));
  const [first] = missing;
  if (first !== undefined) {
    const near = nearest(first, keys);
    report(secret.at('type'), 'missing', {
      data: { owner, type, first, keys: missing.map((key) => `"${key}"`).join(wanted.any ? ' or ' : ' and ') },
      suggestion: near && `Rename "${near}" to "${first}".`,
    });
    return;
  }
  const key = wanted.json;
  if (key === undefined) return;
  const part = typeof field(field(secret.value, 'stringData'), key) === 'string' ? 'stringData' : 'data';
  const value = field(field(secret.value, part), key);
  if (typeof value !== 'string' || isToFillIn(part === 'data' ? value : value.replace(/[{}[\]@]|example|here/g, '')))
    return;
  if (part === 'data' && !isBase64(value)) return;
  if (!isJsonObject(part === 'data' ? decoded(value) : value))
    report(secret.at(part, key), 'json', { data: { key, owner } });
}

function isEmpty({ value }: Resource, key: string): boolean {
  return field(field(value, 'data'), key) === '' && field(field(value, 'stringData'), key) === undefined;
}

function isJsonObject(value: string): boolean {
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed === null || isMapping(parsed);
  } catch {
    return false;
  }
}

export default defineRule({
  id: 'invalid-data',
  summary: 'A key or value of a ConfigMap or Secret is refused, or its type asks for more.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: dataMessages,
  check(graph, report) {
    for (const map of graph.all('ConfigMap'))
      if (field(map.value, 'sops') === undefined) checkEntries(map, ['data', 'binaryData'], report);
    const secrets = graph.all('Secret');
    if (secrets.length === 0) return;
    // What an Ingress needs of its Secret is told with the Ingress.
    const tls = new Set(graph.references({ role: 'tls' }).map(({ target }) => target));
    for (const secret of secrets) {
      if (secret.view.encrypted || someKey(secret.annotations, (key) => fillers.test(key))) continue;
      checkEntries(secret, ['data', 'stringData'], report);
      if (!(tls.has(secret) && secret.view.keys.length > 0)) checkType(secret, report);
    }
  },
});
