/** Programs that tests need and that may not be there: on the PATH, or where `scripts/get-tools.mjs` puts them. */
import { delimiter, join } from 'node:path';
import { programsOf } from '../../src/files/programs.ts';

/** Where to look: the PATH, and the ignored folder of this project. */
export const toolPath = [process.env.PATH ?? '', join(import.meta.dirname, '../../.tmp/bin')].join(delimiter);

/** Whether a program is to be had. */
export function isThere(name: string): boolean {
  return programsOf({ PATH: toolPath }).find(name, () => true) !== undefined;
}
