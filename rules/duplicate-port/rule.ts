import {
  type ContainerPort,
  defineRule,
  dig,
  type Graph,
  isMapping,
  isPlaceholder,
  type Path,
  type PodTemplate,
  type Report,
  type Resource,
  type Service,
} from '../../src/rule.ts';

const messages = {
  number: {
    text: 'Service "{service}" has port {port} twice.',
    effect: 'The API server refuses the Service: "spec.ports[{index}]: Duplicate value".',
    help: 'Remove one of the two, or give it another `port`; only TCP and UDP may share a number.',
  },
  name: {
    text: 'Service "{service}" has two ports named "{name}".',
    effect: 'The API server refuses the Service: "spec.ports[{index}].name: Duplicate value: "{name}"".',
    help: 'Give each port a name of its own.',
  },
  unnamed: {
    text: 'Service "{service}" has {count} ports, and port {port} has no name.',
    effect: 'The API server refuses the Service: "spec.ports[{index}].name: Required value".',
    help: 'Name every port of a Service with more than one.',
  },
  containerName: {
    text: 'Container "{container}" has two ports named "{name}".',
    effect: 'The API server refuses the Pods: "Duplicate value: "{name}"".',
    help: 'Give each port a name of its own.',
  },
  containerNumber: {
    text: 'Container "{container}" declares port {port} twice.',
    effect:
      'The API server takes it with a warning: "duplicate port definition"; the second entry has no effect of its own.',
    help: 'Remove one of the two, or correct its number or protocol.',
  },
  hostPort: {
    text: 'Host port {port} is taken twice by the Pods of {owner}.',
    effect: 'The API server refuses the Pods: "hostPort: Duplicate value: "{value}"".',
    help: 'Give one of the two another host port, or none.',
  },
  shadowed: {
    text: 'Containers "{first}" and "{second}" both name a port "{name}", and Service "{service}" asks for it.',
    effect:
      'The Service sends to container "{first}" only; the API server takes it with a warning: "duplicate port name".',
    help: 'Give the ports different names if the Service is meant for the other one.',
  },
} as const;

/** The first item of a list that has the same key as an earlier one, with that one, for each key. */
function* repeats<T>(list: readonly T[], keyOf: (item: T) => string | undefined): Iterable<readonly [T, T]> {
  const seen = new Map<string, T>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else yield [first, item];
  }
}

function checkService(service: Resource<Service>, report: Report<typeof messages>): void {
  const { ports } = service.view;
  const data = { service: service.name };
  const told = new Set<number>();
  for (const [first, second] of repeats(ports, (p) => (p.port === undefined ? undefined : `${p.port}/${p.protocol}`))) {
    told.add(second.index);
    report(service.at(...second.path, 'port'), 'number', {
      data: { ...data, port: `${second.port}/${second.protocol}`, index: second.index },
      related: [{ at: service.at(...first.path, 'port'), message: 'the first one is here' }],
    });
  }
  const plain = (name: string | undefined) => (name !== undefined && isPlaceholder(name) ? undefined : name);
  // An entry that was copied as a whole is told once.
  for (const [first, second] of repeats(ports, (p) => plain(p.name)))
    if (!told.has(second.index))
      report(service.at(...second.path, 'name'), 'name', {
        data: { ...data, name: second.name ?? '', index: second.index },
        related: [{ at: service.at(...first.path, 'name'), message: 'the first one is here' }],
      });
  if (ports.length < 2) return;
  const nameless = ports.find(({ path }) => {
    const entry = dig(service.value, path);
    return isMapping(entry) && [undefined, null, ''].includes(entry.name as undefined);
  });
  if (nameless && !told.has(nameless.index))
    report(service.keyAt(...nameless.path), 'unnamed', {
      data: { ...data, count: ports.length, port: nameless.port ?? '', index: nameless.index },
    });
}

