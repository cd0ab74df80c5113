/** Helm charts: recognised by their Chart.yaml and left out as a whole, for templates are text and not YAML. */
import type { Document, SourceFile } from '../parse/document.js';
import type { Refused } from './manifest-set.js';
/** Why a chart is not linted. */
export declare const chartReason = "Helm chart, not rendered: templates and values are not linted";
/** Directories of the charts among the paths, without the subcharts inside them. */
export declare function chartDirectories(paths: readonly string[]): ReadonlySet<string>;
/** True for what lies in one of these charts, at any depth. */
export declare function isInChart(path: string, charts: ReadonlySet<string>): boolean;
/** Why a file of a chart that is YAML keeps helm from rendering it; undefined if it can be read, or is yet to be made of a template. */
export declare function unreadable(document: Document): Refused | undefined;
/** Charts that helm refuses to load, by their directory. */
export declare function refusedCharts(charts: ReadonlySet<string>, files: readonly {
    readonly file: SourceFile;
}[]): ReadonlyMap<string, Refused>;
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
