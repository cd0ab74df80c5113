/** Script and style of the page, as the bundle has them: files of their own, which are read for nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Throws if they are not there. */
export function pageParts(): { readonly script: string; readonly style: string } {
  const here = import.meta.dirname;
  // Beside the program, or in `dist` if this is run from its sources.
  const folder = existsSync(join(here, 'page.js')) ? here : join(here, '../../dist');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { script: read('page.js'), style: read('page.css') };
}
