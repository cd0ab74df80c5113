/** `--widen`: the paths are files that changed, as a hook passes them. The whole tree is linted, and told is what concerns the contexts that they belong to. */
import { configNames, kindAt } from '../config/find.ts';
import type { Report } from '../engine/report.ts';
import type { Host } from '../files/host.ts';
import { isWithin, locatePath } from '../files/paths.ts';
import type { Graph } from '../graph/graph.ts';
import { visible } from '../report/visible.ts';
import type { Trouble } from './io.ts';

/** The changed files as the run shows them; a trouble if one is beyond the tree. */
export function changedFiles(host: Host, paths: readonly string[]): readonly string[] | Trouble {
  const files: string[] = [];
  for (const path of paths) {
    const { absolute, shown } = locatePath(host.cwd, path);
    if (!isWithin(absolute, host.cwd))
      return {
        message: `"${visible(path)}" is not in the working directory.`,
        hint: 'Run it at the root of the repository: --widen lints the whole working directory.',
      };
    files.push(shown);
  }
  return files;
}

const directoryOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '.';
const inside = (path: string, directory: string): boolean => directory === '.' || isWithin(path, directory);

/** Files whose objects, or broken documents, are part of a context. */
function filesOf({ resources, context }: Graph): Set<string> {
  return new Set(
    [...resources, ...context.broken.map((document) => ({ document }))].map((one) => one.document.file.path),
  );
}

/** Files that say what is in front of the cluster: they concern every context. */
function frontFiles(graph: Graph): string[] {
  const { loadBalancers, listeners, targetGroups, records } = graph.cloud();
  return [...loadBalancers, ...listeners, ...targetGroups, ...records].map(({ at }) => at.document.file.path);
}

const buildNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization', 'Chart.yaml'];

/** The nearest directory at or above a file that a program builds objects from; undefined if there is none in the tree. */
function buildOf(host: Host, file: string): string | undefined {
  for (let directory = directoryOf(file); ; directory = directoryOf(directory)) {
    if (buildNames.some((name) => kindAt(host, locatePath(host.cwd, `${directory}/${name}`).absolute) === 'file'))
      return directory;
    if (directory === '.') return undefined;
  }
}

/**
 * Names of the contexts that changed files belong to. A file is no part of any if it holds no object and nothing builds objects from it (a workflow, a
 * `package.json`). One that is gone, or that speaks of all (the config, what stands in front of the cluster, a chart), belongs to each.
 */
export function contextsOf(host: Host, graphs: readonly Graph[], changed: readonly string[]): ReadonlySet<string> {
  const all = new Set(graphs.map(({ context }) => context.name));
  const members = graphs.map((graph) => ({ name: graph.context.name, files: filesOf(graph) }));
  const front = new Set(graphs.flatMap(frontFiles));
  const wanted = new Set<string>();
  for (const file of changed) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const isGone = kindAt(host, locatePath(host.cwd, file).absolute) === undefined;
    const isForAll = configNames.some((one) => one === name) || /\.(?:tf|tfvars)$/.test(name) || front.has(file);
    if (isGone || isForAll) return all;
    const holders = members.filter(({ files }) => files.has(file));
    if (holders.length === 0) {
      const build = buildOf(host, file);
      if (build === undefined) continue;
      // A kustomization's own files, patches and what generators read are no objects; the contexts that it is in have other files there, or its name.
      const near = members.filter(
        (one) => inside(one.name, build) || [...one.files].some((other) => inside(other, build)),
      );
      if (near.length === 0) return all;
      holders.push(...near);
    }
    for (const holder of holders) wanted.add(holder.name);
  }
  return wanted;
}

/** The report of those contexts. Findings of none, such as those about the config, stay. */
export function reportOf(report: Report, contexts: ReadonlySet<string>): Report {
  const findings = report.findings.filter(
    (finding) => finding.contexts.length === 0 || finding.contexts.some((name) => contexts.has(name)),
  );
  const suppressed = findings.filter((finding) => finding.suppressed).length;
  return { ...report, findings, coverage: { ...report.coverage, suppressed } };
}
