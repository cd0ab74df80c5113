/** What it says for all Ingresses of its classes; undefined where it says nothing. */
export interface IngressClassParams {
    readonly group: string | undefined;
    readonly loadBalancerName: string | undefined;
    readonly scheme: string | undefined;
    readonly ipAddressType: string | undefined;
    readonly targetType: string | undefined;
    readonly sslPolicy: string | undefined;
    readonly sslRedirectPort: string | undefined;
    readonly certificateArn: readonly string[];
    readonly inboundCIDRs: readonly string[];
    /** True if it is for the Ingresses of some namespaces alone. */
    readonly restricted: boolean;
}
/** elbv2.k8s.aws IngressClassParams of the AWS Load Balancer Controller (`apis/elbv2/v1beta1`), and that of EKS Auto Mode. */
export declare const ingressClassParams: import("../define-kind.js").KindDefinition<"IngressClassParams", IngressClassParams>;
