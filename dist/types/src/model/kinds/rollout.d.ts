import type { Workload } from '../workload.js';
export interface Rollout extends Workload {
    /** The workload whose template the Rollout uses in place of its own. */
    readonly workloadRef: {
        readonly kind: string;
        readonly name: string;
    } | undefined;
}
/** argoproj.io Rollout, with `workloadRef` and the labels that it adds to canary, stable, active and preview Pods. */
export declare const rollout: import("../define-kind.js").KindDefinition<"Rollout", Rollout>;
