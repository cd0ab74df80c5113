import { defineRule, nearest } from '../../src/rule.ts';
import { mayWatch, type Rights, rightsOf } from '../_lib/service-account-rights.ts';
import { isJudged, type Need, needsOf, type ProviderName } from '../_lib/traefik-needs.ts';
import { versionText } from '../_lib/traefik-words.ts';

const providers: readonly ProviderName[] = ['kubernetesIngress', 'kubernetesCRD', 'kubernetesGateway'];

interface Missing extends Need {
  readonly provider: ProviderName;
  /** Where it is missing; empty for the whole cluster. */
  readonly namespace: string;
}

function forbidden({ account, namespace: home }: Rights, { group, resource, namespace }: Missing): string {
  const scope = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  return `${resource} is forbidden: User "system:serviceaccount:${home}:${account}" cannot list resource "${resource}" in API group "${group}" ${scope}`;
}

/** `nodes, endpointslices (discovery.k8s.io)`. */
function resourcesText(missing: readonly Missing[]): string {
  const names = [
    ...new Set(missing.map(({ group, resource }) => (group === '' ? resource : `${resource} (${group})`))),
  ];
  return names.length > 5 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}

export default defineRule({
  id: 'traefik-not-permitted',
  summary: 'The ServiceAccount of Traefik may not read what its providers wait for.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    missing: {
      text: '{role} does not let ServiceAccount "{account}" list and watch {resources}, which {traefik} does for {providers}.',
      effect:
        'The provider waits for all that it watches and makes no router at all; every request gets 404. The log says: `{words}`.',
      help: 'Add them to the rules, with the verbs get, list and watch.',
    },
    scope: {
      text: 'ServiceAccount "{account}" may list and watch {resources} in single namespaces only; {traefik} does so in all for {providers}.',
      effect:
        'The provider waits for all that it watches and makes no router at all; every request gets 404. The log says: `{words}`.',
      help: 'Bind a ClusterRole with a ClusterRoleBinding, or name the namespaces in the option `namespaces` of the provider.',
    },
    subject: {
      text: '{binding} is for ServiceAccount "{account}" of namespace "{other}"; {title} runs as that of namespace "{namespace}", which may do nothing.',
      effect:
        'The provider waits for all that it watches and makes no router at all; every request gets 404. The log says: `{words}`.',
      help: 'Correct the namespace of the subject.',
    },
  },
  check(graph, report) {
    for (const profile of graph.traefiks()) {
      const { pod, from } = profile;
      if (!pod || profile.starts === false) continue;
      const enabled = providers.filter((name) => isJudged(profile, name));
      const rights = enabled.length === 0 ? undefined : rightsOf(graph, pod);
      if (!rights) continue;
      const missing = enabled.flatMap((provider) => {
        const namespaces = profile.providers[provider].namespaces as readonly string[];
        return needsOf(profile, provider).flatMap((need): Missing[] => {
          const places = need.cluster || namespaces.length === 0 ? [''] : namespaces;
          return places
            .filter((namespace) => !mayWatch(rights, need.group, need.resource, namespace))
            .map((namespace) => ({ ...need, provider, namespace }));
        });
      });
      const [first] = missing;
      if (!first) continue;
      const { account, grants, strangers } = rights;
      const [grant] = grants;
      const [stranger] = strangers;
      if (!grant && !stranger) continue;
      const words = forbidden(rights, first);
      if (!grant) {
        if (!stranger) continue;
        const { binding, subject } = stranger;
        report(binding.at('subjects', subject, 'namespace'), 'subject', {
          data: {
            binding: binding.title,
            account,
            other: binding.view.subjects[subject]?.namespace ?? '',
            title: from.title,
            namespace: rights.namespace,
            words,
          },
          related: [{ at: from.at('metadata', 'namespace'), message: 'Traefik runs here' }],
        });
        continue;
      }
      const data = {
        account,
        resources: resourcesText(missing),
        traefik: versionText(profile),
        providers: [...new Set(missing.map(({ provider }) => provider))].join(' and '),
        words,
      };
      const related = [
        { at: from.at('metadata', 'name'), message: `runs as ServiceAccount "${account}"` },
        { at: grant.binding.keyAt('roleRef'), message: 'the binding' },
      ];
      const isElsewhere = grants.some(
        ({ namespace }) => namespace !== '' && mayWatch(rights, first.group, first.resource, namespace),
      );
      if (first.namespace === '' && isElsewhere) {
        report(grant.binding.at('kind'), 'scope', { data, related: related.slice(0, 1) });
        continue;
      }
      const wide = grants.find(({ namespace }) => namespace === first.namespace) ?? grant;
      const wanted = new Set(enabled.flatMap((name) => needsOf(profile, name)).map(({ resource }) => resource));
      const near = nearest(
        first.resource,
        wide.role.view.rules.flatMap(({ resources }) => resources).filter((resource) => !wanted.has(resource)),
      );
      report(wide.role.keyAt('rules'), 'missing', {
        data: { ...data, role: wide.role.title },
        related,
        suggestion: near === undefined ? undefined : `Is "${near}" meant to be "${first.resource}"?`,
      });
    }
  },
});
