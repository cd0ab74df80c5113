/** A policy of the config as a rule: what it matches, what it asks of each object, and where its findings point. */

import {
  bool,
  CelError,
  type CelProblem,
  compile,
  dyn,
  Environment,
  encoders,
  fromPlain,
  kubernetesFunctions,
  lists,
  math,
  objectOf,
  optionals,
  type Program,
  sets,
  standard,
  string,
  strings,
  type Type,
  Unknown,
  type Value,
} from '../cel/index.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { Service } from '../model/kinds/service.ts';
import type { Resource } from '../model/resource.ts';
import type { At, Path } from '../parse/place.ts';
import { defineRule, type Rule, type Severity } from '../rule.ts';
import { commonVariables, Facts, factTypes, placeholder, routeKinds } from './facts.ts';
import { type FieldPath, isSingle, placesOf, readPath } from './path.ts';
import { type Exception, isExcepted } from './scope.ts';

/** What Kubernetes has, and what cel-go has besides. */
const libraries = [standard, strings, optionals, math, lists, sets, encoders, ...kubernetesFunctions];

/** A policy as the config writes it, once the schema has nothing against it. */
export interface WrittenPolicy {
  readonly id: string;
  readonly description: string;
  readonly severity?: Severity;
  readonly match?: {
    readonly kinds?: readonly string[];
    readonly namespaces?: readonly string[];
    readonly names?: readonly string[];
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly except?: readonly Exception[];
  readonly variables?: readonly { readonly name: string; readonly expression: string }[];
  readonly each?: string;
  readonly expression: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly field?: string;
  readonly effect?: string;
  readonly help?: string;
  readonly url?: string;
  readonly examples?: readonly { readonly good?: string; readonly bad?: string }[];
}

/** A mistake in a policy, at a path of it. `range`: offsets in the text of an expression. */
export interface PolicyProblem {
  readonly path: Path;
  readonly message: string;
  readonly range?: readonly [number, number];
}

/** Makes a matcher of a glob over names. */
export type Matcher = (glob: string) => (name: string) => boolean;

const messages = {
  violated: { text: '{text}', effect: '{effect}', help: '{help}' },
  failed: {
    text: 'The policy cannot be evaluated on {object}: {why}.',
    effect: 'Nobody knows whether the object keeps the policy.',
    help: 'Ask before a field is read that may be absent: has(a.b), a.?b.orValue(c).',
  },
  stopped: {
    text: 'The evaluation of the policy on {object} was stopped: {why}.',
    effect: 'Nobody knows whether the object keeps the policy.',
    help: 'Go through less: filter first, keep what is used twice in `variables`, and put no loop over all routes or Services into another.',
  },
} as const;

interface Item {
  readonly path: Path;
  readonly value: Value;
  readonly at?: At;
}

/** Compiles a policy. */
export function readPolicy(
  policy: WrittenPolicy,
  matcher: Matcher,
):
  | { readonly rule: Rule; readonly matches: (resource: Resource) => boolean }
  | { readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const kinds = (policy.match?.kinds ?? []).map((kind) => kind.replace(/^.*\//, ''));
  const overRoutes = policy.each === 'routes';
  const each = policy.each === undefined || overRoutes ? undefined : readPath(policy.each);
  if (policy.each !== undefined && !overRoutes && !each)
    problems.push({ path: ['each'], message: '"each" is no path of fields, and not "routes"' });
  const field = policy.field === undefined ? undefined : readPath(policy.field);
  if (policy.field !== undefined && (!field || !isSingle(field)))
    problems.push({ path: ['field'], message: '"field" is no path of one field' });

  const types: Record<string, Type> = { ...commonVariables };
  if (overRoutes) types.route = objectOf('Route');
  else if (policy.each !== undefined) types.each = dyn;
  if (kinds.length > 0 && kinds.every((kind) => kind === 'Service')) types.service = objectOf('Service');
  if (kinds.length > 0 && kinds.every((kind) => routeKinds.has(kind))) types.ingress = objectOf('Ingress');

  const programs = new Map<string, Program>();
  const read = (name: string, path: Path, source: string, result: Type): Type => {
    const environment = new Environment({ variables: types, objects: factTypes, libraries });
    const compiled = compile(source, environment, { result });
    if ('program' in compiled) {
      programs.set(name, compiled.program);
      return compiled.program.type;
    }
    for (const { message, start, end } of compiled.problems as readonly CelProblem[])
      problems.push({ path, message: explained(message, kinds), range: [start, end] });
    return dyn;
  };
  for (const [index, { name, expression }] of (policy.variables ?? []).entries()) {
    if (Object.hasOwn(types, `variables.${name}`))
      problems.push({ path: ['variables', index, 'name'], message: `there are two variables "${name}"` });
    const type = read(`variables.${name}`, ['variables', index, 'expression'], expression, dyn);
    types[`variables.${name}`] = type;
  }
  read('expression', ['expression'], policy.expression, bool);
  if (policy.messageExpression !== undefined) read('message', ['messageExpression'], policy.messageExpression, string);
  if (problems.length > 0) return { problems };

  const matches = matching(policy, matcher);
  const rule = defineRule({
    id: `policy/${policy.id}`,
    summary: policy.description,
    severity: policy.severity ?? 'error',
    evidence: 'local',
    since: 'config',
    messages,
    docs: page(policy),
    check(graph, report) {
      const facts = factsOf(graph);
      for (const resource of graph.resources) {
        if (resource.isKnown || !matches(resource)) continue;
        for (const item of itemsOf(facts, resource, overRoutes, each)) {
          const activation = activate(facts, resource, item, overRoutes, programs, policy);
          const outcome = (programs.get('expression') as Program).evaluate(activation);
          const at = placeOf(resource, item, field as Path | undefined);
          if ('error' in outcome) {
            const object = `${resource.kind} "${resource.name}"`;
            report(at, outcome.kind === 'cost' ? 'stopped' : 'failed', { data: { object, why: outcome.error } });
          } else if ('value' in outcome && outcome.value === false)
            report(at, 'violated', {
              data: {
                text: said(policy, resource, programs, activation),
                effect: policy.effect ?? defaultEffect,
                help: helpOf(policy),
              },
            });
        }
      }
    },
  });
  return { rule, matches };
}

/**
 * Of a route the token that makes it; `host` is a field of its rule. Any other field is one of the object, or of the item that it is about;
 * a finding without a field, or with one that the object has not, points at the route, or at the object's name.
 */
function placeOf(resource: Resource, { path, at }: Item, field: Path | undefined): At {
  if (at && field?.join('.') === 'host')
    return resource.kind === 'Ingress' && at.path[1] === 'rules'
      ? resource.at('spec', 'rules', at.path[2] as number, 'host')
      : at;
  const place = at ? (field ?? []) : [...path, ...(field ?? [])];
  const [top] = place;
  if (top !== undefined && Object.hasOwn(resource.value, top)) return resource.at(...place);
  return at ?? resource.at('metadata', 'name');
}

const defaultEffect = 'The API server takes it; the policy of this repository does not.';

function helpOf({ help, url, description }: WrittenPolicy): string {
  const sentence = help ?? `The policy says: ${sentenceOf(description)}`;
  return url === undefined ? sentenceOf(sentence) : `${sentenceOf(sentence)} See ${url}`;
}

function sentenceOf(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** One of a kind, and where that helps, which kinds would have the variable. */
function explained(message: string, kinds: readonly string[]): string {
  const [, name] = /^there is no variable "(service|ingress|route|each)"/.exec(message) ?? [];
  if (name === 'route') return 'there is no variable "route" without `each: routes`';
  if (name === 'each') return 'there is no variable "each" without `each`';
  if (name === undefined) return message;
  const wanted = name === 'service' ? 'Service' : [...routeKinds].join(', ');
  const given = kinds.length === 0 ? 'it names none' : `it has ${kinds.join(', ')}`;
  return `there is a variable "${name}" only where \`match.kinds\` is ${wanted}; here ${given}`;
}

const factsOf = perGraph((graph) => new Facts(graph));

function matching({ match = {}, except = [] }: WrittenPolicy, matcher: Matcher): (resource: Resource) => boolean {
  const any = (globs: readonly string[] | undefined) => {
    if (!globs) return () => true;
    const own = globs.map(matcher);
    return (name: string) => own.some((one) => one(name));
  };
  const kinds = (match.kinds ?? []).map((kind) => {
    const slash = kind.lastIndexOf('/');
    return { group: slash < 0 ? undefined : matcher(kind.slice(0, slash)), kind: matcher(kind.slice(slash + 1)) };
  });
  const namespaces = any(match.namespaces);
  const names = any(match.names);
  const labels = Object.entries(match.labels ?? {}).map(([key, value]) => [key, matcher(value)] as const);
  return (resource) =>
    (kinds.length === 0 || kinds.some(({ group, kind }) => kind(resource.kind) && (group?.(resource.group) ?? true))) &&
    namespaces(resource.namespace) &&
    names(resource.name) &&
    labels.every(([key, value]) => {
      const found = resource.labels.get(key);
      return found !== undefined && value(found);
    }) &&
    !isExcepted(resource, except, (glob, name) => matcher(glob)(name));
}

function itemsOf(facts: Facts, resource: Resource, overRoutes: boolean, each: FieldPath | undefined): readonly Item[] {
  if (overRoutes) return facts.routes(resource).map((entry) => ({ path: [], value: facts.route(entry), at: entry.at }));
  if (!each) return [{ path: [], value: null }];
  // What patches make of the object is unknown, and so is how many of these it will have.
  if (resource.changeable) return [];
  return placesOf(resource.value, each).map(({ path, value }) => ({ path, value: fromPlain(value, placeholder) }));
}

function activate(
  facts: Facts,
  resource: Resource,
  item: Item,
  overRoutes: boolean,
  programs: ReadonlyMap<string, Program>,
  { variables = [] }: WrittenPolicy,
): Readonly<Record<string, Value | (() => Value)>> {
  const activation: Record<string, Value | (() => Value)> = {
    ...facts.common(resource),
    service: () => facts.service(resource as Resource<Service>),
    ingress: () => facts.ingress(resource),
    [overRoutes ? 'route' : 'each']: item.value,
  };
  for (const { name } of variables) {
    const key = `variables.${name}`;
    activation[key] = () => {
      const outcome = (programs.get(key) as Program).evaluate(activation);
      if ('value' in outcome) return outcome.value;
      return outcomeAsValue(outcome);
    };
  }
  return activation;
}

/** A variable that fails makes what uses it fail; one that is unknown leaves it unknown. */
function outcomeAsValue(outcome: { readonly unknown: string } | { readonly error: string }): Value {
  if ('unknown' in outcome) return new Unknown(outcome.unknown);
  throw new CelError(outcome.error);
}

function said(
  { id, message, description }: WrittenPolicy,
  resource: Resource,
  programs: ReadonlyMap<string, Program>,
  activation: Readonly<Record<string, Value | (() => Value)>>,
): string {
  const outcome = programs.get('message')?.evaluate(activation);
  if (outcome && 'value' in outcome && typeof outcome.value === 'string' && outcome.value.trim() !== '')
    return outcome.value.replace(/\s+/g, ' ').slice(0, 1000);
  return message ?? `${resource.kind} "${resource.name}" does not keep the policy "${id}": ${sentenceOf(description)}`;
}

/** The page of the policy for `explain` and SARIF. */
function page(policy: WrittenPolicy): string {
  const block = (title: string, text: string | undefined, language = '') =>
    text === undefined ? [] : [`## ${title}`, '', `\`\`\`${language}`, text.trimEnd(), '```', ''];
  const examples = (policy.examples ?? []).flatMap(({ good, bad }) => [
    ...block('Bad', bad, 'yaml'),
    ...block('Good', good, 'yaml'),
  ]);
  return [
    `# policy/${policy.id}`,
    '',
    sentenceOf(policy.description),
    '',
    ...(policy.help === undefined ? [] : [sentenceOf(policy.help), '']),
    ...block('Expression', policy.expression, 'cel'),
    ...examples,
    ...(policy.url === undefined ? [] : [`More: ${policy.url}`, '']),
  ].join('\n');
}
