/** What `invalid-container` says. */
export const containerMessages = {
  none: {
    text: '{owner} has no containers.',
    effect: 'The API server refuses the {refused}: "{path}: Required value".',
    help: 'List at least one container under `containers`; init containers alone make no Pod.',
  },
  image: {
    text: 'Container "{container}" of {owner} has no image.',
    effect: 'The API server refuses the {refused}: "{path}: Required value".',
    help: 'Add `image` with the image that the container runs.',
  },
  name: {
    text: '"{name}" cannot be the name of a container.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "{name}": {words}".',
    help: 'Use at most 63 lower-case letters, digits and hyphens, without dots.',
  },
  duplicate: {
    text: '{owner} has two containers named "{name}".',
    effect: 'The API server refuses the {refused}: "{path}: Duplicate value: "{name}"".',
    help: 'Give each container of a Pod a name of its own, init containers too.',
  },
  both: {
    text: 'Environment variable "{name}" of container "{container}" has both `value` and `valueFrom`.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: "": may not be specified when `value` is not empty".',
    help: 'Keep the one that is meant.',
  },
  nameless: {
    text: '`{field}` of container "{container}" does not say which object it means.',
    effect: 'The API server refuses the {refused}: "{path}: Required value".',
    help: 'Add `name` below `{field}`.',
  },
  'variable-name': {
    text: '"{name}" cannot be the name of an environment variable of container "{container}".',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: "{name}": a valid environment variable name must consist only of printable ASCII characters other than \'=\'".',
    help: 'Write the name alone, and its value under `value`.',
  },
  'field-path': {
    text: '`fieldPath: {name}` of container "{container}" is no field that a container can read.',
    effect:
      'The API server refuses the {refused}: "{path}: Unsupported value: "{name}"", or "field label not supported".',
    help: "Write one of {choice}, metadata.labels['KEY'] and metadata.annotations['KEY'].",
  },
  sources: {
    text: '`{field}` of container "{container}" takes its value from {count}.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "": {words}".',
    help: 'Name exactly one of {choice}.',
  },
  'image-space': {
    text: 'The image of container "{container}" begins or ends with a blank.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: {value}: must not have leading or trailing whitespace".',
    help: 'Remove the blank.',
  },
  'source-name': {
    text: '"{name}", which `{field}` of container "{container}" names, cannot be the name of an object.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "{name}": {words}".',
    help: 'Give the name of the ConfigMap or Secret: lower-case letters, digits, `-` and `.`.',
  },
} as const;
