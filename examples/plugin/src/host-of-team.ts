import { defineRule } from 'ingress-lint';

/** What the wiki says: every host of ours is below shop.example.com. */
export const hostOfTeam = defineRule({
  id: 'host-of-team',
  summary: 'Hosts are below shop.example.com.',
  severity: 'error',
  evidence: 'local',
  since: '1.0.0',
  docs: `# example/host-of-team

Hosts are below shop.example.com.

Our wildcard certificate is for \`*.shop.example.com\`. Ask the platform team for another zone.
`,
  messages: {
    elsewhere: {
      text: 'Host "{host}" is not below shop.example.com.',
      effect: 'Clients see a certificate for another name.',
      help: 'Use a host below shop.example.com.',
    },
  },
  check(graph, report) {
    for (const { host, at } of graph.routes())
      if (host !== undefined && !host.endsWith('.shop.example.com')) report(at, 'elsewhere', { data: { host } });
  },
});
