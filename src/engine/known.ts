/** Which findings are known already: those of a baseline, or of the tree as it was. Sets of findings are compared, not lines. */
import { countSuppressed } from './coverage.ts';
import type { Coverage, Finding } from './report.ts';

/** What is kept of a finding to know it again. */
export type Known = Pick<Finding, 'identity' | 'contexts'>;

/**
 * Pairs findings with known ones. Both must say the same of the same object, in the same context: what is known of one environment excuses
 * nothing in another. A context that is no more (its directory was renamed, or a second environment made one of two) is no hindrance.
 *
 * @param live the contexts of this run
 */
export function match<K extends Known>(
  findings: readonly Finding[],
  known: readonly K[],
  live: ReadonlySet<string>,
): { readonly pairs: ReadonlyMap<Finding, K>; readonly rest: readonly K[] } {
  const left = new Map<string, K[]>();
  for (const one of known) {
    const same = left.get(one.identity);
    if (same) same.push(one);
    else left.set(one.identity, [one]);
  }
  const pairs = new Map<Finding, K>();
  const passes: readonly ((finding: Finding, one: K) => boolean)[] = [
    (finding, one) => finding.contexts.join('\0') === one.contexts.join('\0'),
    (finding, one) => finding.contexts.some((name) => one.contexts.includes(name)),
    (_, one) => !one.contexts.some((name) => live.has(name)),
  ];
  for (const fits of passes)
    for (const finding of findings) {
      const same = left.get(finding.identity);
      if (!same || pairs.has(finding)) continue;
      const index = same.findIndex((one) => fits(finding, one));
      const [one] = index < 0 ? [] : same.splice(index, 1);
      if (one) pairs.set(finding, one);
    }
  const rest = new Set([...left.values()].flat());
  return { pairs, rest: known.filter((one) => rest.has(one)) };
}

/** The report with some findings suppressed. */
export function suppress<
  R extends { readonly findings: readonly Finding[]; readonly coverage: Pick<Coverage, 'suppressed' | 'suppressedBy'> },
>(report: R, isHidden: (finding: Finding) => boolean, suppressed: NonNullable<Finding['suppressed']>): R {
  const findings = report.findings.map((finding) =>
    !finding.suppressed && isHidden(finding) ? { ...finding, suppressed } : finding,
  );
  return { ...report, findings, coverage: { ...report.coverage, ...countSuppressed(findings) } };
}
