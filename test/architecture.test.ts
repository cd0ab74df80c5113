/** The architecture in one table: which layer may import which. docs/architecture.md says why. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, it } from 'vitest';

/** Layer -> layers it may import. A file's layer is its longest matching prefix. */
const may: Record<string, readonly string[]> = {
  'src/parse': [],
  'src/files': ['src/parse'], // the type of a source file
  'src/adapters': ['src/parse', 'src/files'],
  'src/adapters/cloud': ['src/adapters', 'src/model', 'src/parse'],
  'src/render': ['src/adapters', 'src/files', 'src/parse'],
  'src/model': ['src/parse', 'src/adapters'], // the type of a manifest
  'src/validity': ['src/model', 'src/parse'],
  'src/controllers/traefik/types.ts': ['src/model', 'src/parse'], // what the graph tells of a Traefik
  'src/controllers/traefik/match': ['src/model', 'src/parse', 'src/validity'], // a language of its own
  'src/controllers/traefik/router-types.ts': [
    'src/controllers/traefik/match',
    'src/graph',
    'src/model',
    'src/parse',
    'src/controllers/traefik/types.ts',
  ],
  'src/graph': [
    'src/validity',
    'src/model',
    'src/parse',
    'src/adapters',
    'src/controllers/traefik/types.ts',
    'src/controllers/traefik/router-types.ts',
  ],
  'src/controllers': [
    'src/controllers/traefik/match',
    'src/graph',
    'src/model',
    'src/parse',
    'src/validity',
    'src/controllers/traefik/types.ts',
    'src/controllers/traefik/router-types.ts',
  ],
  'src/simulate': [
    'src/controllers',
    'src/controllers/traefik/match',
    'src/controllers/traefik/types.ts',
    'src/controllers/traefik/router-types.ts',
    'src/graph',
    'src/model',
    'src/parse',
  ],
  'src/cel': ['src/model'], // for "did you mean"
  'src/admission': ['src/cel', 'src/graph', 'src/model', 'src/parse', 'src/validity'],
  'src/rule.ts': [
    'src/admission', // a type
    'src/controllers/traefik/match',
    'src/controllers/traefik/types.ts',
    'src/controllers/traefik/router-types.ts',
    'src/graph',
    'src/model',
    'src/parse',
    'src/simulate',
    'src/validity',
  ],
  'rules/_lib': ['src/rule.ts'],
  rules: ['src/rule.ts', 'rules/_lib'],
  'packs/_lib': ['rules/_lib', 'src/rule.ts'],
  packs: ['packs/_lib', 'rules/_lib', 'src/rule.ts'],
  'src/plugin.ts': ['src/graph', 'src/model', 'src/report', 'src/rule.ts'],
  'src/policy': ['src/cel', 'src/graph', 'src/model', 'src/parse', 'src/plugin.ts', 'src/rule.ts', 'src/simulate'],
  'src/config': [
    'src/plugin.ts', // the type of a plugin
    'packs', // at the moment of need
    'src/policy', // at the moment of need
    'src/rule.ts',
    'src/model',
    'src/parse',
    'src/files',
    'src/adapters',
  ], // the type of a declared context
  'src/engine': ['src/rule.ts', 'src/graph', 'src/model', 'src/parse', 'src/config'],
  'src/report': ['src/engine', 'src/parse', 'src/rule.ts'],
  'src/explain': ['src/config', 'src/engine', 'src/model', 'src/parse', 'src/simulate'],
  'src/picture/layout.ts': ['src/picture'], // with the library, a file of its own in dist
  'src/picture': [
    'src/engine',
    'src/explain',
    'src/graph',
    'src/model',
    'src/parse',
    'src/report',
    'src/rule.ts',
    'src/simulate',
  ],
  'src/version.ts': [],
  'src/understand.ts': [
    'src/adapters',
    'src/adapters/cloud',
    'src/config',
    'src/controllers',
    'src/engine',
    'src/files', // types
    'src/graph',
    'src/model',
    'src/parse',
    'src/render',
  ],
  // In browsers: the simulation over what was read, and what shows it.
  'src/page': [
    'src/config',
    'src/engine',
    'src/explain',
    'src/files', // types
    'src/graph',
    'src/picture',
    'src/report',
    'src/simulate',
    'src/understand.ts',
  ],
  'src/index.ts': [
    'rules',
    'src/admission', // at the moment of need
    'src/adapters',
    'src/adapters/cloud',
    'src/config',
    'src/controllers',
    'src/engine',
    'src/files',
    'src/graph',
    'src/model',
    'src/parse',
    'src/render',
    'src/rule.ts',
    'src/simulate',
    'src/understand.ts',
    'src/version.ts',
  ],
  'src/testing.ts': ['src/plugin.ts', 'src/config', 'src/engine', 'src/files', 'src/index.ts', 'src/rule.ts'],
  'src/api.ts': [
    'src/model',
    'src/plugin.ts',
    'src/commands',
    'src/config',
    'src/engine',
    'src/explain',
    'src/files',
    'src/graph',
    'src/index.ts',
    'src/parse',
    'src/report',
    'src/rule.ts',
    'src/simulate',
  ],
  'src/commands': [
    'packs', // to list them
    'src/policy', // the types of its policies
    'src/plugin.ts',
    'src/config',
    'src/engine',
    'src/explain',
    'src/files',
    'src/index.ts',
    'src/model',
    'src/parse',
    'src/picture',
    'src/picture/layout.ts',
    'src/report',
    'src/rule.ts',
    'src/graph',
    'src/simulate',
  ],
  'src/cli.ts': [
    'src/commands',
    'src/config',
    'src/engine',
    'src/files',
    'src/index.ts',
    'src/model',
    'src/report',
    'src/rule.ts',
    'src/version.ts',
  ],
  'src/start.ts': [], // it loads the bundle
  'src/action': ['src/engine', 'src/report'], // the type of a report, and how its text is escaped
  'src/action.ts': ['src/action'], // it runs the bundle as a process of its own
};

