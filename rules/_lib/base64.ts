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

/** Where Go's decoder stops at a value that is no base64. */
export function base64Stop(value: string): number {
  const odd = value.search(/[^A-Za-z0-9+/\r\n]/);
  return odd >= 0 ? odd : value.length - (value.length % 4);
}

/** Bytes of a value once it is decoded. */
export function decodedSize(value: string): number {
  return Math.floor((value.length * 3) / 4);
}

/** The text of a base64 value. */
export function decoded(value: string): string {
  return atob(value);
}
