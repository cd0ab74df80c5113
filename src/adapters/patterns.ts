/**
 * Files that are written as objects, and are patterns to compare objects with: they say only what matters, so that whole objects they are not.
 * Facts: chainsaw pkg/apis/v1alpha1 (`assert` and `error` with `file`), kuttl pkg/test/step.go (`00-assert.yaml`, `00-errors.yaml`),
 * stolostron/policy-generator-plugin docs/policygenerator-reference.yaml (`policies[].manifests[].path`). And objects that policies are tested with, many of
 * them to be refused: gatekeeper pkg/gator/verify/suite.go (`cases[].object` and `inventory`), kyverno cmd/cli (`resources` of `kyverno-test.yaml`).
 */
import type { ParsedFile } from './index.ts';
import { isMapping, type Mapping, own, textAt } from './manifests.ts';
import { directoryOf, isWithin, nameOf, parentOf, resolvePath } from './paths.ts';

const kuttl = /^\d+-(?:assert|errors?)\.ya?ml$/;
const generator = 'policy.open-cluster-management.io/';
const kyverno = /^kyverno-test\.ya?ml$/;
const chainsaw = /^chainsaw-.*\.ya?ml$/;

export const assertion = 'what tests expect, no objects';
export const tested = 'what policies are tested with';
export const policy = 'what policies ask for, made into objects by the PolicyGenerator';

/** Why files are such, by their path. */
export function findPatterns(files: readonly ParsedFile[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const meant = new Map<string, string>();
  for (const { file, documents } of files) {
    const name = nameOf(file.path);
    if (kuttl.test(name)) found.set(file.path, assertion);
    const isNamed = chainsaw.test(name) || kyverno.test(name);
    for (const { value } of documents) {
      if (!isMapping(value) || (!isNamed && value.kind !== 'Suite' && value.kind !== 'PolicyGenerator')) continue;
      const apiVersion = textAt(value, 'apiVersion');
      const note = (paths: readonly string[], reason: string) => {
        for (const path of paths) {
          const directory = directoryOf(file.path);
          const resolved = resolvePath(directory, path);
          // What policies are tried on from further away may be what is deployed.
          if (reason !== tested || isWithin(resolved, directory)) meant.set(resolved, reason);
        }
      };
      if (chainsaw.test(name) && apiVersion.startsWith('chainsaw.kyverno.io/')) note(expectedBy(value), assertion);
      else if (kyverno.test(name)) note([...textsIn(value, 'resources'), ...textsIn(value, 'targetResources')], tested);
      else if (textAt(value, 'kind') === 'Suite' && apiVersion.startsWith('test.gatekeeper.sh/'))
        note(casesOf(value), tested);
      else if (textAt(value, 'kind') === 'PolicyGenerator' && apiVersion.startsWith(generator))
        note(pathsOf(own(value, 'policies')), policy);
    }
  }
  if (meant.size === 0) return found;
  const stars = new Map<string, readonly string[][]>();
  for (const path of meant.keys())
    if (path.includes('*'))
      stars.set(directoryOf(path), [...(stars.get(directoryOf(path)) ?? []), nameOf(path).split('*')]);
  for (const { file } of files) mark(file.path, meant, stars, found);
  return found;
}

/** Notes a file that is meant: by itself, with the directory that it is in or below, or by a name with a star. */
function mark(
  path: string,
  meant: ReadonlyMap<string, string>,
  stars: ReadonlyMap<string, readonly (readonly string[])[]>,
  found: Map<string, string>,
): void {
  for (let at: string | undefined = path; at !== undefined; at = parentOf(at)) {
    const reason = meant.get(at);
    if (reason === undefined) continue;
    found.set(path, reason);
    return;
  }
  // Only tests name files so.
  if (stars.get(directoryOf(path))?.some((parts) => fits(nameOf(path), parts))) found.set(path, assertion);
}

function fits(name: string, [first = '', ...others]: readonly string[]): boolean {
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const next = part === '' ? name.length : name.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return at === name.length;
}

/** The files of the steps that expect something, however deep. */
function expectedBy(test: unknown): string[] {
  const paths: string[] = [];
  const pending: unknown[] = [test];
  while (pending.length > 0) {
    const value = pending.pop();
    if (Array.isArray(value)) for (const item of value) pending.push(item);
    else if (isMapping(value))
      for (const [key, child] of Object.entries(value)) {
        const path = (key === 'assert' || key === 'error') && isMapping(child) ? textAt(child, 'file') : '';
        if (path !== '') paths.push(path);
        else if (typeof child === 'object') pending.push(child);
      }
  }
  return paths;
}

const listed = (value: unknown) => (Array.isArray(value) ? value.filter(isMapping) : []);

function textsIn(value: Mapping, key: string): string[] {
  const list = own(value, key);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

function casesOf(suite: Mapping): string[] {
  const cases = listed(own(suite, 'tests')).flatMap((one) => listed(own(one, 'cases')));
  return cases.flatMap((one) => [textAt(one, 'object'), ...textsIn(one, 'inventory')]).filter((path) => path !== '');
}

function pathsOf(policies: unknown): string[] {
  return listed(policies)
    .flatMap((one) => listed(own(one, 'manifests')).map((manifest) => textAt(manifest, 'path')))
    .filter((path) => path !== '');
}
