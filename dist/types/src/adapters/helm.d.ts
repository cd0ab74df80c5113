/** Why a chart is not linted. */
export declare const chartReason = "Helm chart, not rendered: templates and values are not linted";
/** Directories of the charts among the paths, without the subcharts inside them. */
export declare function chartDirectories(paths: readonly string[]): ReadonlySet<string>;
/** True for what lies in one of these charts, at any depth. */
export declare function isInChart(path: string, charts: ReadonlySet<string>): boolean;
