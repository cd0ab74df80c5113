import { type TraefikBackend } from '../traefik.js';
export interface TraefikServicePart {
    readonly role: 'weighted' | 'main' | 'mirror' | 'service' | 'fallback' | 'hashed';
    readonly weight: number;
    readonly backend: TraefikBackend;
}
export interface TraefikService {
    /** The first of these that is set; undefined if none is (`unspecified service type`). */
    readonly type: 'weighted' | 'mirroring' | 'highestRandomWeight' | 'failover' | undefined;
    readonly parts: readonly TraefikServicePart[];
}
/** traefik.io TraefikService: several Services as one. */
export declare const traefikService: import("../define-kind.js").KindDefinition<"TraefikService", TraefikService>;
