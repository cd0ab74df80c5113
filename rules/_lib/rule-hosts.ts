/** The hosts that a rule of Traefik names. */

const matcher = /(!\s*)?\bHost(?:SNI|Header)?\(([^()]*)\)/g;
const quoted = /`([^`]*)`|"([^"]*)"/g;

/** An argument of a matcher of hosts, as written. */
export interface HostArgument {
  readonly text: string;
  /** The matcher is excluded. */
  readonly not: boolean;
  /** Where it stands in the rule, with its quotes. */
  readonly offset: number;
  readonly length: number;
}

/** What the matchers of hosts are given. */
export function* hostArguments(rule: string): Iterable<HostArgument> {
  for (const { 0: whole, 1: not, 2: list = '', index } of rule.matchAll(matcher)) {
    const start = index + whole.length - 1 - list.length;
    for (const { 0: token, 1: raw, 2: text, index: at } of list.matchAll(quoted))
      yield { text: raw ?? text ?? '', not: not !== undefined, offset: start + at, length: token.length };
  }
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
