/** The routers that Traefik makes of an Ingress: `pkg/provider/kubernetes/ingress/kubernetes.go: loadConfigurationFromIngresses`. */
import type { Reference } from '../../graph/graph.ts';
import type { Ingress, IngressPath } from '../../model/kinds/ingress.ts';
import type { Service } from '../../model/kinds/service.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { normalize, splitProvider } from '../../model/traefik.ts';
import type { At } from '../../parse/place.ts';
import {
  type Annotations,
  isAnnotated,
  isSwitchedOn,
  isTraefiks,
  listOf,
  readAnnotations,
  textOf,
} from './annotations.ts';
import { annotatedMiddleware, isMissed, isNamesake, qualifiedReference } from './middlewares.ts';
import { byteLength, optionsProblem, placeOn, resolverProblems } from './placing.ts';
import { reader, ruleProblems } from './readings.ts';
import type { Router, RouterMiddleware, RouterProblem, RouterTls, Target } from './router-types.ts';
import { guessScheme, ingressTarget } from './targets.ts';
import { type Unknown, unknown } from './types.ts';
import { isAtLeast } from './version.ts';
import { doubt, has, problem, sees, stateOf, type World } from './world.ts';

/** What the annotations make of every router of an Ingress. */
interface Frame {
  readonly annotations: Annotations;
  readonly middlewares: readonly RouterMiddleware[];
  readonly tls: RouterTls | undefined | Unknown;
  readonly syntax: 'v2' | 'v3' | Unknown;
  readonly priority: number | undefined | Unknown;
  readonly named: readonly { readonly name: string; readonly at: At }[] | Unknown;
  readonly entryPoints: readonly string[] | Unknown;
  readonly problems: readonly RouterProblem[];
}

/** The routers of all Ingresses that Traefik may take, also of those that it passes over. */
export function ingressRouters(world: World, which: 'all' | 'particular'): Router[] {
  const routers: Router[] = [];
  const isPlain = which === 'particular' ? plainness(world) : undefined;
  const defaults: Router[] = [];
  for (const ingress of world.graph.all('Ingress')) {
    // Of a Traefik of which nothing is known, only what speaks to one is its own.
    if (!world.profile && !isAnnotated(ingress as Resource)) continue;
    if (isPlain?.(ingress)) continue;
    const own = routersOf(world, ingress);
    routers.push(...own);
    defaults.push(...own.filter(({ name, state }) => name === defaultRouter && state !== 'dropped'));
  }
  if (defaults.length < 2) return routers;
  // There is one for all: which of them, the order in which Traefik happens to see the Ingresses decides.
  return routers.map((router) => {
    if (!defaults.includes(router)) return router;
    const told = doubt('replaced', 'dropped', router.at, 'The default backend already exists.');
    const problems = [...router.problems, told];
    return { ...router, problems, state: stateOf(problems) };
  });
}

/**
 * Tells the Ingresses that are plain in the sense of the graph's `particularRouters`. Annotations are mostly the same all over: what they amount to
 * is found out once.
 */
