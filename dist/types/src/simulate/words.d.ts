/** How things are named in a trace, and the commands that look at them on the live system. */
import type { Endpoint } from '../graph/graph.js';
import type { Service, ServicePort } from '../model/kinds/service.js';
import type { PodTemplate } from '../model/pod-template.js';
import type { Resource } from '../model/resource.js';
/** `default/web`; the name alone of what has no namespace. */
export declare const nameOf: ({ namespace, name }: Pick<Resource, 'namespace' | 'name'>) => string;
/** `Deployment default/web`. */
export declare const titleOf: (resource: Resource) => string;
/** `80 (http)`. */
export declare const portTitle: ({ port, name }: Pick<ServicePort, 'port' | 'name'>) => string;
/** `Deployment default/web, container web, port 8080 (http)`. */
export declare function endpointTitle({ pod, port, declared }: Endpoint): string;
/** The ports of a Service as a list. */
export declare const portsOf: ({ view }: Resource<Service>) => string;
/** A word of a shell command. Placeholders and whatever else a shell would read are put in quotes. */
export declare const word: (text: string) => string;
/** The EndpointSlices of a Service: what the cluster made of selector and targetPort. */
export declare const slicesCommand: ({ namespace, name }: Pick<Resource, 'namespace' | 'name'>) => string;
/** An object as the cluster has it. */
export declare const getCommand: ({ kind, namespace, name }: Pick<Resource, 'kind' | 'namespace' | 'name'>) => string;
/** An object with its events, and what it refers to. */
export declare const describeCommand: (resource: Pick<Resource, 'kind' | 'namespace' | 'name'>) => string;
/** What listens in a Pod. */
export declare function listenCommand({ owner }: PodTemplate): string;
