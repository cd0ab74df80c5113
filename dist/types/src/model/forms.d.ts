/**
 * Forms of names, character by character. Patterns would say the same, but each start of the program has to compile those that it uses, and these are
 * used by every run.
 */
/**
 * Whether a text is an RFC 1123 label, or with `dots` a subdomain, of any length: k8s.io/apimachinery `pkg/util/validation: dns1123LabelFmt`,
 * `dns1123SubdomainFmt`.
 */
export declare function isDnsForm(text: string, dots: boolean): boolean;
/** Whether a text is the name of a label or annotation, or a label's value, of any length: `labelKeyCharFmt`, `labelKeyExtCharFmt`. */
export declare function isLabelForm(text: string): boolean;
/** Whether a text is an IANA_SVC_NAME: `pkg/util/validation: IsValidPortName`. */
export declare function isPortNameForm(text: string): boolean;
