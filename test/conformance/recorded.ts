/** The recordings of a real control plane: `recordings/<case>.json` says what became of the objects of `cases/<case>/`. */
import { readdirSync, readFileSync } from 'node:fs';

export interface RecordedObject {
  readonly file: string;
  /** Number and first line of the document in its file, both from 1. */
  readonly doc: number;
  readonly line: number;
  /** `Kind/namespace/name`. */
  readonly object: string;
  readonly message: string;
}

export interface RecordedPort {
  readonly targetPort?: number | string;
  readonly nodePort?: number;
  readonly endpoints: readonly { readonly addr: string; readonly pod?: string; readonly ready?: boolean }[];
}

export interface RecordedService {
  readonly type: string;
  readonly clusterIP?: string;
  /** Keyed `80/TCP http`. */
  readonly ports: Readonly<Record<string, RecordedPort>>;
  readonly slices: readonly {
    readonly ports: readonly { readonly name: string; readonly protocol: string; readonly port: number }[] | null;
    readonly pods: readonly string[];
  }[];
}

export interface RecordedRouter {
  readonly entryPoints?: readonly string[];
  /** Those on which it really is. */
  readonly using?: readonly string[];
  readonly service?: string;
  readonly rule: string;
  readonly priority?: number;
  readonly status: string;
  readonly error?: readonly string[];
}

export interface RecordedTraefik {
  readonly args: readonly string[];
  /** Name and port. */
  readonly entryPoints: Readonly<Record<string, number>>;
  /** Set if it would not start. */
  readonly error?: unknown;
  readonly routers?: Readonly<Record<string, RecordedRouter>>;
  readonly tcpRouters?: Readonly<Record<string, RecordedRouter>>;
  readonly services?: Readonly<
    Record<string, { readonly loadBalancer?: { readonly servers?: readonly { readonly url: string }[] } }>
  >;
}

export interface Recording {
  readonly name: string;
  /** Those whose Pods were recorded. */
  readonly namespaces: readonly string[];
  readonly applied: readonly RecordedObject[];
  readonly rejected: readonly RecordedObject[];
  readonly services: Readonly<Record<string, RecordedService>>;
  readonly pods: Readonly<
    Record<string, { readonly ready: boolean; readonly labels: Readonly<Record<string, string>> }>
  >;
  readonly controllerErrors?: readonly { readonly object: string; readonly message: string }[];
  /** What the manifests' own Traefik did, as a real process in the Pod, and what requests through its node ports came to. */
  readonly inCluster?: {
    readonly pods?: readonly {
      readonly pod: string;
      readonly readiness: { readonly ok: boolean; readonly why?: string } | null;
    }[];
    readonly requests?: readonly {
      readonly via: string;
      readonly host: string;
      readonly path: string;
      readonly result: { readonly error?: string; readonly status?: number };
    }[];
  };
  /** A Traefik beside the cluster, which reads the same API server. */
  readonly traefik?: RecordedTraefik;
  /** The manifests, by file name. */
  readonly files: Readonly<Record<string, string>>;
}

const here = new URL('.', import.meta.url);

/** All recordings, by name. */
export function recordings(): Recording[] {
  return readdirSync(new URL('recordings/', here))
    .sort()
    .map((file) => {
      const name = file.replace('.json', '');
      const folder = new URL(`cases/${name}/`, here);
      const files = Object.fromEntries(
        readdirSync(folder)
          .filter((entry) => entry.endsWith('.yaml'))
          .map((entry) => [entry, readFileSync(new URL(entry, folder), 'utf8')]),
      );
      const recording = JSON.parse(readFileSync(new URL(`recordings/${file}`, here), 'utf8')) as Recording;
      return { ...recording, name, files };
    });
}
