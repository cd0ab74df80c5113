/** Suppressions: by comment, by annotation on the object, by an entry of the config file. Each needs a reason, and each must hide something. */
import type { Exempting, Ignore, RuleSetting } from '../config/config.ts';
import { packIds } from '../config/pack-ids.ts';
import type { Graph } from '../graph/graph.ts';
import { nearest } from '../model/nearest.ts';
import type { Resource } from '../model/resource.ts';
import { type Directive, directives } from '../parse/directives.ts';
import type { SourceFile } from '../parse/document.ts';
import { locate } from '../parse/locate.ts';
import type { Place } from '../parse/place.ts';
import { sourceAt, writtenObject } from '../parse/rendered.ts';
import type { Rule } from '../rule.ts';
import type { Suppression } from './report.ts';
import type { Draft } from './run.ts';

/** `ingress-lint.dev/ignore.<rule>: <reason>` on an object hides that rule's findings about the object. */
export const annotationPrefix = 'ingress-lint.dev/ignore.';

/** The key for a rule. That of a plugin has a slash, which no key may have twice: a dot stands for it. */
const annotationOf = (rule: string): string => annotationPrefix + rule.replace('/', '.');

interface Comment {
  readonly directive: Directive;
  readonly place: Place;
  /** Rules of the directive that hid something. */
  readonly used: Set<string>;
}

export interface Suppressions {
  find(made: Draft): Suppression | undefined;
  readonly comments: readonly Comment[];
  readonly ignores: readonly { readonly ignore: Ignore; used: boolean }[];
  /** Files whose text speaks of the linter. */
  readonly marked: ReadonlySet<SourceFile>;
  /** Whether an annotation of an object hid something. */
  hasHidden(resource: Resource, rule: string): boolean;
}

const annotationId = ({ document, path }: Resource, rule: string): string =>
  `${writtenObject(document, path)}\0${rule}`;

/** Reads the suppression comments of all files and takes in those of the config. */
export function collectSuppressions(files: readonly SourceFile[], ignore: readonly Ignore[]): Suppressions {
  const comments: Comment[] = [];
  const byFile = new Map<string, Comment[]>();
  // One search for both forms: nearly every file of every run has neither.
  const marked = new Set(files.filter((file) => file.text.includes('ingress-lint')));
  for (const file of marked)
    for (const directive of directives(file)) {
      const place: Place = { file: file.path, path: [], part: 'value', span: directive.span, exact: true };
      const comment: Comment = { directive, place, used: new Set() };
      comments.push(comment);
      const list = byFile.get(file.path);
      if (list) list.push(comment);
      else byFile.set(file.path, [comment]);
    }
  const ignores = ignore.map((entry) => ({ ignore: entry, used: false }));
  const hidden = new Set<string>();

  return {
    comments,
    ignores,
    marked,
    hasHidden: (resource, rule) => hidden.has(annotationId(resource, rule)),
    find({ finding, resource }) {
      const { rule, place, subject } = finding;
      // All that apply count as used: two ways to say the same are no reason to scold one of them.
      let found: Suppression | undefined;
      for (const comment of byFile.get(place.file) ?? []) {
        const { directive } = comment;
        if (directive.problem !== undefined || directive.reason === '' || !directive.rules.includes(rule)) continue;
        if (directive.scope === 'line' && !isOn(directive.line, place, resource)) continue;
        comment.used.add(rule);
        found ??= { by: 'comment', reason: directive.reason, place: comment.place };
      }
      const reason = resource?.annotations.get(annotationOf(rule))?.trim();
      if (resource && reason) {
        hidden.add(annotationId(resource, rule));
        found ??= { by: 'annotation', reason, place: annotationPlace(resource, rule) };
      }
      for (const entry of ignores) {
        const matches = entry.ignore.matches({
          rule,
          file: place.file,
          kind: subject?.kind ?? '',
          namespace: subject?.namespace ?? '',
          name: subject?.name ?? '',
        });
        if (!matches) continue;
        entry.used = true;
        found ??= { by: 'config', reason: entry.ignore.reason, place: entry.ignore.place };
      }
      return found;
    },
  };
}

