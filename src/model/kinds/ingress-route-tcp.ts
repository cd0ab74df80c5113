import { defineKind } from '../define-kind.ts';
import type { Resource } from '../resource.ts';
import { readRoutes, routesReferences, type TraefikRoutes, traefikGroups } from '../traefik.ts';

export type IngressRouteTCP = TraefikRoutes;

/** traefik.io IngressRouteTCP: routes of whole connections. */
export const ingressRouteTcp = defineKind<IngressRouteTCP>()({
  kind: 'IngressRouteTCP',
  groups: traefikGroups,
  namespaced: true,
  read: readRoutes,
  references: (resource: Resource<IngressRouteTCP>) =>
    routesReferences(resource, { middleware: 'MiddlewareTCP', transport: 'ServersTransportTCP' }),
});
