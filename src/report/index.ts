/** All reporters by format. */
import { compact } from './compact.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Format, Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export type { Format, Reporter, ReporterOptions } from './reporter.ts';
export { oneLineSummary } from './summary.ts';
export { visible } from './visible.ts';

/** One reporter for each format. A new format is one file and one line here. */
export const reporters: Readonly<Record<Format, Reporter>> = { pretty, compact, json, sarif, github };

/** The formats, in the order in which help shows them. */
export const formats = Object.keys(reporters) as readonly Format[];
