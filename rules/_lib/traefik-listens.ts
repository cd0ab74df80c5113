/** Whether something of a Traefik's Pod listens on a port. */
import type { Container, PodTemplate, TraefikProfile } from '../../src/rule.ts';

/** Whether an entry point may listen on a port of the Pod; HTTP/3 takes the same number on UDP, or one that is advertised. */
export function listens({ entryPoints, option }: TraefikProfile, port: number, protocol: string): boolean {
  return entryPoints.some((entryPoint) => {
    if (protocol === 'UDP' && option(`entryPoints.${entryPoint.name}.http3`) !== undefined) return true;
    return entryPoint.port === port && entryPoint.protocol === protocol.toLowerCase();
  });
}

/** Whether something else in the Pod may listen: a second container that does not say where. */
export function isShared(pod: PodTemplate, profile: TraefikProfile, port: number): boolean {
  if (pod.injected) return true;
  return pod.containers.some(
    (other) =>
      other !== profile.container &&
      other.role !== 'init' &&
      (other.ports.length === 0 || other.ports.some(({ containerPort }) => containerPort === port)),
  );
}

/** A probe that asks for what is not there is told as such. */
export function isProbed({ probes, ports }: Container, number: number): boolean {
  return probes.some(
    ({ port }) => port === number || ports.some(({ name, containerPort }) => name === port && containerPort === number),
  );
}
