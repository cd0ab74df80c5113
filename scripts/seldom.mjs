// Makes scripts/seldom.json: the modules of the program that a run without findings never asks for. scripts/bundle.mjs puts them into a part of
// their own, which is read when one of them is first asked for. To be run when the sources have changed much (two or three minutes): the list
// decides nothing but speed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const list = join(root, 'scripts/seldom.json');
const bundle = (...args) => {
  const { status } = spawnSync(process.execPath, ['scripts/bundle.mjs', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('scripts/bundle.mjs failed');
};

/** Runs the program over manifests that are fine, in a repository of their own. */
function run(env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'ingress-lint-seldom-'));
  try {
    cpSync(join(root, 'fixtures/clean-stack/input'), join(folder, 'manifests'), { recursive: true });
    mkdirSync(join(folder, '.git/info'), { recursive: true });
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
    const program = join(root, 'dist/ingress-lint.cjs');
    return spawnSync(process.execPath, [program, 'manifests'], { cwd: folder, env, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What larger trees ask for, though they have no findings. */
const often = new Set(['src/model/controller-image.ts']);

/** Modules of the readable program of which the run called no function. What is mere data goes where it is used. */
function uncalled() {
  const folder = mkdtempSync(join(tmpdir(), 'ingress-lint-coverage-'));
  try {
    if (run({ NODE_V8_COVERAGE: folder }).status !== 0) throw new Error('the run was to find nothing');
    const text = readFileSync(join(root, 'dist/program.cjs'), 'utf8');
    const heads = [...text.matchAll(/^ *\/\/ ((?:src|rules|packs)\/\S+\.ts)$/gm)];
    const called = new Map();
    for (const name of readdirSync(folder))
      for (const { url, functions } of JSON.parse(readFileSync(join(folder, name), 'utf8')).result)
        if (url.endsWith('program.cjs'))
          for (const { ranges } of functions) {
            const head = heads.findLast(({ index }) => index < ranges[0].startOffset)?.[1];
            if (head) called.set(head, called.get(head) || ranges[0].count > 0);
          }
    // The list of rules holds each of them.
    return [...called].flatMap(([name, is]) =>
      is || often.has(name) || /^rules\/[^_].*\/rule\.ts$/.test(name) ? [] : [name],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

writeFileSync(list, '[]\n');
bundle('--readable');
let seldom = uncalled().sort();
/** In the place of the part: says what is asked of it. */
const asking = `(function (require, directory, module) {
  const modules = new Proxy({}, { get(_, id) { throw new Error('seldom:' + id + ' is asked for'); } });
  module.exports = { modules };
})`;
for (;;) {
  writeFileSync(list, `${JSON.stringify(seldom, null, 2)}\n`);
  bundle();
  const part = join(root, 'dist/seldom.cjs');
  const whole = readFileSync(part);
  writeFileSync(part, asking);
  const { status, stdout, stderr } = run();
  writeFileSync(part, whole);
  if (status === 0) break;
  const asked = [...(stdout + stderr).matchAll(/seldom:(\S+\.ts) is asked for/g)].map(([, name]) => name);
  if (asked.length === 0) throw new Error(stdout + stderr);
  seldom = seldom.filter((name) => !asked.includes(name));
}
console.log(`${seldom.length} modules`);
