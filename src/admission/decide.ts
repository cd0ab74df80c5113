/** What a policy says of the creation of an object: k8s.io/apiserver pkg/admission/plugin/policy/validating/validator.go and dispatcher.go. */

import type { Outcome } from '../cel/index.ts';
import { CelError, Unknown, type Value, ValueMap } from '../cel/values.ts';
import { dig, field, isMapping, text } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import type { Path } from '../parse/place.ts';
import { type Admitted, seen, type Tracker } from './admitted.ts';
import { isNamespaced, isSelected, type Request, texts } from './matching.ts';
import type { Expression, Policy } from './policy.ts';
import type { Surroundings } from './surroundings.ts';

export interface Refusal {
  /** Of the policy: the expression that is to blame; undefined where the binding is. */
  readonly expression: Expression | undefined;
  /** In the API server's words. */
  readonly message: string;
  /** What of the object was looked at last. */
  readonly last: Path | undefined;
  /** `failed`: an expression that ends in an error, or a binding that cannot be used. */
  readonly kind: 'denied' | 'failed';
}

export type Decision = { readonly refusals: readonly Refusal[]; readonly unknown: readonly Open[] };

/** An expression whose answer nobody knows, and why. */
export interface Open {
  readonly expression: Expression | undefined;
  readonly of: string;
}

const mapOf = (entries: readonly (readonly [string, Value])[]): Value => new ValueMap(entries);

const nothing: Decision = { refusals: [], unknown: [] };

function requestValue({ group, version, plural, resource, namespaced }: Request): Value {
  const { kind, name } = resource;
  const gvk = new ValueMap([
    ['group', group],
    ['version', version],
    ['kind', kind],
  ]);
  const gvr = new ValueMap([
    ['group', group],
    ['version', version],
    ['resource', plural],
  ]);
  return mapOf([
    ['kind', gvk],
    ['resource', gvr],
    ['subResource', ''],
    ['requestKind', gvk],
    ['requestResource', gvr],
    ['requestSubResource', ''],
    ['name', dig(resource.value, ['metadata', 'name']) === undefined ? '' : name],
    ['namespace', kind === 'Namespace' && group === '' ? name : namespaced ? resource.namespace : ''],
    ['operation', 'CREATE'],
    ['userInfo', new Unknown('request.userInfo')],
    ['dryRun', new Unknown('request.dryRun')],
    ['options', new Unknown('request.options')],
  ]);
}

function namespaceValue(request: Request, around: Surroundings): Value {
  if (!request.namespaced) return null;
  const { namespace, resource } = request;
  const found = namespace && seen(namespace, around);
  if (found !== undefined) return found;
  // Its name is known, whoever makes it.
  const absent = (what: string) =>
    new Unknown(`${what} of Namespace "${resource.namespace}", which is not in the input`, true);
  return mapOf([
    [
      'metadata',
      mapOf([
        ['name', resource.namespace],
        ['labels', absent('the labels')],
        ['annotations', absent('the annotations')],
        ['creationTimestamp', absent('the age')],
        ['UID', absent('the UID')],
        ['resourceVersion', absent('the version')],
        ['generation', absent('the generation')],
        ['finalizers', absent('the finalizers')],
      ]),
    ],
    ['spec', absent('the spec')],
    ['status', absent('the status')],
  ]);
}

/** Why a binding cannot be used, as the API server words it. */
interface Misconfigured {
  readonly error: string;
}

