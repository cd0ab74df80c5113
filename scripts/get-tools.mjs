// Gets the programs that some tests run, into the ignored folder .tmp/bin: `node scripts/get-tools.mjs`; needs `go`, and two or three minutes the
// first time. Tests that need one and do not find it, there or on the PATH, are skipped, and say so.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tools = { helm: 'helm.sh/helm/v3/cmd/helm@v3.19.0' };

const bin = join(dirname(fileURLToPath(import.meta.url)), '..', '.tmp', 'bin');
mkdirSync(bin, { recursive: true });
for (const [name, source] of Object.entries(tools)) {
  if (existsSync(join(bin, name))) continue;
  const { status } = spawnSync('go', ['install', source], { stdio: 'inherit', env: { ...process.env, GOBIN: bin } });
  if (status !== 0) process.exitCode = 1;
}
