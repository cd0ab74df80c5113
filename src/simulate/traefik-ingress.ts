/**
 * The routers that Traefik's Ingress provider makes, as far as the road of one request needs them:
 * `pkg/provider/kubernetes/ingress/kubernetes.go` (loadConfigurationFromIngresses, loadRouter, shouldProcessIngress), `annotations.go`.
 */
import { type TraefikProfile, unknown } from '../controllers/traefik/types.ts';
import type { Graph, Route } from '../graph/graph.ts';
import type { Ingress } from '../model/kinds/ingress.ts';
import type { IngressClass } from '../model/kinds/ingress-class.ts';
import type { Service, ServicePort } from '../model/kinds/service.ts';
import { isPlaceholder } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import { type Hop, noVerdicts, type Refused, Walk } from './hop.ts';
import { enterBackend, routeTitle } from './ingress.ts';
import type { TraceRequest } from './request.ts';
import type { Candidate } from './routers.ts';

const prefix = 'traefik.ingress.kubernetes.io/';
const controllerName = 'traefik.io/ingress-controller';

/** What stands behind `router.` in an annotation that Traefik knows. */
const known =
  /^(?:entrypoints|middlewares|priority|pathmatcher|rulesyntax|tls(?:\.certresolver|\.options|\.domains\.\d+\.(?:main|sans)|\.domains\[\d+\]\.(?:main|sans))?|observability(?:\.(?:accesslogs|metrics|tracing|traceverbosity))?)$/;

/** What the annotations of an Ingress say to Traefik; a text if it drops the Ingress for them. */
interface Options {
  readonly entryPoints: readonly string[] | undefined;
  readonly middlewares: readonly string[];
  readonly priority: number;
  readonly pathMatcher: string;
  readonly tls: boolean;
}

function readOptions(ingress: Resource): Options | string {
  const found = new Map<string, string>();
  for (const [key, value] of ingress.annotations) {
    const lower = key.toLowerCase();
    if (!lower.startsWith(`${prefix}router.`)) continue;
    const name = lower.slice(prefix.length + 'router.'.length);
    if (!known.test(name)) return `Traefik drops the whole Ingress: field not found, node: ${name}`;
    found.set(name, value);
  }
  const list = (name: string): readonly string[] | undefined =>
    found
      .get(name)
      ?.split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const priority = found.get('priority');
  if (priority !== undefined && !/^[-+]?\d+$/.test(priority))
    return `Traefik drops the whole Ingress: its priority "${priority}" is no number`;
  const tls = found.get('tls');
  const isTls = [...found.keys()].some((name) => name.startsWith('tls.'));
  return {
    entryPoints: list('entrypoints'),
    middlewares: list('middlewares') ?? [],
    priority: Number(priority ?? 0),
    pathMatcher: found.get('pathmatcher') || 'PathPrefix',
    // What Go does not read as true makes no TLS, and no complaint.
    tls: isTls || (tls !== undefined && /^(?:1|t|true)$/i.test(tls)),
  };
}

/** Why an Ingress is not one of a profile's; undefined if it is; `sure` false if that is not known. */
function passedBy(
  graph: Graph,
  { providers }: TraefikProfile,
  ingress: Resource<Ingress>,
): { text: string; sure: boolean; rule?: string } | undefined {
  const { enabled, namespaces, labelSelector, ingressClass, disableIngressClassLookup } = providers.kubernetesIngress;
  if (enabled === false) return { text: "Traefik's Ingress provider is not switched on", sure: true };
  if (enabled === unknown)
    return { text: "whether Traefik's Ingress provider is switched on is not known", sure: false };
  if (namespaces === unknown || labelSelector === unknown)
    return { text: 'which Ingresses Traefik watches is not known', sure: false };
  if (namespaces.length > 0 && !namespaces.includes(ingress.namespace))
    return { text: `Traefik does not watch namespace "${ingress.namespace}"`, sure: true };
  if (labelSelector !== undefined && labelSelector !== '') {
    const pairs = labelSelector.split(',').map((pair) => /^\s*([^=!\s]+)\s*==?\s*([^=\s]+)\s*$/.exec(pair));
    if (pairs.some((pair) => !pair)) return { text: 'the label selector of Traefik is not read', sure: false };
    if (pairs.some((pair) => ingress.labels.get(pair?.[1] ?? '') !== pair?.[2]))
      return { text: `it does not have the labels that Traefik asks for (${labelSelector})`, sure: true };
  }
  if (ingressClass === unknown) return { text: 'the class that Traefik watches is not known', sure: false };
  const { className, classAnnotation } = ingress.view;
  const given = graph.classOf(ingress);
  // The API server writes the default class into an Ingress without one.
  const name = className ?? (given.source === 'default' ? given.name : undefined);
  if (name !== undefined) {
    if (ingressClass !== undefined && ingressClass !== '' && name !== ingressClass)
      return { text: `its class is "${name}"; this Traefik takes "${ingressClass}"`, sure: true };
    if (disableIngressClassLookup === true)
      return { text: 'this Traefik does not look up IngressClasses, and takes none that names one', sure: true };
    const found = graph.get('IngressClass', '', name) as Resource<IngressClass> | undefined;
    if (found) {
      const { controller } = found.view;
      if (controller === controllerName) return undefined;
      return {
        text: `IngressClass "${name}" is for another controller: ${controller ?? 'none'}`,
        sure: controller !== undefined && !isPlaceholder(controller),
      };
    }
    const [reference] = graph.references({ role: 'class', from: ingress });
    const sure = reference?.state === 'absent' && reference.open === false;
    return {
      text: `IngressClass "${name}" ${sure ? 'does not exist' : 'is not in the input'}`,
      sure,
      rule: 'ingress-class-not-found',
    };
  }
  if (ingressClass !== undefined && ingressClass !== '')
    return classAnnotation === ingressClass
      ? undefined
      : { text: `it has not the class "${ingressClass}" that this Traefik takes`, sure: true };
  return classAnnotation === undefined || classAnnotation === '' || classAnnotation === 'traefik'
    ? undefined
    : { text: `its class is "${classAnnotation}"`, sure: true };
}

