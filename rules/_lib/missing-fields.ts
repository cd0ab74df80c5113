/** Fields that must not be missing: which of them other rules tell, when an object is only a piece, and what the API server says. */
import { dig, field, isMapping, items, type Path, type Resource, text } from '../../src/rule.ts';
import { isPatch } from './patch-files.ts';

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

/** What the API server misses first in an object without `spec`; of other kinds, rules with better words say so. */
const firstMissed: Readonly<Record<string, string>> = {
  Pod: 'spec.containers',
  Deployment: 'spec.selector',
  StatefulSet: 'spec.selector',
  DaemonSet: 'spec.selector',
  ReplicaSet: 'spec.selector',
  ReplicationController: 'spec.selector',
  Job: 'spec.template.spec.containers',
  CronJob: 'spec.schedule',
  HorizontalPodAutoscaler: 'spec.scaleTargetRef.name',
};

/**
 * The first field that is missing in an object that says nothing but its name. With labels or annotations it may be a piece that adds them, unless
 * `spec` is written and left empty.
 */
export function missedInBare(resource: Resource, isBuilt: boolean): string | undefined {
  const { kind, value, apiVersion } = resource;
  const first = Object.hasOwn(firstMissed, kind) ? firstMissed[kind] : undefined;
  if (first === undefined || apiVersion.includes('.')) return undefined;
  const spec = field(value, 'spec') ?? undefined;
  if (spec !== undefined && (!isMapping(spec) || Object.keys(spec).length > 0)) return undefined;
  // What is indented too little stands beside.
  if (Object.keys(value).some((key) => !ordinary.has(key))) return undefined;
  if (isBuilt) return first;
  if (isPatch(resource)) return undefined;
  const metadata = field(value, 'metadata');
  const saysMore = isMapping(metadata) && Object.keys(metadata).some((key) => key !== 'name' && key !== 'namespace');
  return Object.hasOwn(value, 'spec') || !saysMore ? first : undefined;
}

const ordinary = new Set(['apiVersion', 'kind', 'metadata', 'spec', 'status']);

/** Whether an object, or the part of it around a path, looks like a piece of a patch that some tool lays over the whole one. */
export function isPiece(resource: Resource, path: Path): boolean {
  const { kind, value } = resource;
  if (isPatch(resource)) return true;
  const spec = field(value, 'spec');
  // A container without an image.
  const container = path.findIndex((_, index) => index > 0 && /ontainers$/.test(String(path[index - 1])));
  const written = container > 0 ? dig(value, path.slice(0, container + 1)) : undefined;
  if (isMapping(written) && text(field(written, 'image')) === undefined) return true;
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
  'HorizontalPodAutoscalerSpec.maxReplicas': 'Required value: must be set and greater than 0',
  'HTTPIngressPath.pathType': 'Required value: pathType must be specified',
  'PolicyRule.verbs': 'Required value: verbs must contain at least one value',
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
