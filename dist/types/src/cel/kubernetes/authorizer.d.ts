/** Questions to the cluster's authorizer: k8s.io/apiserver pkg/cel/library/authz.go. No file answers them, so `authorizer` is unknown, and so is what is made of it. */
import { type FunctionDeclaration } from '../environment.js';
export declare const authorizerType: "kubernetes.authorization.Authorizer";
export declare const resourceCheckType: "kubernetes.authorization.ResourceCheck";
export declare const kubernetesAuthorizer: readonly FunctionDeclaration[];
