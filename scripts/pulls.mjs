// Makes changes to real trees as pull requests do, and holds what `--since` and `diff` say of each against what the change was.
//
//     node scripts/pulls.mjs TREE...             # directories; they are copied, and are not changed themselves
//     node scripts/pulls.mjs --bundle FILE TREE...
//     node scripts/pulls.mjs --seeds 5 TREE...   # breaks of each sort and tree [default: 3]
//
// What changes no meaning (comments, the order of documents and of resources, the names of files) has to bring nothing. A seeded break (another port, a
// Service renamed, a selector that fits no Pod) has to bring its finding at its line, and nothing else, and `diff` a broken route. Exit code 1 if not.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  options: { bundle: { type: 'string' }, seeds: { type: 'string' } },
  allowPositionals: true,
});
const bundle = resolve(values.bundle ?? join(root, 'dist/ingress-lint.cjs'));
const most = Number(values.seeds ?? 3);

/** A copy of a tree, as a repository whose only commit has all of it. */
function repositoryOf(tree) {
  const copy = mkdtempSync(join(tmpdir(), 'pulls-'));
  cpSync(tree, copy, { recursive: true, verbatimSymlinks: true, filter: (path) => basename(path) !== '.git' });
  const git = (...args) =>
    execFileSync(
      'git',
      ['-c', 'core.hooksPath=/dev/null', '-c', 'user.name=pulls', '-c', 'user.email=pulls@localhost', ...args],
      {
        cwd: copy,
        encoding: 'utf8',
        maxBuffer: 2 ** 31 - 1,
      },
    );
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'as it is');
  return { copy, git };
}

function ask(copy, ...args) {
  const made = spawnSync(process.execPath, [bundle, ...args, '--format', 'json', '.'], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 31 - 1,
  });
  if (made.status === null || made.status > 1 || made.stdout === '')
    throw new Error(`${args.join(' ')}: exit code ${made.status}\n${made.stderr}`);
  return JSON.parse(made.stdout);
}

/** What the change brings: findings, and changes of routes. */
function brought(copy) {
  const findings = ask(copy, '--no-config', '--since', 'HEAD')
    .findings.filter(({ suppressed }) => !suppressed)
    .map(({ rule, severity, place, message }) => ({
      rule,
      severity,
      file: place.file,
      line: place.start.line,
      message,
    }));
  const routes = ask(copy, 'diff', 'HEAD', '--no-config').changes;
  return { findings, routes };
}

