/** Static configuration from the environment (module `traefik/paerser`: env/env.go, env/filter.go): `TRAEFIK_ENTRYPOINTS_WEB_ADDRESS`. */
import { isPlaceholder } from '../../model/read.ts';
import type { At } from '../../parse/place.ts';
import { type Running, readEnvironment } from './container.ts';
import { insert, newSetting, type Setting } from './settings.ts';
import { rootOptions } from './static.ts';
import { unknown } from './types.ts';

export interface Environment {
  readonly root: Setting;
  /** Names of the variables that Traefik would read, with their places. */
  readonly variables: readonly { readonly name: string; readonly at: At }[];
  /** True if some of the environment is not in the manifest. */
  readonly open: boolean;
}

const prefix = 'TRAEFIK_';

/** Reads the variables of a container that belong to Traefik. */
export function readEnv(running: Running, at: At): Environment {
  const root = newSetting('traefik', at);
  const { variables, open } = readEnvironment(running);
  const own: { name: string; at: At }[] = [];
  for (const variable of variables) {
    const { name, value } = variable;
    if (!name.startsWith(prefix)) continue;
    const rest = name.slice(prefix.length);
    // Anything that begins like an option counts, and nothing else does: other programs have variables too.
    if (
      !rootOptions()
        .names()
        .some((option) => rest.startsWith(option.toUpperCase()))
    )
      continue;
    own.push({ name, at: variable.at });
    const path = rest.toLowerCase().replaceAll('_', '.');
    if (path.split('.').includes('')) continue;
    insert(root, path, value === unknown || isPlaceholder(value) ? unknown : value, variable.at);
  }
  return { root, variables: own, open };
}
