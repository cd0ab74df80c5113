/** What `invalid-volume` says. */
export const volumeMessages = {
  missing: {
    text: 'Container "{container}" mounts volume "{volume}", which the Pod does not have.',
    effect: 'The API server refuses the {refused}: "{path}: Not found: "{volume}"".',
    help: 'Add a volume of that name under `volumes`, or mount one that is there: {known}.',
  },
  duplicate: {
    text: '{owner} has two volumes named "{volume}".',
    effect: 'The API server refuses the {refused}: "{path}: Duplicate value: "{volume}"".',
    help: 'Give each volume a name of its own, or remove one of the two.',
  },
  name: {
    text: '"{volume}" cannot be the name of a volume.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "{volume}": {words}".',
    help: 'Use at most 63 lower-case letters, digits and hyphens, without dots.',
  },
  several: {
    text: 'Volume "{volume}" of {owner} is both `{first}` and `{second}`.',
    effect: 'The API server refuses the {refused}: "{path}: Forbidden: may not specify more than 1 volume type".',
    help: 'Keep the one that is meant, or make two volumes of it.',
  },
  source: {
    text: 'Volume "{volume}" of {owner} does not say which {kind} it holds.',
    effect: 'The API server refuses the {refused}: "{path}: Required value".',
    help: 'Write the name of the {kind} under `{field}`.',
  },
  'item-path': {
    text: '`path: {mount}` in volume "{volume}" of {owner} leads out of the volume.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": {words}".',
    help: 'Write the path inside the volume, without a slash at the beginning and without `..`.',
  },
  mode: {
    text: '`{field}: {value}` in volume "{volume}" of {owner} is no file mode.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be a number between 0 and 0777 (octal), both inclusive".',
    help: 'Write it with a zero in front, as `{field}: 0{value}`: only then YAML takes it for octal.',
  },
  path: {
    text: 'Container "{container}" mounts two volumes at "{mount}".',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": must be unique".',
    help: 'Give each mount a path of its own.',
  },
  exclusive: {
    text: 'A mount of container "{container}" has both `subPath` and `subPathExpr`.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": subPathExpr and subPath are mutually exclusive".',
    help: 'Keep the one that is meant.',
  },
  'sub-path': {
    text: '`{field}: {mount}` in container "{container}" leads out of the volume.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": {words}".',
    help: 'Write the path inside the volume, without a slash at the beginning and without `..`.',
  },
} as const;
