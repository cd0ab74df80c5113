/**
 * Plugins: rules, kinds, controllers and reporters of somebody else, as a plain value. What a module exports is checked here, name by name, before
 * any of it runs; how modules are found and which may be loaded is src/commands/plugins.ts.
 */
import type { Controller } from './graph/controller.js';
import type { AnyKind } from './model/define-kind.js';
import type { Reporter } from './report/reporter.js';
import type { Rule } from './rule.js';
/** The version of what plugins are written against. It rises when a plugin that was right no longer is. */
export declare const pluginApi = 1;
/** What a controller of a plugin says: the routes that it makes of objects, and which Pods run it. */
export type PluginController = Pick<Controller, 'name' | 'kinds' | 'lower' | 'runs'>;
/** A plugin as its author writes it. */
export interface PluginSpec {
    /** Kebab-case; stands before the ids of its rules and formats: `team/host-of-team`. */
    readonly name: string;
    readonly version: string;
    /** The version of the plugin interface that it needs. Default 1. */
    readonly api?: number;
    readonly rules?: readonly Rule[];
    readonly kinds?: readonly AnyKind[];
    readonly controllers?: readonly PluginController[];
    /** Reporters by kebab-case name. */
    readonly reporters?: Readonly<Record<string, Reporter>>;
}
/** A plugin that was checked. The ids of its rules and the names of its formats begin with its own. */
export interface Plugin {
    readonly name: string;
    readonly version: string;
    readonly rules: readonly Rule[];
    readonly kinds: readonly AnyKind[];
    readonly controllers: readonly PluginController[];
    readonly reporters: ReadonlyMap<string, Reporter>;
}
/** Says what a module's default export is; the compiler checks it. */
export declare function definePlugin(plugin: PluginSpec): PluginSpec;
/** What a plugin does at the wrong moment, in words that say whose fault it is. */
export declare class PluginFailure extends Error {
    readonly name = "PluginFailure";
}
/** The message of whatever was thrown, which may be anything. */
export declare function thrown(error: unknown): string;
/** A module's exports as a plugin, or what is wrong with them: a clause about "it". */
export declare function readPlugin(value: unknown): Plugin | {
    readonly problem: string;
};
/** The name that two plugins have; undefined if each has its own. */
export declare function twice(plugins: readonly Plugin[]): string | undefined;
