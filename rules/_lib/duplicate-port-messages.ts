/** What `duplicate-port` says. */
export const duplicatePortMessages = {
  number: {
    text: 'Service "{service}" has port {port} twice.',
    effect: 'The API server refuses the Service: "spec.ports[{index}]: Duplicate value".',
    help: 'Remove one of the two, or give it another `port`; only TCP and UDP may share a number.',
  },
  name: {
    text: 'Service "{service}" has two ports named "{name}".',
    effect: 'The API server refuses the Service: "spec.ports[{index}].name: Duplicate value: "{name}"".',
    help: 'Give each port a name of its own.',
  },
  unnamed: {
    text: 'Service "{service}" has {count} ports, and port {port} has no name.',
    effect: 'The API server refuses the Service: "spec.ports[{index}].name: Required value".',
    help: 'Name every port of a Service with more than one.',
  },
  containerName: {
    text: 'Container "{container}" has two ports named "{name}".',
    effect: 'The API server refuses the {refused}: "Duplicate value: "{name}"".',
    help: 'Give each port a name of its own.',
  },
  containerNumber: {
    text: 'Container "{container}" declares port {port} twice.',
    effect:
      'The API server takes it with a warning: "duplicate port definition"; the second entry has no effect of its own.',
    help: 'Remove one of the two, or correct its number or protocol.',
  },
  hostPort: {
    text: 'Host port {port} is taken twice by the Pods of {owner}.',
    effect: 'The API server refuses the {refused}: "{field}: Duplicate value: "{value}"".',
    help: 'Give one of the two another host port, or none.',
  },
  shared: {
    text: 'Containers "{first}" and "{second}" both declare port {port}.',
    effect:
      'The API server takes it with a warning: "duplicate port definition"; the containers of a Pod share one network, so only one of them can listen there.',
    help: 'Let one of the two listen on another port, and correct its `containerPort`.',
  },
  shadowed: {
    text: 'Containers "{first}" and "{second}" both name a port "{name}", and Service "{service}" asks for it.',
    effect:
      'The Service sends to container "{first}" only; the API server takes it with a warning: "duplicate port name".',
    help: 'Give the ports different names if the Service is meant for the other one.',
  },
} as const;
