/** Regular expressions: k8s.io/apiserver pkg/cel/library/regex.go, over Go's `FindString` and `FindAllString`. */

import { type CallContext, type FunctionDeclaration, method } from '../environment.ts';
import { chargeMatch, compile } from '../library/regex.ts';
import type { Value } from '../values.ts';

/** @param limit below zero for all */
function findAll(text: string, pattern: string, limit: number, context: CallContext): string[] {
  chargeMatch(text, pattern, context);
  const found: string[] = [];
  const matcher = compile(pattern).matcher(text);
  let end = -1;
  while (found.length !== limit && matcher.find()) {
    const piece = matcher.group() as string;
    // Go takes no empty match right behind another.
    if (piece === '' && matcher.start() === end) continue;
    context.charge(1);
    end = matcher.end();
    found.push(piece);
  }
  return found;
}

export const kubernetesRegex: readonly FunctionDeclaration[] = [
  method('string', 'find(string): string', ([text, pattern], context) => {
    const [found = ''] = findAll(text as string, pattern as string, 1, context);
    return found;
  }),
  method('string', 'findAll(string): list(string)', ([text, pattern], context) =>
    findAll(text as string, pattern as string, -1, context),
  ),
  method('string', 'findAll(string, int): list(string)', ([text, pattern, limit]: readonly Value[], context) =>
    findAll(text as string, pattern as string, Number(limit), context),
  ),
];