/** Protocol, address and number of a host port, as the API server compares them. */
function hostPortOf(pod: PodTemplate, port: ContainerPort): string | undefined {
  const number = port.hostPort ?? (pod.hostNetwork ? port.containerPort : undefined);
  const address = dig(pod.owner.value, [...port.path, 'hostIP']);
  return number === undefined ? undefined : `${port.protocol}/${typeof address === 'string' ? address : ''}/${number}`;
}

function checkPod(graph: Graph, pod: PodTemplate, report: Report<typeof messages>): void {
  const { owner, containers } = pod;
  const told = new Set<Path>();
  for (const { name: container, ports } of containers) {
    const plain = ports.filter(({ name }) => name !== undefined && !isPlaceholder(name));
    for (const [first, second] of repeats(plain, (port) => port.name)) {
      told.add(second.path);
      report(owner.at(...second.path, 'name'), 'containerName', {
        data: { container, name: second.name ?? '' },
        related: [{ at: owner.at(...first.path, 'name'), message: 'the first one is here' }],
      });
    }
  }

  // Init containers run one by one; only regular ones share the host's ports.
  const regular = containers.filter(({ role }) => role === 'regular');
  const rest = containers.filter(({ role }) => role !== 'regular');
  for (const group of [regular, ...rest.map((container) => [container])])
    for (const [first, second] of repeats(
      group.flatMap(({ ports }) => ports),
      (port) => hostPortOf(pod, port),
    )) {
      if (told.has(second.path)) continue;
      told.add(second.path);
      const field = (port: ContainerPort) => (port.hostPort === undefined ? 'containerPort' : 'hostPort');
      report(owner.at(...second.path, field(second)), 'hostPort', {
        data: {
          port: second.hostPort ?? second.containerPort ?? 0,
          owner: owner.title,
          value: hostPortOf(pod, second) ?? '',
        },
        related: [{ at: owner.at(...first.path, field(first)), message: 'the first one is here' }],
      });
    }

  for (const { name: container, ports } of containers) {
    const key = ({ containerPort, protocol, hostPort }: ContainerPort) =>
      containerPort === undefined ? undefined : `${containerPort}/${protocol} ${hostPort ?? ''}`;
    for (const [first, second] of repeats(ports, key))
      if (!told.has(second.path))
        report(owner.at(...second.path, 'containerPort'), 'containerNumber', {
          data: { container, port: `${second.containerPort}/${second.protocol}` },
          related: [{ at: owner.at(...first.path, 'containerPort'), message: 'the first one is here' }],
          severity: 'warning',
        });
  }

  checkShadows(graph, pod, report);
}

/** The same name in two containers matters only to a Service that asks for it: the first container has it. */
function checkShadows(graph: Graph, pod: PodTemplate, report: Report<typeof messages>): void {
  const all = pod.containers.flatMap((container) =>
    container.role === 'init' ? [] : container.ports.map((port) => ({ container, port })),
  );
  const twice = repeats(all, ({ port }) => port.name && `${port.name}/${port.protocol}`);
  for (const [first, second] of twice) {
    if (first.container === second.container || first.port.containerPort === second.port.containerPort) continue;
    const { name = '', protocol } = second.port;
    const service = graph
      .selectedBy(pod)
      .find(({ view }) => view.ports.some((port) => port.targetPort === name && port.protocol === protocol));
    if (service)
      report(pod.owner.at(...second.port.path, 'name'), 'shadowed', {
        data: { name, first: first.container.name, second: second.container.name, service: service.name },
        related: [{ at: pod.owner.at(...first.port.path, 'name'), message: 'the Service leads here' }],
        severity: 'note',
      });
  }
}

export default defineRule({
  id: 'duplicate-port',
  summary: 'A Service or a container has the same port or port name twice.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages,
  check(graph, report) {
    for (const service of graph.all('Service')) checkService(service, report);
    for (const pod of graph.pods) checkPod(graph, pod, report);
  },
});
