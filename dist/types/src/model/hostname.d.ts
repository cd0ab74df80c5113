/** Whether the text is an IP address. */
export declare const isAddress: (host: string) => boolean;
/** Whether a host pattern (exact, or `*.` for exactly one label) covers a host or a narrower pattern. */
export declare function covers(pattern: string, host: string): boolean;
