/** Whether two ports can have something in common at all: asked of every Service and Pod, of which nearly none has. */
import type { ContainerPort, PodTemplate, ServicePort } from '../../src/rule.ts';

/** Beyond so many, to compare each with each would cost more than it saves. */
const few = 8;

/** False if no two ports of a Service share number or name, and none lacks a name that it needs. */
export function mayClash(ports: readonly ServicePort[]): boolean {
  const { length } = ports;
  if (length < 2 || length > few) return length > few;
  for (let i = 0; i < length; i++) {
    const { name, port } = ports[i] as ServicePort;
    if (name === undefined) return true;
    for (let j = i + 1; j < length; j++) {
      const other = ports[j] as ServicePort;
      if (port === other.port || name === other.name) return true;
    }
  }
  return false;
}

/** False if no two ports of a Pod share number, host port or name. */
export function mayClashInPod({ containers }: PodTemplate): boolean {
  let count = 0;
  for (let c = 0; c < containers.length; c++) count += containers[c]?.ports.length ?? 0;
  if (count < 2 || count > few) return count > few;
  const only = containers.length === 1 ? containers[0]?.ports : undefined;
  const ports = only ?? containers.flatMap((container) => container.ports);
  for (let i = 0; i < ports.length; i++) {
    const { name, containerPort, hostPort } = ports[i] as ContainerPort;
    for (let j = i + 1; j < ports.length; j++) {
      const other = ports[j] as ContainerPort;
      if (containerPort === other.containerPort || (name !== undefined && name === other.name)) return true;
      if (hostPort !== undefined || other.hostPort !== undefined) return true;
    }
  }
  return false;
}
