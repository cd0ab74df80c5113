import { defineRule } from '../../src/rule.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

const prefix = 'traefik.ingress.kubernetes.io/';

export default defineRule({
  id: 'traefik-annotation-invalid',
  summary: 'An annotation for Traefik has a name or a value that it cannot read.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    name: {
      text: 'Traefik has no annotation "{key}".',
      effect: '{effect}',
      help: 'Correct its name, or remove it.',
    },
    value: {
      text: 'Traefik cannot read the value "{value}" of the annotation "{key}".',
      effect: '{effect}',
      help: 'Write a value of the right type.',
    },
  },
  check(graph, report) {
    for (const { router, problem } of routerProblems(graph, 'annotation')) {
      const { at, words, meant } = problem;
      const key = String(at.path.at(-1));
      const resource = router.service.service;
      const isService = !router.from.annotations.has(key) && resource !== undefined;
      const value = (isService ? resource : router.from).annotations.get(key) ?? '';
      const effect = isService
        ? `Traefik makes no router for any path that leads to this Service ("Cannot create service", \`${words}\`): clients get 404.`
        : words.startsWith('invalid router path matcher')
          ? `Traefik leaves the path out ("Skipping path.", \`${words}\`): clients get 404.`
          : `Traefik leaves the whole Ingress out ("Failed to parse annotations", \`${words}\`): clients get 404 for all of its hosts.`;
      const suggestion = meant === undefined ? undefined : `Did you mean "${meant}"?`;
      if (words.startsWith('field not found') || words.startsWith('invalid element'))
        report(at, 'name', { data: { key, effect }, suggestion });
      else {
        const own = router.from.annotations.has(key) ? router.from : resource;
        report(own?.at('metadata', 'annotations', key) ?? at, 'value', {
          data: { key: key.slice(prefix.length), value, effect },
        });
      }
    }
  },
});
