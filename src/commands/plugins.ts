/**
 * Plugins of the command line and of config files: found, judged and loaded. To load one is to run it, with all rights of who runs the linter;
 * docs/decisions/0015-plugins.md says which are. Apart from the program: a run without plugins loads nothing of this.
 */
import { createRequire, isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { kindAt } from '../config/find.ts';
import { rootsOf } from '../files/discover.ts';
import { type Encloses, enclosureOf } from '../files/enclosure.ts';
import { locatePath } from '../files/paths.ts';
import { type Plugin, readPlugin, thrown, twice } from '../plugin.ts';
import { visible } from '../report/visible.ts';
import type { InputRequest } from './arguments.ts';
import type { Io, Trouble } from './io.ts';

/** Where a plugin is named: by the user, or by a config file in a directory. */
export interface Naming {
  readonly names: readonly string[];
  /** The directory that paths are relative to. */
  readonly base: string;
  /** The config file, as reports show it; absent for the command line. */
  readonly file?: string;
}

const isPath = (name: string): boolean => /^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:[\\/])/.test(name);

/** Loads all of them, in order; or says what is wrong with the first that cannot be. */
export function loadPlugins(
  { host }: Io,
  request: Pick<InputRequest, 'paths' | 'contextDirs' | 'allowPlugins'>,
  namings: readonly Naming[],
): readonly Plugin[] | Trouble {
  const encloses = enclosureOf(host, untrusted(host, [...request.paths, ...(request.contextDirs ?? [])]));
  const allowed = request.allowPlugins === true;
  const found: Plugin[] = [];
  for (const { names, base, file } of namings) {
    if (file !== undefined && names.length > 0 && !allowed)
      return {
        message: `"${visible(file)}" names plugins (${names.map((name) => visible(name)).join(', ')}), and nothing that a repository names is run unasked.`,
        hint: 'If you trust the repository as you trust a program, add --allow-plugins; --no-config lints without its config.',
      };
    for (const name of names) {
      const plugin = loadOne(name, base, allowed ? undefined : (path) => encloses(realOf(host, path)));
      if ('message' in plugin) return plugin;
      found.push(plugin);
    }
  }
  const name = twice(found);
  return name === undefined
    ? found
    : {
        message: `two plugins are called "${name}".`,
        hint: 'Name each plugin once, on the command line or in the config.',
      };
}

/**
 * The directories whose repositories are linted, or are looked at beside them. More than what bounds reading: where a named link lies counts as well
 * as where it leads, and a submodule belongs to the repository that it is part of.
 */
function untrusted(host: Io['host'], paths: readonly string[]): readonly string[] {
  const named = [host.cwd, ...rootsOf(host, paths).map((path) => locatePath(host.cwd, path).absolute)];
  const found = new Set<string>();
  for (const path of [...named, ...named.map((one) => realOf(host, one))]) {
    const kind = kindAt(host, path);
    if (kind === undefined) continue;
    const start = kind === 'directory' ? path : posix.dirname(path);
    found.add(start);
    for (let directory = start; ; directory = posix.dirname(directory)) {
      const git = posix.join(directory, '.git');
      const isRoot = kindAt(host, git) !== undefined;
      if (isRoot) found.add(directory);
      if ((isRoot && !isOfSubmodule(host, git)) || posix.dirname(directory) === directory) break;
    }
  }
  return [...found];
}

/** A submodule has a file for `.git`, which says where in the repository around it git keeps what is its own. */
function isOfSubmodule(host: Io['host'], git: string): boolean {
  try {
    return /^gitdir:.*[\\/]modules[\\/]/.test(new TextDecoder().decode(host.read(git, 4096)));
  } catch {
    return false;
  }
}

function realOf(host: Io['host'], path: string): string {
  try {
    return host.real(path);
  } catch {
    return path;
  }
}

