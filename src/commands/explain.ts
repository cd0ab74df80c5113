/** `ingress-lint explain <rule>`: the page of one rule. */
import { meant } from '../config/words.ts';
import { docs, retired } from '../index.ts';
import { visible } from '../report/visible.ts';
import type { Request } from './arguments.ts';
import { complain, exit, type Io, wantsColor } from './io.ts';
import { renderMarkdown } from './markdown.ts';
import { rulesWith } from './rules.ts';
import { styles } from './style.ts';

/** Runs the command. */
export async function explainCommand(request: Request & { readonly command: 'explain' }, io: Io): Promise<number> {
  const rules = await rulesWith(request, io);
  if (!rules) return exit.trouble;
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(request.rule)) {
    const heir = Object.hasOwn(retired, request.rule) ? retired[request.rule] : undefined;
    const suggestion = heir || meant(request.rule, ids);
    complain(io, {
      message: `${heir === undefined ? 'there is no rule' : 'there is no longer a rule'} "${visible(request.rule)}".`,
      hint: suggestion ? `Did you mean "${suggestion}"?` : '"ingress-lint rules" lists them all.',
    });
    return exit.trouble;
  }
  const rule = rules.find((one) => one.id === request.rule);
  const page = (await docs())[request.rule] || rule?.docs || `# ${request.rule}\n\n${rule?.summary ?? ''}\n`;
  const width = Math.min((io.stdout.isTTY && io.stdout.columns) || 80, 100);
  io.stdout.write(renderMarkdown(page, width, styles(wantsColor(request.color, io.env, io.stdout))));
  return exit.ok;
}
