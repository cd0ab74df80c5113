/** `packs` of the config: which rules of policy packs are on, for what, with which options. Nothing of them is loaded without it. */
import type { Document } from '../parse/document.ts';
import { locate } from '../parse/locate.ts';
import { isMapping } from '../parse/mapping.ts';
import type { Path } from '../parse/place.ts';
import { type Exception, type Exempting, exempting, isExcepted } from '../policy/scope.ts';
import type { Resource, Rule } from '../rule.ts';
import { globProblem, type LoadMatcher, nameMatcher } from './globs.ts';
import { packIds } from './pack-ids.ts';
import { type ConfigProblem, type Problem, pathName, shown } from './problems.ts';
import { meant, meantValue, oneOf } from './words.ts';

interface Option {
  readonly type: string;
  readonly required?: boolean;
  readonly values?: readonly string[];
}
type Options = Readonly<Record<string, Option>>;

/** What each entry may have besides the options of its rule: what it is about. */
const common: Options = {
  namespaces: { type: 'names' },
  labels: { type: 'labels' },
  except: { type: 'except' },
};
const exception: Options = {
  namespace: { type: 'name' },
  name: { type: 'name' },
  reason: { type: 'text', required: true },
};

/** What a value must be, in words; values of YAML that were taken for something else are not among them. */
const expects: Readonly<Record<string, string>> = {
  names: 'a list of names or globs',
  name: 'a name or a glob',
  hosts: 'a list of hosts such as "shop.example.com" and "*.example.com"',
  host: 'a host such as "shop.example.com" or "*.example.com"',
  range: 'a port, or a range such as "30000-30099"',
  texts: 'a list of text',
  text: 'text',
  flag: 'true or false',
  ranges: 'a list of ports and ranges such as "30000-30099"',
  labels: 'a mapping from keys to text',
  except: 'a list of entries with namespace, name and reason',
};

/** The type of an item of a list. */
const single: Readonly<Record<string, string>> = { names: 'name', hosts: 'host', ranges: 'range', choices: 'choice' };

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const hostForm = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf(value: unknown): Range | undefined {
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(String(value)) ?? [];
  const range = { from: Number(from), to: Number(to) };
  return from !== undefined && range.from >= 1 && range.to <= 65535 && range.from <= range.to ? range : undefined;
}

/** Whether a value of an option, or an item of its list, is one. */
function fits(value: unknown, { type, values }: Option): boolean {
  if (type === 'flag') return typeof value === 'boolean';
  if (type === 'ranges') return rangeOf(value) !== undefined;
  if (type === 'hosts') return isText(value) && hostForm.test(value);
  if (values) return values.includes(value as string);
  return isText(value);
}

