/**
 * The documentation as a site. The pages are the Markdown of the repository, in its own folders, so that a link which works there works here; they are
 * copied into `pages/` first, for a page sees what is installed beside it alone. `npm run build` writes `.vitepress/dist`.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig } from 'vitepress';

const site = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(site, '..');
const staged = join(site, 'pages');

/** The Markdown right in a folder of the repository, in the order of the names. */
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => posix.join(folder, name));

const rules = readdirSync(join(root, 'rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '_lib')
  .map(({ name }) => name)
  .sort();
const packs = readdirSync(join(root, 'packs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '_lib')
  .map(({ name }) => name)
  .sort();
const project = ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const pages = [
  'README.md',
  ...project,
  ...['docs', 'docs/guides', 'docs/decisions'].flatMap(markdownIn),
  ...rules.map((id) => `rules/${id}/README.md`),
  ...packs.map((id) => `packs/${id}/README.md`),
  // What README leads to.
  'test/field/README.md',
];

/** `README.md` is what a folder shows first; a site calls it `index.md`. */
const asIndex = (path: string): string => path.replace(/(^|\/)README\.md(?=#|$)/, '$1index.md');

rmSync(staged, { recursive: true, force: true });
for (const page of pages) {
  const copy = join(staged, asIndex(page));
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(join(root, page), copy);
}

for (const image of readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.png')))
  cpSync(join(root, 'docs', image), join(staged, 'docs', image));

const item = (path: string): DefaultTheme.SidebarItem => ({
  text: /^# (?:\d+\. )?(.+)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1]?.replaceAll('`', '') ?? path,
  link: `/${path.slice(0, -3)}`,
});

/** The guides in the order in which people need them; a new one stands at the end until it has its place here. */
const order = [
  'first-run',
  'adopt',
  'gitops',
  'helm',
  'terraform',
  'suppressions',
  'coming-from',
  'from-wiki-to-policies',
  'policies',
  'write-a-rule',
  'write-a-plugin',
];
const rank = (path: string): number => {
  const at = order.indexOf(posix.basename(path, '.md'));
  return at < 0 ? order.length : at;
};

export default defineConfig({
  title: 'ingress-lint',
  description: 'A linter for the road that a request takes into a Kubernetes cluster.',
  lang: 'en',
  srcDir: 'pages',
  // Times of commits differ from clone to clone.
  lastUpdated: false,
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  markdown: {
    // The plain ones have words that are too faint to read on this ground.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // Headings of rules hold braces of templates, which are no attributes.
    attrs: { disable: true },
    config(md) {
      const inline = md.renderer.rules.code_inline;
      // Neither are they expressions of Vue.
      md.renderer.rules.code_inline = (...args) =>
        (inline?.(...args) ?? '').replace(/^<code(?![^>]*v-pre)/, '<code v-pre');
      // A block that is indented looks as one with a fence, and scrolls as one.
      md.core.ruler.push('blocks', ({ tokens }) => {
        for (const token of tokens)
          if (token.type === 'code_block') {
            token.type = 'fence';
            token.tag = 'code';
            token.info = 'text';
          }
      });
      md.core.ruler.push('links', ({ tokens, env }) => {
        for (const { children } of tokens)
          for (const [index, token] of (children ?? []).entries()) {
            const href = token.type === 'link_open' ? (token.attrGet('href') ?? '') : '';
            if (href === '' || /^(?:[a-z]+:|#)/i.test(href)) continue;
            token.attrSet('href', asIndex(href));
            const named = posix.join(posix.dirname(env.relativePath), href.replace(/#.*/, ''));
            if (/\.md(?:#|$)/.test(href) && (pages.includes(named) || !existsSync(join(root, named)))) continue;
            // A file or folder of the repository is no page: its name stays.
            const close = children?.slice(index).find(({ type }) => type === 'link_close');
            token.tag = 'span';
            token.attrs = null;
            if (close) close.tag = 'span';
          }
      });
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guides', link: '/docs/guides/first-run' },
      { text: 'Rules', link: '/docs/rules' },
      { text: 'Config', link: '/docs/config' },
    ],
    sidebar: [
      { text: 'Overview', link: '/' },
      {
        text: 'Guides',
        items: markdownIn('docs/guides')
          .sort((a, b) => rank(a) - rank(b))
          .map(item),
      },
      { text: 'Reference', items: markdownIn('docs').map(item) },
      { text: 'Rules', collapsed: true, items: rules.map((id) => ({ text: id, link: `/rules/${id}/` })) },
      { text: 'Policies', collapsed: true, items: packs.map((id) => ({ text: id, link: `/packs/${id}/` })) },
      { text: 'Decisions', collapsed: true, items: markdownIn('docs/decisions').map(item) },
      { text: 'Project', items: project.map(item) },
    ],
  },
});
