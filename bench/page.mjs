// How long the page of `graph` takes to load and to filter, in a headless Chromium. A report, never a test: it needs a quiet machine.
//
//   node bench/page.mjs [count ...]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../test/picture/browser.mjs';
import { roads } from './roads.mjs';

const program = new URL('../dist/ingress-lint.cjs', import.meta.url).pathname;
const counts = process.argv.slice(2).map(Number);
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const browser = await launch();
if (typeof browser === 'string') throw new Error(browser);
console.log('routes | page, KiB | command, ms | ready, ms | slowest filter, ms | first trace, ms');
for (const count of counts.length > 0 ? counts : [10, 100, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'ingress-lint-bench-'));
  for (const [path, text] of Object.entries(roads(count))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const begun = performance.now();
  spawnSync(process.execPath, [program, 'graph', '--output', 'roads.html'], { cwd: folder, stdio: 'inherit' });
  const command = performance.now() - begun;
  const file = join(folder, 'roads.html');
  const ready = [];
  const filters = [];
  const traces = [];
  for (let round = 0; round < 5; round++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    ready.push(await page.evaluate("performance.getEntriesByName('ready')[0].startTime"));
    for (const text of ['a', 'app', 'app-00', 'team-0', '0017', '']) await page.fill('#host', text);
    await page.selectOption('#namespace', { index: 1 });
    await page.uncheck('#severity-none');
    const measured = await page.evaluate("performance.getEntriesByName('filter').slice(1).map((one) => one.duration)");
    filters.push(Math.max(...measured));
    await page.fill('#url', 'https://app-0001.team-00.example.com/');
    const asked = performance.now();
    await page.click('.main-action');
    await page.waitForSelector('.hops');
    traces.push(performance.now() - asked);
    await page.close();
  }
  const cells = [command, median(ready), Math.max(...filters), median(traces)].map(Math.round);
  console.log(`${count} | ${Math.round(statSync(file).size / 1024)} | ${cells.join(' | ')}`);
  rmSync(folder, { recursive: true });
}
await browser.close();
