/** The policies of a config: read, compiled, and handed on as rules. Loaded only where a config has policies. */
import type { Resource } from '../model/resource.js';
import type { Document } from '../parse/document.js';
import type { Path, Place } from '../parse/place.js';
import type { Plugin } from '../plugin.js';
import type { Rule } from '../rule.js';
import { type Matcher, type WrittenPolicy } from './policy.js';
import { type Exempting } from './scope.js';
export type { Matcher, WrittenPolicy } from './policy.js';
export type { Exempting } from './scope.js';
/** A policy with the place that it stands at. */
export interface StatedPolicy {
    readonly policy: WrittenPolicy;
    readonly document: Document;
    readonly path: Path;
}
/** A policy that was compiled. */
export interface CompiledPolicy {
    readonly policy: WrittenPolicy;
    readonly rule: Rule;
    /** Whether it is about an object. */
    matches(resource: Resource): boolean;
}
export interface PolicyMistake {
    readonly message: string;
    readonly place: Place;
}
/** All globs of policies. */
export declare function globsOf(policies: readonly WrittenPolicy[]): string[];
/** All of them as a plugin, or all that is wrong with them. */
export declare function compilePolicies(stated: readonly StatedPolicy[], matcher: Matcher): {
    readonly plugin: Plugin;
    readonly policies: readonly CompiledPolicy[];
    readonly exempting: readonly Exempting[];
} | {
    readonly mistakes: readonly PolicyMistake[];
};
