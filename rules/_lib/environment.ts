/** Environment variables of a container: `pkg/apis/core/validation: ValidateEnv, ValidateEnvFrom`. */
import {
  type Container,
  dig,
  field,
  isMapping,
  isPlaceholder,
  items,
  nearest,
  type Path,
  type PodTemplate,
  type Report,
  text,
} from '../../src/rule.ts';
import type { containerMessages } from './container-messages.ts';
import { subdomainProblem } from './dns-name.ts';
import { refusedKind, refusedPath } from './refused.ts';

const valueSources = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'];
/** What `fieldRef` of a variable can name: `validEnvDownwardAPIFieldPathExpressions`. */
const fieldPaths = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];
const namePattern = /^[ -<>-~]+$/;
const envSources = ['configMapRef', 'secretRef'];

/** How many sources are given; one if something else is written there, which is a mistake of another kind. */
function countSources(value: unknown, sources: readonly string[]): number {
  let count = 0;
  if (!isMapping(value)) return 1;
  for (const key in value) {
    if (sources.includes(key)) count += value[key] === null ? 0 : 1;
    else if (key !== 'prefix') return 1;
  }
  return count;
}

/** Reports what the API server has against the environment of a container. */
export function checkEnvironment(
  pod: PodTemplate,
  container: Container,
  report: Report<typeof containerMessages>,
): void {
  const { value } = container;
  const env = field(value, 'env');
  const envFrom = field(value, 'envFrom');
  if (env !== undefined) checkVariables(pod, container, items(env), report);
  if (envFrom !== undefined) checkSources(pod, container, items(envFrom), report);
}

type Tell = Report<typeof containerMessages>;

function tellSources(
  pod: PodTemplate,
  { name }: Container,
  report: Tell,
  given: { at: Path; words: Path; what: string; count: number; sources: readonly string[] },
): void {
  const { at, words, what, count, sources } = given;
  const choice = sources.map((source) => `\`${source}\``).join(', ');
  const one = sources === envSources ? '`configMapRef` or `secretRef`' : choice.replace(/, (`\w+`)$/, ' or $1');
  report(pod.owner.keyAt(...at), 'sources', {
    data: {
      container: name,
      field: what,
      count: count === 0 ? 'nowhere' : `${count} places`,
      refused: refusedKind(pod),
      path: refusedPath(pod, words),
      words: count === 0 ? `must specify one of: ${one}` : 'may not have more than one field specified at a time',
      choice,
    },
  });
}

function checkVariables(pod: PodTemplate, container: Container, variables: readonly unknown[], report: Tell): void {
  const { path, name } = container;
  for (const [index, variable] of variables.entries()) {
    const variableName = text(field(variable, 'name'));
    if (variableName !== undefined && !namePattern.test(variableName) && !isPlaceholder(variableName)) {
      const place = [...path, 'env', index, 'name'];
      report(pod.owner.at(...place), 'variable-name', {
        data: { name: variableName, container: name, refused: refusedKind(pod), path: refusedPath(pod, place) },
      });
    }
    const from = field(variable, 'valueFrom');
    if (from === undefined || from === null) continue;
    const at = [...path, 'env', index, 'valueFrom'];
    const own = field(variable, 'value');
    const count = countSources(from, valueSources);
    if (count > 0 && typeof own === 'string' && own !== '') {
      report(pod.owner.keyAt(...at), 'both', {
        data: { name: variableName ?? '', container: name, refused: refusedKind(pod), path: refusedPath(pod, at) },
      });
      continue;
    }
    const fieldPath = text(dig(from, ['fieldRef', 'fieldPath']));
    if (fieldPath !== undefined && !fieldPaths.includes(fieldPath) && !isPlaceholder(fieldPath)) {
      const place = [...at, 'fieldRef', 'fieldPath'];
      if (/^metadata\.(labels|annotations)\['.+'\]$/.test(fieldPath)) continue;
      const meant = nearest(fieldPath, fieldPaths);
      report(pod.owner.at(...place), 'field-path', {
        data: {
          name: fieldPath,
          container: name,
          refused: refusedKind(pod),
          path: refusedPath(pod, place),
          choice: fieldPaths.join(', '),
        },
        suggestion: meant && `Did you mean "${meant}"?`,
      });
    }
    if (count !== 1) {
      const what = `valueFrom\` of \`${variableName ?? ''}`;
      tellSources(pod, container, report, { at, words: at, what, count, sources: valueSources });
    }
  }
}

function checkSources(pod: PodTemplate, container: Container, given: readonly unknown[], report: Tell): void {
  const { path, name } = container;
  for (const [index, source] of given.entries()) {
    const count = countSources(source, envSources);
    const at = [...path, 'envFrom', index];
    if (count !== 1) {
      const what = `envFrom[${index}]`;
      tellSources(pod, container, report, { at, words: [...path, 'envFrom'], what, count, sources: envSources });
    } else
      for (const key of envSources) {
        const reference = field(source, key);
        const named = text(field(reference, 'name')) ?? '';
        const words = named === '' || isPlaceholder(named) ? undefined : subdomainProblem(named);
        if (words !== undefined) {
          const place = [...at, key, 'name'];
          report(pod.owner.at(...place), 'source-name', {
            data: {
              name: named,
              container: name,
              field: key,
              words,
              refused: refusedKind(pod),
              path: refusedPath(pod, place),
            },
          });
        }
        if (!isMapping(reference) || (field(reference, 'name') ?? '') !== '') continue;
        if (!Object.keys(reference).every((known) => known === 'name' || known === 'optional')) continue;
        report(pod.owner.keyAt(...at, key), 'nameless', {
          data: {
            container: name,
            field: key,
            refused: refusedKind(pod),
            path: refusedPath(pod, [...at, key, 'name']),
          },
        });
      }
  }
}
