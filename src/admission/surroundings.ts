/** The other objects of a context, as admission asks for them: once for every object that is created, so they are found by name and kind. */

import type { Resource } from '../model/resource.ts';
import { type CustomKinds, customKinds } from '../validity/crds.ts';

const keyOf = (...parts: readonly string[]): string => parts.join('\0');

export class Surroundings {
  readonly #byKind = new Map<string, Resource[]>();
  readonly #byName = new Map<string, Resource>();
  #customKinds: CustomKinds | undefined;

  constructor(resources: readonly Resource[]) {
    for (const resource of resources) {
      const { group, kind, namespace, name } = resource;
      const known = this.#byKind.get(kind);
      if (known) known.push(resource);
      else this.#byKind.set(kind, [resource]);
      const key = keyOf(group, kind, namespace, name);
      if (!this.#byName.has(key)) this.#byName.set(key, resource);
    }
  }

  /** All objects that are called so, whatever their group, in file order. */
  ofKind(kind: string): readonly Resource[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** The object of that name; of several the first. `group` is empty for the core, `namespace` for what is in none. */
  get(group: string, kind: string, namespace: string, name: string): Resource | undefined {
    return this.#byName.get(keyOf(group, kind, namespace, name));
  }

  customKinds(): CustomKinds {
    this.#customKinds ??= customKinds(this.ofKind('CustomResourceDefinition'));
    return this.#customKinds;
  }
}