const escapeExpression = (text: string): string => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');

/** The rule's text, whose length is the priority, and whether a request meets it. */
function ruleOf(
  profile: TraefikProfile,
  route: Route,
  options: Options,
): { rule: string; matches: Candidate['matches'] } {
  const { major = 3, minor = 9 } = profile.version ?? {};
  const { strictPrefixMatching } = profile.providers.kubernetesIngress;
  const { host, match } = route;
  const path = route.source?.path ?? (route.source ? '' : '/');
  const parts: string[] = [];
  if (host !== undefined) {
    const rest = host.slice(2);
    if (!host.startsWith('*.') || (major >= 3 && minor >= 7)) parts.push(`Host("${host}")`);
    else if (major < 3) parts.push(`HostRegexp("{subdomain:[a-zA-Z0-9-]+}.${rest}")`);
    else parts.push(`HostRegexp("^[a-zA-Z0-9-]+\\.${escapeExpression(rest)}$")`);
  }
  const matcher =
    match === 'Exact' ? 'Path' : match === 'Prefix' || match === 'default' ? 'PathPrefix' : options.pathMatcher;
  const bare = path.replace(/\/$/, '');
  const isStrict = strictPrefixMatching === true && matcher === 'PathPrefix' && path !== '/' && path !== '';
  if (isStrict) parts.push(`(Path("${bare}") || PathPrefix("${bare}/"))`);
  else if (path !== '') parts.push(`${matcher}("${path}")`);
  const wanted = host?.toLowerCase();
  const matches = ({ host: asked, path: given }: TraceRequest): boolean | 'unknown' => {
    if (wanted !== undefined) {
      if (isPlaceholder(wanted)) return 'unknown';
      if (wanted.startsWith('*.')) {
        const dot = asked.indexOf('.');
        if (dot < 1 || asked.slice(dot) !== wanted.slice(1)) return false;
      } else if (wanted !== asked) return false;
    }
    if (isPlaceholder(path)) return 'unknown';
    if (path === '') return true;
    if (matcher === 'Path') return given === path;
    if (matcher !== 'PathPrefix') return 'unknown';
    if (isStrict) return given === bare || given.startsWith(`${bare}/`);
    if (strictPrefixMatching === unknown && given.startsWith(path) && !(given === bare || given.startsWith(`${bare}/`)))
      return 'unknown';
    return given.startsWith(path);
  };
  return { rule: parts.join(' && '), matches };
}

/** Every router of the provider, also those that it does not make, with the reason. */
export function ingressRouters(graph: Graph, profile: TraefikProfile, refused: Refused): Candidate[] {
  const found: Candidate[] = [];
  const options = new Map<Resource, Options | string>();
  const passed = new Map<Resource, ReturnType<typeof passedBy>>();
  for (const route of graph.routes()) {
    if (route.from.kind !== 'Ingress') continue;
    const ingress = route.from as Resource<Ingress>;
    if (!passed.has(ingress)) {
      passed.set(ingress, passedBy(graph, profile, ingress));
      options.set(ingress, readOptions(ingress));
    }
    found.push(
      routerOf(graph, profile, route, ingress, passed.get(ingress), options.get(ingress) as Options | string, refused),
    );
  }
  return found;
}

const noOptions: Options = {
  entryPoints: undefined,
  middlewares: [],
  priority: 0,
  pathMatcher: 'PathPrefix',
  tls: false,
};

