/** `ingress-lint diff <ref> [paths...]`: which routes a change adds, removes, breaks or sends elsewhere. */
import { concretize } from '../engine/run.ts';
import { escapeMarkdown } from '../report/markdown-text.ts';
import { visible, visibleJson } from '../report/visible.ts';
import type { DiffCommand } from './arguments.ts';
import { exit, type Io, wantsColor } from './io.ts';
import { look } from './lint.ts';
import { type Entries, judge } from './routes.ts';
import { lookBack } from './since.ts';
import { styles } from './style.ts';

type Judged = Entries[number]['entry'];

/** What became of a route. */
interface Change {
  readonly kind: 'broken' | 'mended' | 'added' | 'removed' | 're-pointed' | 'changed';
  readonly context: string;
  readonly before?: Judged;
  readonly after?: Judged;
}

/** Gravest first. */
const kinds: readonly Change['kind'][] = ['broken', 'removed', 're-pointed', 'changed', 'added', 'mended'];

/** Runs the command. Exit code 1 if the change breaks a route, or adds one that is broken. */
export async function diffCommand(command: DiffCommand, io: Io): Promise<number> {
  const looked = await look(command, io);
  if (!looked) return exit.trouble;
  const before = await lookBack(command.ref, command, looked, io);
  if (!before) return exit.trouble;
  const changes = compare(
    { entries: judge(before.graphs, before.report), contexts: before.graphs.map(({ context }) => context.name) },
    { entries: judge(looked.graphs, looked.report), contexts: looked.graphs.map(({ context }) => context.name) },
  );
  const commit = before.commit.slice(0, 12);
  const text =
    command.format === 'json'
      ? json(changes, before.commit)
      : command.format === 'markdown'
        ? markdown(changes, commit)
        : pretty(changes, commit, wantsColor(command.color, io.env, io.stdout));
  io.stdout.write(text);
  if (!looked.isWhole || looked.report.failures.length > 0) return exit.trouble;
  return changes.some(isBreak) ? exit.findings : exit.ok;
}

const isBreak = ({ kind, after }: Change): boolean =>
  kind === 'broken' || (kind === 'added' && after?.verdict === 'broken');

const podsOf = ({ pods }: Judged): string =>
  pods.map(({ kind, namespace, name, port }) => `${kind} ${namespace}/${name}:${port}`).join(', ');

/** What a route is known by: two of the same host and path are told apart by what makes them, or else by their order. */
const nameOf = ({ protocol, host, path, match }: Judged): string => [protocol, host ?? '', path, match].join('\0');

/** The routes of one tree, and the names of its contexts, also of those without routes. */
interface Side {
  readonly entries: Entries;
  readonly contexts: readonly string[];
}

/**
 * What contexts that are no more are called now: a directory that was renamed holds most of the routes that it held. Of several that fit, the one with
 * the most in common, and what leads to the same Pods before what has no more than its host and path in common.
 */
function renamed(before: Side, after: Side): ReadonlyMap<string, string> {
  const routesOf = ({ entries, contexts }: Side, other: Side): Map<string, Judged[]> => {
    const live = new Set(other.contexts);
    const found = new Map(contexts.flatMap((name) => (live.has(name) ? [] : [[name, [] as Judged[]] as const])));
    for (const { context, entry } of entries) found.get(context)?.push(entry);
    return found;
  };
  const now = routesOf(after, before);
  const names = new Map<string, string>();
  if (now.size === 0) return names;
  const fits: { readonly old: string; readonly name: string; readonly score: number }[] = [];
  for (const [old, were] of routesOf(before, after)) {
    const roads = new Set(were.map(roadOf));
    const heads = new Set(were.map(nameOf));
    for (const [name, are] of now) {
      const shared = are.filter((entry) => heads.has(nameOf(entry))).length;
      if (shared === 0 || shared * 2 < Math.max(were.length, are.length)) continue;
      fits.push({ old, name, score: shared + are.filter((entry) => roads.has(roadOf(entry))).length });
    }
  }
  // Array.prototype.sort is stable: of equals the first in the order of the contexts.
  for (const { old, name } of fits.sort((a, b) => b.score - a.score))
    if (!names.has(old) && now.delete(name)) names.set(old, name);
  return names;
}

