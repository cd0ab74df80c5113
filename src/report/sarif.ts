/**
 * `sarif`: SARIF 2.1.0 as GitHub code scanning takes it. All rules are listed, also those that found nothing; a clean run has `results: []`,
 * which closes alerts that were mended. Each result has one line as its place, since GitHub shows an alert on a pull request only if all of
 * its lines were changed there.
 */
import type { Finding, Fix, PluginInfo, RelatedPlace, Report, RuleInfo, Subject } from '../engine/report.ts';
import type { Place } from '../parse/place.ts';
import type { Severity } from '../rule.ts';
import { failureText } from './failure.ts';
import { lineHashes } from './line-hash.ts';
import type { ReporterOptions } from './reporter.ts';
import { isAbsolute, repositoryPath } from './repository-path.ts';
import { contextsOf, plural, SEVERITIES } from './summary.ts';
import { shortened, visible, visibleJson, wellFormed } from './visible.ts';

/** GitHub keeps no more than this of a run, so the choice is made here, by severity, and said. */
export const MOST_RESULTS = 5000;
/** Suppressions that stand beside what they hide. */
const inSource: ReadonlySet<string> = new Set(['comment', 'annotation']);
/** GitHub keeps this many locations of a result. */
const MOST_RELATED = 100;
/** Links in a message: beyond these it can't be read. */
const MOST_LINKS = 10;
/** GitHub refuses longer descriptions. */
const LONGEST_DESCRIPTION = 1024;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** What a URI does not allow in a path, percent-encoded. */
const encoded = (path: string): string => encodeURI(wellFormed(path)).replaceAll('#', '%23').replaceAll('?', '%3F');

/** A relative path as a URI reference; a colon in the first segment would read as a scheme. */
const toUri = (path: string): string => encoded(path).replace(/^[^/]+/, (segment) => segment.replaceAll(':', '%3A'));

function artifactLocation(file: string, directory: string | undefined): { uri: string; uriBaseId?: string } {
  const path = repositoryPath(file, directory);
  if (isAbsolute(path)) return { uri: `file://${path.startsWith('/') ? '' : '/'}${encoded(path)}` };
  // Nothing can be resolved against the root that lies outside of it.
  return path.startsWith('../') ? { uri: toUri(path) } : { uri: toUri(path), uriBaseId: ROOT };
}

function physicalLocation({ file, span }: Place, directory: string | undefined) {
  return {
    artifactLocation: artifactLocation(file, directory),
    region: {
      startLine: span.start.line,
      startColumn: span.start.column,
      endLine: span.end.line,
      endColumn: span.end.column,
    },
  };
}

/** Text outside of links: what would read as a link's middle is taken apart. */
const plain = (text: string): string => visible(text).replaceAll('](', '] (');

/** Text inside a link: SARIF escapes brackets there with a backslash. */
const linkText = (text: string): string => visible(text).replace(/[\\[\]]/g, '\\$&');

function messageText(finding: Finding, related: readonly RelatedPlace[]): string {
  const links = related.slice(0, MOST_LINKS).map(({ message }, index) => `[${linkText(message)}](${index + 1})`);
  const more = finding.related.length - links.length;
  const see = [...links, ...(more > 0 ? [`${plural(more, 'more place')}`] : [])].join('; ');
  const contexts = contextsOf(finding);
  const where = contexts === '' ? '' : `Contexts: ${contexts}.`;
  const sentences = [finding.message, finding.effect, finding.help, where].filter((text) => text !== '').map(plain);
  return [...sentences, ...(see === '' ? [] : [`See: ${see}.`])].join(' ');
}

function subjectLocation({ kind, namespace, name }: Subject) {
  const path = namespace === '' ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
  return { name, fullyQualifiedName: path, kind: 'resource' };
}

