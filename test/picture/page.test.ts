/** The page in a real Chromium: what a person sees and does, with a mouse, with the keyboard alone, and with a screen reader's eyes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { roads } from '../../bench/roads.mjs';
import { diskHost } from '../../src/files/disk.ts';
import { run } from '../cli/run.ts';
import { launch, mermaidScript } from './browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const started = await launch();
const why = typeof started === 'string' ? started : '';
// A skip that nobody sees would look like a pass.
if (why !== '') process.stderr.write(`\nthe tests of the page are skipped: ${why}\n\n`);
const browser = started as Browser;

let folder: string;
let page: Page;
let requests: string[];
let errors: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-page-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (why === '') await browser.close();
});
beforeEach(() => {
  requests = [];
  errors = [];
});
afterEach(async () => {
  await page?.close();
});

async function onDisk(...argv: string[]) {
  return run(argv, {}, { cwd: root, host: { ...diskHost(), cwd: root } });
}

async function show(text: string, options: BrowserContextOptions = {}): Promise<Page> {
  const file = join(folder, 'page.html');
  writeFileSync(file, text);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return page;
}

const broken = async (options?: BrowserContextOptions) =>
  show((await onDisk('graph', 'examples/broken', '--format', 'html')).stdout, options);

/** What axe has against the page as it is now. */
async function violations(): Promise<unknown> {
  // The page's own policy lets no other script in: axe comes through the debugger.
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
  );
}

const focused = () => page.evaluate<string>(`document.activeElement?.textContent ?? ''`);

