/** `--baseline` and `--write-baseline`: findings that are accepted for now. */
import { posix } from 'node:path';
import { kindAt } from '../config/find.ts';
import { defaultConfig, ruleSeverity } from '../config/presets.ts';
import { type Entry, entryOf, parseBaseline, renderBaseline } from '../engine/baseline.ts';
import { match, suppress } from '../engine/known.ts';
import type { Finding, Report } from '../engine/report.ts';
import { compareFindings } from '../engine/run.ts';
import { decode } from '../files/decode.ts';
import { mebibytes } from '../files/limits.ts';
import { locatePath } from '../files/paths.ts';
import { rules } from '../index.ts';
import { plural } from '../report/summary.ts';
import { visible } from '../report/visible.ts';
import type { LintRequest } from './arguments.ts';
import { complain, type Io, reasons } from './io.ts';
import type { Looked } from './lint.ts';

/** A baseline is as large as the report that it was made of. MiB. */
const largest = 64;

/** The report with the baseline's findings suppressed; undefined, with the reason told, if the baseline cannot be used or written. */
export async function baseline(looked: Looked, request: LintRequest, io: Io): Promise<Report | undefined> {
  const { host } = io;
  const { absolute, shown } = locatePath(host.cwd, request.baseline ?? '');
  const read = readBaseline(io, absolute, shown, request.writeBaseline);
  if (!read) return undefined;
  const { report, graphs } = looked;
  const live = new Set(graphs.map(({ context }) => context.name));
  const open = report.findings.filter(({ suppressed }) => !suppressed);
  const { pairs, rest } = match(open, read.entries, live);
  const directory = posix.dirname(absolute);
  const inRun = (entry: Entry): string => locatePath(host.cwd, posix.join(directory, entry.file)).shown;
  // What this run did not look at may be there still.
  const isStale = (entry: Entry): boolean => {
    const file = inRun(entry);
    return report.source(file) !== undefined || kindAt(host, posix.join(directory, entry.file)) === undefined;
  };
  const reason = `in the baseline ${shown}`;
  if (request.writeBaseline) {
    if (!looked.isWhole || report.failures.length > 0) {
      complain(io, {
        message: 'no baseline was written, for the result is not whole.',
        hint: 'See to what could not be read, then run it again.',
      });
      return undefined;
    }
    const kept = rest.filter((entry) => !isStale(entry));
    const entries = [...open.map((finding) => entryOf(finding, fromDirectory(io, finding, directory))), ...kept];
    try {
      io.writeFile(absolute, renderBaseline(entries));
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      complain(io, {
        message: `the baseline "${visible(shown)}" cannot be written: ${reasons[code] ?? visible(message)}.`,
        hint: 'Make its directory and see that you may write there, or name another file with --baseline.',
      });
      return undefined;
    }
    const dropped = rest.length - kept.length;
    const gone = dropped > 0 ? `; ${plural(dropped, 'entry', 'entries')} dropped` : '';
    io.stderr.write(`ingress-lint: "${visible(shown)}" lists ${plural(entries.length, 'finding')} now${gone}.\n`);
    return suppress(report, () => true, { by: 'baseline', reason });
  }
  const reduced = suppress(report, (finding) => pairs.has(finding), { by: 'baseline', reason });
  return withStale(reduced, rest.filter(isStale), looked, shown, read.text);
}

function fromDirectory(io: Io, { place }: Finding, directory: string): string {
  return posix.relative(directory, locatePath(io.host.cwd, place.file).absolute);
}

function readBaseline(
  io: Io,
  absolute: string,
  shown: string,
  mayBeMissing: boolean,
): { readonly entries: readonly Entry[]; readonly text: string } | undefined {
  const name = `the baseline "${visible(shown)}"`;
  const kind = kindAt(io.host, absolute);
  if (kind === undefined && mayBeMissing) return { entries: [], text: '' };
  if (kind === undefined) {
    complain(io, { message: `${name} does not exist.`, hint: 'Make it with --write-baseline.' });
    return undefined;
  }
  try {
    const decoded = decode(io.host.read(absolute, mebibytes(largest)));
    if ('reason' in decoded) throw new Error(decoded.reason);
    const entries = parseBaseline(decoded.text);
    if (!('problem' in entries)) return { entries, text: decoded.text };
    const where = entries.line === undefined ? '' : `${visible(shown)}:${entries.line}: `;
    complain(io, {
      message: `${where}${name} cannot be used: ${entries.problem}.`,
      hint: 'Mend it, or remove the file and make it anew with --write-baseline.',
    });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    complain(io, {
      message: `${name} cannot be read: ${reasons[code] ?? visible(message)}.`,
      hint: 'It must be UTF-8 text that you may read; --write-baseline makes it anew.',
    });
  }
  return undefined;
}

/** An entry that hides nothing is told as any suppression that hides nothing. */
function withStale(report: Report, stale: readonly Entry[], { config }: Looked, shown: string, text: string): Report {
  const rule = rules.find(({ id }) => id === 'unused-suppression');
  const setting = rule ? ruleSeverity(rule, config ?? defaultConfig()) : 'off';
  if (setting === 'off' || stale.length === 0) return report;
  const lines = text.split('\n');
  const found = stale.map((entry): Finding => {
    const { identity, contexts, file } = entry;
    const index = lines.findIndex(
      (line) => line.includes(`"${identity}"`) && line.includes(JSON.stringify(entry.message)),
    );
    const line = Math.max(index, 0);
    const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
    const indent = (lines[line] ?? '').search(/\S|$/);
    const length = Math.max((lines[line] ?? '').trimEnd().replace(/,$/, '').length, indent + 1);
    return {
      rule: 'unused-suppression',
      messageId: 'stale',
      message: `An entry of the baseline is found no more: ${entry.rule} in ${file}.`,
      effect: 'It would hide the same finding if it came back.',
      help: 'Run with --write-baseline to drop it.',
      severity: setting,
      place: {
        file: shown,
        path: [],
        part: 'value',
        span: {
          start: { line: line + 1, column: indent + 1, offset: start + indent },
          end: { line: line + 1, column: length + 1, offset: start + length },
        },
        exact: true,
      },
      related: [],
      contexts,
      identity,
      fingerprint: identity,
    };
  });
  return {
    ...report,
    findings: [...report.findings, ...found].sort(compareFindings),
    source: (file) => (file === shown ? text : report.source(file)),
  };
}
