/** What became of each reference: present, absent, external or unknown. The only place where "not found" is decided. */

import type { Generated } from '../adapters/manifest-set.ts';
import type { PortSpec, ReferenceSpec } from '../model/define-kind.ts';
import type { Secret } from '../model/kinds/secret.ts';
import type { Service, ServicePort } from '../model/kinds/service.ts';
import { nearest } from '../model/nearest.ts';
import { makesObjectsIn, producedSecrets } from '../model/producers.ts';
import { publicClasses } from '../model/public-classes.ts';
import { push } from '../model/push.ts';
import { dig, isPlaceholder } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import type { Settings } from '../model/settings.ts';
import { normalize } from '../model/traefik.ts';
import type { Document } from '../parse/document.ts';
import type { Candidate, Open, PortReference, Reference, State } from './graph.ts';

/** What the resolver needs to know of the context. */
export interface World {
  readonly settings: Settings;
  readonly resources: readonly Resource[];
  readonly generated: readonly Generated[];
  readonly broken: readonly Document[];
  readonly incomplete?: string | undefined;
  readonly complete?: ReadonlySet<string> | undefined;
  readonly besideCharts: boolean;
  /** Whether the context is one of a collection of lessons or examples. */
  readonly collected: boolean;
  /** Whether the context is a rendered chart: the namespace of the release is for whoever installs it to say. */
  readonly chart: boolean;
  /** Whether another context of the run defines the object: one that shares files with this (a variant), one that does not, or none. */
  definedElsewhere(kind: string, namespace: string, name: string): 'variant' | 'apart' | undefined;
  /** Whether another context of the run has a Service of that name in any namespace. */
  hasServiceElsewhere(name: string): boolean;
  /** First object of each kind, namespace and name. */
  find(kind: string, namespace: string, name: string): Resource | undefined;
  /** All definitions of an object: more than one only by mistake, or where files are alternatives to each other. */
  definitions(resource: Resource): readonly Resource[];
  /** All objects of a kind that is understood. */
  ofKind(kind: string): readonly Resource[];
  /** Number of pod templates in a namespace. */
  podsIn(namespace: string): number;
}

export interface Resolver {
  resolve(spec: ReferenceSpec, from: Resource): Reference;
  /** State of an object that something outside the manifests (the config file) refers to. */
  state(
    kind: string,
    namespace: string,
    name: string,
  ): { readonly state: State; readonly open: Open; readonly target?: Resource };
  /** What a name was probably meant to be; never the referrer itself. */
  nearest(target: {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly from?: Resource;
  }): Candidate | undefined;
  /** Whether objects that no manifest shows are made in a namespace: surely, maybe, or not. */
  hidden(namespace: string): 'here' | 'maybe' | 'no';
  /** Whether a document that did not parse mentions all of the words, and so may hold what is missed. */
  mentionedInBroken(words: Iterable<string>): boolean;
}

const workloadKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Pod', 'ReplicaSet', 'Rollout', 'Job', 'CronJob'];

/** Kinds of Traefik that many applications share. */
const sharedKinds = new Set([
  'Middleware',
  'MiddlewareTCP',
  'TLSOption',
  'ServersTransport',
  'ServersTransportTCP',
  'TraefikService',
  'IngressRoute',
]);

/** A class: there is one for every reference of the input, and where it stands is asked for by findings alone. */
class ResolvedReference implements Reference {
  readonly from: Resource;
  readonly state: State;
  readonly open: Open;
  readonly target: Resource | undefined;
  readonly port: PortReference | undefined;
  readonly #spec: ReferenceSpec;

  constructor(
    spec: ReferenceSpec,
    from: Resource,
    state: State,
    open: Open,
    target: Resource | undefined,
    port: PortReference | undefined,
  ) {
    this.#spec = spec;
    this.from = from;
    this.state = state;
    this.open = open;
    this.target = target;
    this.port = port;
  }

  get role() {
    return this.#spec.role;
  }
  get kind() {
    return this.#spec.kind;
  }
  get namespace() {
    return this.#spec.namespace;
  }
  get name() {
    return this.#spec.name;
  }
  get at() {
    return this.#spec.at;
  }
  get of() {
    return this.#spec.of;
  }
  get qualified() {
    return this.#spec.qualified;
  }
  get optional() {
    return this.#spec.optional;
  }
}

