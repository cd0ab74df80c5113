/** `policies` of the config: what stands in it, and what stands in the files that it names. What an expression says is the work of src/policy. */

import type { Document, SourceFile } from '../parse/document.ts';
import { isMapping } from '../parse/mapping.ts';
import { parseDocuments } from '../parse/parse.ts';
import type { Plugin } from '../plugin.ts';
import type { CompiledPolicy, Exempting, StatedPolicy, WrittenPolicy } from '../policy/index.ts';
import { globProblem, type LoadMatcher, nameMatcher } from './globs.ts';
import { type ConfigProblem, problemsOf, shapeProblems } from './problems.ts';
import { schemaErrors } from './validate.generated.ts';

export interface WrittenPolicies {
  readonly policies?: readonly (string | WrittenPolicy)[];
}

interface Options {
  readonly matcher: LoadMatcher;
  readonly policyFile?: (path: string) => SourceFile | { readonly message: string };
}

/** All policies as a plugin, or all that is wrong with them. */
export async function readPolicies(
  written: WrittenPolicies['policies'],
  document: Document,
  options: Options,
): Promise<{
  readonly plugin?: Plugin;
  readonly policies?: readonly CompiledPolicy[];
  readonly exempting?: readonly Exempting[];
  readonly problems?: readonly ConfigProblem[];
}> {
  if (!written || written.length === 0) return {};
  const problems: ConfigProblem[] = [];
  const stated: StatedPolicy[] = [];
  for (const [index, policy] of written.entries()) {
    const path = ['policies', index];
    if (typeof policy !== 'string') stated.push({ policy, document, path });
    else {
      const file = options.policyFile?.(policy) ?? { message: 'cannot be read here' };
      if ('message' in file)
        problems.push(
          problemsOf(document)(
            path,
            'value',
            `The file of policies "${policy}" ${file.message}.`,
            'Paths are relative to the config file.',
          ),
        );
      else {
        const read = readFile(file);
        problems.push(...read.problems.map((problem) => ({ ...problem, source: file })));
        stated.push(...read.stated);
      }
    }
  }
  const { compilePolicies, globsOf } = await import('../policy/index.ts');
  const globs = new Map<string, (name: string) => boolean>();
  for (const { policy, document: own, path } of stated)
    for (const glob of globsOf([policy])) {
      const problem = globProblem(glob, 'name');
      if (problem)
        problems.push(
          sourced(
            problemsOf(own)(path, 'value', `A glob of this policy ${problem.message}.`, problem.hint),
            own,
            document,
          ),
        );
      else if (!globs.has(glob)) globs.set(glob, await nameMatcher(glob, options.matcher));
    }
  if (problems.length > 0) return { problems };
  const compiled = compilePolicies(stated, (glob) => globs.get(glob) ?? (() => false));
  if ('plugin' in compiled) return compiled;
  const files = new Map(stated.map(({ document: own }) => [own.file.path, own.file]));
  const hint = 'docs/guides/policies.md lists the variables, their fields and the functions.';
  return {
    problems: compiled.mistakes.map(({ message, place }) => {
      const source = files.get(place.file);
      return { message, hint, place, ...(source && source !== document.file && { source }) };
    }),
  };
}

function sourced(problem: ConfigProblem, own: Document, config: Document): ConfigProblem {
  return own.file === config.file ? problem : { ...problem, source: own.file };
}

/** Policies of a file of their own: a mapping with the key `policies`. */
function readFile(file: SourceFile): {
  readonly stated: readonly StatedPolicy[];
  readonly problems: readonly ConfigProblem[];
} {
  const stated: StatedPolicy[] = [];
  const problems: ConfigProblem[] = [];
  const documents = parseDocuments(file);
  for (const document of documents) {
    const { value, problem } = document;
    const say = (message: string, hint: string) => problems.push(problemsOf(document)([], 'value', message, hint));
    if (problem) say(`This is not valid YAML: ${problem.message}.`, 'Correct the text at this place.');
    else if (!isMapping(value) || !Array.isArray(value.policies))
      say(
        'A file of policies is a mapping with the key "policies", and this is not.',
        'Write "policies:" and the list below it.',
      );
    else {
      const own = { policies: value.policies };
      const shape = shapeProblems(own, schemaErrors(own), document);
      problems.push(...shape);
      for (const key of Object.keys(value))
        if (key !== 'policies')
          problems.push(
            problemsOf(document)(
              [key],
              'key',
              `"${key}" has no place in a file of policies.`,
              'Only "policies" stands there.',
            ),
          );
      if (shape.length === 0)
        for (const [index, policy] of (value.policies as (WrittenPolicy | string)[]).entries())
          if (typeof policy === 'string')
            problems.push(
              problemsOf(document)(
                ['policies', index],
                'value',
                'A file of policies names no others.',
                'Name the file in the config.',
              ),
            );
          else stated.push({ policy, document, path: ['policies', index] });
    }
  }
  return { stated, problems };
}
