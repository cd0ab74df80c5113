/**
 * Text to tokens, as Kubernetes' YAML library does it.
 *
 * The rules and their order are those of libyaml's scanner in the Go port that sigs.k8s.io/yaml uses (go.yaml.in/yaml/v2: scannerc.go), so
 * that what kubectl takes is taken and what it refuses is refused, oddities included: no JavaScript library agrees with it on tabs, keys
 * over 1024 characters, `%` lines, NEL and LS, or lines that begin in column 0 within quotes. Written anew; the design is libyaml's,
 * Copyright (c) 2006 Kirill Simonov, MIT licence.
 */
import { type Scalar } from './failure.js';
/** What a token is. Those with `start` or `end` in their name have no text of their own unless they are brackets. */
export type TokenType = 'stream-end' | 'version-directive' | 'tag-directive' | 'document-start' | 'document-end' | 'block-sequence-start' | 'block-mapping-start' | 'block-end' | 'flow-sequence-start' | 'flow-sequence-end' | 'flow-mapping-start' | 'flow-mapping-end' | 'block-entry' | 'flow-entry' | 'key' | 'value' | 'alias' | 'anchor' | 'tag' | 'scalar';
/** How a scalar is written. `empty` is one that is not written at all, e.g. the value of `key:`. */
export type ScalarStyle = 'empty' | 'plain' | 'single' | 'double' | 'literal' | 'folded';
/** A token. Offsets count from the start of the scanned text, end exclusive. */
export interface Token {
    readonly type: TokenType;
    readonly start: number;
    readonly end: number;
    /** Scalar: its value. Alias and anchor: the name. Tag and %TAG: the handle. %YAML: the version. */
    readonly text: string;
    /** Tag: what follows the handle. %TAG: the prefix. */
    readonly suffix: string;
    readonly style: ScalarStyle;
}
interface SimpleKey {
    possible: boolean;
    required: boolean;
    token: number;
    offset: number;
    line: number;
    column: number;
}
/** State of a scan. Made by `startScan`, moved on by `peek` and `skip`. */
export interface Scan {
    readonly source: string;
    /** Offsets of the `#` of each comment met so far. */
    readonly comments: number[];
    offset: number;
    line: number;
    lineStart: number;
    tokens: Token[];
    head: number;
    /** Number of tokens that were skipped: the head token's number. */
    parsed: number;
    indent: number;
    readonly indents: number[];
    flow: number;
    keyAllowed: boolean;
    readonly keys: SimpleKey[];
    /** Token number to index in `keys`, for the keys that may still turn out to be one. */
    readonly keyOfToken: Map<number, number>;
    /** The plain scalar and the quoted one that were read last. */
    plain: Scalar | undefined;
    quoted: Scalar | undefined;
}
/** Finds what YAML does not allow in a text at all: control characters and damaged surrogate pairs. */
export declare const unprintable: RegExp;
/**
 * Begins the scan of one document.
 *
 * @param text of the document; a byte order mark at its start is passed over
 * @throws `fail` at a character that YAML forbids (go-yaml: yaml_parser_update_buffer)
 */
export declare function startScan(text: string): Scan;
/**
 * The next token, which stays. At the end it is `stream-end`, for ever.
 *
 * @throws `fail` where the text is not YAML
 */
export declare function peek(scan: Scan): Token;
/** Passes over the token that `peek` gave. */
export declare function skip(scan: Scan): void;
/** What a backslash and a letter stand for in double quotes. */
export declare const escapes: Readonly<Record<string, string>>;
/** How many hexadecimal digits follow a backslash and one of these letters. */
export declare const escapeLengths: Readonly<Record<string, number>>;
export {};
