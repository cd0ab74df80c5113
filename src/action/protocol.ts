/** What the runner reads from standard output and from its files. */
import { randomUUID } from 'node:crypto';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What went wrong before or in the run, in words for the user. */
export interface Problem {
  readonly problem: string;
}

/** A message in which nothing can start another command. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** An annotation without a place. */
export const annotation = (level: 'error' | 'notice', text: string): string =>
  `::${level} title=ingress-lint::${escaped(text)}\n`;

/** Text that the runner shows and does not obey, whatever a manifest has put into it. */
export function unheeded(text: string): string {
  if (text === '') return '';
  const token = randomUUID();
  return `::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`;
}

/** A line of the file GITHUB_OUTPUT, in the form that takes any value. */
export function output(name: string, value: string | number): string {
  const end = randomUUID();
  return `${name}<<${end}\n${value}\n${end}\n`;
}
