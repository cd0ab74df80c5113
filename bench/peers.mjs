/**
 * Sets up the tools that ingress-lint is measured against, each at a fixed version, under `bench/.cache`. What is there
 * already is left alone, so every run may call this.
 *
 *   node bench/peers.mjs
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir, schemaNames } from './corpus.mjs';

const binDir = join(cacheDir, 'bin');
const exe = process.platform === 'win32' ? '.exe' : '';

/** Installed here, because both are Go modules without replace directives and so build with `go install`. */
const goTools = {
  kubeconform: { module: 'github.com/yannh/kubeconform/cmd/kubeconform', version: '0.8.0' },
  'kube-score': { module: 'github.com/zegl/kube-score/cmd/kube-score', version: '1.20.0' },
};

/** Measured when the machine has them: they can't be installed everywhere. */
const guests = ['kube-linter', 'kubectl-validate'];

const schemaPackage = { name: 'kubernetes-validate', version: '1.37.0' };
export const kubernetesVersion = '1.37.0';
const schemaDir = join(cacheDir, 'schemas');

/** The layout of kubeconform's default location, on disk: users' settings but for the network. */
export const schemaLocation = join(
  schemaDir,
  '{{.NormalizedKubernetesVersion}}-standalone{{.StrictSuffix}}',
  '{{.ResourceKind}}{{.KindSuffix}}.json',
);

/** Runs an installer; what it says is shown only if it fails. */
function run(what, command, args, env = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 2 ** 28 });
  if (result.error) throw new Error(`${what}: cannot run ${command}: ${result.error.message}`);
  if (result.status !== 0) {
    const said = `${result.stdout}${result.stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`${what}: ${command} exited with ${result.status ?? result.signal}\n${said}`);
  }
  return result.stdout;
}

/** True if a stamp says that this very thing was finished. Stamps are written last, so a broken install is redone. */
const isDone = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value;

/** Builds one Go tool into the cache and returns the path of the program. */
function ensureGoTool(name) {
  const { module, version } = goTools[name];
  const program = join(binDir, name + exe);
  const stamp = join(binDir, `${name}.stamp`);
  const wanted = `${module}@v${version}`;
  if (existsSync(program) && isDone(stamp, wanted)) return program;
  console.error(`installing ${wanted}`);
  mkdirSync(binDir, { recursive: true });
  rmSync(stamp, { force: true });
  run(`installing ${name} ${version} (needs Go)`, 'go', ['install', wanted], { GOBIN: binDir });
  writeFileSync(stamp, wanted);
  return program;
}

/** Where PyPI's package keeps its schemas inside the wheel. */
const wheelFolder = `kubernetes_validate/kubernetes-json-schema/v${kubernetesVersion}-local`;

/** Reads the corpora's kinds and the shared definitions straight out of the wheel, which holds thousands of files. */
const readWheel = `
import json, sys, zipfile
folder, names = sys.argv[2], sys.argv[3:]
with zipfile.ZipFile(sys.argv[1]) as wheel:
    json.dump({name: json.loads(wheel.read(f'{folder}/{name}.json')) for name in names}, sys.stdout)
`;

/**
 * A schema that carries the definitions it needs. In the package all share one file of them, which kubeconform would
 * look for on the network (by the schemas' `$id`) and parse once for each kind. Written out in place, as in the files
 * that it fetches by default, they take it up to twice the time to compile. A peer is measured at its best.
 */
function selfContained(schema, definitions) {
  const needed = {};
  const rewrite = (node) => {
    if (Array.isArray(node)) return node.map(rewrite);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewriteEntry(key, value)]));
  };
  const rewriteEntry = (key, value) => {
    // A property may be called "$ref" too; that one holds a schema, not a string.
    if (key !== '$ref' || typeof value !== 'string') return rewrite(value);
    const name = value.split('/').at(-1);
    if (!Object.hasOwn(definitions, name)) throw new Error(`schemas: nothing is defined as ${name}`);
    if (!Object.hasOwn(needed, name)) {
      needed[name] = null; // before its own references are followed: some lead back to it
      needed[name] = rewrite(definitions[name]);
    }
    return `#/$defs/${name}`;
  };
  const { $id, ...body } = rewrite(schema);
  return { ...body, $defs: needed };
}

/** Local schemas for kubeconform, which otherwise asks the network for each kind. */
function ensureSchemas() {
  const stamp = join(schemaDir, 'stamp');
  const requirement = `${schemaPackage.name}==${schemaPackage.version}`;
  const wanted = `layout 2: ${requirement} ${kubernetesVersion} ${schemaNames.join(' ')}`;
  if (isDone(stamp, wanted)) return;
  console.error(`fetching ${requirement}`);
  rmSync(schemaDir, { recursive: true, force: true });
  const downloads = join(schemaDir, 'download');
  const out = join(schemaDir, `v${kubernetesVersion}-standalone`);
  mkdirSync(out, { recursive: true });
  const what = `fetching schemas from ${requirement} (needs Python with pip)`;
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--dest', downloads];
  run(what, 'python3', [...pip, requirement]);
  const wheel = join(downloads, `kubernetes_validate-${schemaPackage.version}-py3-none-any.whl`);
  const names = ['_definitions', ...schemaNames];
  const { _definitions, ...schemas } = JSON.parse(
    run(what, 'python3', ['-c', readWheel, wheel, wheelFolder, ...names]),
  );
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(join(out, `${name}.json`), JSON.stringify(selfContained(schema, _definitions.$defs)));
  }
  rmSync(downloads, { recursive: true });
  writeFileSync(stamp, wanted);
}

/** The path of a program on PATH, if any. */
function findOnPath(name) {
  const candidates = (process.env.PATH ?? '').split(delimiter).map((directory) => resolve(directory, name + exe));
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** What a guest calls itself: its version is not ours to choose, so the report has to name it. */
function guestVersion(program) {
  const { stdout } = spawnSync(program, ['version'], { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0];
}

/** Installs what has to be installed and returns `{name: {program, version}}`, guests only if they are there. */
export function ensurePeers(wanted = [...Object.keys(goTools), ...guests]) {
  const peers = {};
  for (const name of wanted) {
    if (goTools[name]) {
      peers[name] = { program: ensureGoTool(name), version: goTools[name].version };
      if (name === 'kubeconform') ensureSchemas();
    } else if (guests.includes(name)) {
      const program = findOnPath(name);
      if (program) peers[name] = { program, version: guestVersion(program) };
    }
  }
  return peers;
}

function main() {
  for (const [name, { version }] of Object.entries(ensurePeers())) {
    console.log(`${name} ${version ?? '(version unknown)'}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
