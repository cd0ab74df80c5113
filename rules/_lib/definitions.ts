/** Comparing two definitions of one object, and which of them are worth it. */
import { isApiObject, isMapping, isPlaceholder, type Resource } from '../../src/rule.ts';

/** Deep equality of plain data; the order of keys means nothing. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => equal(item, b[i]));
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

/** Hooks of Helm and Argo CD are deleted and made anew; two of one name may well be meant. */
const hooks = ['helm.sh/hook', 'argocd.argoproj.io/hook'];

/** Whether the object is one of its own: sent to an API server, under a name that is known. */
export function counts(resource: Resource): boolean {
  if (!isApiObject(resource) || isPlaceholder(resource.name) || isPlaceholder(resource.namespace)) return false;
  return !hooks.some((hook) => resource.annotations.has(hook));
}

/** The API groups of Kubernetes itself. Of a custom resource, variants are many. */
const builtIn =
  /^(|apps|batch|autoscaling|policy|extensions|(rbac\.authorization|storage|networking|scheduling|coordination|discovery|admissionregistration|apiextensions|apiregistration|certificates|node|events)\.k8s\.io)$/;

/** Whether the pair is left out in two plain files: custom resources, and a Namespace, which every part of a repository likes to bring along. */
export function isUsual(first: Resource, later: Resource): boolean {
  return !builtIn.test(later.group) || (later.kind === 'Namespace' && equal(first.value, later.value));
}
