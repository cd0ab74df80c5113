/** Values that Kubernetes reads as base64, as Go's `encoding/json` does: standard alphabet, padding needed, line breaks skipped. */
import { isPlaceholder } from '../../src/rule.ts';

const plain = /^[A-Za-z0-9+/]*={0,2}$/;

/** True for what decodes. */
export function isBase64(value: string): boolean {
  if (plain.test(value) && value.length % 4 === 0) return true;
  const joined = value.replace(/[\r\n]/g, '');
  return joined.length % 4 === 0 && plain.test(joined);
}

/** Text for someone to fill in: it never reaches an API server. */
export function isToFillIn(value: string): boolean {
  return (
    isPlaceholder(value) ||
    /[<>{}$%@#[\]]|your|base64|todo|xxx|\*\*|\.\.\.|change|replace|insert|placeholder|here|fill|example|generate/i.test(
      value,
    )
  );
}

/** Bytes of a value once it is decoded. */
export function decodedSize(value: string): number {
  return Math.floor((value.length * 3) / 4);
}

/** The text of a base64 value. */
export function decoded(value: string): string {
  return atob(value);
}
