/** What the environment of a program that renders holds, whichever it is. */
import type { Scratch } from '../files/host.ts';

/** Nobody answers there, should anything ask the network all the same. */
const nowhere = 'http://127.0.0.1:9';

/** Directories of the scratch, absolute: `home` and `tmp` may be written into, `empty` is empty. */
export interface Sealed {
  readonly home: string;
  readonly empty: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** An environment without a home, plugins, other programs and the network. */
export function sealed(scratch: Scratch): Sealed {
  for (const directory of ['home', 'empty', 'tmp']) scratch.directory(directory);
  const { root } = scratch;
  const home = `${root}/home`;
  const empty = `${root}/empty`;
  const tmp = `${root}/tmp`;
  const environment = {
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    TMPDIR: tmp,
    TMP: tmp,
    TEMP: tmp,
    // No git, no credential helper, no plugin's program to be found.
    PATH: empty,
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    NO_PROXY: '',
  };
  return { home, empty, environment };
}
