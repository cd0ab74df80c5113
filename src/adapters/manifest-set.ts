/** What adapters hand to the model: the objects of one deployable unit, each still tied to the document that it came from. */
import type { Document } from '../parse/document.ts';
import type { At, Path } from '../parse/place.ts';
import type { Dangling } from './dangling.ts';

/** One Kubernetes object: a document, or an item of a `List`. */
export interface Manifest {
  readonly document: Document;
  /** Where the object stands in its document: `[]`, or e.g. `['items', 3]`. */
  readonly path: Path;
  readonly value: Readonly<Record<string, unknown>>;
  /** A namespace that the adapter knows better than the text does (kustomize `namespace:`); overrides `metadata.namespace`. */
  readonly namespace?: string;
  /** True when something that was not rendered (a kustomize patch, replacement or transformer) may change the object. */
  readonly changeable: boolean;
  /** True for an object that is known and not linted: see `known.ts`. */
  readonly known?: boolean;
}

/** An object that is known to exist though no manifest of the input defines it, e.g. by a kustomize `secretGenerator`. */
export interface Generated {
  readonly kind: string;
  /** Empty when it takes the default namespace. */
  readonly namespace: string;
  readonly name: string;
  readonly reason: string;
}

/** What is known of a context that kustomize builds. */
export interface Kustomized {
  /** True if the manifests are what kustomize made; else they are as they are written. */
  readonly isBuilt: boolean;
  /** Set if kustomize refuses to build it. */
  readonly refused?: Refused;
  readonly dangling: readonly Dangling[];
  /** Patches that no object of the context is the target of. */
  readonly idle: readonly IdlePatch[];
}

/** A patch without an object to patch. */
export interface IdlePatch {
  readonly at: At;
  /** What it looks for, in words. */
  readonly target: string;
  /** A patch that names its object itself makes kustomize fail; one with a `target` is passed over. */
  readonly fails: boolean;
}

/** One lint context before the model: one deployable unit. Objects of two contexts are never mixed. */
export interface ManifestSet {
  /** Shown to users: a path relative to the working directory, `.` for the input as a whole, `-` for standard input. */
  readonly name: string;
  readonly manifests: readonly Manifest[];
  /** What was written of it, where the manifests are rendered: that is what is counted. */
  readonly written?: readonly Manifest[];
  /** Documents that could not be parsed. Nothing that is missing may then be called absent. */
  readonly broken: readonly Document[];
  /** All documents of the context, also those that hold no Kubernetes object, in file order. */
  readonly documents: readonly Document[];
  readonly generated: readonly Generated[];
  /** Set for the closure of a kustomization: kustomize reads it, by rules of its own. */
  readonly kustomized?: Kustomized;
  /** Set for a Helm chart that cannot be rendered, whatever is done. */
  readonly refusedChart?: Refused;
  /** True if charts of the input were left out: what they would render may belong to the same namespaces. */
  readonly besideCharts?: boolean;
  /** Why objects may exist that are not here (remote base, helm chart inside a kustomization ...); absent if none. */
  readonly incomplete?: string;
  /** Why its files are a context, as the end of "because ...". */
  readonly why?: string;
  /** The clusters that it is seen to be deployed to, together with other contexts: the paths from which they are deployed. */
  readonly clusters?: readonly string[];
  /** Set where plain directories are a collection, of which nobody applies all: lessons, examples. */
  readonly collected?: boolean;
}

/** What programs made of parts of the input, by `src/render`. */
export interface RenderedInput {
  /** What became of the roots that were given to kustomize, by the path of the kustomization file. */
  readonly kustomizations: ReadonlyMap<string, Outcome>;
  /** What was rendered of charts, by their directory; a chart that could not be rendered is here with nothing. */
  readonly charts: ReadonlyMap<string, readonly RenderedChart[]>;
}

/** A chart with one set of values, rendered. */
export interface RenderedChart {
  /** Name of the context. */
  readonly name: string;
  /** Each with a document of its own, which is `rendered`. */
  readonly manifests: readonly Manifest[];
  /** Why it may hold objects that cannot be told from here. */
  readonly incomplete?: string;
  /** Set if it is sure not to be rendered: then there are no manifests. */
  readonly refused?: Refused;
}

/** What became of a kustomization that was given to kustomize. `by` is the program, with its version. */
export type Outcome =
  | {
      /** Each with a document of its own, which is `rendered`. */
      readonly manifests: readonly Manifest[];
      readonly by: string;
    }
  | { readonly refused: Refused };

/** Why a program does not render something. */
export interface Refused {
  readonly at: At;
  /** The program's own words. */
  readonly words: string;
  /** With its version; absent if nobody had to run it to know. */
  readonly by?: string;
}

/** All contexts of an input, and what was left out of them. */
export interface Assembly {
  readonly sets: readonly ManifestSet[];
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
}