/** The parameters of a binding for a request: several are asked one after the other. */
function paramsOf(
  { paramKind }: Policy,
  binding: Resource,
  request: Request,
  around: Surroundings,
): readonly Value[] | Unknown | Misconfigured {
  const reference = dig(binding.value, ['spec', 'paramRef']);
  if (!paramKind || !isMapping(reference)) return [null];
  const { apiVersion, kind } = paramKind;
  const all = around.ofKind(kind).filter((one) => one.apiVersion === apiVersion);
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] as string) : '';
  const namespaced = isNamespaced(group, kind, around, all[0]);
  const written = text(field(reference, 'namespace'));
  const name = text(field(reference, 'name'));
  const what = `${kind}${name === undefined ? '' : ` "${name}"`}`;
  if (namespaced === undefined) return new Unknown(`the parameter ${what}, which is not in the input`);
  if (!namespaced && written !== undefined)
    return { error: 'paramRef.namespace must not be provided for a cluster-scoped `paramKind`' };
  const own = request.resource.kind === 'Namespace' ? request.resource.name : request.resource.namespace;
  const namespace = namespaced
    ? (written ?? (request.namespaced || request.resource.kind === 'Namespace' ? own : ''))
    : '';
  if (namespaced && namespace === '')
    return { error: 'cannot use namespaced paramRef in policy binding that matches cluster-scoped resources' };
  const here = namespaced ? all.filter((one) => one.namespace === namespace) : all;
  const chosen =
    name === undefined
      ? here.filter((one) => isSelected(field(reference, 'selector'), one) !== false)
      : here.filter((one) => one.name === name);
  // What is not in the input may be in the cluster.
  if (chosen.length === 0)
    return new Unknown(
      `the parameter ${what}${namespace === '' ? '' : ` in namespace "${namespace}"`}, which is not in the input`,
    );
  const values: Value[] = [];
  for (const one of chosen) {
    const value =
      name === undefined && isSelected(field(reference, 'selector'), one) !== true ? undefined : seen(one, around);
    if (value === undefined || one.changeable) return new Unknown(`the parameter ${one.title}`);
    values.push(value);
  }
  return values;
}

const wording = (expression: string, error: string) => `expression '${expression}' resulted in error: ${error}`;

function isUnknown(outcome: Outcome): outcome is Extract<Outcome, { unknown: string }> {
  return 'unknown' in outcome;
}

/** One evaluation of a policy, with one parameter. */
class Evaluation {
  readonly #policy: Policy;
  readonly #tracker: Tracker;
  readonly #activation: Record<string, Value | (() => Value)>;
  readonly #variables = new Map<string, { outcome: Outcome; last: Path | undefined }>();

  constructor(policy: Policy, tracker: Tracker, bindings: Record<string, Value>) {
    this.#policy = policy;
    this.#tracker = tracker;
    const authorizer = new Unknown('authorizer');
    const variables = {
      isCelMap: true as const,
      size: policy.variables.length,
      get: (key: Value) => (typeof key === 'string' ? this.#variable(key) : undefined),
      keys: () => policy.variables.map(({ name }) => name),
    };
    this.#activation = {
      ...bindings,
      authorizer,
      'authorizer.requestResource': authorizer,
      oldObject: null,
      variables,
    };
  }

  /** The value of a variable: made when it is asked for, and once. */
  #variable(name: string): Value | undefined {
    let known = this.#variables.get(name);
    if (!known) {
      const declared = this.#policy.variables.find((variable) => variable.name === name);
      if (!declared) return undefined;
      const outcome = this.#evaluate(declared.expression);
      known = { outcome, last: this.#tracker.last };
      this.#variables.set(name, known);
    }
    this.#tracker.last = known.last;
    const { outcome } = known;
    if ('value' in outcome) return outcome.value;
    if (isUnknown(outcome)) return new Unknown(outcome.unknown);
    throw new CelError(`composited variable "${name}" fails to evaluate: ${outcome.error}`);
  }

  #evaluate({ program }: Expression): Outcome {
    if (!program) return { error: 'the expression cannot be read', kind: 'error', cost: 0 };
    const outcome = program.evaluate(this.#activation);
    // Steps here are not quite the cost there.
    if ('error' in outcome && outcome.kind === 'cost')
      return { unknown: 'an evaluation that takes too long', cost: outcome.cost };
    return outcome;
  }

  ask(expression: Expression): Outcome {
    this.#tracker.last = undefined;
    return this.#evaluate(expression);
  }
}

