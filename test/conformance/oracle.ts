/** Documents judged one by one by the API server's own code: `oracle/*.yaml`, verdicts in the JSON file beside (README.md there). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Cause, other, validation } from './compare.ts';
import type { Judged } from './verdicts.ts';

/** A verdict as the program prints it. */
interface Verdict {
  readonly index: number;
  /** First line of the document, from 1. */
  readonly line: number;
  readonly kind?: string;
  readonly name?: string;
  readonly verdict: 'accepted' | 'rejected' | 'undecodable' | 'unknown-kind';
  readonly errors: readonly { readonly field: string; readonly type: string; readonly message: string }[];
}

const folder = new URL('oracle/', import.meta.url);

/** Each document as a file of its own, for the oracle judged each in a cluster of its own; those of `set.yaml` share one. */
export function oracleFiles(): { files: Record<string, string>; judged: Judged[] }[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return names.sort().flatMap((name) => {
    const lines = readFileSync(new URL(name, folder), 'utf8').split(/(?<=\n)/);
    const verdicts = JSON.parse(readFileSync(new URL(name.replace('.yaml', '.json'), folder), 'utf8')) as Verdict[];
    const id = (verdict: Verdict) =>
      `${name.replace('.yaml', '')} ${verdict.kind ?? '?'} ${verdict.name ?? '?'}:${verdict.line}`;
    // Judged as one cluster's objects.
    if (name === 'set.yaml') {
      const judged = verdicts.map((one) => ({ id: id(one), file: 'a.yaml', line: one.line, causes: causes(one) }));
      return [{ files: { 'a.yaml': lines.join('') }, judged }];
    }
    return verdicts.map((verdict, i) => {
      const end = verdicts[i + 1]?.line ?? lines.length + 2;
      // The line before the next document is the separator.
      const text = lines.slice(verdict.line - 1, end - 2).join('');
      return {
        files: { 'a.yaml': text },
        judged: [{ id: id(verdict), file: 'a.yaml', line: 1, causes: causes(verdict) }],
      };
    });
  });
}

function causes({ verdict, errors }: Verdict): Cause[] {
  if (verdict === 'accepted') return [];
  return errors.map(({ field, type, message }) => {
    if (type === 'StrictDecoding') return { field, type: 'Strict decoding', words: `unknown field "${field}"` };
    return verdict === 'rejected' && field !== '' ? validation(message) : other(message);
  });
}
