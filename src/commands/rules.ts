/** `ingress-lint rules`: the list of all rules. */
import { rules } from '../index.ts';
import type { Rule } from '../rule.ts';
import type { Request } from './arguments.ts';
import { exit, type Io, wantsColor } from './io.ts';
import { styles } from './style.ts';

/** Runs the command. */
export function rulesCommand(request: Request & { readonly command: 'rules' }, io: Io): number {
  if (request.format === 'json') {
    io.stdout.write(`${JSON.stringify(rules.map(describe), undefined, 2)}\n`);
    return exit.ok;
  }
  const style = styles(wantsColor(request.color, io.env, io.stdout));
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  for (const rule of rules) {
    const severity = style[rule.severity](rule.severity.padEnd('warning'.length));
    const only = rule.recommended === false ? style.faint(' (only in preset strict)') : '';
    io.stdout.write(`${style.strong(rule.id.padEnd(width))}  ${severity}  ${rule.summary}${only}\n`);
  }
  io.stdout.write(`\n${rules.length} rules. "ingress-lint explain <rule>" tells more of one.\n`);
  if (io.host.stat(`${io.host.cwd}/rules`)) {
    io.stderr.write('ingress-lint: this is the list of rules; to lint the directory of that name, write "./rules".\n');
  }
  return exit.ok;
}

/** What tools may want to know of a rule. */
function describe(rule: Rule) {
  return {
    id: rule.id,
    summary: rule.summary,
    severity: rule.severity,
    strict: rule.strict ?? rule.severity,
    recommended: rule.recommended ?? true,
    evidence: rule.evidence,
    since: rule.since,
  };
}
