import { defineRule, nearest, type PodTemplate, type PortResolution } from '../../src/rule.ts';
import { portList, servingPorts } from '../_lib/declared-ports.ts';
import { declarations, namedTargets } from '../_lib/named-targets.ts';
import { isDnsOnly } from '../_lib/no-endpoints.ts';
import { workloadTitles } from '../_lib/workload-titles.ts';

interface Declared {
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

/** By the list of Pods, which Services that select the same share, and by protocol. */
const known = new WeakMap<readonly PodTemplate[], Map<string, Declared>>();

/** What the Pods declare for the protocol. */
function declaredBy(pods: readonly PodTemplate[], wanted: string): Declared {
  const byProtocol = known.get(pods) ?? new Map<string, Declared>();
  known.set(pods, byProtocol);
  const found = byProtocol.get(wanted);
  if (found) return found;
  const names = new Set<string>();
  const numbers = new Set<number>();
  for (const pod of pods)
    for (const { name, containerPort, protocol } of servingPorts(pod)) {
      if (protocol !== wanted) continue;
      if (name !== undefined) names.add(name);
      if (containerPort !== undefined) numbers.add(containerPort);
    }
  const declared = { names, numbers };
  byProtocol.set(wanted, declared);
  return declared;
}

/** What was probably meant by a name that no Pod has. */
function suggest({ service, port }: PortResolution, target: string, pods: readonly PodTemplate[]): string | undefined {
  const { names, numbers } = declaredBy(pods, port.protocol);
  const meant = nearest(target, names);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  const [number, second] = numbers;
  // The only port of the Pods is nothing to tell if another port of the Service leads there.
  if (number === undefined || second !== undefined || service.view.ports.length > 1) return undefined;
  const [name] = names;
  return name === undefined
    ? `The only port that they declare is ${number}, which has no name.`
    : `The only port that they declare is ${number}, named "${name}".`;
}

export default defineRule({
  id: 'target-port-not-found',
  summary: 'A named targetPort is a port of none of the Pods that the Service selects.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    none: {
      text: 'The Pods that Service "{service}" selects have no port named "{target}"; they declare {ports}.',
      effect: '{effect}',
      help: 'Name a port of the containers, give its number, or add the name to the port in the Pod template.',
    },
    container: {
      text: '"{target}" is the name of a container of {workload}, not of a port; it declares {ports}.',
      effect: '{effect}',
      help: 'Give the name or the number of a container port.',
    },
    init: {
      text: 'Port "{target}" belongs to init container "{container}" of {workload}, which ends before the Pod serves.',
      effect: '{effect}',
      help: 'Move the port to a container that keeps running, or make this one a sidecar with `restartPolicy: Always`.',
    },
  },
  check(graph, report) {
    for (const { resolution, target, lacking, nowhere, open } of namedTargets(graph)) {
      const { service, port, near } = resolution;
      if (!nowhere || near.some(({ why }) => why === 'protocol')) continue;
      const at = service.at(...port.path, 'targetPort');
      const silent = isDnsOnly(graph, service);
      const effect = silent
        ? 'The API server accepts the Service; the port gets no endpoint and no SRV record, while the Pods still resolve by name.'
        : 'The API server accepts the Service, but the port gets no endpoint: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.';
      const extra = { open, ...(silent && { severity: 'warning' as const }) };
      const data = { target, effect };
      const init = near.find(({ why }) => why === 'init');
      if (init) {
        const { pod, container } = init;
        report(at, 'init', {
          ...extra,
          data: { ...data, container: container.name, workload: pod.owner.title },
          related: [{ at: pod.owner.at(...init.port.path, 'name'), message: `port "${target}" is declared here` }],
        });
        continue;
      }
      const suggestion = suggest(resolution, target, lacking);
      const related = declarations(lacking);
      const ports = portList(lacking);
      const named = lacking.find(({ containers }) => containers.some(({ name }) => name === target));
      if (named)
        report(at, 'container', {
          ...extra,
          data: { ...data, workload: workloadTitles([named]), ports },
          related,
          suggestion,
        });
      else report(at, 'none', { ...extra, data: { ...data, service: service.name, ports }, related, suggestion });
    }
  },
});
