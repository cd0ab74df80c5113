import type { Format, Reporter } from './reporter.js';
export { type Format, formats, type Reporter, type ReporterOptions } from './reporter.js';
export { oneLineSummary } from './summary.js';
export { visible } from './visible.js';
/** One reporter for each format. A new format is one file, one line here, and its name in reporter.ts. */
export declare const reporters: Readonly<Record<Format, Reporter>>;
