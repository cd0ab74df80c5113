/** What `invalid-network-policy` says. */
export const networkPolicyMessages = {
  port: {
    text: '`{field}: {value}` of NetworkPolicy "{policy}" is no port number.',
    effect: 'The API server refuses the NetworkPolicy: "{path}: Invalid value: {value}: {words}".',
    help: "Write the port on which the Pods listen, from 1 to 65535; a Service's own port does not count here.",
  },
  name: {
    text: '"{value}" of NetworkPolicy "{policy}" cannot be the name of a port.',
    effect: 'The API server refuses the NetworkPolicy: "{path}: Invalid value: "{value}": {words}".',
    help: 'Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.',
  },
  end: {
    text: '`endPort: {value}` of NetworkPolicy "{policy}" {what}.',
    effect: 'The API server refuses the NetworkPolicy: "{path}: Invalid value: {shown}: {words}".',
    help: 'Write the first port of the range as a number under `port`, and the last under `endPort`.',
  },
  peer: {
    text: 'A peer of NetworkPolicy "{policy}" is empty.',
    effect: 'The API server refuses the NetworkPolicy: "{path}: Required value: must specify a peer".',
    help: 'Remove the peer with its list to allow everyone, or write `podSelector`, `namespaceSelector` or `ipBlock`.',
  },
  both: {
    text: 'A peer of NetworkPolicy "{policy}" has `ipBlock` and a selector.',
    effect:
      'The API server refuses the NetworkPolicy: "{path}: Forbidden: may not specify both ipBlock and another peer".',
    help: 'Make two peers of it: begin the second with a hyphen.',
  },
  cidr: {
    text: '"{value}" of NetworkPolicy "{policy}" is no block of addresses.',
    effect:
      'The API server refuses the NetworkPolicy: "{path}: Invalid value: "{value}": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".',
    help: 'Write an address, a slash and the number of bits that count; `/32` for a single IPv4 address.',
  },
  'no-cidr': {
    text: 'A block of addresses of NetworkPolicy "{policy}" is empty.',
    effect: 'The API server refuses the NetworkPolicy: "{path}: Required value".',
    help: 'Write an address, a slash and the number of bits that count; `0.0.0.0/0` for every IPv4 address.',
  },
  strict: {
    text: '"{value}" of NetworkPolicy "{policy}" is written as no block of addresses should be.',
    effect: 'Kubernetes 1.36 and later refuse the NetworkPolicy: "{path}: Invalid value: "{value}": {words}".',
    help: 'Write it without leading zeros, and the address with nothing behind the bits that count.',
  },
  except: {
    text: '"{value}", which NetworkPolicy "{policy}" takes out of "{cidr}", is no part of it.',
    effect:
      'The API server refuses the NetworkPolicy: "{path}: Invalid value: "{value}": must be a strict subset of `cidr`".',
    help: 'Write a smaller block that lies within `cidr`.',
  },
  'more-types': {
    text: '`policyTypes` of NetworkPolicy "{policy}" has more than two entries.',
    effect: 'The API server refuses the NetworkPolicy: "spec.policyTypes: may not specify more than two policyTypes".',
    help: 'Name each of Ingress and Egress once at most.',
  },
} as const;
