/**
 * Documents that a program made of others (kustomize of bases and patches, Helm of templates and values), and the way back from what it made to
 * what somebody wrote. Values are read from what was made; places are always those of files of the input.
 */
import type { Document } from './document.js';
import type { At, Part, Path } from './place.js';
/** Where a rendered document comes from. */
export interface Rendered {
    /** Where the object stands in the document that it was written in: that of the `file`, `index`, `start` and `end` beside this. */
    readonly path: Path;
    /** The name that it was written with. Contexts may call the same object by names of their own. */
    readonly name: string;
    /**
     * What somebody wrote that made a node what it is: a token of a base, of a patch, of a kustomization; or, with `range`, a piece of a text that is
     * no YAML. Never a node of a rendered document. Asked only for what is reported, so it may take its time; it must not throw, whatever the path.
     */
    source(path: Path, part: Part): At;
}
/** What a position of a rendered document stands for; of any other, the position itself. */
export declare function sourceAt(at: At): At;
/** The object at a path of a document, as text: the same for all that is rendered from one object. */
export declare function writtenObject(document: Document, path: Path): string;
