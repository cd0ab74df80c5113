import type { Path } from '../../parse/place.js';
import { type ReferenceSpec } from '../define-kind.js';
import type { Resource } from '../resource.js';
export interface ServersTransport {
    readonly insecureSkipVerify: boolean;
}
/** Secrets and ConfigMaps with certificates, under the path of the TLS settings. */
export declare function certificateReferences(resource: Resource, at: Path): Iterable<ReferenceSpec>;
/** traefik.io ServersTransport: how Traefik connects to the servers. */
export declare const serversTransport: import("../define-kind.js").KindDefinition<"ServersTransport", ServersTransport>;
