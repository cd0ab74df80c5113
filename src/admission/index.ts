/** ValidatingAdmissionPolicies of the input, asked about the objects of the same context as the API server would be on create. Loaded where there is one. */

import type { Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import { isApiObject } from '../model/api-object.ts';
import { dig, field, items } from '../model/read.ts';
import type { Resource, ResourceAt } from '../model/resource.ts';
import type { At, Path } from '../parse/place.ts';
import { within } from '../parse/within.ts';
import { kindType } from '../validity/structs.ts';
import { type Admitted, admit } from './admitted.ts';
import { actionsOf, decide } from './decide.ts';
import { matches, type Request, requestOf, texts } from './matching.ts';
import { type Expression, type Policy, readPolicy } from './policy.ts';
import { bindingProblems, type Problem, policyProblems } from './problems.ts';
import { Surroundings } from './surroundings.ts';

export type { Problem } from './problems.ts';

/** An object that a policy refuses, warns of or notes. */
export interface Denial {
  readonly resource: Resource;
  /** The part of the object that decided. */
  readonly at: ResourceAt;
  readonly policy: Resource;
  readonly binding: Resource;
  /** The expression of the policy, or what of the binding is to blame. */
  readonly because: At;
  /** In the API server's words. */
  readonly message: string;
  readonly action: 'Deny' | 'Warn' | 'Audit';
  readonly kind: 'denied' | 'failed';
}

/** What a policy says of some objects nobody can tell. */
export interface Undecided {
  readonly policy: Resource;
  readonly binding: Resource;
  readonly at: At;
  readonly of: string;
  readonly objects: readonly Resource[];
}

export interface Verdicts {
  readonly denials: readonly Denial[];
  readonly undecided: readonly Undecided[];
  readonly problems: readonly Problem[];
  /** Policies that no binding puts to work. */
  readonly unbound: readonly Resource[];
}

/** What the policies of a context say. */
export interface Admission {
  verdicts(graph: Graph): Verdicts;
}

export const admission: Admission = { verdicts: perGraph((graph) => judge(graph)) };

/** The deepest part of an object that the file has on the way to a path. */
function tokenOf(resource: Resource, path: Path | undefined): ResourceAt {
  let known: readonly (string | number)[] = [];
  for (let length = 1; length <= (path?.length ?? 0); length++) {
    const part = path?.slice(0, length) ?? [];
    if (dig(resource.value, part) === undefined) break;
    known = part;
  }
  if (known.length === 0) return resource.at('kind');
  // What is a mapping or a list is shown by its key.
  const value = dig(resource.value, known);
  return typeof value === 'object' && value !== null ? resource.keyAt(...known) : resource.at(...known);
}

export function placeOf(resource: Resource, { path, source }: Expression): At {
  const text = source.trim();
  return within(resource.at(...path), source, source.indexOf(text), text.length);
}

function actionOf(binding: Resource): Denial['action'] | undefined {
  const actions = actionsOf(binding);
  return (['Deny', 'Warn', 'Audit'] as const).find((action) => actions.includes(action));
}

function judge(graph: Graph): Verdicts {
  const around = new Surroundings(graph.resources);
  const policies = graph.all('ValidatingAdmissionPolicy').map((resource) => readPolicy(resource));
  const bindings = graph.all('ValidatingAdmissionPolicyBinding');
  const problems = [
    ...policies.flatMap((policy) => policyProblems(policy)),
    ...policies.flatMap(typeProblems),
    ...bindings.flatMap((binding) => bindingProblems(binding)),
  ];
  const denials: Denial[] = [];
  const undecided = new Map<string, Undecided & { objects: Resource[] }>();
  const requests = new Map<Resource, Request | undefined>();
  const admitted = new Map<Resource, Admitted | undefined>();
  const unbound: Resource[] = [];
  for (const policy of policies) {
    const own = bindings.filter((one) => dig(one.value, ['spec', 'policyName']) === policy.name);
    if (own.length === 0) {
      unbound.push(policy.resource);
      continue;
    }
    // What the API server refuses is never asked.
    if (policy.expressions.some(({ program }) => !program) || policyProblems(policy).length > 0) continue;
    for (const binding of own) {
      const action = actionOf(binding);
      if (action === undefined || bindingProblems(binding).length > 0) continue;
      for (const resource of graph.resources) {
        if (resource.isKnown || !isApiObject(resource)) continue;
        if (!requests.has(resource)) requests.set(resource, requestOf(resource, around));
        const request = requests.get(resource);
        if (!request) continue;
        const answer = bothMatch(policy, binding, request);
        if (answer === false) continue;
        const note = (of: string, expression: Expression | undefined) => {
          const at = expression ? placeOf(policy.resource, expression) : binding.at('spec', 'policyName');
          const key = JSON.stringify([policy.name, binding.name, expression?.path ?? null, of]);
          const known = undecided.get(key);
          if (known) known.objects.push(resource);
          else undecided.set(key, { policy: policy.resource, binding, at, of, objects: [resource] });
        };
        if (answer !== true) {
          note(answer.of, undefined);
          continue;
        }
        if (!admitted.has(resource)) admitted.set(resource, admit(resource, around));
        const object = admitted.get(resource);
        if (!object) continue;
        const decision = decide(policy, binding, request, object, around);
        for (const { expression, of } of decision.unknown) note(of, expression);
        for (const { expression, message, last, kind } of decision.refusals)
          denials.push({
            resource,
            at: tokenOf(resource, last),
            policy: policy.resource,
            binding,
            because: expression ? placeOf(policy.resource, expression) : binding.at('spec', 'paramRef'),
            message,
            action,
            kind,
          });
      }
    }
  }
  return { denials, undecided: [...undecided.values()], problems, unbound };
}

function bothMatch(policy: Policy, binding: Resource, request: Request) {
  const answer = matches(policy.constraints, request);
  if (answer !== true) return answer;
  return matches(dig(binding.value, ['spec', 'matchResources']), request);
}

const kindsOfPlurals: Readonly<Record<string, string>> = {
  daemonsets: 'DaemonSet',
  deployments: 'Deployment',
  replicasets: 'ReplicaSet',
  statefulsets: 'StatefulSet',
  horizontalpodautoscalers: 'HorizontalPodAutoscaler',
  cronjobs: 'CronJob',
  jobs: 'Job',
  endpointslices: 'EndpointSlice',
  ingresses: 'Ingress',
  ingressclasses: 'IngressClass',
  networkpolicies: 'NetworkPolicy',
  poddisruptionbudgets: 'PodDisruptionBudget',
  clusterroles: 'ClusterRole',
  clusterrolebindings: 'ClusterRoleBinding',
  roles: 'Role',
  rolebindings: 'RoleBinding',
  configmaps: 'ConfigMap',
  endpoints: 'Endpoints',
  namespaces: 'Namespace',
  persistentvolumeclaims: 'PersistentVolumeClaim',
  pods: 'Pod',
  replicationcontrollers: 'ReplicationController',
  secrets: 'Secret',
  services: 'Service',
  serviceaccounts: 'ServiceAccount',
};

/** The kinds that a policy names without a wildcard; the first ten, as the API server checks. */
function kindsOf(policy: Policy): { apiVersion: string; kind: string }[] {
  const found = items(field(policy.constraints, 'resourceRules')).flatMap((rule) =>
    texts(field(rule, 'apiGroups')).flatMap((group) =>
      texts(field(rule, 'apiVersions')).flatMap((version) =>
        texts(field(rule, 'resources')).flatMap((plural) => {
          const kind = Object.hasOwn(kindsOfPlurals, plural) ? kindsOfPlurals[plural] : undefined;
          const apiVersion = group === '' ? version : `${group}/${version}`;
          return kind !== undefined && kindType(apiVersion, kind) ? [{ apiVersion, kind }] : [];
        }),
      ),
    ),
  );
  return found.slice(0, 10);
}

/** What an expression gets wrong of the kinds that the policy is about: the API server takes it, and says so in the policy's status. */
function typeProblems(policy: Policy): Problem[] {
  if (policy.expressions.some(({ program }) => !program)) return [];
  const found = new Map<string, Problem>();
  for (const object of kindsOf(policy)) {
    const { validations } = readPolicy(policy.resource, object);
    for (const { expression, messageExpression } of validations)
      for (const one of messageExpression ? [expression, messageExpression] : [expression])
        for (const { message, start, end } of one.problems) {
          const key = `${one.path.join('.')} ${start}`;
          if (/^must give/.test(message) || found.has(key)) continue;
          found.set(key, {
            id: 'type',
            at: within(policy.resource.at(...one.path), one.source, start, Math.max(1, end - start)),
            data: { policy: policy.name, problem: message, kind: `${object.apiVersion} ${object.kind}` },
          });
        }
  }
  return [...found.values()];
}
