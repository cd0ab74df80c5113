/** Annotations as the AWS Load Balancer Controller reads them: `pkg/annotations/parser.go`. */
import type { Setting } from '../../model/cloud.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { unknown } from '../../model/unknown.ts';

/** Reads annotations of one family by the end of their names. */
export interface Annotated {
  text(name: string, fallback?: string): Setting<string>;
  number(name: string, fallback?: number): Setting<number>;
  /** Items of a list with commas between them; undefined if it is not given or not known. */
  list(name: string): readonly string[] | undefined;
  /** A key of a list such as `a=1,b=2`. */
  part(name: string, key: string): Setting<string>;
  has(name: string): boolean;
}

/** Annotations of some objects, the first of which wins; each under the first prefix that has it. */
export function annotated(resources: readonly Resource[], prefixes: readonly string[]): Annotated {
  const find = (
    name: string,
  ): { readonly value: string; readonly key: string; readonly from: Resource } | undefined => {
    for (const from of resources)
      for (const prefix of prefixes) {
        const value = from.annotations.get(prefix + name);
        if (value !== undefined) return { value, key: prefix + name, from };
      }
    return undefined;
  };
  const whole = (resources[0] as Resource).keyAt('metadata', 'name');
  const setting = <T>(name: string, read: (text: string) => T | undefined, fallback: T | undefined): Setting<T> => {
    const found = find(name);
    if (!found) return { value: fallback, given: false, at: whole };
    const at = found.from.at('metadata', 'annotations', found.key);
    return { value: isPlaceholder(found.value) ? unknown : (read(found.value.trim()) ?? unknown), given: true, at };
  };
  return {
    text: (name, fallback) => setting(name, (text) => text, fallback),
    number: (name, fallback) => setting(name, (text) => (/^\d+$/.test(text) ? Number(text) : undefined), fallback),
    list(name) {
      const value = find(name)?.value;
      if (value === undefined || isPlaceholder(value)) return undefined;
      return value.split(',').flatMap((item) => item.trim() || []);
    },
    part: (name, key) => {
      const found = setting(
        name,
        (text) => {
          for (const item of text.split(',')) {
            const [own = '', value = ''] = item.split('=');
            if (own.trim() === key) return value.trim();
          }
          return '';
        },
        undefined,
      );
      return found.value === '' ? { ...found, value: undefined, given: false } : found;
    },
    has: (name) => find(name) !== undefined,
  };
}

/** A setting of text as a flag. */
export function flag(setting: Setting<string>, fallback: boolean | undefined): Setting<boolean> {
  const { value, given, at } = setting;
  if (!given) return { value: fallback, given, at };
  return { value: value === 'true' ? true : value === 'false' ? false : unknown, given, at };
}

/** A setting that nothing gives. */
export function fixed<T>(value: T | undefined, from: Resource): Setting<T> {
  return { value, given: false, at: from.keyAt('metadata', 'name') };
}
