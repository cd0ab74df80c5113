/**
 * The text of Go templates, as far as it takes to say where a piece of output comes from: actions, blocks, and a copy in which each piece says it.
 * Syntax: Go text/template/parse/lex.go; Helm adds functions only.
 */

/** A piece of a template: text that is put out as it stands, or an action. */
export interface Token {
  readonly kind: 'text' | 'action';
  /** Offsets in the file, delimiters included. */
  readonly start: number;
  readonly end: number;
}

/** What stands between the delimiters of an action. */
export interface Action extends Token {
  readonly kind: 'action';
  readonly trimsLeft: boolean;
  readonly trimsRight: boolean;
  readonly body: string;
  /** The first word if it is a keyword; `set` for an assignment, `note` for a comment; `put` for what puts something out. */
  readonly does: Does;
}

type Does =
  | 'if'
  | 'with'
  | 'range'
  | 'else'
  | 'end'
  | 'define'
  | 'block'
  | 'break'
  | 'continue'
  | 'set'
  | 'note'
  | 'put';

const keyword = /^\s*(if|with|range|else|end|define|block|break|continue)(?![\w.])/;

/** Takes a template apart; undefined if an action does not end. */
export function tokensOf(text: string): (Token | Action)[] | undefined {
  const tokens: (Token | Action)[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{{', at);
    const end = open < 0 ? text.length : open;
    if (end > at) tokens.push({ kind: 'text', start: at, end });
    if (open < 0) break;
    const close = endOfAction(text, open);
    if (close === undefined) return undefined;
    tokens.push(action(text, open, close));
    at = close;
  }
  return tokens;
}

function action(text: string, start: number, end: number): Action {
  const trimsLeft = /^\{\{-\s/.test(text.slice(start, start + 4));
  const trimsRight = /\s-\}\}$/.test(text.slice(end - 4, end));
  const body = text.slice(start + (trimsLeft ? 3 : 2), end - (trimsRight ? 3 : 2));
  const does = keyword.exec(body)?.[1] as Does | undefined;
  const other = /^\s*\/\*/.test(body) ? 'note' : /^\s*\$\w*(?:\s*,\s*\$\w+)?\s*:?=/.test(body) ? 'set' : 'put';
  return { kind: 'action', start, end, trimsLeft, trimsRight, body, does: does ?? other };
}

/** The end of an action that begins at `start`, delimiters included. Strings and comments may hold delimiters. */
function endOfAction(text: string, start: number): number | undefined {
  const comment = /^\{\{(?:-\s+)?\/\*/.exec(text.slice(start, start + 200));
  if (comment) {
    const close = text.indexOf('*/', start + comment[0].length);
    const end = close < 0 ? -1 : text.indexOf('}}', close);
    return end < 0 ? undefined : end + 2;
  }
  for (let at = start + 2; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '}' && text.charAt(at + 1) === '}') return at + 2;
    if (char === '"' || char === "'") {
      for (at++; at < text.length && text.charAt(at) !== char; at++) {
        if (text.charAt(at) === '\n') return undefined;
        if (text.charAt(at) === '\\') at++;
      }
    } else if (char === '`') {
      at = text.indexOf('`', at + 1);
      if (at < 0) return undefined;
    }
  }
  return undefined;
}

/** What `with` and `range` make of the dot, from the outside in. */
export interface Scope {
  readonly by: 'with' | 'range' | 'define';
  /** What stands behind the keyword; of a definition its name. */
  readonly what: string;
  /** Number of the range, to count its rounds. */
  readonly range?: number;
  readonly outer: Scope | undefined;
  /** What was assigned before: variable -> expression, with the scope that it was said in. */
  readonly variables: Map<string, { readonly what: string; readonly scope: Scope | undefined }>;
}

/** Where a piece of output comes from. */
export interface Origin {
  /** Index of the file. */
  readonly file: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'action';
  /** Of an action: what it says, and where. */
  readonly body?: string;
  readonly scope?: Scope | undefined;
}

/** Characters for private use: no template has them by accident, YAML allows them, no function cares. */
export const markOpen = '\uE0F0';
export const markClose = '\uE0F1';
const variant = '\uE0F2';

/** Whether a text holds what marks are made of. */
export function hasMarks(text: string): boolean {
  return /[\uE0F0-\uE0F2]/.test(text);
}

/** The copies of templates, and what their marks stand for. */
export interface Marked {
  readonly texts: readonly string[];
  readonly origins: readonly Origin[];
}

/**
 * Copies of templates whose output says where each piece comes from: a mark before the first character of each piece of text on a line, around what
 * each action puts out, and at the rounds of each `range`. A mark stands right beside what is no blank, so that `{{-` trims as much as before.
 *
 * Named templates may be asked for their text by functions (`include "x" . | trunc 63`), so they are left as they are; a second one with marks
 * is called instead wherever the output goes straight into the file.
 *
 * @param withNamed false: text of named templates is not marked
 */
export function mark(texts: readonly string[], withNamed: boolean): Marked {
  const parsed = texts.map(tokensOf);
  const names = new Set<string>();
  if (withNamed)
    for (const tokens of parsed)
      for (const token of tokens ?? []) {
        const name = isAction(token) && token.does === 'define' ? definedName(token) : undefined;
        if (name !== undefined) names.add(name);
      }
  const origins: Origin[] = [];
  const copies = texts.map((text, file) => {
    const tokens = parsed[file];
    return tokens ? markFile(text, tokens, { file, names, origins }) : text;
  });
  return { texts: copies, origins };
}

function isAction(token: Token | Action): token is Action {
  return token.kind === 'action';
}

function definedName({ body }: Action): string | undefined {
  return /^\s*define\s+"([^"\\]+)"\s*$/.exec(body)?.[1];
}

interface Marking {
  readonly file: number;
  readonly names: ReadonlySet<string>;
  readonly origins: Origin[];
}

interface Block {
  readonly does: Does;
  readonly scope: Scope | undefined;
}

function markFile(text: string, tokens: readonly (Token | Action)[], marking: Marking): string {
  const { file, names, origins } = marking;
  let main = '';
  let named = '';
  /** The definition that is being read. */
  let inside: string | undefined;
  let isMarked = true;
  const blocks: Block[] = [];
  let scope: Scope | undefined;
  const put = (marked: string, plain: string): void => {
    if (inside === undefined) main += marked;
    else {
      main += plain;
      if (isMarked) named += marked;
    }
  };
  const enter = (by: Scope['by'], what: string, range?: number): Scope => ({
    by,
    what,
    ...(range !== undefined && { range }),
    outer: scope,
    variables: new Map(),
  });
  const note = (origin: Origin): number => origins.push(origin) - 1;
  scope = enter('define', '');

  for (const token of tokens) {
    const plain = text.slice(token.start, token.end);
    if (!isAction(token)) {
      put(markText(plain, token.start, file, note), plain);
      continue;
    }
    const { body, does } = token;
    const rest = body.replace(keyword, '').trim();
    switch (does) {
      case 'define': {
        blocks.push({ does, scope });
        const name = definedName(token);
        inside = name ?? '';
        isMarked = name !== undefined && names.has(name);
        scope = enter('define', name ?? '');
        main += plain;
        if (isMarked) named += plain.replace(`"${name}"`, `"${variant}${name}"`);
        break;
      }
      case 'block':
        // Its text stands here and may be replaced elsewhere: as it is.
        blocks.push({ does, scope });
        put(plain, plain);
        break;
      case 'if':
        blocks.push({ does, scope });
        put(plain, plain);
        break;
      case 'with':
        blocks.push({ does, scope });
        scope = enter('with', rest);
        put(plain, plain);
        break;
      case 'range': {
        blocks.push({ does, scope });
        const id = note({ file, start: token.start, end: token.end, kind: 'action', body, scope });
        scope = enter('range', rest, id);
        const [left, right] = [token.trimsLeft ? '{{- ' : '{{ ', token.trimsRight ? ' -}}' : ' }}'];
        put(`${left}"${markOpen}r${id}${markClose}" }}{{${body}}}{{ "${markOpen}i${id}${markClose}"${right}`, plain);
        break;
      }
      case 'else':
        // The dot is that from outside again, unless it is `else with`.
        scope = blocks.at(-1)?.scope ?? scope;
        if (/^with\b/.test(rest)) scope = enter('with', rest.replace(/^with\b/, '').trim());
        put(plain, plain);
        break;
      case 'end': {
        const block = blocks.pop();
        scope = block ? block.scope : scope;
        put(plain, plain);
        if (block?.does === 'define') {
          inside = undefined;
          isMarked = true;
        }
        break;
      }
      case 'set': {
        const [, name, what] = /^\s*(\$\w+)\s*:?=\s*([\s\S]*)$/.exec(body) ?? [];
        if (name !== undefined && what !== undefined) assign(scope, name, what, blocks);
        put(plain, plain);
        break;
      }
      case 'put': {
        const id = note({ file, start: token.start, end: token.end, kind: 'action', body, scope });
        const [left, right] = [token.trimsLeft ? '{{- ' : '{{ ', token.trimsRight ? ' -}}' : ' }}'];
        const said = redirect(body, names);
        put(`${left}"${markOpen}a${id}${markClose}" }}{{${said}}}{{ "${markOpen}e${markClose}"${right}`, plain);
        break;
      }
      default:
        put(plain, plain);
    }
  }
  return main + named;
}

/** Remembers what a variable stands for; one that is given several values stands for nothing that can be told. */
function assign(scope: Scope | undefined, name: string, what: string, blocks: readonly Block[]): void {
  if (!scope) return;
  for (let at: Scope | undefined = scope; at; at = at.outer)
    if (at.variables.has(name)) {
      at.variables.set(name, { what: '', scope: at });
      return;
    }
  const isConditional = blocks.at(-1)?.does === 'if';
  scope.variables.set(name, { what: isConditional ? '' : what, scope });
}

/** Marks each piece of text on a line, right before its first character that is no blank. */
function markText(text: string, start: number, file: number, note: (origin: Origin) => number): string {
  return text.replace(/[^\s][^\n]*/g, (piece, offset: number) => {
    const from = start + offset;
    const id = note({ file, start: from, end: from + piece.length, kind: 'text' });
    return `${markOpen}t${id}${markClose}${piece}`;
  });
}

/** Calls the marked twin of a named template, if what it puts out is at most indented. */
function redirect(body: string, names: ReadonlySet<string>): string {
  const call = /^(\s*(?:include|template)\s+")([^"\\]+)("[\s\S]*)$/.exec(body);
  if (!call) return body;
  const [, before = '', name = '', after = ''] = call;
  if (!names.has(name)) return body;
  const [, ...pipes] = pipeline(body);
  return pipes.every((pipe) => /^\s*n?indent\s+\d+\s*$/.test(pipe)) ? `${before}${variant}${name}${after}` : body;
}

/** The commands of a pipeline: split at `|` outside of parentheses and strings. */
export function pipeline(body: string): string[] {
  const commands: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < body.length; at++) {
    const char = body.charAt(at);
    if (char === '"' || char === '`' || char === "'") {
      for (at++; at < body.length && body.charAt(at) !== char; at++) if (char !== '`' && body.charAt(at) === '\\') at++;
    } else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      commands.push(body.slice(from, at));
      from = at + 1;
    }
  }
  commands.push(body.slice(from));
  return commands;
}
