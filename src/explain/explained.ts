/** A trace as plain data: places made concrete, and beside each broken hop the finding that explains it. */

import { packIds } from '../config/pack-ids.ts';
import { isRefusal } from '../engine/refusal.ts';
import type { Finding, Report } from '../engine/report.ts';
import { concretize } from '../engine/run.ts';
import type { Resource } from '../model/resource.ts';
import type { At, Place } from '../parse/place.ts';
import { conclude, type Hop, type HopState, type Trace, type Verdict, type Verdicts } from '../simulate/hop.ts';
import type { TraceRequest } from '../simulate/request.ts';
import { endpointTitle } from '../simulate/words.ts';

export interface ExplainedHop {
  /** Which of the requests in `asked` it belongs to: 0, or more behind redirects. */
  readonly asked: number;
  readonly stage: string;
  readonly state: HopState;
  readonly title: string;
  readonly place?: Place;
  readonly detail: readonly string[];
  readonly client?: string;
  /** The findings of the linter that explain it, the gravest first; and those of policies that forbid it, whether or not it is broken. */
  readonly findings: readonly Pick<Finding, 'rule' | 'message' | 'help' | 'place'>[];
  readonly command?: string;
}

export interface ContextTrace {
  readonly context: string;
  readonly request: TraceRequest;
  readonly hops: readonly ExplainedHop[];
  readonly verdict: Verdict;
  /** The URLs that were asked: more than one where there are redirects. */
  readonly asked: readonly string[];
  /** The statuses of the redirects between them. */
  readonly redirects: readonly string[];
  /** Path and query that the Pods are asked for. */
  readonly path?: string;
  /** Where it ends, in words. */
  readonly end: string;
  readonly pods: readonly {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly port: number;
  }[];
}

/** What a report says of objects. */
export function verdictsOf(report: Report): Verdicts {
  const counted = report.findings.filter(({ suppressed, severity }) => !suppressed && severity === 'error');
  const refused = new Map<string, Finding>();
  for (const finding of counted) {
    const { subject } = finding;
    if (!subject || !isRefusal(finding)) continue;
    const key = `${seenAs(finding.place).file}\0${subject.kind}\0${subject.namespace}\0${subject.name}`;
    if (!refused.has(key)) refused.set(key, finding);
  }
  const told = (resource: Resource, finding: Finding | undefined) => {
    if (!finding) return undefined;
    const { file, path, part } = seenAs(finding.place);
    const isOwn = file === resource.document.file.path;
    return {
      rule: finding.rule,
      at: isOwn ? { document: resource.document, path, part } : resource.at('metadata', 'name'),
    };
  };
  return {
    refused(resource) {
      const { kind, namespace, name, document } = resource;
      return told(resource, refused.get(`${document.file.path}\0${kind}\0${namespace}\0${name}`));
    },
    found: (resource, rules) =>
      told(
        resource,
        counted.find((finding) => rules.includes(finding.rule) && speaksOf(finding, resource)),
      ),
    foundAt(part, rules) {
      const finding = counted.find((one) => rules.includes(one.rule) && isWithin(one, part));
      if (!finding) return undefined;
      const seen = seenAs(finding.place);
      return { rule: finding.rule, at: { document: part.document, path: seen.path, part: seen.part } };
    },
  };
}

/** Makes a trace plain. */
export function explained(context: string, made: Trace, report: Report): ContextTrace {
  const { request, hops, goal, asked, redirects, handed } = made;
  const told = hops.map((hop) => tell(hop, report));
  const { end, verdict } = conclude({ hops: told.map(({ hop }) => hop), goal });
  const pods =
    end.kind === 'pods'
      ? end.endpoints.map(({ pod: { owner }, port }) => ({
          kind: owner.kind,
          namespace: owner.namespace,
          name: owner.name,
          port,
        }))
      : [];
  const text =
    end.kind === 'pods'
      ? end.endpoints.map(endpointTitle).join(', or ')
      : end.kind === 'failure'
        ? end.client
        : end.text;
  const path = handed !== undefined && pods.length > 0 ? { path: handed } : {};
  return {
    context,
    request,
    hops: told.map(({ plain }) => plain),
    verdict,
    asked,
    redirects,
    ...path,
    end: text,
    pods,
  };
}

/**
 * A hop with what the linter says of it. Where its finding is suppressed, or no rule vouches for it, it is unknown: a trace is never surer than
 * the rules.
 */
