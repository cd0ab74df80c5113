import type { Resource } from '../../src/rule.ts';
import { definePack } from '../_lib/pack.ts';
import { isRoute } from '../_lib/routed.ts';

/** ingress-nginx, the controller of NGINX, that of HAProxy and haproxy-ingress: annotations whose text is configuration. */
const snippet =
  /^nginx\.ingress\.kubernetes\.io\/(?:[a-z-]+-)?snippet$|^nginx\.(?:org|com)\/[a-z-]+-snippets$|^haproxy\.org\/[a-z-]+-snippet$|^(?:haproxy-ingress\.github\.io|ingress\.kubernetes\.io)\/config-[a-z-]+$/;

export default definePack<object>()({
  id: 'snippet-annotation',
  summary: 'A route puts configuration of its own into the controller.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    snippet: {
      text: '{title} hands configuration of its own to the controller by annotation "{key}".',
      effect:
        "It becomes part of the configuration for all routes: who writes it can read the controller's secrets, or stop it.",
      help: 'Say the same with the annotations that the controller has for it.',
    },
  },
  check(graph, report, optionsOf) {
    for (const resource of graph.resources) {
      if (!isRoute(resource) && resource.kind !== 'Service') continue;
      for (const key of resource.annotations.keys())
        if (snippet.test(key) && optionsOf(resource as Resource))
          report(resource.keyAt('metadata', 'annotations', key), 'snippet', { data: { title: resource.title, key } });
    }
  },
});
