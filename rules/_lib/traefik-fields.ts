/**
 * Fields of Traefik's routes that are nearly right. Known without the CustomResourceDefinition; a name that resembles none may be a field of a
 * newer Traefik, and is not told. Source: `pkg/provider/kubernetes/crd/traefikio/v1alpha1/ingressroute{,tcp,udp}.go` of v3.7.
 */
import { field, isMapping, items, nearest, type Path, type Resource } from '../../src/rule.ts';

const words = (text: string): readonly string[] => text.split(' ');

const spec = words('entryPoints routes tls parentRefs ingressClassName');
const route = words('kind match priority syntax services middlewares observability');
const service = words(
  'name kind namespace port scheme weight sticky strategy passHostHeader responseForwarding serversTransport nativeLB nodePortLB healthCheck ' +
    'passiveHealthCheck middlewares terminationDelay proxyProtocol tls',
);
const tls = words('secretName options store certResolver domains passthrough');

/** A field that does not exist, and the one that was probably meant. */
export interface Misspelt {
  readonly path: Path;
  readonly meant: string;
}

/** The misspelt fields of an IngressRoute, IngressRouteTCP or IngressRouteUDP. */
export function* misspeltFields(resource: Resource): Iterable<Misspelt> {
  const own = field(resource.value, 'spec');
  yield* among(own, ['spec'], spec);
  yield* among(field(own, 'tls'), ['spec', 'tls'], tls);
  for (const [index, one] of items(field(own, 'routes')).entries()) {
    const at: Path = ['spec', 'routes', index];
    yield* among(one, at, route);
    for (const [place, part] of items(field(one, 'services')).entries())
      yield* among(part, [...at, 'services', place], service);
  }
}

function* among(value: unknown, at: Path, known: readonly string[]): Iterable<Misspelt> {
  if (!isMapping(value)) return;
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const like = known.find((one) => one.toLowerCase() === key.toLowerCase()) ?? nearest(key, known);
    // Beside the field that it resembles it is something else.
    if (like !== undefined && !Object.hasOwn(value, like)) yield { path: [...at, key], meant: like };
  }
}
