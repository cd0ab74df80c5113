/** Text from manifests and paths made harmless for people's eyes: nothing hidden, nothing that moves the cursor or starts a command. */
/**
 * The text with each character that a reader would not see, or that a terminal would obey, as an escape like `\u001b`. The result is always
 * one line. With `tabs: 'keep'` tabs stay as they are (code frames only).
 */
export declare function visible(text: string, tabs?: 'escape' | 'keep'): string;
/**
 * A path that starts a line. GitHub's runner takes a line whose first characters other than spaces are `::` for a command; a path may not
 * write one.
 */
export declare function visiblePath(path: string): string;
/** At most `longest` UTF-16 code units of the text, with `…` for what was taken away. */
export declare function shortened(text: string, longest: number): string;
/**
 * JSON in which each character that nobody would see, or that a terminal or GitHub's runner would obey, is an escape of JSON's own: the
 * values are the same to any parser.
 */
export declare function visibleJson(json: string): string;
/** The text with lone surrogates replaced by U+FFFD, so that it can be written as UTF-8 and read back by any JSON parser. */
export declare function wellFormed(text: string): string;
