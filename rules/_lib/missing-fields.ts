/** Fields that must not be missing: which of them other rules tell, when an object is only a piece, and what the API server says. */
import { dig, field, items, type Path, type Resource, text } from '../../src/rule.ts';

/** Told by rules that know more: invalid-port-value, invalid-path, invalid-backend, selector-template-mismatch and others. */
export const toldElsewhere: ReadonlySet<string> = new Set([
  'ServicePort.port',
  'ContainerPort.containerPort',
  'HTTPIngressPath.pathType',
  'HTTPIngressPath.backend',
  'HTTPIngressRuleValue.paths',
  'IngressServiceBackend.name',
  'DeploymentSpec.selector',
  'StatefulSetSpec.selector',
  'DaemonSetSpec.selector',
  'ReplicaSetSpec.selector',
]);

const byLabels = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']);

/** Whether an object, or the part of it around a path, looks like a piece of a patch that some tool lays over the whole one. */
export function isPiece({ kind, value }: Resource, path: Path): boolean {
  const spec = field(value, 'spec');
  // A container without an image.
  const container = path.findIndex((_, index) => index > 0 && /ontainers$/.test(String(path[index - 1])));
  if (container > 0 && text(dig(value, [...path.slice(0, container + 1), 'image'])) === undefined) return true;
  if (byLabels.has(kind)) return field(spec, 'selector') === undefined;
  const containers = (template: Path) => items(dig(spec, [...template, 'containers']));
  const isWritten = (template: Path) => containers(template).some((item) => text(field(item, 'image')) !== undefined);
  switch (kind) {
    case 'CronJob':
      return text(field(spec, 'schedule')) === undefined && !isWritten(['jobTemplate', 'spec', 'template', 'spec']);
    case 'Job':
      return !isWritten(['template', 'spec']);
    case 'ReplicationController':
      return field(spec, 'selector') === undefined && !isWritten(['template', 'spec']);
    case 'HorizontalPodAutoscaler':
      return field(spec, 'scaleTargetRef') === undefined && field(spec, 'metrics') === undefined;
    case 'RoleBinding':
    case 'ClusterRoleBinding':
      return field(value, 'roleRef') === undefined;
    default:
      return false;
  }
}

const portRange = 'Invalid value: 0: must be between 1 and 65535, inclusive';
const noKey = 'Invalid value: "": name part must be non-empty';

/** What the API server says where it is not `Required value`, by struct and field. */
const otherWords: Readonly<Record<string, string>> = {
  'HTTPGetAction.port': portRange,
  'TCPSocketAction.port': portRange,
  'GRPCAction.port': portRange,
  'EndpointPort.port': portRange,
  'Endpoint.addresses': 'Required value: must contain at least 1 address',
  'HTTPHeader.name': 'Invalid value: ""',
  'PreferredSchedulingTerm.weight': 'Invalid value: 0: must be in the range 1-100',
  'WeightedPodAffinityTerm.weight': 'Invalid value: 0: must be in the range 1-100',
  'NodeSelectorRequirement.key': noKey,
  'NodeSelectorRequirement.operator': 'Invalid value: "": not a valid selector operator',
  'LabelSelectorRequirement.key': noKey,
  'LabelSelectorRequirement.operator': 'Invalid value: "": not a valid selector operator',
  'PodReadinessGate.conditionType': noKey,
  'HostAlias.ip': 'Invalid value: "": must be a valid IP address',
  'EndpointAddress.ip': 'Invalid value: "": must be a valid IP address',
  'OwnerReference.apiVersion': 'Invalid value: "": version must not be empty',
  'OwnerReference.kind': 'Invalid value: "": must not be empty',
  'OwnerReference.name': 'Invalid value: "": must not be empty',
  'OwnerReference.uid': 'Invalid value: "": must not be empty',
  'TopologySpreadConstraint.maxSkew': 'Invalid value: 0: must be greater than zero',
  'TopologySpreadConstraint.whenUnsatisfiable': 'Unsupported value: ""',
  'RoleRef.kind': 'Unsupported value: ""',
  'Subject.kind': 'Unsupported value: ""',
  'HPAScalingPolicy.type': 'Unsupported value: ""',
  'HPAScalingPolicy.value': 'Invalid value: 0: must be greater than zero',
  'HPAScalingPolicy.periodSeconds': 'Invalid value: 0: must be greater than zero',
};

/** Of a missing mapping, the field that the API server misses first. */
const inside: Readonly<Record<string, string>> = {
  template: 'spec.containers',
  jobTemplate: 'spec.template.spec.containers',
  podAffinityTerm: 'topologyKey',
  roleRef: 'name',
  scaleTargetRef: 'name',
  describedObject: 'name',
  metric: 'name',
  target: 'type',
};

/** The API server's own words. */
export function wordsFor(path: string, struct: string, name: string): string {
  const within = Object.hasOwn(inside, name) ? `.${inside[name]}` : '';
  return `${path}${within}: ${otherWords[`${struct}.${name}`] ?? 'Required value'}`;
}
