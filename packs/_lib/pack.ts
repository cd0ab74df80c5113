/** What a rule of a policy pack is made with: a rule that is off until the config gives it entries, and then asks for what holds for an object. */
import {
  defineRule,
  type Graph,
  type Messages,
  type Report,
  type Resource,
  type Rule,
  type RuleSpec,
} from '../../src/rule.ts';

/** What the config asks of an object; undefined where no entry is about it. */
export type OptionsOf<O> = (resource: Resource) => O | undefined;

interface PackSpec<M extends Messages, O> extends Omit<RuleSpec<M>, 'check' | 'recommended' | 'strict' | 'docs'> {
  check(graph: Graph, report: Report<M>, optionsOf: OptionsOf<O>): void;
}

/** A rule of a pack: what lists show of it, and the rule that the entries of a config make of it. */
export interface Pack extends Pick<Rule, 'id' | 'summary' | 'severity' | 'evidence' | 'since' | 'messages'> {
  make(optionsOf: OptionsOf<never>): Rule;
}

/** Makes a rule of a pack. `O`: its options, as packs/options.json lists them. */
export const definePack =
  <O>() =>
  <const M extends Messages>({ check, ...spec }: PackSpec<M, O>): Pack => ({
    ...spec,
    make: (optionsOf) => defineRule<M>({ ...spec, check: (graph, report) => check(graph, report, optionsOf) }),
  });

/** A glob of the config, read. */
export interface Name {
  readonly text: string;
  matches(name: string): boolean;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export const inside = (ranges: readonly Range[], port: number): boolean =>
  ranges.some(({ from, to }) => port >= from && port <= to);

export const rangesText = (ranges: readonly Range[]): string =>
  ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
