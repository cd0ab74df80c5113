import { defineRule, dig } from '../../src/rule.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

/** What mends a refusal, by words of it. */
const helps: readonly (readonly [RegExp, string])[] = [
  [
    /rune literal|quotation mark|literal not terminated/,
    'Put each argument between two backticks or two double quotes.',
  ],
  [/expected (?:1|one of \[1\])$/, 'Since Traefik v3 a matcher takes one argument: join several with `||`.'],
  [/unexpected number of parameters/, 'Give it the name and the value, as two arguments.'],
  [/multiple of 2/, 'Give it names and values in turn.'],
  [/^unsupported function/, 'Use a matcher that this version of Traefik has for this kind of route.'],
  [/start with a/, 'Begin the path with a slash.'],
  [/^& is|found and$/i, 'Write `&&`.'],
  [/^\| is|found or$/i, 'Write `||`.'],
  [/before newline in argument list$/, 'Close the parenthesis.'],
  [/non-ASCII/, 'Write the host as it is sent: in Punycode (`xn--...`).'],
  [/^invalid value for "?HostSNI/, 'Write a host name; for a pattern use HostSNIRegexp.'],
  [/error parsing regexp|compiling/, 'Mend the regular expression: it is one of Go (RE2), which has no look-around.'],
  [/CIDR/, 'Write an address, or a range such as 10.0.0.0/8.'],
  [/braces|missing name or pattern/, 'Write a template as `{name:pattern}`.'],
];
const otherwise = 'Write matchers such as Host(`example.com`), joined by `&&`, `||` and `!`.';

export default defineRule({
  id: 'match-invalid',
  summary: 'Traefik cannot read the match of a route.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    http: {
      text: 'Traefik{syntax} refuses the match of {from}: {reason}.',
      effect: 'The router is disabled (`error while parsing rule`): clients get 404, or the answer of another router.',
      help: '{help}',
    },
    tcp: {
      text: 'Traefik{syntax} refuses the match of {from}: {reason}.',
      effect:
        'The router is disabled (`error while parsing rule`): its connections go to another router, or are closed.',
      help: '{help}',
    },
    noTls: {
      text: 'The match of {from} asks for a server name, and the route has no TLS.',
      effect:
        'The router is disabled (`has HostSNI matcher, but no TLS on router`): its connections go to another router, or are closed.',
      help: 'Add `tls` (with `passthrough: true` if the server speaks TLS itself), or match HostSNI(`*`).',
    },
    nothing: {
      text: 'A route of {from} names neither a host nor a path.',
      effect: 'Traefik makes an empty rule of it and disables the router (`{words}`): clients get 404.',
      help: 'Write `path: /`.',
    },
    empty: {
      text: 'A route of {from} has no match.',
      effect: 'Traefik makes no router of it (`Empty match rule`): clients get 404.',
      help: 'Write a rule, e.g. Host(`example.com`).',
    },
    kind: {
      text: 'A route of {from} is of a kind that Traefik does not have.',
      effect: 'The CustomResourceDefinition refuses it, or Traefik makes no router of it (`{words}`): clients get 404.',
      help: 'Write `kind: Rule`.',
    },
  },
  check(graph, report) {
    for (const { problem, router } of routerProblems(graph, 'rule')) {
      const { at, words, reason = '', refused } = problem;
      const from = router.from.title;
      if (refused && router.rule === '') {
        // Of any other type the API server asks for a path.
        if (
          dig(router.from.value, [...at.path.slice(router.from.path.length), 'pathType']) === 'ImplementationSpecific'
        )
          report(at, 'nothing', { data: { from, words: reason } });
      } else if (refused) {
        const id = router.protocol === 'tcp' ? 'tcp' : 'http';
        const suggestion = problem.meant === undefined ? undefined : `Did you mean ${problem.meant}?`;
        report(at, id, {
          data: {
            from,
            reason,
            syntax: problem.syntax ? ` (rule syntax ${problem.syntax})` : '',
            help: helpFor(reason),
          },
          suggestion,
        });
      } else if (reason.includes('no TLS')) report(at, 'noTls', { data: { from } });
      // Where the definition is in the input, it is told by that.
      else if (graph.violations().some(({ resource }) => resource === router.from)) continue;
      else if (words === 'Empty match rule') report(at, 'empty', { data: { from } });
      else report(at, 'kind', { data: { from, words } });
    }
  },
});

function helpFor(reason: string): string {
  return helps.find(([words]) => words.test(reason))?.[1] ?? otherwise;
}
