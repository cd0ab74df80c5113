import { defineKind } from '../define-kind.ts';
import { type Role, readRole } from '../rbac.ts';

/** rbac.authorization.k8s.io ClusterRole. */
export const clusterRole = defineKind<Role>()({
  kind: 'ClusterRole',
  groups: ['rbac.authorization.k8s.io'],
  namespaced: false,
  read: readRole,
});
