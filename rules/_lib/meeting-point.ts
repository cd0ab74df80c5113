/** Whether routes of two Ingresses meet the same requests at all. */
import { type Graph, type Route, someKey } from '../../src/rule.ts';

/** Annotations that decide which requests an Ingress takes, or in which order: where they differ, two routes are no duplicates. */
const decides =
  /canary|condition|match|method|header|predicate|priority|\border|entrypoints|router\.tls|weight|mergeable|snis|\/protocols|\/group|load-?balancer|static-ip|\/scheme|listen-ports|server-alias|whitelist/i;

/** Controllers that make a load balancer (or a node in a VPN) for each Ingress: two of them never meet. */
const apart = /\b(alb|gce|tailscale|cilium|ngrok)\b/i;
const apartAnnotations = /^(alb\.ingress\.kubernetes\.io|networking\.gke\.io|tailscale\.com)\//;

function isApart(graph: Graph, route: Route): boolean {
  const name = route.className.name ?? '';
  const controller = graph.get('IngressClass', '', name)?.view.controller ?? '';
  if (apart.test(`${name} ${controller}`)) return true;
  return someKey(route.from.annotations, (key) => apartAnnotations.test(key));
}

/** What two Ingresses must have in common for the same route of theirs to meet the same request; `undefined` if they never meet. */
export function meetingPoint(graph: Graph, route: Route): string | undefined {
  const { from, host } = route;
  const group = from.annotations.get('alb.ingress.kubernetes.io/group.name') ?? '';
  if (group === '' && isApart(graph, route)) return undefined;
  // Without a host, and in different directories, they are more likely examples than one application.
  const directory = host === undefined ? from.document.file.path.replace(/[^/]*$/, '') : '';
  const deciding = [...from.annotations].filter(([key]) => decides.test(key)).sort();
  return JSON.stringify([directory, deciding]);
}
