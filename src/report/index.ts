/** All reporters by format. */
import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import type { Format, Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export { type Format, formats, type Reporter, type ReporterOptions } from './reporter.ts';
export { oneLineSummary } from './summary.ts';
export { visible } from './visible.ts';

/** One reporter for each format. A new format is one file, one line here, and its name in reporter.ts. */
export const reporters: Readonly<Record<Format, Reporter>> = {
  pretty,
  compact,
  json,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  markdown,
};
