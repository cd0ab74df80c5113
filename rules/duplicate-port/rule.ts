import {
  type ContainerPort,
  defineRule,
  type Graph,
  isPlaceholder,
  type Path,
  type PodTemplate,
  type Report,
  type Resource,
  type Service,
} from '../../src/rule.ts';
import { duplicatePortMessages } from '../_lib/duplicate-port-messages.ts';
import { mayClash, mayClashInPod } from '../_lib/may-clash.ts';
import { namelessPort } from '../_lib/nameless-port.ts';
import { hostPortsTaken, isAlias, portsShared, shadowedNames } from '../_lib/pod-port-clashes.ts';
import { apiPath, refusedKind, refusedPath } from '../_lib/refused.ts';
import { repeats } from '../_lib/repeats.ts';

function checkService(service: Resource<Service>, report: Report<typeof duplicatePortMessages>): void {
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
  const nameless = namelessPort(service);
  if (nameless && !told.has(nameless.index))
    report(service.keyAt(...nameless.path), 'unnamed', {
      data: { ...data, count: ports.length, port: nameless.port ?? '', index: nameless.index },
    });
}

function checkPod(graph: Graph, pod: PodTemplate, report: Report<typeof duplicatePortMessages>): void {
  const { owner, containers } = pod;
  const told = new Set<Path>();
  for (const { name: container, ports } of containers) {
    const plain = ports.filter(({ name }) => name !== undefined && !isPlaceholder(name));
    for (const [first, second] of repeats(plain, (port) => port.name)) {
      told.add(second.path);
      report(owner.at(...second.path, 'name'), 'containerName', {
        data: { container, name: second.name ?? '', refused: refusedKind(pod) },
        related: [{ at: owner.at(...first.path, 'name'), message: 'the first one is here' }],
      });
    }
  }

  const field = (port: ContainerPort) => (port.hostPort ? 'hostPort' : 'containerPort');
  for (const { first, second, value } of hostPortsTaken(pod)) {
    if (told.has(second.path)) continue;
    told.add(second.path);
    report(owner.at(...second.path, field(second)), 'hostPort', {
      data: {
        port: second.hostPort || (second.containerPort ?? 0),
        owner: owner.title,
        // A template without host ports is taken; its Pods get them from `hostNetwork`.
        ...(second.hostPort || owner.kind === 'Pod'
          ? { refused: refusedKind(pod), field: refusedPath(pod, [...second.path, 'hostPort']) }
          : {
              refused: `Pods of the ${owner.kind}`,
              field: apiPath([...second.path.slice(pod.path.length), 'hostPort']),
            }),
        value,
      },
      related: [{ at: owner.at(...first.path, field(first)), message: 'the first one is here' }],
    });
  }

  for (const { name: container, ports } of containers) {
    const key = ({ containerPort, protocol, hostPort }: ContainerPort) =>
      containerPort === undefined ? undefined : `${containerPort}/${protocol} ${hostPort || ''}`;
    for (const [first, second] of repeats(ports, key))
      if (!told.has(second.path) && !isAlias(graph, pod, first, second))
        report(owner.at(...second.path, 'containerPort'), 'containerNumber', {
          data: { container, port: `${second.containerPort}/${second.protocol}` },
          related: [{ at: owner.at(...first.path, 'containerPort'), message: 'the first one is here' }],
          severity: 'warning',
        });
  }

  for (const [first, second] of portsShared(pod))
    report(owner.at(...second.port.path, 'containerPort'), 'shared', {
      data: {
        first: first.container.name,
        second: second.container.name,
        port: `${second.port.containerPort}/${second.port.protocol}`,
      },
      related: [{ at: owner.at(...first.port.path, 'containerPort'), message: 'the first one is here' }],
      severity: 'warning',
    });

  for (const { first, second, service } of shadowedNames(graph, pod))
    report(owner.at(...second.port.path, 'name'), 'shadowed', {
      data: {
        name: second.port.name ?? '',
        first: first.container.name,
        second: second.container.name,
        service: service.name,
      },
      related: [{ at: owner.at(...first.port.path, 'name'), message: 'the Service leads here' }],
      severity: 'note',
    });
}

export default defineRule({
  id: 'duplicate-port',
  summary: 'A Service or a container has the same port or port name twice.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: duplicatePortMessages,
  check(graph, report) {
    for (const service of graph.all('Service')) if (mayClash(service.view.ports)) checkService(service, report);
    for (const pod of graph.pods) if (mayClashInPod(pod)) checkPod(graph, pod, report);
  },
});
