/** Markdown as the rules' pages use it, for a terminal: headings, paragraphs, lists, tables, code. */
import type { Styles } from './style.ts';

/** The text for a terminal of some columns. Code and tables are never wrapped. */
export function renderMarkdown(markdown: string, width: number, style: Styles): string {
  const out: string[] = [];
  let paragraph: { readonly first: string; readonly rest: string; text: string } | undefined;
  let fence: string | undefined;
  const flush = (): void => {
    if (!paragraph) return;
    out.push(...wrapped(paragraph.text, width, paragraph.first, paragraph.rest).map((line) => inline(line, style)));
    paragraph = undefined;
  };
  const text = markdown.replace(/<!--[\s\S]*?-->\n?/g, '');
  for (const line of text.split(/\r?\n/)) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      else out.push(`    ${line}`.trimEnd());
      continue;
    }
    const heading = /^(#+)\s+(.*?)\s*#*$/.exec(line);
    const item = /^(\s*)([-*+]|\d+\.)\s+(.*)$/.exec(line);
    if (mark) {
      flush();
      fence = mark;
    } else if (heading) {
      flush();
      const title = (heading[2] ?? '').replaceAll('`', '');
      out.push(heading[1] === '#' ? style.underlined(style.strong(title)) : style.strong(title));
    } else if (line.trim() === '') {
      flush();
      out.push('');
    } else if (/^\s*\|/.test(line)) {
      flush();
      if (!/^[\s|:-]+$/.test(line)) out.push(inline(line, style));
    } else if (item) {
      flush();
      const [, indent = '', bullet = '-', rest = ''] = item;
      paragraph = { first: `${indent}${bullet} `, rest: ' '.repeat(indent.length + bullet.length + 1), text: rest };
    } else if (paragraph) paragraph.text += ` ${line.trim()}`;
    else paragraph = { first: '', rest: '', text: line.trim() };
  }
  flush();
  return `${out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** Words in lines. What stands in backticks is kept together. */
function wrapped(text: string, width: number, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Code, strong words and links. Without colours code keeps its backticks. */
function inline(line: string, style: Styles): string {
  return line.replace(/`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g, (whole, code, strong, label, target) => {
    if (code !== undefined) return style.code(whole);
    if (strong !== undefined) return style.strong(strong);
    return label === target ? label : `${label} (${target})`;
  });
}
