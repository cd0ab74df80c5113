// Makes dist/code-cache/<digest>-<V8>-<platform>-<arch>.bin: what the V8 of the running Node makes of dist/program.cjs, so that it need not do it
// again at each start (src/start.ts). Holds the functions that linting the broken example asks for. The same bytes on each machine with that V8.
// Removes the caches of other texts. `--check` writes nothing: it fails if a cache is for another text, or not what this V8 would make.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist/code-cache');
const start = readFileSync(join(root, 'dist/ingress-lint.cjs'), 'utf8');
const [, digest] = /code-cache\/([0-9a-f]{16})-/.exec(start) ?? [];
if (!digest) throw new Error('dist/ingress-lint.cjs names no digest: run scripts/bundle.mjs first');

/** Runs a piece of JavaScript in a Node of its own, and gives what it writes to descriptor 3. */
function run(code, flags) {
  const { status, output, stderr } = spawnSync(process.execPath, [...flags, '-e', code], {
    cwd: root,
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 64e6,
  });
  if (status !== 0) throw new Error(`the cache cannot be made: ${stderr}`);
  return output[3];
}

/** Where V8 keeps the digest of its flags in the head of a cache (`SerializedCodeData` in src/snapshot/code-serializer.h). */
const flags = [12, 16];

function make() {
  const made = run(
    `const { readFileSync, writeSync } = require('node:fs');
    const { Script } = require('node:vm');
    const script = new Script(readFileSync('dist/program.cjs', 'latin1'), { filename: 'ingress-lint/program.cjs' });
    process.argv.splice(1, 9, 'ingress-lint', 'examples/broken');
    process.on('exit', () => {
      const cache = script.createCachedData();
      for (let done = 0; done < cache.length; ) done += writeSync(3, cache, done);
      process.exitCode = 0;
    });
    script.runInThisContext()(require, process.cwd() + '/dist');`,
    // Tables within the cache are laid out by the seed, which is drawn at random for each process otherwise.
    ['--hash-seed=1'],
  );
  // That flag must not stand in its head: whoever uses it has not set it.
  const plain = run(`require('node:fs').writeSync(3, new (require('node:vm').Script)('0').createCachedData())`, []);
  plain.copy(made, flags[0], ...flags);
  return made;
}

const { platform, arch, versions } = process;
const own = `${digest}-${versions.v8}-${platform}-${arch}.bin`;
const present = existsSync(folder) ? readdirSync(folder) : [];
const stale = present.filter((name) => !name.startsWith(`${digest}-`));
if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`dist/code-cache/${name} is for another program. Run \`npm run bundle\`.`);
  const unlike = present.includes(own) && !make().equals(readFileSync(join(folder, own)));
  if (unlike) console.error(`dist/code-cache/${own} is not what this V8 makes. Run \`npm run bundle\`.`);
  if (stale.length > 0 || unlike) process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of stale) rmSync(join(folder, name));
  writeFileSync(join(folder, own), make());
}
