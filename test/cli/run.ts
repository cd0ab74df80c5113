/** Runs the command line program on files in memory, and keeps what it prints and writes. */
import type { Io } from '../../src/commands/io.ts';
import { main } from '../../src/commands/main.ts';
import { memoryHost } from '../../src/files/memory.ts';

export interface World {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Io['env'];
  /** Streams that are terminals. */
  readonly tty?: readonly ('stdout' | 'stderr')[];
  readonly columns?: number;
  /** What writing a file does, instead of keeping it. */
  readonly writeFile?: Io['writeFile'];
  readonly now?: Io['now'];
  /** Changes the host. */
  readonly host?: Partial<Io['host']>;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that were written, by absolute path. */
  readonly written: Readonly<Record<string, string>>;
}

export async function run(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  world: World = {},
): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const written: Record<string, string> = {};
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: world.tty?.includes(name) ?? false,
    ...(world.columns !== undefined && { columns: world.columns }),
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const host = memoryHost(files, {
    cwd: world.cwd ?? '/repo',
    ...(world.stdin !== undefined && { stdin: world.stdin }),
  });
  const code = await main(argv, {
    host: { ...host, ...world.host },
    env: world.env ?? {},
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    version: '1.2.3',
    writeFile:
      world.writeFile ??
      ((path, text) => {
        written[path] = text;
      }),
    now: world.now ?? (() => 0),
  });
  return { code, ...printed, written };
}

/** An Ingress whose Service is there, or not. */
export const ingress = (service: string): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${service}
                port:
                  number: 80
`;

/** A Service "web" and its Deployment. */
export const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
`;

export const clean = { 'ingress.yaml': ingress('web'), 'service.yaml': service };
/** `service-not-found` in ingress.yaml, line 15. */
export const broken = { 'ingress.yaml': ingress('wbe'), 'service.yaml': service };
