/** The identity of a finding: what it says about which object, not where the file keeps it. */
import type { At } from '../parse/place.ts';

/** Fields by which an item of a list is told from its neighbours, best first. */
const names = ['name', 'host', 'path', 'containerPort', 'port', 'secretName', 'key'];

/** A path with list items named by key instead of by index: `spec.rules[host=shop.example.com].http.paths[path=/api]`. */
export function stablePath(at: At): string {
  let value: unknown = at.document.value;
  let path = '';
  for (const step of at.path) {
    if (typeof step === 'string') {
      path += `.${step}`;
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Record<string, unknown>)[step]
          : undefined;
      continue;
    }
    value = Array.isArray(value) ? value[step] : undefined;
    path += `[${label(value) ?? step}]`;
  }
  return path;
}

function label(item: unknown): string | undefined {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (typeof item !== 'object' || item === null) return undefined;
  for (const name of names) {
    const value = Object.hasOwn(item, name) ? (item as Record<string, unknown>)[name] : undefined;
    if (typeof value === 'string' || typeof value === 'number') return `${name}=${value}`;
  }
  return undefined;
}
