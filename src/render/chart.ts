/** Helm charts as they lie in a tree: what has to be copied for helm to see them, and which values files stand beside them. Facts: helm v3.19 and v4, pkg/chart/loader. */
import { unreadable } from '../adapters/helm.ts';
import { sealedReason } from '../files/decode.ts';
import type { Encloses } from '../files/enclosure.ts';
import type { Host } from '../files/host.ts';
import { below, locatePath } from '../files/paths.ts';
import { dig, isMapping } from '../parse/mapping.ts';
import { parseDocuments } from '../parse/parse.ts';

/** A file of a chart. */
export interface ChartFile {
  /** Where it stands in the chart. */
  readonly path: string;
  /** As reports show it. */
  readonly shown: string;
  readonly content: Uint8Array;
}

export interface Chart {
  /** As reports show it. */
  readonly directory: string;
  readonly name: string;
  readonly files: readonly ChartFile[];
  /** Charts under `charts/` that belong to somebody else: copies of what is kept elsewhere. */
  readonly vendored: ReadonlySet<string>;
}

/** Beyond this no chart is made by hand; helm itself refuses files of more than 5 MiB. */
const mostFiles = 20_000;
const mostBytes = 128 * 1024 * 1024;
const mostDepth = 30;

/** Directories that no chart needs, and that are large where a chart is the root of a repository. */
const foreign = new Set(['.git', 'node_modules']);

export type ReadChart = { readonly chart: Chart } | { readonly reason: string; readonly isLibrary?: boolean };

/** Reads a chart with all that it brings, and with the local charts that it depends on (`repository: file://…`). */
export function readChart(host: Host, directory: string, encloses: Encloses): ReadChart {
  const files: ChartFile[] = [];
  const vendored = new Set<string>();
  const budget = { files: mostFiles, bytes: mostBytes };
  const problem = collect(host, directory, '', encloses, files, budget, 0);
  if (problem !== undefined) return { reason: problem };
  const about = aboutOf(files, '');
  if (!about) return { reason: 'Chart.yaml cannot be read' };
  if (about.type === 'library') return { reason: 'library chart', isLibrary: true };
  const missing = addLocal(host, directory, '', encloses, files, budget, 0);
  if (missing !== undefined) return { reason: missing };
  for (const { name, alias, repository } of about.dependencies)
    if (!repository.startsWith('file:') && repository !== '') {
      vendored.add(name);
      if (alias !== '') vendored.add(alias);
    }
  return { chart: { directory, name: about.name, files, vendored } };
}

interface Budget {
  files: number;
  bytes: number;
}

/** Adds the files of a directory; the reason if the chart is not to be copied. */
function collect(
  host: Host,
  directory: string,
  at: string,
  encloses: Encloses,
  into: ChartFile[],
  budget: Budget,
  depth: number,
): string | undefined {
  if (depth > mostDepth) return 'its directories are nested too deeply, or in a circle';
  const { absolute } = locatePath(host.cwd, directory);
  let entries: ReturnType<Host['list']>;
  try {
    if (!encloses(host.real(absolute))) return `${directory} leads out of the tree`;
    entries = host.list(absolute);
  } catch {
    return `${directory} cannot be read`;
  }
  for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (foreign.has(name)) continue;
    const shown = below(directory, name);
    const path = at === '' ? name : `${at}/${name}`;
    const place = locatePath(host.cwd, shown).absolute;
    let is: string = kind;
    try {
      if (kind === 'link') {
        // Helm follows links. A link to what is not there is nothing to it.
        const found = host.stat(place);
        if (!found) continue;
        is = found.kind;
        if (!encloses(host.real(place))) return `the link ${shown} leads out of the tree`;
      }
      if (is === 'directory') {
        const problem = collect(host, shown, path, encloses, into, budget, depth + 1);
        if (problem !== undefined) return problem;
      } else if (is === 'file') {
        // The next call may write over the bytes.
        const content = new Uint8Array(host.read(place, budget.bytes));
        const sealed = sealedReason(content);
        if (sealed !== undefined) return `${shown} cannot be read (${sealed})`;
        budget.bytes -= content.length;
        if (--budget.files < 0) return `it has more than ${mostFiles} files`;
        into.push({ path, shown, content });
      }
    } catch (error) {
      const isLarge = error instanceof Error && 'code' in error && error.code === 'EFBIG';
      return isLarge ? `it is larger than ${mostBytes / 1024 / 1024} MiB` : `${shown} cannot be read`;
    }
  }
  return undefined;
}

