// A long fuzz, run by hand: node scripts/fuzz.mjs [seconds] [seed]
// Random and mutated files go through the whole program in memory (parser, kustomizations, config, suppressions, rules, all reporters). What must hold:
// nothing throws, no rule fails, no run takes longer than its size allows, positions lie within their files, no report holds a character that a terminal
// obeys, the same input gives the same report, and a document that is broken or cut off is told of, or left out by name.
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 1e9);
const outfile = join(tmpdir(), `ingress-lint-fuzz-${process.pid}.cjs`);
await build({
  stdin: {
    contents: `export { lint, rules, retired } from './src/index.ts';
      export { readConfig } from './src/config/read.ts';
      export { memoryHost } from './src/files/memory.ts';
      export { exclusionMatcher } from './src/files/glob.ts';
      export { reporters } from './src/report/index.ts';
      export { asKustomize, parseDocuments } from './src/parse/parse.ts';
      export { directives } from './src/parse/directives.ts';
      export { locate } from './src/parse/locate.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile,
  logLevel: 'error',
});
const program = await import(outfile).then((module) => module.default ?? module);
const { lint, rules, retired, readConfig, memoryHost, exclusionMatcher, reporters } = program;
const { asKustomize, parseDocuments, directives, locate } = program;

/** Mulberry32: the same seed, the same run. */
let state = seed >>> 0;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const maybe = (chance) => random() < chance;

/** Manifests of the project's own fixtures: what mutations begin with. */
const corpus = [];
for (const folder of ['rules', 'examples', 'fixtures', 'test/conformance']) {
  let entries = [];
  try {
    entries = readdirSync(join(root, folder), { recursive: true });
  } catch {}
  for (const entry of entries) {
    if (!/\.(?:ya?ml|json)$/.test(entry) || /node_modules/.test(entry)) continue;
    const text = readFileSync(join(root, folder, entry), 'utf8');
    if (text.length < 20_000) corpus.push(text);
  }
}

const tokens = [
  ...' \n\t:-#,[]{}"\'|>&*!%@`?~<=$\\/.0129ayN',
  ...[
    '\r',
    '\r\n',
    '\n---\n',
    '---',
    '...',
    '\u0000',
    '\u001b[2J',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud800',
    '😀',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length', '__defineGetter__'],
  ...[
    'yes',
    'on',
    'null',
    '0777',
    '1e400',
    '.inf',
    '-0',
    '99999999999',
    '2024-01-01',
    '<<: *a',
    '&a ',
    '*a',
    '!!str ',
    '!!binary x',
  ],
  ...[
    'kind: List\nitems:\n',
    '- ',
    '? ',
    ': ',
    'apiVersion: v1\n',
    '${X}',
    '{{ .Values.x }}',
    '::error::x',
    '%0A',
    '##[error]',
    '](http://x)',
  ],
  ...[
    '# ingress-lint-ignore service-not-found -- x\n',
    '# ingress-lint-ignore-file ',
    'ingress-lint.dev/ignore.constructor: x',
  ],
];

function mutate(text) {
  let result = text;
  for (let rounds = 1 + below(6); rounds > 0; rounds--) {
    const at = below(result.length + 1);
    const to = Math.min(result.length, at + below(maybe(0.2) ? 400 : 12));
    switch (below(8)) {
      case 0:
        result = result.slice(0, at);
        break;
      case 1:
        result = result.slice(0, at) + result.slice(to);
        break;
      case 2:
        result = result.slice(0, at) + result.slice(at, to).repeat(1 + below(4)) + result.slice(at);
        break;
      case 3: {
        const other = pick(corpus);
        const from = below(other.length);
        result = result.slice(0, at) + other.slice(from, from + below(300)) + result.slice(to);
        break;
      }
      case 4: {
        // A line deeper or less deep.
        const line = result.lastIndexOf('\n', at) + 1;
        result = maybe(0.5)
          ? `${result.slice(0, line)}  ${result.slice(line)}`
          : result.slice(0, line) + result.slice(line).replace(/^ {1,2}/, '');
        break;
      }
      default:
        result = result.slice(0, at) + pick(tokens) + result.slice(maybe(0.5) ? at : to);
    }
    if (result.length > 30_000) result = result.slice(0, 30_000);
  }
  return result;
}

const soup = () => Array.from({ length: below(60) }, () => pick(tokens)).join('');
const name = () =>
  pick([
    'a',
    'web',
    'b/c',
    '__proto__',
    'constructor',
    'kustomization',
    'k8s/x',
    'base/y',
    'Chart',
    'values',
    '::error::x',
    'é\u202e',
    '-',
    '..a',
    'a b',
  ]);

function value(depth) {
  if (depth <= 0 || maybe(0.4))
    return pick([
      null,
      true,
      0,
      -1,
      80,
      1.5,
      99999,
      '',
      'a',
      'web',
      'http',
      '__proto__',
      'constructor',
      '80',
      'a.b',
      '*',
      '/',
      [],
      {},
    ]);
  if (maybe(0.3)) return Array.from({ length: below(4) }, () => value(depth - 1));
  const keys = [
    'apiVersion',
    'kind',
    'metadata',
    'name',
    'namespace',
    'labels',
    'spec',
    'selector',
    'matchLabels',
    'matchExpressions',
    'ports',
    'port',
    'targetPort',
    'nodePort',
    'protocol',
    'template',
    'containers',
    'rules',
    'http',
    'paths',
    'path',
    'backend',
    'service',
    'tls',
    'items',
    'data',
    '__proto__',
    'constructor',
    'toString',
    'annotations',
    'key',
    'operator',
    'values',
  ];
  return Object.fromEntries(Array.from({ length: below(6) }, () => [pick(keys), value(depth - 1)]));
}

/** An object of a real kind with fields of any type, alone or deep in lists. */
function shaped() {
  const kinds = [
    ['v1', 'Service'],
    ['v1', 'Pod'],
    ['apps/v1', 'Deployment'],
    ['apps/v1', 'StatefulSet'],
    ['networking.k8s.io/v1', 'Ingress'],
    ['networking.k8s.io/v1', 'NetworkPolicy'],
    ['networking.k8s.io/v1', 'IngressClass'],
    ['discovery.k8s.io/v1', 'EndpointSlice'],
    ['v1', 'Endpoints'],
    ['v1', 'List'],
    ['v1', 'ServiceList'],
    ['traefik.io/v1alpha1', 'IngressRoute'],
    ['batch/v1', 'CronJob'],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
    ['constructor', '__proto__'],
  ];
  const [apiVersion, kind] = pick(kinds);
  let object = {
    apiVersion,
    kind,
    metadata: maybe(0.8) ? { name: pick(['a', 'web', '__proto__', 'constructor']), ...value(2) } : value(2),
    spec: value(6),
  };
  for (let depth = maybe(0.2) ? below(12) : 0; depth > 0; depth--)
    object = {
      apiVersion: 'v1',
      kind: pick(['List', 'ServiceList', 'List']),
      items: maybe(0.9) ? [object, value(3)] : object,
    };
  return JSON.stringify(object, null, maybe(0.5) ? 2 : 0);
}

function manifest() {
  const kind = below(10);
  if (kind < 6) return mutate(pick(corpus));
  if (kind < 7) return soup();
  if (kind < 9) return Array.from({ length: 1 + below(3) }, shaped).join('\n---\n');
  const text = pick(corpus);
  return text.slice(0, below(text.length));
}

function kustomization() {
  const entry = () =>
    pick([
      'a.yaml',
      'web.yaml',
      '../base',
      '.',
      '..',
      '../../../../etc/passwd',
      'https://x/y',
      'k8s',
      'base',
      '__proto__',
      '',
      '/',
      'constructor.yaml',
      'a.yaml/../a.yaml',
    ]);
  const list = () => Array.from({ length: below(4) }, entry);
  const spec = {
    resources: list(),
    components: list(),
    bases: list(),
    namespace: pick(['', 'shop', '__proto__', 7]),
    namePrefix: pick(['', 'x-', null]),
    patches: [{ path: entry(), target: { kind: '(a+)+$', name: pick(['a', '(', '.*.*.*', '^web$']) } }, soup()],
    labels: [{ pairs: value(2), includeSelectors: maybe(0.5) }],
    configMapGenerator: value(3),
    replacements: value(2),
  };
  return maybe(0.3) ? mutate(JSON.stringify(spec)) : JSON.stringify(spec);
}

function configText() {
  const glob = () =>
    pick([
      '**',
      '*',
      'a/**',
      '!a',
      '{a,b}',
      '{1..100000000}',
      '+(a|a)+',
      '**/**/**/**/**/x',
      '[a-',
      '\\',
      'a'.repeat(300),
      '*a*a*a*a*a*a*a*b',
      '[[:alpha:]]',
      '{{{a}}}',
      soup(),
    ]);
  const spec = {
    preset: pick(['strict', 'partial', 'recommended', 'x', null]),
    rules: maybe(0.5)
      ? {
          [pick([...rules.map((rule) => rule.id), '__proto__', 'constructor'])]: pick(['off', 'error', 'note', 'x', 1]),
        }
      : value(2),
    exclude: [glob(), glob()],
    ignore: [{ rule: pick(rules).id, path: glob(), kind: glob(), name: glob(), reason: 'x' }],
    externals: [{ kind: glob(), name: glob(), reason: 'x' }],
    nodePortRange: pick(['30000-32767', '1-0', 'x']),
    kubernetesVersion: pick(['1.30', '1.99', 1.3]),
    limits: pick([{ fileSize: 1 }, { documents: 2 }, {}, value(2)]),
    workloadKinds: pick([[], [{ group: 'a.b', kind: 'X', podTemplate: '__proto__.constructor' }], value(2)]),
    targetGroups: pick([[], [{ service: 'a/web', protocol: 'TCP', port: 80 }], value(2)]),
  };
  for (const key of Object.keys(spec)) if (maybe(0.4)) delete spec[key];
  return maybe(0.4) ? mutate(JSON.stringify(spec, null, 1)) : JSON.stringify(spec);
}

const bad = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|##\[/;
const failures = new Map();
let shown = 0;
function fail(what, detail, input) {
  failures.set(what, (failures.get(what) ?? 0) + 1);
  if (failures.get(what) > 3 || shown++ > 30) return;
  console.log(`\nFAIL ${what}: ${String(detail).slice(0, 1500)}\n  input: ${JSON.stringify(input).slice(0, 3000)}`);
}

const counts = { parse: 0, lint: 0, config: 0, documents: 0, objects: 0, findings: 0, bytes: 0 };
let slowest = { ms: 0, bytes: 0, what: '' };
function timed(what, bytes, run, input) {
  const from = performance.now();
  const result = run();
  const note = () => {
    const ms = performance.now() - from;
    if (ms > slowest.ms) slowest = { ms: Math.round(ms), bytes, what };
    if (ms > 2000) fail(`slow ${what}`, `${Math.round(ms)} ms for ${bytes} bytes`, input);
  };
  if (result instanceof Promise) return result.finally(note);
  note();
  return result;
}

function checkParse(text) {
  counts.parse++;
  counts.bytes += text.length;
  const file = { path: 'a.yaml', text };
  try {
    const documents = timed('parse', text.length, () => parseDocuments(file), text);
    for (const document of [...documents, ...documents.map(asKustomize)]) {
      counts.documents++;
      if (document.problem && (document.problem.offset < 0 || document.problem.offset > text.length))
        fail('problem outside of the file', document.problem.offset, text);
      let budget = 300;
      const walk = (node, path) => {
        if (--budget < 0) return;
        const { span } = locate({ document, path, part: pick(['key', 'value']) });
        if (span.start.offset < 0 || span.end.offset > text.length || span.end.offset < span.start.offset)
          fail('span outside of the file', JSON.stringify(span), text);
        if (typeof node !== 'object' || node === null) return;
        for (const key of Object.keys(node)) walk(node[key], [...path, Array.isArray(node) ? Number(key) : key]);
      };
      walk(document.value, []);
    }
    for (const { span } of directives(file))
      if (span.end.offset > text.length) fail('directive outside of the file', '', text);
  } catch (error) {
    fail('parse throws', error.stack, text);
  }
}

async function checkConfig(text) {
  counts.config++;
  try {
    const { config, problems } = await timed(
      'config',
      text.length,
      () =>
        readConfig(
          { path: 'ingress-lint.yaml', text },
          { ruleIds: rules.map((rule) => rule.id), retired, matcher: async () => exclusionMatcher },
        ),
      text,
    );
    if (!config && problems.length === 0) fail('config without a reason', '', text);
    return config;
  } catch (error) {
    fail('config throws', error.stack, text);
    return undefined;
  }
}

async function checkLint(files, config) {
  counts.lint++;
  const bytes = Object.values(files).reduce((sum, text) => sum + text.length, 0);
  counts.bytes += bytes;
  const once = () => lint({ host: memoryHost(files), paths: ['.'], ...(config && { config }) });
  try {
    const { report } = await timed('lint', bytes, once, files);
    counts.objects += report.coverage.objects;
    counts.findings += report.findings.length;
    for (const failure of report.failures) fail(`rule ${failure.rule} throws`, failure.message, files);
    for (const [format, reporter] of Object.entries(reporters)) {
      const text = reporter(report, { color: false, quiet: false });
      const found = bad.exec(text);
      if (found)
        fail(
          `${format} holds a character to be escaped`,
          `${JSON.stringify(found[0])} in ${JSON.stringify(text.slice(Math.max(0, found.index - 80), found.index + 40))}`,
          files,
        );
      if (format === 'json' || format === 'sarif') JSON.parse(text);
      if (format !== 'github' && /^\s*::(?!: )/m.test(text)) fail(`${format} holds a workflow command`, '', files);
    }
    // Broken documents are told of, or left out by name.
    for (const [path, written] of Object.entries(files)) {
      // A disk keeps no half of a surrogate pair.
      const text = written.replace(/\p{Cs}/gu, '\ufffd');
      if (!/\.ya?ml$/.test(path) || /ingress-lint/.test(path)) continue;
      const broken = parseDocuments({ path, text }).some(
        (document) => document.problem && /^kind:/m.test(text.slice(document.start, document.end)),
      );
      if (!broken) continue;
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';
      const told =
        report.findings.some((finding) => finding.place.file === path) ||
        report.coverage.leftOut.some(
          (left) => left.path === path || left.path === folder || path.startsWith(`${left.path}/`) || left.path === '.',
        );
      if (!told && !config) fail('a broken document without a word', path, files);
    }
    if (maybe(0.1)) {
      const again = reporters.json((await once()).report, { color: false, quiet: false });
      if (again !== reporters.json(report, { color: false, quiet: false })) fail('two runs differ', '', files);
    }
  } catch (error) {
    fail('lint throws', error.stack, files);
  }
}

const end = performance.now() + seconds * 1000;
while (performance.now() < end) {
  for (let round = 0; round < 20; round++) checkParse(manifest());
  const config = await checkConfig(configText());
  const files = {};
  for (let count = 1 + below(5); count > 0; count--)
    files[`${name()}.${pick(['yaml', 'yml', 'json', 'yaml'])}`] = manifest();
  if (maybe(0.4)) files[`${pick(['', 'k8s/', 'base/'])}kustomization.yaml`] = kustomization();
  if (maybe(0.1)) files['kustomization.yaml'] = kustomization();
  await checkLint(files, maybe(0.3) ? config : undefined);
}
const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
console.log(`seed ${seed}, ${seconds} s: ${JSON.stringify(counts)}`);
console.log(`slowest: ${slowest.ms} ms (${slowest.what}, ${slowest.bytes} bytes); memory ${memory} MB`);
console.log(failures.size === 0 ? 'no failures' : `FAILURES: ${JSON.stringify(Object.fromEntries(failures))}`);
process.exitCode = failures.size === 0 ? 0 : 1;
