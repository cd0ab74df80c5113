/** The config file as the rest of the program sees it. */
import type { DeclaredContext } from '../adapters/contexts.js';
import type { DeclaredChart } from '../adapters/helm.js';
import type { Known } from '../adapters/known.js';
import type { Limits } from '../files/limits.js';
import type { Settings } from '../model/settings.js';
import type { Place } from '../parse/place.js';
import type { Plugin } from '../plugin.js';
import type { CompiledPolicy, Exempting } from '../policy/index.js';
import type { Rule, Severity } from '../rule.js';
export type { Exempting } from '../policy/index.js';
export type Preset = 'recommended' | 'strict' | 'partial';
export type RuleSetting = 'off' | Severity;
/** An entry of `ignore:`: findings that match all given fields are suppressed. */
export interface Ignore {
    readonly rule: string;
    /** Globs; absent means any. `path` is matched against the finding's file. */
    readonly path?: string;
    readonly kind?: string;
    readonly namespace?: string;
    readonly name?: string;
    readonly reason: string;
    /** Where the entry stands, for `unused-suppression`. */
    readonly place: Place;
    matches(finding: {
        readonly rule: string;
        readonly file: string;
        readonly kind: string;
        readonly namespace: string;
        readonly name: string;
    }): boolean;
}
/** Which programs of the machine may render what is in the input, if they are there. */
export interface Rendering {
    /** Build kustomizations with `kustomize` or `kubectl kustomize`. */
    readonly kustomize: boolean;
    /** Render charts with `helm template`. */
    readonly helm: boolean;
}
export interface Config {
    /** Path of the file as reports show it; undefined when there is none. */
    readonly file?: string;
    readonly preset: Preset;
    /** Rule id -> setting, as given. */
    readonly rules: ReadonlyMap<string, RuleSetting>;
    readonly ignore: readonly Ignore[];
    /** Globs of paths that are not linted. */
    readonly exclude: readonly string[];
    /** A file of accepted findings, as written. */
    readonly baseline?: string;
    readonly failOn?: Severity | 'never';
    readonly limits: Limits;
    /** Contexts that are declared, in the order of the file. */
    readonly contexts: readonly DeclaredContext[];
    /** Objects that are known and not linted: of snapshots, and of `externals` with ports. */
    readonly known?: Known;
    /** Snapshots that are listed, as written. */
    readonly snapshots: readonly string[];
    readonly render: Rendering;
    readonly helm: readonly DeclaredChart[];
    /** Plugins that were loaded; absent without any. */
    readonly plugins?: readonly Plugin[];
    /** The policies of the config, whose rules are those of the plugin `policy`; absent without any. */
    readonly policies?: readonly CompiledPolicy[];
    /** The rules of policy packs that the config switches on; absent without any. */
    readonly packs?: readonly Rule[];
    /** Entries of `except`, of policies and of packs; absent without any. */
    readonly exempting?: readonly Exempting[];
    readonly settings: Settings;
}
