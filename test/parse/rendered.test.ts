/** A value that a program made, shown where somebody wrote it. */
import { expect, it } from 'vitest';
import { concretize } from '../../src/engine/run.ts';
import type { Document } from '../../src/parse/document.ts';
import { locate, written } from '../../src/parse/locate.ts';
import { parseDocuments } from '../../src/parse/parse.ts';
import type { At } from '../../src/parse/place.ts';
import { writtenObject } from '../../src/parse/rendered.ts';
import { within } from '../../src/parse/within.ts';

const [base] = parseDocuments({
  path: 'base.yaml',
  text: 'items:\n- metadata: {name: web}\n- metadata: {name: api}\n',
});
const [patch] = parseDocuments({ path: 'patch.yaml', text: 'spec:\n  rule: "Host(`a`)"\n' });
const template = { path: 'chart/templates/x.yaml', text: 'a: {{ .b }}\n' };

const rendered: Document = {
  ...(base as Document),
  value: { metadata: { name: 'prod-web' }, spec: { rule: 'Host(`a`)' }, note: 1 },
  rendered: {
    path: ['items', 0],
    name: 'web',
    source(path, part): At {
      if (path[0] === 'spec') return { document: patch as Document, path, part };
      if (path[0] === 'note')
        return { document: { ...(base as Document), file: template }, path: [], part, range: [3, 11] };
      return { document: base as Document, path: ['items', 0, ...path], part };
    },
  },
};
const at = (...path: string[]): At => ({ document: rendered, path, part: 'value' });

it('stands in the file that says so', () => {
  expect(locate(at('metadata', 'name'))).toMatchObject({
    file: 'base.yaml',
    path: ['items', 0, 'metadata', 'name'],
    span: { start: { line: 2, column: 20 } },
    seen: { file: 'base.yaml', start: 0, path: ['metadata', 'name'] },
  });
  expect(concretize(at('spec', 'rule'))).toMatchObject({ file: 'patch.yaml', span: { start: { line: 2, column: 9 } } });
  expect(locate(at('note'))).toMatchObject({
    file: template.path,
    span: { start: { column: 4 }, end: { column: 12 } },
  });
});

it('is written as it is there', () => {
  expect(written(at('spec', 'rule'))).toBe('"Host(`a`)"');
});

it('has parts there', () => {
  const part = within(at('spec', 'rule'), 'Host(`a`)', 5, 3);
  expect(concretize(part)).toMatchObject({ file: 'patch.yaml', span: { start: { column: 15 }, end: { column: 18 } } });
  // What is changed on the way has none.
  expect(concretize(within(at('metadata', 'name'), 'prod-web', 0, 4))).toMatchObject({
    span: { start: { column: 20 }, end: { column: 23 } },
  });
});

it('is the same object in all contexts', () => {
  expect(writtenObject(rendered, ['spec'])).toBe(writtenObject(base as Document, ['items', 0, 'spec']));
});
