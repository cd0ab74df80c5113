/** How things are named in a trace, and the commands that look at them on the live system. */
import type { Endpoint } from '../graph/graph.ts';
import type { Service, ServicePort } from '../model/kinds/service.ts';
import type { PodTemplate } from '../model/pod-template.ts';
import type { Resource } from '../model/resource.ts';

/** `default/web`; the name alone of what has no namespace. */
export const nameOf = ({ namespace, name }: Pick<Resource, 'namespace' | 'name'>): string =>
  namespace === '' ? name : `${namespace}/${name}`;

/** `Deployment default/web`. */
export const titleOf = (resource: Resource): string => `${resource.kind} ${nameOf(resource)}`;

/** `80 (http)`. */
export const portTitle = ({ port, name }: Pick<ServicePort, 'port' | 'name'>): string =>
  name === undefined ? String(port ?? '?') : `${port ?? '?'} (${name})`;

/** `Deployment default/web, container web, port 8080 (http)`. */
export function endpointTitle({ pod, port, declared }: Endpoint): string {
  const container = declared ? `, container ${declared.container.name}` : '';
  return `${titleOf(pod.owner)}${container}, port ${port}${declared?.port.name === undefined ? '' : ` (${declared.port.name})`}`;
}

/** The ports of a Service as a list. */
export const portsOf = ({ view }: Resource<Service>): string =>
  view.ports.length === 0 ? 'none' : view.ports.map(portTitle).join(', ');

const quoted = /^[\w./:@=,+-]+$/;

/** A word of a shell command. Placeholders and whatever else a shell would read are put in quotes. */
export const word = (text: string): string => (quoted.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** The EndpointSlices of a Service: what the cluster made of selector and targetPort. */
export const slicesCommand = ({ namespace, name }: Pick<Resource, 'namespace' | 'name'>): string =>
  `kubectl -n ${word(namespace)} get endpointslices -l kubernetes.io/service-name=${word(name)}`;

/** An object as the cluster has it. */
export const getCommand = ({ kind, namespace, name }: Pick<Resource, 'kind' | 'namespace' | 'name'>): string =>
  `kubectl ${namespace === '' ? '' : `-n ${word(namespace)} `}get ${word(kind.toLowerCase())} ${word(name)}`;

/** An object with its events, and what it refers to. */
export const describeCommand = (resource: Pick<Resource, 'kind' | 'namespace' | 'name'>): string =>
  getCommand(resource).replace(' get ', ' describe ');

/** What listens in a Pod. */
export function listenCommand({ owner }: PodTemplate): string {
  const made =
    owner.kind === 'CronJob' ? `pod ${word(owner.name)}` : `${word(owner.kind.toLowerCase())}/${word(owner.name)}`;
  return `kubectl -n ${word(owner.namespace)} exec ${made} -- netstat -tln`;
}
