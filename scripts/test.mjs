// The whole gate, in the order of cost: generated files, format and lint, types, bundle, then every test. The last line counts all of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const folder = mkdtempSync(join(tmpdir(), 'ingress-lint-test-'));
const results = join(folder, 'results.json');

const checks = [
  ['generated files are up to date', process.execPath, ['scripts/generate.mjs', '--check']],
  ['format and lint', bin('biome'), ['check', '.']],
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['types of the page', bin('tsc'), ['--noEmit', '-p', 'src/page']],
  ['the bundle is what the sources give', process.execPath, ['scripts/bundle.mjs', '--check']],
  ['the code caches fit the bundle', process.execPath, ['scripts/code-cache.mjs', '--check']],
  ['the outputs in the documentation are real', process.execPath, ['scripts/console.mjs', '--check']],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of checks) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status === 0) passed++;
  else failed++;
}

const tests = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CI: 'true' } },
);
try {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that cannot be loaded has no tests to count.
  failed += report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
} catch {
  failed++;
}
if (tests.status !== 0 && failed === 0) failed++;
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
