/** The result of a run, as plain data. Reporters turn it into text; nothing else reaches them. */
import type { Change } from '../parse/edit.js';
import type { Place, Position } from '../parse/place.js';
import type { Severity } from '../rule.js';
export interface Subject {
    readonly kind: string;
    /** Empty for cluster-scoped objects. */
    readonly namespace: string;
    readonly name: string;
}
export interface RelatedPlace {
    readonly place: Place;
    readonly message: string;
}
export interface Suppression {
    /** `baseline`: an accepted finding; `since`: one that was there before the change. */
    readonly by: 'comment' | 'annotation' | 'config' | 'baseline' | 'since';
    readonly reason: string;
    readonly place?: Place;
}
/** A piece of a source file and what is to stand there instead. */
export interface FixEdit {
    readonly file: string;
    /** The end is exclusive; both are the same for an insertion. */
    readonly start: Position;
    readonly end: Position;
    readonly text: string;
    /** What it makes of the value of which document: the proof that nothing else changes. */
    readonly document: number;
    readonly change: Change;
}
/** How to mend a finding: all of the edits or none. */
export interface Fix {
    /** What it does, an imperative without a period. */
    readonly title: string;
    /** False if it may change what works; then it is done only where it is asked for by name. */
    readonly safe: boolean;
    readonly edits: readonly FixEdit[];
}
export interface Finding {
    readonly rule: string;
    readonly messageId: string;
    /** What is wrong, what happens at run time, how to mend it: whole sentences. */
    readonly message: string;
    readonly effect: string;
    readonly help: string;
    readonly severity: Severity;
    readonly place: Place;
    readonly related: readonly RelatedPlace[];
    /** The object that the place belongs to, if any. */
    readonly subject?: Subject;
    /** Names of the lint contexts in which it was found, sorted. */
    readonly contexts: readonly string[];
    /** Hex digest of rule, message, subject, path with list items named by key, and what the token there says; no file, line or index. */
    readonly identity: string;
    /** The identity, made unique: where several contexts have the same finding, their names are in it. */
    readonly fingerprint: string;
    readonly suppressed?: Suppression;
    /** There only if the run was asked for fixes. */
    readonly fix?: Fix;
}
/** A rule that threw, or a part of the tool that broke. The run is then not to be trusted whole: exit 2. */
export interface Failure {
    readonly rule?: string;
    readonly context: string;
    readonly message: string;
}
/** One named list of things with a count, sorted by name. */
export interface Tally {
    readonly name: string;
    readonly count: number;
}
/** Something in the input that was not linted, and why. */
export interface LeftOut {
    readonly path: string;
    readonly reason: string;
    /** The limit of the config that it is beyond: the result is not whole. */
    readonly limit?: string;
}
/** What was looked at and what was not: the proof that "no findings" means something. */
export interface Coverage {
    readonly files: number;
    readonly documents: number;
    readonly objects: number;
    readonly contexts: readonly {
        readonly name: string;
        readonly objects: number;
    }[];
    /** Kinds whose meaning is not known here, as `group/Kind`, with the number of objects. */
    readonly unknownKinds: readonly Tally[];
    /** References whose target lies outside the input, as `Kind`, with the number of references. */
    readonly leaving: readonly Tally[];
    /** Documents that are no Kubernetes objects. */
    readonly notKubernetes: number;
    readonly leftOut: readonly LeftOut[];
    /** Kinds of things to be rendered that the input holds. */
    readonly renders: readonly RenderTally[];
    /** Findings held back because a kustomize patch or transformer may change the object they speak of. */
    readonly withheld: number;
    readonly suppressed: number;
    /** The suppressed ones by what hides them: comments, annotations and the config's `ignore`, the baseline, what was there before. */
    readonly suppressedBy: {
        readonly ignored: number;
        readonly baseline: number;
        readonly since: number;
    };
}
/** What programs of the machine rendered, and what was linted as it is written for want of that. */
export interface RenderTally {
    readonly what: 'kustomization' | 'chart';
    /** The program and its version; absent if none ran. */
    readonly by?: string;
    readonly rendered: number;
    readonly raw: readonly LeftOut[];
    /** What to do to have them rendered: a whole sentence. */
    readonly advice?: string;
}
export interface RuleInfo {
    readonly id: string;
    readonly summary: string;
    readonly severity: Severity;
    readonly enabled: boolean;
    /** The rule's README, Markdown. */
    readonly help: string;
}
/** A plugin that took part. */
export interface PluginInfo {
    readonly name: string;
    readonly version: string;
}
export interface Report {
    readonly version: string;
    /** Sorted by file, line, column, rule, message (code point order). Suppressed ones included. */
    readonly findings: readonly Finding[];
    readonly failures: readonly Failure[];
    readonly coverage: Coverage;
    readonly rules: readonly RuleInfo[];
    /** Whose rules begin with a name and a slash; absent if there are none. */
    readonly plugins?: readonly PluginInfo[];
    /** The text of a linted file, for code frames and hashes; undefined if it is not part of the run. */
    source(file: string): string | undefined;
}
