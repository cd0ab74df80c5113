import { type Container, defineRule, dig, isPlaceholder, nearest, portNameProblem } from '../../src/rule.ts';

/** The kubelet throws away the result of a probe that it cannot run; what counts is then the state that each kind begins with. */
const effects = {
  readinessProbe: 'the probe never succeeds, the Pod never becomes ready and no Service sends requests to it.',
  livenessProbe: 'the probe never checks anything, and a container that hangs is never restarted.',
  startupProbe:
    'the container never counts as started, so the Pod never becomes ready; it is not restarted either, and no other probe of it runs.',
  postStart: 'the hook fails, and the container is killed and started again, over and over.',
  preStop: 'the hook fails with an event, and the container is stopped without it.',
} as const;

function declares({ ports }: Container, name: string): boolean {
  for (let index = 0; index < ports.length; index++) if (ports[index]?.name === name) return true;
  return false;
}

export default defineRule({
  id: 'probe-port-not-found',
  summary: 'A probe names a port that its own container does not have.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    absent: {
      text: 'The {probe} of container "{container}" names port "{port}", which the container does not have; {ports}.',
      effect: 'The API server accepts it, but the kubelet cannot find the port: {effect}',
      help: 'Name a port of this very container, or give the number.',
    },
    other: {
      text: 'The {probe} of container "{container}" names port "{port}", which belongs to container "{other}".',
      effect: 'A probe looks for names in its own container only: {effect}',
      help: 'Give the number, which works for every container of the Pod, or move the probe.',
    },
  },
  check(graph, report) {
    for (const { owner, containers } of graph.pods)
      for (const container of containers) {
        // An init container that ends may have no probe; without an image this is a piece of a patch.
        if (container.probes.length === 0 || container.role === 'init' || container.image === undefined) continue;
        if (container.probes.every(({ port }) => typeof port !== 'string' || declares(container, port))) continue;
        const given = dig(owner.value, [...container.path, 'ports']) ?? [];
        if (!Array.isArray(given) || container.ports.some(({ name }) => name !== undefined && isPlaceholder(name)))
          continue;
        for (const { type: probe, handler, port, path } of container.probes) {
          if (typeof port !== 'string' || handler === 'grpc' || declares(container, port) || isPlaceholder(port))
            continue;
          const names = container.ports.flatMap(({ name }) => name ?? []);
          // Names that the API server refuses are told by another rule: digits in quotes, upper case.
          if (portNameProblem(port) !== undefined || names.some((name) => name.toLowerCase() === port)) continue;
          const data = { probe, container: container.name, port, effect: effects[probe] };
          const at = owner.at(...path);
          // Requests go on as before.
          const severity = probe === 'livenessProbe' || probe === 'preStop' ? 'warning' : 'error';
          const home = containers.flatMap((other) =>
            other.ports.flatMap((candidate) => (candidate.name === port ? [{ other, candidate }] : [])),
          )[0];
          if (home) {
            const number = home.candidate.containerPort;
            report(at, 'other', {
              data: { ...data, other: home.other.name },
              related: [{ at: owner.at(...home.candidate.path, 'name'), message: `"${port}" is declared here` }],
              suggestion: number === undefined ? undefined : `Its number is ${number}.`,
              severity,
            });
            continue;
          }
          const ports = container.ports.map(({ name, containerPort }) =>
            containerPort === undefined
              ? (name ?? 'one without number')
              : name === undefined
                ? String(containerPort)
                : `${containerPort} (${name})`,
          );
          const meant = nearest(port, names);
          report(at, 'absent', {
            data: { ...data, ports: ports.length === 0 ? 'it declares none' : `its ports are ${ports.join(', ')}` },
            related: [
              { at: owner.keyAt(...container.path, 'ports'), message: `the ports of "${container.name}"` },
            ].slice(0, ports.length),
            suggestion: meant && `Did you mean "${meant}"?`,
            severity,
          });
        }
      }
  },
});
