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
  'time-zone': {
    text: '`timeZone: {shown}` of {owner} is no time zone.',
    effect: 'The API server refuses the {kind}: "spec.timeZone: Invalid value: "{value}": {words}".',
    help: 'Write a name of the IANA time zone database, such as `Europe/Berlin` or `Etc/UTC`.',
  },
  'target-group': {
    text: 'The `scaleTargetRef` of {owner} names a {kind} without the API group that it belongs to.',
    effect:
      'The API server refuses the HorizontalPodAutoscaler: "spec.scaleTargetRef.apiVersion: Invalid value: "{value}": apiVersion must specify API group"; an older one takes it, and the autoscaler finds nothing to scale.',
    help: 'Give the `apiVersion` that stands in the manifest of the {kind}.',
  },
  'metric-source': {
    text: 'A metric of {owner} has the type {type}, but no `{field}`.',
    effect:
      'The API server refuses the HorizontalPodAutoscaler: "{path}.{field}: Required value: must populate information for the given metric source".',
    help: 'Say under `{field}` what is measured, or correct the type.',
  },
  'metric-other': {
    text: 'A metric of {owner} has the type {type}, and `{field}` besides.',
    effect:
      'The API server refuses the HorizontalPodAutoscaler: "{path}.{field}: Forbidden: must populate the given metric source only".',
    help: 'Make an item of its own in the list of it, or remove it.',
  },
  'metric-unit': {
    text: '`type: {value}` of a metric of {owner} says nothing of how its target is measured.',
    effect:
      'The API server refuses the HorizontalPodAutoscaler: "{path}: Invalid value: "{value}": must be either Utilization, Value, or AverageValue".',
    help: 'Write Utilization, Value or AverageValue.',
  },
  'metric-low': {
    text: '`averageUtilization: {value}` of a metric of {owner} is too small.',
    effect:
      'The API server refuses the HorizontalPodAutoscaler: "{path}: Invalid value: {value}: must be greater than 0".',
    help: 'Write the percentage of what the containers request, 1 or more.',
  },
  'metric-aim': {
    text: 'A metric of {owner} does not say at what it aims.',
    effect: 'The API server refuses the HorizontalPodAutoscaler: "{path}: Required value: {words}".',
    help: 'Add {amounts}.',
  },
  'metric-two-aims': {
    text: 'A metric of {owner} aims at two amounts.',
    effect: 'The API server refuses the HorizontalPodAutoscaler: "{path}: Forbidden: {words}".',
    help: 'Keep one of them.',
  },
} as const;
