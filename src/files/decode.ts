/** Bytes to text. What is not UTF-8 is told apart, so that the reason helps the one who has to mend it. */

import { isAscii, isUtf8 } from 'node:buffer';

/** The text of a file, or why it has none. */
export type Decoded = { readonly text: string } | { readonly reason: string; readonly isSealed?: true };

/** A NUL byte this early means that the file is not text (git's rule). */
const binaryPrefix = 8192;

/**
 * How files begin whose content is elsewhere, or under lock and key: what git-crypt, Ansible Vault, OpenSSL (transcrypt), age and GnuPG write, and the
 * pointers that Git LFS (docs/spec.md) and git-annex leave in place of a file.
 */
const sealedBeginnings = [
  ['\0GITCRYPT\0', 'encrypted by git-crypt'],
  ['$ANSIBLE_VAULT;', 'encrypted by Ansible Vault'],
  ['U2FsdGVkX1', 'encrypted by OpenSSL'],
  ['age-encryption.org/', 'encrypted by age'],
  ['-----BEGIN AGE ENCRYPTED FILE-----', 'encrypted by age'],
  ['-----BEGIN PGP MESSAGE-----', 'encrypted by GnuPG'],
  ['version https://git-lfs.github.com/spec/', 'a pointer of Git LFS, without the file itself'],
  ['/annex/objects/', 'a pointer of git-annex, without the file itself'],
] as const;

/** Why nobody can read what a file holds, though it is whole; undefined if it is not sealed. */
export function sealedReason(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 48));
  return sealedBeginnings.find(([beginning]) => head.startsWith(beginning))?.[1];
}

/** Whether a text begins as most manifests do, and is not sealed. */
function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x61 && text.charCodeAt(1) === 0x70) || first === 0x23 || first === 0x6b;
}

/** Decodes UTF-8; anything else is a reason and never half a text. */
export function decode(bytes: Uint8Array): Decoded {
  const isPlain = isAscii(bytes);
  if (!isPlain && !isUtf8(bytes)) {
    const reason = sealedReason(bytes);
    return reason === undefined ? { reason: bytesReason(bytes) } : { reason, isSealed: true };
  }
  // Latin-1 is copied as it is. A byte order mark stays in the text, so that offsets are the file's own.
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString(isPlain ? 'latin1' : 'utf8');
  if (!beginsPlainly(text)) {
    const reason = sealedReason(bytes);
    if (reason !== undefined) return { reason, isSealed: true };
  }
  const nul = text.indexOf('\0');
  return nul >= 0 && nul < binaryPrefix ? { reason: bytesReason(bytes) } : { text };
}

function bytesReason(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return 'UTF-16 text; save it as UTF-8';
  }
  return bytes.subarray(0, binaryPrefix).includes(0) ? 'binary file' : 'not valid UTF-8';
}
