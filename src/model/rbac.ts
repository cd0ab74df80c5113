/** What roles allow and to whom. `pkg/apis/rbac/types.go`; rules as `plugin/pkg/auth/authorizer/rbac` reads them. */
import { field, items, type Mapping, text } from './read.ts';

export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** Empty for all names. */
  readonly resourceNames: readonly string[];
}

export interface Role {
  readonly rules: readonly PolicyRule[];
  /** True if its rules are gathered from other roles at run time. */
  readonly aggregated: boolean;
}

export interface Subject {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

export interface RoleBinding {
  readonly roleKind: string;
  readonly roleName: string;
  readonly subjects: readonly Subject[];
}

const texts = (value: unknown): string[] => items(value).filter((item): item is string => typeof item === 'string');

export function readRole(value: Mapping): Role {
  return {
    rules: items(field(value, 'rules')).map((rule) => ({
      apiGroups: texts(field(rule, 'apiGroups')),
      resources: texts(field(rule, 'resources')),
      verbs: texts(field(rule, 'verbs')),
      resourceNames: texts(field(rule, 'resourceNames')),
    })),
    aggregated: field(value, 'aggregationRule') !== undefined,
  };
}

export function readRoleBinding(value: Mapping): RoleBinding {
  const ref = field(value, 'roleRef');
  return {
    roleKind: text(field(ref, 'kind')) ?? '',
    roleName: text(field(ref, 'name')) ?? '',
    subjects: items(field(value, 'subjects')).map((subject) => ({
      kind: text(field(subject, 'kind')) ?? '',
      name: text(field(subject, 'name')) ?? '',
      namespace: text(field(subject, 'namespace')),
    })),
  };
}

const has = (list: readonly string[], wanted: string): boolean => list.includes(wanted) || list.includes('*');

/** Whether a rule allows a verb on all objects of a resource (`ingresses`, `ingresses/status`). */
export function allows(rule: PolicyRule, group: string, resource: string, verb: string): boolean {
  if (rule.resourceNames.length > 0 || !has(rule.verbs, verb) || !has(rule.apiGroups, group)) return false;
  if (has(rule.resources, resource)) return true;
  const slash = resource.indexOf('/');
  return slash >= 0 && rule.resources.includes(`*${resource.slice(slash)}`);
}
