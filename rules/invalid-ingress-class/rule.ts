import { defineRule, field, type IngressClass, isMapping, isPlaceholder, type Resource } from '../../src/rule.ts';
import { maybeApart } from '../_lib/apart.ts';
import { controllerProblem, isNearlyTraefik, traefikController } from '../_lib/controller-name.ts';
import { labelProblem } from '../_lib/dns-name.ts';
import { referenceProblems } from '../_lib/formed-values.ts';
import { apiPath } from '../_lib/refused.ts';
import { annotation, isUnset } from '../_lib/service-fields.ts';

const isDefault = 'ingressclass.kubernetes.io/is-default-class';
/** What the API server says of the namespace of the parameters. */
function scopeProblem(parameters: unknown): string | undefined {
  const [scope, namespace] = [field(parameters, 'scope') ?? 'Cluster', field(parameters, 'namespace')];
  if (typeof scope !== 'string' || (typeof namespace === 'string' && isPlaceholder(namespace))) return undefined;
  const isGiven = namespace !== undefined && namespace !== null;
  if (scope === 'Cluster' && isGiven) return "Forbidden: `parameters.scope` is set to 'Cluster'";
  if (scope !== 'Namespace') return undefined;
  return isGiven ? undefined : "Required value: `parameters.scope` is set to 'Namespace'";
}

export default defineRule({
  id: 'invalid-ingress-class',
  summary: 'An IngressClass is refused, or is not the default that it is meant to be.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    controller: {
      text: 'IngressClass "{name}" does not name its controller in the form that is asked for.',
      effect: 'The API server refuses the IngressClass: "spec.controller: {words}".',
      help: 'Write the name that the controller goes by, for example `controller: traefik.io/ingress-controller`.',
    },
    stranger: {
      text: 'IngressClass "{name}" is for the controller "{value}", and no Traefik goes by that name.',
      effect:
        'The API server takes it without a word; Traefik passes over every Ingress of this class, and logs nothing: clients get 404.',
      help: 'Write `controller: {traefik}`: the name is fixed.',
    },
    scope: {
      text: 'The scope and the namespace of the parameters of IngressClass "{name}" do not go together.',
      effect: 'The API server refuses the IngressClass: "spec.parameters.namespace: {words}".',
      help: 'Write `scope: Namespace` and a `namespace`, or neither for an object that has no namespace.',
    },
    parameters: {
      text: 'The parameters of IngressClass "{name}" name no object.',
      effect: 'The API server refuses the IngressClass: "{words}".',
      help: '{help}',
    },
    'not-default': {
      text: 'IngressClass "{name}" is not the default: its annotation says "{value}".',
      effect:
        'The API server takes it without a word, and only the exact text "true" counts: an Ingress without a class gets none.',
      help: 'Write `ingressclass.kubernetes.io/is-default-class: "true"`.',
    },
    'two-defaults': {
      text: 'IngressClasses "{other}" and "{name}" are both the default.',
      effect:
        'An Ingress without a class gets the one that was created last (older releases refuse it), so that it depends on the order in which they were applied.',
      help: 'Keep the annotation on one of the two.',
    },
  },
  check(graph, report) {
    let first: Resource<IngressClass> | undefined;
    for (const ingressClass of graph.all('IngressClass')) {
      const { name, view } = ingressClass;
      const spec = field(ingressClass.value, 'spec');
      const controller = field(spec, 'controller');
      if (isUnset(controller)) {
        const at = controller === '' ? ingressClass.at('spec', 'controller') : ingressClass.keyAt('spec');
        report(at, 'controller', { data: { name, words: 'Required value' } });
      } else if (typeof controller === 'string' && !isPlaceholder(controller)) {
        const words = controllerProblem(controller);
        const at = ingressClass.at('spec', 'controller');
        if (words !== undefined) report(at, 'controller', { data: { name, words } });
        else if (isNearlyTraefik(controller))
          report(at, 'stranger', { data: { name, value: controller, traefik: traefikController } });
      }
      const parameters = field(spec, 'parameters');
      if (isMapping(parameters)) {
        const words = scopeProblem(parameters);
        if (words !== undefined) {
          const isGiven = !isUnset(parameters.namespace) || parameters.namespace === '';
          report(ingressClass.keyAt('spec', 'parameters', isGiven ? 'namespace' : 'scope'), 'scope', {
            data: { name, words },
          });
        }
        const { scope, namespace } = parameters;
        if (typeof scope === 'string' && scope !== 'Cluster' && scope !== 'Namespace' && !isPlaceholder(scope))
          report(ingressClass.at('spec', 'parameters', 'scope'), 'parameters', {
            data: {
              name,
              words: `spec.parameters.scope: Unsupported value: "${scope}": supported values: "Cluster", "Namespace"`,
              help: 'Write `scope: Cluster` or `scope: Namespace`.',
            },
          });
        const isNamed = scope === 'Namespace' && typeof namespace === 'string' && !isPlaceholder(namespace);
        const odd = isNamed ? labelProblem(namespace) : undefined;
        if (odd !== undefined)
          report(ingressClass.at('spec', 'parameters', 'namespace'), 'parameters', {
            data: {
              name,
              words: `spec.parameters.namespace: Invalid value: "${namespace}": ${odd}`,
              help: 'Write the name of a namespace.',
            },
          });
        for (const { path, words: said, help } of referenceProblems(ingressClass, ['spec', 'parameters'], parameters))
          report(ingressClass.at(...path), 'parameters', { data: { name, words: `${apiPath(path)}: ${said}`, help } });
      }
      const value = annotation(ingressClass, isDefault);
      const at = ingressClass.at('metadata', 'annotations', isDefault);
      // `false` in any spelling says what it does.
      if (typeof value === 'string' && value !== 'true' && /^\s*(true|t|yes|y|on|1)\s*$/i.test(value))
        report(at, 'not-default', { data: { name, value }, severity: 'warning' });
      if (!view.isDefault) continue;
      // Two definitions of one object are told elsewhere.
      if (first === undefined) first = ingressClass;
      else if (first.name !== name && !maybeApart(graph, first, ingressClass))
        report(at, 'two-defaults', {
          data: { name, other: first.name },
          related: [
            { at: first.at('metadata', 'annotations', isDefault), message: `${first.title} is the default, too` },
          ],
          severity: 'warning',
        });
    }
  },
});
