/**
 * What becomes of fields that are written with an empty value (`false`, `0`, `''`, `[]`, `{}`) when the API server has read them: by the names of all fields of the
 * structs of k8s.io/api v0.37.1 that `schemas/kinds` has, whatever their struct.
 */

/** Pointers: an empty value is a value. */
export const keptWhenEmpty: ReadonlySet<string> = new Set(
  (
    'activeDeadlineSeconds affinity aggregationRule all allocateLoadBalancerNodePorts allowPrivilegeEscalation appArmorProfile appProtocol ' +
    'automountServiceAccountToken averageUtilization averageValue awsElasticBlockStore azureDisk azureFile backoffLimit backoffLimitPerIndex basic behavior ' +
    'blockOwnerDeletion cachingMode capabilities cephfs cinder clientIP clusterTrustBundle collisionCount completionMode completionTime completions ' +
    'configMap configMapKeyRef configMapRef containerResource csi currentCPUUtilizationPercentage currentVolumeAttributesClassName dataSource dataSourceRef ' +
    'defaultBackend defaultMode defaultUser deletionGracePeriodSeconds deletionTimestamp disruptionMode dnsConfig downwardAPI emptyDir enableServiceLinks ' +
    'endPort ephemeral error exec exitCodes expirationSeconds extendedResourceClaimStatus external failedIndexes failedJobsHistoryLimit fc fieldRef ' +
    'fieldsV1 fileKeyRef flexVolume flocker fsGroup fsGroupChangePolicy gang gcePersistentDisk gitRepo glusterfs gmsaCredentialSpec gmsaCredentialSpecName ' +
    'grpc healthStatus hints hostPath hostProcess hostUsers hostnameOverride http httpGet immutable ingressClassName initiatorName internalTrafficPolicy ' +
    'ipBlock ipFamilyPolicy ipMode iscsi labelSelector lastScaleTime lastScheduleTime lastSuccessfulTime lifecycle linux livenessProbe loadBalancerClass ' +
    'localhostProfile managedBy manualSelector maxExpirationSeconds maxFailedIndexes maxSurge maxUnavailable minAvailable minCount minDomains minReplicas ' +
    'mode modifyVolumeStatus mountPropagation namespaceSelector nfs nodeAffinity nodeAffinityPolicy nodePublishSecretRef nodeTaintsPolicy object ' +
    'onExitCodes optional ordinals os parallelism parameters pathType perContainer perPod persistentVolumeClaim persistentVolumeClaimRetentionPolicy ' +
    'photonPersistentDisk podAffinity podAntiAffinity podCertificate podFailurePolicy podGroupName podReplacementPolicy pods portworxVolume postStart ' +
    'preStop preemptionPolicy priority privileged procMount progressDeadlineSeconds projected quantity quobyte rbd readOnlyRootFilesystem readinessProbe ' +
    'recursiveReadOnly resourceClaimTemplateName resourceFieldRef revisionHistoryLimit rollingUpdate runAsGroup runAsNonRoot runAsUser runAsUserName ' +
    'running runtimeClassName scaleDown scaleIO scaleUp scheduling schedulingConstraints schedulingGroup schedulingPolicy scope seLinuxChangePolicy ' +
    'seLinuxOptions seccompProfile secret secretKeyRef secretRef securityContext selectPolicy service serviceAccountToken serving sessionAffinityConfig ' +
    'setHostnameAsFQDN shareProcessNamespace single sizeLimit sleep stabilizationWindowSeconds startTime started startingDeadlineSeconds startupProbe ' +
    'stopSignal storageClassName storageos succeededCount succeededIndexes successPolicy successfulJobsHistoryLimit supplementalGroupsPolicy suspend ' +
    'targetCPUUtilizationPercentage targetRef tcpSocket terminated terminating terminatingReplicas terminationGracePeriodSeconds time timeZone tolerance ' +
    'tolerationSeconds trafficDistribution ttlSecondsAfterFinished uncountedTerminatedPods unhealthyPodEvictionPolicy valueFrom volumeAttributesClassName ' +
    'volumeClaimTemplate volumeMode volumeStatus vsphereVolume waiting windowsOptions zone'
  ).split(' '),
);

/** Without `omitempty`. */
export const alwaysThere: ReadonlySet<string> = new Set(
  (
    'addressType cidr claimName conditionType container containerPort currentHealthy currentMetrics currentNumberScheduled desiredHealthy ' +
    'desiredNumberScheduled desiredReplicas devicePath diskName diskURI disruptionsAllowed driver endpoints exitCode expectedPods gateway gid imageID iqn ' +
    'maxReplicas maxSkew monitors mountPath nodeSelectorTerms numberMisscheduled numberReady paths pdID pdName registry repository requestMappings ' +
    'requestName resourceID resourceName restartCount schedule seconds server serviceName shareName sources start system targetPortal topologyKey verbs ' +
    'volume volumeID volumePath weight whenUnsatisfiable'
  ).split(' '),
);

