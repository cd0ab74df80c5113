/** What is a piece of a patch that some tool lays over the whole object, though no kustomization says so. */
import { field, type Resource } from '../../src/rule.ts';

const patchFile = /(^|[/._-])patch(es)?([/._-]|$)/i;

/** Whether the file is called a patch, or the object gives an instruction to the tool that merges it. */
export function isPatch({ document, value }: Resource): boolean {
  return (
    (document.file.path.toLowerCase().includes('patch') && patchFile.test(document.file.path)) ||
    field(value, '$patch') !== undefined ||
    field(field(value, 'spec'), '$patch') !== undefined
  );
}
