import { type Workload } from '../workload.js';
export interface StatefulSet extends Workload {
    readonly serviceName: string | undefined;
}
/** apps StatefulSet; `serviceName` names the governing Service, whose existence the API server does not check. */
export declare const statefulSet: import("../define-kind.js").KindDefinition<"StatefulSet", StatefulSet>;
