/** docs/guides/from-wiki-to-policies.md: each policy is run on its example as whoever reads the guide would run it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from './blocks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sections = sectionsOf(readFileSync(join(root, 'docs/guides/from-wiki-to-policies.md'), 'utf8'));
const policies = sections.filter(({ title }) => /^\d+\. /.test(title));

it('has policies, each with an example, and no block that nobody runs', () => {
  expect(policies.map(({ title }) => Number.parseInt(title, 10))).toEqual(policies.map((_, index) => index + 1));
  for (const { commands } of policies) expect(commands).not.toEqual([]);
  expect(sections.flatMap(({ loose }) => loose)).toEqual([]);
});

describe.each(policies)('$title', ({ files, commands }) => {
  it('is checked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ingress-lint-wiki-'));
    try {
      mkdirSync(join(folder, '.git'));
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      for (const { args, output } of commands) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/ingress-lint.cjs'), ...args], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, NO_COLOR: '1' },
        });
        expect(stderr + stdout).toBe(output);
        // An example in which nothing is found shows nothing.
        expect(status).toBe(1);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
