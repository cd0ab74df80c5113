/** A strict reader of XML 1.0 without a DTD: what it does not know is an error. And a program of the machine that reads the same, if there is one. */
import { spawnSync } from 'node:child_process';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text of the element itself; between elements, blanks only. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#10': '\n' };

function decoded(text: string): string {
  // Production Char of XML 1.0.
  if (!/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text)) throw new Error('no character of XML');
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const found = entities[name];
    if (found === undefined || !whole.endsWith(';')) throw new Error(`no entity: ${whole}`);
    return found;
  });
}

export function readXml(text: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(head) || !text.endsWith('\n')) throw new Error('no declaration, or no newline at the end');
  const body = text.slice(head.length, -1);
  let at = 0;
  const element = (): Element => {
    const open = /<([A-Za-z][A-Za-z-]*)((?: [A-Za-z]+="[^"<]*")*)(\/?)>/y;
    open.lastIndex = at;
    const found = open.exec(body);
    if (!found) throw new Error(`no element at ${body.slice(at, at + 60)}`);
    at = open.lastIndex;
    const [, name = '', list = '', empty] = found;
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of list.matchAll(/ ([A-Za-z]+)="([^"]*)"/g)) {
      if (Object.hasOwn(attributes, key)) throw new Error(`twice: ${key}`);
      attributes[key] = decoded(value);
    }
    const children: Element[] = [];
    let inner = '';
    if (empty !== '/') {
      for (;;) {
        const next = body.indexOf('<', at);
        if (next < 0) throw new Error(`${name} is not closed`);
        inner += decoded(body.slice(at, next));
        at = next;
        if (body.startsWith('</', at)) break;
        children.push(element());
      }
      if (!body.startsWith(`</${name}>`, at)) throw new Error(`${name} is closed by another`);
      at += name.length + 3;
    }
    if (children.length > 0 && inner.trim() !== '') throw new Error(`text beside elements: ${inner}`);
    return { name, attributes, children, text: inner };
  };
  const root = element();
  if (at !== body.length) throw new Error('text after the root');
  return root;
}

/** Whether a program is installed. */
export const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;

/** What a program says to a text on its standard input. */
export function through(command: string, args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}
