/** Comparing versions of which not everything is known. */
import { type TraefikVersion, type Unknown, unknown } from './types.ts';

/** Whether a version is not older than another; a tag such as `v3` tells nothing of its minor versions. */
export function isAtLeast(version: TraefikVersion | undefined, major: number, minor: number): boolean | Unknown {
  if (version === undefined) return unknown;
  if (version.major !== major) return version.major > major;
  if (minor === 0) return true;
  return version.minor === undefined ? unknown : version.minor >= minor;
}
