/** Runs rules over graphs: findings made concrete, judged, suppressed, merged across contexts and sorted. */
import type { Config, RuleSetting } from '../config/config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Resource } from '../model/resource.ts';
import type { SourceFile } from '../parse/document.ts';
import { locate, spanAt } from '../parse/locate.ts';
import type { At, Place } from '../parse/place.ts';
import { sourceAt } from '../parse/rendered.ts';
import type { Admission, Extra, LooseReport, Message, Rule, Fix as RuleFix, Severity, Simulation } from '../rule.ts';
import { namedAt, stablePath } from './fingerprint.ts';
import type { Failure, Finding, Suppression } from './report.ts';
import { checkSuppressions, collectSuppressions } from './suppress.ts';

export interface RunInput {
  readonly graphs: readonly Graph[];
  readonly rules: readonly Rule[];
  readonly config: Config;
  /** What a rule is set to under the config. */
  severityOf(rule: Rule): RuleSetting;
  /** Every file of the run, for suppression comments. */
  readonly files: readonly SourceFile[];
  /** For the rules; there if the config has `traces`. */
  readonly simulation?: Simulation | undefined;
  /** For the rules; there if the input has policies of the cluster. */
  readonly admission?: Admission | undefined;
}

/** A finding without its digests, and the text that the fingerprint is a digest of. */
export interface Unsealed {
  readonly finding: Omit<Finding, 'fingerprint' | 'identity'>;
  readonly identity: string;
  /** How to mend it, unless it is suppressed: `engine/fix.ts` makes edits of it, if they are wanted. */
  readonly fix?: RuleFix | undefined;
}

export interface RunResult {
  /** In the order of `compareFindings`. */
  readonly findings: readonly Unsealed[];
  readonly failures: readonly Failure[];
  readonly withheld: number;
}

const rank: Record<Severity, number> = { note: 0, warning: 1, error: 2 };
const lower = (a: Severity, b: Severity): Severity => (rank[a] < rank[b] ? a : b);

/** Makes a handle concrete. */
export function concretize(at: At): Place {
  const { range } = at;
  if (!range) return locate(at);
  if (at.document.rendered) return { ...locate(at), span: spanAt(sourceAt(at).document.file, range[0], range[1]) };
  const { file } = at.document;
  return { file: file.path, path: at.path, part: at.part, span: spanAt(file, range[0], range[1]), exact: true };
}

/** Fills the `{slots}` of a text. */
export function fill(text: string, data: Readonly<Record<string, string | number>> | undefined): string {
  return text.replace(/\{(\w+)\}/g, (slot, key: string) =>
    data && Object.hasOwn(data, key) ? String(data[key]) : slot,
  );
}

/** The three parts of what a finding says. */
function words(
  message: Message,
  data: Readonly<Record<string, string | number>> | undefined,
  suggestion: string | undefined,
): Pick<Finding, 'message' | 'effect' | 'help'> {
  const help = fill(message.help, data);
  return {
    message: fill(message.text, data),
    effect: fill(message.effect, data),
    help: suggestion ? `${suggestion} ${help}` : help,
  };
}

/** The object that a handle belongs to, if it was made by one. */
function resourceOf(at: At): Resource | undefined {
  return (at as { resource?: Resource }).resource;
}

/** A finding under construction: the engine's own fields beside it. */
export interface Draft {
  readonly finding: Omit<Finding, 'contexts' | 'fingerprint' | 'identity' | 'suppressed'>;
  readonly identity: string;
  readonly resource: Resource | undefined;
  /** Of a place in a template: where the value is that it holds, if it is known. One line with one value says one thing, however often it is put out. */
  readonly value?: string;
  /** Undefined also where contexts differ in how to mend it. */
  readonly fix?: RuleFix | undefined;
}

