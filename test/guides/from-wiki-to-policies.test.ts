/** docs/guides/from-wiki-to-policies.md: `scripts/console.mjs` runs each policy on its example; this says that there are ten, and that each finds something. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sectionsOf } from '../../scripts/sections.mjs';

const page = readFileSync('docs/guides/from-wiki-to-policies.md', 'utf8');
const sections = sectionsOf(page);
const policies = sections.filter(({ title }) => /^\d+\. "/.test(title));

it('has ten policies, in order, and no block that nobody runs', () => {
  expect(policies.map(({ title }) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(sections.flatMap(({ loose }) => loose)).toEqual([]);
});

it.each(policies)('$title has a config, an example, and something to say', ({ text, files, commands }) => {
  const isOfCluster = Object.values(files).some((body) => body.includes('kind: ValidatingAdmissionPolicy\n'));
  if (!isOfCluster) expect(Object.keys(files)).toContain('ingress-lint.yaml');
  expect(Object.keys(files).some((path) => path.startsWith('deploy/'))).toBe(true);
  expect(commands.some((command) => command.startsWith('ingress-lint '))).toBe(true);
  expect(text).toMatch(/^(?:deploy|ingress-lint)[^\n]*: (?:error|warning): [^\n]+ \[[a-z/-]+\]$/m);
  // The finding comes from the section's own policy.
  const [, found = ''] = /\[([a-z/-]+)\]$/m.exec(text.slice(text.indexOf('$ ingress-lint'))) ?? [];
  const rule = found.slice(found.indexOf('/') + 1);
  const written = Object.entries(files).filter(([path]) => !path.startsWith('deploy/'));
  expect(
    written.some(([, body]) => body.includes(rule) || (rule === 'trace-assertion' && body.includes('traces:'))) ||
      (isOfCluster && rule === 'admission-policy-denied'),
  ).toBe(true);
});
