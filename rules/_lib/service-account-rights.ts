/** What the ServiceAccount of a Pod may do, as far as roles and bindings are in the input. */
import {
  allows,
  dig,
  type Graph,
  isPlaceholder,
  type PodTemplate,
  type Resource,
  type Role,
  type RoleBinding,
  text,
} from '../../src/rule.ts';

export interface Grant {
  readonly binding: Resource<RoleBinding>;
  readonly role: Resource<Role>;
  /** Empty for the whole cluster. */
  readonly namespace: string;
}

export interface Rights {
  readonly account: string;
  readonly namespace: string;
  readonly grants: readonly Grant[];
  /** Bindings of an account of that name in another namespace. */
  readonly strangers: readonly { readonly binding: Resource<RoleBinding>; readonly subject: number }[];
}

/** The name of the account that a Pod runs as. */
function accountOf(pod: PodTemplate): string {
  return text(dig(pod.spec, ['serviceAccountName'])) ?? text(dig(pod.spec, ['serviceAccount'])) ?? 'default';
}

/** The namespace that an object gives itself. */
const written = ({ value }: Resource): string | undefined => text(dig(value, ['metadata', 'namespace']));

/**
 * The rights of a Pod's account.
 *
 * @returns undefined if the input does not tell: no account, a role that is not there or gathers others, a placeholder
 */
export function rightsOf(graph: Graph, pod: PodTemplate): Rights | undefined {
  const account = accountOf(pod);
  const { namespace, owner } = pod;
  const known = graph.get('ServiceAccount', namespace, account);
  if (isPlaceholder(account) || (!known && account !== 'default')) return undefined;
  // Applied to some namespace that the file does not tell, or moved by kustomize.
  const namespaces = new Set([namespace, written(known ?? owner), written(owner)]);
  const isFree = namespaces.has(undefined) || graph.context.kustomized !== undefined;
  const grants: Grant[] = [];
  const strangers: { binding: Resource<RoleBinding>; subject: number }[] = [];
  let isOpen = false;
  for (const binding of [...graph.all('ClusterRoleBinding'), ...graph.all('RoleBinding')] as Resource<RoleBinding>[]) {
    const { subjects, roleKind, roleName } = binding.view;
    const bound = subjects.some(({ kind, name, namespace: of }, index) => {
      if (kind === 'Group')
        return (
          name === 'system:serviceaccounts' ||
          name === `system:serviceaccounts:${namespace}` ||
          name === 'system:authenticated'
        );
      if (kind === 'User') return name === `system:serviceaccount:${namespace}:${account}`;
      if (kind !== 'ServiceAccount' || name !== account) return isPlaceholder(name);
      if (isFree || of === undefined || isPlaceholder(of) || namespaces.has(of)) return true;
      if (!graph.get('ServiceAccount', of, account)) strangers.push({ binding, subject: index });
      return false;
    });
    if (!bound) continue;
    const home = binding.kind === 'RoleBinding' ? binding.namespace : '';
    const role = graph.get(roleKind as 'Role' | 'ClusterRole', roleKind === 'Role' ? home : '', roleName);
    if (!role || role.view.aggregated) isOpen = true;
    else grants.push({ binding, role: role as Resource<Role>, namespace: home });
  }
  return isOpen ? undefined : { account, namespace, grants, strangers };
}

/** Whether an account may list and watch all objects of a resource in a namespace; empty for all of the cluster. */
export function mayWatch({ grants }: Rights, group: string, resource: string, namespace: string): boolean {
  const rules = grants
    .filter((grant) => grant.namespace === '' || grant.namespace === namespace)
    .flatMap(({ role }) => role.view.rules);
  return ['list', 'watch'].every((verb) => rules.some((rule) => allows(rule, group, resource, verb)));
}
