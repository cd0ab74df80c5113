/** What `invalid-role` says. */
export const roleMessages = {
  incomplete: {
    text: 'A rule of {owner} names no {what}.',
    effect: 'The API server refuses the {kind}: "rules[{index}].{field}: Required value: {words}".',
    help: '{help}',
  },
  'other-urls': {
    text: 'A rule of {owner} has `nonResourceURLs`{why}.',
    effect: 'The API server refuses the {kind}: "rules[{index}].nonResourceURLs: Invalid value: {shown}: {words}".',
    help: 'Give URLs in a rule of their own, and in a ClusterRole.',
  },
  namespace: {
    text: 'ServiceAccount "{name}", to which {owner} binds, has no `namespace`.',
    effect: 'The API server refuses the ClusterRoleBinding: "subjects[{index}].namespace: Required value".',
    help: 'Add the namespace of the ServiceAccount: a ClusterRoleBinding has none of its own.',
  },
  'role-kind': {
    text: '{owner} binds to a Role, which is of one namespace.',
    effect:
      'The API server refuses the ClusterRoleBinding: "roleRef.kind: Unsupported value: "Role": supported values: "ClusterRole"".',
    help: 'Name a ClusterRole, or make it a RoleBinding in the namespace of the Role.',
  },
  group: {
    text: '`apiGroup: {value}` of {owner} is not the group of {what}.',
    effect: 'The API server refuses the {kind}: "{path}: Unsupported value: "{value}": supported values: "{wanted}"".',
    help: '{help}',
  },
} as const;
