/** The messages of `invalid-workload`, which several files report. */
/** What is said of a workload that the API server refuses. */
export const workloadMessages = {
  negative: {
    text: '`{field}: {value}` of {owner} is negative.',
    effect: 'The API server refuses the {kind}: "{path}: Invalid value: {value}: must be greater than or equal to 0".',
    help: 'Write 0 or more, or leave `{field}` out.',
  },
  deadline: {
    text: '`progressDeadlineSeconds: {value}` of {owner} is not longer than `minReadySeconds: {other}`.',
    effect:
      'The API server refuses the {kind}: "{path}: Invalid value: {value}: must be greater than minReadySeconds".',
    help: 'Give the rollout more time than a Pod needs to count as available.',
  },
  recreate: {
    text: '{owner} has the strategy {type}, and `rollingUpdate` besides.',
    effect: 'The API server refuses the {kind}: "{path}: {words}".',
    help: 'Remove `rollingUpdate`, or use the strategy RollingUpdate.',
  },
  stuck: {
    text: '{owner} may neither add a Pod nor take one away during an update.',
    effect: 'The API server refuses the {kind}: "{path}: {words}".',
    help: 'Let `maxUnavailable` or `maxSurge` be more than 0.',
  },
  amount: {
    text: '`{field}: {value}` of {owner} is no amount of Pods that is allowed there.',
    effect: 'The API server refuses the {kind}: "{path}: Invalid value: {shown}: {words}".',
    help: 'Write a whole number, or text such as "25%".',
  },
  'service-name': {
    text: '"{value}", which {owner} names as its `serviceName`, cannot be the name of a Service.',
    effect: 'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',
    help: 'Give the name of the headless Service alone, without namespace or domain.',
  },
  'active-deadline': {
    text: 'The Pod template of {owner} has `activeDeadlineSeconds`.',
    effect: 'The API server refuses the {kind}: "{path}: Forbidden: activeDeadlineSeconds in {as} is not Supported".',
    help: 'Remove it: only a Pod of its own and a Job may end after a time.',
  },
  bounds: {
    text: '`{field}: {value}` of {owner} is too small.',
    effect: 'The API server refuses the {kind}: "{path}: {words}".',
    help: 'Let `minReplicas` be 1 or more, and `maxReplicas` no less than `minReplicas`.',
  },
  both: {
    text: '{owner} has both `minAvailable` and `maxUnavailable`.',
    effect:
      'The API server refuses the {kind}: "spec: Invalid value: minAvailable and maxUnavailable cannot be both set".',
    help: 'Keep one of them.',
  },
  indexed: {
    text: '{owner} is Indexed, but has no `completions`.',
    effect: 'The API server refuses the {kind}: "{path}: Required value: when completion mode is Indexed".',
    help: 'Say with `completions` how many indexes there are.',
  },
  'not-indexed': {
    text: '`{field}` of {owner} is for Indexed Jobs only.',
    effect: 'The API server refuses the {kind}: "{path}: Invalid value: requires indexed completion mode".',
    help: 'Add `completionMode: Indexed` and `completions`, or remove `{field}`.',
  },
  'job-selector': {
    text: '{owner} brings a selector of its own.',
    effect: 'The API server refuses the {kind}: "{path}: Invalid value: `selector` not auto-generated".',
    help: 'Remove `selector`: a Job gets one that fits its Pods alone.',
  },
  schedule: {
    text: 'The schedule "{value}" of {owner} is none that a CronJob can have.',
    effect: 'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',
    help: 'Write five fields: minute, hour, day of month, month, day of week; a time zone goes into `timeZone`.',
  },
} as const;
