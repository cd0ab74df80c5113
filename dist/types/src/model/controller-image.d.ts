/** Which Pods run an ingress controller. */
import type { PodTemplate } from './pod-template.js';
/** Whether a Pod runs an ingress controller, as far as its images tell. */
export declare function isController({ containers }: PodTemplate): boolean;
