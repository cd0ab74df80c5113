/** What policies, of the config and of packs, are not about. */
import type { Resource } from '../model/resource.js';
import type { Place } from '../parse/place.js';
/** An entry of `except`: globs over namespace and name, and why. What is not given is any. */
export interface Exception {
    readonly namespace?: string;
    readonly name?: string;
    readonly reason: string;
}
/** An entry of `except`, for the engine: it is told if it leaves nothing out. */
export interface Exempting {
    readonly rule: string;
    readonly place: Place;
    hasHidden(): boolean;
    /** Before a run. */
    forget(): void;
}
/** An entry as the engine wants it. */
export declare const exempting: (rule: string, place: Place, entry: Exception) => Exempting;
/** Whether an object is left out by one of the entries. All that apply count as used. */
export declare function isExcepted({ namespace, name }: Pick<Resource, 'namespace' | 'name'>, except: readonly Exception[], matches: (glob: string, name: string) => boolean): boolean;
