/**
 * A real Chromium for tests: the one of the environment (`CHROMIUM`), one on the PATH, playwright's own, or one that is installed from npm into
 * the cache of the user, where it stays for the next run.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Programs that tests alone use, and that are too large for everybody who runs `npm ci`. Kept where playwright keeps its own. */
const tools = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ingress-lint-tests');
const release = '153.0.0';
const mermaidRelease = '12.3.0';

/** Installs a package, once for all runs of this machine: whole, or not at all. */
function install(name, version) {
  const kept = join(tools, `${name.replace(/[@/]+/g, '')}-${version}`);
  const folder = join(kept, 'node_modules', name);
  if (existsSync(folder)) return folder;
  mkdirSync(tools, { recursive: true });
  const fresh = mkdtempSync(`${kept}.`);
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', fresh, `${name}@${version}`],
    { cwd: fresh, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  try {
    if (status === 0) renameSync(fresh, kept);
  } catch {
    // Another run was quicker.
  }
  rmSync(fresh, { recursive: true, force: true });
  return existsSync(folder) ? folder : undefined;
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'chromium-headless-shell']) {
      try {
        const path = join(folder, name);
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  return undefined;
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = install('@sparticuz/chromium', release);
  if (!folder) return undefined;
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: packed } = await import(pathToFileURL(entry).href);
  // Of the arguments that it comes with, most are for functions in a cloud: one process for all dies with its first page.
  return { path: await packed.executablePath(), args: ['--no-sandbox', '--no-zygote', '--disable-gpu'] };
}

/** Starts a browser; a sentence that says why, if none can be had. */
export async function launch() {
  const own = process.env.CHROMIUM ?? onPath();
  const found = own ? { path: own, args: [] } : existsSync(chromium.executablePath()) ? undefined : await fromNpm();
  const path = found?.path ?? chromium.executablePath();
  if (!existsSync(path))
    return 'no Chromium: none is on the PATH, none came with `npx playwright-core install chromium`, and npm has none for this machine';
  try {
    return await chromium.launch({ executablePath: path, args: [...(found?.args ?? [])] });
  } catch (error) {
    return `Chromium does not start: ${String(error).slice(0, 200)}`;
  }
}

/** The file with which a page becomes one that knows Mermaid; undefined if it cannot be had. */
export function mermaidScript() {
  const folder = install('mermaid', mermaidRelease);
  return folder && join(folder, 'dist', 'mermaid.min.js');
}
