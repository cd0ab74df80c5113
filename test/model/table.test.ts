import { expect, it } from 'vitest';
import { lifecycles } from '../../rules/_lib/api-lifecycle.ts';
import { lineOf } from '../../src/model/table.ts';
import { kindTable, structTable } from '../../src/validity/tables.generated.ts';

const tables = { kindTable, structTable, lifecycles };

it.each(Object.entries(tables))('%s: each line is found by its key, and nothing else is', (_, table) => {
  const lines = table.trim().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const [key = '', ...rest] = line.split('=');
    expect(lineOf(table, key)).toBe(rest.join('='));
    for (const other of [`${key}x`, `${key} `, key.slice(1), key.slice(0, -1), `${key}=`, `\n${key}`, line])
      if (!table.includes(`\n${other}=`) || other.startsWith('\n') || other.includes('='))
        expect(lineOf(table, other), other).toBeUndefined();
  }
  for (const none of ['', '\n', '=', '~', '!']) expect(lineOf(table, none)).toBeUndefined();
});
