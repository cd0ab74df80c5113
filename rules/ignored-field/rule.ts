import { defineRule, field, type Path, type Resource, type Service } from '../../src/rule.ts';
import { annotation, isKnownType, isUnset, sourceRangesAnnotation } from '../_lib/service-fields.ts';

/** Why a field is ignored: what the Service is, and what the API server or its clients do with the field. */
type Visit = (path: Path, because: string, effect: string, help: string) => void;

const warns = (words: string): string => `The API server takes the Service with a warning: "${words}".`;
const silently = 'The API server takes it without a word, and nothing reads it.';
const remove = 'Remove it, or give the Service the type that it was written for.';

const candidates = [
  'externalIPs',
  'externalName',
  'internalTrafficPolicy',
  'loadBalancerIP',
  'loadBalancerSourceRanges',
  'sessionAffinity',
  'sessionAffinityConfig',
];

/** Nearly every Service has none of the fields in question. */
function isSuspect({ value, view }: Resource<Service>): boolean {
  if (view.type === 'ExternalName') return true;
  const spec = field(value, 'spec');
  for (const name of candidates) if (field(spec, name) !== undefined) return true;
  return false;
}

function visit(service: Resource<Service>, found: Visit): void {
  const { type, headless, selector } = service.view;
  const spec = field(service.value, 'spec');
  const has = (name: string): boolean => !isUnset(field(spec, name));
  const affinity = field(spec, 'sessionAffinity');
  const isExternal = type === 'ExternalName';
  const isHeadless = headless && type === 'ClusterIP';
  const what = isExternal
    ? 'a Service of type ExternalName is a name in DNS'
    : 'a headless Service is a list of addresses in DNS';

  if (isExternal && selector !== undefined)
    found(
      ['spec', 'selector'],
      what,
      'Nobody looks for the Pods that match: all traffic goes to the `externalName`.',
      'Remove the selector, or the type and `externalName` if Pods are meant.',
    );
  if ((isExternal || isHeadless) && has('externalIPs'))
    found(
      ['spec', 'externalIPs'],
      what,
      warns(
        isExternal
          ? 'spec.externalIPs is ignored when spec.type is "ExternalName"'
          : 'spec.externalIPs is ignored for headless services',
      ),
      remove,
    );
  if (type !== 'LoadBalancer' && has('loadBalancerIP'))
    found(
      ['spec', 'loadBalancerIP'],
      `it is of type ${type}`,
      isHeadless ? warns('spec.loadBalancerIP is ignored for headless services') : silently,
      'Write `type: LoadBalancer`, or remove `loadBalancerIP`.',
    );
  if (!isExternal && has('externalName') && (has('ports') || has('selector') || isHeadless))
    found(
      ['spec', 'externalName'],
      `it is of type ${type}`,
      warns('spec.externalName is ignored when spec.type is not "ExternalName"'),
      'Write `type: ExternalName`, or remove `externalName`.',
    );
  if (affinity === 'ClientIP' && (isExternal || isHeadless))
    found(
      ['spec', 'sessionAffinity'],
      what,
      isHeadless ? warns('spec.SessionAffinity is ignored for headless services') : silently,
      isHeadless ? 'Remove it, or remove `clusterIP: None`.' : remove,
    );
  if ((affinity === 'None' || isUnset(affinity)) && has('sessionAffinityConfig'))
    found(
      ['spec', 'sessionAffinityConfig'],
      'its `sessionAffinity` is None',
      'The API server drops it without a word: clients are not bound to a Pod.',
      'Write `sessionAffinity: ClientIP`, or remove `sessionAffinityConfig`.',
    );
  if ((isExternal || isHeadless) && field(spec, 'internalTrafficPolicy') === 'Local')
    found(['spec', 'internalTrafficPolicy'], what, silently, 'Remove it.');
  if (
    type === 'LoadBalancer' &&
    has('loadBalancerSourceRanges') &&
    !isUnset(annotation(service, sourceRangesAnnotation))
  )
    found(
      ['metadata', 'annotations', sourceRangesAnnotation],
      '`loadBalancerSourceRanges` is set too',
      'Only the field is read.',
      'Remove the annotation.',
    );
}

export default defineRule({
  id: 'ignored-field',
  summary: 'A Service has a field that has no effect on a Service of its kind.',
  severity: 'note',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    field: {
      text: '`{field}` of Service "{service}" has no effect: {because}.',
      effect: '{effect}',
      help: '{help}',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      if (!isSuspect(service) || !isKnownType(service.view.type)) continue;
      visit(service, (path, because, effect, help) => {
        report(service.keyAt(...path), 'field', {
          data: { field: String(path.at(-1)), service: service.name, because, effect, help },
        });
      });
    }
  },
});
