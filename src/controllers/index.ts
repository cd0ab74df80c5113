/** The controllers that lower their kinds into the route model. */
import type { Controller } from '../graph/controller.ts';
import { ingressController } from './ingress/lower.ts';

export const controllers: readonly Controller[] = [ingressController];
