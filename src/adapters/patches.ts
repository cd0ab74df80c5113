/** Which objects a kustomize patch may change. In doubt a patch changes more rather than less: then findings are held back, not invented. */
import type { Document } from '../parse/document.ts';
import { groupOf, isMapping, type Mapping, metadataOf, textAt } from './manifests.ts';

/** Tests one field of an object's identity. */
type Test = (text: string) => boolean;

/** What a patch selects; namespaces, labels and annotations are taken to match. */
export interface PatchTarget {
  readonly group: Test;
  readonly version: Test;
  readonly kind: Test;
  readonly name: Test;
  /** What is selected, as written. */
  readonly words: string;
}

const anything: Test = () => true;

/** A patch that may change any object. */
export const anyTarget: PatchTarget = {
  group: anything,
  version: anything,
  kind: anything,
  name: anything,
  words: 'anything',
};

/** The `target` of a patch: fields are anchored regular expressions, empty ones match all. */
export function targetOf(target: Mapping): PatchTarget {
  const field = (key: string) => anchored(textAt(target, key));
  const words = ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector']
    .filter((key) => textAt(target, key) !== '')
    .map((key) => `${key} "${textAt(target, key)}"`);
  return {
    group: field('group'),
    version: field('version'),
    kind: field('kind'),
    name: field('name'),
    words: words.join(', ') || 'anything',
  };
}

/** Targets of a strategic merge patch in a file: each body names one object. */
export function targetsOfBodies(documents: readonly Document[]): PatchTarget[] {
  if (documents.length === 0) return [anyTarget];
  return documents.map(({ value }) => {
    if (!isMapping(value)) return anyTarget;
    return exactTarget(textAt(value, 'kind'), textAt(metadataOf(value), 'name'), textAt(value, 'apiVersion'));
  });
}

/** Targets of a strategic merge patch that is written inline, read line by line: its text is no document of its own. */
export function readPatchTargets(text: string): PatchTarget[] {
  const bodies = text.split(/^---.*$/m).filter((body) => /^[ \t]*[^\s#]/m.test(body));
  return bodies.length === 0 ? [anyTarget] : bodies.map(targetOfBody);
}

function targetOfBody(body: string): PatchTarget {
  let kind = '';
  let name = '';
  let section = '';
  let indent = -1;
  for (const line of body.split('\n')) {
    const entry =
      /^( *)([A-Za-z]+):(?:[ \t]+(?:"([^"]*)"|'([^']*)'|([^\s"'{[&*!|>#][^\s#]*)))?[ \t\r]*(?:[ \t]#.*)?$/.exec(line);
    if (!entry) continue;
    const [, spaces = '', key = ''] = entry;
    const scalar = entry[3] ?? entry[4] ?? entry[5] ?? '';
    if (spaces === '') {
      section = key;
      if (key === 'kind') kind = scalar;
    } else if (section === 'metadata') {
      if (indent < 0) indent = spaces.length;
      if (key === 'name' && spaces.length === indent) name = scalar;
    }
  }
  return exactTarget(kind, name, '');
}

/** True if one of these objects' identities is selected; `names` are all names that the object had so far, undefined if it may have any. */
export function isTarget(target: PatchTarget, object: Mapping, names: readonly string[] | undefined): boolean {
  if (!target.kind(textAt(object, 'kind')) || (names && !names.some(target.name))) return false;
  const apiVersion = textAt(object, 'apiVersion');
  return target.group(groupOf(apiVersion)) && target.version(apiVersion.slice(apiVersion.indexOf('/') + 1));
}

function exactTarget(kind: string, name: string, apiVersion: string): PatchTarget {
  if (kind === '' || name === '') return anyTarget;
  const group: Test = apiVersion === '' ? anything : (text) => text === groupOf(apiVersion);
  return {
    group,
    version: anything,
    kind: (text) => text === kind,
    name: (text) => text === name,
    words: `${kind} "${name}"`,
  };
}

/**
 * A field as kustomize's SelectorRegex reads it. Only plain expressions are run: the input is not trusted, and some expressions take
 * for ever. Any other matches everything.
 */
function anchored(pattern: string): Test {
  if (pattern === '') return anything;
  if (/^[\w-]+$/.test(pattern)) return (text) => text === pattern;
  const isPlain =
    /^[\w.\-*+?|()^$]+$/.test(pattern) && !/\)[*+?]/.test(pattern) && (pattern.match(/[*+?]/g)?.length ?? 0) <= 3;
  if (!isPlain) return anything;
  try {
    const expression = new RegExp(`^(?:${pattern})$`);
    return (text) => expression.test(text);
  } catch {
    return anything;
  }
}
