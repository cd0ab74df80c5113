/** URLs: k8s.io/apiserver pkg/cel/library/urls.go over Go's net/url, which reads them otherwise than browsers do. */

import { chargeText, type FunctionDeclaration, fn, method } from '../environment.ts';
import { CelError, type Opaque, type Value, ValueMap } from '../values.ts';

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly escapedPath: string;
  readonly query: string;
  /** The rest that makes two URLs different. */
  readonly rest: string;
}

class Url implements Opaque {
  readonly celType = 'kubernetes.URL';
  readonly parts: Parts;
  constructor(parts: Parts) {
    this.parts = parts;
  }
  equals(other: Opaque): boolean {
    return other instanceof Url && JSON.stringify(other.parts) === JSON.stringify(this.parts);
  }
}

class Refused extends Error {}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Percent signs decoded; bytes that are no UTF-8 become U+FFFD. */
function unescaped(text: string, isQuery = false): string {
  const wrong = /%(?![0-9A-Fa-f]{2})(.{0,2})/s.exec(text);
  if (wrong) throw new Refused(`invalid URL escape ${JSON.stringify(wrong[0])}`);
  const plain = isQuery ? text.replaceAll('+', ' ') : text;
  return plain.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) =>
    decoder.decode(Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))),
  );
}

/** `validEncoded`: nothing in it that Go would have written otherwise. */
const isEncoded = (path: string) => /^[A-Za-z0-9\-_.~!$&'()*+,;=:@[\]/%]*$/.test(path);

function escaped(path: string): string {
  return path.replace(/[^A-Za-z0-9\-_.~$&+,/:;=@]/gu, (character) =>
    Array.from(encoder.encode(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}

/** What stands before the path: user and host. */
function authority(text: string): { user: string; host: string } {
  const at = text.lastIndexOf('@');
  const user = text.slice(0, Math.max(at, 0));
  if (at >= 0 && !/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user)) throw new Refused('net/url: invalid userinfo');
  unescaped(user);
  const written = text.slice(at + 1);
  const close = written.lastIndexOf(']');
  if (written.startsWith('[')) {
    if (close < 0) throw new Refused("missing ']' in host");
    if (!isPort(written.slice(close + 1)))
      throw new Refused(`invalid port ${JSON.stringify(written.slice(close + 1))} after host`);
  } else {
    if (/[[\]]/.test(written)) throw new Refused('invalid host');
    const colon = written.lastIndexOf(':');
    if (colon >= 0 && !isPort(written.slice(colon)))
      throw new Refused(`invalid port ${JSON.stringify(written.slice(colon))} after host`);
  }
  // Of ASCII, only what may stand in a host; a percent sign only before bytes beyond it.
  const wrong = /%[0-7][0-9A-Fa-f]/.exec(written.replace(/%25(?=[^\]]*\])/g, ''));
  if (wrong) throw new Refused(`invalid URL escape ${JSON.stringify(wrong[0])}`);
  const host = unescaped(written);
  const bad = /[\s/?#@\\^`{|}]/.exec(written);
  if (bad) throw new Refused(`invalid character ${JSON.stringify(bad[0])} in host name`);
  return { user, host };
}

const isPort = (text: string) => /^(?::\d*)?$/.test(text);

/** `url.Parse`, and `url.ParseRequestURI` for a request, which knows no fragment and no relative reference. */
function parse(text: string, isRequest: boolean): Parts {
  if (/[\x00-\x1f\x7f]/.test(text)) throw new Refused('net/url: invalid control character in URL');
  if (text === '' && isRequest) throw new Refused('empty url');
  const [, whole = '', fragment] = isRequest ? ['', text, undefined] : (/^([^#]*)(#.*)?$/s.exec(text) ?? []);
  if (fragment !== undefined) unescaped(fragment);
  if (whole === '*') return { scheme: '', host: '', escapedPath: '*', query: '', rest: fragment ?? '' };
  const [, scheme = '', afterScheme = whole] = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/s.exec(whole) ?? [];
  if (scheme === '' && whole.startsWith(':')) throw new Refused('missing protocol scheme');
  const mark = afterScheme.indexOf('?');
  const query = mark < 0 ? '' : afterScheme.slice(mark + 1);
  let rest = mark < 0 ? afterScheme : afterScheme.slice(0, mark);
  const tail = fragment ?? '';
  const named = scheme.toLowerCase();
  if (!rest.startsWith('/')) {
    if (named !== '') return { scheme: named, host: '', escapedPath: '', query, rest: `${rest}${tail}` };
    if (isRequest) throw new Refused('invalid URI for request');
    if (rest.split('/')[0]?.includes(':')) throw new Refused('first path segment in URL cannot contain colon');
  }
  let host = '';
  let user = '';
  if ((named !== '' || (!isRequest && !rest.startsWith('///'))) && rest.startsWith('//')) {
    const slash = rest.indexOf('/', 2);
    ({ user, host } = authority(slash < 0 ? rest.slice(2) : rest.slice(2, slash)));
    rest = slash < 0 ? '' : rest.slice(slash);
  }
  const path = unescaped(rest);
  return { scheme: named, host, escapedPath: isEncoded(rest) ? rest : escaped(path), query, rest: `${user}@${tail}` };
}

/** A text if it is none: why. */
function read(text: string): Url | string {
  try {
    // First whether it is absolute, then once more with its fragment apart.
    parse(text, true);
    return new Url(parse(text, false));
  } catch (error) {
    if (error instanceof Refused) return `parse ${JSON.stringify(text)}: ${error.message}`;
    throw error;
  }
}

/** Why a text is no URI as a request has it; undefined if it is one. */
export function uriProblem(text: string): string | undefined {
  try {
    parse(text, true);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return `parse ${JSON.stringify(text)}: ${error.message}`;
    throw error;
  }
}

/** Without port and brackets. */
function hostname(host: string): string {
  const bare = host.replace(/:\d*$/, '');
  return bare.startsWith('[') ? bare.slice(1, bare.lastIndexOf(']')) : bare;
}

function queryOf(text: string): Value {
  const values = new Map<string, string[]>();
  for (const pair of text.split('&')) {
    if (pair === '' || pair.includes(';')) continue;
    const equals = pair.indexOf('=');
    try {
      const key = unescaped(equals < 0 ? pair : pair.slice(0, equals), true);
      const value = unescaped(equals < 0 ? '' : pair.slice(equals + 1), true);
      values.set(key, [...(values.get(key) ?? []), value]);
    } catch (error) {
      // Go leaves out what it cannot read.
      if (!(error instanceof Refused)) throw error;
    }
  }
  return new ValueMap(values);
}

const part = (signature: string, of: (parts: Parts) => Value) =>
  method('kubernetes.URL', signature, ([url]) => of((url as Url).parts));

export const kubernetesUrls: readonly FunctionDeclaration[] = [
  fn('url(string): kubernetes.URL', ([text], context) => {
    chargeText(context, text as string);
    const url = read(text as string);
    if (typeof url === 'string') throw new CelError(`URL parse error during conversion from string: ${url}`);
    return url;
  }),
  fn('isURL(string): bool', ([text], context) => {
    chargeText(context, text as string);
    return uriProblem(text as string) === undefined;
  }),
  part('getScheme(): string', ({ scheme }) => scheme),
  part('getHost(): string', ({ host }) => host),
  part('getHostname(): string', ({ host }) => hostname(host)),
  part('getPort(): string', ({ host }) => /:(\d*)$/.exec(host.replace(/^\[.*\]/, ''))?.[1] ?? ''),
  part('getEscapedPath(): string', ({ escapedPath }) => escapedPath),
  part('getQuery(): map(string, list(string))', ({ query }) => queryOf(query)),
];
