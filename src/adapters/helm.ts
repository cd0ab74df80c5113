/** Helm charts: recognised by their Chart.yaml and left out as a whole, for templates are text and not YAML. */
import type { Document, SourceFile } from '../parse/document.ts';
import { parseDocuments } from '../parse/parse.ts';
import { judgeBroken } from './broken.ts';
import type { Refused } from './manifest-set.ts';
import { directoryOf, nameOf, parentOf } from './paths.ts';

/** Why a chart is not linted. */
export const chartReason = 'Helm chart, not rendered: templates and values are not linted';

/** Directories of the charts among the paths, without the subcharts inside them. */
export function chartDirectories(paths: readonly string[]): ReadonlySet<string> {
  const directories = new Set(paths.filter((path) => nameOf(path) === 'Chart.yaml').map(directoryOf));
  return new Set([...directories].filter((directory) => !isInChart(directory, directories)));
}

/** True for what lies in one of these charts, at any depth. */
export function isInChart(path: string, charts: ReadonlySet<string>): boolean {
  if (charts.size === 0) return false;
  let directory = parentOf(path);
  while (directory !== undefined && !charts.has(directory)) directory = parentOf(directory);
  return directory !== undefined;
}

/** Why a file of a chart that is YAML keeps helm from rendering it; undefined if it can be read, or is yet to be made of a template. */
export function unreadable(document: Document): Refused | undefined {
  const { file, problem } = document;
  if (!problem || judgeBroken(document, 'likely') !== 'broken') return undefined;
  return {
    at: { document, path: [], part: 'value' },
    words: `${nameOf(file.path)} cannot be read: ${problem.message}`,
  };
}

/** Charts that helm refuses to load, by their directory. */
export function refusedCharts(
  charts: ReadonlySet<string>,
  files: readonly { readonly file: SourceFile }[],
): ReadonlyMap<string, Refused> {
  const refused = new Map<string, Refused>();
  for (const { file } of files) {
    const name = nameOf(file.path);
    const directory = directoryOf(file.path);
    if ((name !== 'Chart.yaml' && name !== 'values.yaml') || !charts.has(directory)) continue;
    // Of either file helm reads the first document alone.
    const [document] = parseDocuments(file);
    const why = document && unreadable(document);
    if (why && (name === 'Chart.yaml' || !refused.has(directory))) refused.set(directory, why);
  }
  return refused;
}

/** How a chart is installed, as the config file says. */
export interface DeclaredChart {
  /** Directory of the chart; like all paths here as reports show it. */
  readonly chart: string;
  /** Values files, the last one counts most. */
  readonly values?: readonly string[];
  readonly namespace?: string;
  readonly releaseName?: string;
  readonly kubernetesVersion?: string;
  readonly apiVersions?: readonly string[];
}
