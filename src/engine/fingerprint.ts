/** The identity of a finding: what it says about which object, not where the file keeps it. */
import type { At } from '../parse/place.ts';

type Data = Readonly<Record<string, string | number>>;

/**
 * What a message says of the token that it points at: the names and numbers that stand in there. What else it says (the ports that a Service does have,
 * what was probably meant) may change without the finding being another.
 */
export function namedAt(at: At, data: Data | undefined): Data | null {
  if (!data) return null;
  const token = tokenAt(at);
  const named = Object.entries(data).filter(([, value]) => hasWord(token, String(value)));
  return named.length === 0 ? null : Object.fromEntries(named);
}

/** The text that a handle points at; empty for what is no scalar. */
function tokenAt({ document, path, part, range }: At): string {
  if (range) return document.file.text.slice(range[0], range[1]);
  if (part === 'key') return String(path.at(-1) ?? '');
  let value: unknown = document.value;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return '';
    value = (value as Record<string | number, unknown>)[step];
  }
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

/** Whether a text holds a word as a whole: `1` is not in `81`. */
function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  const isPart = (character: string | undefined): boolean => character !== undefined && /[A-Za-z0-9]/.test(character);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return true;
  return false;
}

/** Fields by which an item of a list is told from its neighbours, best first. */
const names = ['name', 'host', 'path', 'containerPort', 'port', 'secretName', 'key'];

/** A path with list items named by key instead of by index: `spec.rules[host=shop.example.com].http.paths[path=/api]`. */
export function stablePath(at: At): string {
  let value: unknown = at.document.value;
  let path = '';
  for (const step of at.path) {
    if (typeof step === 'string') {
      path += `.${step}`;
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Record<string, unknown>)[step]
          : undefined;
      continue;
    }
    value = Array.isArray(value) ? value[step] : undefined;
    path += `[${label(value) ?? step}]`;
  }
  return path;
}

function label(item: unknown): string | undefined {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (typeof item !== 'object' || item === null) return undefined;
  for (const name of names) {
    const value = Object.hasOwn(item, name) ? (item as Record<string, unknown>)[name] : undefined;
    if (typeof value === 'string' || typeof value === 'number') return `${name}=${value}`;
  }
  return undefined;
}
