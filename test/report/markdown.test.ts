import { describe, expect, test } from 'vitest';
import { LARGEST, markdown } from '../../src/report/markdown.ts';
import { escapeMarkdown, escapeWords } from '../../src/report/markdown-text.ts';
import { findingAt, hostileReport, INGRESS, placeOf, reportOf, richReport } from './report-builder.ts';

const plain = { color: false, quiet: false };
const files = { 'a.yaml': INGRESS };
const place = placeOf(files, 'a.yaml', 'wbe');
/** Cells of a row, as GitHub splits them. */
const cells = (row: string): string[] => row.split(/(?<!\\)\|/).slice(1, -1);
const rows = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('|'));

describe('markdown', () => {
  test('is what was read and found good', async () => {
    await expect(markdown(richReport(), plain)).toMatchFileSnapshot('expected/rich.md');
  });

  test('says when there is nothing', () => {
    const text = markdown(reportOf(files, []), plain);
    expect(text.split('\n')[0]).toBe('### ✅ ingress-lint: no findings');
    expect(rows(text)).toEqual([]);
  });

  test('never calls a broken run fine', () => {
    const text = markdown(reportOf(files, [], { failures: [{ context: 'default', message: 'broke' }] }), plain);
    expect(text).toMatch(/^### ❌ ingress-lint: no findings; 1 internal error, so the result is not whole$/m);
  });

  test('has the gravest first, and errors only when quiet', () => {
    const findings = (['note', 'warning', 'error'] as const).map((severity) => findingAt(place, { severity }));
    const order = rows(markdown(reportOf(files, findings), plain)).slice(2);
    expect(order.map((line) => cells(line)[0]?.trim())).toEqual(['❌ error', '⚠️ warning', 'ℹ️ note']);
    expect(rows(markdown(reportOf(files, findings), { ...plain, quiet: true })).slice(2)).toHaveLength(1);
  });

  test('stays below what GitHub takes, counts the rest, and cuts no row', () => {
    const findings = Array.from({ length: 12_000 }, (_, index) =>
      findingAt(place, { message: `${index} ${'ü'.repeat(60)}`, fingerprint: 'f' }),
    );
    const hidden = findings.map((finding) => ({ ...finding, suppressed: { by: 'config', reason: 'x' } as const }));
    const text = markdown(reportOf(files, [...findings, ...hidden]), plain);
    expect(Buffer.byteLength(text)).toBeLessThan(LARGEST);
    expect(Buffer.byteLength(text)).toBeGreaterThan(LARGEST * 0.9);
    const [, left] = /^(\d+) more findings not shown/m.exec(text) ?? [];
    const shown = rows(text).filter((line) => /^\| ❌/.test(line)).length;
    expect(shown + Number(left)).toBe(12_000);
    expect(text).toContain('more suppressed findings not shown.');
    for (const line of rows(text)) expect(cells(line)).toHaveLength(4);
  });

  test('lets one name not push all else away', () => {
    const text = markdown(
      reportOf(files, [findingAt(place, { message: '<'.repeat(2_000_000) }), findingAt(place)]),
      plain,
    );
    expect(rows(text)).toHaveLength(4);
  });

  test('lets no hostile text mean anything', () => {
    const text = markdown(hostileReport(), plain);
    expect(text).not.toMatch(/[\r\u2028\u0085\u001b\u202e]|##\[|^\s*::|https?:\/\//m);
    const tags = text.replaceAll('<!-- -->', '').match(/<\/?\w+>/g) ?? [];
    expect(new Set(tags)).toEqual(
      new Set(['<code>', '</code>', '<br>', '<details>', '</details>', '<summary>', '</summary>']),
    );
    for (const line of rows(text)) expect(cells(line)).toHaveLength(4);
  });

  test.each([
    ['a|b', 'a\\|b'],
    ['<img src=x>', '&lt;img src=x\\>'],
    ['&lt;', '&amp;lt;'],
    ['@octocat #12', '@<!-- -->octocat \\#<!-- -->12'],
    ['see https://x.example www.x.example', 'see https:<!-- -->//x.example www.<!-- -->x.example'],
    ['*a* _b_ [c](d) ~~e~~', '\\*a\\* \\_b\\_ \\[c\\](d) \\~\\~e\\~\\~'],
  ])('escapes %j', (text, expected) => expect(escapeMarkdown(text)).toBe(expected));

  test('makes code of what stands in backticks', () => {
    expect(escapeWords('Set `a|<b>` to `*`, not ` or "*".')).toBe(
      'Set <code>a&#124;&#60;b&#62;</code> to <code>&#42;</code>, not \\` or "\\*".',
    );
  });
});
