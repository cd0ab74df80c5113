import { defineKind } from '../define-kind.ts';
import type { Resource } from '../resource.ts';
import { readRoutes, routesReferences, type TraefikRoutes, traefikGroups } from '../traefik.ts';

export type IngressRouteUDP = TraefikRoutes;

/** traefik.io IngressRouteUDP: everything that comes in on a UDP entry point; it has no rules. */
export const ingressRouteUdp = defineKind<IngressRouteUDP>()({
  kind: 'IngressRouteUDP',
  groups: traefikGroups,
  namespaced: true,
  read: readRoutes,
  references: (resource: Resource<IngressRouteUDP>) => routesReferences(resource, {}),
});
