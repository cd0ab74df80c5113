/**
 * From where a reader stumbles to what a person has to mend: the mistake is often a line or two before. It looks only at texts that are
 * refused anyway, so that a wrong guess costs a better sentence and no finding.
 */
import type { SyntaxProblem } from './document.ts';
import type { Scalar, Trace } from './failure.ts';

/** Looks like a blank, is none to YAML: no-break spaces, those of typesetters, the byte order mark, what has no width. */
const oddBlank = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;
/** An odd blank where a plain one would mean something: in the indentation, after a hyphen, after the colon of a key. */
const oddPlace = new RegExp(`^[ \\t]*(?:- +)*-?(?=${oddBlank.source})|^[^"'#]*?:(?=${oddBlank.source})`);
const gluedColon = /^[ \t]*(?:- +)*[A-Za-z_][\w.-]*(?:\/[\w.-]+)?(?=:[^\s/:])/;
const gluedHyphen = /^[ \t]*(?=-[A-Za-z_"'][^:]*:(?:\s|$))/;
const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/;
const oddHyphen = /^[ \t]*(?=[\u2010-\u2015\u2212\u2022] )/;

/**
 * The problem in better words and at a better place, if one is known.
 *
 * @param text of the document
 * @param problem with an offset into it
 */
export function explain(text: string, problem: Trace): SyntaxProblem {
  return template(text, problem) ?? lookBack(text, problem) ?? { message: problem.message, offset: problem.offset };
}

/**
 * A template that nobody has rendered breaks in a hundred ways, and what ails it is always the same. It may show only some lines after the
 * braces; further away they are more likely text of a block scalar.
 */
function template(text: string, problem: SyntaxProblem): SyntaxProblem | undefined {
  let lineEnd = text.indexOf('\n', problem.offset);
  if (lineEnd < 0) lineEnd = text.length;
  for (let line = 0; line < 4 && lineEnd > 0; line++) {
    const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    const braces = text.slice(lineStart, lineEnd).lastIndexOf('{{');
    // Braces within quotes break nothing further down.
    if (braces >= 0 && (line === 0 || !isQuoted(text.slice(lineStart, lineStart + braces))))
      return {
        message:
          "this looks like a template that is not rendered: lint what it renders to, e.g. the output of 'helm template'",
        offset: lineStart + braces,
      };
    lineEnd = lineStart - 1;
  }
  return undefined;
}

/** Whether a quote is open at the end of a line's beginning. */
function isQuoted(before: string): boolean {
  return before.split('"').length % 2 === 0 || before.split("'").length % 2 === 0;
}

/** Further back than this nobody would look for the mistake. */
const mostLines = 20;

function lookBack(text: string, problem: Trace): SyntaxProblem | undefined {
  const { offset, before } = problem;
  // A byte order mark has its own words.
  if (text.charCodeAt(offset) === 0xfeff) return undefined;
  const isNear = before !== undefined && before.start < offset && text.slice(before.end, offset).trim() === '';
  const from = startOfLine(text, isNear ? before.start : offset);
  const lines = text.slice(from, endOfLine(text, offset)).split(/\r\n|[\n\r]/, mostLines);
  let start = from;
  for (const line of lines) {
    const found = mistakeIn(line);
    if (found) return { message: found.message, offset: start + found.column };
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
  return isNear ? afterScalar(text, problem, before) : undefined;
}

function mistakeIn(line: string): { readonly message: string; readonly column: number } | undefined {
  const odd = oddPlace.exec(line);
  if (odd) {
    const code = line.charCodeAt(odd[0].length).toString(16).toUpperCase().padStart(4, '0');
    return {
      message: `the character U+${code} looks like a blank and is none to YAML: write an ordinary blank`,
      column: odd[0].length,
    };
  }
  if (conflict.test(line)) return { message: 'a merge conflict is left here', column: 0 };
  const hyphen = oddHyphen.exec(line);
  if (hyphen) {
    const column = hyphen[0].length;
    return { message: `'${line[column]}' is no hyphen: a list item begins with '- '`, column };
  }
  const glued = gluedHyphen.exec(line);
  if (glued) return { message: "a blank is missing after this '-'", column: glued[0].length };
  const colon = gluedColon.exec(line);
  return colon ? { message: "a blank is missing after this ':'", column: colon[0].length } : undefined;
}

/** What went wrong at or right after a scalar of several lines. */
function afterScalar(text: string, { message, offset }: Trace, before: Scalar): SyntaxProblem | undefined {
  const isLong = /[\n\r]/.test(text.slice(before.start, before.end));
  if (before.quoted) {
    if (/[\n\r]/.test(text.slice(before.end, offset)) || text[offset] === ':') return undefined;
    if (!isLong) return { message: 'only a comment may follow the closing quote', offset };
    return {
      message: 'this quote is closed only on a later line, where text follows it: close it where its text ends',
      offset: before.start,
    };
  }
  if (!isLong || text[offset] !== ':' || message.startsWith("',' or")) return undefined;
  // The scalar is the first of its line: a key that lacks its colon. Or it is a value, and the next key is deeper than its own.
  const lead = text.slice(startOfLine(text, before.start), before.start);
  if (/^[ \t]*(?:- +)*$/.test(lead)) return { message: "a ':' is missing after this key", offset: before.start };
  const last = startOfLine(text, before.end);
  return {
    message: 'the indentation is wrong: this key stands deeper than the one above it, which has a value already',
    offset: last + (/^[ \t]*/.exec(text.slice(last, before.end))?.[0].length ?? 0),
  };
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function endOfLine(text: string, offset: number): number {
  const end = /[\n\r]/.exec(text.slice(offset))?.index;
  return end === undefined ? text.length : offset + end;
}
