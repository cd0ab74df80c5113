/** What is worth loading the readers of the cloud for. Asked of every document, so it looks at a few keys and no further. */
import type { Document, SourceFile } from '../../parse/document.ts';

/** Words without which JSON says nothing of load balancers; data sets in JSON are large, and are not parsed for nothing. */
const words = [
  '"AWS::ElasticLoadBalancingV2',
  '"AWS::Route53',
  '"planned_values"',
  '"terraform_version"',
  '"TargetGroupArn"',
  '"LoadBalancerArn"',
  '"TargetHealthDescriptions"',
  '"RuleArn"',
  '"IpPermissions"',
  '"ResourceRecordSets"',
];

/** Whether a file may tell of the way in, told without parsing it. */
export function mayHoldCloud({ path, text }: SourceFile): boolean {
  return path.endsWith('.json') && words.some((word) => text.includes(word));
}

const keys = [
  'Resources',
  'format_version',
  'LoadBalancers',
  'TargetGroups',
  'Listeners',
  'TargetHealthDescriptions',
  'Rules',
  'SecurityGroups',
  'ResourceRecordSets',
];

/** Whether a document may tell of the way in: none that is a Kubernetes object does. */
export function mayBeCloud({ value }: Document): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ('apiVersion' in value || 'kind' in value) return false;
  return keys.some((key) => Object.hasOwn(value, key));
}