/** Where structs differ: those that keep the field, as `struct.field`. */
export const keptByStruct: ReadonlySet<string> = new Set(
  (
    'v1.AppArmorProfile.type v1.AzureDiskVolumeSource.fsType v1.AzureDiskVolumeSource.kind ' +
    'v1.AzureDiskVolumeSource.readOnly v1.AzureFileVolumeSource.secretName v1.CSIVolumeSource.fsType ' +
    'v1.CSIVolumeSource.readOnly v1.ClientIPConfig.timeoutSeconds v1.ClusterRole.rules ' +
    'v1.ClusterTrustBundleProjection.name v1.ClusterTrustBundleProjection.path ' +
    'v1.ClusterTrustBundleProjection.signerName v1.ClusterTrustBundleProjection.user v1.Condition.message ' +
    'v1.Condition.reason v1.Condition.status v1.Condition.type v1.ConfigMapKeySelector.key v1.Container.name ' +
    'v1.Container.restartPolicy v1.ContainerExtendedResourceRequest.containerName ' +
    'v1.ContainerResizePolicy.restartPolicy v1.ContainerStatus.image v1.ContainerStatus.name ' +
    'v1.ContainerStatus.ready v1.ContainerStatus.resources v1.ContainerStatus.user ' +
    'v1.CrossVersionObjectReference.kind v1.CrossVersionObjectReference.name v1.DaemonSetCondition.status ' +
    'v1.DaemonSetCondition.type v1.DaemonSetSpec.selector v1.DaemonSetSpec.template v1.DeploymentCondition.status ' +
    'v1.DeploymentCondition.type v1.DeploymentSpec.replicas v1.DeploymentSpec.selector v1.DeploymentSpec.template ' +
    'v1.DownwardAPIVolumeFile.path v1.DownwardAPIVolumeFile.user v1.Endpoint.addresses v1.Endpoint.hostname ' +
    'v1.Endpoint.nodeName v1.EndpointAddress.ip v1.EndpointAddress.nodeName v1.EndpointConditions.ready ' +
    'v1.EndpointPort.name v1.EndpointPort.port v1.EndpointPort.protocol v1.EndpointSlice.ports v1.EnvVar.name ' +
    'v1.EphemeralContainer.name v1.EphemeralContainer.restartPolicy v1.EvictionResponder.name v1.FCVolumeSource.lun ' +
    'v1.FileKeySelector.key v1.FileKeySelector.path v1.FileKeySelector.volumeName v1.ForNode.name v1.ForZone.name ' +
    'v1.GRPCAction.port v1.GlusterfsVolumeSource.path v1.HTTPGetAction.port v1.HTTPGetAction.protocol ' +
    'v1.HTTPHeader.name v1.HTTPHeader.value v1.HorizontalPodAutoscalerStatus.currentReplicas ' +
    'v1.HorizontalPodAutoscalerStatus.observedGeneration v1.HostAlias.ip v1.HostIP.ip v1.HostPathVolumeSource.path ' +
    'v1.HostPathVolumeSource.type v1.ISCSIVolumeSource.lun v1.IngressBackend.resource ' +
    'v1.IngressClassParametersReference.apiGroup v1.IngressClassParametersReference.kind ' +
    'v1.IngressClassParametersReference.name v1.IngressClassParametersReference.namespace v1.IngressPortStatus.port ' +
    'v1.IngressPortStatus.protocol v1.IngressServiceBackend.name v1.JobCondition.status v1.JobCondition.type ' +
    'v1.JobSpec.selector v1.JobSpec.template v1.JobStatus.ready v1.KeyToPath.key v1.KeyToPath.path ' +
    'v1.KeyToPath.user v1.LabelSelectorRequirement.key v1.LabelSelectorRequirement.operator ' +
    'v1.LinuxContainerUser.uid v1.ModifyVolumeStatus.status v1.NFSVolumeSource.path v1.NamespaceCondition.status ' +
    'v1.NamespaceCondition.type v1.NetworkPolicyPeer.podSelector v1.NetworkPolicyPort.port ' +
    'v1.NetworkPolicyPort.protocol v1.NetworkPolicySpec.podSelector ' +
    'v1.NodeAffinity.requiredDuringSchedulingIgnoredDuringExecution v1.NodeAllocatableMappedResources.name ' +
    'v1.NodeAllocatableOverheadResources.name v1.NodeAllocatableResourceClaimStatus.resourceClaimName ' +
    'v1.NodeSelectorRequirement.key v1.NodeSelectorRequirement.operator v1.ObjectFieldSelector.fieldPath ' +
    'v1.OwnerReference.apiVersion v1.OwnerReference.controller v1.OwnerReference.kind v1.OwnerReference.name ' +
    'v1.OwnerReference.uid v1.PersistentVolumeClaimCondition.status v1.PersistentVolumeClaimCondition.type ' +
    'v1.PersistentVolumeClaimSpec.selector v1.PodCertificateProjection.user v1.PodCondition.status ' +
    'v1.PodCondition.type v1.PodDNSConfigOption.value v1.PodDisruptionBudgetSpec.selector ' +
    'v1.PodExtendedResourceClaimStatus.resourceClaimName v1.PodFailurePolicy.rules ' +
    'v1.PodFailurePolicyOnExitCodesRequirement.containerName v1.PodFailurePolicyOnExitCodesRequirement.operator ' +
    'v1.PodFailurePolicyOnExitCodesRequirement.values v1.PodFailurePolicyOnPodConditionsPattern.status ' +
    'v1.PodFailurePolicyOnPodConditionsPattern.type v1.PodFailurePolicyRule.action v1.PodIP.ip v1.PodOS.name ' +
    'v1.PodResourceClaim.name v1.PodResourceClaim.resourceClaimName v1.PodResourceClaimStatus.name ' +
    'v1.PodResourceClaimStatus.resourceClaimName v1.PodSchedulingGate.name v1.PodSpec.containers ' +
    'v1.PodSpec.resources v1.PodStatus.resources v1.PodVolumeHealth.name v1.PortStatus.port v1.PortStatus.protocol ' +
    'v1.RBDVolumeSource.image v1.ReplicaSetCondition.status v1.ReplicaSetCondition.type v1.ReplicaSetSpec.replicas ' +
    'v1.ReplicaSetSpec.selector v1.ReplicaSetStatus.replicas v1.ReplicationControllerCondition.status ' +
    'v1.ReplicationControllerCondition.type v1.ReplicationControllerSpec.replicas ' +
    'v1.ReplicationControllerSpec.template v1.ReplicationControllerStatus.replicas v1.ResourceClaim.name ' +
    'v1.ResourceFieldSelector.resource v1.ResourceHealth.message v1.ResourceStatus.name v1.Role.rules ' +
    'v1.RoleRef.apiGroup v1.RoleRef.kind v1.RoleRef.name v1.RollingUpdateStatefulSetStrategy.partition ' +
    'v1.SeccompProfile.type v1.SecretKeySelector.key v1.ServiceAccountTokenProjection.path ' +
    'v1.ServiceAccountTokenProjection.user v1.ServicePort.port v1.StatefulSetCondition.status ' +
    'v1.StatefulSetCondition.type v1.StatefulSetSpec.replicas v1.StatefulSetSpec.selector ' +
    'v1.StatefulSetSpec.template v1.StatefulSetStatus.availableReplicas v1.StatefulSetStatus.replicas ' +
    'v1.Subject.kind v1.Subject.name v1.SuccessPolicy.rules v1.Sysctl.name v1.Sysctl.value v1.TCPSocketAction.port ' +
    'v1.TypedLocalObjectReference.apiGroup v1.TypedLocalObjectReference.kind v1.TypedLocalObjectReference.name ' +
    'v1.TypedObjectReference.apiGroup v1.TypedObjectReference.kind v1.TypedObjectReference.name ' +
    'v1.TypedObjectReference.namespace v1.Volume.image v1.Volume.name v1.VolumeDevice.name ' +
    'v1.VolumeHealthCondition.reason v1.VolumeHealthCondition.status v1.VolumeMount.name v1.VolumeMountStatus.name ' +
    'v1.VolumeStatus.image v1alpha3.TopologyConstraint.key v1alpha3.WorkloadPodGroupResourceClaim.name ' +
    'v1alpha3.WorkloadPodGroupResourceClaim.resourceClaimName v2.ContainerResourceMetricSource.name ' +
    'v2.ContainerResourceMetricStatus.name v2.CrossVersionObjectReference.kind v2.CrossVersionObjectReference.name ' +
    'v2.HPAScalingPolicy.periodSeconds v2.HPAScalingPolicy.type v2.HPAScalingPolicy.value ' +
    'v2.HorizontalPodAutoscalerCondition.observedGeneration v2.HorizontalPodAutoscalerCondition.status ' +
    'v2.HorizontalPodAutoscalerCondition.type v2.HorizontalPodAutoscalerStatus.observedGeneration ' +
    'v2.MetricIdentifier.name v2.MetricIdentifier.selector v2.MetricSpec.resource v2.MetricSpec.type ' +
    'v2.MetricStatus.resource v2.MetricStatus.type v2.MetricTarget.type v2.MetricTarget.value ' +
    'v2.MetricValueStatus.value v2.ResourceMetricSource.name v2.ResourceMetricStatus.name'
  ).split(' '),
);
