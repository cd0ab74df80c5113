import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'traefik-port-conflict',
  summary: 'Two entry points of Traefik listen on the same port.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    both: {
      text: 'The entry points "{first}" and "{second}" of {title} both listen on port {port}.',
      effect: 'The process exits as soon as it is started: `listen {protocol} :{port}: bind: address already in use`.',
      help: 'Give one of them another port.',
    },
    implicit: {
      text: 'The entry point "{first}" of {title} listens on port {port}, where the entry point "traefik" listens that Traefik makes itself.',
      effect: 'The process exits as soon as it is started: `listen {protocol} :{port}: bind: address already in use`.',
      help: 'Give "{first}" another port, or define an entry point "traefik" with an address of its own.',
    },
  },
  check(graph, report) {
    for (const { conflicts, from } of graph.traefiks())
      for (const { port, protocol, entryPoints } of conflicts) {
        const [first, second] = entryPoints;
        const data = { first: first.name, second: second.name, title: from.title, port, protocol };
        if (second.implicit)
          report(first.at, 'implicit', {
            data,
            related: [{ at: second.at, message: 'this makes the entry point "traefik"' }],
          });
        else
          report(second.at, 'both', {
            data,
            related: [{ at: first.at, message: `"${first.name}" listens there too` }],
          });
      }
  },
});