class ResolvedPort implements PortReference {
  readonly state: PortReference['state'];
  readonly port: ServicePort | undefined;
  readonly #spec: PortSpec;

  constructor(spec: PortSpec, state: PortReference['state'], port?: ServicePort) {
    this.#spec = spec;
    this.state = state;
    this.port = port;
  }

  get number() {
    return this.#spec.number;
  }
  get name() {
    return this.#spec.name;
  }
  get at() {
    return this.#spec.at;
  }
}

/** The port of a Service that is asked for. */
function portOf(service: Service, { number, name }: PortSpec): ServicePort | undefined {
  const { ports } = service;
  for (let index = 0; index < ports.length; index++) {
    const port = ports[index] as ServicePort;
    if (number !== undefined ? port.port === number : port.name === name) return port;
  }
  return undefined;
}

const folderOf = ({ document }: Resource): string => document.file.path.replace(/[^/]*$/, '');

const idle = /^(?:services?|svc|srv|app|application|server|deployment|deploy)$/;

/** A name without words that are added out of habit; the name itself if there is nothing else. */
function stemOf(name: string): string {
  const words = name.split('-').filter((word) => !idle.test(word));
  return words.length === 0 ? name : words.join('-');
}

/** Makes the resolver of a context. */
export function createResolver(world: World): Resolver {
  const { settings } = world;

  const secrets = new Map<string, Resource>();
  const anywhereSecrets = new Set<string>();
  const makers = new Set<string>();
  for (const resource of world.resources) {
    // Of the kinds that are understood, only a Secret brings others along.
    if (resource.definition !== undefined && resource.kind !== 'Secret') continue;
    const made = makesObjectsIn(resource);
    if (made !== undefined) makers.add(made);
    for (const { namespace, name } of producedSecrets(resource))
      if (namespace === '*') anywhereSecrets.add(name);
      else if (!secrets.has(`${namespace}/${name}`)) secrets.set(`${namespace}/${name}`, resource);
  }
  const generated = new Set(
    world.generated.map(
      ({ kind, namespace, name }) => `${kind}/${namespace === '' ? settings.namespace : namespace}/${name}`,
    ),
  );

  // Asked only about what is missing: a clean tree never pays for it.
  let indexes: { readonly names: Map<string, string[]>; readonly places: Map<string, Resource[]> } | undefined;
  function byName(): NonNullable<typeof indexes> {
    if (!indexes) {
      indexes = { names: new Map(), places: new Map() };
      for (const resource of world.resources) {
        if (resource.definition === undefined || resource.name === '') continue;
        push(indexes.names, `${resource.kind}/${resource.namespace}`, resource.name);
        push(indexes.places, `${resource.kind}/${resource.name}`, resource);
      }
    }
    return indexes;
  }

  function hidden(namespace: string): 'here' | 'maybe' | 'no' {
    if (world.incomplete !== undefined || makers.has(namespace)) return 'here';
    return world.besideCharts || makers.has('*') ? 'maybe' : 'no';
  }

  function mentionedInBroken(words: Iterable<string>): boolean {
    if (world.broken.length === 0) return false;
    const wanted = [...words];
    return world.broken.some(({ file, start, end }) => {
      const text = file.text.slice(start, end);
      return wanted.every((word) => text.includes(word));
    });
  }

  function findNearest(target: {
    kind: string;
    namespace: string;
    name: string;
    from?: Resource;
  }): Candidate | undefined {
    const { kind, namespace, name } = target;
    // `echo` for `echo-service`: nearer than an `echo` in another namespace.
    for (const other of [`${name}-${kind.toLowerCase()}`, `${name}-svc`, name.replace(/-(?:service|svc)$/, '')]) {
      const resource = other === name ? undefined : world.find(kind, namespace, other);
      if (resource) return { resource, why: 'spelling' };
    }
    const elsewhere = byName()
      .places.get(`${kind}/${name}`)
      ?.find((resource) => resource.namespace !== namespace);
    if (elsewhere) return { resource: elsewhere, why: 'namespace' };
    const near = nearest(name, byName().names.get(`${kind}/${namespace}`) ?? []);
    const spelled = near === undefined ? undefined : world.find(kind, namespace, near);
    if (spelled) return { resource: spelled, why: 'spelling' };
    if (kind === 'Secret') {
      const prefix = `${namespace}/`;
      const produced = [...secrets.keys()]
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
      const close = nearest(name, produced);
      const maker = close === undefined ? undefined : secrets.get(prefix + close);
      return maker && { resource: maker, why: 'spelling' };
    }
    if (kind === 'Service')
      for (const other of workloadKinds) {
        const same = world.find(other, namespace, name);
        if (same && same !== target.from) return { resource: same, why: 'kind' };
      }
    return undefined;
  }

  /** The only one that is called the same but for what says nothing: `admin-svc` for `admin-service`. Worth a suggestion, and no evidence. */
  function findByStem({ kind, namespace, name }: { kind: string; namespace: string; name: string }) {
    if (kind !== 'Service') return undefined;
    const stem = stemOf(name);
    const [only, another] = (byName().names.get(`${kind}/${namespace}`) ?? []).filter(
      (other) => stemOf(other) === stem,
    );
    const resource = only === undefined || another !== undefined ? undefined : world.find(kind, namespace, only);
    return resource && { resource, why: 'spelling' as const };
  }

  /** Whether an object that is in none of the files is missed for sure (`absent`), probably (`open`), or simply lives elsewhere. */
  function judge(
    kind: string,
    namespace: string,
    name: string,
    from?: Resource,
  ): 'absent' | 'open' | 'faint' | 'external' {
    if (settings.completeness === 'closed') return 'absent';
    // Classes belong to no namespace: only a snapshot of all of the cluster has each of them.
    if (kind === 'IngressClass' && world.complete?.has('*')) return 'absent';
    if (world.complete && (kind === 'Service' || sharedKinds.has(kind)))
      if (world.complete.has(namespace) || world.complete.has('*')) return 'absent';
    const concealed = hidden(namespace);
    if (concealed === 'here') return 'external';
    const near = findNearest({ kind, namespace, name, ...(from && { from }) });
    if (settings.completeness === 'open') return near ? 'absent' : 'external';
    if (kind === 'IngressClass') {
      if (near) return 'absent';
      // The class of one example says nothing about the cluster of the next.
      if (world.ofKind('IngressClass').length > 0 && !world.collected) return 'open';
      return !publicClasses.includes(name) && nearest(name, publicClasses) !== undefined ? 'open' : 'external';
    }
    // Whoever applies files with `kubectl -n` may well give such an object the namespace that is asked for.
    const isElsewhere = near?.why === 'namespace' && !isPlaced(near.resource);
    if (kind === 'Secret') {
      if (near) return isElsewhere ? 'open' : 'absent';
      return hasTlsSecret(namespace) ? 'open' : 'faint';
    }
    // Accounts are often made by the tool that gives them their rights in the cloud (eksctl, Terraform): where none is kept, none is missed.
    if (kind === 'ServiceAccount') {
      // A workload that names no namespace is put beside its account by whoever applies it (`-n`, the destination of an Argo CD Application).
      if (near?.why === 'namespace' && from && !isPlaced(from)) return 'external';
      const other = world.definedElsewhere(kind, namespace, name);
      if (other === 'apart') return 'external';
      if (near) return isElsewhere ? 'open' : 'absent';
      // A variant that brings no account along takes those that it is a variant of.
      if (other && from && !world.ofKind('ServiceAccount').some((one) => folderOf(one) === folderOf(from)))
        return 'external';
      return byName().names.has(`${kind}/${namespace}`) ? 'open' : 'external';
    }
    // What Traefik's routes share is often kept beside Traefik itself, or made by a chart: where none is kept, none is surely missed.
    if (sharedKinds.has(kind)) {
      if (near) return isElsewhere ? 'open' : 'absent';
      if (world.definedElsewhere(kind, namespace, name) === 'apart') return 'external';
      return byName().names.has(`${kind}/${namespace}`) ? 'open' : concealed === 'maybe' ? 'external' : 'faint';
    }
    const evidence = (byName().names.get(`Service/${namespace}`)?.length ?? 0) > 0 || world.podsIn(namespace) > 0;
    // What names no namespace, in a tree whose other parts are put into theirs, will be put beside what it asks for.
    if (kind === 'Service' && !near && from && !isPlaced(from) && world.hasServiceElsewhere(name)) return 'external';
    if (concealed === 'maybe') return evidence || near ? 'open' : 'external';
    const other = world.definedElsewhere(kind, namespace, name);
    if (other === 'apart' && namespace !== settings.namespace) return 'external';
    // The split into contexts is a guess where no config makes it.
    const isExposed = kind === 'Service' && near?.why === 'kind' && isWithoutServices(near.resource);
    if (evidence || near)
      return other ||
        isElsewhere ||
        isExposed ||
        isOtherLesson(from, near?.resource, namespace) ||
        (kind === 'Service' && !near && leadsAway(namespace))
        ? 'open'
        : 'absent';
    return kind === 'Service' ? 'faint' : 'external';
  }

  /** Whether what comes near, or else every Service, is in other lessons of a collection: what one brings along says nothing of the next. */
  function isOtherLesson(from: Resource | undefined, near: Resource | undefined, namespace: string): boolean {
    if (!world.collected || !from) return false;
    const home = folderOf(from);
    const isApart = (one: Resource) => !folderOf(one).startsWith(home) && !home.startsWith(folderOf(one));
    return near ? isApart(near) : world.ofKind('Service').every((one) => one.namespace !== namespace || isApart(one));
  }

  const unexposed = new Map<string, boolean>();

  /** Whether a directory has several workloads and no Service for any: they are given theirs by `kubectl expose`, under the name of the workload. */
  function isWithoutServices(workload: Resource): boolean {
    const folder = folderOf(workload);
    const known = unexposed.get(folder);
    if (known !== undefined) return known;
    const isHere = (resource: Resource) => folderOf(resource) === folder;
    const workloads = workloadKinds.flatMap((kind) => world.ofKind(kind).filter(isHere));
    const isServed = workloads.some(({ namespace, name }) => world.find('Service', namespace, name));
    const found = workloads.length > 1 && !isServed && !world.ofKind('Service').some(isHere);
    unexposed.set(folder, found);
    return found;
  }

  const away = new Map<string, boolean>();

  /** Whether routes of a namespace name several Services, and not one of them is here: then their applications are kept elsewhere, whatever else is here. */
  function leadsAway(namespace: string): boolean {
    let known = away.get(namespace);
    if (known === undefined) {
      const missed = new Set<string>();
      known = true;
      for (const resource of world.resources) {
        for (const spec of resource.definition?.references?.(resource) ?? []) {
          if (spec.role !== 'backend' || spec.kind !== 'Service' || spec.namespace !== namespace) continue;
          if (world.find('Service', namespace, spec.name)) known = false;
          else missed.add(spec.name);
        }
        if (!known) break;
      }
      known &&= missed.size > 2;
      away.set(namespace, known);
    }
    return known;
  }

  /** Whether an object's own text says which namespace it is in. */
  function isPlaced(resource: Resource): boolean {
    if (world.chart) return resource.namespace !== settings.namespace;
    return resource.namespace !== settings.namespace || dig(resource.value, ['metadata', 'namespace']) !== undefined;
  }

  /** Whether certificates of a namespace are kept in the input at all: then a missing one stands out. */
  function hasTlsSecret(namespace: string): boolean {
    for (const key of secrets.keys()) if (key.startsWith(`${namespace}/`)) return true;
    return world
      .ofKind('Secret')
      .some((secret) => secret.namespace === namespace && (secret.view as Secret).type === 'kubernetes.io/tls');
  }

  function state(
    kind: string,
    namespace: string,
    name: string,
    from?: Resource,
  ): { state: State; open: Open; target?: Resource } {
    if (isPlaceholder(name) || isPlaceholder(namespace)) return { state: 'unknown', open: false };
    const target = world.find(kind, namespace, name);
    if (target) return { state: 'present', open: false, target };
    if (settings.externals.some((external) => external.matches(kind, namespace, name)))
      return { state: 'external', open: false };
    if (generated.has(`${kind}/${namespace}/${name}`)) return { state: 'present', open: false };
    if (kind === 'Secret') {
      const maker = secrets.get(`${namespace}/${name}`);
      if (maker) return { state: 'present', open: false, target: maker };
      if (anywhereSecrets.has(name)) return { state: 'present', open: false };
    }
    if (mentionedInBroken([name])) return { state: 'unknown', open: false };
    const verdict = judge(kind, namespace, name, from);
    if (verdict === 'external') return { state: 'external', open: false };
    return { state: 'absent', open: verdict === 'faint' ? 'faint' : verdict === 'open' };
  }

  /** Objects by Traefik's `namespace-name`; of several that are written alike the first. */
  let qualified: Map<string, Resource> | undefined;
  function findQualified(kind: string, id: string): Resource | undefined {
    if (!qualified) {
      qualified = new Map();
      for (const known of sharedKinds)
        for (const resource of world.ofKind(known)) {
          const key = `${known}/${normalize(`${resource.namespace}-${resource.name}`)}`;
          if (!qualified.has(key)) qualified.set(key, resource);
        }
    }
    return qualified.get(`${kind}/${id}`);
  }

  /** Where the namespace ends and the name begins, the namespaces tell that hold objects of the kind. */
  function splitByKnown(spec: ReferenceSpec, id: string): ReferenceSpec {
    let best: { namespace: string; prefix: string } | undefined;
    for (const key of byName().names.keys()) {
      if (!key.startsWith(`${spec.kind}/`)) continue;
      const namespace = key.slice(spec.kind.length + 1);
      const prefix = `${normalize(namespace)}-`;
      if (id.startsWith(prefix) && prefix.length > (best?.prefix.length ?? 0)) best = { namespace, prefix };
    }
    return best ? { ...spec, namespace: best.namespace, name: id.slice(best.prefix.length) } : spec;
  }

  /** The same of what is only known to exist. */
  const isGeneratedQualified = (kind: string, id: string): boolean =>
    world.generated.some((one) => one.kind === kind && normalize(`${one.namespace}-${one.name}`) === id);

  function resolvePort(spec: PortSpec, target: Resource | undefined): PortReference {
    if (target?.kind !== 'Service') return new ResolvedPort(spec, 'unknown');
    if (spec.name !== undefined && isPlaceholder(spec.name)) return new ResolvedPort(spec, 'unknown');
    let unsure = false;
    // Of several definitions of one Service nobody knows which is applied last: a port of any of them will do.
    for (const definition of world.definitions(target)) {
      const view = definition.view as Service;
      // An ExternalName Service that lists no ports takes any, for some controllers; of those that it lists, one has to fit.
      if (view.type === 'ExternalName' && view.ports.length === 0) unsure = true;
      const port = portOf(view, spec);
      if (port && definition === target && !unsure) return new ResolvedPort(spec, 'present', port);
      unsure ||= port !== undefined;
      unsure ||= view.ports.some((p) => p.port === undefined || (p.name !== undefined && isPlaceholder(p.name)));
    }
    return new ResolvedPort(spec, unsure ? 'unknown' : 'absent');
  }

  return {
    resolve(written, from) {
      const meant = written.qualified === undefined ? undefined : findQualified(written.kind, written.qualified);
      const spec = meant || written.qualified === undefined ? written : splitByKnown(written, written.qualified);
      let found: ReturnType<typeof state> = meant
        ? { state: 'present', open: false, target: meant }
        : spec.qualified !== undefined && isGeneratedQualified(spec.kind, spec.qualified)
          ? { state: 'present', open: false }
          : state(spec.kind, spec.namespace, spec.name, from);
      // `strip@kubernetescrd`: the one that is called so answers to another name.
      if (!meant && spec.qualified !== undefined && found.target) found = { state: 'absent', open: false };
      // Names are kept with dashes alone: `shop/strip@kubernetescrd` can be none.
      if (found.state === 'absent' && spec.qualified !== undefined && normalize(spec.qualified) !== spec.qualified)
        found = { state: 'absent', open: false };
      // An optional target is made at run time by a controller that the referrer itself calls upon.
      const made = spec.optional === true && found.state !== 'present';
      const port = spec.port === undefined ? undefined : resolvePort(spec.port, found.target);
      return new ResolvedReference(
        spec,
        from,
        made ? 'present' : found.state,
        made ? false : found.open,
        found.target,
        port,
      );
    },
    state,
    nearest: (target) => findNearest(target) ?? findByStem(target),
    hidden,
    mentionedInBroken,
  };
}
