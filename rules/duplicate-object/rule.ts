import { defineRule, type Resource, type Severity } from '../../src/rule.ts';
import { directoryOf, fileOf } from '../_lib/apart.ts';
import { counts, equal, isUsual } from '../_lib/definitions.ts';
import { areVariants } from '../_lib/file-variants.ts';
import { disagree } from '../_lib/purpose.ts';

interface Pair {
  readonly first: Resource;
  readonly later: Resource;
}

const full = ({ title, namespace }: Resource): string =>
  `${title}${namespace === '' ? '' : ` of namespace "${namespace}"`}`;

/** True for what keeps each state that is applied: of a Service of Knative, each change is a Revision, and requests may go to either. */
const makesRevisions = ({ apiVersion, kind }: Resource): boolean =>
  kind === 'Service' && apiVersion.startsWith('serving.knative.dev/');

/** All of them by name, up to a handful. */
function list(pairs: readonly Pair[]): string {
  const names = pairs.map(({ later }) => later.title);
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export default defineRule({
  id: 'duplicate-object',
  summary: 'An object is defined twice in what is deployed together.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    differs: {
      text: '{object} is defined {where}, with different content.',
      effect: '{effect}',
      help: 'Keep one of the two, or give them different names or namespaces.',
    },
    same: {
      text: '{object} is defined {where}, with the same content.',
      effect: '{effect}',
      help: 'Keep one of the two, so that a later change cannot miss the other.',
    },
    copies: {
      text: '{count} objects are defined in two files: {objects}.',
      effect: '{effect}',
      help: 'Keep one of the two files, or never apply them together.',
    },
  },
  check(graph, report) {
    const groups = graph.duplicates().filter((group) => group.every(counts));
    if (groups.length === 0) return;
    const { kustomized } = graph.context;
    const files = new Map<string, Pair[]>();
    const unlike: Pair[] = [];
    // Directories of which some object is surely a matter of choice: what else differs there is more likely one, too.
    const collections = new Set<string>();

    const tell = ({ first, later }: Pair, severity?: Severity): void => {
      const same = equal(first.value, later.value);
      const here = fileOf(first) === fileOf(later);
      report(later.at('metadata', 'name'), same ? 'same' : 'differs', {
        data: {
          object: full(later),
          where: here
            ? 'twice'
            : kustomized !== undefined
              ? 'twice in files that are deployed together'
              : 'in two files',
          effect: effectOf(same, here, first.apiVersion === later.apiVersion),
        },
        related: [{ at: first.at('metadata', 'name'), message: `${later.title} is defined here first` }],
        ...(severity && { severity }),
      });
    };
    const effectOf = (same: boolean, here: boolean, isOneId = true): string => {
      const last = same ? 'both, one after the other' : 'both in silence, and the last one wins';
      // The id of kustomize has the version in it, and is compared before all names are given: some of that is built.
      if (kustomized && (kustomized.isBuilt || !isOneId)) return `\`kubectl apply -k\` applies ${last}.`;
      if (kustomized) return 'Kustomize refuses to build: "may not add resource with an already registered id".';
      const subject = here ? '`kubectl apply` applies' : 'If both files belong together, `kubectl apply` applies';
      return `${subject} ${last}${isOneId ? '; kustomize refuses to build' : ''}.`;
    };

    for (const group of groups) {
      const firsts = new Map<string, Resource>();
      const many = new Set(group.map(fileOf)).size > 2;
      for (const later of group) {
        const first = firsts.get(fileOf(later)) ?? group[0];
        if (!firsts.has(fileOf(later))) firsts.set(fileOf(later), later);
        if (!first || first === later) continue;
        const pair = { first, later };
        if (kustomized) tell(pair);
        else if (fileOf(first) === fileOf(later)) {
          const same = equal(first.value, later.value);
          if (!same && makesRevisions(later)) continue;
          if (later.kind !== 'Namespace') tell(pair, same ? 'warning' : undefined);
          else if (!same) tell(pair, 'warning');
        } else {
          // What more than two files define are variants beyond doubt.
          if (many) collections.add(directoryOf(later));
          if (many || isUsual(first, later)) continue;
          // Whether two files are deployed together, only those who do it know.
          if (disagree(first, later) && !areVariants(fileOf(first), fileOf(later))) unlike.push(pair);
          else {
            collections.add(directoryOf(later));
            const key = `${fileOf(first)}\0${fileOf(later)}`;
            const known = files.get(key);
            if (known) known.push(pair);
            else files.set(key, [pair]);
          }
        }
      }
    }

    for (const pair of unlike) tell(pair, collections.has(directoryOf(pair.later)) ? 'note' : 'warning');
    for (const pairs of files.values()) {
      // By name, not by place: the finding is the same in whatever order the files have their documents.
      const [one, ...others] = pairs.sort((a, b) => compare(full(a.later), full(b.later)));
      if (!one) continue;
      if (others.length === 0) tell(one, 'note');
      else
        report(one.later.at('metadata', 'name'), 'copies', {
          data: {
            count: pairs.length,
            objects: list(pairs),
            effect: effectOf(
              pairs.every(({ first, later }) => equal(first.value, later.value)),
              false,
            ),
          },
          related: pairs.slice(0, 5).map(({ first }) => ({
            at: first.at('metadata', 'name'),
            message: `${first.title} is defined here first`,
          })),
          severity: 'note',
        });
    }
  },
});
