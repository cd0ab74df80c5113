/**
 * Annotations of Ingresses and Services as Traefik reads them: `pkg/provider/kubernetes/ingress/annotations.go`, module `traefik/paerser`
 * (parser/labels_decode.go, nodes_metadata.go, element_fill.go). What it cannot read costs the whole Ingress, or the backend.
 */

import { nearest } from '../../model/nearest.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { someKey } from '../../model/selector.ts';
import type { At } from '../../parse/place.ts';
import { readBoolean } from './settings.ts';
import { type TraefikVersion, type Unknown, unknown } from './types.ts';
import { isAtLeast } from './version.ts';

const prefix = 'traefik.ingress.kubernetes.io/';

type Kind = 'text' | 'list' | 'integer' | 'boolean' | 'branch' | 'branches';

interface Field {
  /** As the documentation writes it; any case will do. */
  readonly name: string;
  readonly kind: Kind;
  /** It may stand without children. */
  readonly alone?: boolean;
  readonly fields?: readonly Field[];
  /** First version, as major and minor. */
  readonly since?: readonly [number, number];
}

const field = (name: string, kind: Kind, more: Omit<Field, 'name' | 'kind'> = {}): Field => ({ name, kind, ...more });

const routerFields: readonly Field[] = [
  field('pathMatcher', 'text'),
  field('entryPoints', 'list'),
  field('middlewares', 'list'),
  field('priority', 'integer'),
  field('ruleSyntax', 'text', { since: [3, 1] }),
  field('tls', 'branch', {
    alone: true,
    fields: [
      field('options', 'text'),
      field('certResolver', 'text'),
      field('domains', 'branches', { fields: [field('main', 'text'), field('sans', 'list')] }),
    ],
  }),
  field('observability', 'branch', {
    alone: true,
    since: [3, 3],
    fields: [
      field('accessLogs', 'boolean'),
      field('metrics', 'boolean'),
      field('tracing', 'boolean'),
      field('traceVerbosity', 'text'),
    ],
  }),
];

const serviceFields: readonly Field[] = [
  field('serversScheme', 'text'),
  field('serversTransport', 'text'),
  field('passHostHeader', 'boolean'),
  field('middlewares', 'list', { since: [3, 7] }),
  field('nativeLB', 'boolean'),
  field('nodePortLB', 'boolean', { since: [3, 1] }),
  field('sticky', 'branch', {
    alone: true,
    fields: [
      field('cookie', 'branch', {
        alone: true,
        fields: [
          field('name', 'text'),
          field('secure', 'boolean'),
          field('httpOnly', 'boolean'),
          field('sameSite', 'text'),
          field('maxAge', 'integer'),
          field('path', 'text'),
          field('domain', 'text'),
        ],
      }),
    ],
  }),
];

/** An annotation that Traefik cannot read. */
export interface AnnotationProblem {
  /** The annotation's own name. */
  readonly key: string;
  readonly at: At;
  readonly words: string;
  /** False if the version, which is not known, decides. */
  readonly sure: boolean;
  /** The whole annotation that was probably meant. */
  readonly meant?: string | undefined;
}

/** What the annotations of one object set; empty values are as good as none. */
export interface Annotations {
  readonly values: ReadonlyMap<string, { readonly value: string; readonly at: At }>;
  readonly problems: readonly AnnotationProblem[];
}

interface Node {
  readonly name: string;
  value: string;
  readonly children: Node[];
  /** The annotation that made it. */
  key: string;
}

function child(parent: Node, name: string, key: string): Node {
  const folded = name.toLowerCase();
  let found = parent.children.find((one) => one.name.toLowerCase() === folded);
  if (!found) {
    found = { name, value: '', children: [], key };
    parent.children.push(found);
  }
  return found;
}

const nothing: Annotations = { values: new Map(), problems: [] };

/** Whether an annotation is one that Traefik reads. */
export const isTraefiks = (name: string): boolean => name.startsWith(prefix);

/** Whether an object has any annotation of Traefik's: nearly none has. */
export function isAnnotated(resource: Resource): boolean {
  return someKey(resource.annotations, isTraefiks);
}

