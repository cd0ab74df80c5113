/**
 * Measures ingress-lint beside its peers on the same corpora and says which of the targets hold. A report, not a test:
 * targets that don't hold leave the exit code at 0, a tool that fails to run makes it 1.
 *
 *   npm run bench -- --sizes 1,100,1000,5000,giant --rounds 5 --tools node,ingress-lint,kubeconform,kube-score
 *   node bench/run.mjs --markdown bench/RESULTS.md --json bench/.cache/results.json
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cacheDir, corpora, ensureCorpus } from './corpus.mjs';
import { ensurePeers } from './peers.mjs';
import { judgeTargets, summarise, toMarkdown } from './report.mjs';
import { judge, makeTools } from './tools.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const measureScript = join(here, 'measure.py');
const outDir = join(cacheDir, 'out');

/** Without site packages and the user's settings: see measure.py on why it must be small. */
const lean = ['-I', '-S'];

/** A command that takes longer is run once: noise is small beside it, and five rounds would take minutes. */
const slowSeconds = 10;
/** A corpus that every tool is done with sooner is run so many times in each further round: what is small is mostly noise. */
const quickSeconds = 0.3;
const quickTimes = 5;
const timeoutSeconds = 900;

/** Settings of a shell that change what Node or Go programs cost, or what ingress-lint prints. */
const unwelcome = [
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_COMPILE_CACHE',
  'NODE_V8_COVERAGE',
  'GOGC',
  'GOMEMLIMIT',
  'GOMAXPROCS',
  'GODEBUG',
  'GITHUB_ACTIONS',
  'FORCE_COLOR',
];

function childEnv() {
  const env = { ...process.env, NO_COLOR: '1' };
  for (const name of unwelcome) delete env[name];
  return env;
}

const usage = `usage: node bench/run.mjs [--sizes LIST] [--rounds N] [--tools LIST] [--bundle FILE]
                         [--json FILE] [--markdown FILE]`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1,100,1000,5000,giant' },
      rounds: { type: 'string', default: '5' },
      tools: { type: 'string' },
      bundle: { type: 'string', default: join(here, '..', 'dist', 'ingress-lint.cjs') },
      json: { type: 'string' },
      markdown: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const sizes = [...new Set(values.sizes.split(','))];
  const unknown = sizes.find((size) => !Object.hasOwn(corpora, size));
  if (unknown !== undefined)
    throw new Error(`unknown size "${unknown}"; there are: ${Object.keys(corpora).join(', ')}`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds wants a whole number from 1, not "${values.rounds}"`);
  return { ...values, sizes, rounds, bundle: resolve(values.bundle), names: values.tools?.split(',') };
}

/** The tools to measure, set up and ready. Without `--tools`: the four that the targets need, and guests if present. */
function chooseTools({ names, bundle }) {
  const known = makeTools({ bundle, peers: {} }).map((tool) => tool.name);
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`unknown tool "${unknown}"; there are: ${known.join(', ')}`);
  const peers = ensurePeers(names);
  const ready = (name) => name === 'node' || name === 'ingress-lint' || Object.hasOwn(peers, name);
  const absent = names?.find((name) => !ready(name));
  if (absent) throw new Error(`${absent} is not on PATH`);
  const tools = makeTools({ bundle, peers }).filter(({ name }) => ready(name) && (names?.includes(name) ?? true));
  if (tools.some(({ name }) => name === 'ingress-lint') && !existsSync(bundle)) {
    throw new Error('the bundle is missing: run "npm run bundle", or name another with --bundle');
  }
  return tools;
}

/** Runs one command once; the result is what it cost, and a doubt if there is one. */
function runOnce(tool, corpus, env) {
  const stdout = join(outDir, `${tool.name}-${corpus.name}.out`);
  const stderr = join(outDir, `${tool.name}-${corpus.name}.err`);
  const job = { argv: tool.argv(corpus), cwd: corpus.directory, env, stdout, stderr, timeout: timeoutSeconds };
  const measured = spawnSync('python3', [...lean, measureScript], { input: JSON.stringify(job), encoding: 'utf8' });
  if (measured.error) throw new Error(`cannot run python3, which does the measuring: ${measured.error.message}`);
  if (measured.status !== 0)
    throw new Error(`${tool.name} on ${corpus.title}: ${measured.stderr.trim().split('\n').at(-1)}`);
  const cost = JSON.parse(measured.stdout);
  const doubt = judge(tool, corpus, { ...cost, stdoutFile: stdout, stderrFile: stderr });
  return { cost, doubt };
}

/** A linter that sees nothing is fast. So before anything is measured, ingress-lint has to find one planted defect. */
function checkCanary(tools, env) {
  const tool = tools.find(({ name }) => name === 'ingress-lint');
  if (!tool) return;
  const { cost } = runOnce(tool, ensureCorpus('canary'), env);
  if (cost.exit !== 1) throw new Error(`ingress-lint exited with ${cost.exit} on an Ingress that leads to no Service`);
}

/** Files from the page cache for everybody, and not for all but the first. */
function warm(corpus) {
  for (const file of corpus.files) readFileSync(join(corpus.directory, file));
}

/**
 * All tools in turn on a corpus, then the next corpus, then all again: other work on the machine comes and goes, and so
 * it meets every tool and every size alike.
 */
function measureAll(tools, chosen, rounds, env) {
  const samples = chosen.flatMap((corpus) => tools.map((tool) => ({ corpus, tool, runs: [] })));
  const notes = new Set();
  const measure = (round, { corpus, tool, runs }) => {
    if (runs[0]?.wall > slowSeconds * 1000) return;
    const { cost, doubt } = runOnce(tool, corpus, env);
    runs.push(cost);
    if (doubt) notes.add(`${tool.name} on ${corpus.title}: ${doubt}.`);
    const figures = `${cost.wall.toFixed(0)} ms wall, ${cost.cpu.toFixed(0)} ms CPU, ${cost.memory.toFixed(0)} MB`;
    console.error(`round ${round}/${rounds}  ${corpus.title}  ${tool.name}: ${figures}`);
  };
  for (let round = 1; round <= rounds; round++) {
    for (const one of chosen) {
      const own = samples.filter(({ corpus }) => corpus === one);
      const isQuick = own.every(({ runs }) => runs.at(-1)?.wall < quickSeconds * 1000);
      for (let time = 0; time < (isQuick ? quickTimes : 1); time++) for (const sample of own) measure(round, sample);
    }
  }
  return {
    samples: samples.map((sample) => ({ ...sample, corpus: sample.corpus.name, tool: sample.tool.name })),
    notes: [...notes],
  };
}

function describeMachine(rounds) {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    load: loadavg()[0].toFixed(1),
    rounds,
    slow: slowSeconds,
  };
}

function main() {
  const options = readOptions();
  if (options.help) return console.log(usage);
  const env = childEnv();
  mkdirSync(outDir, { recursive: true });
  const tools = chooseTools(options);
  const chosen = options.sizes.map(ensureCorpus);
  const machine = describeMachine(options.rounds);
  checkCanary(tools, env);
  chosen.forEach(warm);
  const { samples, notes } = measureAll(tools, chosen, options.rounds, env);
  const rows = summarise(samples);
  const verdicts = judgeTargets(rows);
  const markdown = toMarkdown({ machine, corpora: chosen, tools, rows, verdicts, notes });
  console.log(markdown);
  if (options.markdown) writeFileSync(options.markdown, markdown);
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify({ machine, rows, verdicts, notes, samples }, null, 2)}\n`);
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
