import type { Trouble } from './commands/io.js';
import type { Report } from './engine/report.js';
import { type ContextTrace } from './explain/explained.js';
import type { Graph } from './graph/graph.js';
import { rules, version } from './index.js';
import { type PluginSpec } from './plugin.js';
import { type Format, formats } from './report/index.js';
import type { Rule } from './rule.js';
import { type Origin } from './simulate/request.js';
export type { Coverage, Failure, Finding, LeftOut, RelatedPlace, Report, RuleInfo, Subject, Suppression, } from './engine/report.js';
export type { ContextTrace, ExplainedHop } from './explain/explained.js';
export type { LoweringContext } from './graph/controller.js';
export type { Graph, Route } from './graph/graph.js';
export { type AnyKind, defineKind, type KindDefinition, type ReferenceSpec } from './model/define-kind.js';
export type { At, Place, Position, Span } from './parse/place.js';
export { definePlugin, type PluginController as Controller, type PluginSpec } from './plugin.js';
export type { Format } from './report/index.js';
export type { Reporter, ReporterOptions } from './report/reporter.js';
export { defineRule, type Extra, type Message, type Messages, type Report as ReportFunction, type Resource, type Rule, type RuleSpec, type Severity, } from './rule.js';
export type { Origin } from './simulate/request.js';
export { formats, rules, version };
/** What to read, and how. */
export interface InputOptions {
    /** Files, directories and globs, from `cwd`. Default: all of it. */
    readonly paths?: readonly string[];
    /** The working directory, from which all paths are told. Default: that of the process. */
    readonly cwd?: string;
    /** Texts by path, instead of what is on the disk. Nothing on the disk is then read. */
    readonly files?: Readonly<Record<string, string>>;
    /** A config file, or what stands in one; `false` for none. Default: the nearest `ingress-lint.yaml` at or above the paths. */
    readonly config?: string | false | Readonly<Record<string, unknown>>;
    /** The namespace of objects that name none. */
    readonly namespace?: string;
    /** More globs to leave out. */
    readonly exclude?: readonly string[];
    /** Ignore files do not count. */
    readonly noIgnore?: boolean;
    /** Plugins, as `definePlugin` makes them: in place of those that the config names, of which none is ever loaded here. */
    readonly plugins?: readonly PluginSpec[];
    /** Whether kustomize and helm of the PATH may be started to render what is in the input. Default: false. */
    readonly render?: boolean;
}
export interface LintOptions extends InputOptions {
    /** The rules to run. Default: all of the package; `[...rules, mine]` for those and one more. */
    readonly rules?: readonly Rule[];
    /** Put each rule's documentation into the report, as SARIF wants it. */
    readonly withDocs?: boolean;
}
export interface TraceOptions extends InputOptions {
    /** Default: internet. */
    readonly from?: Origin;
    readonly method?: string;
    /** As `Name: value`. */
    readonly headers?: readonly string[];
}
/** Something in the input has to be changed before there is a result: the config, a path that matches nothing, a URL that is none. */
export declare class InputError extends Error {
    readonly name = "InputError";
    /** What is wrong, one entry for each problem. */
    readonly problems: readonly string[];
    constructor(troubles: readonly Trouble[]);
}
/**
 * Lints files. What their text holds ends up in the report, whatever it is; suppressed findings are in it too, marked.
 *
 * @throws {InputError} for a config that cannot be used and paths at which there is nothing
 */
export declare function lint(options?: LintOptions): Promise<Report>;
/**
 * The object graph that rules look at, one for each context.
 *
 * @throws {InputError} as `lint`
 */
export declare function buildGraph(options?: InputOptions): Promise<readonly Graph[]>;
/**
 * Follows one request, in every context that knows its host; in the first, if none does.
 *
 * @param url `https://host/path`; also `tcp://`, `tls://` and `udp://` with a port
 * @throws {InputError} as `lint`, and for a URL that is none
 */
export declare function trace(url: string, options?: TraceOptions): Promise<readonly ContextTrace[]>;
/** A report in one of the formats of the command line. */
export declare function format(report: Report, name: Format): string;
