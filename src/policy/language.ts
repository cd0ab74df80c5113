/** The language of policies: CEL with the libraries that a policy may use. */

import { encoders, lists, math, optionals, sets, standard, strings } from '../cel/index.ts';

export * from '../cel/index.ts';

export const commonLibraries = [standard, strings, math, lists, sets, encoders, optionals];
