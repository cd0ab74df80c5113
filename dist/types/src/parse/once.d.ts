/**
 * A value that is made when it is first asked for: tables that most runs do not need, or patterns that cost something to read.
 *
 * @param make gives the value; called once at most
 */
export declare function once<T>(make: () => T): () => T;
