/** The controllers that lower their kinds into the route model. */
import type { Controller } from '../graph/controller.ts';
import { ingressController } from './ingress/lower.ts';
import { readProfiles } from './traefik/profile.ts';

/** Its routes are those of an Ingress so far; what is read of it are its processes. */
const traefik: Controller = { name: 'traefik', kinds: new Set(), lower: () => [], profiles: readProfiles };

export const controllers: readonly Controller[] = [ingressController, traefik];
