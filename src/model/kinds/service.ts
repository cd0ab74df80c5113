import type { Path } from '../../parse/place.ts';
import { defineKind } from '../define-kind.ts';
import { field, integer, intOrString, isMapping, items, type Mapping, text } from '../read.ts';
import { isUnreadable, type Labels, readLabels } from '../selector.ts';

export interface ServicePort {
  readonly index: number;
  readonly name: string | undefined;
  readonly port: number | undefined;
  /** `TCP` if absent. */
  readonly protocol: string;
  /** As the API server defaults it: absent, null, 0 and "" become `port`. */
  readonly targetPort: number | string | undefined;
  /** False when `targetPort` was defaulted. */
  readonly targetPortGiven: boolean;
  /** `undefined` if absent or 0 (one is allocated). */
  readonly nodePort: number | undefined;
  readonly path: Path;
}

export interface Service {
  /** `ClusterIP` if absent. */
  readonly type: string;
  /** `undefined` if absent, null or empty: then no controller makes endpoints. */
  readonly selector: Labels | undefined;
  /** True if the selector holds what is no string: what it would have matched is not known. */
  readonly selectorUnreadable: boolean;
  readonly ports: readonly ServicePort[];
  readonly headless: boolean;
  /** True: Pods count as ready from the start (Traefik's Ingress provider asks them all the same). */
  readonly publishNotReadyAddresses: boolean;
  readonly externalName: string | undefined;
  readonly externalTrafficPolicy: string | undefined;
  readonly healthCheckNodePort: number | undefined;
  readonly allocateLoadBalancerNodePorts: boolean;
}

function hasValue(mapping: Mapping): boolean {
  for (const key in mapping) if (mapping[key] !== null) return true;
  return false;
}

const portPaths: Path[] = [];

/** The path of a port: the same for all objects. */
function portPath(index: number): Path {
  portPaths[index] ??= ['spec', 'ports', index];
  return portPaths[index];
}

/** v1 Service; defaults of `pkg/apis/core/v1/defaults.go: SetDefaults_Service`. */
export const service = defineKind<Service>()({
  kind: 'Service',
  groups: [''],
  namespaced: true,
  read(value) {
    const spec = field(value, 'spec');
    const rawSelector = field(spec, 'selector');
    // An empty map is dropped by `omitempty`, and a null value takes its key with it.
    const hasSelector = isMapping(rawSelector) && hasValue(rawSelector);
    return {
      type: text(field(spec, 'type')) ?? 'ClusterIP',
      selector: hasSelector ? readLabels(rawSelector) : undefined,
      selectorUnreadable: isUnreadable(rawSelector),
      ports: items(field(spec, 'ports')).map((entry, index) => {
        const port = integer(field(entry, 'port'));
        const given = intOrString(field(entry, 'targetPort'));
        const targetPortGiven = given !== undefined && given !== 0;
        return {
          index,
          name: text(field(entry, 'name')),
          port,
          protocol: text(field(entry, 'protocol')) ?? 'TCP',
          targetPort: targetPortGiven ? given : port,
          targetPortGiven,
          nodePort: integer(field(entry, 'nodePort')) || undefined,
          path: portPath(index),
        };
      }),
      headless: field(spec, 'clusterIP') === 'None' || items(field(spec, 'clusterIPs'))[0] === 'None',
      publishNotReadyAddresses: field(spec, 'publishNotReadyAddresses') === true,
      externalName: text(field(spec, 'externalName')),
      externalTrafficPolicy: text(field(spec, 'externalTrafficPolicy')),
      healthCheckNodePort: integer(field(spec, 'healthCheckNodePort')) || undefined,
      allocateLoadBalancerNodePorts: field(spec, 'allocateLoadBalancerNodePorts') !== false,
    };
  },
});
