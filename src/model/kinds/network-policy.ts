import type { Path } from '../../parse/place.ts';
import { defineKind } from '../define-kind.ts';
import { dig, field, integer, intOrString, items, text } from '../read.ts';
import { type LabelSelector, readLabelSelector } from '../selector.ts';

export interface NetworkPolicyPort {
  /** `TCP` if absent. */
  readonly protocol: string;
  /** Number or name of a port of the Pod, never of a Service; `undefined`: every port. */
  readonly port: number | string | undefined;
  /** The last port of a range that begins at `port`. */
  readonly endPort: number | undefined;
  readonly path: Path;
}

/** What may stand at the other end. Selectors that are both given have both to match. */
export interface NetworkPolicyPeer {
  readonly podSelector: LabelSelector | undefined;
  /** `undefined`: the policy's own namespace. */
  readonly namespaceSelector: LabelSelector | undefined;
  readonly ipBlock: { readonly cidr: string; readonly except: readonly string[] } | undefined;
  readonly path: Path;
}

/** One entry of `ingress` or `egress`: traffic that is allowed. */
export interface NetworkPolicyRule {
  /** Empty: every port. */
  readonly ports: readonly NetworkPolicyPort[];
  /** Empty: everyone. */
  readonly peers: readonly NetworkPolicyPeer[];
  readonly path: Path;
}

export interface NetworkPolicy {
  /** The Pods of its namespace that the policy is about; an empty or absent selector is all of them. */
  readonly podSelector: LabelSelector;
  /** Directions in which the Pods are closed, but for the rules. Default: Ingress always, Egress if there is an `egress`. */
  readonly policyTypes: readonly string[];
  readonly ingress: readonly NetworkPolicyRule[];
  readonly egress: readonly NetworkPolicyRule[];
}

const everything: LabelSelector = { matchLabels: new Map(), matchExpressions: [] };

function readPeer(value: unknown, path: Path): NetworkPolicyPeer {
  const ipBlock = field(value, 'ipBlock');
  const cidr = text(field(ipBlock, 'cidr'));
  return {
    podSelector: readLabelSelector(field(value, 'podSelector')),
    namespaceSelector: readLabelSelector(field(value, 'namespaceSelector')),
    ipBlock:
      cidr === undefined
        ? undefined
        : { cidr, except: items(field(ipBlock, 'except')).filter((item): item is string => typeof item === 'string') },
    path,
  };
}

function readRules(value: unknown, direction: 'ingress' | 'egress'): NetworkPolicyRule[] {
  const side = direction === 'ingress' ? 'from' : 'to';
  return items(dig(value, ['spec', direction])).map((rule, index) => {
    const path = ['spec', direction, index];
    return {
      ports: items(field(rule, 'ports')).map((port, p) => ({
        protocol: text(field(port, 'protocol')) ?? 'TCP',
        port: intOrString(field(port, 'port')),
        endPort: integer(field(port, 'endPort')),
        path: [...path, 'ports', p],
      })),
      peers: items(field(rule, side)).map((peer, p) => readPeer(peer, [...path, side, p])),
      path,
    };
  });
}

/** networking.k8s.io NetworkPolicy. Defaults as `pkg/apis/networking/v1/defaults.go: SetDefaults_NetworkPolicy`. */
export const networkPolicy = defineKind<NetworkPolicy>()({
  kind: 'NetworkPolicy',
  groups: ['networking.k8s.io', 'extensions'],
  namespaced: true,
  read(value) {
    const spec = field(value, 'spec');
    const types = items(field(spec, 'policyTypes')).filter((type): type is string => typeof type === 'string');
    const egress = readRules(value, 'egress');
    return {
      podSelector: readLabelSelector(field(spec, 'podSelector')) ?? everything,
      policyTypes: types.length > 0 ? types : egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'],
      ingress: readRules(value, 'ingress'),
      egress,
    };
  },
});
