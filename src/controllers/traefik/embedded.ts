/** Places inside a text that is itself a scalar of a manifest: a file in a ConfigMap, values in a HelmChartConfig. */
import type { ResourceAt } from '../../model/resource.ts';
import type { SourceFile } from '../../parse/document.ts';
import { lineAt, lineStarts } from '../../parse/lines.ts';
import { locate } from '../../parse/locate.ts';
import type { At } from '../../parse/place.ts';
import { sourceAt } from '../../parse/rendered.ts';

export interface Embedded {
  /** The text as a file of its own. */
  readonly file: SourceFile;
  /** The place in the manifest of a part of the text. */
  at(range: () => readonly [start: number, end: number] | undefined): At;
}

/**
 * In a literal block scalar (`|`) each line of the text is a line of the manifest; of other scalars the whole is shown.
 *
 * @param scalar where the text stands
 */
export function embed(scalar: ResourceAt, path: string, text: string): Embedded {
  const file: SourceFile = { path, text };
  return {
    file,
    at(range) {
      return {
        document: scalar.document,
        path: scalar.path,
        part: scalar.part,
        resource: scalar.resource,
        // Only what is reported is looked for.
        get range() {
          const inner = range();
          return inner && translate(scalar, file, inner);
        },
      } as At;
    },
  };
}

function translate(scalar: ResourceAt, inner: SourceFile, [start, end]: readonly [number, number]) {
  const outer = sourceAt(scalar).document.file;
  const { span, exact } = locate(scalar);
  if (!exact || outer.text.charAt(span.start.offset) !== '|') return undefined;
  const line = lineAt(inner, start);
  const from = lineStarts(inner)[line] ?? 0;
  const until = lineStarts(inner)[line + 1] ?? inner.text.length;
  const written = inner.text.slice(from, until).trimEnd();
  // The line after the header is the first, unless a comment follows the header; lines correspond one to one.
  const outerStart = lineStarts(outer)[span.start.line + line];
  if (outerStart === undefined || written === '') return undefined;
  const outerLine = outer.text.slice(outerStart, lineStarts(outer)[span.start.line + line + 1] ?? outer.text.length);
  const column = outerLine.indexOf(written);
  if (column < 0) return undefined;
  const offset = outerStart + column + (start - from);
  return [offset, offset + Math.max(1, Math.min(end, from + written.length) - start)] as const;
}
