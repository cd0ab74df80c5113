import { defineRule, type OptionProblem, type TraefikProfile } from '../../src/rule.ts';
import { versionText } from '../_lib/traefik-words.ts';

/** How the process says it: the words come from reading the source that counts. */
const exits = 'The process exits as soon as it is started, over and over: `{words}`.';

function range({ since, until }: OptionProblem): string {
  if (since !== undefined && until !== undefined) return `only v${since} to v${until} have it`;
  return since === undefined ? `v${until} was the last to have it` : `v${since} was the first to have it`;
}

function place(profile: TraefikProfile): string {
  return profile.from.title;
}

export default defineRule({
  id: 'traefik-option-invalid',
  summary: 'Traefik is given an option that it does not know, or a value that it refuses.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    unknown: {
      text: '{traefik} of {title} has no option "{option}".',
      effect: exits,
      help: 'Correct the name, or take the option out.',
    },
    version: {
      text: '{traefik} of {title} has no option "{option}"; {range}.',
      effect: exits,
      help: 'Take the option out, or run a version that has it; the migration guide of Traefik tells what replaces it.',
    },
    value: {
      text: 'Option "{option}" of {title} has a value that Traefik refuses.',
      effect: exits,
      help: 'Correct the value.',
    },
    alone: {
      text: 'Option "{option}" of {title} means nothing by itself.',
      effect: exits,
      help: 'Set an option below it, or take it out.',
    },
    syntax: {
      text: 'Traefik cannot read "{option}" of {title}.',
      effect: exits,
      help: 'Correct it where it is marked.',
    },
  },
  check(graph, report) {
    for (const profile of graph.traefiks())
      for (const problem of profile.problems) {
        const { kind, at, option, words, meant } = problem;
        const data = { option, words, title: place(profile) };
        if (kind === 'option' && (problem.since !== undefined || problem.until !== undefined))
          report(at, 'version', { data: { ...data, traefik: versionText(profile), range: range(problem) } });
        else if (kind === 'option')
          report(at, 'unknown', {
            data: { ...data, traefik: versionText(profile) },
            suggestion: meant === undefined ? undefined : `Did you mean "${meant}"?`,
          });
        else if (kind === 'value')
          report(at, 'value', { data, suggestion: meant === undefined ? undefined : `It takes ${meant}.` });
        else if (kind === 'standalone') report(at, 'alone', { data });
        else if (kind === 'syntax') report(at, 'syntax', { data });
      }
  },
});
