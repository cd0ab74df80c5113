/**
 * The conformance tests of google/cel-spec. What fails is named here, with the reason; docs/decisions/0017-cel.md says what that means. Tests of protocol buffers
 * are counted apart: no manifest holds a message.
 */
import { describe, expect, it } from 'vitest';
import { cases, judge } from './cases.ts';

/** `cel.block` is what optimizers of cel-go write, and no person. */
const notOurs = new Set(['block_ext']);

const judged = cases().map((entry) => ({ ...entry, ...judge(entry.test) }));

describe('the conformance tests of CEL', () => {
  it('pass, file by file', () => {
    const table: Record<string, string> = {};
    for (const file of new Set(judged.map((entry) => entry.file))) {
      const own = judged.filter((entry) => entry.file === file);
      const count = (verdict: string) => own.filter((entry) => entry.verdict === verdict).length;
      table[file] = `${count('passed')} passed, ${count('failed')} failed, ${count('messages')} of messages`;
    }
    expect(table).toMatchSnapshot();
  });

  it('fail only where nobody writes such an expression', () => {
    const failed = judged.filter(({ verdict, file }) => verdict === 'failed' && !notOurs.has(file));
    expect(failed.map(({ file, section, test, why }) => `${file}/${section}/${test.name}: ${why}`)).toEqual([]);
  });
});
