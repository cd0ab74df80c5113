/** The hosts that a rule of Traefik names. */

const matcher = /(!\s*)?\bHost(?:SNI|Header)?\(([^()]*)\)/g;
const quoted = /`([^`]*)`|"([^"]*)"/g;

/** What the matchers of hosts are given, as written; `not` if the matcher is excluded. */
export function* hostArguments(rule: string): Iterable<{ readonly text: string; readonly not: boolean }> {
  for (const [, not, list = ''] of rule.matchAll(matcher))
    for (const [, raw, text] of list.matchAll(quoted)) yield { text: raw ?? text ?? '', not: not !== undefined };
}

/** Hosts of a rule, in lower case; what is excluded and what is no name (`*`, a placeholder) is left out. Own parts of v2 (`{sub:...}`) are none. */
export function hostsOfRule(rule: string): readonly string[] {
  const hosts: string[] = [];
  for (const { text, not } of hostArguments(rule)) {
    const host = text.toLowerCase().replace(/\.$/, '');
    if (!not && /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) hosts.push(host);
  }
  return hosts;
}
