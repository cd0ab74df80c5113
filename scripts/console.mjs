// Every block of documentation that begins with `$ ingress-lint ...` shows what the program really prints: this script runs the commands and writes
// their output behind them. `--check` writes nothing and fails if a block is not as it would be written.
//
//     ```console
//     $ ingress-lint examples/nlb-traefik
//     no findings
//     ...
//     ```
//
// They are run at the root of this repository, or, where a page says so (`sections.mjs`), in one that holds the files of the section.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marker, sectionsOf } from './sections.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pages = [
  'README.md',
  ...['docs', 'docs/guides'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`),
  ),
];
const stale = [];

/** A program that lies in the linted tree is not run: charts are linted in a folder apart from helm. */
const charts = join(root, 'examples/chart');
const tools = join(root, '.tmp/bin');
const hasHelm = [tools, ...(process.env.PATH ?? '').split(delimiter)].some((folder) =>
  existsSync(join(folder, 'helm')),
);
const apart = mkdtempSync(join(tmpdir(), 'ingress-lint-console-'));
cpSync(charts, join(apart, 'examples/chart'), { recursive: true });

/** What a command prints on standard output, as a person without a terminal sees it; with `| head -n 20`, no more than that. Undefined if it cannot be run here. */
function run(line, cwd) {
  const [command, most] = line.split(/ \| head -n (\d+)$/);
  const args = command.split(/\s+/).slice(1);
  const isChart = args.includes('examples/chart');
  if (isChart && !hasHelm) {
    console.error(`${command}: not run, for there is no helm: node scripts/get-tools.mjs`);
    return undefined;
  }
  const { stdout, status, stderr } = spawnSync(process.execPath, [join(root, 'dist/ingress-lint.cjs'), ...args], {
    cwd: isChart ? apart : cwd,
    maxBuffer: Number.POSITIVE_INFINITY,
    encoding: 'utf8',
    env: { PATH: `${process.env.PATH}${delimiter}${tools}`, NO_COLOR: '1' },
  });
  if (status === null || status > 1) throw new Error(`${command}: exit ${status}\n${stderr}`);
  return most === undefined ? stdout.trimEnd() : stdout.split('\n').slice(0, Number(most)).join('\n');
}

const filledIn = (text, cwd) =>
  text.replace(
    // Output may hold such fences itself, but no line that is one.
    /^```console\n\$ (ingress-lint[^\n]*)\n[\s\S]*?^```$/gm,
    (block, command) => {
      const output = run(command, cwd);
      return output === undefined ? block : `\`\`\`console\n$ ${command}\n${output}\n\`\`\``;
    },
  );

/** A section with what its commands print in a repository of its files. */
function inItsOwn({ text, files, commands }) {
  if (commands.length === 0) return text;
  const folder = mkdtempSync(join(tmpdir(), 'ingress-lint-console-'));
  try {
    mkdirSync(join(folder, '.git'));
    for (const [path, body] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), body);
    }
    return filledIn(text, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const page of pages) {
  const text = readFileSync(join(root, page), 'utf8');
  const filled = text.includes(marker) ? sectionsOf(text).map(inItsOwn).join('') : filledIn(text, root);
  if (filled === text) continue;
  if (process.argv.includes('--check')) stale.push(page);
  else writeFileSync(join(root, page), filled);
}
rmSync(apart, { recursive: true, force: true });
if (stale.length > 0) {
  console.error(
    `Console blocks are not what the program prints: ${stale.join(', ')}. Run \`npm run bundle\` and commit the result.`,
  );
  process.exitCode = 1;
}
