/**
 * What a rule is written against: its types, `defineRule`, and the few pure functions of the model that rules need.
 * A rule is a pure function over the graph.
 */
import type { Admission } from './admission/index.js';
import type { Graph, Open } from './graph/graph.js';
import type { At } from './parse/place.js';
import type { Simulation } from './simulate/index.js';
export type { Admission } from './admission/index.js';
export { coversRule, never } from './controllers/traefik/match/analyse.js';
export type { Expression as MatchExpression } from './controllers/traefik/match/parse.js';
export { leadAlike, type Router, type RouterProblem, type RouterProblemKind, type Target, } from './controllers/traefik/router-types.js';
export { type EntryPoint, type OptionProblem, type TraefikProfile, type Unknown, unknown, } from './controllers/traefik/types.js';
export type { Candidate, DnsAnswer, Endpoint, FedTargetGroup, Graph, NodePortClaim, PortReference, PortResolution, Reference, Route, Selection, WayIn, } from './graph/graph.js';
export { perGraph } from './graph/per-graph.js';
export { addressProblem, addressText, type Cidr, cidrProblem, isOrdinaryV4, isStrictSubset, networkText, readAddress, readCidr, specialAddressProblem, } from './model/address.js';
export { isApiObject } from './model/api-object.js';
export { type AlbGroup, type AlbMember, type AlbSetting, type Attachment, type Cloud, type CloudListener, type CloudSource, type CloudTargetGroup, type DnsRecord, known, type Link, type ListenerAction, type LoadBalancer, type Opening, type SecurityGroup, type Setting, transports, } from './model/cloud.js';
export { isController } from './model/controller-image.js';
export { isDnsForm, isLabelForm } from './model/forms.js';
export { covers, isAddress } from './model/hostname.js';
export type { EndpointSlice } from './model/kinds/endpoint-slice.js';
export type { Endpoints } from './model/kinds/endpoints.js';
export type { Ingress, IngressPath } from './model/kinds/ingress.js';
export type { IngressClass } from './model/kinds/ingress-class.js';
export { type Middleware, middlewareTypes } from './model/kinds/middleware.js';
export type { NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from './model/kinds/network-policy.js';
export type { Secret } from './model/kinds/secret.js';
export type { Service, ServicePort } from './model/kinds/service.js';
export { nearest } from './model/nearest.js';
export type { Container, ContainerPort, PodTemplate, Probe } from './model/pod-template.js';
export { isPortNumber, labelNameProblem, portNameProblem } from './model/port.js';
export { publicClasses } from './model/public-classes.js';
export { push } from './model/push.js';
export { allows, type PolicyRule, type Role, type RoleBinding } from './model/rbac.js';
export { dig, field, isMapping, isPlaceholder, items, text } from './model/read.js';
export type { Resource } from './model/resource.js';
export { hasPlaceholder, type Labels, meets, someKey } from './model/selector.js';
export type { TargetGroup, TraceAssertion } from './model/settings.js';
export { lineOf } from './model/table.js';
export type { Workload } from './model/workload.js';
export type { Document } from './parse/document.js';
export { written } from './parse/locate.js';
export { once } from './parse/once.js';
export type { At, Path } from './parse/place.js';
export { within } from './parse/within.js';
export type { Trace } from './simulate/hop.js';
export type { Simulation } from './simulate/index.js';
export { refusedValue } from './validity/middleware-values.js';
export type { UnknownField, Violation } from './validity/violation.js';
/**
 * error: the API server refuses the object, or a request that the manifests promise fails.
 * warning: it works today, but not as written. note: a smell, or an unknown worth knowing.
 */
export type Severity = 'error' | 'warning' | 'note';
/** How sure "not found" is: false, surely missed; true, probably; faint: nothing but its absence speaks for it. */
export type { Open } from './graph/graph.js';
/** Another end of the defect: shown as a second frame, and as a SARIF related location. */
export interface Related {
    readonly at: At;
    /** A phrase without a trailing period, e.g. `Service "web" is defined here; its ports are 80, 443`. */
    readonly message: string;
}
/** The three parts of what a finding says. Each may hold `{slots}`; the compiler checks that `data` fills them all. */
export interface Message {
    /** What is wrong: one sentence that stands alone and names object and value. */
    readonly text: string;
    /** What happens at run time: rejected by the API server, 404, 503, refused ... One sentence. */
    readonly effect: string;
    /** How to mend it. One sentence. */
    readonly help: string;
}
export type Messages = Readonly<Record<string, Message>>;
type Slots<S extends string> = S extends `${string}{${infer K}}${infer Rest}` ? K | Slots<Rest> : never;
type SlotsOf<M extends Message> = Slots<M['text']> | Slots<M['effect']> | Slots<M['help']>;
/** A change of one place, in terms of the value: the engine finds out how the file writes it. */
export type FixEdit = {
    readonly at: At;
    readonly op: 'set';
    readonly value: string | number | boolean;
} | {
    readonly at: At;
    readonly op: 'rename';
    readonly to: string;
} | {
    readonly at: At;
    readonly op: 'remove';
} | {
    readonly at: At;
    readonly op: 'insert';
    readonly key: string;
    readonly value: string;
};
/** The one way to mend a defect, if there is only one. */
export interface Fix {
    /** What it does: an imperative without a period, e.g. `Write "true" in quotes`. */
    readonly title: string;
    /** False if it may change what works today for the worse: then `--fix` leaves it alone, and `--fix-unsafe` does it. Default true. */
    readonly safe?: boolean;
    readonly edits: readonly FixEdit[];
}
/** What may go with any report. */
export interface Extra {
    readonly related?: readonly Related[];
    /** Said before the message's own help, e.g. `Did you mean "web"?`. A whole sentence. */
    readonly suggestion?: string | undefined;
    /**
     * Set when the target may well live outside the input (open world, `completeness`): an error is reported as a warning if true, as a note if
     * `faint`. Pass `reference.open` or `selection.open`.
     */
    readonly open?: Open;
    readonly fix?: Fix | undefined;
    /** Lower (never raise) the rule's severity for this one finding. */
    readonly severity?: Severity;
}
type Details<M extends Message> = [SlotsOf<M>] extends [never] ? [extra?: Extra] : [extra: Extra & {
    readonly data: {
        readonly [K in SlotsOf<M>]: string | number;
    };
}];
/** Reports one defect at a place. */
export type Report<M extends Messages> = <K extends keyof M & string>(at: At, id: K, ...details: Details<M[K]>) => void;
export interface RuleSpec<M extends Messages> {
    /** Kebab-case name of the defect; equals the folder's name. */
    readonly id: string;
    /** One sentence with a period, at most 80 characters. */
    readonly summary: string;
    readonly severity: Severity;
    /**
     * What a false alarm could come from. local: one object contradicts itself or the API. pair: both ends are in the input.
     * absent: the other end was not found (subject to `completeness` and `externals`).
     */
    readonly evidence: 'local' | 'pair' | 'absent';
    /** False leaves the rule out of the preset `recommended`. Default true. */
    readonly recommended?: boolean;
    /** Severity in the preset `strict`, where it differs. */
    readonly strict?: Severity;
    /** Version that brought the rule. */
    readonly since: string;
    readonly messages: M;
    /** The rule's page, Markdown, for `explain` and SARIF. Rules of the package have a README instead. */
    readonly docs?: string;
    /**
     * @param simulation what walks a request through the graph; there if the config has `traces`
     * @param admission what the cluster's own policies say; there if the input has any
     */
    check(graph: Graph, report: Report<M>, simulation?: Simulation, admission?: Admission): void;
}
/** What a rule hands to the engine for one defect. */
export type LooseReport = (at: At, id: string, extra?: Extra & {
    readonly data?: Readonly<Record<string, string | number>>;
}) => void;
/** A rule with its message types erased, as the engine holds it. */
export interface Rule extends Omit<RuleSpec<Messages>, 'check'> {
    check(graph: Graph, report: LooseReport, simulation?: Simulation, admission?: Admission): void;
}
/** Makes a rule; message ids and slots are checked at the call of `report`. */
export declare function defineRule<const M extends Messages>(rule: RuleSpec<M>): Rule;
