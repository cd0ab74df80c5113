/** Snapshots that a config lists under `externals`. Loaded if there are any. */
import { joinKnown, type Known, readSnapshot } from '../adapters/known.ts';
import { joinClouds } from '../model/cloud.ts';
import type { Document, SourceFile } from '../parse/document.ts';
import { parseDocuments } from '../parse/parse.ts';
import type { Config } from './config.ts';
import { readWayIn, type WayIn } from './read.ts';

/**
 * A config with what its snapshots tell: objects, entry points, and the way in, which joins its own; or what is wrong with one of them.
 *
 * @param files the snapshots, in the order of the config
 */
export function withSnapshots(
  config: Config,
  files: readonly SourceFile[],
): Config | { readonly file: string; readonly problem: string } {
  const parts: Known[] = config.known ? [config.known] : [];
  const ways: WayIn[] = [config.settings];
  for (const file of files) {
    const [document] = parseDocuments(file);
    const read = readSnapshot(document);
    if ('problem' in read) return { file: file.path, problem: read.problem };
    const way = readWayIn(document as Document);
    if ('problem' in way) return { file: file.path, problem: `cannot be read: ${way.problem}` };
    parts.push(read);
    ways.push(way);
  }
  const settings = {
    ...config.settings,
    targetGroups: ways.flatMap(({ targetGroups }) => targetGroups),
    cloud: joinClouds(ways.map(({ cloud }) => cloud)),
  };
  return { ...config, known: joinKnown(parts), settings };
}
