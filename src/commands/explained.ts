/** A trace as plain data: places made concrete, and beside each broken hop the finding that explains it. */
import type { Finding, Report } from '../engine/report.ts';
import type { Resource } from '../model/resource.ts';
import type { At, Place } from '../parse/place.ts';
import type { Hop, HopState, Refused, Trace } from '../simulate/hop.ts';
import type { TraceRequest } from '../simulate/request.ts';
import { endpointTitle } from '../simulate/words.ts';

export interface ExplainedHop {
  readonly stage: string;
  readonly state: HopState;
  readonly title: string;
  readonly place?: Place;
  readonly detail: readonly string[];
  readonly client?: string;
  /** The findings of the linter that explain it: the gravest first. */
  readonly findings: readonly Pick<Finding, 'rule' | 'message' | 'help' | 'place'>[];
  readonly command?: string;
}

export interface ContextTrace {
  readonly context: string;
  readonly request: TraceRequest;
  readonly hops: readonly ExplainedHop[];
  readonly verdict: Trace['verdict'];
  /** Where it ends, in words. */
  readonly end: string;
  readonly pods: readonly {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly port: number;
  }[];
}

const refusal =
  /\b(API server|kubectl|cluster|[Pp]rograms that apply it\b[^.;"]*) (\w+ )?(refuses?(?! the Pods of)|rejects?|cannot (decode|read))\b|^(The \w+ is refused|No object is made)\b/;

/** Whether a finding says that the API server, or kubectl before it, will not take the object. */
export function isRefusal({ effect }: Pick<Finding, 'effect'>): boolean {
  return refusal.test(effect);
}

/** Which objects the API server refuses, by the findings. */
export function refusals(report: Report): (resource: Resource) => ReturnType<Refused> {
  const refused = new Map<string, Finding>();
  for (const finding of report.findings) {
    const { subject, severity } = finding;
    if (!subject || severity !== 'error' || finding.suppressed || !isRefusal(finding)) continue;
    const key = `${finding.place.file}\0${subject.kind}\0${subject.namespace}\0${subject.name}`;
    if (!refused.has(key)) refused.set(key, finding);
  }
  return (resource) => {
    const { kind, namespace, name } = resource;
    const finding = refused.get(`${resource.document.file.path}\0${kind}\0${namespace}\0${name}`);
    if (!finding) return undefined;
    const { path, part } = finding.place;
    const at: At = { document: resource.document, path, part };
    return { rule: finding.rule, at };
  };
}

/** Makes a trace plain. */
export function explained(
  context: string,
  { request, hops, end, verdict }: Trace,
  report: Report,
  concretize: (at: At) => Place,
): ContextTrace {
  const plain = hops.map(
    (hop): ExplainedHop => ({
      stage: hop.stage,
      state: hop.state,
      title: hop.title,
      ...(hop.at && { place: concretize(hop.at) }),
      detail: hop.detail,
      ...(hop.client !== undefined && { client: hop.client }),
      findings: hop.state === 'broken' ? findingsOf(hop, report, concretize) : [],
      ...(hop.command !== undefined && { command: hop.command }),
    }),
  );
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
  return { context, request, hops: plain, verdict, end: text, pods };
}

/** The findings that explain a broken hop: of its rules, about the object at fault or at its very place. */
function findingsOf(hop: Hop, report: Report, concretize: (at: At) => Place): ExplainedHop['findings'] {
  const place = hop.at && concretize(hop.at);
  const resource = hop.about ?? (hop.at as { resource?: Resource } | undefined)?.resource;
  const rules = hop.rules ?? [];
  const isAbout = ({ subject, place: { file } }: Finding): boolean =>
    resource !== undefined &&
    subject?.kind === resource.kind &&
    subject.name === resource.name &&
    subject.namespace === resource.namespace &&
    file === resource.document.file.path;
  const isAt = (finding: Finding): boolean => {
    const { file, span } = finding.place;
    return place !== undefined && file === place.file && span.start.offset === place.span.start.offset;
  };
  const named = report.findings.filter(({ rule, suppressed }) => !suppressed && rules.includes(rule));
  const exact = named.filter(isAt);
  const found =
    exact.length > 0 ? exact : named.filter((finding) => isAbout(finding) || speaksOf(finding, hop, resource));
  return found.slice(0, 3).map(({ rule, message, help, place: where }) => ({ rule, message, help, place: where }));
}

/** One class or Service is missed once, however many objects name it: the others are its related places. */
function speaksOf({ related, place }: Finding, hop: Hop, resource: Resource | undefined): boolean {
  if (!resource || !hop.at) return false;
  const file = resource.document.file.path;
  return [place, ...related.map((one) => one.place)].some((one) => one.file === file);
}