/** Reads `packs`. Finds all problems. */
export async function readPacks(
  config: unknown,
  problem: Problem,
  matcher: LoadMatcher,
  document: Document,
): Promise<{
  readonly rules?: readonly Rule[];
  readonly exempting?: readonly Exempting[];
  readonly problems?: readonly ConfigProblem[];
}> {
  if (!isMapping(config) || !isMapping(config.packs)) return {};
  const { packs, packOptions } = await import('../../packs/index.ts');
  const problems: ConfigProblem[] = [];
  const say = (path: Path, part: 'key' | 'value', message: string, hint?: string) =>
    problems.push(problem(path, part, message, hint));
  const globs: { readonly glob: string; readonly path: Path }[] = [];

  const checkKeys = (value: Readonly<Record<string, unknown>>, known: Options, path: Path): void => {
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(known, key)) continue;
      const near = meant(key, Object.keys(known));
      const hint = near ? `Did you mean "${near}"?` : `Known here: ${Object.keys(known).join(', ')}.`;
      say([...path, key], 'key', `Unknown key ${shown(key)} in "${pathName(path)}".`, hint);
    }
    for (const [key, option] of Object.entries(known)) {
      const own = [...path, key];
      const given = Object.hasOwn(value, key);
      if (given) checkValue(value[key], option, own);
      else if (option.required)
        say(path, 'key', `"${pathName(path)}" has no "${key}".`, `Add "${key}": ${wanted(option)}.`);
    }
  };
  const wanted = ({ type, values }: Option): string =>
    values ? `${type === 'choices' ? 'a list of ' : ''}${oneOf(values)}` : (expects[type] ?? 'text');
  const refuse = (value: unknown, option: Option, path: Path): void => {
    const near = option.values && isText(value) ? meantValue(value, option.values) : undefined;
    const message = `"${pathName(path)}" must be ${wanted(option)}, not ${shown(value)}.`;
    say(path, value === null ? 'key' : 'value', message, near ? `Did you mean "${near}"?` : undefined);
  };
  const checkValue = (value: unknown, option: Option, path: Path): void => {
    const { type } = option;
    if (type === 'labels') {
      if (!isMapping(value)) refuse(value, option, path);
      else
        for (const [key, text] of Object.entries(value))
          if (typeof text !== 'string') refuse(text, { type: 'text' }, [...path, key]);
      return;
    }
    const isList = type.endsWith('s') || type === 'except';
    if (isList && (!Array.isArray(value) || value.length === 0)) {
      refuse(value, option, path);
      return;
    }
    if (type === 'except') {
      for (const [index, one] of (value as unknown[]).entries())
        if (isMapping(one)) checkKeys(one, exception, [...path, index]);
        else refuse(one, option, [...path, index]);
      return;
    }
    const list: readonly (readonly [unknown, Path])[] = isList
      ? (value as unknown[]).map((one, index) => [one, [...path, index]] as const)
      : [[value, path]];
    for (const [one, own] of list)
      if (!fits(one, option)) refuse(one, isList ? { ...option, type: single[type] ?? 'text' } : option, own);
      else if (type === 'names' || type === 'name') globs.push({ glob: one as string, path: own });
  };

  const entriesOf = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
  for (const [id, value] of Object.entries(config.packs)) {
    const path = ['packs', id];
    if (!Object.hasOwn(packOptions, id)) {
      const near = meant(id, packIds);
      const hint = near ? `Did you mean "${near}"?` : `Known here: ${packIds.join(', ')}.`;
      say(path, 'key', `There is no policy ${shown(id)}.`, hint);
      continue;
    }
    const isEmpty = Array.isArray(value) && value.length === 0;
    const list = Array.isArray(value) && !isEmpty ? value : [value];
    entriesOf.set(id, list.filter(isMapping));
    for (const [index, entry] of list.entries()) {
      const own = list === value ? [...path, index] : path;
      if (isMapping(entry)) checkKeys(entry, { ...packOptions[id], ...common }, own);
      else
        say(
          own,
          entry === null ? 'key' : 'value',
          `"${pathName(own)}" must be a mapping or a list of them, not ${isEmpty ? 'an empty list' : shown(entry)}.`,
          'Write {} for a policy without options.',
        );
    }
  }
  for (const { glob, path } of globs) {
    const found = globProblem(glob, 'name');
    if (found) say(path, 'value', `"${pathName(path)}" ${found.message}.`, found.hint);
  }
  if (problems.length > 0) return { problems };

  const matchers = new Map<string, (name: string) => boolean>();
  for (const { glob } of globs) if (!matchers.has(glob)) matchers.set(glob, await nameMatcher(glob, matcher));
  const matches = (glob: unknown, name: string): boolean => matchers.get(glob as string)?.(name) ?? false;
  const rules = packs.flatMap((pack) => {
    const entries = entriesOf.get(pack.id);
    if (!entries) return [];
    const read = entries.map((entry) => ({
      isFor: scopeOf(entry, matches),
      except: (entry.except ?? []) as readonly Exception[],
      options: valuesOf(entry, packOptions[pack.id] ?? {}, matches),
    }));
    // The first entry that is about an object holds for it.
    const optionsOf = (resource: Resource): never | undefined => {
      const entry = read.find(({ isFor }) => isFor(resource));
      return entry && !isExcepted(resource, entry.except, matches) ? (entry.options as never) : undefined;
    };
    return [pack.make(optionsOf)];
  });
  const left = [...entriesOf].flatMap(([id, entries]) =>
    entries.flatMap((entry, index) =>
      ((entry.except ?? []) as readonly Exception[]).map((one, place) => {
        const own = Array.isArray((config.packs as Entry)[id]) ? ['packs', id, index] : ['packs', id];
        return exempting(id, locate({ document, path: [...own, 'except', place], part: 'key' }), one);
      }),
    ),
  );
  return { rules, ...(left.length > 0 && { exempting: left }) };
}

type Matches = (glob: unknown, name: string) => boolean;
type Entry = Readonly<Record<string, unknown>>;

function scopeOf({ namespaces, labels = {} }: Entry, matches: Matches): (resource: Resource) => boolean {
  return (resource) =>
    (namespaces === undefined || (namespaces as string[]).some((glob) => matches(glob, resource.namespace))) &&
    Object.entries(labels as Entry).every(([key, value]) => resource.labels.get(key) === value);
}

/** The options as rules want them: globs and ranges read, hosts in lower case. */
function valuesOf(entry: Entry, options: Options, matches: Matches): Entry {
  return Object.fromEntries(
    Object.entries(options).flatMap(([key, { type }]) => {
      const value = entry[key];
      if (value === undefined) return [];
      if (type === 'names')
        return [[key, (value as string[]).map((text) => ({ text, matches: (name: string) => matches(text, name) }))]];
      if (type === 'ranges') return [[key, (value as unknown[]).flatMap((one) => rangeOf(one) ?? [])]];
      if (type === 'hosts') return [[key, (value as string[]).map((one) => one.toLowerCase())]];
      return [[key, value]];
    }),
  );
}
