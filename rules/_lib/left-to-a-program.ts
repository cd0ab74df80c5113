/** What is left open on purpose: where files one after the other lack the same thing, a program puts it in before they are applied. */
import type { Resource } from '../../src/rule.ts';

const fewest = 3;

/** True if objects of three files or more lack it. Nobody forgets the same thing in each of them. */
export function isLeftToAProgram(lacking: Iterable<Resource>): boolean {
  const files = new Set<string>();
  for (const { document } of lacking) files.add(document.file.path);
  return files.size >= fewest;
}
