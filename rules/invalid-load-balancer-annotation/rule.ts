import { defineRule, dig, type Graph, isPlaceholder, items, type Resource } from '../../src/rule.ts';
import { albGroups } from '../_lib/alb-groups.ts';
import { missingActions, unknownPorts } from '../_lib/annotated-names.ts';
import { albForms, openForm, serviceForms } from '../_lib/aws-annotation-values.ts';
import { type AwsAnnotation, awsAnnotations } from '../_lib/aws-annotations.ts';
import { redirectProblem } from '../_lib/ssl-redirect.ts';

/** Of Services, only those of type LoadBalancer are read; `internal` is read by two programs that disagree on it. */
function formOf({ family, name }: AwsAnnotation) {
  const forms = family === 'alb' ? albForms() : serviceForms();
  return Object.hasOwn(forms, name) ? forms[name] : family === 'alb' ? openForm(name) : undefined;
}

/** Whether Argo Rollouts writes the actions of an Ingress (utils/ingress: `ALBActionAnnotationKey`), which it does at run time. */
function isShifted(graph: Graph, { namespace, name }: Resource): boolean {
  return graph.all('Rollout').some((rollout) => {
    const alb = dig(rollout.value, ['spec', 'strategy', 'canary', 'trafficRouting', 'alb']);
    return rollout.namespace === namespace && [dig(alb, ['ingress']), ...items(dig(alb, ['ingresses']))].includes(name);
  });
}

export default defineRule({
  id: 'invalid-load-balancer-annotation',
  summary: 'An annotation for an AWS load balancer has a value that is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    form: {
      text: '{object} sets `{name}` to "{value}", but it takes {expected}.',
      effect:
        'The AWS Load Balancer Controller (or AWS itself) refuses it with an event on the object, and makes or changes nothing of the load balancer.',
      help: 'Write {expected}.',
    },
    port: {
      text: '{object} names port {port} in `{name}`, but its ports are {ports}.',
      effect:
        'The AWS Load Balancer Controller refuses it with an event on the Service, and makes or changes nothing of the load balancer; the older cloud provider leaves that port without TLS.',
      help: 'Name a port of the Service, by its number or its name.',
    },
    action: {
      text: '{object} sends to the action "{name}", but has no annotation `alb.ingress.kubernetes.io/actions.{name}`.',
      effect: 'The ALB answers 503 to every request for it: "Backend action does not exist".',
      help: 'Add the annotation, or name an action that is there.',
    },
    redirect: {
      text: '{object} redirects to port {port}, on which its ALB does not listen.',
      effect:
        'The AWS Load Balancer Controller refuses it with an event on the Ingress: "listener does not exist for SSLRedirect port: {port}".',
      help: 'Add {port} to `alb.ingress.kubernetes.io/listen-ports`.',
    },
    plain: {
      text: '{object} redirects to port {port}, on which its ALB listens for HTTP.',
      effect:
        'The AWS Load Balancer Controller refuses it with an event on the Ingress: "listener protocol non-SSL for SSLRedirect port: {port}".',
      help: 'Redirect to a port of `alb.ingress.kubernetes.io/listen-ports` that is for HTTPS.',
    },
    unlisted: {
      text: '{object} redirects to port {port}, but names neither its ports nor a certificate, so that its ALB listens on port 80 alone.',
      effect:
        'The AWS Load Balancer Controller refuses it with an event on the Ingress: "listener does not exist for SSLRedirect port: {port}".',
      help: 'List the ports for HTTP and for HTTPS in `alb.ingress.kubernetes.io/listen-ports`.',
    },
  },
  check(graph, report) {
    const check = (resource: Resource): void => {
      for (const annotation of awsAnnotations(resource)) {
        const { key, family } = annotation;
        const value = annotation.value.trim();
        // An empty text is as good as none.
        if (
          value === '' ||
          // JSON has braces and words of its own that look like some.
          (/^[[{]/.test(value) ? /\{\{|\$[{(]|<[^<>]+>/.test(value) : isPlaceholder(value)) ||
          /x{3}|\.{3}/i.test(value) ||
          (family === 'service' && resource.kind !== 'Service')
        )
          continue;
        // The value as written is a number or a flag: that it has to be text is what the API server says.
        if (typeof dig(resource.value, ['metadata', 'annotations', key]) !== 'string') continue;
        const expected = formOf(annotation)?.(value);
        const at = resource.at('metadata', 'annotations', key);
        if (expected !== undefined)
          report(at, 'form', {
            data: {
              object: resource.title,
              name: key,
              value: value.length > 60 ? `${value.slice(0, 57)}...` : value,
              expected,
            },
          });
      }
    };
    for (const service of graph.all('Service')) {
      if (service.annotations.size === 0) continue;
      if (service.view.type === 'LoadBalancer') {
        check(service);
        for (const { key, value, name } of awsAnnotations(service)) {
          if (name !== 'ssl-ports' && name !== 'proxy-protocol-per-target-group') continue;
          const [port] = unknownPorts(service, value);
          if (port === undefined || service.view.ports.some((one) => one.port === undefined)) continue;
          report(service.at('metadata', 'annotations', key), 'port', {
            data: {
              object: service.title,
              name: key,
              port: `"${port}"`,
              ports:
                service.view.ports
                  .map((one) => (one.name === undefined ? `${one.port}` : `${one.port} (${one.name})`))
                  .join(', ') || 'none',
            },
            related: [{ at: service.keyAt('spec', 'ports'), message: 'the ports are here' }],
            suggestion:
              port === '*'
                ? 'Without this annotation all ports have TLS; only the older cloud provider takes "*" for that.'
                : undefined,
          });
        }
      }
    }
    for (const ingress of graph.all('Ingress')) {
      if (ingress.annotations.size === 0) continue;
      check(ingress);
    }
    for (const group of albGroups(graph)) {
      for (const { ingress } of group.members)
        for (const { name, at, near } of missingActions(ingress)) {
          if (isShifted(graph, ingress)) continue;
          report(at, 'action', {
            data: { object: ingress.title, name },
            suggestion: near === undefined ? undefined : `Did you mean "${near}"?`,
          });
        }
      const redirect = redirectProblem(graph, group);
      if (!redirect) continue;
      const { id, member, port, at, related, isSure } = redirect;
      report(at, id, {
        data: { object: member.ingress.title, port },
        related,
        ...(!isSure && { severity: 'warning' }),
      });
    }
  },
});