/** Makes one finding of a rule. */
export function draft(
  rule: Rule,
  setting: Severity,
  explicit: boolean,
  at: At,
  id: string,
  extra: (Extra & { readonly data?: Readonly<Record<string, string | number>> }) | undefined,
): Draft {
  const message = rule.messages[id];
  if (!message) throw new Error(`rule ${rule.id} has no message "${id}"`);
  let severity: Severity = setting;
  if (!explicit) {
    if (extra?.severity) severity = lower(severity, extra.severity);
    if (extra?.open) severity = lower(severity, extra.open === 'faint' ? 'note' : 'warning');
  }
  const resource = resourceOf(at);
  const subject = resource && { kind: resource.kind, namespace: resource.namespace, name: resource.name };
  const source = at.document.rendered && sourceAt(at);
  const value = source?.range && (source.also ? concretize(source.also.at) : undefined);
  return {
    ...(source?.range && { value: value ? `${value.file}\0${value.span.start.offset}` : '' }),
    finding: {
      rule: rule.id,
      messageId: id,
      ...words(message, extra?.data, extra?.suggestion),
      severity,
      place: concretize(at),
      related: relatedOf(at, extra?.related ?? []),
      ...(subject && { subject }),
    },
    identity: JSON.stringify([rule.id, id, subject ?? null, stablePath(at), namedAt(at, extra?.data)]),
    resource,
    fix: extra?.fix,
  };
}

/** The other ends of a defect, and the other half of what its place is made of. */
function relatedOf(at: At, related: NonNullable<Extra['related']>): Finding['related'] {
  const { also } = sourceAt(at);
  return [...related, ...(also ? [also] : [])].map((one) => ({ place: concretize(one.at), message: one.message }));
}

/** Whether two contexts would mend a place in the same way. */
function isSameFix(a: RuleFix | undefined, b: RuleFix | undefined): boolean {
  const shape = (fix: RuleFix | undefined): string =>
    JSON.stringify(fix?.edits.map(({ at, ...what }) => [at.document.file.path, at.document.start, at.path, what]));
  return a === b || shape(a) === shape(b);
}

