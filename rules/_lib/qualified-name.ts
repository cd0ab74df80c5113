/** Keys and values of labels, with the API server's own words; k8s.io/apimachinery `pkg/api/validate/content/kube.go`. */
import { isLabelForm } from '../../src/rule.ts';
import { subdomainProblem } from './dns-name.ts';

const form =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

/** Why a text is no key of a label or an annotation; `undefined` if it is one. */
export function keyProblem(key: string): string | undefined {
  const parts = key.split('/');
  if (parts.length > 2) return `a valid label key ${form}`;
  const last = parts.at(-1) ?? '';
  if (parts.length === 2) {
    const prefix = parts[0] ?? '';
    if (prefix === '') return 'prefix part must be non-empty';
    const problem = subdomainProblem(prefix);
    if (problem !== undefined) return `prefix part ${problem}`;
  }
  if (last === '') return 'name part must be non-empty';
  if (last.length > 63) return 'name part must be no more than 63 bytes';
  return isLabelForm(last) ? undefined : `name part ${form}`;
}

/** Why a text is no label value; `undefined` if it is one. */
export function labelValueProblem(value: string): string | undefined {
  if (value.length > 63) return 'must be no more than 63 bytes';
  if (value === '' || isLabelForm(value)) return undefined;
  return `a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character`;
}
