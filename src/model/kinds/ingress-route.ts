import { defineKind } from '../define-kind.ts';
import type { Resource } from '../resource.ts';
import { readRoutes, routesReferences, type TraefikRoutes, traefikGroups } from '../traefik.ts';

export type IngressRoute = TraefikRoutes;

/** traefik.io IngressRoute: HTTP routes of Traefik. */
export const ingressRoute = defineKind<IngressRoute>()({
  kind: 'IngressRoute',
  groups: traefikGroups,
  namespaced: true,
  read: readRoutes,
  references: (resource: Resource<IngressRoute>) =>
    routesReferences(resource, { middleware: 'Middleware', transport: 'ServersTransport' }),
});
