import { defineRule, never } from '../../src/rule.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

/** How to mend it, by its reason. */
const helps: Readonly<Record<keyof typeof never, string>> = {
  contradiction: 'Join them with `||`, or take one of them away.',
  nothing: 'Take it away, or name what is to be left out.',
  'header-host': 'Write Host(`example.com`).',
  'header-name': 'Write the name of the header alone.',
  'host-name': 'Write the host alone; paths are for PathPrefix, patterns for HostRegexp.',
  'host-port': 'Leave the port out: it is chosen by `entryPoints`.',
  'host-wildcard': 'Write it with HostRegexp, as a regular expression between `^` and `$`.',
  'host-wildcard-old': 'Write it with HostRegexp.',
  'method-list': 'Join several with `||`: Method(`GET`) || Method(`POST`).',
  'path-escape': 'Write the character as it is.',
  'path-query': 'Take the query out, and match it with Query.',
  'sni-address': 'Match HostSNI(`*`), or the name that clients ask for.',
  'sni-capitals': 'Write it in lower case.',
  'sni-port': 'Leave the port out: it is chosen by `entryPoints`.',
  'v2-query': 'Write Query(`name`, `value`).',
  'v2-template': 'Write it as a regular expression (HostRegexp, PathRegexp), or ask for `syntax: v2`.',
  'v3-regexp': 'Put the pattern in braces: `{name:pattern}`.',
};

export default defineRule({
  id: 'match-never-matches',
  summary: 'A matcher of a route takes no request at all.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    one: {
      text: 'No request meets {matcher}.',
      effect: '{reason} {effect}',
      help: '{help}',
    },
    both: {
      text: 'No request meets both {other} and {matcher}.',
      effect: '{effect}',
      help: '{help}',
    },
  },
  check(graph, report) {
    for (const { problem, router } of routerProblems(graph, 'never-matches')) {
      if (!problem.never) continue;
      const { reason, leaf, other, all } = problem.never;
      const { rule, protocol } = router;
      const nowhere = protocol === 'http' ? 'clients get 404' : 'connections are closed';
      const effect = all
        ? `The router is enabled, without a word, and gets nothing: ${nowhere}, or another router answers.`
        : 'The other parts of the rule work; this one does nothing, and Traefik tells nobody.';
      const shown = ({ offset, length, not }: typeof leaf): string =>
        `${not ? '!' : ''}${rule.slice(offset, offset + length).replace(/\s+/g, ' ')}`;
      const data = { matcher: shown(leaf), reason: never[reason], effect, help: helps[reason] };
      const severity = all ? 'error' : 'warning';
      if (other) report(problem.at, 'both', { data: { ...data, other: shown(other) }, severity });
      else report(problem.at, 'one', { data, severity });
    }
  },
});
