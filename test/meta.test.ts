/** What holds for every rule, whoever wrote it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { rules, version } from '../src/index.ts';

const folders = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '_lib')
  .map((entry) => entry.name)
  .sort();
const retired = JSON.parse(readFileSync('rules/retired.json', 'utf8')) as Record<string, string>;

it('every folder is a rule, and every rule a folder', () => {
  expect(rules.map((rule) => rule.id)).toEqual(folders);
});

it('no retired name is used again', () => {
  for (const [id, heir] of Object.entries(retired)) {
    expect(folders).not.toContain(id);
    if (heir !== '') expect(folders).toContain(heir);
  }
});

it('the version is that of the package', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

it('severities are reviewed here', () => {
  expect(
    rules.map(
      (rule) =>
        `${rule.id}: ${rule.severity}${rule.strict ? `, strict ${rule.strict}` : ''}${rule.recommended === false ? ', not recommended' : ''} (${rule.evidence})`,
    ),
  ).toMatchSnapshot();
});

const headings = ['What happens at run time', 'Bad', 'Good', 'When it is silent', 'How to fix'];

describe.each(rules)('$id', (rule) => {
  const folder = join('rules', rule.id);

  it('has an id that names the defect', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.id).not.toMatch(/^no-|^check-|^require-/);
  });

  it('has a summary of one sentence', () => {
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.summary.length).toBeLessThanOrEqual(80);
    // GitHub cuts `shortDescription` at 1,024 characters; a summary with two sentences would be two rules.
    expect(rule.summary.slice(0, -1)).not.toMatch(/\. /);
  });

  it('says since when', () => {
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has a README with the headings in order', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme.startsWith(`# ${rule.id}\n\n${rule.summary}\n`), 'title and summary').toBe(true);
    // Headings inside code blocks are comments of the examples.
    const text = readme.replace(/^```.*?^```/gms, '');
    expect([...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(headings);
    for (const kind of ['bad', 'good'])
      expect(readme, `shows a ${kind} example`).toMatch(new RegExp(`<!-- example: ${kind}/`));
  });

  it('is short, or the model is poor', () => {
    const lines = readFileSync(join(folder, 'rule.ts'), 'utf8').split('\n').length;
    expect(lines).toBeLessThanOrEqual(150);
  });

  it('leaves nothing in its folder that no test reads', () => {
    const known = ['README.md', 'bad', 'good', 'report.txt', 'rule.ts'];
    expect(readdirSync(folder).filter((name) => !known.includes(name))).toEqual([]);
    expect(existsSync(join(folder, 'report.txt'))).toBe(true);
  });
});
