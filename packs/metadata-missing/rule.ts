import type { Resource } from '../../src/rule.ts';
import { definePack, type Name } from '../_lib/pack.ts';
import { isRoute } from '../_lib/routed.ts';

export default definePack<{
  readonly annotations?: readonly string[];
  readonly requiredLabels?: readonly string[];
  readonly kinds?: readonly Name[];
}>()({
  id: 'metadata-missing',
  summary: 'A route or Service lacks a label or annotation that is asked of it.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    missing: {
      text: '{title} has no {what} "{key}".',
      effect: 'Nobody is told whose it is when it breaks, and what goes by this {what} passes it over.',
      help: 'Add it under `metadata.{where}`.',
    },
  },
  check(graph, report, optionsOf) {
    for (const resource of graph.resources) {
      const isAbout = isRoute(resource) || resource.kind === 'Service';
      const options = optionsOf(resource as Resource);
      if (!options || !(options.kinds?.some((kind) => kind.matches(resource.kind)) ?? isAbout)) continue;
      for (const [what, keys = [], has] of [
        ['label', options.requiredLabels, resource.labels],
        ['annotation', options.annotations, resource.annotations],
      ] as const)
        for (const key of keys)
          if (!has.has(key))
            report(resource.at('metadata', 'name'), 'missing', {
              data: { title: resource.title, what, key, where: `${what}s` },
            });
    }
  },
});
