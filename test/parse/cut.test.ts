/** Half-written files: whatever is cut off, nothing throws, and nothing is lost without a word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/files/memory.ts';
import { lint } from '../../src/index.ts';
import { locate } from '../../src/parse/locate.ts';
import { asKustomize, parseDocuments } from '../../src/parse/parse.ts';

const folder = join(import.meta.dirname, '../../examples');
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml') && !path.includes('ingress-lint'))
  .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);

describe('every beginning of the examples', () => {
  it.each(examples)('%s', (_path, text) => {
    const whole = parseDocuments({ path: 'a.yaml', text });
    for (let end = 0; end <= text.length; end++) {
      const documents = parseDocuments({ path: 'a.yaml', text: text.slice(0, end) });
      for (const document of documents) {
        asKustomize(document);
        const { span } = locate({ document, path: ['spec', 'ports', 0], part: 'value' });
        expect(span.end.offset).toBeLessThanOrEqual(end);
      }
      // Documents that are there to their end are read as ever.
      const complete = whole.filter(
        // Half a separator belongs to the document before it.
        (document) => document.end <= end && !/^-{1,2}$/.test(text.slice(document.end, end)),
      );
      expect(documents.slice(0, complete.length).map(({ value }) => value)).toEqual(complete.map(({ value }) => value));
    }
  });
});

describe('a file that is cut off within an object', () => {
  it.each(examples.slice(0, 12))(
    '%s: the object is still there, or it is told that something is not',
    async (path, text) => {
      const objects = parseDocuments({ path, text }).filter(({ value }) => /"kind":/.test(JSON.stringify(value) ?? ''));
      // Each cut is a whole run: a few are enough.
      for (let step = 1; step < 8; step++) {
        const end = Math.floor((text.length * step) / 8);
        const cut = text.slice(0, end);
        const { report } = await lint({ host: memoryHost({ 'a.yaml': cut }), paths: ['a.yaml'] });
        expect(report.failures).toEqual([]);
        const begun = objects.filter((document) =>
          /^apiVersion:.*\n[\s\S]*^kind:.*\n/m.test(cut.slice(document.start)),
        ).length;
        const { coverage, findings } = report;
        const broken = findings.filter(({ rule }) => rule === 'syntax-error').length;
        expect(coverage.objects + broken).toBeGreaterThanOrEqual(Math.min(begun, 1));
      }
    },
  );
});
