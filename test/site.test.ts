/** The documentation as a site: built as whoever publishes it builds it, and every link of it followed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'site');
const dist = join(site, '.vitepress/dist');
const npm = (...args: string[]) =>
  spawnSync('npm', args, { cwd: site, encoding: 'utf8', shell: process.platform === 'win32' });

const installed = existsSync(join(site, 'node_modules/vitepress')) || npm('ci', '--ignore-scripts').status === 0;
if (!installed) process.stderr.write('LEFT OUT: the site is not built, for its packages cannot be installed here\n');

/** What a page offers and asks for. */
interface Page {
  readonly ids: ReadonlySet<string>;
  readonly hrefs: readonly string[];
}

describe.skipIf(!installed)('the site', () => {
  const pages = new Map<string, Page>();
  let output = '';

  beforeAll(() => {
    const built = npm('run', 'build');
    output = `${built.stdout}${built.stderr}`;
    if (built.status !== 0) throw new Error(output);
    for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
      const path = join(entry.parentPath, entry.name);
      const html = readFileSync(path, 'utf8');
      const all = (attribute: string) =>
        [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
      pages.set(path.slice(dist.length).replaceAll('\\', '/'), { ids: new Set(all('id')), hrefs: all('href') });
    }
  }, 300_000);

  it('has a page for every rule, guide and document', () => {
    const rules = readdirSync(join(root, 'rules')).filter((id) => existsSync(join(root, 'rules', id, 'README.md')));
    const docs = ['docs', 'docs/guides', 'docs/decisions'].flatMap((folder) =>
      readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? `${folder}/${name.slice(0, -3)}` : [])),
    );
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        '/index.html',
        ...rules.map((id) => `/rules/${id}/index.html`),
        ...docs.map((name) => `/${name}.html`),
      ]),
    );
  });

  it('has no link that leads nowhere, on no page', () => {
    const lost: string[] = [];
    for (const [path, { hrefs }] of pages)
      for (const href of hrefs) {
        if (/^(?:[a-z]+:|\/\/)/i.test(href)) continue;
        const [target = '', anchor] = href.split('#');
        const resolved = target === '' ? path : posix.resolve(dirname(path), decodeURI(target));
        const page =
          pages.get(resolved) ?? pages.get(`${resolved}.html`) ?? pages.get(posix.join(resolved, 'index.html'));
        if (!page) {
          if (!existsSync(join(dist, resolved))) lost.push(`${path}: ${href}`);
        } else if (anchor && !page.ids.has(decodeURIComponent(anchor))) lost.push(`${path}: ${href}`);
      }
    expect(lost).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const foreign = [...pages].flatMap(([path]) =>
      [
        ...readFileSync(join(dist, path), 'utf8').matchAll(/<(?:script|link|img)[^>]+(?:src|href)="(https?:[^"]+)"/g),
      ].map(([, address]) => `${path}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });
});
