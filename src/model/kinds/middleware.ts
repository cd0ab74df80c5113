import type { Path } from '../../parse/place.ts';
import { defineKind, type ReferenceSpec } from '../define-kind.ts';
import { dig, field, isMapping, text } from '../read.ts';
import type { Resource } from '../resource.ts';
import {
  backendReferences,
  besides,
  readBackend,
  readReferences,
  referenceTo,
  type TraefikBackend,
  type TraefikReference,
  traefikGroups,
} from '../traefik.ts';

export interface Middleware {
  /** The keys of `spec` that have a value: Traefik takes exactly one. */
  readonly types: readonly string[];
  /** `chain.middlewares`. */
  readonly chain: readonly TraefikReference[];
  /** `errors.service`. */
  readonly errorService: TraefikBackend | undefined;
}

/** What a Middleware may be: a key of `spec` each. */
export const middlewareTypes: ReadonlySet<string> = new Set([
  'addPrefix',
  'stripPrefix',
  'stripPrefixRegex',
  'replacePath',
  'replacePathRegex',
  'chain',
  'ipWhiteList',
  'ipAllowList',
  'headers',
  'encodedCharacters',
  'errors',
  'rateLimit',
  'redirectRegex',
  'redirectScheme',
  'basicAuth',
  'digestAuth',
  'forwardAuth',
  'inFlightReq',
  'buffering',
  'circuitBreaker',
  'compress',
  'passTLSClientCert',
  'retry',
  'contentType',
  'grpcWeb',
  'plugin',
]);

/** Secrets that it names, by path. */
const secrets: readonly Path[] = [
  ['spec', 'basicAuth', 'secret'],
  ['spec', 'digestAuth', 'secret'],
  ['spec', 'forwardAuth', 'tls', 'caSecret'],
  ['spec', 'forwardAuth', 'tls', 'certSecret'],
  ['spec', 'rateLimit', 'redis', 'secret'],
  ['spec', 'rateLimit', 'redis', 'tls', 'caSecret'],
  ['spec', 'rateLimit', 'redis', 'tls', 'certSecret'],
];

/** Values of a plugin's configuration of the form `urn:k8s:secret:<name>:<key>`. */
function* pluginSecrets(resource: Resource, value: unknown, at: Path, depth = 0): Iterable<ReferenceSpec> {
  if (typeof value === 'string') {
    const [, name] = /^urn:k8s:secret:([^:]+):[^:]+$/.exec(value) ?? [];
    yield* besides(resource, 'middleware-secret', 'Secret', name, at);
  } else if (Array.isArray(value) && depth < 20) {
    for (const [index, item] of value.entries()) yield* pluginSecrets(resource, item, [...at, index], depth + 1);
  } else if (isMapping(value) && depth < 20) {
    for (const key of Object.keys(value)) yield* pluginSecrets(resource, value[key], [...at, key], depth + 1);
  }
}

/** traefik.io Middleware: what a request passes on its way from a router to a Service. */
export const middleware = defineKind<Middleware>()({
  kind: 'Middleware',
  groups: traefikGroups,
  namespaced: true,
  read(value) {
    const spec = field(value, 'spec');
    const errors = dig(spec, ['errors', 'service']);
    return {
      types: isMapping(spec) ? Object.keys(spec).filter((key) => spec[key] !== null && spec[key] !== undefined) : [],
      chain: readReferences(dig(spec, ['chain', 'middlewares']), ['spec', 'chain', 'middlewares']),
      errorService: isMapping(errors) ? readBackend(errors, ['spec', 'errors', 'service']) : undefined,
    };
  },
  *references(typed) {
    const resource = typed as Resource;
    const { chain, errorService, types } = typed.view;
    for (const part of chain) {
      const at = [...part.at, 'name'];
      const found = referenceTo(resource, 'middleware', 'Middleware', part.name, part.namespace, at, part);
      if (found) yield found;
    }
    if (errorService) yield* backendReferences(resource, errorService, 'ServersTransport');
    for (const path of secrets)
      yield* besides(resource, 'middleware-secret', 'Secret', text(dig(resource.value, path)), path);
    if (types.includes('plugin'))
      yield* pluginSecrets(resource, dig(resource.value, ['spec', 'plugin']), ['spec', 'plugin']);
  },
});
