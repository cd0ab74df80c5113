import { type AssembleOptions, assemble } from '../../src/adapters/index.ts';
import type { Assembly } from '../../src/adapters/manifest-set.ts';
import { parseDocuments } from '../../src/parse/parse.ts';

/** Assembles texts by path, in the given order. */
export function assembleText(
  files: Readonly<Record<string, string>>,
  options: Partial<AssembleOptions> = {},
): Assembly {
  const parsed = Object.entries(files).map(([path, text]) => ({
    file: { path, text },
    documents: parseDocuments({ path, text }),
  }));
  return assemble(parsed, { namespace: 'default', inputs: ['.'], ...options });
}

/** The contexts as lines of `kind namespace/name`, the namespace only if the adapter set it; changeable objects have a tilde. */
export function contextsOf(assembly: Assembly): Record<string, string[]> {
  return Object.fromEntries(
    assembly.sets.map((set) => [
      set.name,
      set.manifests.map((manifest) => {
        const { kind, metadata } = manifest.value as { kind: string; metadata: { name: string } };
        const name = manifest.namespace === undefined ? metadata.name : `${manifest.namespace}/${metadata.name}`;
        return `${manifest.changeable ? '~' : ''}${kind} ${name}`;
      }),
    ]),
  );
}

/** A small object. */
export function object(kind: string, name: string, rest = ''): string {
  return `apiVersion: ${apiVersions[kind] ?? 'v1'}\nkind: ${kind}\nmetadata:\n  name: ${name}\n${rest}`;
}

/** A stream of small objects, given as `Kind name`. */
export function objects(...list: string[]): string {
  return list.map((entry) => object(...(entry.split(' ') as [string, string]))).join('---\n');
}

const apiVersions: Record<string, string> = {
  Deployment: 'apps/v1',
  Ingress: 'networking.k8s.io/v1',
  IngressRoute: 'traefik.io/v1alpha1',
  Middleware: 'traefik.io/v1alpha1',
};
