/** Snapshots that a config lists under `externals`. Loaded if there are any. */
import { joinKnown, type Known, readSnapshot } from '../adapters/known.ts';
import type { SourceFile } from '../parse/document.ts';
import { parseDocuments } from '../parse/parse.ts';

/** What all of these files and `declared` tell, or what is wrong with one of them. */
export function readSnapshots(
  files: readonly SourceFile[],
  declared: Known | undefined,
): Known | { readonly file: string; readonly problem: string } {
  const parts: Known[] = declared ? [declared] : [];
  for (const file of files) {
    const read = readSnapshot(parseDocuments(file)[0]);
    if ('problem' in read) return { file: file.path, problem: read.problem };
    parts.push(read);
  }
  return joinKnown(parts);
}
