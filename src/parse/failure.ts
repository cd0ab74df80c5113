/** How the readers of this layer say that a text cannot be read. Never leaves the layer: `parseDocuments` turns it into a `problem`. */
import type { SyntaxProblem } from './document.ts';

interface Failure extends Error {
  readonly offset: number;
  before?: Scalar;
}

/** The scalar that was read last when the reading stopped: the mistake is often there, and shows only afterwards. */
export interface Scalar {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A problem with what came right before it. */
export interface Trace extends SyntaxProblem {
  readonly before?: Scalar | undefined;
}

const failures = new WeakSet<Error>();

/**
 * Stops the reading of a document.
 *
 * @param message one sentence without a trailing period
 * @param offset of the offending character
 * @throws always
 */
export function fail(message: string, offset: number): never {
  const failure: Failure = Object.assign(new Error(message), { offset });
  failures.add(failure);
  throw failure;
}

/**
 * What a caught value says about the text.
 *
 * @param caught what `catch` got
 * @param offset where to point when the value does not say (a stack overflow has no position)
 * @returns the problem; anything that is neither a `fail` nor a stack overflow is a bug and is thrown again
 */
export function asProblem(caught: unknown, offset: number): Trace {
  if (caught instanceof RangeError) return { message: tooDeep, offset };
  if (!isFailure(caught)) throw caught;
  return { message: caught.message, offset: caught.offset, before: caught.before };
}

/** Adds to a caught failure which of the scalars that were read came last before it. */
export function trace(caught: unknown, scalars: readonly (Scalar | undefined)[]): void {
  if (!isFailure(caught)) return;
  for (const scalar of scalars) {
    if (scalar && scalar.end <= caught.offset && scalar.end > (caught.before?.end ?? -1)) caught.before = scalar;
  }
}

function isFailure(caught: unknown): caught is Failure {
  return caught instanceof Error && failures.has(caught);
}

/** Said of nesting beyond `maxDepth` and of what overflows the stack all the same. */
export const tooDeep = 'the nesting is too deep to be read';

/** Said of a document with more values than `mostValues`. */
export const tooManyValues = 'the document holds more than 4 million values, which is too much to be read';

/**
 * Most values in a document that is read with positions, each of which takes a hundred bytes and more. What a whole cluster prints has a
 * tenth of it.
 */
export const mostValues = 4_000_000;

/**
 * Deepest nesting that is read. Kubernetes goes to 10,000 (go-yaml: max_flow_level, max_indents), but no object of any API comes near
 * this, and everything that walks a value later on may recurse without fear.
 */
export const maxDepth = 1000;
