import {
  defineRule,
  field,
  isMapping,
  isPlaceholder,
  items,
  type Report,
  type Resource,
  text,
} from '../../src/rule.ts';
import { isPatch } from '../_lib/patch-files.ts';
import { roleMessages } from '../_lib/role-messages.ts';

type Tell = Report<typeof roleMessages>;

const rbac = 'rbac.authorization.k8s.io';
const isEmpty = (value: unknown): boolean => (value ?? null) === null || (Array.isArray(value) && value.length === 0);

/** `pkg/apis/rbac/validation: ValidatePolicyRule`; the verbs are a matter of `missing-field`, but for an empty list. */
function checkRule(role: Resource, rule: unknown, index: number, report: Tell): void {
  if (!isMapping(rule)) return;
  const { title: owner, kind } = role;
  const tell = (name: string, what: string, words: string, help: string) =>
    report(Object.hasOwn(rule, name) ? role.keyAt('rules', index, name) : role.at('rules', index), 'incomplete', {
      data: { owner, kind, index, field: name, what, words, help },
    });
  const { verbs, nonResourceURLs: urls, apiGroups, resources } = rule;
  if (Array.isArray(verbs) && verbs.length === 0)
    tell(
      'verbs',
      'verb',
      'verbs must contain at least one value',
      'List what is allowed under `verbs`, or remove the rule.',
    );
  if (!isEmpty(urls)) {
    const mixed = [apiGroups, resources, field(rule, 'resourceNames')].some((list) => !isEmpty(list));
    if (kind === 'ClusterRole' && !mixed) return;
    report(role.keyAt('rules', index, 'nonResourceURLs'), 'other-urls', {
      data: {
        owner,
        kind,
        index,
        shown: JSON.stringify(urls),
        why: kind === 'Role' ? ', which no namespace has' : ' and resources',
        words:
          kind === 'Role'
            ? 'namespaced rules cannot apply to non-resource URLs'
            : 'rules cannot apply to both regular resources and non-resource URLs',
      },
    });
    return;
  }
  if (isEmpty(apiGroups))
    tell(
      'apiGroups',
      'API group',
      'resource rules must supply at least one api group',
      'Add `apiGroups`; `[""]` is the group of Pods, Services and Secrets.',
    );
  if (isEmpty(resources))
    tell(
      'resources',
      'resource',
      'resource rules must supply at least one resource',
      'Add `resources`, such as `[services]`.',
    );
}

/** `ValidateRoleBindingSubject`: the subject of a RoleBinding is looked for in its own namespace if it names none. */
function checkSubject(binding: Resource, subject: unknown, index: number, isBuilt: boolean, report: Tell): void {
  const { title: owner, kind } = binding;
  const who = text(field(subject, 'kind'));
  const name = text(field(subject, 'name')) ?? '';
  // kustomize may put one in.
  if (
    who === 'ServiceAccount' &&
    kind === 'ClusterRoleBinding' &&
    name !== '' &&
    !isBuilt &&
    isNothing(field(subject, 'namespace'))
  )
    report(binding.at('subjects', index, 'name'), 'namespace', { data: { owner, name, index } });
  const value = field(subject, 'apiGroup');
  if (typeof value !== 'string' || value === '' || isPlaceholder(value)) return;
  const wanted = who === 'ServiceAccount' ? '' : rbac;
  if (value === wanted || (who !== 'ServiceAccount' && who !== 'User' && who !== 'Group')) return;
  report(binding.at('subjects', index, 'apiGroup'), 'group', {
    data: {
      owner,
      kind,
      value,
      path: `subjects[${index}].apiGroup`,
      wanted,
      what: `a ${who}`,
      help: wanted === '' ? 'Remove `apiGroup`: a ServiceAccount is of the core group.' : `Write \`${rbac}\`.`,
    },
  });
}

const isNothing = (value: unknown): boolean => (value ?? '') === '';

export default defineRule({
  id: 'invalid-role',
  summary: 'A rule of a role, or a subject of its binding, is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: roleMessages,
  check(graph, report) {
    const isBuilt = graph.context.kustomized !== undefined;
    for (const kind of ['ClusterRole', 'Role'] as const)
      for (const role of graph.all(kind)) {
        if (isPatch(role)) continue;
        // The rules of an aggregated role are filled in at run time.
        items(field(role.value, 'rules')).forEach((rule, index) => {
          checkRule(role, rule, index, report);
        });
      }
    for (const kind of ['ClusterRoleBinding', 'RoleBinding'] as const)
      for (const binding of graph.all(kind)) {
        if (isPatch(binding)) continue;
        const ref = field(binding.value, 'roleRef');
        if (kind === 'ClusterRoleBinding' && field(ref, 'kind') === 'Role')
          report(binding.at('roleRef', 'kind'), 'role-kind', { data: { owner: binding.title } });
        const value = field(ref, 'apiGroup');
        if (typeof value === 'string' && value !== '' && value !== rbac && !isPlaceholder(value))
          report(binding.at('roleRef', 'apiGroup'), 'group', {
            data: {
              owner: binding.title,
              kind,
              value,
              path: 'roleRef.apiGroup',
              wanted: rbac,
              what: 'roles',
              help: `Write \`${rbac}\`.`,
            },
          });
        items(field(binding.value, 'subjects')).forEach((subject, index) => {
          checkSubject(binding, subject, index, isBuilt, report);
        });
      }
  },
});
