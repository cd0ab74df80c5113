/** The time that programs may take: one run, all runs of one thing, and all things together. A hostile input gets no more, however it asks. */
import type { Programs, RunOptions, RunResult } from '../files/host.ts';

/** All together may take so many times what one may. */
const most = 10;

/** What is left of the time of all. */
export interface Budget {
  /** Seconds for one thing, all its runs together. */
  readonly each: number;
  /** Whether there is no time left for anything more. */
  isSpent(): boolean;
  /** The time of one thing. */
  share(): Share;
}

export interface Share {
  /** Runs a program in what is left of the time; without starting it if nothing is. */
  run(programs: Programs, program: string, args: readonly string[], options: Options): Promise<RunResult>;
}

type Options = Omit<RunOptions, 'seconds'>;

/** @param each seconds for one thing: `limits.renderTime` */
export function budgetOf(each: number): Budget {
  let all = each * most;
  return {
    each,
    isSpent: () => all <= 0,
    share() {
      let left = each;
      return {
        async run(programs, program, args, options) {
          if (left <= 0) return { ok: false, stdout: '', stderr: '', problem: 'time' };
          const start = performance.now();
          const result = await programs.run(program, args, { ...options, seconds: left });
          const spent = (performance.now() - start) / 1000;
          left -= spent;
          all -= spent;
          return result;
        },
      };
    },
  };
}

/** Why something was not tried. */
export const tooSlow = 'others took too long (limits.renderTime)';

/** Why something was given up. */
export function slowReason(name: string, { each }: Budget): string {
  return `${name} took more than ${each} ${each === 1 ? 'second' : 'seconds'} (limits.renderTime)`;
}
