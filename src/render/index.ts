/**
 * What is to be rendered before it reaches a cluster (kustomizations, Helm charts), rendered by the programs that do it. Values are then what the
 * program made; places are those of the files that say so (`src/parse/rendered.ts`). Loaded only if there is something to render.
 */
import type { DeclaredChart } from '../adapters/helm.ts';
import { chartDirectories, type ParsedFile, type Survey } from '../adapters/index.ts';
import type { RenderedInput } from '../adapters/manifest-set.ts';
import type { Encloses } from '../files/enclosure.ts';
import type { Host, Programs } from '../files/host.ts';
import type { Limits } from '../files/limits.ts';
import type { SourceFile } from '../parse/document.ts';
import { kustomize } from './kustomize.ts';

export interface RenderRequest {
  readonly host: Host;
  readonly programs: Programs;
  readonly files: readonly ParsedFile[];
  /** What is to be rendered of them. */
  readonly surveyed: Survey;
  readonly encloses: Encloses;
  readonly limits: Limits;
  /** What may be rendered. */
  readonly wanted: { readonly kustomize: boolean; readonly helm: boolean };
  /** Namespace of objects that name none. */
  readonly namespace: string;
  readonly kubernetesVersion: { readonly major: number; readonly minor: number };
  /** How charts are installed, as the config says it. */
  readonly charts: readonly DeclaredChart[];
}

/** What was rendered of one kind of thing, for the footer of a report. */
export interface Tally {
  readonly what: 'kustomization' | 'chart';
  readonly by?: string;
  readonly rendered: number;
  readonly raw: readonly { readonly path: string; readonly reason: string }[];
  readonly advice?: string;
}

export interface RenderResult {
  readonly rendered: RenderedInput;
  readonly tallies: readonly Tally[];
  /** Files that places may be in, beside those of the input. */
  readonly sources: readonly SourceFile[];
}

/** Renders what can be. Never rejects for what the input or a program does: what is not rendered is told in the tallies. */
export async function render(request: RenderRequest): Promise<RenderResult> {
  const kustomized = request.wanted.kustomize ? await kustomize(request) : undefined;
  const directories = request.wanted.helm
    ? [...chartDirectories(request.files.map(({ file }) => file.path))].sort()
    : [];
  const charts = directories.length > 0 ? await (await import('./helm.ts')).helm(request, directories) : undefined;
  return {
    rendered: { kustomizations: kustomized?.outcomes ?? new Map(), charts: charts?.charts ?? new Map() },
    tallies: [...(kustomized?.tally ? [kustomized.tally] : []), ...(charts?.tally ? [charts.tally] : [])],
    sources: charts?.sources ?? [],
  };
}
