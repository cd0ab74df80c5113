/** What the files cannot tell: a Secret, a placeholder, a variable, a file that is not in the input. A value of its own, so that nobody takes it for "off". */
export declare const unknown: unique symbol;
export type Unknown = typeof unknown;