/** A values file that somebody names; undefined if it is not there, or is not to be read. */
export function readValues(host: Host, shown: string, encloses: Encloses, most: number): ChartFile | undefined {
  try {
    const { absolute } = locatePath(host.cwd, shown);
    if (!encloses(host.real(absolute))) return undefined;
    const content = new Uint8Array(host.read(absolute, most));
    return sealedReason(content) === undefined ? { path: shown, shown, content } : undefined;
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder();

/** A text file of a chart. */
export function textOf({ content }: ChartFile): string {
  return decoder.decode(content);
}

interface Dependency {
  readonly name: string;
  readonly alias: string;
  readonly repository: string;
}

interface About {
  readonly name: string;
  readonly type: string;
  readonly dependencies: readonly Dependency[];
}

/** What a Chart.yaml says (and the requirements.yaml of old charts). `at` ends with a slash, or is empty. */
export function aboutOf(files: readonly ChartFile[], at: string): About | undefined {
  const value = parsed(files, `${at}Chart.yaml`);
  if (!isMapping(value) || typeof value.name !== 'string' || value.name === '') return undefined;
  const list = value.dependencies ?? dig(parsed(files, `${at}requirements.yaml`), ['dependencies']);
  const dependencies = (Array.isArray(list) ? list : []).filter(isMapping).map((entry) => ({
    name: String(entry.name ?? ''),
    alias: String(entry.alias ?? ''),
    repository: String(entry.repository ?? ''),
  }));
  return { name: value.name, type: String(value.type ?? ''), dependencies };
}

function parsed(files: readonly ChartFile[], path: string): unknown {
  const file = files.find((one) => one.path === path);
  return file && parseDocuments({ path, text: textOf(file) })[0]?.value;
}

/** Puts local charts where `helm dependency build` would. The reason if a dependency is not there. */
function addLocal(
  host: Host,
  directory: string,
  at: string,
  encloses: Encloses,
  files: ChartFile[],
  budget: Budget,
  depth: number,
): string | undefined {
  const missing: string[] = [];
  for (const { name, repository } of aboutOf(files, at)?.dependencies ?? []) {
    const inside = `${at}charts/`;
    const isThere = files.some(({ path }) => {
      if (!path.startsWith(inside)) return false;
      const rest = path.slice(inside.length);
      return rest.startsWith(`${name}-`) && /^[^/]+\.tgz$/.test(rest)
        ? true
        : rest === `${name}/Chart.yaml` || (/^[^/]+\/Chart\.yaml$/.test(rest) && named(files, path) === name);
    });
    if (isThere) continue;
    const local = /^file:\/\/(.+)$/.exec(repository)?.[1];
    if (local === undefined) {
      missing.push(name);
      continue;
    }
    if (depth > 8) return 'its local dependencies go in a circle';
    const source = locatePath(host.cwd, below(directory, local)).shown;
    const problem = collect(host, source, `${inside}${name}`, encloses, files, budget, 0);
    if (problem !== undefined) return `its dependency ${name} is not there: ${problem}`;
    const deeper = addLocal(host, source, `${inside}${name}/`, encloses, files, budget, depth + 1);
    if (deeper !== undefined) return deeper;
  }
  if (missing.length === 0) return undefined;
  return `its dependencies are not in charts/ (${missing.join(', ')}): run 'helm dependency build ${directory}'`;
}

function named(files: readonly ChartFile[], path: string): unknown {
  return dig(parsed(files, path), ['name']);
}

/**
 * Values files that are meant to be given to helm one by one, beside the chart's own `values.yaml`: `values-prod.yaml`, `prod.values.yaml`,
 * `values/prod.yaml`, `environments/prod.yaml`, `environments/prod/values.yaml`, and those of chart-testing in `ci/`.
 */
export function valuesFilesOf(files: readonly ChartFile[]): ChartFile[] {
  return files.filter((file) => isValuesFile(file.path) && isPlainValues(textOf(file)));
}

const beside = /^(?:values[-_.][^/]+|[^/]+[-_.]values)\.ya?ml$/;
const below1 = /^ci\/(?:[^/]+-)?values(?:-[^/]+)?\.ya?ml$/;
const inDirectory = /^(?:values|env|envs|environments)\/(?:[^/]+\.ya?ml|[^/]+\/values\.ya?ml)$/;
/** Examples to copy from, schemas, and what is encrypted. */
const noValues =
  /(?:schema|example|sample|template|secrets?|\.enc|\.dec)[-_.]?[^/]*\.ya?ml$|(?:^|[/._-])(?:tpl|tmpl)\./i;

function isValuesFile(path: string): boolean {
  return (beside.test(path) || below1.test(path) || inDirectory.test(path)) && !noValues.test(path);
}

/** Whether helm could take it as it is: no template of helmfile, nothing encrypted, no Kubernetes object. */
function isPlainValues(text: string): boolean {
  const [document, more] = parseDocuments({ path: '', text });
  // One that somebody broke is given to helm all the same, as far as this goes: that is told.
  if (document?.problem) return unreadable(document) !== undefined && !/^sops:/m.test(text);
  const value = document?.value;
  return !more && isMapping(value) && !('sops' in value) && !('kind' in value && 'apiVersion' in value);
}