function routerOf(
  graph: Graph,
  profile: TraefikProfile,
  route: Route,
  ingress: Resource<Ingress>,
  passed: ReturnType<typeof passedBy>,
  read: Options | string,
  refused: Refused,
): Candidate {
  const options = typeof read === 'string' ? noOptions : read;
  const { rule, matches } = ruleOf(profile, route, options);
  const isDefault = route.match === 'default';
  const base = {
    from: ingress,
    title: routeTitle(route),
    at: route.at,
    rule: isDefault ? 'PathPrefix("/")' : rule,
    priority: options.priority !== 0 ? options.priority : isDefault ? Number.NEGATIVE_INFINITY : rule.length,
    entryPoints: options.entryPoints,
    tls: options.tls,
    middlewares: options.middlewares,
    matches: isDefault ? () => true : matches,
  };
  const lost = (text: string, more: Partial<Hop> = {}): Candidate => ({
    ...base,
    state: 'lost',
    why: text,
    hop: more,
    enter: (walk) => enterBackend(walk, graph, route, '404'),
  });
  const refusal = refused(ingress);
  if (refusal)
    return lost('the API server refuses this Ingress', { at: refusal.at, rules: [refusal.rule], about: [ingress] });
  if (passed?.sure)
    return lost(passed.text, { ...(passed.rule !== undefined && { rules: [passed.rule] }), about: [ingress] });
  if (typeof read === 'string') return lost(read, { about: [ingress] });
  if (isDefault && ingress.view.rules.length > 0) return lost('Traefik passes over a default backend beside rules');
  if (!isDefault && rule === '') return lost('a rule with neither host nor path makes no router: expected operand');
  const bare = options.middlewares.find((name) => !name.includes('@'));
  if (bare !== undefined)
    return lost(
      `the router is disabled: middleware "${bare}@kubernetes" does not exist; write it as namespace-name@kubernetescrd`,
    );
  const missing = options.middlewares.find((name) => middlewareOf(graph, name) === undefined);
  if (missing !== undefined && graph.settings.completeness === 'closed')
    return lost(`the router is disabled: middleware "${missing}" does not exist`);
  const backend = backendOf(graph, profile, route, refused);
  if (backend.lost) {
    const { title, at, rules, about, command, detail } = backend.lost;
    return { ...lost(title, { at, rules, about, command, detail }), enter: () => undefined };
  }
  return {
    ...base,
    state: passed || backend.doubt !== undefined ? 'unknown' : 'made',
    why: passed?.text ?? backend.doubt ?? '',
    hop: {},
    enter(walk) {
      enterBackend(walk, graph, route, '503');
      const { service, reference } = route.backend;
      speakTls(walk, service, reference?.port?.port, service?.annotations.get(`${prefix}service.serversscheme`));
    },
  };
}

/** The Middleware behind `namespace-name@kubernetescrd`; undefined if it is not in the input. */
export function middlewareOf(graph: Graph, name: string): Resource | undefined {
  const [id = '', provider] = name.split('@');
  if (provider !== 'kubernetescrd') return undefined;
  return graph.resources.find(
    (one) => one.kind === 'Middleware' && one.group.startsWith('traefik.') && `${one.namespace}-${one.name}` === id,
  );
}

/** What Traefik makes of a backend: without it there is no router. */
function backendOf(
  graph: Graph,
  profile: TraefikProfile,
  route: Route,
  refused: Refused,
): { lost?: Hop; doubt?: string } {
  const { allowEmptyServices, allowExternalNameServices } = profile.providers.kubernetesIngress;
  const walk = new Walk({ ...noVerdicts, refused });
  enterBackend(walk, graph, route, '404');
  const { service } = route.backend;
  const asked = route.backend.reference?.port;
  if (service?.view.type === 'ExternalName' && asked && !asked.port && service.view.ports.length === 0)
    return {
      lost: {
        stage: 'router',
        state: 'broken',
        title: 'service port not found: an ExternalName Service has to list it',
        at: asked.at,
        detail: [],
      },
    };
  if (service?.view.type === 'ExternalName' && walk.hops.every(({ state }) => state === 'ok')) {
    if (allowExternalNameServices === true) return {};
    const title = 'externalName services not allowed';
    if (allowExternalNameServices === unknown)
      return { doubt: 'whether Traefik allows ExternalName Services is not known' };
    return {
      lost: {
        stage: 'router',
        state: 'broken',
        title: `${title} (providers.kubernetesIngress.allowExternalNameServices)`,
        at: service.at('spec', 'type'),
        detail: [],
        about: [service],
      },
    };
  }
  const hop = walk.hops.find(({ state }) => state === 'broken');
  if (!hop) return {};
  if (!hop.noEndpoints || allowEmptyServices === false) return { lost: hop };
  return allowEmptyServices === unknown
    ? { doubt: 'without an endpoint Traefik answers 404 or 503, by allowEmptyServices' }
    : {};
}

/** A Service port 443, or one whose name begins with https: Traefik speaks TLS to the Pods, whatever they speak. */
export function speakTls(
  walk: Walk,
  service: Resource<Service> | undefined,
  port: ServicePort | undefined,
  scheme: string | undefined,
): void {
  const last = walk.hops.at(-1);
  if (last?.stage !== 'Pod' || scheme === 'http' || scheme === 'h2c') return;
  if (scheme !== 'https' && port?.port !== 443 && !port?.name?.startsWith('https')) return;
  walk.hops[walk.hops.length - 1] = {
    ...last,
    state: 'unknown',
    detail: [
      ...last.detail,
      'Traefik speaks https to it: without TLS there, or with a certificate that Traefik does not trust, the client sees 500',
    ],
    command: service
      ? `kubectl -n ${service.namespace} port-forward service/${service.name} 8443:${port?.port ?? ''}`
      : undefined,
  };
}
