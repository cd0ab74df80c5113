import {
  type At,
  defineRule,
  dig,
  type Fix,
  isAddress,
  isPlaceholder,
  items,
  type Path,
  type Related,
} from '../../src/rule.ts';
import { holdsBlank } from '../_lib/capital-words.ts';
import { subdomainProblem, wildcardProblem } from '../_lib/dns-name.ts';

/** The API server's words. Only in a rule is an address looked for; in `tls.hosts` an IPv4 address passes as a name. */
function problemOf(host: string, part: 'rule' | 'tls'): string | undefined {
  if (part === 'rule' && isAddress(host)) return 'must be a DNS name, not an IP address';
  return host.includes('*') ? wildcardProblem(host) : subdomainProblem(host);
}

/** What a person would say is wrong, the first that applies. */
const defects: readonly (readonly [test: (host: string) => boolean, defect: string, advice?: string])[] = [
  [isAddress, 'is an IP address', 'Clients that call the address reach a rule without `host`.'],
  [(host) => /^[a-z][a-z0-9+.-]*:\/\//i.test(host), 'is a URL'],
  [(host) => /[\s,;]/.test(host), 'holds a blank or a comma', 'A rule has one host: write a rule for each.'],
  [(host) => host.includes('/'), 'has a path'],
  [(host) => /:\d+$/.test(host), 'has a port'],
  [
    (host) => host.includes('*'),
    'has a wildcard that is not its whole first label',
    'There are no wildcards in the middle of a name.',
  ],
  [
    (host) => host.includes('_'),
    'has an underscore',
    'Underscores are for records such as TXT and SRV, not for hosts.',
  ],
  [(host) => host.endsWith('.'), 'ends with a dot'],
  [(host) => /[A-Z]/.test(host), 'has upper-case letters'],
  [(host) => /[^\u0020-\u007e]/.test(host), 'has letters beyond ASCII'],
  [(host) => host.length > 253, 'is longer than 253 characters'],
];

/** The valid host that is obviously meant. */
function mend(host: string, part: 'rule' | 'tls'): string | undefined {
  let bare = host.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  bare = (bare.split('/')[0] ?? '').replace(/:\d+$/, '').replace(/\.$/, '');
  bare = bare.replace(/^\*\.?(?=[A-Za-z0-9])/, '*.').toLowerCase();
  if (/[^\u0020-\u007e]/.test(bare) && !bare.includes('*') && URL.canParse(`http://${bare}`))
    bare = new URL(`http://${bare}`).hostname;
  return bare !== '' && bare !== host && problemOf(bare, part) === undefined && !isAddress(bare) ? bare : undefined;
}

/** DNS knows neither capital letters nor the dot at the end: without them it is the same name. All else is for a person to decide. */
function sameName(host: string, part: 'rule' | 'tls', places: readonly At[]): Fix | undefined {
  const value = host.toLowerCase().replace(/\.$/, '');
  if (value === host || problemOf(value, part) !== undefined) return undefined;
  return { title: `Write "${value}"`, edits: places.map((at) => ({ at, op: 'set', value })) };
}

export default defineRule({
  id: 'invalid-host',
  summary: 'A host of an Ingress is no DNS name in the form that Kubernetes takes.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    host: {
      text: 'Host "{host}" of Ingress "{ingress}" {defect}.',
      effect: 'The API server refuses the Ingress: "{words}".',
      help: 'Write a DNS name in lower case, without scheme, port, path or trailing dot; a wildcard is `*.` and a name.',
    },
    empty: {
      text: 'A host in `tls` of Ingress "{ingress}" is empty.',
      effect: 'The API server refuses the Ingress: "{words}".',
      help: 'Write the host, or remove the entry; without `hosts` the certificate is for every host of the Ingress.',
    },
    every: {
      text: 'Host "*" of Ingress "{ingress}" is no name.',
      effect: 'The API server refuses the Ingress: "{words}".',
      help: 'Leave `host` out to take every host, or write `*.example.com` for all names one level below a domain.',
    },
  },
  check(graph, report) {
    for (const ingress of graph.all('Ingress')) {
      const found = new Map<string, { at: At; words: string; part: 'rule' | 'tls'; also: Related[] }>();
      const look = (host: string, part: 'rule' | 'tls', path: Path) => {
        const words = problemOf(host, part);
        if (words === undefined || isPlaceholder(host) || holdsBlank(host)) return;
        // A chart puts the domain behind the dot once it has one.
        if (ingress.document.rendered && !graph.context.kustomized && /^[^.]+\.$/.test(host)) return;
        const at = ingress.at(...path);
        // The same name in a rule and in `tls` is one mistake.
        const known = found.get(host);
        if (known) known.also.push({ at, message: 'the same name stands here' });
        else found.set(host, { at, words, part, also: [] });
      };
      for (const { host, at } of ingress.view.rules) if (host !== undefined) look(host, 'rule', [...at, 'host']);
      for (const { hosts, at: entry } of ingress.view.tls) {
        for (const { host, at } of hosts) look(host, 'tls', at);
        const raw = items(dig(ingress.value, [...entry, 'hosts']));
        const empty = raw.findIndex((host) => host === '' || host === null);
        if (empty >= 0)
          report(ingress.at(...entry, 'hosts', empty), 'empty', {
            data: { ingress: ingress.name, words: subdomainProblem('') ?? '' },
          });
      }
      for (const [host, { at, words, part, also }] of found) {
        if (host === '*') {
          report(at, 'every', { data: { ingress: ingress.name, words }, related: also });
          continue;
        }
        const [, defect = 'is no DNS name', advice] = defects.find(([test]) => test(host)) ?? [];
        const better = mend(host, part);
        report(at, 'host', {
          data: { host, ingress: ingress.name, defect, words },
          related: also,
          suggestion: better === undefined ? advice : `Did you mean "${better}"?`,
          fix: sameName(host, part, [at, ...also.map((one) => one.at)]),
        });
      }
    }
  },
});
