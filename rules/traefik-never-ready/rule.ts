import {
  type Container,
  defineRule,
  dig,
  type EntryPoint,
  type Graph,
  type Path,
  type TraefikProfile,
  text,
  unknown,
} from '../../src/rule.ts';
import { isReadable, listeningText } from '../_lib/traefik-words.ts';

const effects = {
  readinessProbe: 'the Pod never becomes ready, no Service sends requests to it, and node ports answer nothing.',
  startupProbe: 'the container never counts as started and is killed, over and over.',
  livenessProbe: 'the container is killed and started again, over and over.',
} as const;
type ProbeName = keyof typeof effects;

interface Asked {
  readonly probe: ProbeName;
  readonly handler: string;
  readonly number: number;
  readonly url: string;
  readonly path: Path;
}

const order = ['startupProbe', 'readinessProbe', 'livenessProbe'];

/** The probes of a container that ask Traefik itself, in clear text; what keeps a Pod from becoming ready comes first. */
function asked(container: Container): Asked[] {
  const probes = [...container.probes].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  return probes.flatMap(({ type, handler, port, path }) => {
    if (!Object.hasOwn(effects, type) || handler === 'grpc') return [];
    const number = typeof port === 'number' ? port : container.ports.find(({ name }) => name === port)?.containerPort;
    const get = dig(container.value, [type, handler]);
    if (number === undefined || text(dig(get, ['host'])) !== undefined || dig(get, ['scheme']) === 'HTTPS') return [];
    return [{ probe: type as ProbeName, handler, number, url: text(dig(get, ['path'])) ?? '/', path }];
  });
}

/** Whether a route of a user may answer /ping on an entry point: one for every host. */
function mayAnswer(graph: Graph, { name, redirect, tls }: EntryPoint): boolean {
  if (redirect !== undefined || tls !== undefined) return true;
  if (name === 'traefik') return false;
  return (
    graph.routes().some(({ host }) => host === undefined) || graph.resources.some(({ kind }) => kind === 'IngressRoute')
  );
}

/** Where ping answers, for help. */
function pingText({ ping, entryPoints }: TraefikProfile): string {
  const own = entryPoints.find(({ name }) => name === ping.entryPoint);
  return own ? `ping answers on "${own.name}", port ${String(own.port)}` : 'ping answers nowhere';
}

export default defineRule({
  id: 'traefik-never-ready',
  summary: 'A probe asks Traefik for what it does not answer.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    disabled: {
      text: 'The {probe} of {title} asks for {url}, but ping is not switched on.',
      effect: 'Traefik answers 404: {effect}',
      help: 'Switch it on (`--ping=true`).',
    },
    elsewhere: {
      text: 'The {probe} of {title} asks for {url} on port {number}, the entry point "{entryPoint}", where ping does not answer.',
      effect: 'Traefik answers 404: {effect}',
      help: 'Ask the other port ({ping}), or name this entry point with `ping.entryPoint`.',
    },
    refused: {
      text: 'The {probe} of {title} asks port {number}, on which no entry point listens; {known}.',
      effect: 'Traefik does not answer at all: {effect}',
      help: 'Ask the port of an entry point; without one of its own, ping and the API make Traefik listen on 8080.',
    },
  },
  check(graph, report) {
    for (const profile of graph.traefiks()) {
      const { pod, container, from, ping } = profile;
      if (!pod || !container || pod.injected || !isReadable(profile)) continue;
      const told = new Set<string>();
      for (const { probe, handler, number, url, path } of asked(container)) {
        const entryPoint = profile.entryPoints.find(({ port, protocol }) => port === number && protocol === 'tcp');
        const at = from.at(...path);
        // Probes that fail for one reason are told once.
        const key = `${number} ${url}`;
        if (told.has(key)) continue;
        const data = { probe, title: from.title, number, effect: effects[probe] };
        if (!entryPoint) {
          if (pod.containers.some((other) => other !== container && other.role !== 'init')) continue;
          told.add(key);
          report(at, 'refused', {
            data: { ...data, known: listeningText(profile) },
            suggestion:
              ping.enabled === false && url.startsWith('/ping') ? 'Ping is not switched on either.' : undefined,
          });
          continue;
        }
        if (handler !== 'httpGet' || !/^\/ping(?:[/?]|$)/.test(url) || mayAnswer(graph, entryPoint)) continue;
        // The dashboard takes every path of its entry point.
        if (entryPoint.name === 'traefik' && profile.api.insecure !== false) continue;
        if (ping.enabled === false) {
          told.add(key);
          report(at, 'disabled', { data: { ...data, url } });
        } else if (
          ping.enabled === true &&
          ping.manualRouting === false &&
          ping.entryPoint !== unknown &&
          ping.entryPoint !== entryPoint.name &&
          profile.entryPoints.some(({ name }) => name === ping.entryPoint)
        ) {
          told.add(key);
          report(at, 'elsewhere', { data: { ...data, url, entryPoint: entryPoint.name, ping: pingText(profile) } });
        }
      }
    }
  },
});
