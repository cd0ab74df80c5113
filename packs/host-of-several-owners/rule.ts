import { definePack } from '../_lib/pack.ts';
import type { RoutedHost } from '../_lib/routed.ts';
import { labelOf, routedHosts } from '../_lib/routed.ts';

export default definePack<{ readonly owner?: string }>()({
  id: 'host-of-several-owners',
  summary: 'A host is routed by several owners.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    several: {
      text: '{title} of {owner} routes host "{host}", which {other} routes too.',
      effect:
        'Whose path is longer, or which object is older, decides about requests: one team can take those of the other.',
      help: 'Leave the host to one of them.',
    },
  },
  check(graph, report, optionsOf) {
    const first = new Map<string, { readonly route: RoutedHost; readonly owner: string }>();
    for (const route of routedHosts(graph)) {
      const { from, host, at } = route;
      const options = optionsOf(from);
      if (!options || host === undefined) continue;
      const { owner: key } = options;
      const owner = key === undefined ? from.namespace : labelOf(graph, from, key);
      if (owner === undefined) continue;
      const named = key === undefined ? `namespace "${owner}"` : `${key} "${owner}"`;
      const known = first.get(host);
      if (!known) first.set(host, { route, owner: named });
      else if (known.owner !== named)
        report(at, 'several', {
          data: { title: from.title, owner: named, host, other: known.owner },
          related: [{ at: known.route.at, message: `${known.owner} routes it here` }],
        });
    }
  },
});
