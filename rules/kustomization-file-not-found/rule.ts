import { type Document, defineRule, type Graph, nearest } from '../../src/rule.ts';

/** What kustomize says, by what it looked for. */
const wordsOf = { resource: 'must build at directory: not a valid directory', component: 'not a valid directory' };

const nouns = {
  resource: 'Resource',
  component: 'Component',
  patch: 'Patch',
  data: 'File',
  plugin: 'Plugin configuration',
  config: 'File',
  values: 'Values file',
};

/** Whoever lacks more files than this in one kustomization has forgotten none of them: a script makes them. */
const fewest = 20;

/** Flux builds without the restriction (fluxcd/pkg/kustomize: `LoadRestrictionsNone`). */
const usesFlux = (graph: Graph): boolean =>
  [graph, ...graph.others()].some(({ resources }) =>
    resources.some(({ group, kind }) => kind === 'Kustomization' && group === 'kustomize.toolkit.fluxcd.io'),
  );

/** A path as the kustomization would write it, so that the words are the same wherever the tree lies. */
function below({ file }: Document, path: string): string {
  const directory = file.path.replace(/[^/]*$/, '');
  return path.startsWith(directory) ? path.slice(directory.length) : path;
}

export default defineRule({
  id: 'kustomization-file-not-found',
  summary: 'A kustomization names a file or directory that it cannot load.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    nothing: {
      text: '{noun} "{entry}" of the kustomization does not exist.',
      effect: '`kustomize build` and `kubectl apply -k` fail for all that includes this kustomization: "{words}".',
      help: 'Correct the path, which is relative to the kustomization, or add the file.',
    },
    directory: {
      text: 'The kustomization names {count} files in "{directory}", a directory that does not exist.',
      effect: '`kustomize build` and `kubectl apply -k` fail for all that includes this kustomization: "{words}".',
      help: 'Correct the paths, which are relative to the kustomization. If a script makes the directory before the build, list it in a .gitignore.',
    },
    bare: {
      text: '{noun} "{entry}" of the kustomization is a directory without a kustomization.',
      effect:
        "`kustomize build` and `kubectl apply -k` fail for all that includes this kustomization: \"unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory\".",
      help: 'Add a kustomization.yaml to the directory, or list its files.',
    },
    empty: {
      text: '{noun} "{entry}" of the kustomization is a directory whose kustomization is empty.',
      effect:
        '`kustomize build` and `kubectl apply -k` fail for all that includes this kustomization: "kustomization.yaml is empty".',
      help: 'Write `resources: []` into it if there is nothing to include yet, or remove the entry.',
    },
    outside: {
      text: '{noun} "{entry}" lies outside of the directory of the kustomization.',
      effect:
        '`kustomize build` and `kubectl apply -k` fail, unless they are told `--load-restrictor LoadRestrictionsNone`: "security; file is not in or below" the directory.',
      help: 'Give the file a kustomization in its own directory and name that directory, or copy the file.',
    },
  },
  check(graph, report) {
    const dangling = graph.context.kustomized?.dangling ?? [];
    const together = new Set<string>();
    for (const { at, role, entry, why, beside, lost } of dangling) {
      const noun = nouns[role];
      // Many files of one directory are one cause; it may be made by a script.
      const others = dangling.filter(
        (one) => lost !== undefined && one.lost === lost && one.at.document === at.document,
      );
      if (lost !== undefined && others.length > 1) {
        const key = `${at.document.file.path}\0${lost}`;
        if (!together.has(key))
          report(at, 'directory', {
            data: { count: others.length, directory: below(at.document, lost), words: 'no such file or directory' },
            severity: 'warning',
            related: others.slice(1, 4).map((other) => ({ at: other.at, message: 'this one, too' })),
          });
        together.add(key);
        continue;
      }
      if (why === 'outside') {
        if (!usesFlux(graph)) report(at, 'outside', { data: { noun, entry }, severity: 'warning' });
      } else if (why === 'bare' || why === 'empty') report(at, why, { data: { noun, entry } });
      else {
        const near = nearest(entry.slice(entry.lastIndexOf('/') + 1), beside);
        const words = role in wordsOf ? wordsOf[role as keyof typeof wordsOf] : 'no such file or directory';
        const isOneOfMany =
          dangling.filter((other) => other.why === 'nothing' && other.at.document === at.document).length > fewest;
        report(at, 'nothing', {
          data: { noun, entry, words },
          ...(isOneOfMany && { severity: 'warning' }),
          ...(near !== undefined && { suggestion: `There is "${near}".` }),
        });
      }
    }
  },
});
