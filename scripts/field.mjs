// Lints public repositories as they are, and compares what is found with what was judged by hand (test/field/ledger.json).
//
//     node scripts/field.mjs                     # fetched from GitHub, each at its commit, into .tmp/field
//     node scripts/field.mjs --mirror DIR        # from git directories DIR/<owner>+<name>/repo instead
//     node scripts/field.mjs --show              # what is not judged yet, with the lines
//     node scripts/field.mjs --bundle FILE       # another build
//
// Exit code 1: a crash, a false error or warning, or one that nobody has judged. Nothing of the repositories is committed: the ledger has
// fingerprints, rules, verdicts and reasons in our own words.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    mirror: { type: 'string' },
    show: { type: 'boolean' },
    bundle: { type: 'string' },
    only: { type: 'string' },
  },
});
const bundle = resolve(values.bundle ?? join(root, 'dist/ingress-lint.cjs'));
const read = (name) => JSON.parse(readFileSync(join(root, 'test/field', name), 'utf8'));
const { repositories } = read('repositories.json');
const { findings: ledger } = read('ledger.json');
const judged = new Map(ledger.map((entry) => [`${entry.repository} ${entry.fingerprint}`, entry]));
const seen = new Set();

/** The tree of a repository at its commit, as a repository of its own: else what a .gitignore above it says would count, and what git tracks would not. */
function treeOf({ repository, commit }) {
  const name = repository.replace('/', '+');
  const tree = join(root, '.tmp/field', `${name}@${commit.slice(0, 12)}`);
  if (existsSync(tree)) return tree;
  const part = `${tree}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const git = (args, options = {}) =>
    execFileSync('git', args, { stdio: ['pipe', 'pipe', 'inherit'], maxBuffer: 2 ** 31 - 1, ...options });
  if (values.mirror) {
    const from = ['--git-dir', join(values.mirror, name, 'repo'), '--work-tree', part];
    git(['-C', part, 'init', '-q']);
    const env = { ...process.env, GIT_INDEX_FILE: join(part, '.git/index') };
    git([...from, 'read-tree', commit], { env });
    // A mirror may lack the largest files, which are no manifests.
    spawnSync('git', [...from, 'checkout-index', '-q', '-a', '-f'], { env, stdio: 'ignore' });
  } else {
    git(['-C', part, 'init', '-q']);
    git(['-C', part, 'fetch', '-q', '--depth=1', `https://github.com/${repository}.git`, commit]);
    git(['-C', part, '-c', 'core.hooksPath=/dev/null', 'checkout', '-q', 'FETCH_HEAD']);
  }
  renameSync(part, tree);
  return tree;
}

const total = { crashes: 0, true: 0, false: 0, unjudged: 0, notes: 0 };
const rows = [];
for (const entry of repositories.filter(({ repository }) => !values.only || repository.includes(values.only))) {
  const { repository, make } = entry;
  const made = spawnSync(process.execPath, [bundle, '--no-config', '--format', 'json', '.'], {
    cwd: treeOf(entry),
    encoding: 'utf8',
    maxBuffer: 2 ** 31 - 1,
  });
  const report = made.stdout ? JSON.parse(made.stdout) : undefined;
  const count = {
    crashes: !report || report.failures.length > 0 || made.status > 1 ? 1 : 0,
    true: 0,
    false: 0,
    unjudged: 0,
    notes: 0,
  };
  if (count.crashes > 0) console.error(`${repository}: exit code ${made.status}\n${made.stderr}`);
  for (const finding of report?.findings ?? []) {
    if (finding.severity === 'note') {
      count.notes++;
      continue;
    }
    const key = `${repository} ${finding.fingerprint}`;
    const known = judged.get(key);
    seen.add(key);
    count[known ? known.verdict : 'unjudged']++;
    if ((!known && values.show) || known?.verdict === 'false') {
      const where = `${finding.place.file}:${finding.place.start.line}`;
      console.log(
        `${known?.verdict ?? 'unjudged'} ${repository} ${finding.fingerprint} ${finding.severity} ${finding.rule} ${where} [${finding.contexts.join(', ')}]`,
      );
      console.log(`    ${finding.message}`);
    }
  }
  for (const key of Object.keys(total)) total[key] += count[key];
  rows.push([
    repository,
    make,
    report?.coverage.objects ?? 0,
    report?.coverage.contexts.length ?? 0,
    ...Object.values(count),
  ]);
}
const heads = ['repository', 'make', 'objects', 'contexts', 'crashes', 'true', 'false', 'unjudged', 'notes'];
const sum = ['all', '', '', '', ...Object.values(total)];
const table = [heads, ...rows, sum].map((row) => row.map(String));
const widths = heads.map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table)
  console.log(
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
const gone = values.only ? [] : [...judged.keys()].filter((key) => !seen.has(key));
if (gone.length > 0) console.log(`${gone.length} judged findings are found no more:\n  ${gone.join('\n  ')}`);
process.exitCode = total.crashes + total.false + total.unjudged > 0 ? 1 : 0;
