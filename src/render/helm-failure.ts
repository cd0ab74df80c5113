/** Why helm does not render a chart, in words for the footer of a report. */
import type { Chart } from './chart.ts';

/** What helm said, in one line: without what is of no use to whoever reads it. */
export function readFailure(said: string, chart: Chart, scratch: string): string {
  const lines = said
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(?:WARNING|walk\.go|coalesce\.go|level=|time=)/.test(line));
  const start = lines.findIndex((line) => line.startsWith('Error: '));
  const words = (start < 0 ? lines : lines.slice(start))
    .filter((line) => !line.startsWith('Use --debug flag'))
    .join(' ')
    .replace(/^Error: /, '')
    .replaceAll(`${scratch}/`, '')
    .replace(/(?:charts\/\d+\/plain|values\/\d+)\/?/g, '')
    .trim();
  const missing = /found in Chart\.yaml, but missing in charts\/ directory: (.*)$/.exec(words)?.[1];
  if (missing !== undefined)
    return `its dependencies are not in charts/ (${missing}): run 'helm dependency build ${chart.directory}'`;
  const demanded = /execution error at \(([^)]*)\): (.*)$/.exec(words);
  if (demanded) return `needs other values: ${demanded[2]} (${place(demanded[1] ?? '')})`;
  return `helm cannot render it: ${words.length > 300 ? `${words.slice(0, 300)}…` : words}`;
}

/** `web/templates/x.yaml:3:4` without the name of the chart. */
function place(text: string): string {
  return text.replace(/^[^/]+\//, '');
}
