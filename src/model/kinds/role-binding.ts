import { defineKind } from '../define-kind.ts';
import { type RoleBinding, readRoleBinding } from '../rbac.ts';

/** rbac.authorization.k8s.io RoleBinding. */
export const roleBinding = defineKind<RoleBinding>()({
  kind: 'RoleBinding',
  groups: ['rbac.authorization.k8s.io'],
  namespaced: true,
  read: readRoleBinding,
});
