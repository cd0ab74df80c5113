import {
  defineRule,
  dig,
  field,
  isAddress,
  isPlaceholder,
  items,
  type PodTemplate,
  type Report,
  text,
} from '../../src/rule.ts';
import { holdsCapitalWord } from '../_lib/capital-words.ts';
import { labelProblem, subdomainProblem } from '../_lib/dns-name.ts';
import { isJudged } from '../_lib/judged-pods.ts';
import { refusedKind, refusedPath } from '../_lib/refused.ts';

const messages = {
  name: {
    text: '`{field}: {value}` of {owner} has a form that is not allowed.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "{value}": {words}".',
    help: 'Write lower-case letters, digits and hyphens.',
  },
  dns: {
    text: '{owner} has `dnsPolicy: None`, but names no server to ask.',
    effect: 'The API server refuses the {refused}: "{path}: Required value: {words}".',
    help: 'List at least one address under `dnsConfig.nameservers`, or remove `dnsPolicy`.',
  },
  toleration: {
    text: 'A toleration of {owner} {what}.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "{value}": {words}".',
    help: 'With `operator: Exists` there is no value, and only with it can the key be left out.',
  },
  alias: {
    text: '"{value}" in `hostAliases` of {owner} is no {kind}.',
    effect: 'The API server refuses the {refused}: "{path}: Invalid value: "{value}": {words}".',
    help: 'Write an IP address under `ip`, and host names without underscores under `hostnames`.',
  },
  grace: {
    text: '`terminationGracePeriodSeconds: {value}` of {owner} is negative.',
    effect:
      'The API server takes it with a warning: "must be >= 0; negative values are invalid and will be treated as 1".',
    help: 'Write 0 or more.',
  },
} as const;

const names: readonly (readonly [string, (name: string) => string | undefined])[] = [
  ['hostname', labelProblem],
  ['subdomain', labelProblem],
  ['serviceAccountName', subdomainProblem],
  ['nodeName', subdomainProblem],
  ['priorityClassName', subdomainProblem],
  ['runtimeClassName', subdomainProblem],
];

type Tell = Report<typeof messages>;

function checkNames(pod: PodTemplate, report: Tell): void {
  const { owner } = pod;
  for (const [name, problem] of names) {
    const value = text(field(pod.spec, name));
    if (value === undefined || isPlaceholder(value) || holdsCapitalWord(value)) continue;
    // A StatefulSet gives these to its Pods itself.
    if (owner.kind === 'StatefulSet' && (name === 'hostname' || name === 'subdomain')) continue;
    const words = problem(value);
    const at = [...pod.path, 'spec', name];
    if (words !== undefined)
      report(owner.at(...at), 'name', {
        data: { field: name, value, owner: owner.title, refused: refusedKind(pod), path: refusedPath(pod, at), words },
      });
  }
}

function checkLists(pod: PodTemplate, report: Tell): void {
  const { owner, spec } = pod;
  const common = { owner: owner.title, refused: refusedKind(pod) };
  items(field(spec, 'tolerations')).forEach((toleration, index) => {
    const operator = text(field(toleration, 'operator')) ?? 'Equal';
    const value = text(field(toleration, 'value'));
    const path = [...pod.path, 'spec', 'tolerations', index, 'operator'];
    const place = owner.at(...path.slice(0, -1), operator === 'Exists' ? 'value' : 'operator');
    const told = { ...common, path: refusedPath(pod, path) };
    if (operator === 'Exists' && value !== undefined)
      report(place, 'toleration', {
        data: {
          ...told,
          value,
          what: 'has a value beside `operator: Exists`',
          words: "value must be empty when `operator` is 'Exists'",
        },
      });
    else if (operator === 'Equal' && (field(toleration, 'key') ?? '') === '')
      report(field(toleration, 'operator') === undefined ? owner.at(...path.slice(0, -1)) : place, 'toleration', {
        data: { ...told, value: operator, what: 'has no key', words: 'operator must be Exists when `key` is empty' },
      });
  });
  items(field(spec, 'hostAliases')).forEach((alias, index) => {
    const path = [...pod.path, 'spec', 'hostAliases', index];
    const tell = (rest: readonly (string | number)[], value: string, kind: string, words: string) => {
      const at = [...path, ...rest];
      report(owner.at(...at), 'alias', { data: { ...common, value, kind, words, path: refusedPath(pod, at) } });
    };
    const ip = text(field(alias, 'ip'));
    if (ip !== undefined && !isAddress(ip) && !ip.includes(':') && !isPlaceholder(ip))
      tell(['ip'], ip, 'IP address', 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)');
    items(field(alias, 'hostnames')).forEach((host, number) => {
      const words = typeof host === 'string' && !isPlaceholder(host) ? subdomainProblem(host) : undefined;
      if (words !== undefined) tell(['hostnames', number], String(host), 'host name', words);
    });
  });
}

export default defineRule({
  id: 'invalid-pod-spec',
  summary: 'A name, toleration or DNS setting of a Pod is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages,
  check(graph, report) {
    for (const pod of graph.pods) {
      if (!isJudged(pod)) continue;
      const { owner, spec } = pod;
      checkNames(pod, report);
      if (field(spec, 'tolerations') !== undefined || field(spec, 'hostAliases') !== undefined) checkLists(pod, report);
      const path = [...pod.path, 'spec'];
      if (field(spec, 'dnsPolicy') === 'None' && items(dig(spec, ['dnsConfig', 'nameservers'])).length === 0) {
        const config = (field(spec, 'dnsConfig') ?? null) !== null;
        const at = [...path, 'dnsConfig', ...(config ? ['nameservers'] : [])];
        const words = config
          ? 'must provide at least one DNS nameserver when `dnsPolicy` is None'
          : 'must provide `dnsConfig` when `dnsPolicy` is None';
        report(owner.at(...path, 'dnsPolicy'), 'dns', {
          data: { owner: owner.title, refused: refusedKind(pod), path: refusedPath(pod, at), words },
        });
      }
      const grace = field(spec, 'terminationGracePeriodSeconds');
      if (typeof grace === 'number' && grace < 0)
        report(owner.at(...path, 'terminationGracePeriodSeconds'), 'grace', {
          data: { owner: owner.title, value: grace },
          severity: 'warning',
        });
    }
  },
});
