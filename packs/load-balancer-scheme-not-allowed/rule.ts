import { type At, known, type Resource } from '../../src/rule.ts';
import { definePack } from '../_lib/pack.ts';

export default definePack<{ readonly scheme: 'internal' | 'internet-facing' }>()({
  id: 'load-balancer-scheme-not-allowed',
  summary: 'A load balancer stands where it may not: on the internet, or inside.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    scheme: {
      text: '{title} makes a load balancer that is {found}, and it has to be {wanted}.',
      effect: 'Its addresses are {where}.',
      help: 'Set the scheme to `{wanted}`.',
    },
  },
  check(graph, report, optionsOf) {
    for (const { scheme, listeners } of graph.loadBalancers()) {
      const found = known(scheme);
      const { resource } = scheme.at as At & { readonly resource?: Resource };
      const options = resource && found !== undefined ? optionsOf(resource) : undefined;
      if (!resource || !options || found === undefined || found === options.scheme || listeners.length === 0) continue;
      const where = found === 'internal' ? 'those of a private network' : 'reached from the whole internet';
      report(scheme.at, 'scheme', { data: { title: resource.title, found, wanted: options.scheme, where } });
    }
  },
});
