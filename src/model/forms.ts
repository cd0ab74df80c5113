/**
 * Forms of names, character by character. Patterns would say the same, but each start of the program has to compile those that it uses, and these are
 * used by every run.
 */

const hyphen = 0x2d;
const dot = 0x2e;
const underscore = 0x5f;

const isLower = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/**
 * Whether a text is an RFC 1123 label, or with `dots` a subdomain, of any length: k8s.io/apimachinery `pkg/util/validation: dns1123LabelFmt`,
 * `dns1123SubdomainFmt`.
 */
export function isDnsForm(text: string, dots: boolean): boolean {
  // A label begins and ends with a letter or digit.
  let mayEnd = false;
  let isStart = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isLower(code)) {
      mayEnd = true;
      isStart = false;
    } else if (code === hyphen && !isStart) mayEnd = false;
    else if (code === dot && dots && mayEnd) {
      mayEnd = false;
      isStart = true;
    } else return false;
  }
  return mayEnd;
}

/** Whether a text is the name of a label or annotation, or a label's value, of any length: `labelKeyCharFmt`, `labelKeyExtCharFmt`. */
export function isLabelForm(text: string): boolean {
  let mayEnd = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    mayEnd = isLower(code) || (code >= 0x41 && code <= 0x5a);
    if (!mayEnd && (index === 0 || (code !== hyphen && code !== dot && code !== underscore))) return false;
  }
  return mayEnd;
}

/** Whether a text is an IANA_SVC_NAME: `pkg/util/validation: IsValidPortName`. */
export function isPortNameForm(text: string): boolean {
  if (text.length > 15 || text.includes('--')) return false;
  let hasLetter = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isLower(code) && code !== hyphen) return false;
    if (code >= 0x61) hasLetter = true;
  }
  return hasLetter && !text.startsWith('-') && !text.endsWith('-');
}
