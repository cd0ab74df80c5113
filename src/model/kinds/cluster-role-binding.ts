import { defineKind } from '../define-kind.ts';
import { type RoleBinding, readRoleBinding } from '../rbac.ts';

/** rbac.authorization.k8s.io ClusterRoleBinding. */
export const clusterRoleBinding = defineKind<RoleBinding>()({
  kind: 'ClusterRoleBinding',
  groups: ['rbac.authorization.k8s.io'],
  namespaced: false,
  read: readRoleBinding,
});
