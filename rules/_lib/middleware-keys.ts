/** Keys of the `spec` of a Middleware that are no types. Source: `pkg/provider/kubernetes/crd/traefikio/v1alpha1/middleware.go`. */
import { middlewareTypes, nearest } from '../../src/rule.ts';

/** Fields that stand in one type alone, and are often written a level too high. */
const inside = new Map<string, string>([
  ...[
    'customRequestHeaders',
    'customResponseHeaders',
    'accessControlAllowOriginList',
    'accessControlAllowMethods',
    'accessControlAllowHeaders',
    'contentTypeNosniff',
    'browserXssFilter',
    'frameDeny',
    'customFrameOptionsValue',
    'contentSecurityPolicy',
    'referrerPolicy',
    'permissionsPolicy',
    'stsSeconds',
    'stsIncludeSubdomains',
  ].map((one): [string, string] => [one, 'headers']),
  ['trustForwardHeader', 'forwardAuth'],
  ['authResponseHeaders', 'forwardAuth'],
]);

/** What was meant by a key of `spec` that is no type: a type of nearly that name, or a field of one; undefined for what a newer Traefik may know. */
export function meantBy(key: string): { readonly inner: string; readonly help: string } | undefined {
  const type = inside.get(key);
  if (type !== undefined) return { inner: `, it is a field of \`${type}\``, help: `Put it into \`${type}\`.` };
  const like = [...middlewareTypes].find((one) => one.toLowerCase() === key.toLowerCase());
  const meant = like ?? nearest(key, [...middlewareTypes]);
  return meant === undefined ? undefined : { inner: '', help: `Did you mean \`${meant}\`?` };
}
