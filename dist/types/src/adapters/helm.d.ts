/** Why a chart is not linted. */
export declare const chartReason = "Helm chart, not rendered: templates and values are not linted";
/** Directories of the charts among the paths, without the subcharts inside them. */
export declare function chartDirectories(paths: readonly string[]): ReadonlySet<string>;
/** True for what lies in one of these charts, at any depth. */
export declare function isInChart(path: string, charts: ReadonlySet<string>): boolean;
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
