// Makes dist/program.cjs, the program in one minified file, dist/seldom.cjs and dist/apart.cjs, what it loads at the moment of need, dist/docs.cjs, the rules' documentation, dist/layout.cjs, the layout of pictures, dist/ingress-lint.cjs, which starts the
// program, dist/action.cjs, which runs that as a GitHub Action, and dist/api.cjs with its types, the library: the same bytes on every machine. They are committed, because the Action and pre-commit run them from git. `--check` writes
// nothing and fails if a committed file is not what would be written. The code caches are the work of scripts/code-cache.mjs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { countedLoops } from './counted-loops.mjs';
import { outline } from './outline.mjs';
import { spellOut } from './own-fields.mjs';
import { nameIn, split } from './split.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const named = (path) => relative(root, path).replaceAll('\\', '/');

const isReadable = process.argv.includes('--readable');
const form = { target: 'node20.19', format: 'cjs', charset: 'ascii', legalComments: 'none' };

/** One file with all that it imports, and the list of what that was. */
async function bundle(entry, out, options = {}) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    ...(typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: entry }),
    outfile: out,
    bundle: true,
    write: false,
    platform: 'node',
    ...form,
    minify: !isReadable,
    // The package is ESM; a bundled CommonJS file has no import.meta.
    define: { 'import.meta.url': 'undefined', 'import.meta.dirname': '__dirname' },
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  return { path: join(root, out), text: inAscii(outputFiles[0].text), metafile };
}
/** esbuild leaves patterns as they are; src/start.ts takes a byte for a character. */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The program's modules as their types allow to write them for V8. */
const counted = countedLoops(root, (path) => /^(?:src|rules|packs)\//.test(path));
/**
 * What is written for people and made different for V8, module by module. What the rules say is a third of the text, and nobody needs it until
 * something is found: a rule's messages become a getter, which V8 reads when it is called. And see scripts/own-fields.mjs and scripts/counted-loops.mjs.
 */
const forV8 = {
  name: 'for-v8',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](?:src|rules|packs)[\\/].*\.ts$/ }, ({ path }) => {
      const text = counted.get(named(path)) ?? readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
      const messages = /^ {2}messages(?:: (\{\n.*?^ {2}\}|\w+))?,$/ms;
      let said = '';
      const later = path.endsWith('rule.ts')
        ? text.replace(messages, (_, all = 'messages') => {
            said = `\nfunction messagesOfRule() {\n  return ${all};\n}\n`;
            return '  get messages() {\n    return messagesOfRule();\n  },';
          }) + said
        : text;
      return { loader: 'ts', contents: spellOut(later) };
    }),
};

/** What few runs need, each in a file of its own: the documentation, which is half of the text, and the layout of pictures. */
const alone = { 'rules/docs.ts': './docs.cjs', 'src/picture/layout.ts': './layout.cjs' };

/** A part is a function expression, so that src/start.ts can hand it what a module has. */
const [opening, closing] = ['(function(require,__dirname,module){', '})'];

/**
 * One of the program's parts: imports of modules that are not in it are left to `find` in src/start.ts.
 *
 * @param elsewhere what stands for an import: for its kind and for the module's name; undefined if the module is in this part
 */
async function part(out, entry, elsewhere, options = {}) {
  const plugin = {
    name: 'parts',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
        const full = join(resolveDir, path);
        const id = (kind === 'dynamic-import' && alone[named(full)]) || elsewhere(kind, named(full));
        return id && { path: id, external: true };
      }),
  };
  const made = await bundle({ contents: entry, resolveDir: root, sourcefile: out, loader: 'ts' }, out, {
    banner: { js: opening },
    footer: { js: closing },
    // A script that is no module cannot import; it can require.
    supported: { 'dynamic-import': false },
    plugins: [plugin, forV8],
    ...options,
  });
  return { ...made, inside: new Set(Object.keys(made.metafile.inputs)) };
}
/** A part in the fewest bytes. */
async function shrink(text) {
  if (isReadable) return text;
  const inner = text.slice(text.indexOf(opening) + opening.length, text.lastIndexOf(closing));
  return inAscii(`${opening}${(await transform(inner, { ...form, minify: true })).code}${closing}`);
}
/** What modules export: their paths and names. */
async function exportsOf(names) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...names],
    outdir: 'unused',
    outbase: '.',
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'warning',
  });
  return new Map(Object.values(metafile.outputs).map(({ entryPoint, exports }) => [entryPoint, exports]));
}
/**
 * An entry that hands out modules by their names. esbuild's own way, a namespace object for each module, is made at every start; these are made when
 * they are asked for.
 */
