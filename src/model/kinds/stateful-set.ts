import { defineKind } from '../define-kind.ts';
import { field, text } from '../read.ts';
import { type Workload, workloadAt } from '../workload.ts';

export interface StatefulSet extends Workload {
  readonly serviceName: string | undefined;
}

const base = workloadAt(['spec', 'template']);

/** apps StatefulSet; `serviceName` names the governing Service, whose existence the API server does not check. */
export const statefulSet = defineKind<StatefulSet>()({
  kind: 'StatefulSet',
  groups: ['apps'],
  namespaced: true,
  read(value, resource) {
    return { ...base.read(value, resource), serviceName: text(field(field(value, 'spec'), 'serviceName')) };
  },
  podTemplate: base.podTemplate,
  *references(resource) {
    yield* base.references(resource);
    const { serviceName } = resource.view;
    if (serviceName !== undefined)
      yield {
        role: 'governing-service',
        kind: 'Service',
        namespace: resource.namespace,
        name: serviceName,
        at: resource.at('spec', 'serviceName'),
      };
  },
});
