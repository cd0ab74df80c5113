/** The ports that Pods declare: whether all of them are known, and how to list them. */
import { dig, field, isMapping, isPlaceholder, items, type PodTemplate, text, type Workload } from '../../src/rule.ts';

function isKnownContainer(value: unknown, regular: boolean): boolean {
  // A container without an image is a piece of a patch.
  if (!isMapping(value) || (regular && text(field(value, 'image')) === undefined)) return false;
  const ports = field(value, 'ports');
  if (ports === undefined || ports === null) return true;
  return (
    Array.isArray(ports) &&
    ports.every((port) => {
      if (!isMapping(port)) return false;
      const { name, containerPort } = port;
      return ![name, containerPort].some((part) => typeof part === 'string' && isPlaceholder(part));
    })
  );
}

/** False if Pods of the template may have ports that cannot be read here: injected containers, placeholders, pieces of patches. */
export function arePortsKnown(pod: PodTemplate): boolean {
  if (pod.injected) return false;
  const spec = field(dig(pod.owner.value, pod.path), 'spec');
  const regular = items(field(spec, 'containers'));
  const init = field(spec, 'initContainers') ?? [];
  if (regular.length === 0 || !Array.isArray(init)) return false;
  return regular.every((c) => isKnownContainer(c, true)) && init.every((c) => isKnownContainer(c, false));
}

/** True for Pods that are not there to serve: those of a Job or CronJob, test Pods of a Helm chart, workloads scaled to zero. */
export function isPassing({ owner }: PodTemplate): boolean {
  if (owner.kind === 'Job' || owner.kind === 'CronJob') return true;
  if (owner.kind !== 'Pod') return (owner.view as Workload).replicas === 0;
  const policy = dig(owner.value, ['spec', 'restartPolicy']);
  return policy === 'Never' || policy === 'OnFailure' || owner.annotations.has('helm.sh/hook');
}

/** Ports of the containers that serve: regular ones and sidecars. */
export function servingPorts(pod: PodTemplate): readonly PodTemplate['containers'][number]['ports'][number][] {
  return pod.containers.flatMap((container) => (container.role === 'init' ? [] : container.ports));
}

const listed = new WeakMap<readonly PodTemplate[], string>();

/** `8080 (http), 9090`; `none` if the Pods declare none. */
export function portList(pods: readonly PodTemplate[]): string {
  const list = listed.get(pods) ?? listPorts(pods);
  listed.set(pods, list);
  return list;
}

function listPorts(pods: readonly PodTemplate[]): string {
  const shown = new Set<string>();
  for (const pod of pods)
    for (const { name, containerPort, protocol } of servingPorts(pod)) {
      if (containerPort === undefined) continue;
      const number = protocol === 'TCP' ? String(containerPort) : `${containerPort}/${protocol}`;
      shown.add(name === undefined ? number : `${number} (${name})`);
    }
  return shown.size === 0 ? 'none' : [...shown].join(', ');
}
