/** `ingress-lint policy test`: whether the policies of a config find what is wrong in their own examples, and nothing in the good ones. */

import type { Config } from '../config/config.ts';
import { defaultConfig } from '../config/presets.ts';
import { memoryHost } from '../files/memory.ts';
import { lint, rules as own, retired } from '../index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { visible } from '../report/visible.ts';
import type { Request } from './arguments.ts';
import { loadConfig } from './config.ts';
import { complain, exit, type Io, wantsColor } from './io.ts';
import { styles } from './style.ts';

const file = 'example.yaml';

/** Runs the command. */
export async function policyCommand(request: Request & { readonly command: 'policy' }, io: Io): Promise<number> {
  const ids = own.map(({ id }) => id);
  const loaded = await loadConfig(io, request, async () => ({ ids, retired }));
  if ('troubles' in loaded) {
    for (const trouble of loaded.troubles) complain(io, trouble);
    return exit.trouble;
  }
  const { policies = [] } = loaded.config ?? {};
  if (policies.length === 0) {
    complain(io, {
      message: loaded.file
        ? `"${visible(loaded.file.path)}" has no policies.`
        : 'there is no config file, and so no policy.',
      hint: 'Policies stand under "policies" in ingress-lint.yaml; docs/guides/policies.md shows how.',
    });
    return exit.trouble;
  }
  const style = styles(wantsColor(request.color, io.env, io.stdout));
  let passed = 0;
  let failed = 0;
  const bare: string[] = [];
  for (const policy of policies) {
    const cases = casesOf(policy);
    if (cases.length === 0) bare.push(policy.rule.id);
    else io.stdout.write(`${style.strong(policy.rule.id)}\n`);
    for (const { title, text, kind } of cases) {
      const { isRight, said } = await judge(policy, text, kind, loaded.config ?? defaultConfig());
      if (isRight) passed++;
      else failed++;
      io.stdout.write(`  ${isRight ? 'ok  ' : style.error('FAIL')}  ${title}: ${visible(said)}\n`);
    }
  }
  if (bare.length > 0) io.stdout.write(`without examples: ${bare.join(', ')}\n`);
  io.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 ? exit.findings : exit.ok;
}

function casesOf({ policy }: CompiledPolicy) {
  return (policy.examples ?? []).flatMap((example, index) =>
    (['good', 'bad'] as const).flatMap((kind) => {
      const text = example[kind];
      return text === undefined ? [] : [{ kind, text, title: `${kind} example ${index + 1}` }];
    }),
  );
}

/** Lints an example with its policy alone, in the settings of the config. */
async function judge(
  { rule, matches }: CompiledPolicy,
  text: string,
  kind: 'good' | 'bad',
  { settings }: Config,
): Promise<{ readonly isRight: boolean; readonly said: string }> {
  const host = memoryHost({ [`/example/${file}`]: text }, { cwd: '/example' });
  const config: Config = { ...defaultConfig(), settings };
  const { report, graphs } = await lint({ host, paths: [file], config, rules: [rule], render: false });
  const [broken] = report.failures;
  if (broken) return { isRight: false, said: `the policy broke: ${broken.message}` };
  const objects = graphs.flatMap(({ resources }) => resources);
  if (objects.length === 0) return { isRight: false, said: 'it holds no Kubernetes object' };
  if (!objects.some(matches)) return { isRight: false, said: 'it holds no object that the policy is about' };
  const found = report.findings.filter((finding) => finding.rule === rule.id);
  const stuck = found.find(({ messageId }) => messageId === 'failed' || messageId === 'stopped');
  if (stuck) return { isRight: false, said: stuck.message };
  const [first] = found;
  if (kind === 'good')
    return first
      ? { isRight: false, said: `line ${first.place.span.start.line}: ${first.message}` }
      : { isRight: true, said: 'nothing found' };
  return first
    ? { isRight: true, said: `line ${first.place.span.start.line}: ${first.message}` }
    : { isRight: false, said: 'nothing found' };
}
