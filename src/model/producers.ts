/**
 * Objects that make other objects at run time. What they make exists without a manifest of its own, so its absence proves nothing.
 * Tables of public custom resources; the field names are those of each project's CRD.
 */
import { dig, field, isMapping, items, text } from './read.ts';
import type { Resource } from './resource.ts';
import { someKey } from './selector.ts';

/** `group/Kind` -> where the name of the Secret that it makes stands; the object's own name if all are absent. */
const secretNames: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['cert-manager.io/Certificate', [['spec', 'secretName']]],
  ['certmanager.k8s.io/Certificate', [['spec', 'secretName']]],
  ['bitnami.com/SealedSecret', [['spec', 'template', 'metadata', 'name']]],
  ['external-secrets.io/ExternalSecret', [['spec', 'target', 'name']]],
  ['kubernetes-client.io/ExternalSecret', []],
  ['secrets.hashicorp.com/VaultStaticSecret', [['spec', 'destination', 'name']]],
  ['secrets.hashicorp.com/VaultDynamicSecret', [['spec', 'destination', 'name']]],
  ['secrets.hashicorp.com/VaultPKISecret', [['spec', 'destination', 'name']]],
  ['ricoberger.de/VaultSecret', []],
  ['onepassword.com/OnePasswordItem', []],
  ['secrets.infisical.com/InfisicalSecret', [['spec', 'managedSecretReference', 'secretName']]],
  ['secrets.doppler.com/DopplerSecret', [['spec', 'managedSecret', 'name']]],
  [
    'cert.gardener.cloud/Certificate',
    [
      ['spec', 'secretName'],
      ['spec', 'secretRef', 'name'],
    ],
  ],
  ['akv2k8s.io/AzureKeyVaultSecret', [['spec', 'output', 'secret', 'name']]],
  ['networking.gke.io/ManagedCertificate', []],
]);

/** Whether an annotation has a Secret copied into other namespaces: by Reflector, replicator and config-syncer. */
function isCopying(key: string): boolean {
  return (
    key.startsWith('reflector.v1.k8s.emberstack.com/') ||
    key.startsWith('replicator.v1.mittwald.de/replicat') ||
    key.startsWith('kubed.appscode.com/sync')
  );
}

/** The Secrets that an object makes, as namespace and name; a namespace of `*` means: in any namespace. */
export function* producedSecrets(resource: Resource): Iterable<{ readonly namespace: string; readonly name: string }> {
  const { group, kind, namespace, value } = resource;
  if (group === '' && kind === 'Secret') {
    // Reflector, replicator and config-syncer copy a Secret into other namespaces under its own name.
    if (someKey(resource.annotations, isCopying)) yield { namespace: '*', name: resource.name };
    return;
  }
  const type = `${group}/${kind}`;
  if (type === 'external-secrets.io/ClusterExternalSecret') {
    yield {
      namespace: '*',
      name: text(field(field(value, 'spec'), 'externalSecretName')) ?? resource.name,
    };
  } else if (type === 'isindir.github.com/SopsSecret') {
    for (const template of items(dig(value, ['spec', 'secretTemplates']))) {
      const name = text(field(template, 'name'));
      if (name !== undefined) yield { namespace, name };
    }
  } else {
    const paths = secretNames.get(type);
    if (!paths) return;
    // What is put on the Secret may have it copied.
    const isCopied = [
      ['spec', 'secretTemplate', 'annotations'],
      ['spec', 'template', 'metadata', 'annotations'],
      ['spec', 'target', 'template', 'metadata', 'annotations'],
      ['spec', 'destination', 'annotations'],
    ].some((path) => {
      const annotations = dig(value, path);
      return isMapping(annotations) && Object.keys(annotations).some(isCopying);
    });
    if (isCopied) {
      const written = paths.map((path) => text(dig(value, path))).find((name) => name !== undefined);
      yield { namespace: '*', name: written ?? resource.name };
    }
    for (const path of paths) {
      const name = text(dig(value, path));
      if (name !== undefined) {
        yield { namespace, name };
        return;
      }
    }
    yield { namespace, name: resource.name };
  }
}

