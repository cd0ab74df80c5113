/**
 * What Traefik's Kubernetes providers list and watch: they wait for all of it before they make a single router
 * (`pkg/provider/kubernetes/{ingress,crd,gateway}/client.go: WatchAll`).
 */
import { type TraefikProfile, unknown } from '../../src/rule.ts';

export interface Need {
  readonly group: string;
  readonly resource: string;
  /** True for what has no namespace. */
  readonly cluster: boolean;
}

const gatewayGroup = 'gateway.networking.k8s.io';

const crdKinds = [
  'ingressroutes',
  'ingressroutetcps',
  'ingressrouteudps',
  'middlewares',
  'middlewaretcps',
  'traefikservices',
  'tlsoptions',
  'tlsstores',
  'serverstransports',
];

const namespaced = (group: string, resource: string): Need => ({ group, resource, cluster: false });
const cluster = (group: string, resource: string): Need => ({ group, resource, cluster: true });

export type ProviderName = 'kubernetesIngress' | 'kubernetesCRD' | 'kubernetesGateway';

/** What a provider needs for sure; of a version that is not known, what all need. Nothing for versions before v2.11. */
export function needsOf({ version, providers }: TraefikProfile, name: ProviderName): Need[] {
  const { major, minor } = version ?? { major: undefined, minor: undefined };
  if (major !== undefined && (major < 2 || (major === 2 && minor !== undefined && minor < 11))) return [];
  const before = (limit: number) => major === 2 || (major === 3 && minor !== undefined && minor < limit);
  const from = (limit: number) => major === 3 && minor !== undefined && minor >= limit;
  const needs = [namespaced('', 'services'), namespaced('', 'secrets')];
  if (from(1)) needs.push(namespaced('discovery.k8s.io', 'endpointslices'));
  else if (before(1)) needs.push(namespaced('', 'endpoints'));
  const { disableClusterScopeResources } = providers[name];
  if (name !== 'kubernetesGateway' && from(1) && disableClusterScopeResources === false)
    needs.push(cluster('', 'nodes'));
  switch (name) {
    case 'kubernetesIngress':
      needs.push(namespaced('networking.k8s.io', 'ingresses'));
      if (providers[name].disableIngressClassLookup === false)
        needs.push(cluster('networking.k8s.io', 'ingressclasses'));
      break;
    case 'kubernetesCRD':
      // Before v2.11 there was another group beside.
      if (major !== undefined) needs.push(...crdKinds.map((kind) => namespaced('traefik.io', kind)));
      if (major === 3) needs.push(namespaced('traefik.io', 'serverstransporttcps'));
      if (from(4)) needs.push(namespaced('', 'configmaps'));
      break;
    case 'kubernetesGateway':
      if (major !== 3) return [];
      needs.push(cluster('', 'namespaces'), cluster(gatewayGroup, 'gatewayclasses'));
      needs.push(...['gateways', 'httproutes', 'referencegrants'].map((kind) => namespaced(gatewayGroup, kind)));
      if (from(2)) needs.push(namespaced(gatewayGroup, 'grpcroutes'));
  }
  return needs;
}

/** True if the provider runs, with the account of its Pod, in namespaces that are known. */
export function isJudged(profile: TraefikProfile, name: ProviderName): boolean {
  const { enabled, inCluster, namespaces } = profile.providers[name];
  const token = profile.option(`providers.${name}.token`);
  return enabled === true && inCluster === true && namespaces !== unknown && token === undefined;
}
