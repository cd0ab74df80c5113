/** What `invalid-data` says. */
export const dataMessages = {
  key: {
    text: '"{key}" cannot be a key of {owner}.',
    effect: 'The API server refuses the {kind}: "{part}[{key}]: Invalid value: "{key}": {words}".',
    help: 'Use letters, digits, `-`, `_` and `.` only; give a file in a folder its path where it is mounted (`items`).',
  },
  twice: {
    text: 'Key "{key}" of {owner} stands in `data` and in `binaryData`.',
    effect:
      'The API server refuses the {kind}: "data[{key}]: Invalid value: "{key}": duplicate of key present in binaryData".',
    help: 'Keep one of the two.',
  },
  size: {
    text: '{owner} holds {size} bytes, more than the limit of 1 MiB.',
    effect: 'The API server refuses the {kind}: "Too long: may not be more than 1048576 bytes".',
    help: 'Split it, or bring large files in an image or a volume.',
  },
  missing: {
    text: '{owner} of type {type} has no key {keys}.',
    effect: 'The API server refuses the Secret: "data[{first}]: Required value".',
    help: 'Add the key, or remove `type` if the Secret is for a program of your own.',
  },
  json: {
    text: 'Key "{key}" of {owner} is no JSON object.',
    effect: 'The API server refuses the Secret: "data[{key}]: Invalid value: "<secret contents redacted>"".',
    help: 'Write the content of a Docker config file, which begins with `auths`; `kubectl create secret docker-registry` makes it.',
  },
  account: {
    text: '{owner} of type kubernetes.io/service-account-token does not name its ServiceAccount.',
    effect:
      'The API server refuses the Secret: "metadata.annotations[kubernetes.io/service-account.name]: Required value".',
    help: 'Add the annotation `kubernetes.io/service-account.name` with the name of the ServiceAccount.',
  },
} as const;
