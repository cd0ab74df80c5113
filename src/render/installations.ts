/**
 * How charts of the input are installed, as far as something of the input says so: entries of the config file, Applications of Argo CD, HelmReleases
 * of Flux. Facts: argo-cd pkg/apis/application/v1alpha1/types.go, reposerver/repository; fluxcd helm-controller api/v2.
 */
import type { DeclaredChart } from '../adapters/helm.ts';
import type { ParsedFile } from '../adapters/index.ts';
import { directoryOf, isWithin, resolvePath } from '../adapters/paths.ts';
import type { Document } from '../parse/document.ts';
import { dig, isMapping } from '../parse/mapping.ts';
import { parseDocuments } from '../parse/parse.ts';
import type { Path } from '../parse/place.ts';

/** Values that are given to a chart: a file, or what stands in an object. */
export type Given =
  | { readonly file: string; readonly isOptional?: boolean }
  | { readonly value: unknown; readonly document: Document; readonly prefix: Path };

/** A chart as somebody installs it. */
export interface Installation {
  /** Directory of the chart, as reports show it. */
  readonly chart: string;
  /** The last one counts most. */
  readonly values: readonly Given[];
  /** What sets it apart from others of the same chart: part of the context's name. */
  readonly title: string;
  readonly namespace?: string | undefined;
  readonly releaseName?: string | undefined;
  readonly kubernetesVersion?: string | undefined;
  readonly apiVersions?: readonly string[] | undefined;
  /** More arguments of helm: single values. */
  readonly sets?: readonly string[];
}

/** What the config file says. */
export function configured(entries: readonly DeclaredChart[]): Installation[] {
  return entries.map(({ values = [], ...entry }) => ({
    ...entry,
    title: [...values.map((file) => within(file, entry.chart)), entry.releaseName, entry.namespace]
      .filter((part) => part !== undefined)
      .join(', '),
    values: values.map((file) => ({ file })),
  }));
}

/** What Argo CD and Flux say, for the charts of the input. */
export function installed(files: readonly ParsedFile[], charts: readonly string[]): Installation[] {
  const found: Installation[] = [];
  for (const { documents } of files)
    for (const document of documents) {
      const { value } = document;
      if (!isMapping(value)) continue;
      const api = String(value.apiVersion);
      if (value.kind === 'Application' && api.startsWith('argoproj.io/')) found.push(...applications(document, charts));
      if (value.kind === 'HelmRelease' && api.startsWith('helm.toolkit.fluxcd.io/'))
        found.push(...helmReleases(document, charts));
    }
  return found;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The chart that a path of a repository is, and the directory that the path counts from. */
function chartAt(
  path: string,
  charts: readonly string[],
): { readonly chart: string; readonly root: string } | undefined {
  const wanted = resolvePath('.', path.replace(/^\/+/, ''));
  const matches = charts.filter((chart) => chart === wanted || chart.endsWith(`/${wanted}`));
  const [chart, other] = matches;
  // Two charts could be meant; or it is what several files call their root.
  if (chart === undefined || other !== undefined || wanted === '.') return undefined;
  const root = chart === wanted ? '.' : chart.slice(0, -wanted.length - 1);
  return { chart, root };
}

function applications(document: Document, charts: readonly string[]): Installation[] {
  const { value } = document;
  const spec = dig(value, ['spec']);
  const many = list(dig(spec, ['sources']));
  const sources =
    many.length > 0
      ? many.map((source, index) => [source, ['spec', 'sources', index]] as const)
      : [[dig(spec, ['source']), ['spec', 'source']] as const];
  return sources.flatMap(([source, at]): Installation[] => {
    const path = text(dig(source, ['path']));
    const place = path === undefined || path.includes('{{') ? undefined : chartAt(path, charts);
    if (!place) return [];
    const helm = dig(source, ['helm']);
    const name = text(dig(value, ['metadata', 'name']));
    const isOptional = dig(helm, ['ignoreMissingValueFiles']) === true;
    const values: Given[] = [];
    for (const file of list(dig(helm, ['valueFiles']))) {
      if (typeof file !== 'string' || /^\w+:\/\/|\{\{/.test(file)) return [];
      const from = file.startsWith('/') || file.startsWith('$') ? place.root : place.chart;
      values.push({ file: resolvePath(from, file.replace(/^(?:\$[^/]+)?\//, './')), isOptional });
    }
    const inline = text(dig(helm, ['values']));
    const object = dig(helm, ['valuesObject']);
    const written = [...at, 'helm', 'valuesObject'];
    if (isMapping(object)) values.push({ value: object, document, prefix: written });
    else if (inline !== undefined) {
      const parsed = parseDocuments({ path: document.file.path, text: inline })[0]?.value;
      if (!isMapping(parsed)) return [];
      values.push({ value: parsed, document: { ...document, value: undefined }, prefix: [] });
    }
    const sets = list(dig(helm, ['parameters'])).flatMap((parameter) => {
      const [key, given] = [text(dig(parameter, ['name'])), dig(parameter, ['value'])];
      if (key === undefined) return [];
      return [
        dig(parameter, ['forceString']) === true ? '--set-string' : '--set',
        `${key}=${String(given ?? '').replaceAll(',', '\\,')}`,
      ];
    });
    return [
      {
        chart: place.chart,
        values,
        title: `Application ${name ?? ''}`,
        namespace: text(dig(helm, ['namespace'])) ?? text(dig(spec, ['destination', 'namespace'])),
        releaseName: text(dig(helm, ['releaseName'])) ?? name,
        sets,
      },
    ];
  });
}

function helmReleases(document: Document, charts: readonly string[]): Installation[] {
  const { value } = document;
  const spec = dig(value, ['spec']);
  const path = text(dig(spec, ['chart', 'spec', 'chart']));
  const source = dig(spec, ['chart', 'spec', 'sourceRef', 'kind']);
  const place =
    path === undefined || source === 'HelmRepository' || path.includes('${') ? undefined : chartAt(path, charts);
  // Values of ConfigMaps and Secrets are not known, so nothing of it is.
  if (!place || list(dig(spec, ['valuesFrom'])).length > 0) return [];
  const files = list(dig(spec, ['chart', 'spec', 'valuesFiles'])).filter((file) => typeof file === 'string');
  const values: Given[] = files.map((file) => ({ file: resolvePath(place.root, file) }));
  const inline = dig(spec, ['values']);
  if (isMapping(inline)) values.push({ value: inline, document, prefix: ['spec', 'values'] });
  const name = text(dig(value, ['metadata', 'name'])) ?? '';
  const target = text(dig(spec, ['targetNamespace']));
  return [
    {
      chart: place.chart,
      values,
      title: `HelmRelease ${name}`,
      namespace: target ?? text(dig(value, ['metadata', 'namespace'])),
      releaseName: text(dig(spec, ['releaseName'])) ?? (target === undefined ? name : `${target}-${name}`),
    },
  ];
}

/** A file as it is called from its chart. */
function within(file: string, chart: string): string {
  return isWithin(directoryOf(file), chart) && chart !== '.' ? file.slice(chart.length + 1) : file;
}