/** Reads the annotations under `router.` (of an Ingress) or `service.` (of a Service). */
export function readAnnotations(
  resource: Resource,
  root: 'router' | 'service',
  version: TraefikVersion | undefined,
): Annotations {
  if (!isAnnotated(resource)) return nothing;
  const top: Node = { name: root, value: '', children: [], key: '' };
  const problems: AnnotationProblem[] = [];
  const place = (key: string): At => resource.at('metadata', 'annotations', key);
  const add = (key: string, words: string, sure = true, meant?: string): void => {
    problems.push({ key, at: resource.keyAt('metadata', 'annotations', key), words, sure, meant });
  };
  for (const key of [...resource.annotations.keys()].sort()) {
    if (!key.startsWith(prefix)) continue;
    // `domains.0.main` is an item of a list.
    const plain = `traefik.${key.slice(prefix.length)}`;
    const name = /\.\d/.test(plain) ? plain.replace(/^(.+)\.(\w+)\.(\d+)\.(.+)$/s, '$1.$2[$3].$4') : plain;
    const head = `traefik.${root}.`;
    if (name.slice(0, head.length).toLowerCase() !== head) continue;
    const parts = name.slice(head.length).split('.');
    if (parts.includes('')) {
      add(key, `invalid element: ${name}`);
      continue;
    }
    let node = top;
    for (const part of parts) {
      const bracket = part.endsWith(']') ? part.indexOf('[') : -1;
      for (const piece of bracket > 0 ? [part.slice(0, bracket), part.slice(bracket)] : [part])
        node = child(node, piece, key);
    }
    node.value = resource.annotations.get(key) ?? '';
    node.key = key;
  }
  const values = new Map<string, { value: string; at: At }>();
  visit(top, root === 'router' ? routerFields : serviceFields, '');
  return { values, problems };

  function visit(parent: Node, fields: readonly Field[], path: string): void {
    for (const node of parent.children) {
      const known = fields.find(({ name }) => name.toLowerCase() === node.name.toLowerCase());
      const isServed = known?.since === undefined ? known !== undefined : isAtLeast(version, ...known.since);
      if (!known || isServed === false) {
        add(node.key, `field not found, node: ${node.name}`, true, known ? undefined : meantBy(node, fields, path));
        continue;
      }
      if (isServed === unknown) add(node.key, `field not found, node: ${node.name}`, false);
      check(node, known, path === '' ? known.name : `${path}.${known.name}`);
    }
  }

  function meantBy(node: Node, fields: readonly Field[], path: string): string | undefined {
    const near = nearest(
      node.name.toLowerCase(),
      fields.map(({ name }) => name.toLowerCase()),
    );
    return near === undefined ? undefined : `${prefix}${root}.${path === '' ? '' : `${path.toLowerCase()}.`}${near}`;
  }

  function check(node: Node, known: Field, path: string): void {
    const { key, value } = node;
    values.set(path, { value, at: place(key) });
    switch (known.kind) {
      case 'integer':
        if (!/^[-+]?\d+$/.test(value) && !isPlaceholder(value))
          add(key, `strconv.ParseInt: parsing ${JSON.stringify(value)}: invalid syntax`);
        return;
      case 'boolean':
        if (readBoolean(value) === undefined && !isPlaceholder(value))
          add(key, `strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`);
        return;
      case 'branch':
        if (node.children.length === 0 && !known.alone) add(key, `${node.name} cannot be a standalone element`);
        visit(node, known.fields ?? [], path);
        return;
      case 'branches':
        for (const entry of node.children) visit(entry, known.fields ?? [], path);
        return;
      case 'text':
        if (node.children.length > 0) add(key, `invalid node ${node.name}: string`);
        return;
      default:
        return;
    }
  }
}

/** A list as annotations give it: by commas, blanks around its items taken off. */
export function listOf(
  { values }: Annotations,
  name: string,
): readonly { readonly name: string; readonly at: At }[] | Unknown {
  const found = values.get(name);
  if (!found || found.value === '') return [];
  if (isPlaceholder(found.value)) return unknown;
  return found.value.split(',').map((item) => ({ name: item.trim(), at: found.at }));
}

/** A text; undefined if it is absent or empty. */
export function textOf({ values }: Annotations, name: string): string | undefined | Unknown {
  const value = values.get(name)?.value;
  if (value === undefined || value === '') return undefined;
  return isPlaceholder(value) ? unknown : value;
}

/** A boolean; undefined if it is absent. */
export function booleanOf({ values }: Annotations, name: string): boolean | undefined | Unknown {
  const value = values.get(name)?.value;
  if (value === undefined) return undefined;
  return isPlaceholder(value) ? unknown : (readBoolean(value) ?? unknown);
}

/** Whether a branch that may stand alone is there: anything but `true` switches it off. */
export function isSwitchedOn({ values }: Annotations, name: string): boolean | Unknown {
  const value = values.get(name)?.value;
  if (value !== undefined && isPlaceholder(value)) return unknown;
  if (value !== undefined && value !== '') return value.toLowerCase() === 'true';
  if (value !== undefined) return true;
  const below = `${name}.`;
  for (const key of values.keys()) if (key.startsWith(below)) return true;
  return false;
}