function conditionsHold(policy: Policy, evaluation: Evaluation): boolean | Refusal | Open {
  let failure: Refusal | undefined;
  let open: Open | undefined;
  for (const expression of policy.conditions) {
    const outcome = evaluation.ask(expression);
    if ('value' in outcome) {
      // One that does not hold counts more than one that fails.
      if (outcome.value !== true) return false;
    } else if (isUnknown(outcome)) open ??= { expression, of: outcome.unknown };
    else
      failure ??= {
        expression,
        message: wording(expression.source.trim(), outcome.error),
        last: undefined,
        kind: 'failed',
      };
  }
  if (open) return open;
  if (failure) return policy.isIgnoring ? false : failure;
  return true;
}

function messageOf(policy: Policy, index: number, evaluation: Evaluation): string {
  const validation = policy.validations[index];
  if (!validation) return '';
  const { expression, messageExpression, message } = validation;
  if (messageExpression) {
    const outcome = evaluation.ask(messageExpression);
    if ('value' in outcome && typeof outcome.value === 'string') {
      const made = outcome.value.trim();
      if (made !== '' && made.length <= 5 * 1024 && !made.includes('\n')) return made;
    } else if (isUnknown(outcome)) return `(a message that depends on ${outcome.unknown})`;
  }
  return message === '' ? `failed expression: ${expression.source.trim()}` : message;
}

function evaluate(policy: Policy, evaluation: Evaluation, tracker: Tracker): Decision {
  const holds = conditionsHold(policy, evaluation);
  if (holds === false) return nothing;
  if (holds !== true) return 'of' in holds ? { refusals: [], unknown: [holds] } : { refusals: [holds], unknown: [] };
  const refusals: Refusal[] = [];
  const unknown: Open[] = [];
  for (const [index, { expression }] of policy.validations.entries()) {
    const outcome = evaluation.ask(expression);
    const { last } = tracker;
    if (isUnknown(outcome)) unknown.push({ expression, of: outcome.unknown });
    else if ('error' in outcome) {
      if (!policy.isIgnoring)
        refusals.push({ expression, message: wording(expression.source.trim(), outcome.error), last, kind: 'failed' });
    } else if (outcome.value !== true)
      refusals.push({ expression, message: messageOf(policy, index, evaluation), last, kind: 'denied' });
  }
  return { refusals, unknown };
}

/** What a policy with a binding, both of which match, says of a request. */
export function decide(
  policy: Policy,
  binding: Resource,
  request: Request,
  admitted: Admitted,
  around: Surroundings,
): Decision {
  const params = paramsOf(policy, binding, request, around);
  if (params instanceof Unknown) return { refusals: [], unknown: [{ expression: undefined, of: params.of }] };
  if ('error' in params) {
    if (policy.isIgnoring) return nothing;
    const message = `failed to configure binding: ${params.error}`;
    return { refusals: [{ expression: undefined, message, last: undefined, kind: 'failed' }], unknown: [] };
  }
  const world = (applied: boolean): Decision => {
    const refusals: Refusal[] = [];
    const unknown: Open[] = [];
    const tracker: Tracker = { last: undefined };
    const object = admitted.value(tracker, applied);
    for (const one of params) {
      const evaluation = new Evaluation(policy, tracker, {
        object,
        request: requestValue(request),
        namespaceObject: namespaceValue(request, around),
        params: one,
      });
      const decision = evaluate(policy, evaluation, tracker);
      refusals.push(...decision.refusals);
      unknown.push(...decision.unknown);
    }
    return { refusals, unknown };
  };
  const first = world(false);
  if (first.refusals.length === 0) return first;
  // `kubectl apply` notes what it applied in an annotation, other clients do not: only what both are refused for is sure.
  const second = new Set(world(true).refusals.map(({ expression }) => expression));
  return { ...first, refusals: first.refusals.filter(({ expression }) => second.has(expression)) };
}

/** What a binding does with a refusal. */
export function actionsOf(binding: Resource): readonly string[] {
  return texts(dig(binding.value, ['spec', 'validationActions']));
}
