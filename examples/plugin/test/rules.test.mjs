// Each folder of cases/ is linted with all rules of the package and of the plugin: what is wrong has a comment that says so, and good/ has none.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { compareCase, diskHost, lintPlugin } from 'ingress-lint/testing';
import plugin from '../dist/index.js';

const cases = fileURLToPath(new URL('../cases', import.meta.url)).replaceAll('\\', '/');
for (const name of readdirSync(cases))
  for (const side of ['bad', 'good'])
    test(`${name}: ${side}`, async () => {
      const result = await lintPlugin(diskHost(), `${cases}/${name}/${side}`, plugin);
      const { missing, unexpected } = compareCase(result);
      assert.deepEqual({ missing, unexpected: unexpected.map(({ rule, message }) => `${rule}: ${message}`) }, { missing: [], unexpected: [] });
      assert.equal(result.expected.length > 0, side === 'bad');
      assert.deepEqual(result.report.failures, []);
    });
