/** A workload's selector against the labels of its own template: `pkg/apis/apps/validation: ValidatePodTemplateSpecForReplicaSet`, `pkg/apis/core/validation: ValidatePodTemplateSpecForRC`. */
import {
  type At,
  dig,
  field,
  isPlaceholder,
  items,
  type Labels,
  meets,
  type Resource,
  text,
  type Workload,
} from '../../src/rule.ts';
import { keyProblem } from './qualified-name.ts';

/** A requirement of the selector that the template does not meet. */
export interface Mismatch {
  readonly key: string;
  /** The requirement as one would say it: `app=web`, `tier in (a, b)`. */
  readonly wanted: string;
  /** The value asked for, where it is exactly one. */
  readonly value: string | undefined;
  readonly found: string | undefined;
  readonly at: At;
}

const checked = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']);

/** Whether something refuses a workload of this kind if selector and template do not match. */
export function isChecked({ group, kind }: Resource): boolean {
  if (kind === 'Rollout') return group === 'argoproj.io';
  if (kind === 'ReplicationController') return group === '';
  return checked.has(kind) && (group === 'apps' || group === 'extensions');
}

function describe(key: string, operator: string, values: readonly string[]): string {
  if (operator === 'Exists') return `${key} to exist`;
  if (operator === 'DoesNotExist') return `${key} not to exist`;
  return `${key} ${operator === 'In' ? 'in' : 'not in'} (${values.join(', ')})`;
}

/** The requirements that fail; none if the object has no template, or if nothing checks them. */
export function templateMismatch(resource: Resource): readonly Mismatch[] {
  if (!isChecked(resource)) return [];
  const { selector, template } = resource.view as Workload;
  if (!selector || !template) return [];
  const { labels } = template;
  const unknown = (key: string, values: readonly string[]): boolean =>
    [key, labels.get(key) ?? '', ...values].some(isPlaceholder) || template.labelsUnreadable;
  const failing: Mismatch[] = [];
  for (const [key, value] of selector.matchLabels) {
    if (labels.get(key) === value || unknown(key, [value])) continue;
    // A ReplicationController's selector is a plain map.
    const plain = resource.kind === 'ReplicationController';
    const at = plain ? resource.at('spec', 'selector', key) : resource.at('spec', 'selector', 'matchLabels', key);
    failing.push({ key, wanted: `${key}=${value}`, value, found: labels.get(key), at });
  }
  const path = ['spec', 'selector', 'matchExpressions'];
  items(dig(resource.value, path)).forEach((item, index) => {
    const key = text(field(item, 'key'));
    const operator = text(field(item, 'operator'));
    const values = items(field(item, 'values')).filter((value): value is string => typeof value === 'string');
    if (key === undefined || operator === undefined || unknown(key, values)) return;
    // Without values, or with such a key, the requirement itself is refused, which another rule tells.
    if ((values.length === 0 && (operator === 'In' || operator === 'NotIn')) || keyProblem(key) !== undefined) return;
    if (meets(labels as Labels, { key, operator, values })) return;
    const at = resource.at(...path, index, values.length > 0 ? 'values' : 'key');
    failing.push({ key, wanted: describe(key, operator, values), value: undefined, found: labels.get(key), at });
  });
  return failing;
}
