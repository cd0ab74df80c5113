import {
  defineRule,
  dig,
  type Graph,
  isPlaceholder,
  middlewareTypes,
  type Resource,
  refusedValue,
  type Secret,
} from '../../src/rule.ts';
import { meantBy } from '../_lib/middleware-keys.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

export default defineRule({
  id: 'middleware-invalid',
  summary: 'Traefik can make nothing of a Middleware.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    loop: {
      text: 'The Middleware that is named here is a chain that leads back to itself.',
      effect: 'The router is disabled (`{words}`): clients get 404.',
      help: 'Take one of the chains out of the other.',
    },
    unknown: {
      text: 'Middleware "{name}" is of no type: there is no type `{key}`{inner}.',
      effect:
        'The API server refuses the key ("unknown field "spec.{key}""); where it is dropped in silence, every router that uses the Middleware is disabled: clients get 404.',
      help: '{help}',
    },
    several: {
      text: 'Middleware "{name}" is of several types: {types}.',
      effect:
        'Every router that uses it is disabled ("cannot create middleware: multi-types middleware not supported"): clients get 404.',
      help: 'Make a Middleware of each, and a chain of them.',
    },
    none: {
      text: 'Middleware "{name}" is of no type.',
      effect:
        'Every router that uses it is disabled ("invalid middleware type or middleware does not exist"): clients get 404.',
      help: 'Give its `spec` one type: stripPrefix, headers, redirectScheme ...',
    },
    secret: {
      text: 'Secret "{secret}" cannot hold the users of Middleware "{name}": it has the keys {keys}.',
      effect:
        'Traefik makes no such middleware (`{words}`), and every router that uses it is disabled: clients get 404.',
      help: 'Keep the users under one key alone, or make it a Secret of type kubernetes.io/basic-auth with username and password.',
    },
    required: {
      text: 'Middleware "{name}" lacks {field}.',
      effect:
        'Traefik makes no such middleware (`{words}`), and every router that uses it is disabled: clients get 404.',
      help: 'Add {field}.',
    },
    value: {
      text: 'Traefik cannot use the value "{value}" of {field} of Middleware "{name}".',
      effect: 'Every router that uses it is disabled (`{words}`): clients get 404.',
      help: 'Write a value that Traefik can read.',
    },
    plugin: {
      text: 'The Middleware that is named here is of the plugin "{plugin}", which {traefik} does not load.',
      effect: 'The router is disabled (`{words}`): clients get 404.',
      help: 'Load it with `--experimental.plugins.{plugin}.moduleName` and `.version`, or give it the name under which it is loaded.',
    },
  },
  check(graph, report) {
    for (const { problem, router, profile, open } of routerProblems(graph, 'middleware')) {
      const { words, at } = problem;
      if (words === 'recursion detected') {
        const chain = router.middlewares.find((one) => one.at === at)?.resource;
        const related = chain ? [{ at: chain.keyAt('spec', 'chain'), message: `${chain.title} is defined here` }] : [];
        report(at, 'loop', { data: { words }, related, open });
      }
      const [, plugin] = /^plugin: unknown plugin type: (.*)$/.exec(words) ?? [];
      if (plugin === undefined || !profile) continue;
      const related = [{ at: profile.at, message: 'this Traefik reads the route' }];
      report(at, 'plugin', { data: { plugin, traefik: profile.from.title, words }, related, open });
    }
    for (const middleware of graph.all('Middleware')) {
      const { name, view, value, namespace } = middleware;
      const types = view.types.filter((type) => middlewareTypes.has(type));
      const [, second] = types;
      if (second !== undefined)
        report(middleware.keyAt('spec', second), 'several', { data: { name, types: types.join(', ') } });
      else if (view.types.length === 0) report(middleware.keyAt('spec'), 'none', { data: { name } });
      else if (types.length === 0)
        for (const key of view.types) {
          const meant = meantBy(key);
          // Told already, by the definition of the kind, if that is in the input.
          const isTold = ({ resource, violation }: ReturnType<Graph['violations']>[number]): boolean =>
            resource === (middleware as Resource) && violation.problem === 'unknown-field';
          if (meant && !graph.violations().some(isTold))
            report(middleware.keyAt('spec', key), 'unknown', { data: { name, key, ...meant } });
        }
      const refused = types.length === 1 ? refusedValue(dig(value, ['spec'])) : undefined;
      if (refused) {
        const { path, field, words, value: written } = refused;
        if (written === undefined) report(middleware.keyAt(...path), 'required', { data: { name, field, words } });
        else report(middleware.at(...path), 'value', { data: { name, field, value: written, words } });
      }
      for (const { target, at, role } of graph.references({ from: middleware as Resource })) {
        if (role !== 'middleware-secret' || target?.kind !== 'Secret' || target.group !== '') continue;
        const { type, keys, encrypted } = (target as Resource<Secret>).view;
        const own = at.path.at(-2);
        if (encrypted || keys.length === 0 || keys.some(isPlaceholder) || isPlaceholder(type)) continue;
        if (own !== 'basicAuth' && own !== 'digestAuth') continue;
        const isPair = own === 'basicAuth' && type === 'kubernetes.io/basic-auth';
        const fits = isPair ? keys.includes('username') && keys.includes('password') : keys.length === 1;
        if (fits) continue;
        const id = `${namespace}/${target.name}`;
        const words = isPair
          ? `secret '${id}' must contain both username and password keys`
          : `found ${keys.length} elements for secret '${id}', must be single element exactly`;
        report(at, 'secret', {
          data: { secret: target.name, name, keys: keys.join(', '), words },
          related: [{ at: target.at('metadata', 'name'), message: `${target.title} is defined here` }],
        });
      }
    }
  },
});