/** The first paragraph of the rule's page that is prose, on one line; the summary if there is none. */
function fullDescription({ help, summary }: RuleInfo): string {
  const paragraphs = help.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').split(/\n\s*\n/);
  const prose = paragraphs
    .map((text) => text.trim())
    .find((text) => /^[\p{L}\p{N}`*_[(]/u.test(text) && text !== summary);
  return shortened((prose ?? summary).replace(/\s+/g, ' '), LONGEST_DESCRIPTION);
}

function ruleDescriptor(rule: RuleInfo) {
  const help = rule.help === '' ? rule.summary : rule.help;
  return {
    id: rule.id,
    shortDescription: { text: shortened(rule.summary, LONGEST_DESCRIPTION) },
    fullDescription: { text: fullDescription(rule) },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: rule.severity, enabled: rule.enabled },
    properties: {
      tags: ['ingress', 'kubernetes', 'networking'],
      precision: 'high',
      'problem.severity': PROBLEM_SEVERITY[rule.severity],
    },
  };
}

/** The rules sorted by id, with a bare entry for each rule that has findings but is not listed: no result may point at nothing. */
function allRules(report: Report): RuleInfo[] {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  for (const { rule, severity } of report.findings) {
    if (!rules.has(rule)) rules.set(rule, { id: rule, summary: `${rule}.`, severity, enabled: true, help: '' });
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Where the descriptor of a rule stands: in the driver, or in the extension of its plugin. */
interface Listed {
  readonly index: number;
  readonly extension?: { readonly index: number; readonly name: string };
}

/** The rules of the program and those of each plugin, each list with indices of its own. */
function listRules(rules: readonly RuleInfo[], plugins: readonly PluginInfo[]) {
  const lists = plugins.map(() => [] as RuleInfo[]);
  const driver: RuleInfo[] = [];
  const listed = new Map<string, Listed>();
  for (const rule of rules) {
    const owner = plugins.findIndex(({ name }) => rule.id.startsWith(`${name}/`));
    const list = lists[owner] ?? driver;
    const { name } = plugins[owner] ?? {};
    listed.set(rule.id, {
      index: list.length,
      ...(name !== undefined && { extension: { index: owner, name } }),
    });
    list.push(rule);
  }
  return { driver, lists, listed };
}

/** SARIF's word for a version that is one of Semantic Versioning. */
const semantic = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

const extension = ({ name, version }: PluginInfo, rules: readonly RuleInfo[]) => ({
  name: visible(name),
  ...(version !== '' && { version: visible(version) }),
  ...(semantic.test(version) && { semanticVersion: version }),
  rules: rules.map(ruleDescriptor),
});

/** How a result, or a notification, names the rule of a plugin. */
const reference = (id: string, { index, extension }: Listed) => ({
  id,
  index,
  ...(extension && { toolComponent: { index: extension.index, name: extension.name } }),
});

/** The gravest `MOST_RESULTS` findings, in report order. */
function chosen(findings: readonly Finding[]): Finding[] {
  if (findings.length <= MOST_RESULTS) return [...findings];
  const gravest = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const kept = new Set(gravest.slice(0, MOST_RESULTS));
  return findings.filter((finding) => kept.has(finding));
}

/**
 * The line hash of each finding, or undefined where the source is not at hand. GitHub takes two results of one rule with the same hash in one
 * file for the same alert; so the first on a line has the hash proper, and each further one has its own fingerprint added. `upload-sarif`
 * keeps such a value, and says in its log that it would have worked out another.
 */
function primaryHashes(report: Report, findings: readonly Finding[]): (string | undefined)[] {
  const lastLines = new Map<string, number>();
  for (const { place } of findings) {
    lastLines.set(place.file, Math.max(lastLines.get(place.file) ?? 0, place.span.start.line));
  }
  const hashes = new Map<string, readonly string[]>();
  for (const [file, last] of lastLines) hashes.set(file, lineHashes(report.source(file) ?? '', last));

  const uses = new Map<string, number>();
  const use = (rule: string, file: string, value: string): number => {
    const key = JSON.stringify([rule, file, value]);
    const count = (uses.get(key) ?? 0) + 1;
    uses.set(key, count);
    return count;
  };
  return findings.map(({ rule, place, fingerprint }) => {
    if (report.source(place.file) === undefined) return undefined;
    const hash = hashes.get(place.file)?.[place.span.start.line - 1];
    if (hash === undefined) return undefined;
    if (use(rule, place.file, hash) === 1) return hash;
    const own = `${hash}:${fingerprint.slice(0, 16)}`;
    const count = use(rule, place.file, own);
    return count === 1 ? own : `${own}:${count}`;
  });
}

/**
 * What `--since` is for is a comparison, no acceptance: what was there before stays a result, for code scanning would close the alert of whatever
 * an upload lacks. SARIF has a word of its own for it. undefined if nothing was compared, or nothing found that was there before.
 */
function comparison({ findings }: Report): (finding: Finding) => 'new' | 'unchanged' | undefined {
  const isOld = ({ suppressed }: Finding): boolean => suppressed?.by === 'since';
  if (!findings.some(isOld)) return () => undefined;
  return (finding) => (isOld(finding) ? 'unchanged' : finding.suppressed === undefined ? 'new' : undefined);
}

/** The edits file by file. Regions are those of the text; an insertion deletes nothing. */
function sarifFix({ title, edits }: Fix, directory: string | undefined) {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: plain(title) },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactLocation(file, directory),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(({ start, end, text }) => ({
          deletedRegion: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
          ...(text === '' ? {} : { insertedContent: { text } }),
        })),
    })),
  };
}

function result(
  finding: Finding,
  listed: Listed,
  hash: string | undefined,
  state: 'new' | 'unchanged' | undefined,
  options: ReporterOptions,
) {
  const related = finding.related.slice(0, MOST_RELATED);
  const location = {
    physicalLocation: physicalLocation(finding.place, options.directory),
    ...(finding.subject === undefined ? {} : { logicalLocations: [subjectLocation(finding.subject)] }),
  };
  return {
    ruleId: finding.rule,
    // An index alone is one into the driver's rules.
    ...(listed.extension ? { rule: reference(finding.rule, listed) } : { ruleIndex: listed.index }),
    level: finding.severity,
    message: { text: messageText(finding, related) },
    locations: [location],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ place, message }, index) => ({
            id: index + 1,
            physicalLocation: physicalLocation(place, options.directory),
            message: { text: plain(message) },
          })),
        }),
    partialFingerprints: {
      ...(hash === undefined ? {} : { primaryLocationLineHash: hash }),
      'ingressLint/v1': finding.fingerprint,
    },
    ...(state === undefined ? {} : { baselineState: state }),
    ...(finding.suppressed === undefined || state !== undefined
      ? {}
      : {
          suppressions: [
            {
              kind: inSource.has(finding.suppressed.by) ? ('inSource' as const) : ('external' as const),
              status: 'accepted' as const,
              justification: visible(finding.suppressed.reason),
            },
          ],
        }),
    ...(finding.fix?.safe ? { fixes: [sarifFix(finding.fix, options.directory)] } : {}),
    ...(finding.contexts.length > 0 ? { properties: { contexts: [...finding.contexts] } } : {}),
  };
}

function invocation(report: Report, listed: ReadonlyMap<string, Listed>, cutAway: number) {
  const broken = report.failures.map((failure) => {
    const { rule } = failure;
    const found = rule === undefined ? undefined : listed.get(rule);
    return {
      level: 'error' as const,
      message: { text: plain(failureText(failure)) },
      ...(rule === undefined ? {} : { associatedRule: found ? reference(rule, found) : { id: rule } }),
    };
  });
  const were = cutAway === 1 ? 'was' : 'were';
  const text = `GitHub keeps ${MOST_RESULTS} results of a run: ${plural(cutAway, 'result')} of the lowest severity ${were} left out.`;
  const notifications = [...broken, ...(cutAway === 0 ? [] : [{ level: 'warning' as const, message: { text } }])];
  return {
    executionSuccessful: report.failures.length === 0,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

/**
 * The log as a value: one run with all rules, the findings that nobody has accepted, and what was looked at as a property of the run. The test
 * holds its shape against the types of `@types/sarif`.
 */
export function sarifLog(report: Report, options: ReporterOptions) {
  const stateOf = comparison(report);
  const wanted = report.findings.filter(
    (finding) =>
      options.includeSuppressed === true || finding.suppressed === undefined || stateOf(finding) === 'unchanged',
  );
  const findings = chosen(wanted);
  const { plugins = [] } = report;
  const { driver, lists, listed } = listRules(allRules(report), plugins);
  const hashes = primaryHashes(report, findings);
  const run = {
    tool: {
      driver: {
        name: 'ingress-lint',
        fullName: `ingress-lint ${report.version}`,
        version: report.version,
        semanticVersion: report.version,
        rules: driver.map(ruleDescriptor),
      },
      ...(plugins.length > 0 && { extensions: plugins.map((plugin, i) => extension(plugin, lists[i] ?? [])) }),
    },
    invocations: [invocation(report, listed, wanted.length - findings.length)],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository that was linted.' } } },
    columnKind: 'utf16CodeUnits' as const,
    ...(options.category === undefined || options.category === ''
      ? {}
      : { automationDetails: { id: `${options.category.replace(/\/+$/, '')}/` } }),
    results: findings.map((finding, i) =>
      result(finding, listed.get(finding.rule) ?? { index: -1 }, hashes[i], stateOf(finding), options),
    ),
    properties: { coverage: report.coverage, resultsLeftOut: wanted.length - findings.length },
  };
  return { $schema: SCHEMA, version: '2.1.0' as const, runs: [run] };
}

/** The log as JSON. */
export function sarif(report: Report, options: ReporterOptions): string {
  const clean = (_key: string, item: unknown): unknown => (typeof item === 'string' ? wellFormed(item) : item);
  return `${visibleJson(JSON.stringify(sarifLog(report, options), clean, 2))}\n`;
}
