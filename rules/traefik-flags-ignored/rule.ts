import { type At, defineRule, type OptionProblem } from '../../src/rule.ts';

/** The first few of several names. */
function namesText(problems: readonly OptionProblem[]): string {
  const names = problems.map(({ option }) => `"${option}"`);
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

export default defineRule({
  id: 'traefik-flags-ignored',
  summary: 'Flags or variables of Traefik have no effect, for something else wins.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    argument: {
      text: 'The argument "{argument}" of {title} is no flag, and Traefik reads no flag after it: {names} have no effect.',
      effect: 'Traefik starts without a word, with the defaults in place of them.',
      help: 'Write the value with an equals sign (`--ping=true`), for a boolean option takes no argument of its own.',
    },
    joined: {
      text: 'Two flags of {title} stand in one argument: all after the equals sign is the value of "{option}", and "{second}" is never set.',
      effect: 'A container gets each item of the list as one argument; no shell splits it.',
      help: 'Make an item of its own of each flag.',
    },
    file: {
      text: '{title} gives {names}, which Traefik does not read, for it has a configuration file.',
      effect:
        'Traefik takes its static configuration from a file, flags or the environment, and from one of them only: the first that is there.',
      help: 'Move them into the file, or run Traefik without it.',
    },
    blank: {
      text: 'The argument "{argument}" of {title} is no flag: it does not begin with a dash.',
      effect: 'Traefik takes it for a word and starts without it, and says nothing.',
      help: 'Remove the {what} before the dash.',
    },
    environment: {
      text: '{title} sets {names}, which Traefik does not read, for it has flags.',
      effect:
        'Traefik takes its static configuration from a file, flags or the environment, and from one of them only: the first that is there.',
      help: 'Turn them into flags, or the flags into variables.',
    },
  },
  check(graph, report) {
    for (const { from, problems, source } of graph.traefiks()) {
      const { title } = from;
      for (const { kind, at, option, meant = '' } of problems)
        if (kind === 'joined') report(at, 'joined', { data: { title, option, second: meant }, severity: 'warning' });
      const lost = problems.filter(({ kind }) => kind === 'lost');
      const argument = problems.find(({ kind }) => kind === 'argument');
      if (argument && lost.length > 0)
        report(argument.at, 'argument', {
          data: { title, argument: argument.option, names: namesText(lost) },
          related: [{ at: (lost[0] as OptionProblem).at, message: 'the first flag that is not read' }],
        });
      else if (argument && /^[\s"']+-/.test(argument.option)) {
        const what = /^\s/.test(argument.option) ? 'blank' : 'quote';
        report(argument.at, 'blank', { data: { title, argument: argument.option, what } });
      }
      const ignored = problems.filter(({ kind }) => kind === 'ignored');
      const [first] = ignored;
      if (!first) continue;
      const winner = first.winner as At;
      report(first.at, source === 'file' ? 'file' : 'environment', {
        data: { title, names: namesText(ignored) },
        related: [{ at: winner, message: source === 'file' ? 'the file that is read' : 'the first flag' }],
        severity: 'warning',
      });
    }
  },
});