function plainness(world: World): (ingress: Resource<Ingress>) => boolean {
  const frames = new Map<string, { readonly isPlain: boolean; readonly hasTls: boolean }>();
  const frameOfText = (ingress: Resource<Ingress>) => {
    let key = '';
    ingress.annotations.forEach((value, name) => {
      if (isTraefiks(name)) key += `${name}\0${value}\0`;
    });
    let known = frames.get(key);
    if (!known) {
      const { problems, middlewares, tls, annotations } = frameOf(world, ingress, undefined);
      // What is named by an annotation may be there for one Ingress, and not for another.
      const namesNothing = middlewares.length === 0 && !/\.middlewares\0|\.tls\.options\0/i.test(key);
      const hasPlainPaths = !annotations.values.has('pathMatcher');
      known = { isPlain: problems.length === 0 && namesNothing && hasPlainPaths, hasTls: tls !== undefined };
      frames.set(key, known);
    }
    return known;
  };
  const isPlainBackend = ({ target, port }: Reference): boolean =>
    target?.kind === 'Service' &&
    port?.port !== undefined &&
    // What Traefik takes for TLS, or what may be TLS without its knowing, is worth a look.
    guessScheme(port.port) === 'http' &&
    !String(port.port.targetPort).startsWith('https') &&
    (target as Resource<Service>).view.type !== 'ExternalName' &&
    !isAnnotated(target);
  return (ingress) => {
    const { view } = ingress;
    const { isPlain, hasTls } = frameOfText(ingress);
    if (!isPlain || (view.tls.length > 0 && !hasTls)) return false;
    if (world.profile && takes(world, ingress).problem) return false;
    let backends = view.defaultBackend ? 1 : 0;
    for (const { host, paths } of view.rules) {
      backends += paths.length;
      for (const { path } of paths) if (isOdd(host, path)) return false;
    }
    for (const reference of world.graph.references({ from: ingress as Resource })) {
      if (reference.role !== 'backend') continue;
      if (!isPlainBackend(reference)) return false;
      backends--;
    }
    return backends === 0;
  };
}

const defaultRouter = 'default-router@kubernetes';

function routersOf(world: World, ingress: Resource<Ingress>): Router[] {
  const taken = takes(world, ingress);
  const frame = frameOf(world, ingress, taken.problem);
  const references = world.graph.references({ from: ingress as Resource }).filter(({ role }) => role === 'backend');
  const routers: Router[] = [];
  const { view } = ingress;
  if (view.rules.length === 0 && view.defaultBackend) {
    const { defaultBackend } = view;
    const reference = references.find(({ of }) => of === defaultBackend);
    const { target, problems } = ingressTarget(world, ingress as Resource, defaultBackend, reference);
    const at = ingress.at('spec', 'defaultBackend');
    // math.MinInt32: behind everything.
    const rule = 'PathPrefix("/")';
    const read = reader([rule], 'http', 'v3', world.version);
    return [make(ingress, frame, defaultRouter, at, rule, read, -2147483648, target, problems)];
  }
  // The last of equal rules stands; their names differ only where their rules do.
  const made = new Map<string, number>();
  for (const rule of view.rules)
    for (const path of rule.paths) {
      const { router, key } = pathRouter(world, ingress, frame, rule.host, path, references);
      if (router.state !== 'dropped') {
        const earlier = made.get(key);
        if (earlier !== undefined) {
          const before = routers[earlier] as Router;
          const problems = [...before.problems, problem('replaced', 'dropped', before.at, '')];
          routers[earlier] = { ...before, problems, state: stateOf(problems) };
        }
        made.set(key, routers.length);
      }
      routers.push(router);
    }
  return routers;
}

function pathRouter(
  world: World,
  ingress: Resource<Ingress>,
  frame: Frame,
  host: string | undefined,
  path: IngressPath,
  references: readonly Reference[],
): { readonly router: Router; readonly key: string } {
  const reference = references.find(({ of }) => of === path.backend);
  const { target, problems: own } = ingressTarget(world, ingress as Resource, path.backend, reference);
  const problems = [...own];
  const { rule, perhaps, problem: badMatcher } = ruleOf(world, ingress, frame, host, path);
  const at = path.path === undefined ? ingress.at(...path.at) : ingress.at(...path.at, 'path');
  const key = normalize(`${ingress.namespace}-${ingress.name}-${host ?? ''}${path.path ?? ''}`);
  const { syntax } = frame;
  const refused =
    isOdd(host, path.path) || rule.includes('PathRegexp(')
      ? ruleProblems({ rule, protocol: 'http', syntax }, world.version, at, true)
      : [];
  const before = serviceMiddlewares(world, target);
  problems.push(...before.problems);
  const all = [...problems, ...(badMatcher ? [badMatcher] : refused.filter(({ kind }) => kind === 'rule'))];
  const priority = frame.priority === undefined ? byteLength(rule) : frame.priority;
  const read = reader(perhaps === undefined ? [rule] : [rule, perhaps], 'http', syntax, world.version);
  const router = make(ingress, frame, `${key}@kubernetes`, at, rule, read, priority, before.target, all);
  return { router, key: `${key} ${rule}` };
}

