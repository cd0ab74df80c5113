import { defineKind } from '../define-kind.ts';
import { type Role, readRole } from '../rbac.ts';

/** rbac.authorization.k8s.io Role. */
export const role = defineKind<Role>()({
  kind: 'Role',
  groups: ['rbac.authorization.k8s.io'],
  namespaced: true,
  read: readRole,
});
