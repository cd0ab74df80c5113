import { defineRule, type Resource } from '../../src/rule.ts';
import { awsAnnotations, isKnownName, nearestName } from '../_lib/aws-annotations.ts';

export default defineRule({
  id: 'unknown-load-balancer-annotation',
  summary: 'An annotation for an AWS load balancer that nothing reads.',
  severity: 'warning',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    misspelt: {
      text: '{object} has the annotation `{key}`, which nothing reads.',
      effect: 'The load balancer is made as if it were not there; nobody complains.',
      help: 'Rename it, or remove it.',
    },
    unknown: {
      text: '{object} has the annotation `{key}`, which no known version of the AWS Load Balancer Controller or of the cloud provider reads.',
      effect: 'The load balancer is made as if it were not there; nobody complains.',
      help: 'Look the name up in the documentation of the controller, or remove the annotation.',
    },
  },
  check(graph, report) {
    const check = (resource: Resource): void => {
      if (resource.annotations.size === 0) return;
      for (const annotation of awsAnnotations(resource)) {
        if (isKnownName(annotation)) continue;
        const { key, prefix } = annotation;
        const near = nearestName(annotation);
        const at = resource.keyAt('metadata', 'annotations', key);
        const data = { object: resource.title, key };
        if (near === undefined) report(at, 'unknown', { data, severity: 'note' });
        else report(at, 'misspelt', { data, suggestion: `Did you mean \`${prefix}${near}\`?` });
      }
    };
    for (const service of graph.all('Service')) check(service);
    for (const ingress of graph.all('Ingress')) check(ingress);
  },
});
