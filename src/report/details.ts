/** What a finding says besides its first sentence, line by line, for formats that have one text for all of it. */
import type { Finding } from '../engine/report.ts';
import { contextsOf, plural } from './summary.ts';
import { visible } from './visible.ts';

const MOST_RELATED = 10;

/**
 * What happens at run time, how to mend it, the other places, the contexts. Each line is visible text.
 *
 * @param pathOf how the format writes a path
 */
export function details(finding: Finding, pathOf: (file: string) => string): string[] {
  const related = finding.related.slice(0, MOST_RELATED).map(({ place, message }) => {
    const { line, column } = place.span.start;
    return `${visible(pathOf(place.file))}:${line}:${column}: ${visible(message)}`;
  });
  const unshown = finding.related.length - related.length;
  const contexts = contextsOf(finding);
  return [
    ...[finding.effect, finding.help].filter((text) => text !== '').map((text) => visible(text)),
    ...related,
    ...(unshown > 0 ? [`${plural(unshown, 'more place')} not shown`] : []),
    ...(contexts === '' ? [] : [`Contexts: ${contexts}`]),
  ];
}