const roadOf = (entry: Judged): string =>
  [nameOf(entry), entry.from, entry.service ?? '', podsOf(entry), entry.verdict].join('\0');

function compare(before: Side, after: Side): Change[] {
  // One context on both sides is the same, whatever its name.
  const isOne = [before, after].every(({ entries }) => new Set(entries.map(({ context }) => context)).size <= 1);
  const names = isOne ? new Map<string, string>() : renamed(before, after);
  const groups = new Map<string, { context: string; before: Judged[]; after: Judged[] }>();
  const sort = ({ entries }: Side, side: 'before' | 'after'): void => {
    for (const { context: name, entry } of entries) {
      const context = (side === 'before' && names.get(name)) || name;
      const key = `${isOne ? '' : context}\0${nameOf(entry)}`;
      const group = groups.get(key) ?? { context, before: [], after: [] };
      group[side].push(entry);
      groups.set(key, group);
    }
  };
  sort(before, 'before');
  sort(after, 'after');
  const changes: Change[] = [];
  for (const group of groups.values()) {
    const { context } = group;
    const left = [...group.before];
    const take = (fits: (one: Judged) => boolean): Judged | undefined => {
      const index = left.findIndex(fits);
      return index < 0 ? undefined : left.splice(index, 1)[0];
    };
    const lone: Judged[] = [];
    for (const now of group.after) {
      const old = take(({ from, controller }) => from === now.from && controller === now.controller);
      if (old) push(changes, context, old, now);
      else lone.push(now);
    }
    for (const now of lone) {
      const old = left.shift();
      if (old) push(changes, context, old, now);
      else changes.push({ kind: 'added', context, after: now });
    }
    for (const old of left) changes.push({ kind: 'removed', context, before: old });
  }
  return changes.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function push(changes: Change[], context: string, before: Judged, after: Judged): void {
  const kind =
    after.verdict === 'broken' && before.verdict !== 'broken'
      ? 'broken'
      : before.verdict === 'broken' && after.verdict !== 'broken'
        ? 'mended'
        : before.service !== after.service || podsOf(before) !== podsOf(after)
          ? 're-pointed'
          : wayOf(before) !== wayOf(after)
            ? 'changed'
            : undefined;
  if (kind) changes.push({ kind, context, before, after });
}

const wayOf = ({ entryPoints, middlewares, tls, redirected }: Judged): string =>
  JSON.stringify([entryPoints ?? null, middlewares, tls ?? null, redirected]);

const titleOf = ({ protocol, host, path }: Judged): string =>
  `${protocol === 'http' ? '' : `${protocol}: `}${host ?? '*'}${protocol === 'http' || path !== '' ? ` ${path || '/'}` : ''}`;

const goalOf = (entry: Judged): string => podsOf(entry) || entry.service || 'nothing that is known';

const listOf = (names: readonly string[] | undefined): string =>
  names === undefined ? 'unknown' : names.join(', ') || 'none';

/** One sentence. */
function sentence({ kind, before, after }: Change): string {
  if (kind === 'added' && after)
    return after.verdict === 'broken' ? `It does not arrive: ${after.why}.` : `It leads to ${goalOf(after)}.`;
  if (kind === 'removed' && before) return `It led to ${goalOf(before)}.`;
  if (!before || !after) return '';
  if (kind === 'broken') return `It led to ${goalOf(before)}; now it does not arrive: ${after.why}.`;
  if (kind === 'mended') return `It did not arrive (${before.why}); now it leads to ${goalOf(after)}.`;
  if (kind === 're-pointed') {
    const [was, is] =
      goalOf(before) === goalOf(after) ? [before.service, after.service] : [goalOf(before), goalOf(after)];
    return `It led to ${was ?? 'no Service'}; now it leads to ${is ?? 'no Service'}.`;
  }
  const parts = [
    ['entry points', listOf(before.entryPoints), listOf(after.entryPoints)],
    ['middlewares', listOf(before.middlewares), listOf(after.middlewares)],
    ['redirects on', listOf(before.redirected), listOf(after.redirected)],
    ['TLS', String(before.tls ?? 'unknown'), String(after.tls ?? 'unknown')],
  ].filter(([, was, is]) => was !== is);
  return `${parts.map(([what, was, is]) => `${what}: ${was} -> ${is}`).join('; ')}.`;
}

function count(changes: readonly Change[]): string {
  const parts = kinds.flatMap((kind) => {
    const found = changes.filter((change) => change.kind === kind).length;
    return found === 0 ? [] : [`${found} ${kind}`];
  });
  return parts.length === 0 ? 'no route changes' : `routes: ${parts.join(', ')}`;
}

const placeOf = ({ before, after }: Change): string => {
  const entry = after ?? before;
  if (!entry) return '';
  const { file, span } = concretize(entry.at);
  return `${entry.from}, ${file}:${span.start.line}`;
};

function pretty(changes: readonly Change[], commit: string, color: boolean): string {
  const paint = styles(color);
  const contexts = new Set(changes.map(({ context }) => context));
  const blocks = changes.map((change) => {
    const entry = change.after ?? change.before;
    const head = `${change.kind.padEnd(10)}  ${visible(entry ? titleOf(entry) : '')}`;
    const where = contexts.size > 1 ? ` (${visible(change.context)})` : '';
    const tinted = isBreak(change) ? paint.error(head) : paint.strong(head);
    return `${tinted}${where}\n            ${visible(sentence(change))}\n            ${visible(placeOf(change))}\n`;
  });
  return `${[...blocks, `${count(changes)}, compared with ${commit}`].join('\n')}\n`;
}

function markdown(changes: readonly Change[], commit: string): string {
  const contexts = new Set(changes.map(({ context }) => context));
  const lines = changes.map((change) => {
    const entry = change.after ?? change.before;
    const where = contexts.size > 1 ? ` in ${escapeMarkdown(change.context)}` : '';
    const title = escapeMarkdown(entry ? titleOf(entry) : '');
    return `| ${isBreak(change) ? `**${change.kind}**` : change.kind} | ${title}${where} | ${escapeMarkdown(sentence(change))} | ${escapeMarkdown(placeOf(change))} |`;
  });
  const table =
    lines.length === 0 ? [] : ['| | route | what changes | made by |', '| --- | --- | --- | --- |', ...lines, ''];
  return `${[`### ${count(changes)}`, '', ...table, `Compared with ${commit}.`].join('\n')}\n`;
}

function json(changes: readonly Change[], commit: string): string {
  const side = (entry: Judged | undefined) => {
    if (!entry) return null;
    const { file, span } = concretize(entry.at);
    const { from, service, pods, entryPoints, redirected, middlewares, tls, verdict, why } = entry;
    return {
      from,
      file,
      line: span.start.line,
      column: span.start.column,
      entryPoints: entryPoints ?? null,
      redirected,
      tls: tls ?? null,
      middlewares,
      service: service ?? null,
      pods,
      verdict,
      ...(why !== '' && { why }),
    };
  };
  const list = changes.map((change) => {
    const { kind, context, before, after } = change;
    const entry = after ?? before;
    return {
      change: kind,
      breaks: isBreak(change),
      context,
      protocol: entry?.protocol,
      host: entry?.host ?? null,
      path: entry?.path,
      match: entry?.match,
      words: sentence(change),
      before: side(before),
      after: side(after),
    };
  });
  return `${visibleJson(JSON.stringify({ schemaVersion: 1, comparedWith: commit, changes: list }, null, 2))}\n`;
}
