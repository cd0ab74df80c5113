/**
 * Where a chart is broken, if helm refuses it for what its templates say and not for the values that it was given. Facts: helm v3.19 and v4,
 * pkg/engine/engine.go (cleanupParseError), pkg/releaseutil/manifest_sorter.go.
 */
import type { SourceFile } from '../parse/document.ts';
import { parseDocuments } from '../parse/parse.ts';
import type { At } from '../parse/place.ts';
import { wholeOf } from './chart-origins.ts';
import { isFrame, originOf, type Unmarked, unsetOffsets } from './marks.ts';

/** A template that helm does not take, as it names it. */
export interface Defect {
  /** The template, as in `# Source:`. */
  readonly source: string;
  /** From 1; undefined if helm names a line of what it made, or none. */
  readonly line: number | undefined;
  readonly words: string;
}

/**
 * Reads what helm said.
 *
 * @returns undefined for what other values may mend: `required`, `fail`, a nil pointer, a template that a parent chart may define
 */
export function readDefect(said: string): Defect | undefined {
  const parse = /^Error: .*?parse error at \(([^():]+):(\d+)(?::\d+)?\): (.+)$/m.exec(said);
  if (parse) {
    const [, source = '', line, words = ''] = parse;
    return { source, line: Number(line), words };
  }
  const yaml = /^Error: .*?YAML parse error on ([^:]+): (?:error converting YAML to JSON: )?(?:yaml: )?(.+)$/m.exec(
    said,
  );
  if (!yaml) return undefined;
  const [, source = '', words = ''] = yaml;
  // The line is one of what was made.
  return { source, line: undefined, words: `what it puts out is no YAML (${words.replace(/^line \d+: /, '')})` };
}

/** Templates of templates: what generators of projects fill in before helm sees it. */
const generated = /\$\{\{|\{%|\[\[|<%|\bcookiecutter\b|\bcopier\b/;

export function isGenerated(text: string): boolean {
  return generated.test(text);
}

/** A line of a template, or the last one before it that says anything. */
export function lineAt(file: SourceFile, line: number): At {
  const lines = file.text.split('\n');
  let index = Math.min(line, lines.length) - 1;
  while (index > 0 && lines[index]?.trim() === '') index--;
  const text = lines[index] ?? '';
  const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  const lead = text.length - text.trimStart().length;
  return { document: wholeOf(file), path: [], part: 'value', range: [start + lead, start + text.trimEnd().length] };
}

/**
 * The place in a template of what is no YAML in its output.
 *
 * @param section where the template's output is in all of it
 * @returns undefined if an action on the way put nothing out since its value is yet to be given: then other values may mend it
 */
export function yamlAt(
  output: Unmarked,
  section: { readonly from: number; readonly to: number },
  fileOf: (number: number) => SourceFile | undefined,
): At | undefined {
  const { text, frame } = output;
  const part = text.slice(section.from, section.to);
  const broken = parseDocuments({ path: '', text: part }).find(({ problem }) => problem);
  if (!broken?.problem) return undefined;
  const begin = section.from + broken.start;
  const at = section.from + broken.problem.offset;
  const lineEnd = text.indexOf('\n', at);
  const end = Math.min(section.to, lineEnd < 0 ? text.length : lineEnd);
  for (const offset of unsetOffsets(frame)) if (begin <= offset && offset <= end) return undefined;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lead = /^\s*/.exec(text.slice(lineStart, end))?.[0].length ?? 0;
  const from = Math.min(lineStart + lead, end);
  const first = originOf(frame, text, from, Math.max(end, from + 1))?.items[0];
  const { origin } = first ?? {};
  const file = origin && fileOf(origin.file);
  if (!first || !origin || !file) return undefined;
  const start = isFrame(first) ? origin.start : origin.start + Math.max(0, from - first.from);
  return lineAt(file, file.text.slice(0, start).split('\n').length);
}
