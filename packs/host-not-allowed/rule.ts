import { definePack } from '../_lib/pack.ts';
import { hostAllowed, routedHosts } from '../_lib/routed.ts';

export default definePack<{ readonly hosts: readonly string[] }>()({
  id: 'host-not-allowed',
  summary: 'A route has a host that its namespace may not have.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    host: {
      text: '{title} in namespace "{namespace}" routes host "{host}", which it may not have.',
      effect: 'Nothing in the cluster stops it: the controller serves the host from this namespace.',
      help: 'Take a host of {allowed}, or allow this one in `packs` of the config.',
    },
  },
  check(graph, report, optionsOf) {
    for (const { from, host, at } of routedHosts(graph)) {
      const allowed = optionsOf(from)?.hosts;
      // Every host: host-too-wide tells of that.
      if (!allowed || host === undefined || hostAllowed(host, allowed)) continue;
      const data = { title: from.title, namespace: from.namespace, host, allowed: allowed.join(', ') };
      report(at, 'host', { data });
    }
  },
});
