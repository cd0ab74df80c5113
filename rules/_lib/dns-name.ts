/** Names in the forms that Kubernetes asks for, with the API server's own words; k8s.io/apimachinery `pkg/util/validation`. */

import { isDnsForm } from '../../src/rule.ts';

const label1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;

const tooLong = (limit: number): string => `must be no more than ${limit} characters`;

/** Why a name is no RFC 1123 label (Namespace, Service from 1.36 on); `undefined` if it is one. */
export function labelProblem(name: string): string | undefined {
  if (name.length > 63) return tooLong(63);
  if (isDnsForm(name, false)) return undefined;
  if (isDnsForm(name, true)) return 'must not contain dots';
  return "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
}

/** Why a name is no RFC 1123 subdomain (most kinds, hosts); `undefined` if it is one. Only the whole length counts. */
export function subdomainProblem(name: string): string | undefined {
  if (name.length > 253) return tooLong(253);
  if (isDnsForm(name, true)) return undefined;
  return "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
}

/** Why a host with a star is no wildcard host; `undefined` if it is one. */
export function wildcardProblem(host: string): string | undefined {
  if (host.length > 253) return tooLong(253);
  if (host.startsWith('*.') && isDnsForm(host.slice(2), true)) return undefined;
  return "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character";
}

/** Why a Service cannot have this name: up to Kubernetes 1.35 it must begin with a letter. */
export function serviceNameProblem(
  name: string,
  version: { readonly major: number; readonly minor: number },
): string | undefined {
  if (version.major > 1 || version.minor >= 36) return labelProblem(name);
  if (name.length > 63) return tooLong(63);
  if (label1035.test(name)) return undefined;
  return "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character";
}

/** Kinds whose names are part of a path and little else (RBAC): `ValidatePathSegmentName` of k8s.io/apimachinery. */
const segments = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']);
/** Kinds of Kubernetes itself, of which no more than the name is looked at, that have an RFC 1123 subdomain for it. */
const plainKinds = new Set([
  'ServiceAccount',
  'PersistentVolumeClaim',
  'PersistentVolume',
  'StorageClass',
  'PodDisruptionBudget',
  'HorizontalPodAutoscaler',
  'PriorityClass',
  'ResourceQuota',
  'LimitRange',
]);
const plainGroups = new Set([
  '',
  'autoscaling',
  'policy',
  'storage.k8s.io',
  'scheduling.k8s.io',
  'rbac.authorization.k8s.io',
]);

/** The form of names of a kind that has no view of its own; `undefined` for what is not Kubernetes' own. */
export function otherNameForm(kind: string, group: string): 'segment' | 'subdomain' | undefined {
  if (!plainGroups.has(group)) return undefined;
  return segments.has(kind) ? 'segment' : plainKinds.has(kind) ? 'subdomain' : undefined;
}

/** Why a name cannot be part of a path; `undefined` if it can. */
export function segmentProblem(name: string): string | undefined {
  if (name === '.' || name === '..') return `may not be '${name}'`;
  const bad = /[/%]/.exec(name);
  return bad ? `may not contain '${bad[0]}'` : undefined;
}

/** The name that was probably meant: lower case, with hyphens for what a name cannot hold. Not checked. */
export function tidyName(name: string, dots: 'keep' | 'hyphen'): string {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(dots === 'keep' ? /[^a-z0-9.-]+/g : /[^a-z0-9-]+/g, '-');
  return plain.replace(/^[-.]+|[-.]+$/g, '');
}
