/** Which workloads of a context run Traefik, and which version of it. */
import type { Graph } from '../../graph/graph.ts';
import type { Container } from '../../model/pod-template.ts';
import type { Running } from './container.ts';
import type { TraefikVersion } from './types.ts';

/** The last part of the image's name: `traefik`, or what a mirror makes of `library/traefik`. */
const imageName = /(?:^|\/)(?:mirrored-)?(?:library-)?traefik(?=[:@]|$)/;

const isTraefik = (image: string): boolean => image.startsWith('traefik:') || imageName.test(image);

/** Registries of Traefik itself and plain copies of them: nothing is added to the image. */
const plainImage =
  /^(?:(?:docker\.io\/|index\.docker\.io\/|registry-1\.docker\.io\/)?(?:library\/)?traefik|ghcr\.io\/traefik\/traefik|(?:docker\.io\/)?traefik\/traefik|(?:docker\.io\/)?rancher\/(?:mirrored-)?library-traefik|public\.ecr\.aws\/docker\/library\/traefik|mirror\.gcr\.io\/(?:library\/)?traefik)(?=[:@]|$)/;

const kinds = new Set(['Deployment', 'DaemonSet', 'StatefulSet', 'Pod', 'ReplicaSet', 'Rollout']);

/** The containers that run Traefik, in file order. Costs a look at each image. */
export function findTraefiks(graph: Graph): Running[] {
  const found: Running[] = [];
  for (const pod of graph.pods) {
    const { containers } = pod;
    for (let index = 0; index < containers.length; index++) {
      const container = containers[index] as Container;
      if (container.image === undefined || !container.image.includes('traefik')) continue;
      if (container.role === 'init' || !isTraefik(container.image) || !kinds.has(pod.owner.kind)) continue;
      found.push({ pod, container });
    }
  }
  return found;
}

/** True for an image that is surely Traefik's own, without a configuration file in it. */
export function isPlainImage(image: string): boolean {
  // As nearly everybody names it.
  return image.startsWith('traefik:') || plainImage.test(image);
}

/** The version by the image's tag: `v3.1.2`, `2.11`, `v3`; undefined for all that tells none. */
export function versionOf(image: string): TraefikVersion | undefined {
  const tag = /:([^/@]+)(?:@|$)/.exec(image)?.[1];
  return tag === undefined ? undefined : readVersion(tag);
}

/** A version number as tags and charts give it. */
export function readVersion(text: string): TraefikVersion | undefined {
  const match = /^v?(\d{1,2})(?:\.(\d{1,3}))?(?:\.(\d{1,3}))?(?:([-.+_])(.*))?$/.exec(text);
  if (!match) return undefined;
  const [, major, minor, patch, , rest = ''] = match;
  const isEarly = rest !== '' && /^(?:alpha|beta|rc|ea)/i.test(rest);
  return {
    major: Number(major),
    minor: minor === undefined || isEarly ? undefined : Number(minor),
    patch: patch === undefined || isEarly ? undefined : Number(patch),
  };
}