/** API groups whose objects make neither Pods nor Services that a route could need: configuration, policy, certificates. */
const quietGroups = new Set([
  'traefik.io',
  'traefik.containo.us',
  'cert-manager.io',
  'certmanager.k8s.io',
  'acme.cert-manager.io',
  'trust.cert-manager.io',
  'external-secrets.io',
  'kubernetes-client.io',
  'secrets.hashicorp.com',
  'networking.istio.io',
  'security.istio.io',
  'telemetry.istio.io',
  'gateway.networking.k8s.io',
  'gateway.envoyproxy.io',
  'elbv2.k8s.aws',
  'keda.sh',
  'kyverno.io',
  'wgpolicyk8s.io',
  'policies.kyverno.io',
  'constraints.gatekeeper.sh',
  'templates.gatekeeper.sh',
  'cilium.io',
  'crd.projectcalico.org',
  'projectcalico.org',
  'metallb.io',
  'externaldns.k8s.io',
  'snapshot.storage.k8s.io',
  'secrets-store.csi.x-k8s.io',
  'image.toolkit.fluxcd.io',
  'notification.toolkit.fluxcd.io',
  'source.toolkit.fluxcd.io',
  'velero.io',
  'karpenter.sh',
  'karpenter.k8s.aws',
  'networking.gke.io',
  'cloud.google.com',
  'configuration.konghq.com',
  'getambassador.io',
  'goldilocks.fairwinds.com',
  'monitoring.googleapis.com',
  'kustomize.config.k8s.io',
  'metacontroller.k8s.io',
  'k8s.cni.cncf.io',
]);

/** Kinds, in groups that do make Pods, which themselves do not. */
const quietKinds = new Set([
  'monitoring.coreos.com/ServiceMonitor',
  'monitoring.coreos.com/PodMonitor',
  'monitoring.coreos.com/PrometheusRule',
  'monitoring.coreos.com/Probe',
  'monitoring.coreos.com/ScrapeConfig',
  'monitoring.coreos.com/AlertmanagerConfig',
  'bitnami.com/SealedSecret',
  'argoproj.io/AppProject',
  'argoproj.io/AnalysisTemplate',
  'argoproj.io/ClusterAnalysisTemplate',
  'argoproj.io/Rollout',
  'argoproj.io/EventBus',
]);

/**
 * Where an object may make Pods and Services that no manifest shows: a namespace, `*` for anywhere, or `undefined` if it makes none.
 * Helm releases, Argo CD and Flux indirections and the custom resources of operators do.
 */
export function makesObjectsIn(resource: Resource): string | undefined {
  const { group, kind, value } = resource;
  if (resource.definition !== undefined || group === '' || !group.includes('.')) return undefined;
  if (group.endsWith('.k8s.io') && !group.includes('x-k8s')) return undefined; // built-in groups; extensions use x-k8s
  const type = `${group}/${kind}`;
  if (quietGroups.has(group) || quietKinds.has(type)) return undefined;
  const spec = field(value, 'spec');
  switch (type) {
    case 'argoproj.io/Application':
      return text(dig(spec, ['destination', 'namespace'])) ?? '*';
    case 'argoproj.io/ApplicationSet':
    case 'operators.coreos.com/Subscription': // an operator, which works where its objects ask it to
      return '*';
    case 'kustomize.toolkit.fluxcd.io/Kustomization':
      return text(field(spec, 'targetNamespace')) ?? '*';
    case 'helm.toolkit.fluxcd.io/HelmRelease':
    case 'helm.cattle.io/HelmChart':
    case 'helm.cattle.io/HelmChartConfig':
      return text(field(spec, 'targetNamespace')) ?? resource.namespace;
    default:
      if (!isMapping(spec)) return undefined;
      return text(field(spec, 'targetNamespace')) ?? (isClusterWide(resource) ? '*' : resource.namespace);
  }
}

/**
 * Whether a custom resource is likely to have no namespace: none is written, and it sets up a whole product. Of any other the namespace
 * that it would get is the better guess, for objects of operators stand beside what uses them.
 */
function isClusterWide({ group, kind, value }: Resource): boolean {
  if (dig(value, ['metadata', 'namespace']) !== undefined) return false;
  return /(?:^|\.)operators?\./.test(group) || /^Cluster[A-Z]|Config$/.test(kind);
}