const handOut = async (names) => {
  const sorted = [...names].sort();
  const exported = await exportsOf(sorted);
  const imports = sorted.map((name, index) => {
    const list = exported.get(name).map((one) => `${one} as m${index}_${one}`);
    return `import { ${list.join(', ')} } from './${name}';`;
  });
  const getters = sorted.map((name, index) => {
    const list = exported
      .get(name)
      .map((one) => `get ${one === 'default' ? "'default'" : one}() { return m${index}_${one}; }`);
    return `get '${name}'() { return { ${['get __esModule() { return true; }', ...list].join(', ')} }; }`;
  });
  return `${imports.join('\n')}\nexport const modules = () => ({ ${getters.join(',\n')} });`;
};

/** What is imported at the moment of need, from any part. */
const wanted = new Set();
const elsewhere = (kind, name) => {
  if (kind !== 'dynamic-import') return undefined;
  wanted.add(name);
  return `apart:${name}`;
};
const main = `export { start } from './src/cli.ts';`;
const { inside } = await part('dist/program.cjs', main, elsewhere);

/** What the second part needs of the first. */
const shared = new Set();
let apart;
for (let known = -1; known < wanted.size; ) {
  known = wanted.size;
  apart = await part('dist/apart.cjs', await handOut(wanted), (kind, name) => {
    if (!inside.has(name)) return elsewhere(kind, name);
    shared.add(name);
    return `program:${name}`;
  });
}

/** What hardly a run calls: scripts/seldom.mjs. */
const rare = new Map(
  Object.entries(JSON.parse(readFileSync(join(root, 'scripts/seldom.json'), 'utf8'))).map(([module, names]) => [
    module,
    new Set(names),
  ]),
);
const sourceOf = (module) => readFileSync(join(root, module), 'utf8');
const whole = await part('dist/program.cjs', `${main}\n${await handOut(shared)}`, elsewhere, { minify: false });
const halves = split(
  outline(whole.text),
  (module, name) => /^told\d+$/.test(name) || rare.get(module)?.has(nameIn(sourceOf(module), name)) === true,
  'modules',
);
const program = { ...whole, text: await shrink(halves.program) };
const seldom = { ...whole, path: join(root, 'dist/seldom.cjs'), text: await shrink(halves.seldom) };
const docs = await bundle('rules/docs.ts', 'dist/docs.cjs');
const layout = await bundle('src/picture/layout.ts', 'dist/layout.cjs');
/** The page of `graph`: a script for browsers, and its style. What the program alone needs of Node is not in it. */
const page = await bundle('src/page/page.ts', 'dist/page.js', {
  platform: 'browser',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  format: 'iife',
  define: {},
  // Nothing in it may end the element that it stands in.
  plugins: [forV8],
});
const style = await bundle('src/page/page.css', 'dist/page.css', { target: ['chrome111', 'firefox115', 'safari16.4'] });
const digest = ({ text }) => JSON.stringify(createHash('sha256').update(text).digest('hex').slice(0, 16));
const start = await bundle('src/start.ts', 'dist/ingress-lint.cjs', {
  banner: { js: '#!/usr/bin/env node' },
  define: { PROGRAM_DIGEST: digest(program), SELDOM_DIGEST: digest(seldom), APART_DIGEST: digest(apart) },
});
const action = await bundle('src/action.ts', 'dist/action.cjs');

