/** Words in capitals that scripts replace before anything is applied: `disk-wipe-HOSTNAME`, `nodeName: HOSTNAME`. */

const joined = /(?:^|[-.])[A-Z]{4,}(?=$|[-.])/;

/** What is replaced most: as a whole value it is no name that somebody chose. */
const alone = /^(?:HOSTNAME|NODENAME|NODE|NAMESPACE|USERNAME|DOMAIN|CLUSTERNAME|CLUSTER)$/;

/**
 * True for a name in small letters with a word in capitals, and for a word such as `HOSTNAME`. Only for names that cannot have capitals: elsewhere, in
 * a label, they may be meant.
 */
export function holdsCapitalWord(name: string): boolean {
  return alone.test(name) || (/[a-z]/.test(name) && !/[A-Z][a-z]|[a-z][A-Z]/.test(name) && joined.test(name));
}

/** True for a host with an X in the place of a number or a name: `hello.X.X.X.X.nip.io`. */
export function holdsBlank(host: string): boolean {
  return /(?:^|[-.])X+(?=$|[-.])/.test(host);
}
