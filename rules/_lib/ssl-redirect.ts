/** The redirect to HTTPS of an ALB. */
import { dig, type Graph, type Ingress, isPlaceholder, type Resource } from '../../src/rule.ts';
import { albForms } from './aws-annotation-values.ts';

const alb = 'alb.ingress.kubernetes.io/';

/** What is wrong with the port that an Ingress redirects to (`pkg/ingress/model_builder.go: buildSSLRedirectConfig`). */
export function redirectProblem(graph: Graph, ingress: Resource<Ingress>) {
  const { annotations } = ingress;
  const port = annotations.get(`${alb}ssl-redirect`)?.trim();
  const listen = annotations.get(`${alb}listen-ports`);
  // Ingresses of one group share their listeners.
  if (!port || !/^\d+$/.test(port) || annotations.has(`${alb}group.name`)) return undefined;
  if (listen === undefined) {
    const { name } = graph.classOf(ingress);
    const own = name === undefined ? undefined : graph.get('IngressClass', '', name);
    // A certificate of its own, of the class, or one that is made for it.
    if (dig(own?.value, ['spec', 'parameters']) !== undefined || port === '80') return undefined;
    if (annotations.has(`${alb}certificate-arn`) || annotations.has(`${alb}create-acm-cert`)) return undefined;
    const at = { at: ingress.keyAt('metadata', 'annotations'), message: '`listen-ports` is not among its annotations' };
    return { id: 'unlisted' as const, port, at, isSure: own !== undefined };
  }
  if (isPlaceholder(listen) || albForms()['listen-ports']?.(listen) !== undefined) return undefined;
  const at = { at: ingress.at('metadata', 'annotations', `${alb}listen-ports`), message: 'it listens here' };
  if (!new RegExp(`:\\s*${port}\\b`).test(listen)) return { id: 'redirect' as const, port, at, isSure: true };
  const isPlain = !new RegExp(`"HTTPS"\\s*:\\s*${port}\\b`).test(listen);
  return isPlain ? { id: 'plain' as const, port, at, isSure: true } : undefined;
}
