/** `--fix` and `--fix-dry-run`: mends what has one way to be mended, lints again, and goes on until nothing changes. */
import { meant } from '../config/words.ts';
import type { FixEdit, Report } from '../engine/report.ts';
import { decode } from '../files/decode.ts';
import { rootsOf } from '../files/discover.ts';
import { enclosureOf } from '../files/enclosure.ts';
import type { Host } from '../files/host.ts';
import { isWithin, locatePath } from '../files/paths.ts';
import { retired, rules } from '../index.ts';
import { apply, type Change, holdsOnly } from '../parse/edit.ts';
import { plural } from '../report/summary.ts';
import { visible } from '../report/visible.ts';
import type { FixRequest, LintRequest } from './arguments.ts';
import { complain, exit, type Io, reasons, type Trouble } from './io.ts';
import { codeOf, type Looked, look, publish, reduce, wantedFormats } from './lint.ts';
import { unifiedDiff } from './unified-diff.ts';

/** One fix can make way for another; a chain of more than this is none that anybody wrote. */
const mostPasses = 10;

/** A file that is being mended. */
interface Mending {
  readonly shown: string;
  /** Its path without links. */
  readonly real: string;
  readonly original: string;
  text: string;
  /** How many findings were mended in it. */
  mended: number;
}

/** Runs the command. */
export async function fixCommand(request: LintRequest, fix: FixRequest, io: Io): Promise<number> {
  // Those of plugins are known once the config is read.
  const own = rules.map(({ id }) => id);
  const early = unknownRule(
    fix.unsafe.filter((id) => !id.includes('/')),
    own,
  );
  if (early) {
    complain(io, early);
    return exit.trouble;
  }
  const wanted = wantedFormats(request);
  const bench = benchOf(request, fix, io);
  let first: Report | undefined;
  for (let pass = 0; ; pass++) {
    // What there is to complain about was said in the first pass.
    const quietly: Io = pass === 0 ? io : { ...io, host: bench.host, stderr: { ...io.stderr, write: () => {} } };
    const looked = await look(request, quietly, { wanted, withFixes: true, silent: request.quiet || pass > 0 });
    const report = looked && (await reduce(looked, request, quietly));
    if (!looked || !report) return exit.trouble;
    const late = unknownRule(fix.unsafe, [...own, ...pluginRules(looked)]);
    if (late) {
      complain(io, late);
      return exit.trouble;
    }
    first ??= report;
    if (pass < mostPasses && bench.mend(report) > 0) continue;
    if (fix.dryRun) {
      // The tree is as it was, and so is what is told of it.
      const written = await publish(first, request, io, wanted, looked.config, false);
      for (const file of bench.changed()) io.stdout.write(unifiedDiff(file, wantsPlain(io)));
      tell(io, 'can be mended', bench.changed());
      return codeOf(first, request, looked, written);
    }
    const saved = save(bench.changed(), io);
    tell(io, 'mended', saved);
    // What could not be written still holds what was found at first.
    const isSaved = saved.length === bench.changed().length;
    const written = await publish(isSaved ? report : first, request, io, wanted, looked.config);
    return isSaved ? codeOf(report, request, looked, written) : exit.trouble;
  }
}

const pluginRules = ({ config }: Looked): readonly string[] =>
  (config?.plugins ?? []).flatMap((plugin) => plugin.rules.map(({ id }) => id));

/** What is wrong with the rules of --fix-unsafe. */
function unknownRule(named: readonly string[], ids: readonly string[]): Trouble | undefined {
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown === undefined) return undefined;
  const heir = (Object.hasOwn(retired, unknown) && retired[unknown]) || meant(unknown, ids);
  return {
    message: `--fix-unsafe names a rule "${visible(unknown)}" that does not exist.`,
    hint: heir ? `Did you mean "${heir}"?` : '"ingress-lint rules" lists them all.',
  };
}

/** To a person and to a log of GitHub, text of a file is shown, not done; to a pipe it is what `patch` wants. */
const wantsPlain = ({ stdout, env }: Io): boolean => stdout.isTTY || env.GITHUB_ACTIONS !== undefined;

function tell(io: Io, verb: string, files: readonly Mending[]): void {
  const fixed = files.reduce((sum, { mended }) => sum + mended, 0);
  const what = `${plural(fixed, 'finding')} ${verb} in ${plural(files.length, 'file')}`;
  io.stderr.write(`ingress-lint: ${fixed === 0 ? 'there is nothing that --fix can mend' : what}.\n`);
}

