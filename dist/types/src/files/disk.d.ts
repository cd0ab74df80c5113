import type { Host } from './host.js';
/** The disk, standard input and working directory of this process. */
export declare function diskHost(): Host;
