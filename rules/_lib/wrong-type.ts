/** What Kubernetes makes of a value of the wrong type, and how to write it instead. */
import {
  type At,
  type Fix,
  isPlaceholder,
  isPortNumber,
  type Path,
  type Related,
  type Resource,
  type Violation,
} from '../../src/rule.ts';

/** An object for people, also one without a name. */
export const ownerOf = (resource: Resource): string =>
  resource.name === '' ? `this ${resource.kind}` : resource.title;

/** The definition of a custom kind, as another end. */
export const definedBy = (definition: Resource | undefined): readonly Related[] =>
  definition ? [{ at: definition.at('metadata', 'name'), message: `${definition.title} says what is allowed` }] : [];

/** A value for people: what YAML makes of the token, where that may surprise. */
export function shown(value: unknown, token: string): string {
  if (typeof value === 'string')
    return `the string ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value)}`;
  if (typeof value === 'boolean')
    return token === String(value)
      ? `the boolean ${value}`
      : `\`${token}\`, which is the boolean ${value} to Kubernetes`;
  if (typeof value === 'number')
    return token === String(value) ? `the number ${value}` : `\`${token}\`, which is the number ${value} to Kubernetes`;
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

/** How to write it. */
export function advice({ path, value, ...rest }: Violation, token: string): string {
  const wanted = rest.problem === 'wrong-type' ? rest.wanted : '';
  const backend = backendAdvice(path, value);
  if (backend !== undefined) return backend;
  const name = typeof path.at(-1) === 'number' ? '-' : `${path.at(-1)}:`;
  if (/string/.test(wanted) && typeof value === 'boolean' && !/whole number/.test(wanted))
    return `Write "${token}" in quotes: bare yes, no, on, off, y, n, true and false are booleans.`;
  if (/string/.test(wanted) && typeof value === 'number') return `Write "${token}" in quotes.`;
  if (path.at(-1) === 'matchLabels') return 'A Service selects by a plain map: put the labels right under `selector`.';
  if (wanted === 'a string') return 'Write one string for each key.';
  if (/number/.test(wanted)) {
    if (typeof value === 'string' && /^\d{1,15}$/.test(value))
      return `Write it without quotes: \`${name} ${Number(value)}\`.`;
    return /port/i.test(name) && !(typeof value === 'number' && isPortNumber(value))
      ? `Write \`${name.replace(':', '')}\` as a whole number from 1 to 65535, without quotes.`
      : 'Write a whole number, without quotes.';
  }
  if (wanted === 'a boolean') {
    const meant = typeof value === 'string' && /^(?:true|false)$/i.test(value) ? value.toLowerCase() : undefined;
    return meant ? `Write it without quotes: \`${name} ${meant}\`.` : `Write \`${name} true\` or \`${name} false\`.`;
  }
  if (wanted === 'a list') return 'Write a list: each entry begins with a hyphen.';
  if (wanted === 'a mapping')
    return Array.isArray(value)
      ? 'Write `key: value` pairs, without hyphens.'
      : 'Write `key: value` pairs, one a line, indented under it.';
  return `Write ${wanted}.`;
}

/**
 * The same text in the form that the field takes: in quotes or without. Of `yes` nobody knows whether "yes" or "true" is meant; of what is missing
 * a level, or of a number that is no whole one, what to write.
 */
export function otherForm({ path, value, ...rest }: Violation, token: string, places: readonly At[]): Fix | undefined {
  const wanted = rest.problem === 'wrong-type' ? rest.wanted : '';
  const isPort = path.at(-2) === 'port' && path.at(-1) === 'number';
  if (backendAdvice(path, value) !== undefined && !isPort) return undefined;
  const fix = (title: string, meant: string | number | boolean): Fix => ({
    title,
    edits: places.map((at) => ({ at, op: 'set', value: meant })),
  });
  if (wanted === 'a string') {
    const isNumber = typeof value === 'number' && /^[-+.\w]+$/.test(token);
    if (isNumber || (typeof value === 'boolean' && token === String(value)))
      return fix(`Write "${token}" in quotes`, token);
  }
  if (typeof value !== 'string' || isPlaceholder(value)) return undefined;
  if (/^a whole number/.test(wanted) && /^(?:0|[1-9]\d{0,14})$/.test(value))
    return fix(`Write ${value} without quotes`, Number(value));
  if (wanted === 'a boolean' && (value === 'true' || value === 'false'))
    return fix(`Write ${value} without quotes`, value === 'true');
  return undefined;
}

/** A backend of an Ingress: what is missing there is a level. */
function backendAdvice(path: Path, value: unknown): string | undefined {
  const [parent, last] = path.slice(-2);
  const scalar = typeof value === 'string' || typeof value === 'number';
  if (!scalar || !path.some((part) => part === 'backend' || part === 'defaultBackend')) return undefined;
  if (last === 'backend' || last === 'defaultBackend')
    return `Write it as \`${last}: {service: {name: ${value}, port: {number: 80}}}\`.`;
  if (last === 'service') return `Write it as \`service: {name: ${value}, port: {number: 80}}\`.`;
  const key = typeof value === 'number' || /^\d+$/.test(value) ? 'number' : 'name';
  if (last === 'port') return `Write \`port: {${key}: ${value}}\`.`;
  return parent === 'port' ? `Write \`${key}: ${value}\`.` : undefined;
}

/** kustomize writes an object's own annotations in quotes. */
export function isQuotedByKustomize({ path, value, ...rest }: Violation): boolean {
  if (rest.problem !== 'wrong-type' || rest.wanted !== 'a string') return false;
  return path.length === 3 && path[0] === 'metadata' && path[1] === 'annotations' && typeof value !== 'object';
}
