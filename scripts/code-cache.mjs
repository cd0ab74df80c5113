// Makes dist/code-cache/<digest>-<V8>-<platform>-<arch>.bin: what the V8 of the running Node makes of dist/program.cjs, dist/seldom.cjs and dist/apart.cjs, so that
// it need not do it again at each start (src/start.ts). The same bytes on each machine with that V8.
// Removes the caches of other texts. `--check` writes nothing: it fails if a cache is for another text, or not what this V8 would make.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from './repository.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist/code-cache');
const start = readFileSync(join(root, 'dist/ingress-lint.cjs'), 'utf8');
/** The parts of the program, and the digests of their texts, which name the caches. */
const digests = Object.fromEntries(
  [...start.matchAll(/"(program|seldom|apart)",\s*"([0-9a-f]{16})"/g)].map(([, name, digest]) => [name, digest]),
);
for (const name of ['program', 'seldom', 'apart'])
  if (!digests[name])
    throw new Error(`dist/ingress-lint.cjs names no digest of "${name}": run scripts/bundle.mjs first`);

/** Runs a piece of JavaScript in a Node of its own, and gives what it writes to descriptor 3. */
function run(code, flags, cwd = root) {
  const { status, output, stderr } = spawnSync(process.execPath, [...flags, '-e', code], {
    cwd,
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 64e6,
  });
  if (status !== 0) throw new Error(`the cache cannot be made: ${stderr}`);
  return output[3];
}

/** Where V8 keeps the digest of its flags in the head of a cache (`SerializedCodeData` in src/snapshot/code-serializer.h). */
const flags = [12, 16];

/**
 * What is run for the cache of a part: its cache holds the functions that this asks for. Each start pays for all of them, so the program's are those
 * of a run that finds nothing; the others' are those of one that finds something.
 */
const runs = {
  program: { path: 'fixtures/clean-stack/input', exit: 0 },
  seldom: { path: 'examples/broken', exit: 1 },
  apart: { path: 'examples/broken', exit: 1 },
};

/** The cache of a part. */
function make(part) {
  const directory = repository(join(root, runs[part].path));
  try {
    return makeIn(directory, part);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function makeIn(directory, part) {
  // The start itself, with a hand on the scripts that it makes; a cache that is there already is passed over.
  const cache = run(
    `const vm = require('node:vm');
    const { Script } = vm;
    const scripts = {};
    vm.Script = class extends Script {
      constructor(text, { filename }) {
        super(text, { filename });
        scripts[filename] = this;
      }
    };
    process.argv.splice(1, 9, 'ingress-lint', 'manifests');
    process.on('exit', (code) => {
      if (code !== ${runs[part].exit}) throw new Error('the run ended with ' + code);
      const cache = scripts['ingress-lint/${part}.cjs'].createCachedData();
      for (let done = 0; done < cache.length; ) done += require('node:fs').writeSync(3, cache, done);
      process.exitCode = 0;
    });
    require(${JSON.stringify(join(root, 'dist/ingress-lint.cjs'))});`,
    // Tables within the cache are laid out by the seed, which is drawn at random for each process otherwise.
    // A function that V8 once compiled further is marked so in the cache, and compiled further at each start: for a few files a waste.
    ['--hash-seed=1', '--no-sparkplug'],
    directory,
  );
  // These flags must not stand in its head: whoever uses it has not set them.
  const plain = run(`require('node:fs').writeSync(3, new (require('node:vm').Script)('0').createCachedData())`, []);
  plain.copy(cache, flags[0], ...flags);
  return cache;
}

const { platform, arch, versions } = process;
const nameOf = (part) => `${digests[part]}-${versions.v8}-${platform}-${arch}.bin`;
const present = existsSync(folder) ? readdirSync(folder) : [];
const stale = present.filter((name) => !Object.values(digests).some((digest) => name.startsWith(`${digest}-`)));
if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`dist/code-cache/${name} is for another program. Run \`npm run bundle\`.`);
  const own = Object.keys(digests).filter((part) => present.includes(nameOf(part)));
  const unlike = own.filter((part) => !make(part).equals(readFileSync(join(folder, nameOf(part)))));
  for (const part of unlike)
    console.error(`dist/code-cache/${nameOf(part)} is not what this V8 makes. Run \`npm run bundle\`.`);
  if (stale.length > 0 || unlike.length > 0) process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of stale) rmSync(join(folder, name));
  for (const part of Object.keys(digests)) writeFileSync(join(folder, nameOf(part)), make(part));
}
