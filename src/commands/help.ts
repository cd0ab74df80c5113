/** The help page: 80 columns, 50 lines. */
import { optionTable, usage } from './usage.ts';

const width = 80;
const column = 27;
const usageColumn = 44;

/** Words in lines beside a column. */
function beside(head: string, words: string, at: number): string {
  let line = head.length < at ? head.padEnd(at) : `${head}  `;
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    if (line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = ' '.repeat(at);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

const commands = usage.map(({ verb, operands, words }, index) => {
  const call = ['ingress-lint', verb, operands].filter(Boolean).join(' ');
  return beside(`${index === 0 ? 'Usage: ' : '       '}${call}`, words, usageColumn).replace(/^( {7}.*?) +$/, '$1');
});

const options = optionTable.flatMap(([heading, rows]) => [
  heading,
  ...rows.map(({ shown, words }) => beside(`  ${shown}`, words, column)),
]);

export const help = `Checks the road of a request into a Kubernetes cluster before it is deployed.

${commands.join('\n')}

Paths: default is the working directory; - reads standard input. A path that is
called like a command can be given as ./rules.

${options.join('\n')}

Exit codes: 0 nothing at or over --fail-on. 1 findings, or a trace that does not
arrive. 2 wrong usage or config, a path that matches nothing, or a defect.

Examples: kubectl kustomize overlays/prod | ingress-lint -
          ingress-lint trace https://myapp.example.com/api deploy/
`;
