/**
 * The middlewares of a router: which object each name means, and whether Traefik can make something of it. `pkg/provider/kubernetes/crd/kubernetes.go:
 * resolveReference, loadConfigurationFromCRD`, `pkg/server/middleware/middlewares.go: BuildMiddlewareChain, buildConstructor`.
 */
import type { Graph, Reference } from '../../graph/graph.ts';
import { type Middleware, middlewareTypes } from '../../model/kinds/middleware.ts';
import type { MiddlewareTCP } from '../../model/kinds/middleware-tcp.ts';
import type { Secret } from '../../model/kinds/secret.ts';
import { dig, field, isMapping, isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { normalize, splitProvider, type TraefikReference } from '../../model/traefik.ts';
import type { At } from '../../parse/place.ts';
import { refusedValue } from '../../validity/middleware-values.ts';
import type { RouterMiddleware, RouterProblem } from './router-types.ts';
import { backendTarget, existsFor, otherProvider } from './targets.ts';
import { type TraefikProfile, unknown } from './types.ts';
import { doubt, has, problem, referenceOf, type World } from './world.ts';

export interface BuiltMiddleware {
  readonly middleware: RouterMiddleware;
  readonly problems: readonly RouterProblem[];
}

const doesNotExist = (name: string): string => `middleware "${name}" does not exist`;

/** A middleware that an object of Traefik's own names. */
export function middlewareOf(
  world: World,
  from: Resource,
  { name, namespace, at: path }: TraefikReference,
  reference: Reference | undefined,
): BuiltMiddleware {
  const at = from.at(...path, 'name');
  const split = splitProvider(name);
  const full = split ? name : `${normalize(`${namespace ?? from.namespace}-${name}`)}@kubernetescrd`;
  if (isPlaceholder(name) || isPlaceholder(namespace ?? '')) return unknownOne(full, at);
  const { allowCrossNamespace, crossProviderNamespaces } = world.crd;
  const problems: RouterProblem[] = [];
  const refuse = (where: At, reason: string): boolean => {
    const words = `invalid reference to middleware ${name}: ${reason}`;
    problems.push((allowCrossNamespace === unknown ? doubt : problem)('cross-namespace', 'dropped', where, words));
    return allowCrossNamespace === false;
  };
  const none: RouterMiddleware = { name: full, state: 'unknown', resource: reference?.target, at };
  if (split?.provider === 'kubernetescrd' && allowCrossNamespace !== true) {
    if (refuse(at, 'when allowCrossNamespace is disabled, @kubernetescrd references are disallowed'))
      return { middleware: none, problems };
  } else if (!split && (namespace ?? from.namespace) !== from.namespace && allowCrossNamespace !== true) {
    const reason = 'allowCrossNamespace is disabled, cross-namespace are disallowed';
    if (refuse(from.at(...path, 'namespace'), reason)) return { middleware: none, problems };
  }
  if (split && Array.isArray(crossProviderNamespaces) && !crossProviderNamespaces.includes(from.namespace)) {
    const words = `invalid reference to middleware ${name}: namespace "${from.namespace}" is not in crossProviderNamespaces`;
    return { middleware: none, problems: [problem('cross-namespace', 'dropped', at, words)] };
  }
  if (split && split.provider !== 'kubernetescrd') {
    const built = foreign(world, full, split.provider, at);
    return { middleware: built.middleware, problems: [...problems, ...built.problems] };
  }
  const built = own(world, full, reference, at);
  return { middleware: built.middleware, problems: [...problems, ...built.problems] };
}

/** A middleware that an annotation of an Ingress names: `namespace-name@kubernetescrd`. */
export function annotatedMiddleware(world: World, from: Resource, name: string, at: At): BuiltMiddleware {
  if (isPlaceholder(name)) return unknownOne(name, at);
  const split = splitProvider(name);
  // Without a provider it is the Ingress provider's own, and that has none.
  const full = split ? name : `${name}@kubernetes`;
  if (split?.provider !== 'kubernetescrd') return foreign(world, full, split?.provider ?? 'kubernetes', at);
  const id = split.name;
  const resource = world.graph
    .all('Middleware')
    .find((one) => normalize(`${one.namespace}-${one.name}`) === id && has(world, one as Resource) !== false);
  if (resource) return present(world, full, resource as Resource, at);
  const reference = qualifiedReference(world.graph, from, 'middleware', id);
  const isClosed = world.graph.settings.completeness === 'closed';
  const isSure = isClosed || world.crd.enabled === false || isNamesake(world, 'Middleware', split.name);
  return absent(full, at, isSure || isMissed(reference), reference);
}

/** The reference that an annotation makes by `namespace-name`. */
export function qualifiedReference(graph: Graph, from: Resource, role: string, id: string): Reference | undefined {
  return graph.references({ from, role }).find(({ qualified }) => qualified === id);
}

export const isMissed = (reference: Reference | undefined): boolean =>
  reference?.state === 'absent' && reference.open === false;

/** Whether an object has as its bare name what should be namespace and name: the namespace was forgotten. */
export const isNamesake = (world: World, kind: 'Middleware' | 'TLSOption', name: string): boolean =>
  world.graph.all(kind).some((one) => one.name === name);

const unknownOne = (name: string, at: At): BuiltMiddleware => ({
  middleware: { name, state: 'unknown', resource: undefined, at },
  problems: [],
});

function absent(name: string, at: At, isSure: boolean, reference: Reference | undefined): BuiltMiddleware {
  return {
    middleware: { name, state: isSure ? 'absent' : 'unknown', resource: undefined, at },
    problems: [(isSure ? problem : doubt)('middleware', 'disabled', at, doesNotExist(name), reference)],
  };
}

/** A middleware of another provider. */
function foreign(world: World, name: string, provider: string, at: At): BuiltMiddleware {
  const may = provider === 'kubernetes' ? false : otherProvider(world, provider);
  return may === false ? absent(name, at, true, undefined) : unknownOne(name, at);
}

function own(world: World, name: string, reference: Reference | undefined, at: At): BuiltMiddleware {
  if (!reference) return unknownOne(name, at);
  const exists = existsFor(world, reference);
  if (exists === false) return absent(name, at, true, reference);
  if (reference.target) return present(world, name, reference.target, at);
  return reference.state === 'absent' ? absent(name, at, false, reference) : unknownOne(name, at);
}

function present(world: World, name: string, resource: Resource, at: At): BuiltMiddleware {
  const middleware: RouterMiddleware = { name, state: 'present', resource, at };
  const broken = brokenMiddleware(world, resource, name, []);
  if (!broken) return { middleware, problems: [] };
  const made = broken.sure ? problem : doubt;
  return { middleware, problems: [made('middleware', 'disabled', at, broken.words, broken.reference)] };
}

/** Why nothing can be made of a Middleware. */
export interface Broken {
  readonly words: string;
  readonly at: At;
  readonly sure: boolean;
  readonly reference?: Reference | undefined;
}

const tcpTypes = new Set(['inFlightConn', 'ipWhiteList', 'ipAllowList']);

/** Why nothing can be made of a Middleware, or undefined if something can. */
function brokenMiddleware(
  world: World,
  resource: Resource,
  name: string,
  chain: readonly Resource[],
): Broken | undefined {
  const isTcp = resource.kind === 'MiddlewareTCP';
  const view = resource.view as Middleware | MiddlewareTCP;
  const known = isTcp ? tcpTypes : middlewareTypes;
  const types = view.types.filter((type) => known.has(type));
  const spec = resource.at('spec');
  // A key that is not known may be a type that a newer version brings.
  if (types.length === 0 && view.types.length === 0 && !isTcp)
    return {
      words: `invalid middleware "${name}" configuration: invalid middleware type or middleware does not exist`,
      at: spec,
      sure: true,
    };
  if (types.length > 1 && !isTcp)
    return {
      words:
        'cannot create middleware: multi-types middleware not supported, consider declaring two different pieces of middleware instead',
      at: resource.keyAt('spec', types[1] as string),
      sure: true,
    };
  if (isTcp) return undefined;
  return (
    refused(resource) ??
    unknownPlugin(world.profile, resource) ??
    brokenSecret(world, resource, name) ??
    brokenParts(world, resource as Resource<Middleware>, name, chain)
  );
}

/** A value that its constructor refuses. */
function refused(resource: Resource): Broken | undefined {
  const found = refusedValue(field(resource.value, 'spec'));
  return found && { words: found.words, at: resource.at(...found.path), sure: true };
}

/** A plugin that the static configuration does not load: `pkg/plugins/builder.go: Build`. */
function unknownPlugin(profile: TraefikProfile | undefined, resource: Resource): Broken | undefined {
  // What a chart makes of its values is not followed here.
  if (!profile?.pod || profile.open) return undefined;
  const plugins = dig(resource.value, ['spec', 'plugin']);
  const [name, ...others] = isMapping(plugins) ? Object.keys(plugins) : [];
  if (name === undefined || others.length > 0 || isPlaceholder(name)) return undefined;
  const isLoaded = (kind: string) => profile.option(`experimental.${kind}.${name}.moduleName`) !== undefined;
  if (isLoaded('plugins') || isLoaded('localPlugins')) return undefined;
  return { words: `plugin: unknown plugin type: ${name}`, at: resource.at('spec', 'plugin', name), sure: true };
}

/** A Secret that is missing, or of the wrong shape, costs the whole Middleware: Traefik logs it, and knows no such middleware. */
function brokenSecret(world: World, resource: Resource, name: string): Broken | undefined {
  for (const reference of world.graph.references({ role: 'middleware-secret', from: resource })) {
    const { at, state, open, target } = reference;
    if (state === 'absent') return { words: doesNotExist(name), at, sure: open === false, reference };
    if (target?.kind !== 'Secret') continue;
    const { type, keys, encrypted } = (target as Resource<Secret>).view;
    if (encrypted) continue;
    const isBasic = dig(resource.value, ['spec', 'basicAuth', 'secret']) === target.name;
    const isDigest = dig(resource.value, ['spec', 'digestAuth', 'secret']) === target.name;
    const fits =
      isBasic && type === 'kubernetes.io/basic-auth'
        ? keys.includes('username') && keys.includes('password')
        : !(isBasic || isDigest) || keys.length === 1;
    if (!fits) return { words: doesNotExist(name), at, sure: true, reference };
  }
  return undefined;
}

function brokenParts(
  world: World,
  resource: Resource<Middleware>,
  name: string,
  chain: readonly Resource[],
): Broken | undefined {
  const plain = resource as Resource;
  if (chain.includes(plain)) return { words: 'recursion detected', at: resource.at('spec', 'chain'), sure: true };
  for (const part of resource.view.chain) {
    const reference = referenceOf(world.graph, plain, part, 'middleware');
    const { middleware, problems } = chainPart(world, plain, part, reference);
    const [first] = [...problems].sort((a, b) => Number(b.sure) - Number(a.sure));
    if (first) {
      // What may not be named costs the chain itself.
      const words = first.effect === 'dropped' ? doesNotExist(name) : first.words;
      return { words, at: first.at, sure: first.sure, reference: first.reference };
    }
    if (!middleware.resource) continue;
    const inner = brokenMiddleware(world, middleware.resource, middleware.name, [...chain, plain]);
    if (inner) return inner;
  }
  const { errorService } = resource.view;
  if (errorService) {
    const { problems } = backendTarget(world, plain, errorService, 'http');
    const first = problems.find(({ sure }) => sure) ?? problems[0];
    if (first) return { words: doesNotExist(name), at: first.at, sure: first.sure, reference: first.reference };
  }
  return undefined;
}

/** A part of a chain, without what is wrong with the part itself. */
function chainPart(world: World, from: Resource, part: TraefikReference, reference: Reference | undefined) {
  if (reference?.target) {
    const { allowCrossNamespace } = world.crd;
    const target = reference.target;
    const crosses = target.namespace !== from.namespace || part.name.includes('@');
    if (!crosses || allowCrossNamespace === true) {
      const name = `${normalize(`${target.namespace}-${target.name}`)}@kubernetescrd`;
      if (has(world, target) !== false) {
        const middleware: RouterMiddleware = {
          name,
          state: 'present',
          resource: target,
          at: from.at(...part.at, 'name'),
        };
        return { middleware, problems: [] as readonly RouterProblem[] };
      }
    }
  }
  return middlewareOf(world, from, part, reference?.target === from ? undefined : reference);
}
