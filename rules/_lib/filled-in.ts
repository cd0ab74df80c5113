/** Names of which a part is filled in by another program, in forms beyond `isPlaceholder`. */
import { isPlaceholder } from '../../src/rule.ts';

/** A dollar sign, or an upper-case word with an underscore anywhere: `ROLLOUT_NAME-active`, `web-$$name$$`. Neither is in any valid name. */
const part = /\$|(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?:$|[^A-Za-z0-9_])|@\w+@|__\w+__|%\w+%|##\w+##|\[\[/;

/** True if a name may still become a valid one. */
export function isFilledIn(name: string): boolean {
  return isPlaceholder(name) || part.test(name);
}