/** The library, in a file of its own: the command line never loads it. What tests of rules need is inside, for it has to be the same rules. */
const api = await bundle(
  {
    contents: `export * from './src/api.ts'; export * as testing from './src/testing.ts';`,
    resolveDir: root,
    sourcefile: 'api.ts',
    loader: 'ts',
  },
  'dist/api.cjs',
  {
    supported: { 'dynamic-import': false },
    plugins: [
      {
        name: 'docs',
        setup: ({ onResolve }) => onResolve({ filter: /\/docs\.ts$/ }, () => ({ path: './docs.cjs', external: true })),
      },
    ],
  },
);
const testingNames = (await exportsOf(['src/testing.ts'])).get('src/testing.ts').sort();
// Assignments one by one: so Node tells an ES module what names there are.
const testing = `"use strict";const{testing:t}=require("./api.cjs");${testingNames.map((name) => `exports.${name}=t.${name};`).join('')}\n`;

/** Types, as tsc writes them: those files that the two entries lead to, without the comments of what is not handed out. */
function types() {
  const folder = mkdtempSync(join(tmpdir(), 'ingress-lint-types-'));
  try {
    const flags = [
      '--noEmit',
      'false',
      '--declaration',
      '--emitDeclarationOnly',
      '--outDir',
      folder,
      '--rootDir',
      root,
    ];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const made = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json'), ...flags], {
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new Error(`tsc: ${made.stdout}${made.stderr}`);
    const found = new Map();
    const visit = (name) => {
      if (found.has(name)) return;
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      found.set(name, text.replaceAll(/(['"]\.{1,2}\/[^'"\n]+)\.ts(['"])/g, '$1.js$2'));
      for (const [, path] of text.matchAll(/['"](\.{1,2}\/[^'"\n]+)\.ts['"]/g))
        visit(join(dirname(name), `${path}.d.ts`).replaceAll('\\', '/'));
    };
    visit('src/api.d.ts');
    visit('src/testing.d.ts');
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const declarations = [...types()].sort(([a], [b]) => (a < b ? -1 : 1));

/** The licences of what is inside the bundle: they ask to travel with it. */
const packages = new Set(
  [program, seldom, apart, layout, page, action, api]
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
);
const notices = [...packages].sort().map((name) => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!text) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, text), 'utf8').replace(/\r\n/g, '\n').trim()}\n`;
});
const outputs = [
  [start.path, start.text, 0o755],
  [program.path, program.text, 0o644],
  [seldom.path, seldom.text, 0o644],
  [apart.path, apart.text, 0o644],
  [docs.path, docs.text, 0o644],
  [layout.path, layout.text, 0o644],
  [page.path, page.text, 0o644],
  [style.path, style.text, 0o644],
  [action.path, action.text, 0o644],
  [api.path, api.text, 0o644],
  [join(root, 'dist/testing.cjs'), testing, 0o644],
  // The package's own type is ESM; these describe CommonJS.
  [join(root, 'dist/types/package.json'), '{ "type": "commonjs" }\n', 0o644],
  ...declarations.map(([name, text]) => [join(root, 'dist/types', name), text, 0o644]),
  [join(root, 'dist/THIRD-PARTY-LICENSES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`), 0o644],
];
for (const [path, text, mode] of outputs) {
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    console.error(
      `${path.slice(root.length + 1)} is not what the sources give. Run \`npm run bundle\` and commit the result.`,
    );
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode });
  }
}
// Types of files that the library no longer leads to.
for (const entry of existsSync(join(root, 'dist/types'))
  ? readdirSync(join(root, 'dist/types'), { recursive: true, withFileTypes: true })
  : []) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || outputs.some(([known]) => known === path)) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path.slice(root.length + 1)} is left over. Run \`npm run bundle\` and commit the result.`);
    process.exitCode = 1;
  } else rmSync(path);
}
if (process.argv.includes('--size'))
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(program.metafile.outputs)[0].inputs)
    .sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)
    .slice(0, 25))
    console.log(`${bytesInOutput}\t${path}`);
