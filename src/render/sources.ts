/** Rendered text that somebody pipes in: helm says above each object which template it comes from (`# Source:`), and the template may be here. */
import type { ParsedFile } from '../adapters/index.ts';
import type { Encloses } from '../files/enclosure.ts';
import type { Host } from '../files/host.ts';
import { locatePath } from '../files/paths.ts';
import type { Document, SourceFile } from '../parse/document.ts';
import { locate } from '../parse/locate.ts';
import { dig } from '../parse/mapping.ts';
import { parseDocuments } from '../parse/parse.ts';
import { readValues, textOf } from './chart.ts';
import { byLine, renderedAs, wholeOf } from './chart-origins.ts';

/** Where charts lie in a repository, by their name. */
const homes = (chart: string): string[] => [
  '',
  `${chart}/`,
  `charts/${chart}/`,
  'chart/',
  'helm/',
  `helm/${chart}/`,
  'deploy/helm/',
  `deploy/charts/${chart}/`,
];

const most = 5 * 1024 * 1024;

/** The documents of a file, those that come from a template of the tree with the way back to it. */
export function withSources(
  { file, documents }: ParsedFile,
  host: Host,
  encloses: Encloses,
): { readonly documents: readonly Document[]; readonly sources: readonly SourceFile[] } {
  const read = (path: string): SourceFile | undefined => {
    const shown = locatePath(host.cwd, path).shown;
    const found = readValues(host, shown, encloses, most);
    return found && { path: shown, text: textOf(found) };
  };
  const roots = new Map<string, string | undefined>();
  const rootOf = (chart: string): string | undefined => {
    if (!roots.has(chart))
      roots.set(
        chart,
        homes(chart).find((home) => {
          const about = read(`${home}Chart.yaml`);
          return about !== undefined && dig(parseDocuments(about)[0]?.value, ['name']) === chart;
        }),
      );
    return roots.get(chart);
  };
  const templates = new Map<string, SourceFile | undefined>();
  let source = '';
  let end = 0;
  const made = documents.map((document, ordinal): Document => {
    // What stands before a document belongs to it; one without a word comes from the same template as the one before.
    const before = file.text.slice(end, document.end);
    source = [...before.matchAll(/^# Source: (\S.*)$/gm)].at(-1)?.[1]?.trim() ?? source;
    end = document.end;
    const [, chart = '', path = ''] = /^([^/]+)\/(.+)$/.exec(source) ?? [];
    if (document.problem || path.includes('..') || !/(?:^|\/)templates\//.test(path)) return document;
    const root = rootOf(chart);
    if (root === undefined) return document;
    if (!templates.has(source)) templates.set(source, read(`${root}${path}`));
    const template = templates.get(source);
    if (!template) return document;
    return renderedAs(template, ordinal, document.value, document.value, (path, part) => {
      const place = locate({ document, path, part });
      const { offset } = place.span.start;
      const { text } = file;
      const next = text.indexOf('\n', offset);
      const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, next < 0 ? undefined : next);
      const token = text.slice(offset, place.span.end.offset);
      const range = byLine(template.text, line, token, text.slice(document.start, document.end));
      return {
        document: wholeOf(template),
        path: [],
        part,
        range,
        also: { at: { document, path, part }, message: 'rendered here' },
      };
    });
  });
  return { documents: made, sources: [...templates.values()].filter((template) => template !== undefined) };
}
