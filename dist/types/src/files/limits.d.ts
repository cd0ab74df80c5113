/** What a run takes on. Beyond it the input is told to be too large, instead of taking all the time and memory there is. */
export interface Limits {
    /** Size of a file, in MiB. The API server refuses objects of more than a few megabytes: larger files are data, not manifests. */
    readonly fileSize: number;
    /** Size of all files together, in MiB. */
    readonly totalSize: number;
    /** Documents in a file. */
    readonly documents: number;
    /** Seconds that a program may take to render one kustomization, or one chart with one set of values. */
    readonly renderTime: number;
}
export declare const defaultLimits: Limits;
/** Bytes of so many MiB. */
export declare function mebibytes(count: number): number;
