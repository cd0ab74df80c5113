/** Words that messages about wrong names and values are made of; for the command line too. */
import { nearest } from '../model/nearest.ts';

/** What people write for something that has another name here. */
const synonyms: Readonly<Record<string, string>> = {
  warn: 'warning',
  err: 'error',
  fatal: 'error',
  info: 'note',
  information: 'note',
  notice: 'note',
  hint: 'note',
  none: 'never',
  disable: 'off',
  disabled: 'off',
  ignore: 'off',
  false: 'off',
  default: 'recommended',
};

/** The name that was probably meant: another spelling of it (`fail-on` for `failOn`), or the nearest. */
export function meant(word: string, names: Iterable<string>): string | undefined {
  const list = [...names];
  const bare = (text: string): string => text.replace(/[-_.\s]/g, '').toLowerCase();
  const wanted = bare(word);
  return list.find((name) => bare(name) === wanted) ?? nearest(word, list);
}

/** Like `meant`, for values that have well-known synonyms. */
export function meantValue(word: string, values: readonly string[]): string | undefined {
  const synonym = synonyms[word.toLowerCase()];
  return synonym !== undefined && values.includes(synonym) ? synonym : meant(word, values);
}

/** `a, b or c` */
export function oneOf(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