/** Code point order. */
export const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** File, line, column, rule, message. */
export function compareFindings(
  a: Pick<Finding, 'place' | 'rule' | 'message'>,
  b: Pick<Finding, 'place' | 'rule' | 'message'>,
): number {
  const p = a.place.span.start;
  const q = b.place.span.start;
  return (
    compare(a.place.file, b.place.file) ||
    compare(p.line, q.line) ||
    compare(p.column, q.column) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

/** A block of Terraform that is made several times says one thing, whatever the keys of its instances. */
const withoutKeys = (message: string): string => message.replace(/\["[^"]*"\]|\[\d+\]/g, '[*]');

/** Runs all enabled rules over all graphs. A rule that throws is named in `failures`; the others go on. */
export function run(input: RunInput): RunResult {
  const { config, rules } = input;
  const failures: Failure[] = [];
  const merged = new Map<string, { draft: Draft; contexts: Set<string> }>();
  let withheld = 0;

  for (const one of config.exempting ?? []) one.forget();

  const elsewhere = config.known?.documents;
  const isElsewhere = (at: At): boolean => elsewhere?.has(at.document) === true;
  /** A defect of the way in that a snapshot declares is told where it can be mended: at the other end, if that is here. */
  const hereOf = (at: At, extra: Parameters<LooseReport>[2]): { at: At | undefined; extra: typeof extra } => {
    const related = extra?.related ?? [];
    const here = related.find((one) => !isElsewhere(one.at) && !resourceOf(one.at)?.isKnown);
    const others = related.filter((one) => one !== here);
    return { at: here?.at, extra: { ...extra, related: [{ at, message: 'a snapshot says so' }, ...others] } };
  };

  const take = (made: Draft, context: string): void => {
    const { place, rule, messageId, message, severity, subject } = made.finding;
    // One token says one thing: a base seen through several overlays differs in namespace and name alone.
    const name = made.resource?.document.rendered?.name ?? subject?.name;
    const told = subject ? message : withoutKeys(message);
    const said = subject ? `${messageId}\0${subject.kind}\0${name}` : told;
    let key = `${place.file}\0${place.span.start.offset}\0${rule}\0${said}`;
    // A line of a template says one thing with one value, however many objects it is put out for.
    if (made.value !== undefined && subject)
      key = `${key.slice(0, -said.length)}${messageId}\0${subject.kind}\0${made.value}\0${message.replaceAll(`"${subject.name}"`, '')}`;
    let known = merged.get(key);
    // Within one context, two sentences are two findings.
    const before = known && (subject ? known.draft.finding.message : withoutKeys(known.draft.finding.message));
    if (known?.contexts.has(context) && made.value === undefined && before !== told) {
      key += `\0${message}`;
      known = merged.get(key);
    }
    if (!known) merged.set(key, { draft: made, contexts: new Set([context]) });
    else {
      known.contexts.add(context);
      const fix = isSameFix(known.draft.fix, made.fix) ? made.fix : undefined;
      // What is a note in one context may be an outage in another.
      const graver = rank[severity] > rank[known.draft.finding.severity] ? made : known.draft;
      known.draft = graver.fix === fix ? graver : { ...graver, fix };
    }
  };

  const tell = (graph: Graph, rule: Rule, setting: Severity, ...[place, id, told]: Parameters<LooseReport>): void => {
    const isDeclared = isElsewhere(place) && !resourceOf(place);
    const { at, extra } = isDeclared ? hereOf(place, told) : { at: place, extra: told };
    if (!at || resourceOf(at)?.isKnown) return;
    const related = extra?.related ?? [];
    if (resourceOf(at)?.changeable || related.some((one) => resourceOf(one.at)?.changeable)) withheld++;
    else if (at.document.rendered && sourceAt(at).unset) withheld++;
    else take(draft(rule, setting, config.rules.has(rule.id), at, id, extra), graph.context.name);
  };

  for (const graph of input.graphs)
    for (const rule of rules) {
      const setting = input.severityOf(rule);
      if (setting === 'off') continue;
      const report: LooseReport = (place, id, told) => tell(graph, rule, setting, place, id, told);
      try {
        rule.check(graph, report, input.simulation, input.admission);
      } catch (error) {
        failures.push({
          rule: rule.id,
          context: graph.context.name,
          message: error instanceof Error ? error.message : String(error),
        });
      }
    }

  const suppressions = collectSuppressions(input.files, config.ignore);
  const findings: Unsealed[] = [];
  const ordered = [...merged.values()].sort((a, b) => compareFindings(a.draft.finding, b.draft.finding));
  for (const { draft: made, contexts } of ordered) {
    const suppressed: Suppression | undefined = suppressions.find(made);
    findings.push({
      finding: {
        ...made.finding,
        contexts: [...contexts].sort(compare),
        ...(suppressed && { suppressed }),
      },
      identity: made.identity,
      ...(made.fix && !suppressed && { fix: made.fix }),
    });
  }

  // Suppressions are judged last: only now is it known which of them hid something.
  const context = input.graphs.length === 1 ? (input.graphs[0]?.context.name ?? '.') : '.';
  for (const { rule: id, at, message, data, suggestion } of checkSuppressions(
    suppressions,
    input.graphs,
    rules,
    input.severityOf,
    config.exempting,
  )) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) continue;
    const setting = input.severityOf(rule);
    if (setting === 'off') continue;
    // A finding that was held back may be the very one.
    if ((message === 'unused' || message === 'exempt') && withheld > 0) continue;
    const template = rule.messages[message];
    if (!template) throw new Error(`rule ${id} has no message "${message}"`);
    findings.push({
      finding: {
        rule: id,
        messageId: message,
        ...words(template, data, suggestion),
        severity: setting,
        place: at.place,
        related: [],
        contexts: [context],
      },
      identity: JSON.stringify([id, message, at.place.file, data]),
    });
  }
  return { findings: findings.sort((a, b) => compareFindings(a.finding, b.finding)), failures, withheld };
}

/**
 * Gives each finding its fingerprint. Where findings say the same of the same object, those of different contexts are told apart by the names
 * of these, and what is mended in one environment does not give its fingerprint to another; those of one context by their order.
 *
 * @param hash a hex digest of a text
 */
export function seal(findings: readonly Unsealed[], hash: (text: string) => string): Finding[] {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  const scopeOf = ({ contexts }: Unsealed['finding']): string => contexts.join('\0');
  for (const { finding, identity } of findings) {
    const known = first.get(identity);
    if (known === undefined) first.set(identity, scopeOf(finding));
    else if (known !== scopeOf(finding)) shared.add(identity);
  }
  const seen = new Map<string, number>();
  return findings.map(({ finding, identity }) => {
    const scoped = shared.has(identity) ? `${identity}@${scopeOf(finding)}` : identity;
    const count = seen.get(scoped) ?? 0;
    seen.set(scoped, count + 1);
    return { ...finding, identity: hash(identity), fingerprint: hash(count === 0 ? scoped : `${scoped}#${count}`) };
  });
}
