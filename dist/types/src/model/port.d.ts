/** Forms of port names and numbers, from k8s.io/apimachinery `pkg/util/validation/validation.go`. */
/** Why a string is no IANA_SVC_NAME (container port name, named targetPort, Ingress `port.name`); `undefined` if it is one. */
export declare function portNameProblem(name: string): string | undefined;
/** Why a string is no RFC 1123 label (Service port name); `undefined` if it is one. */
export declare function labelNameProblem(name: string): string | undefined;
/** Whether a number can be a port. */
export declare function isPortNumber(value: number): boolean;
