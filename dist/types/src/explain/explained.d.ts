/** A trace as plain data: places made concrete, and beside each broken hop the finding that explains it. */
import type { Finding, Report } from '../engine/report.js';
import type { Place } from '../parse/place.js';
import { type Hop, type HopState, type Trace, type Verdict, type Verdicts } from '../simulate/hop.js';
import type { TraceRequest } from '../simulate/request.js';
export interface ExplainedHop {
    /** Which of the requests in `asked` it belongs to: 0, or more behind redirects. */
    readonly asked: number;
    readonly stage: string;
    readonly state: HopState;
    readonly title: string;
    readonly place?: Place;
    readonly detail: readonly string[];
    readonly client?: string;
    /** The findings of the linter that explain it, the gravest first; and those of policies that forbid it, whether or not it is broken. */
    readonly findings: readonly Pick<Finding, 'rule' | 'message' | 'help' | 'place'>[];
    readonly command?: string;
}
export interface ContextTrace {
    readonly context: string;
    readonly request: TraceRequest;
    readonly hops: readonly ExplainedHop[];
    readonly verdict: Verdict;
    /** The URLs that were asked: more than one where there are redirects. */
    readonly asked: readonly string[];
    /** The statuses of the redirects between them. */
    readonly redirects: readonly string[];
    /** Path and query that the Pods are asked for. */
    readonly path?: string;
    /** Where it ends, in words. */
    readonly end: string;
    readonly pods: readonly {
        readonly kind: string;
        readonly namespace: string;
        readonly name: string;
        readonly port: number;
    }[];
}
/** What a report says of objects. */
export declare function verdictsOf(report: Report): Verdicts;
/** Makes a trace plain. */
export declare function explained(context: string, made: Trace, report: Report): ContextTrace;
/**
 * A hop with what the linter says of it. Where its finding is suppressed, or no rule vouches for it, it is unknown: a trace is never surer than
 * the rules.
 */
export declare function tell(hop: Hop, report: Report): {
    readonly hop: Hop;
    readonly plain: ExplainedHop;
};
/** Rules of the config, and of the cluster's own admission, say what is not allowed; whether it would work is another matter. */
export declare const isPolicy: (rule: string) => boolean;
/** A finding as programs read it beside a hop. */
export declare function plainFinding({ rule, message, help, place: { file, span } }: ExplainedHop['findings'][number]): {
    rule: string;
    message: string;
    help: string;
    file: string;
    line: number;
    column: number;
};
