/** What `invalid-probe` says. */
export const probeMessages = {
  none: {
    text: 'The {probe} of container "{container}" does not say what to ask.',
    effect: 'The API server refuses the {refused}: "{path}: Required value: must specify a handler type".',
    help: 'Write one of {choice} below `{probe}`, with its fields indented below that.',
  },
  several: {
    text: 'The {probe} of container "{container}" has both `{first}` and `{second}`.',
    effect: 'The API server refuses the {refused}: "{path}: Forbidden: may not specify more than 1 handler type".',
    help: 'Keep the one that is meant.',
  },
  threshold: {
    text: '`successThreshold: {value}` of the {probe} of container "{container}" is not 1.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be 1".',
    help: 'Remove it: only a readinessProbe can ask for several successes in a row.',
  },
  negative: {
    text: '`{field}: {value}` of the {probe} of container "{container}" is too small.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be {words}".',
    help: 'Write a number that is not negative, or leave `{field}` out.',
  },
  grace: {
    text: 'The readinessProbe of container "{container}" has `terminationGracePeriodSeconds`.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: {value}: must not be set for readinessProbes".',
    help: 'Remove it: a readinessProbe ends no container.',
  },
  port: {
    text: '`port: {value}` in the {probe} of container "{container}" is no port number.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be between 1 and 65535, inclusive".',
    help: 'Choose the port on which the container listens, from 1 to 65535.',
  },
  sleep: {
    text: 'The {probe} of container "{container}" sleeps {value} seconds, but the Pod has {grace} to end.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be non-negative and less than terminationGracePeriodSeconds ({grace})".',
    help: 'Sleep less, or raise `terminationGracePeriodSeconds` of the Pod.',
  },
  command: {
    text: 'The {probe} of container "{container}" has `exec` without a command.',
    effect: 'The API server refuses the {refused}: "{path}: Required value".',
    help: 'List the program and its arguments under `command`.',
  },
  header: {
    text: 'The {probe} of container "{container}" sends a header with the name "{value}", which no header can have.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: "{value}": a valid HTTP header must consist of alphanumeric characters or \'-\'".',
    help: 'Write the name of the header without colon and spaces, and its value under `value`.',
  },
  init: {
    text: 'Init container "{container}" has a {probe}, which only a container that keeps running can have.',
    effect:
      'The API server refuses the {refused}: "{path}: Forbidden: may not be set for init containers without restartPolicy=Always".',
    help: 'Remove it, or make the container a sidecar with `restartPolicy: Always`.',
  },
} as const;
