import { describe, expect, it } from 'vitest';
import { defaultConfig, ruleSeverity } from '../../src/config/presets.ts';
import type { Severity } from '../../src/rule.ts';
import { config } from './read.ts';

const plain = { id: 'shadowed-path', severity: 'warning' as Severity };
const stricter = { ...plain, strict: 'error' as Severity };
const optional = { ...plain, recommended: false };

describe('ruleSeverity', () => {
  it.each([
    ['recommended', 'warning', 'warning', 'off'],
    ['partial', 'warning', 'warning', 'off'],
    ['strict', 'warning', 'error', 'warning'],
  ])('in %s', async (preset, ...expected) => {
    const given = await config(`preset: ${preset}`);
    expect([plain, stricter, optional].map((rule) => ruleSeverity(rule, given))).toEqual(expected);
  });

  it('is what the config says, whatever the preset', async () => {
    for (const preset of ['recommended', 'partial', 'strict']) {
      const off = await config(`preset: ${preset}\nrules: { shadowed-path: off }`);
      const note = await config(`preset: ${preset}\nrules: { shadowed-path: note }`);
      for (const rule of [plain, stricter, optional]) {
        expect(ruleSeverity(rule, off)).toBe('off');
        expect(ruleSeverity(rule, note)).toBe('note');
      }
    }
  });

  it("is the rule's own without a config file", () => {
    expect(ruleSeverity(plain, defaultConfig())).toBe('warning');
    expect(ruleSeverity(optional, defaultConfig())).toBe('off');
  });
});