function loadOne(name: string, base: string, isForbidden: Encloses | undefined): Plugin | Trouble {
  const shown = `the plugin "${visible(name)}"`;
  const load = createRequire(posix.join(base, 'ingress-lint.cjs'));
  let path: string;
  try {
    path = load.resolve(isPath(name) ? locatePath(base, name).absolute : name).replaceAll('\\', '/');
  } catch (error) {
    return notFound(name, base, shown, error);
  }
  if (isBuiltin(path))
    return {
      message: `${shown} is a module of Node.js itself.`,
      hint: 'Name a package, or a path that begins with "./".',
    };
  if (isForbidden?.(path))
    return {
      message: `${shown} lies in the repository that is linted, and nothing of that is run unasked.`,
      hint: 'If you trust the repository as you trust a program, add --allow-plugins; or keep the plugin outside of it.',
    };
  let exported: unknown;
  try {
    exported = load(path);
  } catch (error) {
    return unloadable(path, shown, error);
  }
  const plugin = readPlugin(defaultOf(exported));
  if (!('problem' in plugin)) return plugin;
  return {
    message: `${shown} cannot be used: ${visible(plugin.problem)}.`,
    hint:
      plugin.problem.includes('version of the plugin interface') || plugin.problem.startsWith('it needs version')
        ? 'Install a newer ingress-lint, or an older version of the plugin.'
        : 'docs/guides/write-a-plugin.md says what a plugin is.',
  };
}

/** The default export of a module, or all of one that is CommonJS. Compilers wrap the one into the other. */
function defaultOf(exported: unknown): unknown {
  let value = exported;
  for (let depth = 0; depth < 2; depth++)
    if (typeof value === 'object' && value !== null && 'default' in value) value = value.default;
  return value;
}

function notFound(name: string, base: string, shown: string, error: unknown): Trouble {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED')
    return {
      message: `${shown} exports nothing that can be loaded.`,
      hint: 'Its package.json needs "exports" with "default".',
    };
  return {
    message: `${shown} is not found from "${visible(base)}".`,
    hint: isPath(name)
      ? 'Check the path, with its ending.'
      : `Install it with "npm install ${visible(name)}"; a path begins with "./".`,
  };
}

/** What to do for a module that a plugin imports and that is not there. */
function missingHint(path: string, name: string): string {
  if (name === 'ingress-lint')
    return `Run "npm install ingress-lint" beside ${visible(path)}: what the plugin imports is looked up from there.`;
  const isFile = /^[./]|^[A-Za-z]:/.test(name);
  if (isFile && /\.[cm]?ts$/.test(path) && /\.[cm]?js$/.test(name))
    return 'Import a TypeScript file by its own name, with ".ts": Node.js looks for no other.';
  return isFile ? 'Check the path, with its ending.' : 'Install what the plugin depends on.';
}

function unloadable(path: string, shown: string, error: unknown): Trouble {
  const { code, name } = (error ?? {}) as NodeJS.ErrnoException;
  const why = visible(thrown(error).split('\n')[0] ?? '');
  const isTypeScript = /\.[cm]?ts$/.test(path);
  if (isTypeScript && code === 'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING')
    return {
      message: `${shown} is TypeScript in node_modules, which Node.js does not run.`,
      hint: 'Publish it compiled.',
    };
  if (isTypeScript && !('typescript' in process.features && process.features.typescript))
    return {
      message: `${shown} is TypeScript, and Node.js ${process.versions.node} runs none.`,
      hint: 'Use Node.js 22.18 or later, or compile the plugin with tsc.',
    };
  if (isTypeScript && code?.includes('TYPESCRIPT'))
    return {
      message: `${shown} is no TypeScript that Node.js can run: ${why}.`,
      hint: 'Use types that can be erased; no enum, no namespace.',
    };
  if (code === 'ERR_REQUIRE_ASYNC_MODULE')
    return {
      message: `${shown} awaits something at its top level.`,
      hint: 'Export the plugin without waiting for anything.',
    };
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND')
    return {
      message: `${shown} needs a module that is not there: ${why}.`,
      hint: missingHint(path, /Cannot find (?:package|module) '([^']+)'/.exec(why)?.[1] ?? ''),
    };
  return {
    message: `${shown} failed while it was loaded: ${visible(name ?? 'Error')}: ${why}`,
    hint: 'Run it alone with "node" to see where; its author knows more.',
  };
}