/** Layer -> packages it may import; `node:` only where something of the outside world is touched. */
const packages: Record<string, readonly string[]> = {
  'src/files': ['node:', 'micromatch'],
  'src/index.ts': ['node:crypto'],
  'src/picture/layout.ts': ['@dagrejs/dagre'],
  'src/cel': ['re2js'], // matches in linear time
  'src/commands': ['node:'],
  'src/cli.ts': ['node:'],
  'src/start.ts': ['node:'],
  'src/action': ['node:'],
  'src/api.ts': ['node:'],
  'src/action.ts': ['node:'],
};

const layerOf = (file: string): string | undefined =>
  Object.keys(may)
    .filter((layer) => file === layer || file.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

const files = ['src', 'rules', 'packs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
    .sort(),
);

it.each(files)('%s imports only what its layer may', (file) => {
  const layer = layerOf(file);
  expect(layer, 'every file belongs to a layer').toBeDefined();
  const text = readFileSync(file, 'utf8');
  const imports = text.matchAll(/^(?:import|export)\b[^'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm);
  for (const match of imports) {
    const specifier = match[1] ?? match[2] ?? '';
    if (!specifier.startsWith('.')) {
      const allowed = packages[layer as string] ?? [];
      expect(
        allowed.some((name) => specifier === name || (name.endsWith(':') && specifier.startsWith(name))),
        `${file} imports ${specifier}`,
      ).toBe(true);
      continue;
    }
    const target = layerOf(normalize(join(dirname(file), specifier)));
    if (target !== layer) expect(may[layer as string], `${file} -> ${specifier}`).toContain(target);
  }
});

it('rules touch nothing but the graph', () => {
  for (const file of files.filter((name) => /^(?:rules|packs)\//.test(name) && name.endsWith('rule.ts')))
    expect(readFileSync(file, 'utf8'), file).not.toMatch(
      /\b(?:process|console|globalThis|Date|Math\.random|require)\b\s*[.(]/,
    );
});
