/** What security groups let in. */
import { known, type Opening, type SecurityGroup, unknown } from '../../src/rule.ts';

/** Whether an opening lets a port in; undefined if a part of it is not known. */
function admits({ from, to, protocol }: Opening, port: number, transport: string): boolean | undefined {
  const spoken = known(protocol);
  if (spoken === undefined) return undefined;
  if (spoken === '-1' || spoken === 'all') return true;
  if (spoken !== transport && spoken !== (transport === 'tcp' ? '6' : '17')) return false;
  if (from.value === unknown || to.value === unknown) return undefined;
  return from.value === undefined || to.value === undefined || (port >= from.value && port <= to.value);
}

/** The protocols of the network that a listener or a target group takes, as security groups call them. */
export function transportsOf(protocol: string): readonly string[] {
  return /^(?:UDP|QUIC)$/.test(protocol) ? ['udp'] : /_/.test(protocol) ? ['tcp', 'udp'] : ['tcp'];
}

/** Whether none of some security groups lets a port in; undefined if a part of them is not known. */
export function isClosed(
  groups: readonly SecurityGroup[],
  port: number,
  transports: readonly string[],
): boolean | undefined {
  if (groups.length === 0 || !groups.every(({ complete, conditional }) => complete && !conditional)) return undefined;
  const openings = groups.flatMap(({ ingress }) => ingress);
  // A group without a single opening has them made somewhere else.
  if (openings.length === 0) return undefined;
  let isKnown = true;
  for (const opening of openings)
    for (const transport of transports) {
      const admitted = admits(opening, port, transport);
      if (admitted) return false;
      if (admitted === undefined) isKnown = false;
    }
  return isKnown || undefined;
}
