/** Label key to value. A key without a string value is left out: null vanishes, and other types are refused by the API server. */
export type Labels = ReadonlyMap<string, string>;
/** Whether labels or annotations have a key of that kind. Makes no list of them: rules ask it of every object. */
export declare function someKey(texts: Labels, isMeant: (key: string) => boolean): boolean;
/** Reads a string map such as `metadata.labels` or a Service's `spec.selector`. */
export declare function readLabels(value: unknown): Labels;
/** True if a string map holds what is no string (`app: yes`), or is no mapping: the API server refuses the object, and nothing is known. */
export declare function isUnreadable(value: unknown): boolean;
/** One requirement of a LabelSelector's `matchExpressions`. */
export interface Requirement {
    readonly key: string;
    readonly operator: string;
    readonly values: readonly string[];
}
/** A workload's `spec.selector`. */
export interface LabelSelector {
    readonly matchLabels: Labels;
    readonly matchExpressions: readonly Requirement[];
}
/** Reads a LabelSelector; `undefined` if there is none (which selects nothing, while `{}` selects everything). */
export declare function readLabelSelector(value: unknown): LabelSelector | undefined;
/** Whether labels meet a requirement; `Requirement.Matches`: NotIn and DoesNotExist are also met by an absent key. */
export declare function meets(labels: Labels, { key, operator, values }: Requirement): boolean;
/** True if a value of the labels is filled in by another program, so that a comparison can only say "maybe". */
export declare function hasPlaceholder(labels: Labels): boolean;
/** The workload kinds of Kubernetes itself. */
export declare const builtInWorkloads: readonly string[];
/**
 * Labels that controllers put on Pods at run time; no template has them (`pkg/controller/{statefulset,deployment,daemon,job}`,
 * argo-rollouts). The value says which kinds of workload set the label.
 */
export declare const runtimeLabels: ReadonlyMap<string, readonly string[]>;
