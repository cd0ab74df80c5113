/** What a preset stands for. */
import { defaultLimits } from '../files/limits.ts';
import { type Completeness, defaultSettings } from '../model/settings.ts';
import type { Rule } from '../rule.ts';
import type { Config, Preset, RuleSetting } from './config.ts';

/** The config of a project that has no config file. */
export function defaultConfig(): Config {
  return {
    preset: 'recommended',
    rules: new Map(),
    ignore: [],
    exclude: [],
    limits: defaultLimits,
    contexts: [],
    snapshots: [],
    render: { kustomize: true, helm: true },
    helm: [],
    settings: defaultSettings,
  };
}

/** What the input is taken for, unless the config says it in so many words. */
export const presetCompleteness: Readonly<Record<Preset, Completeness>> = {
  recommended: 'auto',
  strict: 'closed',
  partial: 'open',
};

/**
 * The severity of a rule's findings under a config, or `off`. What the config says of the rule wins. `recommended` and `partial`
 * take each rule at its own severity and leave out those that are not recommended; `strict` takes them all.
 */
export function ruleSeverity(
  rule: Pick<Rule, 'id' | 'severity' | 'strict' | 'recommended'>,
  config: Pick<Config, 'preset' | 'rules'>,
): RuleSetting {
  const given = config.rules.get(rule.id);
  if (given !== undefined) return given;
  if (config.preset === 'strict') return rule.strict ?? rule.severity;
  return rule.recommended === false ? 'off' : rule.severity;
}
