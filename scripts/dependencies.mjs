// Installs the packages of package-lock.json where one of package.json is missing: somebody else's commit may have brought it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const missing = Object.keys(devDependencies).filter((name) => !existsSync(join(root, 'node_modules', name)));
if (missing.length > 0) {
  console.log(`installs ${missing.join(', ')}`);
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-package-lock'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
