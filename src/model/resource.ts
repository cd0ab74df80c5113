/** One Kubernetes object of a context: who it is, what it says, and where each part of it stands. */
import type { Document } from '../parse/document.ts';
import type { At, Path } from '../parse/place.ts';
import type { AnyKind } from './define-kind.ts';
import { field, type Mapping } from './read.ts';
import { type Labels, readLabels } from './selector.ts';

export interface Identity {
  readonly apiVersion: string;
  /** API group, `` for core. */
  readonly group: string;
  readonly kind: string;
  /** Effective namespace; empty for cluster-scoped kinds. */
  readonly namespace: string;
  readonly name: string;
}

/** A position that knows its object. */
export interface ResourceAt extends At {
  readonly resource: Resource;
}

/**
 * A Kubernetes object. A class, because twenty thousand of them are made at a time and most are never looked into: the typed
 * `view` and the labels are read on first use.
 */
export class Resource<V = unknown> implements Identity {
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly document: Document;
  /** Where the object stands in its document: `[]`, or `['items', 3]`. */
  readonly path: Path;
  /** The object as parsed. Rules use `view`; this is for what no view covers. */
  readonly value: Mapping;
  /** True when an unrendered patch or transformer may change the object. */
  readonly changeable: boolean;
  /** True for an object that is known and not linted: rules may lean on it, and report nothing about it. */
  readonly isKnown: boolean;
  /** Position among the resources of its context: the graph keeps what it knows of each in arrays. */
  readonly ordinal: number;
  /** How this kind is read; undefined for kinds that are not understood here. */
  readonly definition: AnyKind | undefined;
  #view: V | undefined;
  #labels: Labels | undefined;
  #annotations: Labels | undefined;

  constructor(
    identity: Identity,
    source: {
      readonly document: Document;
      readonly path: Path;
      readonly value: Mapping;
      readonly changeable: boolean;
      readonly known?: boolean;
    },
    definition: AnyKind | undefined,
    ordinal: number,
  ) {
    this.apiVersion = identity.apiVersion;
    this.group = identity.group;
    this.kind = identity.kind;
    this.namespace = identity.namespace;
    this.name = identity.name;
    this.document = source.document;
    this.path = source.path;
    this.value = source.value;
    this.changeable = source.changeable;
    this.isKnown = source.known === true;
    this.definition = definition;
    this.ordinal = ordinal;
  }

  /** The object as its kind reads it: defaults applied, wrong types left out. */
  get view(): V {
    this.#view ??= this.definition?.read(this.value, this as Resource) as V;
    return this.#view;
  }

  /** `metadata.labels`. */
  get labels(): Labels {
    this.#labels ??= readLabels(field(field(this.value, 'metadata'), 'labels'));
    return this.#labels;
  }

  /** `metadata.annotations`. */
  get annotations(): Labels {
    this.#annotations ??= readLabels(field(field(this.value, 'metadata'), 'annotations'));
    return this.#annotations;
  }

  /** The value at a path inside the object. */
  at(...path: Path): ResourceAt {
    return { document: this.document, path: this.#within(path), part: 'value', resource: this as Resource };
  }

  /** The key at a path inside the object. */
  keyAt(...path: Path): ResourceAt {
    return { document: this.document, path: this.#within(path), part: 'key', resource: this as Resource };
  }

  #within(path: Path): Path {
    return this.path.length === 0 ? path : [...this.path, ...path];
  }

  /** `Kind "name"` for messages. */
  get title(): string {
    return `${this.kind} "${this.name}"`;
  }
}
