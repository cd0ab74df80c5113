/** Where the OpenAPI documents of Kubernetes say more than the API server asks for. Each line was tried on the API server's own code. */

/** Fields that OpenAPI lists as required and the API server does not ask for. */
const notAskedFor = new Set([
  // Nothing is a value of its own: no header text, matches everything, counts from zero.
  'core.v1.HTTPHeader.value',
  'core.v1.ISCSIVolumeSource.lun',
  'core.v1.PreferredSchedulingTerm.preference',
  'core.v1.SleepAction.seconds',
  'core.v1.Sysctl.value',
  // Not validated, or of fields that are switched off by default.
  'batch.v1.PodFailurePolicy.rules',
  'core.v1.ClusterTrustBundleProjection.path',
  'core.v1.ContainerRestartRule.action',
  'core.v1.ContainerRestartRuleOnExitCodes.operator',
  'core.v1.FileKeySelector.key',
  'core.v1.FileKeySelector.path',
  'core.v1.FileKeySelector.volumeName',
  'core.v1.PhotonPersistentDiskVolumeSource.pdID',
  'core.v1.PodCertificateProjection.keyType',
  'core.v1.PodCertificateProjection.signerName',
  'core.v1.ScaleIOVolumeSource.secretRef',
  'core.v1.TypedObjectReference.kind',
  'core.v1.TypedObjectReference.name',
  'discovery.v1.ForNode.name',
  'discovery.v1.ForZone.name',
  // Ephemeral containers are not written in manifests.
  'core.v1.EphemeralContainer.name',
  // Parts of the status.
  'core.v1.ContainerExtendedResourceRequest.containerName',
  'core.v1.ContainerExtendedResourceRequest.requestName',
  'core.v1.ContainerExtendedResourceRequest.resourceName',
  'core.v1.HostIP.ip',
  'core.v1.LinuxContainerUser.gid',
  'core.v1.LinuxContainerUser.uid',
  'core.v1.PodIP.ip',
  'core.v1.ResourceHealth.resourceID',
]);

/** Fields that have a fixed choice of words in OpenAPI, which the API server does not look at. */
const anyWord = new Set(['core.v1.Lifecycle.stopSignal']);

/** Fields whose choice of words stands in the API server's validation alone. */
export const moreWords = {
  'autoscaling.v2.HPAScalingPolicy.type': ['Percent', 'Pods'],
  'autoscaling.v2.HPAScalingRules.selectPolicy': ['Disabled', 'Max', 'Min'],
  'autoscaling.v2.MetricSpec.type': ['ContainerResource', 'External', 'Object', 'Pods', 'Resource'],
  'apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted': ['Delete', 'Retain'],
  'apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled': ['Delete', 'Retain'],
  // Of `initContainers` and, since 1.34, `containers`.
  'core.v1.Container.restartPolicy': ['Always', 'Never', 'OnFailure'],
  'core.v1.PodOS.name': ['linux', 'windows'],
  'core.v1.ServiceSpec.trafficDistribution': ['PreferClose', 'PreferSameNode', 'PreferSameZone'],
  'rbac.v1.RoleRef.kind': ['ClusterRole', 'Role'],
  'rbac.v1.Subject.kind': ['Group', 'ServiceAccount', 'User'],
};

/**
 * Fields with a choice of words whose empty text is no default, for Go keeps a pointer to them: refused. In a list it always is.
 * All others are as good as left out.
 */
export const noEmptyWord = new Set([
  'autoscaling.v2.HPAScalingRules.selectPolicy',
  'batch.v1.JobSpec.completionMode',
  'batch.v1.JobSpec.podReplacementPolicy',
  'core.v1.Container.restartPolicy',
  'core.v1.PersistentVolumeClaimSpec.volumeMode',
  'core.v1.PodSecurityContext.fsGroupChangePolicy',
  'core.v1.PodSecurityContext.supplementalGroupsPolicy',
  'core.v1.SecurityContext.procMount',
  'core.v1.ServiceSpec.internalTrafficPolicy',
  'core.v1.ServiceSpec.ipFamilyPolicy',
  'core.v1.TopologySpreadConstraint.nodeAffinityPolicy',
  'core.v1.TopologySpreadConstraint.nodeTaintsPolicy',
  'core.v1.VolumeMount.mountPropagation',
  'discovery.v1.EndpointPort.protocol',
  'networking.v1.NetworkPolicyPort.protocol',
  'policy.v1.PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy',
]);

/** Fields that the API server asks for, though OpenAPI does not. */
export const moreRequired = new Set(['apps.v1.ReplicaSetSpec.template', 'core.v1.ReplicationControllerSpec.template']);

export const optional = (field) => notAskedFor.has(field) || /Status\.|Condition\.|ContainerState/.test(field);
export const unchecked = (field) => anyWord.has(field) || /Status\.|Condition\./.test(field);