/** Middlewares that an annotation puts before one Service (v3.7); before, the annotation costs the path. */
function serviceMiddlewares(world: World, target: Target): { target: Target; problems: readonly RouterProblem[] } {
  const { service, kind } = target;
  if (!service || kind === 'none' || !isAnnotated(service as Resource)) return { target, problems: [] };
  const names = listOf(readAnnotations(service as Resource, 'service', world.version), 'middlewares');
  if (names === unknown || names.length === 0) return { target, problems: [] };
  const built = names.map(({ name, at }) => annotatedMiddleware(world, service as Resource, name, at));
  const middlewares = built.map(({ middleware }) => middleware);
  return { target: { ...target, middlewares }, problems: built.flatMap(({ problems }) => problems) };
}

/** Whether Traefik may refuse the rule: of neither host nor path nothing is left, and in the syntax of v2 braces stand for something. */
const isOdd = (host: string | undefined, path: string | undefined): boolean =>
  path === undefined ? host === undefined : path.includes('{') || path.includes('}');

function make(
  ingress: Resource<Ingress>,
  frame: Frame,
  name: string,
  at: At,
  rule: string,
  read: Router['read'],
  priority: number | Unknown,
  service: Target,
  own: readonly RouterProblem[],
): Router {
  const problems = [...frame.problems, ...own];
  return {
    name,
    provider: 'kubernetes',
    from: ingress as Resource,
    at,
    protocol: 'http',
    rule,
    ruleAt: undefined,
    syntax: name === defaultRouter ? 'v3' : frame.syntax,
    read,
    priority,
    entryPoints: frame.entryPoints,
    namedEntryPoints: frame.named === unknown ? [] : frame.named,
    tls: frame.tls,
    middlewares: frame.middlewares,
    service,
    parents: [],
    state: stateOf(problems),
    problems,
  };
}

/** Whether Traefik takes an Ingress: `shouldProcessIngress`, and the class that the API server writes into it. */
function takes(world: World, ingress: Resource<Ingress>): { readonly problem?: RouterProblem } {
  const seen = sees(world.ingress, ingress as Resource);
  const { at, taken } = classFits(world, ingress);
  if (seen === false) return { problem: problem('not-taken', 'dropped', ingress.at('metadata', 'name'), '') };
  if (taken === false) return { problem: problem('not-taken', 'dropped', at, '') };
  return seen === unknown || taken === unknown ? { problem: doubt('not-taken', 'dropped', at, '') } : {};
}

const controllerName = 'traefik.io/ingress-controller';

function classFits(world: World, ingress: Resource<Ingress>): { readonly at: At; readonly taken: boolean | Unknown } {
  const { graph } = world;
  const { ingressClass: flag, disableIngressClassLookup } = world.ingress;
  const { name, source } = graph.classOf(ingress);
  if (source === 'field' || source === 'default') {
    const at = source === 'field' ? ingress.at('spec', 'ingressClassName') : ingress.at('metadata', 'name');
    if (disableIngressClassLookup === true) return { at, taken: false };
    if (typeof flag === 'string' && !isPlaceholder(flag) && !isPlaceholder(name ?? '') && flag !== name)
      return { at, taken: false };
    const object = graph.get('IngressClass', '', name ?? '');
    if (object) {
      const { controller } = object.view;
      if (controller !== undefined && controller !== controllerName && !isPlaceholder(controller))
        return { at, taken: false };
      const isSure =
        controller === controllerName &&
        disableIngressClassLookup === false &&
        flag !== unknown &&
        !isPlaceholder(flag ?? '');
      return { at, taken: isSure ? true : unknown };
    }
    const [reference] = graph.references({ role: 'class', from: ingress as Resource });
    return { at, taken: reference?.state === 'absent' && reference.open === false ? false : unknown };
  }
  const written = ingress.view.classAnnotation ?? '';
  const at =
    ingress.view.classAnnotation === undefined
      ? ingress.at('metadata', 'name')
      : ingress.at('metadata', 'annotations', 'kubernetes.io/ingress.class');
  if (isPlaceholder(written)) return { at, taken: unknown };
  if (flag === unknown) return { at, taken: unknown };
  if (flag === undefined) return { at, taken: written === '' || written === 'traefik' };
  return { at, taken: isPlaceholder(flag) ? unknown : written === flag };
}

