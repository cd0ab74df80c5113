export interface TargetGroupBinding {
    readonly targetGroupARN: string | undefined;
    readonly targetGroupName: string | undefined;
    /** As written; absent means that the controller asks AWS. */
    readonly targetType: string | undefined;
    readonly service: string | undefined;
    readonly port: number | string | undefined;
}
/**
 * elbv2.k8s.aws TargetGroupBinding of the AWS Load Balancer Controller. `serviceRef.port` is a Service port, by number or name, of a
 * Service in the same namespace (`pkg/backend/endpoint_resolver.go`).
 */
export declare const targetGroupBinding: import("../define-kind.js").KindDefinition<"TargetGroupBinding", TargetGroupBinding>;