/** Where the files are mended: in memory, until all is done. */
function benchOf(request: LintRequest, { unsafe }: FixRequest, io: Io) {
  const { host } = io;
  const files = new Map<string, Mending>();
  const left = new Set<string>();
  const roots = rootsOf(host, request.paths).map((path) => locatePath(host.cwd, path).absolute);
  const encloses = enclosureOf(host, rootsOf(host, request.paths));

  /** The file of a path, if it may be changed: it was named, or is below what was named, and no link leads it away. */
  function fileOf(shown: string, report: Report): Mending | undefined {
    if (left.has(shown)) return undefined;
    const known = files.get(shown);
    if (known) return known;
    const { absolute } = locatePath(host.cwd, shown);
    const original = report.source(shown);
    const real = realOf(host, absolute);
    const isOther = [...files.values()].some((file) => file.real === real);
    const may = roots.some((root) => isWithin(absolute, root)) && real !== undefined && encloses(real);
    if (original === undefined || !may || isOther) return undefined;
    const made = { shown, real, original, text: original, mended: 0 };
    files.set(shown, made);
    return made;
  }

  function mend(report: Report): number {
    const taken = new Map<Mending, FixEdit[]>();
    const mended = new Map<Mending, number>();
    let count = 0;
    for (const { fix, rule, suppressed } of report.findings) {
      if (!fix || suppressed || !(fix.safe || unsafe.includes(rule))) continue;
      const edits = fix.edits.map((edit) => ({ edit, file: fileOf(edit.file, report) }));
      const isFree = edits.every(
        ({ edit, file }) => file && !(taken.get(file) ?? []).some((other) => overlaps(edit, other)),
      );
      if (!isFree) continue;
      for (const { edit, file } of edits) if (file) taken.set(file, [...(taken.get(file) ?? []), edit]);
      const [main] = edits;
      if (main?.file) mended.set(main.file, (mended.get(main.file) ?? 0) + 1);
    }
    for (const [file, edits] of taken) {
      const text = apply(
        file.text,
        edits.map(({ start, end, text: to }) => ({ start: start.offset, end: end.offset, text: to })),
      );
      // A rule may ask again for what is there, as if nothing had been done.
      const isSame = report.source(file.shown) === file.text;
      if (isSame && text === file.text) continue;
      const changes = new Map<number, Change[]>();
      for (const { document, change } of edits) changes.set(document, [...(changes.get(document) ?? []), change]);
      const path = file.shown;
      if (isSame && holdsOnly({ path, text: file.text }, { path, text }, changes)) {
        file.text = text;
        file.mended += mended.get(file) ?? 0;
        count++;
        continue;
      }
      // Not even what an earlier pass did: a file is mended or left alone.
      file.text = file.original;
      file.mended = 0;
      files.delete(path);
      left.add(path);
      complain(io, {
        message: `"${visible(path)}" was left as it is: the edits would have changed more than they were to.`,
        hint: 'Mend it by hand; and please report it, with the file.',
      });
    }
    return count;
  }

  const overlaid: Host = {
    ...host,
    read(path, most) {
      const real = realOf(host, path);
      for (const file of files.values())
        if (file.real === real && file.text !== file.original) return new TextEncoder().encode(file.text);
      return host.read(path, most);
    },
  };
  return { host: overlaid, mend, changed: () => [...files.values()].filter((file) => file.text !== file.original) };
}

function realOf(host: Host, path: string): string {
  try {
    return host.real(path);
  } catch {
    return path;
  }
}

const overlaps = (a: FixEdit, b: FixEdit): boolean =>
  a.file === b.file &&
  (a.start.offset === b.start.offset || (a.start.offset < b.end.offset && b.start.offset < a.end.offset));

/** Writes the files that are still what they were when they were read; says of which it cannot. */
function save(files: readonly Mending[], io: Io): Mending[] {
  return files.filter(({ shown, real, original, text }) => {
    const name = `"${visible(shown)}"`;
    try {
      const found = decode(io.host.read(real));
      if (!('text' in found) || found.text !== original || realOf(io.host, real) !== real) {
        complain(io, {
          message: `${name} was changed while it was linted, and is left as it is.`,
          hint: 'Run it again.',
        });
        return false;
      }
      io.writeFile(real, text);
      return true;
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      complain(io, {
        message: `${name} cannot be written: ${reasons[code] ?? visible(message)}.`,
        hint: 'It is left as it is; see what --fix-dry-run would change.',
      });
      return false;
    }
  });
}
