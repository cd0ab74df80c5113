import { type ScalarStyle } from './scan.js';
/** A scalar. `implicit`: its type is found from its text, as for a plain one. */
export interface ScalarNode {
    readonly kind: 'scalar';
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly tag: string;
    readonly implicit: boolean;
    readonly style: ScalarStyle;
}
/** A mapping; the keys and values of an entry have the same index. */
export interface MappingNode {
    readonly kind: 'mapping';
    readonly start: number;
    end: number;
    readonly flow: boolean;
    readonly keys: Node[];
    readonly values: Node[];
}
/** A list. */
export interface SequenceNode {
    readonly kind: 'sequence';
    readonly start: number;
    end: number;
    readonly flow: boolean;
    readonly items: Node[];
}
/** An alias and what it stands for. */
export interface AliasNode {
    readonly kind: 'alias';
    readonly start: number;
    readonly end: number;
    readonly name: string;
    readonly target: Node;
}
/**
 * A node of a document. Offsets count from the start of the document's text; anchor and tag are not part of the node's range. A block
 * collection begins with its first key or hyphen; where it ends is of no use to anyone.
 */
export type Node = ScalarNode | MappingNode | SequenceNode | AliasNode;
/** A parsed document. `root` is undefined if there is nothing but comments. */
export interface Tree {
    readonly root: Node | undefined;
    /** Offsets of the `#` of the comments. */
    readonly comments: readonly number[];
    /** Offset of text after the end of the document, if there is more than comments. */
    readonly ignoredFrom: number | undefined;
}
/**
 * Parses one document; what follows its end (after `...`, or after a root that is closed) is not looked at, as in go-yaml.
 *
 * @param text of the document, as cut by `splitDocuments`
 * @throws `fail` where Kubernetes would not read the text
 */
export declare function parseTree(text: string): Tree;