describe.skipIf(why !== '')('the page', () => {
  it('is one file that asks for nothing, under a policy that forbids it', async () => {
    await broken();
    await page.locator('.station').first().click();
    expect(requests).toHaveLength(1);
    expect(errors).toEqual([]);
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+';/);
  });

  it('has a tree that says all of it', async () => {
    await broken();
    expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot();
  });

  it.each([
    ['desktop', { viewport: { width: 1440, height: 900 } }],
    ['dark', { colorScheme: 'dark' as const }],
    ['phone', { viewport: { width: 390, height: 844 } }],
  ])('has nothing that axe would blame: %s', async (_, options) => {
    await broken(options);
    expect(await violations()).toEqual([]);
    await page.locator('.station:visible, .road:visible').first().click();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#url').fill('https://myapp.example.com/');
    await page.keyboard.press('Enter');
    await page.locator('.hops').waitFor();
    expect(await violations()).toEqual([]);
  });

  it('does all by keyboard', async () => {
    await broken();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the roads');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('admin.example.com');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('myapp.example.com');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    expect(await focused()).toContain('myapp-https');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('myapp-https');
    const panel = page.locator('#panel');
    await expect.poll(() => panel.textContent()).toContain('Target group "myapp-https" sends to port 30011');
    expect(await panel.locator('mark').first().textContent()).toBe('30011');
    expect(await page.locator('.station[aria-current]').allTextContents()).toEqual([
      expect.stringContaining('myapp-https'),
    ]);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await focused()).toContain('myapp-https');
  });

  it('filters by text, namespace and severity, and says how many are left', async () => {
    await show((await run(['graph', '.', '--format', 'html'], roads(60))).stdout);
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('60 roads, 1 broken, 0 unknown');
    await page.getByLabel('Host or path').fill('app-0017');
    expect(await status.textContent()).toBe('1 of 60 roads, 1 broken, 0 unknown');
    expect(await page.locator('.station', { hasText: 'app-0016' }).count()).toBe(0);
    await page.getByLabel('Host or path').fill('');
    await page.getByLabel('Namespace').selectOption('team-02');
    expect(await status.textContent()).toBe('20 of 60 roads, 0 broken, 0 unknown');
    await page.getByLabel('Namespace').selectOption('');
    await page.getByRole('checkbox', { name: 'none' }).uncheck();
    expect(await status.textContent()).toBe('1 of 60 roads, 1 broken, 0 unknown');
    await page.getByRole('checkbox', { name: 'error' }).uncheck();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    expect(await status.textContent()).toBe('60 roads, 1 broken, 0 unknown');
  });

  it.each(['examples/broken', 'examples/nlb-traefik'])(
    'follows a request through %s as `trace` does',
    async (input) => {
      await show((await onDisk('graph', input, '--format', 'html')).stdout);
      for (const url of [
        'https://myapp.example.com/api/x',
        'http://admin.example.com/',
        'https://nowhere.example.com/',
      ]) {
        const { traces } = JSON.parse((await onDisk('trace', url, input, '--format', 'json')).stdout) as {
          traces: { end: string; verdict: string; hops: { title: string; stage: string }[] }[];
        };
        await page.getByLabel('Follow a request').fill(url);
        await page.getByRole('button', { name: 'Trace' }).click();
        await expect.poll(() => page.locator('#panel-title').textContent()).toBe(url);
        const told = await page.locator('.hops > li .hop').allTextContents();
        expect(told.map((text) => text.replace(/^.(?:fine|broken|unknown): /, ''))).toEqual(
          traces[0]?.hops.map(({ stage, title }) => `${stage}${title}`),
        );
        expect(await page.locator('#panel .summary').textContent()).toContain(
          `${traces[0]?.verdict}: ${traces[0]?.end}`,
        );
      }
      await page.getByLabel('Follow a request').fill('myapp.example.com');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.getByRole('alert').textContent())
        .toContain('Did you mean "https://myapp.example.com"?');
    },
  );

  it('shows hostile names as names', async () => {
    const text = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: '</script><script>document.title="x"</script><!--', namespace: shop}
spec:
  rules:
    - http: {paths: [{path: '/<img src=x onerror=alert(1)>\\u202e', pathType: Prefix, backend: {service: {name: "a\\u202eb", port: {number: 80}}}}]}
`;
    await show((await run(['graph', '.', '--format', 'html'], { '</title><script>a.yaml': text })).stdout);
    expect(errors).toEqual([]);
    expect(await page.title()).toMatch(/^Roads of /);
    expect(await page.locator('.station', { hasText: '<img src=x onerror=alert(1)>' }).count()).toBe(1);
    expect(await page.locator('img').count()).toBe(0);
    await page.locator('.station', { hasText: '<img' }).click();
    expect(await page.locator('body').textContent()).not.toContain('\u202e');
  });

  it('shows many roads, of which few are in the document, and finds the last', async () => {
    await show((await run(['graph', '.', '--format', 'html'], roads(400))).stdout);
    expect(await page.getByRole('status').textContent()).toBe('400 roads, 8 broken, 0 unknown');
    expect(await page.locator('.station').count()).toBeLessThan(200);
    await page.locator('#main').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    expect(await focused()).toContain('app-0399');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toContain('app-0398');
  });

  it('stacks the lanes on a phone', async () => {
    await broken({ viewport: { width: 390, height: 844 } });
    await page.locator('.road', { hasText: 'myapp.example.com/api' }).click();
    const lanes = await page.locator('.steps').first().locator('.lane-name').allTextContents();
    expect(lanes).toEqual([
      'DNS',
      'Load balancer',
      'Target group',
      'Service of the controller',
      'Controller',
      'Entry point',
      'Route',
      'Service',
      'Pod',
    ]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  const app = (host: string, service: string) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web}
spec:
  rules:
    - host: ${host}
      http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: ${service}, port: {number: 80}}}}]}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
`;

  it('divides what it read as the program does, and begins where roads are broken', async () => {
    const tree = {
      '.ingress-lint.yaml': 'contexts:\n  - {name: dev, paths: [dev]}\n  - {name: prod, paths: ["pr*"]}\n',
      'dev/app.yaml': app('web.example.com', 'web'),
      'prod/app.yaml': app('web.example.com', 'wbe'),
    };
    await show((await run(['graph', '.', '--format', 'html'], tree)).stdout);
    expect(await page.getByLabel('Context').locator('option').allTextContents()).toEqual([
      'dev (1 road)',
      'prod (1 road, 1 broken)',
    ]);
    expect(await page.getByRole('status').textContent()).toBe('1 road, 1 broken, 0 unknown');
    await page.getByLabel('Follow a request').fill('http://web.example.com/');
    await page.keyboard.press('Enter');
    await page.locator('.hops').first().waitFor();
    const { traces } = JSON.parse(
      (await run(['trace', 'http://web.example.com/', '.', '--format', 'json'], tree)).stdout,
    ) as { traces: { context: string; verdict: string; end: string }[] };
    expect(traces.map(({ context }) => context)).toEqual(['dev', 'prod']);
    const told = await page.locator('#panel .summary').allTextContents();
    for (const [index, { verdict, end }] of traces.entries()) expect(told[index]).toContain(`${verdict}: ${end}`);
    expect(errors).toEqual([]);
  });

  it('puts what Argo CD deploys into its namespace, as the program does', async () => {
    const tree = {
      'argo.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop, namespace: argocd}
spec:
  source: {repoURL: "https://example.com/repo.git", path: apps/shop}
  destination: {server: "https://kubernetes.default.svc", namespace: shop}
`,
      'apps/shop/app.yaml': app('shop.example.com', 'web'),
    };
    await show((await run(['graph', '.', '--format', 'html'], tree)).stdout);
    await page.getByLabel('Follow a request').fill('http://shop.example.com/');
    await page.keyboard.press('Enter');
    await page.locator('.hops').first().waitFor();
    const panel = (await page.locator('#panel').textContent()) ?? '';
    expect((await run(['trace', 'http://shop.example.com/', '.'], tree)).stdout).toContain('shop/web');
    expect(panel).toContain('shop/web');
  });

  it('gives the command where more is known than a page can hold', async () => {
    const tree = {
      '.ingress-lint.yaml': 'externals:\n  - {kind: Service, name: "{a,w}be", reason: elsewhere}\n',
      'app.yaml': app('web.example.com', 'wbe'),
    };
    await show((await run(['graph', '.', '--format', 'html'], tree)).stdout);
    await page.getByLabel('Follow a request').fill('http://web.example.com/');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#panel').textContent()).toContain('the pattern "{a,w}be"');
    expect(await page.locator('#panel code').textContent()).toBe('ingress-lint trace http://web.example.com/ .');
  });

  it('says so where there is no road', async () => {
    await show(
      (
        await run(['graph', '.', '--format', 'html'], {
          'a.yaml': 'kind: Namespace\napiVersion: v1\nmetadata: {name: a}\n',
        })
      ).stdout,
    );
    expect(await page.locator('#empty').textContent()).toContain('these objects hold no Ingress and no route');
    expect(await page.getByRole('button', { name: 'Clear the filters' }).isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe.skipIf(why !== '')('other formats', () => {
  it('SVG is what a browser draws', async () => {
    const { stdout } = await onDisk('graph', 'examples/broken', '--format', 'svg');
    page = await browser.newPage();
    const found = await page.evaluate<{ error: string | null; boxes: number }>(
      `(() => {
        const parsed = new DOMParser().parseFromString(${JSON.stringify(stdout)}, 'image/svg+xml');
        const error = parsed.querySelector('parsererror')?.textContent ?? null;
        return { error, boxes: parsed.querySelectorAll('.s').length };
      })()`,
    );
    expect(found.error).toBeNull();
    expect(found.boxes).toBeGreaterThan(10);
  });

  it('Mermaid is what Mermaid draws', async (context) => {
    const script = mermaidScript();
    if (!script) return context.skip('mermaid cannot be installed here');
    page = await browser.newPage();
    await page.addScriptTag({ path: script });
    const hostile = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: 'a"]; end <b>', namespace: shop}
spec: {rules: [{http: {paths: [{path: '/"--> x', pathType: Prefix, backend: {service: {name: "%%{init}%%", port: {number: 80}}}}]}}]}
`;
    for (const text of [
      (await onDisk('graph', 'examples/broken')).stdout,
      (await onDisk('graph', 'examples/nlb-traefik')).stdout,
      (await run(['graph', '.'], { 'a.yaml': hostile })).stdout,
    ]) {
      const { svg, nodes } = await page.evaluate<{ svg: string; nodes: number }>(
        `mermaid.render('drawn', ${JSON.stringify(text)}).then(({ svg }) => ({
          svg,
          nodes: new DOMParser().parseFromString(svg, 'text/html').querySelectorAll('g.node').length,
        }))`,
      );
      expect(svg).toContain('<svg');
      expect(nodes).toBe(text.match(/:::/g)?.length);
    }
  });
});