function frameOf(world: World, ingress: Resource<Ingress>, notTaken: RouterProblem | undefined): Frame {
  const annotations = readAnnotations(ingress as Resource, 'router', world.version);
  const problems: RouterProblem[] = notTaken ? [notTaken] : [];
  for (const { at, words, sure, meant } of annotations.problems)
    problems.push({ ...(sure ? problem : doubt)('annotation', 'dropped', at, words), meant });
  const middlewares: RouterMiddleware[] = [];
  const names = listOf(annotations, 'middlewares');
  if (names !== unknown)
    for (const { name, at } of names) {
      const built = annotatedMiddleware(world, ingress as Resource, name, at);
      middlewares.push(built.middleware);
      problems.push(...built.problems);
    }
  const tls = tlsOf(world, ingress, annotations, problems);
  const { crossProviderNamespaces } = world.ingress;
  if (Array.isArray(crossProviderNamespaces) && !crossProviderNamespaces.includes(ingress.namespace)) {
    const options = annotations.values.get('tls.options');
    const [first] = names === unknown ? [] : names;
    const what = first ? 'middleware' : 'TLS option';
    const where = first?.at ?? options?.at;
    if (where)
      problems.push(
        problem(
          'cross-namespace',
          'dropped',
          where,
          `Skipping Ingress: cross-provider ${what} reference is not allowed from namespace "${ingress.namespace}"`,
        ),
      );
  }
  const named = listOf(annotations, 'entryPoints');
  const placed = placeOn(world, 'http', named, ingress.at('metadata', 'name'));
  problems.push(...placed.problems);
  const written = textOf(annotations, 'priority');
  const priority = written === unknown ? unknown : written === undefined ? undefined : Number(written) || undefined;
  return {
    annotations,
    middlewares,
    tls,
    syntax: syntaxOf(world, textOf(annotations, 'ruleSyntax')),
    priority,
    named,
    entryPoints: placed.entryPoints,
    problems,
  };
}

/** The rule syntax of a router; before v3.0 there is one, and only what is older reads the old group. */
export function syntaxOf(world: World, own: string | undefined | Unknown, group?: string): 'v2' | 'v3' | Unknown {
  const isNew = isAtLeast(world.version, 3, 0);
  if (isNew === false || group === 'traefik.containo.us') return 'v2';
  if (own === 'v2' || own === 'v3') return own;
  if (own === unknown) return unknown;
  return world.profile?.defaultRuleSyntax ?? unknown;
}

