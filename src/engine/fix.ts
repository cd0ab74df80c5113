/** Fixes of rules made concrete: ranges of source files. Loaded only where they are shown or applied. */
import { replacementFor } from '../parse/edit.ts';
import { positionAt } from '../parse/lines.ts';
import type { Fix as RuleFix } from '../rule.ts';
import type { Fix, FixEdit } from './report.ts';
import type { Unsealed } from './run.ts';

/** The fix as edits of files; undefined if one of them cannot be made without touching anything else. */
function concreteFix({ title, safe, edits }: RuleFix): Fix | undefined {
  const made: FixEdit[] = [];
  for (const { at, ...what } of edits) {
    const { document, path } = at;
    const change = { ...what, path };
    const replacement = replacementFor(document, change);
    if (!replacement) return undefined;
    const { start, end, text } = replacement;
    const { file } = document;
    made.push({
      file: file.path,
      start: positionAt(file, start),
      end: positionAt(file, end),
      text,
      document: document.index,
      change,
    });
  }
  return made.length === 0 ? undefined : { title, safe: safe ?? true, edits: made };
}

/** Findings that say how they can be mended. */
export function withFixes(findings: readonly Unsealed[]): Unsealed[] {
  return findings.map((one) => {
    const fix = one.fix && concreteFix(one.fix);
    return fix ? { ...one, finding: { ...one.finding, fix } } : one;
  });
}
