// Makes a version of what is on main: `node scripts/release.mjs 0.2.0 [--dry-run]`. It writes the version into package.json, package-lock.json and every place that tells people what to
// pin, dates the section of CHANGELOG.md, and says what to do next. `--owner NAME`, needed once, puts the account that the repository is under where `OWNER` stood for it. It neither commits nor pushes nor publishes. `--dry-run` writes nothing and prints what would change.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    owner: { type: 'string' },
    // For the test: another tree, another day.
    root: { type: 'string', default: join(dirname(fileURLToPath(import.meta.url)), '..') },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const root = resolve(values.root);
const read = (path) => readFileSync(join(root, path), 'utf8');
const changes = new Map();
const current = (path) => changes.get(path) ?? read(path);

function fail(message) {
  console.error(`release: ${message}`);
  process.exit(2);
}

const form = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const [next] = positionals;
const old = JSON.parse(read('package.json')).version;
if (positionals.length !== 1 || !form.test(next ?? '')) fail('give one version, such as 0.2.0 or 1.0.0-rc.1.');

/** Whether a version comes after another one, as semver.org orders them. */
function isAfter(a, b) {
  const [, ...left] = form.exec(a);
  const [, ...right] = form.exec(b);
  for (let index = 0; index < 3; index++)
    if (left[index] !== right[index]) return Number(left[index]) > Number(right[index]);
  if (left[3] === undefined || right[3] === undefined) return left[3] === undefined && right[3] !== undefined;
  return left[3].localeCompare(right[3], 'en', { numeric: true }) > 0;
}
const changelog = read('CHANGELOG.md');
// The first release has the version that package.json was made with.
const isFirst = next === old && !changelog.includes(`## [${old}]`);
if (!isFirst && !isAfter(next, old)) fail(`${next} does not come after ${old}.`);

const heading = '## [Unreleased]\n';
const start = changelog.indexOf(heading);
if (start < 0) fail('CHANGELOG.md has no section "## [Unreleased]".');
const end = changelog.indexOf('\n## [', start + heading.length);
const section = changelog.slice(start + heading.length, end < 0 ? undefined : end);
if (!/^- /m.test(section)) fail('CHANGELOG.md says nothing under "## [Unreleased]": there is nothing to release.');
changes.set('CHANGELOG.md', changelog.replace(heading, `${heading}\n## [${next}] - ${values.date}\n`));

function bump(path, pattern) {
  const text = current(path);
  const made = text.replace(pattern, (_, before, after) => `${before}${next}${typeof after === 'string' ? after : ''}`);
  if (made !== text) changes.set(path, made);
  else if (!pattern.test(text)) fail(`${path} does not name the version where it should (${pattern}).`);
  pattern.lastIndex = 0;
}
const any = String.raw`\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?`;
bump('package.json', new RegExp(`^(  "version": ")${any}(")`, 'm'));
bump('package-lock.json', new RegExp(`^(  "version": ")${any}(")`, 'm'));
bump('package-lock.json', new RegExp(`("": \\{\\s+"name": "ingress-lint",\\s+"version": ")${any}(")`));
bump('src/version.ts', new RegExp(`(version = ')${any}(')`));
bump('README.md', new RegExp(`(ingress-lint@v)${any}`, 'g'));
bump('README.md', new RegExp(`(rev: v)${any}`, 'g'));
bump('README.md', new RegExp(`(ingress-lint-)${any}(\\.tgz)`, 'g'));
bump('docs/pre-commit.md', new RegExp(`(rev: v)${any}`, 'g'));
for (const name of readdirSync(join(root, 'examples/workflows')).sort())
  bump(`examples/workflows/${name}`, new RegExp(`(/ingress-lint@[0-9a-f]{40} # v)${any}`, 'g'));

// The owner: of the examples that people copy, and of the package, which npm compares with where it was built.
const manifest = JSON.parse(current('package.json'));
if (values.owner !== undefined) {
  if (!/^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/.test(values.owner)) fail(`"${values.owner}" is no account of GitHub.`);
  const { name, version, description, ...rest } = manifest;
  const url = `git+https://github.com/${values.owner}/ingress-lint.git`;
  const owned = { name, version, description, ...rest, repository: { type: 'git', url } };
  changes.set('package.json', `${JSON.stringify(owned, null, 2)}\n`);
  const workflows = readdirSync(join(root, 'examples/workflows')).map((name) => `examples/workflows/${name}`);
  for (const path of ['README.md', 'docs/pre-commit.md', ...workflows]) {
    const text = current(path).replace(/^`OWNER` stands for .*\n\n/m, '');
    changes.set(path, text.replaceAll('OWNER/ingress-lint', `${values.owner}/ingress-lint`));
  }
} else if (!manifest.repository) fail('nobody owns the repository yet: say who does with --owner NAME.');

for (const [path, text] of changes) {
  if (!values['dry-run']) writeFileSync(join(root, path), text);
  const before = read(path).split('\n');
  console.log(`${values['dry-run'] ? 'would change' : 'changed'} ${path}`);
  if (values['dry-run'])
    for (const line of text.split('\n'))
      if (line.includes(next) && !before.includes(line)) console.log(`  + ${line.trim()}`);
}
console.log(`
Next:
  npm run bundle && npm test
  git commit -am "Version ${next}" && git tag -s v${next} -m v${next}
  git push --follow-tags        # .github/workflows/release.yml publishes the tag`);
