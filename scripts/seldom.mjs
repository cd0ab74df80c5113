// Makes scripts/seldom.json: the functions of the program that a run without findings never calls, by module. scripts/bundle.mjs puts them into a
// part of their own, which is read when one of them is first called. To be run when the sources have changed much (half a minute): the list decides
// nothing but speed. A function that is not on it stays in the program.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from './repository.mjs';
import { itemsOf, nameIn } from './split.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const list = join(root, 'scripts/seldom.json');
const bundle = (...args) => {
  const { status } = spawnSync(process.execPath, ['scripts/bundle.mjs', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('scripts/bundle.mjs failed');
};

/** Where the functions begin that are called by a run over manifests that are fine. */
function called(isInRepository) {
  const folder = repository(join(root, 'fixtures/clean-stack/input'));
  if (!isInRepository) rmSync(join(folder, '.git'), { recursive: true });
  try {
    const coverage = join(folder, 'coverage');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/ingress-lint.cjs'), 'manifests'], {
      cwd: folder,
      env: { NODE_V8_COVERAGE: coverage },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the run was to find nothing: ${stdout}${stderr}`);
    const found = new Set();
    for (const name of readdirSync(coverage))
      for (const { url, functions } of JSON.parse(readFileSync(join(coverage, name), 'utf8')).result)
        if (url.endsWith('program.cjs'))
          for (const { ranges } of functions) if (ranges[0].count > 0) found.add(ranges[0].startOffset);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

writeFileSync(list, '{}\n');
bundle('--readable');
const starts = new Set([...called(true), ...called(false)]);
const seldom = new Map();
for (const { module, name, function: node } of itemsOf(readFileSync(join(root, 'dist/program.cjs'), 'latin1')).values())
  if (module && node && !starts.has(node.start))
    seldom.set(module, [...(seldom.get(module) ?? []), nameIn(readFileSync(join(root, module), 'utf8'), name)]);
const sorted = [...seldom].map(([module, names]) => [module, names.sort()]).sort();
writeFileSync(list, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
spawnSync('npx', ['biome', 'format', '--write', list], { cwd: root, stdio: 'inherit' });
bundle();
console.log(`${sorted.flatMap(([, names]) => names).length} functions`);