/** Whether a place is on a line. No comment stands within a block scalar: what is found there is on the line of its header too. */
function isOn(line: number, place: Place, resource: Resource | undefined): boolean {
  const { span } = place;
  const { path, part } = place.seen ?? place;
  if (line === span.start.line) return true;
  if (!resource || line > span.start.line || part !== 'value') return false;
  const { range: _, ...scalar } = sourceAt({ document: resource.document, path, part });
  return locate(scalar).span.start.line === line;
}

/** The suppressing annotations of all objects, each once. Objects are looked into only where the text says that there is one. */
function* annotated(
  marked: ReadonlySet<SourceFile>,
  graphs: readonly Graph[],
): Iterable<{ resource: Resource; rule: string; reason: string }> {
  const seen = new Set<string>();
  if (marked.size === 0) return;
  for (const graph of graphs)
    for (const resource of graph.resources) {
      if (!marked.has(resource.document.file)) continue;
      for (const [key, value] of resource.annotations) {
        if (!key.startsWith(annotationPrefix)) continue;
        const rule = key.slice(annotationPrefix.length).replace('.', '/');
        const id = annotationId(resource, rule);
        if (seen.has(id)) continue;
        seen.add(id);
        yield { resource, rule, reason: value.trim() };
      }
    }
}

function annotationPlace(resource: Resource, rule: string): Place {
  return locate(resource.keyAt('metadata', 'annotations', annotationOf(rule)));
}

/** A complaint about a suppression, for the engine's two own rules. */
export interface Complaint {
  readonly rule: 'unused-suppression' | 'invalid-suppression';
  readonly message: string;
  readonly at: { readonly place: Place };
  readonly data: Readonly<Record<string, string>>;
  readonly suggestion?: string;
}

/** What is wrong with the suppressions, once all findings are known. */
export function* checkSuppressions(
  suppressions: Suppressions,
  graphs: readonly Graph[],
  rules: readonly Rule[],
  severityOf: (rule: Rule) => RuleSetting,
  exempting: readonly Exempting[] = [],
): Iterable<Complaint> {
  const { comments, ignores, marked } = suppressions;
  if (comments.length + ignores.length + marked.size + exempting.length === 0) return;
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  function* judge(id: string, reason: string, used: boolean, at: Complaint['at']): Iterable<Complaint> {
    const rule = known.get(id);
    // One of a policy pack that this config does not switch on.
    if (!rule && packIds.includes(id)) return;
    if (!rule) {
      const near = nearest(id, [...known.keys(), ...packIds]);
      yield {
        rule: 'invalid-suppression',
        message: 'unknown',
        at,
        data: { rule: id },
        ...(near !== undefined && { suggestion: `Did you mean "${near}"?` }),
      };
    } else if (reason === '') yield { rule: 'invalid-suppression', message: 'reason', at, data: { rule: id } };
    // A rule that is off finds nothing; that is no reason to remove its suppressions.
    else if (!used && severityOf(rule) !== 'off')
      yield { rule: 'unused-suppression', message: 'unused', at, data: { rule: id } };
  }
  for (const { directive, place, used } of comments) {
    const at = { place };
    if (directive.problem !== undefined) {
      yield { rule: 'invalid-suppression', message: 'malformed', at, data: { problem: directive.problem } };
      continue;
    }
    for (const id of directive.rules) yield* judge(id, directive.reason, used.has(id), at);
  }
  for (const { resource, rule: id, reason } of annotated(marked, graphs))
    yield* judge(id, reason, suppressions.hasHidden(resource, id), { place: annotationPlace(resource, id) });
  for (const { ignore, used } of ignores) {
    const rule = known.get(ignore.rule);
    if (!used && rule && severityOf(rule) !== 'off')
      yield { rule: 'unused-suppression', message: 'unused', at: { place: ignore.place }, data: { rule: ignore.rule } };
  }
  for (const { rule: id, place, hasHidden } of exempting) {
    const rule = known.get(id);
    if (rule && severityOf(rule) !== 'off' && !hasHidden())
      yield { rule: 'unused-suppression', message: 'exempt', at: { place }, data: { rule: id } };
  }
}