/** The manifests of a tree, with their documents. */
function readManifests(copy, git) {
  const files = [];
  for (const path of git('ls-files', '-z', '*.yaml', '*.yml').split('\0').filter(Boolean)) {
    const absolute = join(copy, path);
    if (!existsSync(absolute)) continue;
    const text = readFileSync(absolute, 'utf8');
    if ((!isKustomization({ path }) && !/^(?:apiVersion|kind):/m.test(text)) || /\{\{|\r/.test(text)) continue;
    const lines = new LineCounter();
    const documents = parseAllDocuments(text, { lineCounter: lines });
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) continue;
    files.push({ path, text, documents, lineOf: (offset) => lines.linePos(offset).line });
  }
  return files;
}

const isKustomization = ({ path }) => /(?:^|\/)kustomization\.ya?ml$/i.test(path);

/** Each a sort of change that means nothing: what becomes of the files. A file that is `null` goes away. */
const quiet = {
  nothing: () => new Map(),
  comments: (files) => new Map(files.map(({ path, text }) => [path, `# A comment.\n\n${text}`])),
  'order of documents': (files) =>
    new Map(
      files
        .filter(({ documents, text }) => documents.length > 1 && !/^%|^--- \S|^\.\.\.|[|>][-+]?\d?\s*$/m.test(text))
        .map(({ path, text }) => [
          path,
          text
            .replace(/^---[ \t]*\n/, '')
            .split(/^---[ \t]*(?:#.*)?\n/m)
            .map((part) => (part.endsWith('\n') || part === '' ? part : `${part}\n`))
            .reverse()
            .join('---\n'),
        ]),
    ),
  'order of resources': (files) =>
    new Map(
      files.filter(isKustomization).flatMap(({ path, text }) => {
        const [document] = parseAllDocuments(text);
        const resources = document?.get?.('resources');
        if (!isSeq(resources) || resources.items.length < 2) return [];
        resources.items.reverse();
        return [[path, String(document)]];
      }),
    ),
  'names of files': (files) => {
    const changes = new Map();
    const names = new Map();
    for (const { path } of files) names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
    for (const file of files) {
      const name = basename(file.path);
      // A name that some other file mentions may be more than the name of a resource.
      const mentions = files.filter(({ path, text }) => path !== file.path && text.includes(name));
      const home = mentions.length === 1 && mentions[0];
      if (isKustomization(file) || names.get(name) > 1 || mentions.length > 1) continue;
      if (home && (!isKustomization(home) || dirname(home.path) !== dirname(file.path))) continue;
      if (home) {
        const entry = new RegExp(`^(\\s*- (?:\\./)?)${name.replaceAll('.', '\\.')}$`, 'm');
        const text = changes.get(home.path) ?? home.text;
        if (!entry.test(text) || home.text.split(name).length > 2) continue;
        changes.set(home.path, text.replace(entry, `$1x-${name}`));
      }
      changes.set(file.path, null);
      changes.set(join(dirname(file.path), `x-${name}`), file.text);
    }
    return changes;
  },
};

const textOf = (document, path) => {
  const node = document.getIn(path, true);
  return isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number') ? node : undefined;
};

/** The text with another scalar in the place of one. */
const withScalar = (text, node, value) => text.slice(0, node.range[0]) + value + text.slice(node.range[1]);

/** Seeds, each a break of one route that arrives now. */
function* seedsOf(files, routes) {
  const objects = files.flatMap((file) =>
    file.documents.flatMap((document) =>
      isMap(document.contents)
        ? [{ file, document, kind: document.get('kind'), name: document.getIn(['metadata', 'name']) }]
        : [],
    ),
  );
  for (const route of routes) {
    const service = /^[^/]+\/([^:]+):/.exec(route.service ?? '')?.[1];
    const from = objects.filter(({ file, kind }) => file.path === route.file && kind === 'Ingress');
    for (const { file, document } of from)
      for (const [r, rule] of (document.getIn(['spec', 'rules'])?.items ?? []).entries())
        for (const p of (rule.getIn?.(['http', 'paths'])?.items ?? []).keys()) {
          const backend = ['spec', 'rules', r, 'http', 'paths', p, 'backend', 'service'];
          const number = textOf(document, [...backend, 'port', 'number']);
          if (textOf(document, [...backend, 'name'])?.value !== service || !number) continue;
          const line = file.lineOf(number.range[0]);
          yield {
            sort: 'another port',
            changes: new Map([[file.path, withScalar(file.text, number, 64999)]]),
            rule: 'service-port-not-found',
            at: `${file.path}:${line}`,
          };
        }
    const services = objects.filter(({ kind, name }) => kind === 'Service' && name === service);
    const [only] = services;
    if (services.length !== 1) continue;
    const name = textOf(only.document, ['metadata', 'name']);
    yield {
      sort: 'Service renamed',
      changes: new Map([[only.file.path, withScalar(only.file.text, name, `${service}-renamed`)]]),
      rule: 'service-not-found',
      at: `${route.file}:`,
    };
    const selector = only.document.getIn(['spec', 'selector']);
    const value = isMap(selector) && isScalar(selector.items[0]?.value) ? selector.items[0].value : undefined;
    if (value)
      yield {
        sort: 'no such Pod',
        changes: new Map([[only.file.path, withScalar(only.file.text, value, 'gone')]]),
        rule: 'service-selects-no-pod',
        at: `${only.file.path}:${only.file.lineOf(value.range[0])}`,
      };
  }
}

function apply(copy, changes) {
  for (const [path, text] of changes) if (text === null) rmSync(join(copy, path));
  for (const [path, text] of changes) {
    if (text === null) continue;
    const part = join(copy, `${path}.part`);
    writeFileSync(part, text);
    renameSync(part, join(copy, path));
  }
}

const rows = [];
let wrong = 0;
for (const tree of positionals) {
  const { copy, git } = repositoryOf(resolve(tree));
  const row = { tree: basename(resolve(tree)), quiet: 0, seeded: 0, open: 0, wrong: 0 };
  const tell = (what, { findings, routes }) => {
    row.wrong++;
    console.log(`${row.tree}: ${what}`);
    for (const { severity, rule, file, line, message } of findings)
      console.log(`    ${severity} ${rule} ${file}:${line} ${message}`);
    for (const change of routes) console.log(`    route ${JSON.stringify(change).slice(0, 300)}`);
  };
  try {
    const files = readManifests(copy, git);
    const undo = () => {
      git('checkout', '-q', '--', '.');
      git('clean', '-fdq');
    };
    for (const [name, make] of Object.entries(quiet)) {
      const changes = make(files);
      if (changes.size === 0 && name !== 'nothing') continue;
      apply(copy, changes);
      const seen = brought(copy);
      row.quiet++;
      if (seen.findings.length + seen.routes.length > 0)
        tell(`${name} (${changes.size} files) is no change, and brings`, seen);
      undo();
    }
    // Where objects may be that cannot be seen, nothing is missed.
    const whole = new Set(
      ask(copy, '--print-contexts', '--no-config')
        .contexts.filter(({ incomplete }) => incomplete === undefined)
        .map(({ name }) => name),
    );
    const routes = ask(copy, 'routes', '--no-config').routes.filter(
      ({ verdict, context }) => verdict === 'ok' && whole.has(context),
    );
    const done = new Map();
    for (const { sort, changes, rule, at } of seedsOf(files, routes)) {
      const count = done.get(sort) ?? new Set();
      const key = [...changes.keys()].join();
      if (count.size >= most || count.has(key)) continue;
      done.set(sort, count.add(key));
      apply(copy, changes);
      const seen = brought(copy);
      row.seeded++;
      const isThere = seen.findings.some((one) => one.rule === rule && `${one.file}:${one.line}`.startsWith(at));
      const isAlone = seen.findings.every((one) => one.rule === rule);
      const isBroken = seen.routes.some(({ change }) => change === 'broken');
      // Charts and operators of the namespace may bring what is missed: then `diff` tells of it, and no rule does.
      const isOpen = seen.findings.length === 0 && seen.routes.some(({ after }) => after?.verdict === 'unknown');
      if (isOpen) row.open++;
      else if (!isThere || !isAlone || !isBroken)
        tell(`${sort} (${key}): ${rule} at ${at} and a broken route are wanted, not`, seen);
      undo();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  rows.push(row);
  wrong += row.wrong;
}
for (const { tree, quiet: still, seeded, open, wrong: bad } of rows)
  console.log(
    `${tree}: ${still} changes that mean nothing, ${seeded} breaks (${open} where all is not known), ${bad} wrong`,
  );
process.exitCode = wrong > 0 ? 1 : 0;
