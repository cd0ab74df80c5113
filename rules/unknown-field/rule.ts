import { type At, defineRule, type Fix, type Resource, type UnknownField } from '../../src/rule.ts';
import { apiPath } from '../_lib/refused.ts';
import { misspeltFields } from '../_lib/traefik-fields.ts';
import { definedBy, ownerOf } from '../_lib/wrong-type.ts';

/** The only field of a like name, and it takes the value: so the name alone is wrong. */
function renamed(at: At, { meant, isFitting }: UnknownField): Fix | undefined {
  if (meant === undefined || !isFitting) return undefined;
  return { title: `Rename the field to \`${meant}\``, edits: [{ at, op: 'rename', to: meant }] };
}

export default defineRule({
  id: 'unknown-field',
  summary: 'A field stands where Kubernetes has none of that name.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    field: {
      text: 'Field `{path}` of {title} does not exist; `{meant}` is not written.',
      effect:
        'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',
      help: 'Rename the field to `{meant}`.',
    },
    level: {
      text: 'Field `{path}` of {title} does not exist: `{field}` belongs to {where}.',
      effect:
        'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',
      help: 'Move it there; most often the indentation is wrong.',
    },
    unknown: {
      text: 'Field `{path}` of {title} does not exist.',
      effect:
        'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',
      help: 'Remove the field, or write what was meant.',
    },
    backend: {
      text: 'Field `{path}` of {title} does not exist: that is the backend of v1beta1.',
      effect: 'The API server refuses the Ingress: "strict decoding error: unknown field "{path}"".',
      help: 'Write `service: {example}`.',
    },
  },
  check(graph, report) {
    for (const { resource, violation, definition } of graph.violations()) {
      if (violation.problem !== 'unknown-field') continue;
      const { kind } = resource;
      const related = definedBy(definition);
      const title = ownerOf(resource);
      const field = String(violation.path.at(-1));
      const data = { kind, title, path: apiPath(violation.path) };
      const at = resource.keyAt(...violation.path);
      // The backend of v1beta1 is told as a whole.
      if (kind === 'Ingress' && /^(?:backend|service(?:Name|Port))$/.test(field)) continue;
      if (/^service(?:name|port)$/i.test(field) && kind === 'Ingress') {
        report(at, 'backend', { data: { ...data, example: '{name: NAME, port: {number: 80}}' } });
      } else if (violation.elsewhere) {
        const { where, list } = violation.elsewhere;
        const shown = list ? `an entry of \`${where.replace(/\[\]$/, '')}\`` : `\`${where}\``;
        report(at, 'level', { data: { ...data, field, where: where === '' ? 'the object itself' : shown }, related });
      } else if (violation.meant !== undefined)
        report(at, 'field', { data: { ...data, meant: violation.meant }, related, fix: renamed(at, violation) });
      else report(at, 'unknown', { data, related });
    }
    // With its definition in the input, the definition tells.
    const told = new Set(graph.violations().flatMap(({ resource, definition }) => (definition ? [resource] : [])));
    for (const kind of ['IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP'] as const)
      for (const resource of graph.all(kind) as readonly Resource[]) {
        for (const { path, meant } of told.has(resource) ? [] : misspeltFields(resource))
          report(resource.keyAt(...path), 'field', {
            data: { kind, title: ownerOf(resource), path: apiPath(path), meant },
          });
      }
  },
});