export function tell(hop: Hop, report: Report): { readonly hop: Hop; readonly plain: ExplainedHop } {
  const findings = hop.state === 'broken' || hop.rules !== undefined ? findingsOf(hop, report) : [];
  const counted = findings.filter(({ suppressed }) => !suppressed);
  const isDoubted = hop.state === 'broken' && hop.rules !== undefined && counted.length === 0;
  const [excuse] = findings;
  const doubt = excuse ? `${excuse.rule} is suppressed here: ${excuse.suppressed?.reason}` : 'it may be made elsewhere';
  const { client, ...rest } = hop;
  const kept: Hop = isDoubted ? { ...rest, state: 'unknown', detail: [...hop.detail, doubt] } : hop;
  const { stage, state, title, detail, command, at, turn } = kept;
  const plain = {
    asked: turn ?? 0,
    stage,
    state,
    title,
    ...(at && { place: concretize(at) }),
    detail,
    ...(!isDoubted && client !== undefined && { client }),
    findings: [...counted.slice(0, 3), ...forbidding(hop, report).filter((finding) => !counted.includes(finding))],
    ...(command !== undefined && { command }),
  };
  return { hop: kept, plain };
}

/** Rules of the config, and of the cluster's own admission, say what is not allowed; whether it would work is another matter. */
export const isPolicy = (rule: string): boolean =>
  rule.startsWith('policy/') || rule.startsWith('admission-policy-') || packIds.includes(rule);

/** What policies have against the object of a hop. What they say of another part of the object, such as another route of an Ingress, is left out. */
function forbidding(hop: Hop, report: Report): readonly Finding[] {
  const { at } = hop;
  const own = (at as { resource?: Resource } | undefined)?.resource;
  if (!at || !own) return [];
  const isElsewhere = ({ path }: { readonly path: At['path'] }): boolean => {
    const parting = path.findIndex((key, index) => index >= at.path.length || key !== at.path[index]);
    return parting >= 0 && typeof path[parting] === 'number' && typeof at.path[parting] === 'number';
  };
  return report.findings
    .filter((finding) => isPolicy(finding.rule) && !finding.suppressed)
    .filter((finding) => isWithin(finding, own.at()) && !isElsewhere(seenAs(finding.place)))
    .slice(0, 3);
}

/** The findings that explain a broken hop: of its rules, at its very place, or about one of the objects at fault. */
function findingsOf(hop: Hop, report: Report): readonly Finding[] {
  const place = hop.at && concretize(hop.at);
  const own = (hop.at as { resource?: Resource } | undefined)?.resource;
  const objects = hop.about ?? (own ? [own] : []);
  const isHere = (finding: Finding): boolean =>
    finding.place.file === place?.file && finding.place.span.start.offset === place.span.start.offset;
  const { mentions = '' } = hop;
  const named = report.findings.filter(
    (finding) =>
      finding.message.includes(mentions) &&
      (hop.rules?.includes(finding.rule) ||
        (hop.explains?.includes(finding.rule) && finding.severity === 'error') ||
        (!hop.rules && finding.severity === 'error' && isHere(finding))),
  );
  const exact = named.filter(isHere);
  const found =
    exact.length > 0 ? [...exact] : named.filter((finding) => objects.some((one) => speaksOf(finding, one)));
  if (found.length === 0) found.push(...named.filter((finding) => hop.parts?.some((part) => isWithin(finding, part))));
  const order = (finding: Finding): number => hop.rules?.indexOf(finding.rule) ?? 0;
  return found.sort((a, b) => order(a) - order(b));
}

/** Whether a finding stands in a part of a file. */
function isWithin({ place }: Finding, { document: { file, start, end }, path }: At): boolean {
  const seen = seenAs(place);
  return (
    seen.file === file.path &&
    seen.start >= start &&
    seen.start < end &&
    path.every((key, index) => seen.path[index] === key)
  );
}

/** A place in terms of the object that it belongs to: what was rendered may stand in a file of another object. */
function seenAs({ file, path, part, span, seen }: Place): NonNullable<Place['seen']> {
  return seen ?? { file, path, part, start: span.start.offset };
}

/** Whether a finding stands in an object, or points at it: one class is missed once, however many objects name it. */
function speaksOf({ place, related }: Finding, { document: { file, start, end } }: Resource): boolean {
  return [place, ...related.map((one) => one.place)]
    .map(seenAs)
    .some((one) => one.file === file.path && one.start >= start && one.start < end);
}

/** A finding as programs read it beside a hop. */
export function plainFinding({ rule, message, help, place: { file, span } }: ExplainedHop['findings'][number]) {
  return { rule, message, help, file, line: span.start.line, column: span.start.column };
}
