/**
 * Go's regular expressions with their groups, for the few middlewares that rewrite by them. JavaScript's own engine runs them, which may take
 * for ever where a repetition is repeated: such a pattern is not run.
 */
import { readPattern } from '../../validity/pattern.ts';

/** A repetition within a group that is itself repeated. */
const nested = /\((?:[^()\\]|\\.)*[*+}](?:[^()\\]|\\.)*\)\s*[*+{]/;
/** What Go has and JavaScript has not, or reads otherwise. */
const foreign = /\\[AzQCpP]|\[\[:|\(\?(?!:|P?<|i\))/;

/** The pattern as JavaScript runs it; undefined if it is none, or what it matches cannot be told. */
export function goRegExp(pattern: string): RegExp | undefined {
  if (pattern === '' || pattern.length > 1000 || typeof readPattern(pattern) === 'string') return undefined;
  if (foreign.test(pattern) || nested.test(pattern) || /\(.*\(.*[*+}].*\).*\)[*+{]/.test(pattern)) return undefined;
  const folded = pattern.startsWith('(?i)');
  const body = (folded ? pattern.slice(4) : pattern).replaceAll('(?P<', '(?<');
  if (/\(\?i\)/.test(body)) return undefined;
  try {
    return new RegExp(body, folded ? 'i' : '');
  } catch {
    return undefined;
  }
}

/** The text with every match replaced: `$1`, `${name}`, `$$` as Go's Regexp.Expand reads them, the longest name first. */
export function goTemplate(text: string, regex: RegExp, template: string): string {
  const every = new RegExp(regex.source, `${regex.flags}g`);
  return text.replace(every, (...found: unknown[]) => {
    const named = typeof found.at(-1) === 'object' ? (found.at(-1) as Record<string, string | undefined>) : {};
    const groups = found.slice(
      0,
      found.findIndex((one, index) => index > 0 && typeof one === 'number'),
    );
    return template.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
      const name = braced ?? bare;
      if (name === undefined) return whole === '$$' ? '$' : whole;
      return (/^\d+$/.test(name) ? (groups[Number(name)] as string | undefined) : named[name]) ?? '';
    });
  });
}
