import { type At, defineRule, type Graph, isPlaceholder, type Resource, type Service } from '../../src/rule.ts';
import { isDnsOnly } from '../_lib/no-endpoints.ts';

type Manual = ReturnType<Graph['manualEndpoints']>[number];
interface GivenPort {
  readonly name: string | undefined;
  readonly protocol: string;
  readonly port: number | undefined;
  readonly owner: Manual;
  readonly path: readonly (string | number)[];
}

/** The ports of hand-made endpoints, each with its place. */
function portsOf(owner: Manual): GivenPort[] {
  const { view } = owner;
  const give = (list: readonly Omit<GivenPort, 'owner' | 'path'>[], path: readonly (string | number)[]): GivenPort[] =>
    list.map((port, index) => ({ ...port, owner, path: [...path, index] }));
  return 'subsets' in view
    ? view.subsets.flatMap(({ ports }, index) => give(ports, ['subsets', index, 'ports']))
    : give(view.ports, ['ports']);
}

/** Whether an object was read from a cluster: nobody writes an uid. */
function isFromCluster({ value }: Manual): boolean {
  const { metadata } = value;
  return typeof metadata === 'object' && metadata !== null && 'uid' in metadata;
}

/** The `name` of the port if it has one, else the port itself. */
function placeOf({ owner, path, name, port }: GivenPort): At {
  if (name !== undefined) return owner.at(...path, 'name');
  return port === undefined ? owner.at(...path) : owner.at(...path, 'port');
}

const quoted = (name: string | undefined): string => (name === undefined ? 'no name' : `the name "${name}"`);

export default defineRule({
  id: 'endpoints-port-mismatch',
  summary: 'Hand-made endpoints do not fit the Service that they belong to.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    name: {
      text: 'Port {port} of Service "{service}" has {wanted}, but its port in {endpoints} has {found}.',
      effect: 'Ports of a Service and of its endpoints are joined by name: {effect}',
      help: 'Give the port the same name in both, or none in both; the number may differ.',
    },
    protocol: {
      text: 'Port {port} of Service "{service}" is {wanted}, but its port in {endpoints} is {found}.',
      effect: 'Ports of a Service and of its endpoints are joined by name and protocol: {effect}',
      help: 'Give the port the same `protocol` in both; it is TCP where none is written.',
    },
    absent: {
      text: 'Port {port} of Service "{service}" has {wanted}, and no port of its endpoints has.',
      effect: 'Ports of a Service and of its endpoints are joined by name: {effect}',
      help: 'Add the port to {endpoints}, or take it out of the Service.',
    },
    overwritten: {
      text: 'The addresses of {endpoints} are overwritten: Service "{service}" has a selector.',
      effect: 'The endpoints controller replaces them with the Pods that the selector matches.',
      help: 'Remove the selector to keep addresses of your own, or remove the Endpoints.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const manual = graph.manualEndpoints(service);
      const { state } = graph.selects(service);
      if (state === 'pods' || state === 'none') checkOverwritten(service, manual);
      // Whoever only resolves names and dials addresses asks for no port.
      const joined = state === 'manual' && manual.length > 0 && !isDnsOnly(graph, service);
      if (joined && graph.context.incomplete === undefined)
        checkPorts(service, manual.flatMap(portsOf), manual[0] as Manual);
    }

    function checkOverwritten(service: Resource<Service>, manual: readonly Manual[]): void {
      for (const endpoints of manual) {
        if (!('subsets' in endpoints.view) || endpoints.view.subsets.length === 0) continue;
        // A lock of the old leader election, which by chance has the Service's name.
        if (endpoints.annotations.has('control-plane.alpha.kubernetes.io/leader')) continue;
        // What the controller itself made, as `kubectl get` prints it.
        if (endpoints.annotations.has('endpoints.kubernetes.io/last-change-trigger-time')) continue;
        if (endpoints.labels.has('endpoints.kubernetes.io/managed-by') || isFromCluster(endpoints)) continue;
        report(endpoints.keyAt('subsets'), 'overwritten', {
          data: { endpoints: endpoints.title, service: service.name },
          severity: 'warning',
          related: [{ at: service.keyAt('spec', 'selector'), message: `the selector of ${service.title}` }],
        });
      }
    }

    function checkPorts(service: Resource<Service>, given: readonly GivenPort[], first: Manual): void {
      const { ports } = service.view;
      const vague = [...given, ...ports].some(({ name, protocol }) => [name ?? '', protocol].some(isPlaceholder));
      if (vague || given.length === 0) return;
      const fits = (a: { name: string | undefined; protocol: string }, b: typeof a): boolean =>
        a.name === b.name && a.protocol === b.protocol;
      const free = given.filter((entry) => !ports.some((port) => fits(port, entry)));
      const effect = 'connections to this port fail, and Traefik makes no router (404).';
      for (const port of ports) {
        if (given.some((entry) => fits(port, entry))) continue;
        const data = { service: service.name, port: port.port ?? port.name ?? 'without number', effect };
        const at = port.name === undefined ? service.at(...port.path, 'port') : service.at(...port.path, 'name');
        const related = [{ at, message: `port ${data.port} of ${service.title}` }];
        const other = free.find((entry) => entry.name === port.name);
        if (other) {
          report(placeOf(other), 'protocol', {
            data: { ...data, wanted: port.protocol, endpoints: other.owner.title, found: other.protocol },
            related,
          });
          continue;
        }
        const numbers = [port.targetPort, port.port];
        const same = free.find((entry) => entry.protocol === port.protocol && numbers.includes(entry.port));
        const only = free.length === 1 && ports.length === 1 ? free[0] : undefined;
        const meant = same ?? only;
        if (meant)
          report(placeOf(meant), 'name', {
            data: { ...data, wanted: quoted(port.name), endpoints: meant.owner.title, found: quoted(meant.name) },
            related,
          });
        else report(at, 'absent', { data: { ...data, wanted: quoted(port.name), endpoints: first.title } });
      }
    }
  },
});
