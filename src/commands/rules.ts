/** `ingress-lint rules`: the list of all rules. */

import { packIds } from '../config/pack-ids.ts';
import { rules as own, retired } from '../index.ts';
import type { Rule } from '../rule.ts';
import type { PluginRequest, Request } from './arguments.ts';
import { loadConfig } from './config.ts';
import { complain, exit, type Io, wantsColor } from './io.ts';
import { styles } from './style.ts';

/** Runs the command. */
export async function rulesCommand(request: Request & { readonly command: 'rules' }, io: Io): Promise<number> {
  const rules = await rulesWith(request, io);
  if (!rules) return exit.trouble;
  if (request.format === 'json') {
    io.stdout.write(`${JSON.stringify(rules.map(describe), undefined, 2)}\n`);
    return exit.ok;
  }
  const style = styles(wantsColor(request.color, io.env, io.stdout));
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  const packs = new Set<string>(packIds);
  for (const rule of rules) {
    const severity = style[rule.severity](rule.severity.padEnd('warning'.length));
    const when = packs.has(rule.id)
      ? ' (policy, off unless `packs` of the config asks for it)'
      : rule.recommended === false
        ? ' (only in preset strict)'
        : '';
    const only = when && style.faint(when);
    io.stdout.write(`${style.strong(rule.id.padEnd(width))}  ${severity}  ${rule.summary}${only}\n`);
  }
  io.stdout.write(`\n${rules.length} rules. "ingress-lint explain <rule>" tells more of one.\n`);
  if (io.host.stat(`${io.host.cwd}/rules`)) {
    io.stderr.write('ingress-lint: this is the list of rules; to lint the directory of that name, write "./rules".\n');
  }
  return exit.ok;
}

/** The rules of the package, the policies of the config, and the rules of the plugins that are named; undefined, with the reason told, if one of those cannot be loaded. */
export async function rulesWith(request: PluginRequest, io: Io): Promise<readonly Rule[] | undefined> {
  const wantsPlugins = request.plugins !== undefined || request.allowPlugins === true;
  const ids = own.map(({ id }) => id);
  const packs = (await import('../../packs/index.ts')).packs.map((pack) => pack.make(() => undefined));
  const loaded = await loadConfig(io, { ...request, paths: ['.'] }, async () => ({ ids, retired }));
  if ('troubles' in loaded) {
    for (const trouble of loaded.troubles) complain(io, trouble);
    // The rules of the package are known whatever a config says.
    return wantsPlugins ? undefined : [...own, ...packs];
  }
  return [...own, ...packs, ...(loaded.config?.plugins ?? []).flatMap(({ rules }) => rules)];
}

/** What tools may want to know of a rule. */
function describe(rule: Rule) {
  return {
    id: rule.id,
    summary: rule.summary,
    severity: rule.severity,
    strict: rule.strict ?? rule.severity,
    recommended: !packIds.includes(rule.id) && (rule.recommended ?? true),
    ...(packIds.includes(rule.id) && { policy: true }),
    evidence: rule.evidence,
    since: rule.since,
  };
}
