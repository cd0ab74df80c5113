/** Lines of a manifest with a token marked. */
import type { PlainPlace } from '../picture/plain.ts';
import { visible } from '../report/visible.ts';
import { h } from './dom.ts';

const split = new Map<string, readonly string[]>();

/** @param around lines above and below the token's */
export function frameOf(sources: Readonly<Record<string, string>>, place: PlainPlace, around = 3): HTMLElement {
  const { file, line, column, endColumn } = place;
  let lines = split.get(file);
  if (!lines) {
    lines = (sources[file] ?? '').split(/\r\n|\r|\n/);
    split.set(file, lines);
  }
  const rows = h('code', { class: 'lines' });
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  for (let number = first; number <= last; number++) {
    const text = (lines[number - 1] ?? '').slice(0, 2000);
    const row = h(
      'span',
      { class: number === line ? 'line here' : 'line' },
      h('span', { class: 'number' }, String(number)),
    );
    // `visible` would make tabs of an indent into escapes; and it is applied part by part, for it makes texts longer.
    const shown = (part: string): Text => document.createTextNode(visible(part, 'keep'));
    if (number === line) {
      const end = Math.max(endColumn, column + 1);
      row.append(shown(text.slice(0, column - 1)));
      const mark = h('mark');
      mark.append(shown(text.slice(column - 1, end - 1)));
      row.append(mark, shown(text.slice(end - 1)));
    } else row.append(shown(text));
    rows.append(row);
  }
  return h(
    'figure',
    { class: 'frame' },
    h('figcaption', {}, `${file}:${line}:${column}`),
    h('pre', { attrs: { tabindex: 0, role: 'group', 'aria-label': `${visible(file)}, line ${line}` } }, rows),
  );
}
