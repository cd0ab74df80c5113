/**
 * Part of the bundle: makes functions of the pieces of rules that tell of a finding, so that scripts/split.mjs can take them out of the program. Most
 * of a rule is what it says, and where nothing is found nothing of it is needed but the question.
 *
 * A piece is the end of a block from the place on where nothing can keep a report from being made. It becomes a function of the variables that it
 * reads. A piece that sets variables, or leaves a loop from within, stays where it is.
 */
import { parse } from 'acorn';
import { walk } from 'estree-walker';
import isReference from 'is-reference';
import MagicString from 'magic-string';
import { analyze } from 'periscopic';
import { heads } from './split.mjs';

const isFunction = ({ type }) => /Function/.test(type);
const isLoop = ({ type }) => /^(?:For|While|DoWhile)/.test(type);

/** What a piece is worth: its place is taken by a call. */
const least = 100;

/** Whether a statement surely makes a report if it is run to its end. */
function reports(statement) {
  switch (statement?.type) {
    case 'ExpressionStatement':
      return (
        statement.expression.type === 'CallExpression' && /^report\d*$/.test(statement.expression.callee.name ?? '')
      );
    case 'BlockStatement':
      return statement.body.some(reports);
    case 'IfStatement':
      return reports(statement.consequent) && reports(statement.alternate);
    default:
      return false;
  }
}

/** Whether control may leave a statement for another place than its end. */
function leaves(statement) {
  let found = false;
  const loops = [];
  walk(statement, {
    enter(node) {
      if (isFunction(node)) return this.skip();
      if (isLoop(node) || node.type === 'SwitchStatement') loops.push(node);
      if (node.type === 'ReturnStatement' || node.type === 'LabeledStatement') found = true;
      if (node.type === 'BreakStatement' && loops.length === 0) found = true;
      if (node.type === 'ContinueStatement' && !loops.some(isLoop)) found = true;
    },
    leave(node) {
      if (loops.at(-1) === node) loops.pop();
    },
  });
  return found;
}

/** The ends of a list of statements that surely report and have no way out, the longest first. */
function endsOf(statements) {
  const last = statements.at(-1);
  const isExit = last && /^(?:Return|Continue|Break)Statement$/.test(last.type) && !last.argument && !last.label;
  const list = isExit ? statements.slice(0, -1) : statements;
  const at = list.findIndex(reports);
  if (at < 0) return [];
  let from = list.length;
  while (from > 0 && !leaves(list[from - 1])) from--;
  return Array.from({ length: Math.max(at + 1 - from, 0) }, (_, index) => list.slice(from + index));
}

/**
 * @param text a bundle, as for `itemsOf` of scripts/split.mjs
 * @returns the text with functions of such pieces; each is named `toldN`, and stands behind what it was taken out of
 */
export function outline(text) {
  const program = parse(text, { ecmaVersion: 'latest' });
  const [{ expression: whole }] = program.body;
  const { map } = analyze(program);
  const outer = new Set([map.get(program), map.get(whole), map.get(whole.body)]);
  const marks = [...text.matchAll(heads)];
  const isRule = (offset) => marks.findLast(({ index }) => index < offset)?.[1].startsWith('rules/');
  const result = new MagicString(text);
  let count = 0;

  /** The variables that a piece reads of the functions around it; undefined if it cannot stand alone. */
  function readBy(piece, scopeBefore) {
    const start = piece[0].start;
    const { end } = piece.at(-1);
    const read = new Set();
    let isFree = true;
    const scopes = [scopeBefore];
    for (const statement of piece) {
      if (statement.type === 'FunctionDeclaration') return undefined;
      walk(statement, {
        enter(node, parent) {
          if (map.has(node)) scopes.push(map.get(node));
          if (/^(?:This|Await|Yield|Super|MetaProperty)/.test(node.type)) isFree = false;
          if (node.type === 'VariableDeclaration' && node.kind === 'var') isFree = false;
          if (node.type !== 'Identifier' || !isReference(node, parent)) return;
          if (node.name === 'arguments') isFree = false;
          const owner = scopes.at(-1).find_owner(node.name);
          if (!owner || outer.has(owner)) return;
          const declaration = owner.declarations.get(node.name);
          if (declaration.start >= start && declaration.end <= end) return;
          // What is declared later has no value yet, unless it is a function; what varies would be another variable.
          const isReady = declaration.end <= start || isFunction(declaration) || declaration.start < start;
          if (!isReady || (declaration.type === 'VariableDeclaration' && declaration.kind !== 'const')) isFree = false;
          const isSet =
            (parent.type === 'AssignmentExpression' && parent.left === node) || parent.type === 'UpdateExpression';
          if (isSet) isFree = false;
          read.add(node.name);
        },
        leave(node) {
          if (map.has(node)) scopes.pop();
        },
      });
    }
    return isFree ? [...read] : undefined;
  }

  for (const statement of whole.body.body) {
    if (!isRule(statement.start)) continue;
    const made = [];
    const taken = [];
    const scopes = [map.get(whole.body)];
    let depth = 0;
    walk(statement, {
      enter(node) {
        // `leave` is not called for what is passed over.
        if (taken.some(([from, to]) => node.start >= from && node.end <= to)) return this.skip();
        if (map.has(node)) scopes.push(map.get(node));
        if (isFunction(node)) depth++;
        if (node.type !== 'BlockStatement' || depth === 0) return;
        for (const piece of endsOf(node.body)) {
          const from = piece[0].start;
          const to = piece.at(-1).end;
          const read = to - from < least ? undefined : readBy(piece, scopes.at(-1));
          if (!read) continue;
          const name = `told${++count}`;
          made.push(`function ${name}(${read.join(', ')}) {\n${text.slice(from, to)}\n}`);
          result.overwrite(from, to, `${name}(${read.join(', ')});`);
          taken.push([from, to]);
          return;
        }
      },
      leave(node) {
        if (map.has(node)) scopes.pop();
        if (isFunction(node)) depth--;
      },
    });
    if (made.length > 0) result.appendRight(statement.end, `\n${made.join('\n')}`);
  }
  return result.toString();
}
