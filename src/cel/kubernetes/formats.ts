/** Named formats: k8s.io/apiserver pkg/cel/library/format.go. What they say is what the API server says of names. */

import { type FunctionDeclaration, fn, method } from '../environment.ts';
import { type Opaque, Optional, type Value } from '../values.ts';
import { uriProblem } from './urls.ts';

class Format implements Opaque {
  readonly celType = 'kubernetes.NamedFormat';
  readonly name: string;
  readonly problems: (text: string) => readonly string[];
  constructor(name: string, problems: (text: string) => readonly string[]) {
    this.name = name;
    this.problems = problems;
  }
  equals(other: Opaque): boolean {
    return other instanceof Format && other.name === this.name;
  }
}

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const label1035 = '[a-z]([-a-z0-9]*[a-z0-9])?';
const subdomain = `${label}(\\.${label})*`;
const qualified = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const labelValue = `(${qualified})?`;

const matches = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`).test(text);
const tooLong = (most: number) => `must be no more than ${most} characters`;
const bytes = (text: string) => Buffer.byteLength(text);

function wrongForm(message: string, pattern: string, ...examples: string[]): string {
  const such = examples.map((one) => `'${one}', `).join(' or ');
  return `${message} (e.g. ${such}regex used for validation is '${pattern}')`;
}

function* dnsLabel(text: string): Iterable<string> {
  if (bytes(text) > 63) yield tooLong(63);
  if (matches(label, text)) return;
  yield matches(subdomain, text)
    ? 'must not contain dots'
    : wrongForm(
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character",
        label,
        'my-name',
        '123-abc',
      );
}

function* dnsSubdomain(text: string): Iterable<string> {
  if (bytes(text) > 253) yield tooLong(253);
  if (!matches(subdomain, text))
    yield wrongForm(
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
      subdomain,
      'example.com',
    );
}

function* dns1035Label(text: string): Iterable<string> {
  if (bytes(text) > 63) yield tooLong(63);
  if (!matches(label1035, text))
    yield wrongForm(
      "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character",
      label1035,
      'my-name',
      'abc-123',
    );
}

const qualifiedWords =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

function* qualifiedName(text: string): Iterable<string> {
  const parts = text.split('/');
  const form = (message: string) => wrongForm(message, qualified, 'MyName', 'my.name', '123-abc');
  if (parts.length > 2) {
    yield `a valid label key ${form(qualifiedWords)} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`;
    return;
  }
  const name = parts.at(-1) as string;
  if (parts.length === 2) {
    const prefix = parts[0] as string;
    if (prefix === '') yield 'prefix part must be non-empty';
    else for (const problem of dnsSubdomain(prefix)) yield `prefix part ${problem}`;
  }
  if (name === '') yield 'name part must be non-empty';
  else if (bytes(name) > 63) yield `name part ${tooLong(63)}`;
  if (!matches(qualified, name)) yield `name part ${form(qualifiedWords)}`;
}

function* labelValueProblems(text: string): Iterable<string> {
  if (bytes(text) > 63) yield tooLong(63);
  if (!matches(labelValue, text))
    yield wrongForm(
      "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
      labelValue,
      'MyValue',
      'my_value',
      '12345',
    );
}

/** A name that something is still put behind may end in a dash. */
const masked = (text: string) => (text.length > 1 && text.endsWith('-') ? `${text.slice(0, -2)}a` : text);

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function isDateTime(text: string): boolean {
  const [date = '', time] = text.toLowerCase().split('t');
  if (time === undefined || !isDate(date)) return false;
  const [, hours = '99', minutes = '', seconds = ''] =
    /^(\d\d):(\d\d):(\d\d)(?:.\d+)?(?:z|[+-]\d\d:\d\d)$/.exec(time) ?? [];
  return hours <= '23' && minutes <= '59' && seconds <= '59';
}

const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const unless = (isGood: (text: string) => boolean, problem: string) => (text: string) =>
  isGood(text) ? [] : [problem];

const all: Readonly<Record<string, Format>> = Object.fromEntries(
  (
    [
      ['dns1123Label', dnsLabel],
      ['dns1123Subdomain', dnsSubdomain],
      ['dns1035Label', dns1035Label],
      ['qualifiedName', qualifiedName],
      ['dns1123LabelPrefix', (text) => dnsLabel(masked(text))],
      ['dns1123SubdomainPrefix', (text) => dnsSubdomain(masked(text))],
      ['dns1035LabelPrefix', (text) => dns1035Label(masked(text))],
      ['labelValue', labelValueProblems],
      [
        'uri',
        (text) => {
          const problem = uriProblem(text);
          return problem === undefined ? [] : [problem];
        },
      ],
      ['uuid', unless((text) => uuid.test(text), 'does not match the UUID format')],
      [
        'byte',
        unless((text) => text !== '' && text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text), 'invalid base64'),
      ],
      ['date', unless(isDate, 'invalid date')],
      ['datetime', unless(isDateTime, 'invalid datetime')],
    ] as readonly (readonly [string, (text: string) => Iterable<string>])[]
  ).map(([name, problems]) => [name, new Format(name, (text) => [...problems(text)])]),
);

export const kubernetesFormats: readonly FunctionDeclaration[] = [
  ...Object.entries(all).map(([name, format]) => fn(`format.${name}(): kubernetes.NamedFormat`, () => format)),
  fn('format.named(string): optional(kubernetes.NamedFormat)', ([name]) => {
    const format = Object.hasOwn(all, name as string) ? all[name as string] : undefined;
    return format ? Optional.of(format) : Optional.none;
  }),
  method('kubernetes.NamedFormat', 'validate(string): optional(list(string))', ([format, text], context) => {
    context.charge(Math.ceil((text as string).length / 10) * 4);
    const problems = (format as unknown as Format).problems(text as string) as readonly Value[];
    return problems.length === 0 ? Optional.none : Optional.of(problems);
  }),
];
