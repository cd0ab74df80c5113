/** Words for what is read of a Traefik. */
import { type EntryPoint, type TraefikProfile, unknown } from '../../src/rule.ts';

/** `Traefik v3.1`, or just `Traefik`. */
export function versionText({ version }: TraefikProfile): string {
  if (!version) return 'Traefik';
  return version.minor === undefined ? `Traefik v${version.major}` : `Traefik v${version.major}.${version.minor}`;
}

/** `:8000`, with the protocol where that is not TCP. */
function portText({ port, protocol, address }: EntryPoint): string {
  if (port === unknown) return typeof address === 'string' && address !== '' ? address : 'on a port that is not known';
  return protocol === 'udp' ? `:${port}/udp` : `:${port}`;
}

/** `web (:8000), websecure (:8443)`. */
function entryPointsText(entryPoints: readonly EntryPoint[]): string {
  return entryPoints.map((entryPoint) => `${entryPoint.name} (${portText(entryPoint)})`).join(', ');
}

/** What it says after "it listens on": all its entry points (for UDP those of UDP), and that there is none beside. */
export function listeningText({ entryPoints: all }: TraefikProfile, wanted: 'tcp' | 'udp' = 'tcp'): string {
  const ofUdp = all.filter(({ protocol }) => protocol === 'udp');
  if (wanted === 'udp' && ofUdp.length === 0) return 'it has none for UDP';
  const entryPoints = wanted === 'udp' ? ofUdp : all;
  return entryPoints.length === 1
    ? `its only entry point is ${entryPointsText(entryPoints)}`
    : `its entry points are ${entryPointsText(entryPoints)}`;
}

/** True if every entry point and its port is known, and the process runs with what is written: then what is not there is missing. */
export function isReadable({ open, source, starts, problems, entryPoints, option }: TraefikProfile): boolean {
  return (
    !open &&
    // Up to v2.8 it had entry points of its own made.
    option('hub') === undefined &&
    source !== 'chart' &&
    starts === true &&
    problems.length === 0 &&
    entryPoints.every(({ port, protocol }) => port !== unknown && protocol !== unknown)
  );
}
