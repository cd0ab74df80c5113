/** The controllers that lower their kinds into the route model. */
import type { Controller } from '../graph/controller.ts';
import { lowerAws } from './aws/lower.ts';
import { ingressController } from './ingress/lower.ts';
import { readProfiles } from './traefik/profile.ts';

/** Its routes are those of an Ingress so far; what is read of it are its processes. */
const traefik: Controller = { name: 'traefik', kinds: new Set(), lower: () => [], profiles: readProfiles };

/** It routes nothing in the cluster: what it makes is the way in. */
const aws: Controller = { name: 'aws', kinds: new Set(), lower: () => [], cloud: lowerAws };

export const controllers: readonly Controller[] = [ingressController, traefik, aws];
