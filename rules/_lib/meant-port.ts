/** Which Service port a target group is probably meant to feed, when its number does not say. */
import {
  type Graph,
  nearest,
  type Resource,
  type Service,
  type ServicePort,
  type TargetGroup,
} from '../../src/rule.ts';
import { nameOf } from './node-ports.ts';
import { targetsNodes } from './target-group.ts';

const secure = ['https', 'websecure', 'tls', 'ssl', '443', '8443'];
const plain = ['http', 'web', '80', '8080'];

/** `https` for words such as those of `traefik-https`, `http` for those of `traefik-web`. */
function roleOf(words: readonly string[]): 'https' | 'http' | undefined {
  if (words.some((word) => secure.includes(word))) return 'https';
  return words.some((word) => plain.includes(word)) ? 'http' : undefined;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z0-9]+/);

/** The one of some ports that fits; nothing if none does or several do. */
function single(ports: readonly ServicePort[], fits: (port: ServicePort) => boolean): ServicePort | undefined {
  const [first, second] = ports.filter(fits);
  return second ? undefined : first;
}

/**
 * The port of the Service that the group is meant for: the one whose Service or container port it names, the one with its name or its role
 * (`https`, `websecure`, 443), the only one, or the only one that no other group feeds.
 */
export function meantPort(graph: Graph, service: Resource<Service>, group: TargetGroup): ServicePort | undefined {
  const wanted = group.protocol.includes('UDP') || group.protocol === 'QUIC' ? 'UDP' : 'TCP';
  const ports = service.view.ports.filter((port) => port.protocol === wanted || group.protocol.startsWith('TCP_'));
  const resolved = graph.ports(service);
  const number =
    single(ports, (p) => p.port === group.port) ??
    single(ports, (p) => p.targetPort === group.port) ??
    single(ports, (p) => resolved.some((r) => r.port === p && r.endpoints.some((e) => e.port === group.port)));
  if (number) return number;

  // A group without a name of its own has the Service's, which may be a port's name too (the dashboard of Traefik).
  const own = wordsOf(`${service.namespace} ${service.name}`);
  const words = wordsOf(group.name).filter((word) => !own.includes(word));
  const role = roleOf(words) ?? roleOf([group.protocol.toLowerCase()]);
  const named =
    single(ports, (p) => p.name !== undefined && words.includes(p.name)) ??
    single(ports, (p) => role !== undefined && roleOf([...wordsOf(p.name ?? ''), `${p.port}`]) === role);
  if (named) return named;

  const fed = graph
    .targetGroups()
    .flatMap(({ group: other, service: its, port }) => (its === service && other !== group && port ? [port] : []));
  return (
    single(service.view.ports, () => true) ?? (targetsNodes(group) ? single(ports, (p) => !fed.includes(p)) : undefined)
  );
}

/** What the group's number is instead of a node port, and which node port was meant. */
export function explainNumber(graph: Graph, service: Resource<Service>, group: TargetGroup): string | undefined {
  const { port } = group;
  const { ports, healthCheckNodePort } = service.view;
  if (healthCheckNodePort === port) return `${port} is the healthCheckNodePort, which only answers health checks.`;
  const meant = meantPort(graph, service, group);
  if (meant?.nodePort !== undefined) {
    const { nodePort } = meant;
    if (meant.port === port) return `${port} is the Service port; its nodePort is ${nodePort}.`;
    const resolved = graph.ports(service).find((resolution) => resolution.port === meant);
    if (meant.targetPort === port || resolved?.endpoints.some((endpoint) => endpoint.port === port))
      return `${port} is the container port; its nodePort is ${nodePort}.`;
    return `Service port ${nameOf(meant)} has the nodePort ${nodePort}.`;
  }
  const close = nearest(
    String(port),
    ports.flatMap(({ nodePort }) => (nodePort === undefined ? [] : [String(nodePort)])),
  );
  return close && `Did you mean ${close}?`;
}

/** Whether other groups feed all that this one may be meant for; then it is probably about another cluster with the same Service. */
export function isSuperfluous(graph: Graph, service: Resource<Service>, group: TargetGroup): boolean {
  const { from, to } = graph.settings.nodePortRange;
  if (group.port < from || group.port > to) return false;
  const meant = meantPort(graph, service, group);
  const fed = graph.targetGroups().flatMap((other) => (other.service === service && other.port ? [other.port] : []));
  return (meant ? [meant] : service.view.ports).every((port) => fed.includes(port));
}
