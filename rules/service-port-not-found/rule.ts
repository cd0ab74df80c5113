import {
  defineRule,
  dig,
  type Graph,
  portNameProblem,
  type Related,
  type Resource,
  type Service,
} from '../../src/rule.ts';

/** The ports of a Service as a user would write them: `80 (http), 443`. */
function list(service: Resource<Service>): string {
  const ports = service.view.ports.map(({ port, name }) => (name === undefined ? String(port) : `${port} (${name})`));
  return ports.join(', ');
}

/** Why someone would have written this port: it is a port of the Pod, a node port, or a number in quotes. */
function guess(
  graph: Graph,
  service: Resource<Service>,
  wanted: number | string,
  key: 'number' | 'port',
): string | undefined {
  const { ports } = service.view;
  const number = typeof wanted === 'number' ? wanted : /^\d+$/.test(wanted) ? Number(wanted) : undefined;
  if (typeof wanted === 'string' && number !== undefined && ports.some((port) => port.port === number))
    return `"${wanted}" in quotes is a port name; write \`${key}: ${number}\` without quotes.`;
  for (const port of ports) {
    const write = `the Service port is ${port.port}${port.name === undefined ? '' : ` (${port.name})`}.`;
    if (number !== undefined && port.nodePort === number) return `${number} is the nodePort; ${write}`;
    if (port.targetPort === wanted || (number !== undefined && port.targetPort === number))
      return `${typeof wanted === 'number' ? wanted : `"${wanted}"`} is the targetPort, the container's side; ${write}`;
  }
  for (const { port, endpoints } of graph.ports(service))
    for (const { declared } of endpoints)
      if (declared?.port.containerPort === number && number !== undefined)
        return `${number} is the container port; the Service port is ${port.port}.`;
      else if (typeof wanted === 'string' && declared?.port.name === wanted)
        return `"${wanted}" is the name of the container port; the Service port is ${port.name ?? port.port}.`;
  if (typeof wanted === 'number') {
    const [only, second] = ports;
    if (!only && dig(service.value, ['ports']) !== undefined) return 'Move `ports` of the Service into its `spec`.';
    return only && !second ? `The only port of the Service is ${only.port}.` : undefined;
  }
  const same = ports.find((port) => port.name?.toLowerCase() === wanted.toLowerCase());
  return same ? `Did you mean "${same.name}"? Port names are lower case.` : undefined;
}

const traefikKinds = new Set(['IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP', 'TraefikService', 'Middleware']);

/** What becomes of a route that knows no HTTP. */
const ofLayer4: Readonly<Record<string, string>> = {
  IngressRouteTCP:
    'The API server accepts the object; Traefik finds no such port and leaves the Service out: with no other one, it closes every connection.',
  IngressRouteUDP:
    'The API server accepts the object; Traefik finds no such port and leaves the Service out: with no other one, datagrams are dropped.',
};

export default defineRule({
  id: 'service-port-not-found',
  summary: 'A route or a target group asks for a port that the Service does not have.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    number: {
      text: 'Service "{service}" has no port {port}; {ports}.',
      effect: '{effect}',
      help: 'Give the number or the name of a Service port.',
    },
    name: {
      text: 'Service "{service}" has no port named "{port}"; {ports}.',
      effect: '{effect}',
      help: 'Give the name or the number of a Service port.',
    },
  },
  check(graph, report) {
    for (const { from, port, target, role } of graph.references({ to: 'Service' })) {
      if (port?.state !== 'absent' || !target) continue;
      const service = target as Resource<Service>;
      // A Service that needs ports and has none is refused itself: invalid-port-value says so.
      const { ports: own, headless, type, selector } = service.view;
      if (own.length === 0 && !headless && type !== 'ExternalName' && selector) continue;
      const wanted = port.number ?? port.name ?? '';
      // Of an ExternalName Traefik's own kinds take any number.
      if (type === 'ExternalName' && typeof wanted === 'number' && traefikKinds.has(from.kind)) continue;
      // The API server refuses such a name in an Ingress: port-name-invalid says so.
      if (from.kind === 'Ingress' && typeof wanted === 'string' && portNameProblem(wanted) !== undefined) continue;
      const related: Related[] = [
        service.view.ports.length > 0
          ? { at: service.keyAt('spec', 'ports'), message: `Service "${service.name}" has the ports ${list(service)}` }
          : dig(service.value, ['ports']) === undefined
            ? { at: service.at('metadata', 'name'), message: `Service "${service.name}" is defined here` }
            : { at: service.keyAt('ports'), message: 'these ports stand beside `spec`, where nothing reads them' },
      ];
      const ports = service.view.ports.length === 0 ? 'it has no ports' : `its ports are ${list(service)}`;
      const effect =
        role === 'target-group'
          ? 'The AWS Load Balancer Controller cannot find the port and deregisters every target.'
          : (ofLayer4[from.kind] ??
            'The API server accepts the object; the controller finds no such port and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.');
      report(port.at, typeof wanted === 'number' ? 'number' : 'name', {
        data: { service: service.name, port: wanted, ports, effect },
        suggestion: guess(graph, service, wanted, from.kind === 'Ingress' ? 'number' : 'port'),
        related,
      });
    }
  },
});
