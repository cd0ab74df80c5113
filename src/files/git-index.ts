/** What git tracks: the paths of an index file, versions 2 to 4 (`Documentation/gitformat-index.txt`). */

/** Says whether git tracks a file, or anything in a directory; a path from the root of the repository. */
export type Tracks = (path: string, isDirectory: boolean) => boolean;

/** Reads an index; undefined if this is none, or one whose paths stand elsewhere (a split index). */
export function readIndex(bytes: Uint8Array): Tracks | undefined {
  const buffer = Buffer.from(bytes);
  if (buffer.length < 12 || buffer.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = buffer.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  // The size of a digest is a matter of the repository's config: what does not fit one size is tried with the other.
  const paths = readPaths(buffer, version, 20) ?? readPaths(buffer, version, 32);
  if (!paths) return undefined;
  return (path, isDirectory) => {
    const wanted = isDirectory ? `${path}/` : path;
    let low = 0;
    let high = paths.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((paths[middle] ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    const found = paths[low];
    return found !== undefined && (isDirectory ? found.startsWith(wanted) : found === wanted);
  };
}

/** The byte strings of all paths, which an index has in order. */
function readPaths(buffer: Buffer, version: number, digest: number): readonly string[] | undefined {
  const count = buffer.readUInt32BE(8);
  const paths: string[] = [];
  let at = 12;
  let last = '';
  for (let index = 0; index < count; index++) {
    const flagsAt = at + 40 + digest;
    if (flagsAt + 2 > buffer.length) return undefined;
    const type = buffer.readUInt32BE(at + 24) >>> 12;
    if (type !== 8 && type !== 10 && type !== 14 && type !== 4) return undefined;
    const isExtended = (buffer.readUInt16BE(flagsAt) & 0x4000) !== 0;
    let from = flagsAt + (isExtended ? 4 : 2);
    let kept = '';
    if (version === 4) {
      let byte = buffer[from++] ?? 0;
      let dropped = byte & 127;
      while (byte & 128) {
        byte = buffer[from++] ?? 0;
        dropped = (dropped + 1) * 128 + (byte & 127);
      }
      if (dropped > last.length) return undefined;
      kept = last.slice(0, last.length - dropped);
    }
    const end = buffer.indexOf(0, from);
    if (end < 0) return undefined;
    last = kept + buffer.toString('latin1', from, end);
    if (last === '' || last < (paths.at(-1) ?? '')) return undefined;
    paths.push(last);
    at = version === 4 ? end + 1 : at + (((end - at) >> 3) + 1) * 8;
  }
  // Extensions: of a split index, most paths are in another file.
  while (at + 8 + digest <= buffer.length) {
    if (buffer.toString('latin1', at, at + 4) === 'link') return undefined;
    at += 8 + buffer.readUInt32BE(at + 4);
  }
  return paths;
}
