/** Every rule against its fixtures, found from disk: exact lines in `bad/`, silence of ALL rules in `good/`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { diskHost } from '../src/files/disk.ts';
import { rules } from '../src/index.ts';
import { reporters } from '../src/report/index.ts';
import { lintCase } from '../src/testing.ts';

const host = diskHost();

/** Rules whose findings the engine makes from what other rules find: their cases run every rule. */
const aboutOthers = new Set(['unused-suppression', 'invalid-suppression']);

function cases(rule: string, folder: 'good' | 'bad'): string[] {
  const path = join('rules', rule, folder);
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [];
}

describe.each(rules.map((rule) => rule.id))('%s', (id) => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(id);
  const bad = cases(id, 'bad');
  const messages = new Set<string>();

  it.each(bad)('%s is found on the line', async (path) => {
    const { findings, expected, report } = await lintCase(host, path, aboutOthers.has(id) ? rules : [rule]);
    expect(report.failures).toEqual([]);
    const show = (found: { file: string; line: number; column: number; rule: string }[]) =>
      found.map((f) => `${f.file}:${f.line}${f.column ? `:${f.column}` : ''} ${f.rule}`).sort();
    const columns = new Set(expected.filter((e) => e.column > 0).map((e) => `${e.file}:${e.line}`));
    const found = findings.map((finding) => {
      const { file, span } = finding.place;
      messages.add(finding.messageId);
      const { line, column } = span.start;
      return { file, line, column: columns.has(`${file}:${line}`) ? column : 0, rule: finding.rule };
    });
    expect(show(found)).toEqual(show([...expected]));
    expect(
      findings.filter((finding) => finding.rule === id),
      'a bad case holds a finding of its own rule',
    ).not.toEqual([]);
    for (const finding of findings) {
      for (const part of [finding.message, finding.effect, finding.help]) {
        expect(part, 'every slot is filled').not.toMatch(/\{\w+\}|undefined|\[object/);
        expect(part, 'whole sentences').toMatch(/^[A-Z"`'\d].*[.?!]$/su);
      }
      expect(finding.place.exact || finding.messageId !== '', 'has a place').toBe(true);
      expect(finding.place.span.start.line).toBe(finding.place.span.end.line);
    }
  });

  it('says what its report.txt shows', async () => {
    const texts: string[] = [];
    for (const path of bad) {
      const { report } = await lintCase(host, path, aboutOthers.has(id) ? rules : [rule]);
      const text = reporters.pretty(report, { color: false, quiet: false });
      // The footer is the same for all; what is reviewed here is the wording of the findings.
      const findings = text.split(/\n(?=\d+ (?:error|warning|note)s?)/)[0] ?? text;
      texts.push(`=== ${path.slice(`rules/${id}/`.length)}\n\n${findings.trim()}`);
    }
    await expect(`${texts.join('\n\n').trimEnd()}\n`).toMatchFileSnapshot(join('..', 'rules', id, 'report.txt'));
  });

  it('uses each of its messages in a bad case', () => {
    expect([...messages].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  const good = cases(id, 'good');
  it.each(good)('%s is clean under all rules', async (path) => {
    const { report } = await lintCase(host, path);
    expect(report.failures).toEqual([]);
    expect(
      report.findings
        .filter((f) => !f.suppressed)
        .map((f) => `${f.place.file}:${f.place.span.start.line} ${f.rule}: ${f.message}`),
    ).toEqual([]);
  });

  it('has cases of both kinds', () => {
    expect(bad.length).toBeGreaterThan(0);
    expect(good.length).toBeGreaterThan(0);
  });
});
