/** Helm charts: recognised by their Chart.yaml and left out as a whole, for templates are text and not YAML. */
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
