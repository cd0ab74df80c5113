/** Which documents with `apiVersion` and `kind` are sent to an API server at all. */
import type { Resource } from './resource.js';
/** True for an object of Kubernetes itself or of a custom resource; false for a config file of some program. */
export declare function isApiObject(resource: Resource): boolean;
