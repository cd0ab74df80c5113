// Judges the documents of test/conformance/oracle once more: builds the program (Go, heavy) and writes a JSON file beside each YAML file.
// An argument names a program that is built already.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(here, '../../test/conformance/oracle');
const scratch = mkdtempSync(join(tmpdir(), 'oracle-'));
let program = process.argv[2];
if (program === undefined) {
  program = join(scratch, 'oracle');
  execFileSync('go', ['build', '-trimpath', '-o', program, '.'], { cwd: here, stdio: 'inherit' });
}
for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  const lines = execFileSync(program, file === 'set.yaml' ? ['--set'] : [], {
    input: readFileSync(join(folder, file)),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const rows = lines.trim().split('\n');
  writeFileSync(join(folder, file.replace('.yaml', '.json')), `[\n${rows.join(',\n')}\n]\n`);
  console.log(`${file}: ${rows.length} documents`);
}
rmSync(scratch, { recursive: true });
