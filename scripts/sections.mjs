/**
 * The examples of a guide whose sections are repositories of their own: a paragraph that ends in `` `path`: `` names the file that the block below it
 * is, and a block that begins with `$ ingress-lint` is run on the files of its section.
 */

/** A page says so itself. */
export const marker = '<!-- Each section is a repository of its own: its named files, and what is run on them. -->';

const named = /`([^`\n]+)`[^`\n]*:\s*$/;

/** The sections of a page by headings of the second level; what stands before the first of them has no title. */
export function sectionsOf(page) {
  return page.split(/^(?=## )/m).map((text) => {
    const [, title = ''] = /^## (.*)/.exec(text) ?? [];
    const files = {};
    const commands = [];
    const loose = [];
    for (const { index, 1: language, 2: body } of text.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm)) {
      const path = named.exec(text.slice(0, index))?.[1];
      const [first = ''] = body.split('\n');
      if (language === 'console' && first.startsWith('$ ingress-lint')) commands.push(first.slice(2));
      else if (path === undefined) loose.push(body);
      else files[path] = body;
    }
    return { title, text, files, commands, loose };
  });
}
