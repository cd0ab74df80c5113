/** What policies, of the config and of packs, are not about. */
import type { Resource } from '../model/resource.js';
/** An entry of `except`: globs over namespace and name, and why. What is not given is any. */
export interface Exception {
    readonly namespace?: string;
    readonly name?: string;
    readonly reason: string;
}
/** Whether an object is left out by one of the entries. */
export declare function isExcepted({ namespace, name }: Pick<Resource, 'namespace' | 'name'>, except: readonly Exception[], matches: (glob: string, name: string) => boolean): boolean;