function tlsOf(
  world: World,
  ingress: Resource<Ingress>,
  annotations: Annotations,
  problems: RouterProblem[],
): RouterTls | undefined | Unknown {
  const on = isSwitchedOn(annotations, 'tls');
  if (on === false) return undefined;
  const options = textOf(annotations, 'tls.options');
  const certResolver = textOf(annotations, 'tls.certResolver');
  const at = annotations.values.get('tls')?.at ?? ingress.at('metadata', 'annotations');
  if (certResolver !== unknown)
    problems.push(...resolverProblems(world, certResolver, annotations.values.get('tls.certResolver')?.at ?? at));
  if (on === unknown) return unknown;
  if (typeof options === 'string' && options !== 'default') {
    const split = splitProvider(options);
    const where = annotations.values.get('tls.options')?.at ?? at;
    const full = split ? options : `${options}@kubernetes`;
    if (!split || split.provider === 'kubernetes') problems.push(optionsProblem(where, full, true));
    else if (split.provider === 'kubernetescrd') {
      const id = split.name;
      const found = world.graph
        .all('TLSOption')
        .some(
          (one) =>
            one.name !== 'default' &&
            normalize(`${one.namespace}-${one.name}`) === id &&
            has(world, one as Resource) !== false,
        );
      const isClosed = world.graph.settings.completeness === 'closed';
      if (!found) {
        const reference = qualifiedReference(world.graph, ingress as Resource, 'tls-option', id);
        const isSure = isClosed || world.crd.enabled === false || isNamesake(world, 'TLSOption', split.name);
        problems.push({ ...optionsProblem(where, full, isSure || isMissed(reference)), reference });
      }
    }
  }
  return { options: options ?? 'default', certResolver, passthrough: false, at };
}

const quote = (text: string): string => JSON.stringify(text);

/** `loadRouter`, `buildRule`; `perhaps`: what it is with strictPrefixMatching, where that is not known. Quotes or backticks: the length, and so the priority, is the same. */
function ruleOf(
  world: World,
  ingress: Resource<Ingress>,
  frame: Frame,
  host: string | undefined,
  { path, pathType, at }: IngressPath,
): { readonly rule: string; readonly perhaps?: string | undefined; readonly problem?: RouterProblem } {
  const rules: string[] = [];
  if (host !== undefined) rules.push(hostRule(world, frame, host));
  let bad: RouterProblem | undefined;
  let perhaps: string | undefined;
  if (path !== undefined) {
    let matcher = 'PathPrefix';
    if (pathType === 'Exact') matcher = 'Path';
    else if (pathType === undefined || pathType === 'ImplementationSpecific') {
      const asked = textOf(frame.annotations, 'pathMatcher');
      if (typeof asked === 'string') {
        matcher = asked;
        const isOld = isAtLeast(world.version, 3, 0) === false;
        const known = isOld ? ['Path', 'PathPrefix'] : ['Path', 'PathPrefix', 'PathRegexp'];
        if (!known.includes(asked))
          bad = problem(
            'annotation',
            'dropped',
            frame.annotations.values.get('pathMatcher')?.at ?? ingress.at(...at),
            `invalid router path matcher ${quote(asked)}: must be one of ${known.join(', ')}`,
          );
      }
    }
    const { strictPrefixMatching } = world.ingress;
    if (strictPrefixMatching === unknown && matcher === 'PathPrefix' && path !== '/')
      perhaps = [...rules, pathRule(true, matcher, path)].join(' && ');
    rules.push(pathRule(strictPrefixMatching === true, matcher, path));
  }
  const rule = rules.join(' && ');
  return bad ? { rule, perhaps, problem: bad } : { rule, perhaps };
}

function hostRule({ version }: World, { syntax }: Frame, host: string): string {
  if (!host.startsWith('*.')) return `Host(${quote(host)})`;
  if (syntax === 'v2') return `HostRegexp(${quote(`{subdomain:[a-zA-Z0-9-]+}${host.slice(1)}`)})`;
  if (isAtLeast(version, 3, 7) !== false) return `Host(${quote(host)})`;
  return `HostRegexp(\`^[a-zA-Z0-9-]+\\.${host.slice(2).replace(/[.+*?()|[\]{}^$\\]/g, '\\$&')}$\`)`;
}

function pathRule(isStrict: boolean, matcher: string, path: string): string {
  if (!isStrict || matcher !== 'PathPrefix' || path === '/') return `${matcher}(${quote(path)})`;
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  return `(Path(${quote(bare)}) || PathPrefix(${quote(`${bare}/`)}))`;
}
