/**
 * Labels that are no strings (`app: yes`, `version: 1.10`). The API server refuses such an object, and that is the defect to tell: what the
 * labels would have matched is nobody's business until it is mended.
 */
import { dig, isMapping, type PodTemplate, type Resource, type Service } from '../../src/rule.ts';

function isUnread(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'string';
}

/** Whether the selector of a Service holds a value that is no string, or is no mapping at all. */
export function hasUnreadSelector(service: Resource<Service>): boolean {
  const selector = dig(service.value, ['spec', 'selector']);
  if (selector === undefined || selector === null) return false;
  return !isMapping(selector) || Object.values(selector).some(isUnread);
}

/** Whether a template's labels are no mapping, or one of these keys has a value that is no string. */
export function hasUnreadLabels(pod: PodTemplate, keys: Iterable<string>): boolean {
  const labels = dig(pod.owner.value, [...pod.path, 'metadata', 'labels']);
  if (labels === undefined || labels === null) return false;
  if (!isMapping(labels)) return true;
  for (const key of keys) if (Object.hasOwn(labels, key) && isUnread(labels[key])) return true;
  return false;
}
