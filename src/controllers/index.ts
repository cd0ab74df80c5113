/** The controllers that lower their kinds into the route model. */
import type { Controller } from '../graph/controller.ts';
import { lowerAws } from './aws/lower.ts';
import { lowerExternalDns } from './external-dns/lower.ts';
import { ingressController } from './ingress/lower.ts';
import { readProfiles } from './traefik/profile.ts';
import { readRouters } from './traefik/routers.ts';

/** Its routes as the Ingress type documents them are another's; what it makes of them are its routers. */
const traefik: Controller = {
  name: 'traefik',
  kinds: new Set(),
  lower: () => [],
  profiles: readProfiles,
  routers: readRouters,
};

/** It routes nothing in the cluster: what it makes is the way in. */
const aws: Controller = { name: 'aws', kinds: new Set(), lower: () => [], cloud: lowerAws };

/** It routes nothing either. */
const externalDns: Controller = { name: 'external-dns', kinds: new Set(), lower: () => [], cloud: lowerExternalDns };

export const controllers: readonly Controller[] = [ingressController, traefik, aws, externalDns];
