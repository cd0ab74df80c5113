/** What is structurally wrong with an object: the shape that the checkers hand to the graph, and rules read. */
import type { Path } from '../parse/place.js';
/** Another place for a field: the mapping that would take it. */
export interface OtherPlace {
    /** As errors write paths: `spec.ports[]`; empty for the object itself. */
    readonly where: string;
    readonly list: boolean;
}
interface Common {
    /** From the object's root to the token. */
    readonly path: Path;
    readonly value: unknown;
}
/** A field that the mapping does not have. */
export interface UnknownField extends Common {
    readonly problem: 'unknown-field';
    /** The field that was probably meant. */
    readonly meant?: string;
    /** Whether that field takes the value as it is, and no other has a like name. */
    readonly isFitting?: boolean;
    /** Where a field of this very name belongs. */
    readonly elsewhere?: OtherPlace;
}
/** A value that the decoder cannot take at all. */
export interface WrongType extends Common {
    readonly problem: 'wrong-type';
    /** What must stand there, in words: `a string`, `a whole number` ... */
    readonly wanted: string;
    /** The API server's own words. */
    readonly words: string;
}
/** A text that its decoder cannot read: a quantity, a time, base64. */
export interface WrongText extends Common {
    readonly problem: 'wrong-text';
    readonly format: 'quantity' | 'time' | 'base64';
    readonly words: string;
}
export interface MissingField extends Common {
    readonly problem: 'missing-field';
    readonly field: string;
    /** The struct whose field it is: `ServicePort`; empty for a custom resource. */
    readonly struct: string;
}
/** A text that is none of a fixed choice. */
export interface WrongWord extends Common {
    readonly problem: 'wrong-word';
    readonly value: string;
    readonly supported: readonly string[];
}
/** A value that the schema of a custom resource does not allow. */
export interface InvalidValue extends Common {
    readonly problem: 'invalid-value';
    /** In the API server's words: `should match '^[a-z]+$'`. */
    readonly expected: string;
    readonly words: string;
}
/** A version that the definition of a custom kind does not serve. */
export interface UnknownVersion extends Common {
    readonly problem: 'unknown-version';
    readonly served: readonly string[];
}
export type Violation = InvalidValue | UnknownVersion | UnknownField | WrongType | WrongText | MissingField | WrongWord;
export {};
