import {
  defineRule,
  dig,
  field,
  type Graph,
  type Ingress,
  isPlaceholder,
  type Resource,
  someKey,
} from '../../src/rule.ts';
import { mend, pathProblem } from '../_lib/ingress-path.ts';
import { fields, isMisspelt } from '../_lib/known-fields.ts';
import { apiPath } from '../_lib/refused.ts';

const types = ['Exact', 'ImplementationSpecific', 'Prefix'];

/** Characters that no path of a request holds, or that nobody means as they stand: `/odata/$batch` and `/items(1)` are not among them. */
const pattern = /[\\|^[\]*?]|\$$|\.\+/;

/** A path that is valid for every pathType, and no pattern. */
const plainPath = /^\/(?:[\w~-][\w~.-]*(?:\/[\w~-][\w~.-]*)*\/?)?$/;

/** Controllers that read a star at the end of a Prefix path as their own kind of pattern. */
const starTakers = /azure|appgw|application-gateway/i;

/** True if an annotation makes patterns of the paths: of this Ingress, or, with ingress-nginx, of any Ingress of the same host. */
function isPatternHost(graph: Graph, ingress: Resource<Ingress>, host: string | undefined): boolean {
  const name = graph.classOf(ingress).name;
  const nginxAnnotation = (other: Resource): boolean =>
    other.annotations.get('nginx.ingress.kubernetes.io/use-regex') === 'true' ||
    other.annotations.has('nginx.ingress.kubernetes.io/rewrite-target');
  const controller = graph.get('IngressClass', '', name ?? '')?.view.controller ?? '';
  if (
    starTakers.test(`${name} ${controller}`) ||
    someKey(ingress.annotations, (key) => /appgw\.|path-type|path-regex/.test(key))
  )
    return true;
  if (/traefik/.test(`${name} ${controller}`)) return false;
  if (nginxAnnotation(ingress)) return true;
  return graph
    .listeners()
    .some(
      (listener) =>
        listener.className === name &&
        listener.host === host &&
        listener.routes.some(({ from }) => nginxAnnotation(from)),
    );
}

/** What Prefix already does without a pattern. */
function plain(path: string): string | undefined {
  const found = /^((?:\/[\w.~-]+)*)\/?(?:\*|\.\*|\(\.\*\)|\(\/\|\$\)\(\.\*\)|\??\(\.\*\))$/.exec(path);
  return found ? found[1] || '/' : undefined;
}

export default defineRule({
  id: 'invalid-path',
  summary: 'A path or pathType of an Ingress is refused, or is taken literally.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    'no-type': {
      text: '{which} of Ingress "{ingress}" has no pathType.',
      effect: 'The API server refuses the Ingress: "{field}: {words}".',
      help: 'Add `pathType: Prefix`, or Exact, or ImplementationSpecific.',
    },
    path: {
      text: 'Path "{path}" of Ingress "{ingress}" is no valid path for pathType {type}.',
      effect: 'The API server refuses the Ingress: "{field}: Invalid value: "{path}": {words}".',
      help: 'Write an absolute path without empty segments, dots for segments or encoded slashes.',
    },
    'regex-path': {
      text: 'Path "{path}" of Ingress "{ingress}" looks like a pattern, but pathType {type} takes it literally.',
      effect:
        'The API server accepts it; Traefik compares the characters as they stand, so that no request matches and clients get 404, and {others} the path.',
      help: 'Write the plain path, or use pathType ImplementationSpecific and the pattern syntax of the controller.',
    },
  },
  check(graph, report) {
    for (const ingress of graph.all('Ingress')) {
      // Before v1, pathType was optional; that those versions are gone is the business of another rule.
      if (ingress.apiVersion !== 'networking.k8s.io/v1') continue;
      for (const { host, paths } of ingress.view.rules)
        for (const { path = '', pathType, at, backend } of paths) {
          // What nearly all of them are.
          if (pathType !== undefined && types.includes(pathType) && plainPath.test(path)) continue;
          const entry = dig(ingress.value, at);
          const raw = { path: field(entry, 'path'), type: field(entry, 'pathType') };
          const given = raw.path !== undefined;
          if (raw.type === undefined || raw.type === null || raw.type === '') {
            // Told by unknown-field.
            if (isMisspelt(entry, fields.ingressPath, 'pathType')) continue;
            // An entry that is no mapping at all says nothing about paths.
            if (field(entry, 'backend') !== undefined || given)
              report(given ? ingress.keyAt(...at, 'path') : ingress.at(...at), 'no-type', {
                data: {
                  which: path === '' ? 'A path' : `Path "${path}"`,
                  ingress: ingress.name,
                  field: `${apiPath(at)}.pathType`,
                  words: raw.type === '' ? 'Unsupported value: ""' : 'Required value: pathType must be specified',
                },
              });
            continue;
          }
          if (pathType === undefined || isPlaceholder(pathType)) continue;
          // Told by unsupported-value.
          if (!types.includes(pathType)) continue;
          if (isPlaceholder(path) || (given && raw.path !== null && typeof raw.path !== 'string')) continue;
          const place = given ? ingress.at(...at, 'path') : ingress.at(...at);
          const words = pathProblem(path, pathType);
          if (words !== undefined) {
            const better = mend(path, pathType);
            report(place, 'path', {
              data: { path, ingress: ingress.name, type: pathType, words, field: `${apiPath(at)}.path` },
              suggestion: better === undefined ? undefined : `Did you mean "${better}"?`,
            });
          } else if (
            pathType !== 'ImplementationSpecific' &&
            pattern.test(path) &&
            // The name of a backend that is an action may come with ALB patterns.
            backend.portName !== 'use-annotation' &&
            !isPatternHost(graph, ingress, host)
          ) {
            const better = plain(path);
            report(place, 'regex-path', {
              data: {
                path,
                ingress: ingress.name,
                type: pathType,
                others: /[*?]/.test(path)
                  ? 'ingress-nginx and the AWS Load Balancer Controller refuse'
                  : 'ingress-nginx refuses',
              },
              severity: 'warning',
              suggestion:
                better === undefined ? undefined : `With pathType Prefix, "${better}" takes all that is below it.`,
            });
          }
        }
    }
  },
});
