/** The hosts that a rule of Traefik names. */

const matcher = /(!\s*)?\bHost(?:SNI|Header)?\(([^()]*)\)/g;
const quoted = /`([^`]*)`|"([^"]*)"/g;

/** Hosts of a rule, in lower case; what is excluded and what is no name (`*`, a placeholder) is left out. Own parts of v2 (`{sub:...}`) are none. */
export function hostsOfRule(rule: string): readonly string[] {
  const hosts: string[] = [];
  for (const [, not, list = ''] of rule.matchAll(matcher)) {
    if (not !== undefined) continue;
    for (const [, raw, text] of list.matchAll(quoted)) {
      const host = (raw ?? text ?? '').toLowerCase().replace(/\.$/, '');
      if (/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) hosts.push(host);
    }
  }
  return hosts;
}
