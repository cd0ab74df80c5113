/** The examples of a guide: files that a section shows, and the commands that it runs on them. */

/** A command with all that it prints. */
export interface Command {
  readonly args: readonly string[];
  readonly output: string;
}

export interface Section {
  readonly title: string;
  /** Texts by path: a paragraph that ends in `` `path`: `` says what the block below it is. */
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
  /** Blocks that are neither. */
  readonly loose: readonly string[];
}

const named = /`([^`\n]+)`[^`\n]*:\s*$/;

/** The sections of a page, by headings of the second level. */
export function sectionsOf(page: string): Section[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const files: Record<string, string> = {};
      const commands: Command[] = [];
      const loose: string[] = [];
      for (const match of text.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm)) {
        const [, language, body = ''] = match;
        const path = named.exec(text.slice(0, match.index))?.[1];
        const [first = '', ...rest] = body.split('\n');
        if (language === 'console' && first.startsWith('$ ingress-lint'))
          commands.push({ args: first.split(' ').slice(2), output: rest.join('\n') });
        else if (path === undefined) loose.push(body);
        else files[path] = body;
      }
      return { title: text.slice(0, text.indexOf('\n')), files, commands, loose };
    });
}
