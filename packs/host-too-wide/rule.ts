import { definePack } from '../_lib/pack.ts';
import { routedHosts } from '../_lib/routed.ts';

export default definePack<object>()({
  id: 'host-too-wide',
  summary: 'A route takes every host, or all hosts of a wildcard.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    every: {
      text: '{title} takes requests for every host.',
      effect: 'Requests for any host that no other route has end here, also those of other teams.',
      help: 'Name the hosts that it serves.',
    },
    wildcard: {
      text: '{title} takes requests for all hosts of "{host}".',
      effect: 'Requests for any name of this zone that no other route has end here.',
      help: 'Name the hosts that it serves.',
    },
  },
  check(graph, report, optionsOf) {
    for (const { from, host, at } of routedHosts(graph)) {
      if (!optionsOf(from)) continue;
      if (host === undefined) report(at, 'every', { data: { title: from.title } });
      else if (host.startsWith('*')) report(at, 'wildcard', { data: { title: from.title, host } });
    }
  },
});
