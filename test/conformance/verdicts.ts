/** Verdicts: what the API server said about each object, beside what we say. */
import { isRefusal } from '../../src/engine/refusal.ts';
import type { Finding } from '../../src/engine/report.ts';
import { memoryHost } from '../../src/files/memory.ts';
import { lint } from '../../src/index.ts';
import { type Cause, sameField, sameReason } from './compare.ts';

/** An object and what became of it; no causes means that it was accepted. */
export interface Judged {
  readonly id: string;
  readonly file: string;
  /** First line of its document, from 1. */
  readonly line: number;
  readonly causes: readonly Cause[];
}

export interface Outcome extends Judged {
  /** Our findings on its document that say it is refused. */
  readonly refusals: readonly Finding[];
  readonly verdict: boolean;
  /** For a refused object: a finding at the field that the API server names ... */
  readonly field: boolean;
  /** ... which gives its reason. */
  readonly reason: boolean;
}

/** Lints files as a user would, and puts what is found beside the verdicts on the objects in them. */
export async function compare(files: Readonly<Record<string, string>>, judged: readonly Judged[]): Promise<Outcome[]> {
  const { report } = await lint({ host: memoryHost(files), paths: ['.'] });
  if (report.failures.length > 0) throw new Error(report.failures.map((failure) => failure.message).join('\n'));
  const refusals = report.findings.filter(isRefusal);
  return judged.map((object) => {
    const next = Math.min(...judged.filter((o) => o.file === object.file && o.line > object.line).map((o) => o.line));
    const own = refusals.filter(
      ({ place }) => place.file === object.file && place.span.start.line >= object.line && place.span.start.line < next,
    );
    const { causes } = object;
    const at = own.filter((finding) => causes.some((cause) => sameField(cause, finding)));
    return {
      ...object,
      refusals: own,
      verdict: own.length > 0 === causes.length > 0,
      field: at.length > 0,
      reason: own.some((finding) => causes.some((cause) => sameField(cause, finding) && sameReason(cause, finding))),
    };
  });
}
