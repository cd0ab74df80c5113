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

/** One struct keeps what another leaves out. */
export const differing: ReadonlySet<string> = new Set(
  (
    'action addresses apiGroup apiVersion availableReplicas conditions containerName containers controller currentReplicas fieldPath fsType hostname image ' +
    'ip key kind lun message name namespace nodeName observedGeneration operator partition path periodSeconds podSelector port ports protocol readOnly ' +
    'ready reason replicas requiredDuringSchedulingIgnoredDuringExecution resource resourceClaimName resources restartPolicy rules secretName selector ' +
    'signerName status template timeoutSeconds type uid user value values volumeName'
  ).split(' '),
);
