/** Bytes to text. What is not UTF-8 is told apart, so that the reason helps the one who has to mend it. */

import { isAscii, isUtf8 } from 'node:buffer';

/** The text of a file, or why it has none. */
export type Decoded = { readonly text: string } | { readonly reason: string };

/** A NUL byte this early means that the file is not text (git's rule). */
const binaryPrefix = 8192;

/** Decodes UTF-8; anything else is a reason and never half a text. */
export function decode(bytes: Uint8Array): Decoded {
  const isPlain = isAscii(bytes);
  if (!isPlain && !isUtf8(bytes)) return { reason: bytesReason(bytes) };
  // Latin-1 is copied as it is. A byte order mark stays in the text, so that offsets are the file's own.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(isPlain ? 'latin1' : 'utf8');
  const nul = text.indexOf('\0');
  return nul >= 0 && nul < binaryPrefix ? { reason: bytesReason(bytes) } : { text };
}

function bytesReason(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return 'UTF-16 text; save it as UTF-8';
  }
  return bytes.subarray(0, binaryPrefix).includes(0) ? 'binary file' : 'not valid UTF-8';
}
