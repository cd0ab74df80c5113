/** What a container runs: its arguments and environment, with `$(NAME)` expanded as the kubelet does it. */
import type { Container, PodTemplate } from '../../model/pod-template.ts';
import { field, isPlaceholder, items, text } from '../../model/read.ts';
import type { ResourceAt } from '../../model/resource.ts';
import type { At } from '../../parse/place.ts';
import { type Unknown, unknown } from './types.ts';

/** A container with the Pod that it belongs to. */
export interface Running {
  readonly pod: PodTemplate;
  readonly container: Container;
}

export interface Argument {
  readonly text: string | Unknown;
  readonly at: At;
}

export interface Variable {
  readonly name: string;
  readonly value: string | Unknown;
  readonly at: ResourceAt;
}

/** The environment in order; `open` if some of it is not in the manifest (`envFrom`). */
export function readEnvironment({ pod, container }: Running): { variables: readonly Variable[]; open: boolean } {
  const variables: Variable[] = [];
  const values = new Map<string, string | Unknown>();
  const open = items(field(container.value, 'envFrom')).length > 0;
  for (const [index, entry] of items(field(container.value, 'env')).entries()) {
    const name = text(field(entry, 'name'));
    if (name === undefined) continue;
    const raw = field(entry, 'value');
    const fixed = typeof raw === 'string' ? raw : field(entry, 'valueFrom') === undefined && raw == null ? '' : unknown;
    const expanded = fixed === unknown ? gap : expand(fixed, values, open);
    const value = expanded.includes(gap) ? unknown : expanded;
    values.set(name, value);
    variables.push({ name, value, at: pod.owner.at(...container.path, 'env', index, 'name') });
  }
  return { variables, open };
}

/** Stands for a part of a text that is not known: the value of a variable from a Secret. */
export const gap = '\0';

/** `$(NAME)` by the environment, `$$` as `$` (k8s.io/kubernetes third_party/forked/golang/expansion). */
function expand(value: string, values: ReadonlyMap<string, string | Unknown>, open: boolean): string {
  if (!value.includes('$')) return value;
  return value.replace(/\$\$|\$\(([^)]*)\)/g, (whole, name: string | undefined) => {
    if (whole === '$$') return '$';
    const found = values.get(name ?? '');
    if (found === unknown || (found === undefined && open)) return gap;
    return found ?? whole;
  });
}

const shells = /(?:^|\/)(?:sh|bash|ash|dash|zsh|env|dumb-init|tini)$/;

/**
 * The arguments that Traefik gets; undefined if it is not known that Traefik is what runs (a shell, a script), or what it gets.
 */
export function readArguments(running: Running): readonly Argument[] | undefined {
  const { pod, container } = running;
  const { variables, open } = readEnvironment(running);
  const values = new Map<string, string | Unknown>(variables.map(({ name, value }) => [name, value]));
  const read = (key: 'command' | 'args'): Argument[] | undefined => {
    const list = field(container.value, key);
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) return undefined;
    return list.map((item: unknown, index) => {
      const at = pod.owner.at(...container.path, key, index);
      if (typeof item !== 'string') return { text: unknown, at };
      const expanded = expand(item, values, open);
      return { text: expanded === gap ? unknown : expanded, at };
    });
  };
  const command = read('command');
  const args = read('args');
  if (!command || !args) return undefined;
  const all = [...command, ...args];
  const [first] = all;
  if (!first) return [];
  if (first.text === unknown) return undefined;
  if (command.length > 0) {
    if (shells.test(first.text) || !/(?:^|\/)traefik$/.test(first.text)) {
      // The image's own start script hands everything on.
      return first.text === '/entrypoint.sh' ? skipName(all.slice(1)) : undefined;
    }
    return skipName(all.slice(1));
  }
  // entrypoint.sh: what begins with a hyphen is for Traefik, and `traefik` itself is run.
  if (first.text.startsWith('-') || isPlaceholder(first.text)) return all;
  if (first.text === 'traefik') return skipName(all.slice(1));
  return undefined;
}

/** The name of the command may be given once more. */
function skipName(args: readonly Argument[]): readonly Argument[] {
  return args[0]?.text === 'traefik' ? args.slice(1) : args;
}
