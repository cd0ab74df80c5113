// Measures agreement with real programs, writes test/conformance/agreement.json, and lists what differs.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'vitest'), ['run', 'test/conformance'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CONFORMANCE: 'write' },
});
process.exitCode = status ?? 1;
