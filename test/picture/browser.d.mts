import type { Browser } from 'playwright-core';

/** Starts a browser; a sentence that says why, if none can be had. */
export function launch(): Promise<Browser | string>;
/** The file with which a page becomes one that knows Mermaid; undefined if it cannot be had. */
export function mermaidScript(): string | undefined;
