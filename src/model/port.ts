/** Forms of port names and numbers, from k8s.io/apimachinery `pkg/util/validation/validation.go`. */

import { isDnsForm, isPortNameForm } from './forms.ts';

// A literal in a function is a new object each time.
const portCharacters = /^[a-z0-9-]*$/;
const letter = /[a-z]/;

/** Why a string is no IANA_SVC_NAME (container port name, named targetPort, Ingress `port.name`); `undefined` if it is one. */
export function portNameProblem(name: string): string | undefined {
  if (isPortNameForm(name)) return undefined;
  if (name.length > 15) return 'must be no more than 15 characters';
  if (!portCharacters.test(name)) return 'must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)';
  if (!letter.test(name)) return 'must contain at least one letter (a-z)';
  if (name.includes('--')) return 'must not contain consecutive hyphens';
  if (name.startsWith('-') || name.endsWith('-')) return 'must not begin or end with a hyphen';
  return undefined;
}

/** Why a string is no RFC 1123 label (Service port name); `undefined` if it is one. */
export function labelNameProblem(name: string): string | undefined {
  if (name.length > 63) return 'must be no more than 63 characters';
  if (isDnsForm(name, false)) return undefined;
  if (isDnsForm(name, true)) return 'must not contain dots';
  return "must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
}

/** Whether a number can be a port. */
export function isPortNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65535;
}
