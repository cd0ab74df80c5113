/** What is at a path that something in the input names, and whether git is told not to keep it. */
import type { Host } from './host.js';
/** `ignored`: nothing is there, and a `.gitignore` says that it is not kept: it may well be made before it is needed. */
export type Probed = 'file' | 'directory' | 'other' | 'ignored' | undefined;
/** Asks a host about paths as reports show them. What cannot be told counts as there. */
export declare function probeOf(host: Host): (shown: string) => Probed;
