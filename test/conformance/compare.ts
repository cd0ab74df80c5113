/** What an API server said, and whether our findings say the same. Pure functions; what is compared and what is not stands in README.md. */
import type { Finding } from '../../src/engine/report.ts';
import type { Path } from '../../src/parse/place.ts';

/** One reason for which an object is refused. */
export interface Cause {
  /** `spec.ports[0].port`; without indexes where a decoder speaks; empty where the message names none. */
  readonly field: string;
  /** `Required value`, `Invalid value` ...; `Decoding`, `Strict decoding`, `Syntax`, `Kind` for what does not get as far as validation. */
  readonly type: string;
  /** The words that a finding has to quote. */
  readonly words: string;
}

const types =
  /^(Invalid value|Unsupported value|Duplicate value|Required value|Forbidden|Too long|Too many|Not found)(?:: )?/;

/** Takes a message of `kubectl apply` apart. */
export function causesOf(message: string): Cause[] {
  const invalid = /^The \S+ ".*?" is invalid: ?(.*)$/s.exec(message);
  if (invalid)
    return (invalid[1] as string)
      .split(/\n\* /)
      .filter((line) => line.trim() !== '')
      .map(validation);
  if (message.includes('strict decoding error: '))
    return [...message.matchAll(/(unknown|duplicate) field "((?:[^"\\]|\\.)*)"/g)].map(([words, , field]) => ({
      field: field as string,
      type: 'Strict decoding',
      words,
    }));
  return [other(message)];
}

/** Everything but an invalid object or an unknown field. */
export function other(message: string): Cause {
  const decoding = /cannot unmarshal (\w+).*? into Go struct field (\S+) of type (\S+)/.exec(message);
  // The first name is a Go type, and so are inlined structs on the way.
  if (decoding)
    return {
      field: (decoding[2] as string)
        .split('.')
        .slice(1)
        .filter((name) => !/^[A-Z]/.test(name))
        .join('.'),
      type: 'Decoding',
      words: `cannot unmarshal ${decoding[1]}`,
    };
  if (/parsing|converting YAML/.test(message)) return { field: '', type: 'Syntax', words: '' };
  const kind =
    /no matches for kind "[^"]*" in version "[^"]*"|(apiVersion|kind) not set|no kind "[^"]*" is registered/.exec(
      message,
    );
  if (kind) return { field: '', type: 'Kind', words: kind[0] };
  return {
    field: '',
    type: 'Other',
    words: message
      .replace(/; if you choose to ignore.*$|^.*(?:error occurred: |error: |error validating data: |"STDIN": )/gs, '')
      .replace(/^.*?NodePort -?\d+: /, ''),
  };
}

/** One line of a validation error: `spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive`. */
export function validation(line: string): Cause {
  const [, field = '', rest = ''] = /^((?:[^:[]|\[[^\]]*\])+): (.*)$/s.exec(line.replace(/^\* /, '')) ?? [];
  const type = types.exec(rest)?.[1] ?? '';
  return { field, type, words: detail(rest.replace(types, ''), type) || type };
}

/** What follows the bad value, which is JSON. */
function detail(text: string, type: string): string {
  if (type === 'Required value' || type === 'Forbidden') return text;
  if (type === 'Unsupported value' || type === 'Duplicate value') return type;
  for (let end = text.indexOf(': '); end >= 0; end = text.indexOf(': ', end + 1))
    if (isJson(text.slice(0, end))) return text.slice(end + 2);
  return isJson(text) ? '' : text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** `['spec', 'ports', 0]` -> `spec.ports[0]`; an item of a List is an object of its own. */
export function fieldOf(path: Path): string {
  const own = path[0] === 'items' && typeof path[1] === 'number' ? path.slice(2) : path;
  return own.reduce<string>(
    (field, key) => (typeof key === 'number' ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`),
    '',
  );
}

const maps = /(^|\.)(labels|annotations|selector|matchLabels|nodeSelector|data|stringData)$/;

/** Whether a finding stands at the field that the API server names, or quotes its name (a token within it may be the one to mend). */
export function sameField(cause: Cause, { place, effect }: Finding): boolean {
  return (cause.field !== '' && effect.includes(`"${cause.field}: `)) || samePlace(cause, place.path);
}

function samePlace(cause: Cause, path: Path): boolean {
  const ours = fieldOf(path);
  if (cause.type === 'Syntax' || cause.type === 'Kind' || cause.field === '') return true;
  let theirs = cause.field;
  // The path of an annotation is written without `metadata`.
  if (theirs.startsWith('annotations.')) theirs = `metadata.${theirs}`;
  // So is that of the labels of a template.
  theirs = theirs.replace(/\btemplate\.labels$/, 'template.metadata.labels');
  return [
    ours,
    ours.replace(/^spec\.clusterIP$/, 'spec.clusterIPs[0]'),
    ours.replace(/^spec\.clusterIP$/, 'spec.clusterIPs'),
  ].some((candidate) => {
    const plain = cause.type === 'Decoding' ? candidate.replace(/\[\d+\]/g, '') : candidate;
    if (plain === theirs) return true;
    // A single entry of a map is told by the map's name, or by its key in brackets.
    if (maps.test(theirs) && plain.startsWith(`${theirs}.`)) return true;
    const keyed = /^(.*)\[([^\]]*)\]$/.exec(theirs);
    if (keyed && plain === `${keyed[1]}.${keyed[2]}`) return true;
    // What is missing has no token of its own: its parent has.
    return cause.type === 'Required value' && theirs.startsWith(plain) && !theirs.slice(plain.length + 1).includes('.');
  });
}

/** Whether a finding gives the API server's reason, in its words. */
export function sameReason(cause: Cause, finding: Finding): boolean {
  const said = plain(`${finding.message} ${finding.effect} ${finding.help}`);
  if (cause.type === 'Syntax') return finding.rule === 'syntax-error';
  // kubectl and the API server call an unknown kind by different words.
  if (cause.type === 'Kind' && cause.words.startsWith('no ') && /no kind|no matches for kind/.test(said)) return true;
  if (cause.type === 'Unsupported value' && said.includes('unsupported value')) return true;
  return said.includes(plain(cause.words).slice(0, 36));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9*/%]+/g, ' ')
    .trim();
}
