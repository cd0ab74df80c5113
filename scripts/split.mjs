/**
 * Part of the bundle: takes out of the program what a run without findings never calls, function by function, so that a start neither reads nor
 * unpacks it (docs/decisions/0008-code-cache.md). What is taken out stands in a text of its own, which is loaded when one of its functions is first
 * called.
 */
import { parse } from 'acorn';
import { walk } from 'estree-walker';
import isReference from 'is-reference';
import MagicString from 'magic-string';
import { analyze } from 'periscopic';

const isFunction = (node) =>
  node?.type === 'FunctionDeclaration' ||
  node?.type === 'FunctionExpression' ||
  node?.type === 'ArrowFunctionExpression';

/** What esbuild writes before the text of each module of ours. */
export const heads = /^ *\/\/ ((?:src|rules|packs)\/\S+\.ts)$/gm;

/**
 * What a bundle declares outside of all functions, each with its place, its module and the places where it is named.
 *
 * @param text one function without minified names, as esbuild writes it of ES modules; what it declares stands in its body
 * @returns items by name. `function` is the node of a function, and undefined for anything else; `start` and `end` are those of the whole statement
 */
export function itemsOf(text) {
  const program = parse(text, { ecmaVersion: 'latest' });
  const { body } = program.body[0].expression;
  const { map } = analyze(program);
  const marks = [...text.matchAll(heads)];
  const moduleAt = (offset) => marks.findLast(({ index }) => index < offset)?.[1];
  const items = new Map();
  const add = (name, value, statement) =>
    items.set(name, {
      name,
      module: moduleAt(statement.start),
      function: isFunction(value) ? value : undefined,
      start: statement.start,
      end: statement.end,
      // Of several variables of a statement none can be taken out by itself.
      alone: statement.type === 'FunctionDeclaration' || statement.declarations.length === 1,
      changes: false,
      uses: [],
    });
  for (const statement of body.body) {
    if (statement.type === 'FunctionDeclaration') add(statement.id.name, statement, statement);
    else if (statement.type === 'VariableDeclaration')
      for (const one of statement.declarations) if (one.id.type === 'Identifier') add(one.id.name, one.init, statement);
  }
  const owners = new Set([map.get(body), map.get(program.body[0].expression)]);
  let scope;
  const scopes = [];
  const within = [...items.values()].sort((a, b) => a.start - b.start);
  /** The item that a place is in. */
  const itemAt = (offset) => {
    let low = 0;
    let high = within.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (within[middle].end <= offset) low = middle + 1;
      else if (within[middle].start > offset) high = middle - 1;
      else return within[middle];
    }
    return undefined;
  };
  walk(program, {
    enter(node, parent) {
      if (map.has(node)) {
        scopes.push(scope);
        scope = map.get(node);
      }
      if (node.type !== 'Identifier' || !isReference(node, parent)) return;
      const item = items.get(node.name);
      if (!item || !owners.has(scope.find_owner(node.name))) return;
      const isDeclared =
        (parent.type === 'VariableDeclarator' || parent.type === 'FunctionDeclaration') && parent.id === node;
      if (isDeclared) return;
      const isTarget =
        (parent.type === 'AssignmentExpression' && parent.left === node) ||
        parent.type === 'UpdateExpression' ||
        ((parent.type === 'ForOfStatement' || parent.type === 'ForInStatement') && parent.left === node) ||
        parent.type === 'AssignmentPattern' ||
        parent.type === 'ArrayPattern' ||
        parent.type === 'RestElement';
      if (isTarget) item.changes = true;
      item.uses.push({ start: node.start, end: node.end, parent, node, by: itemAt(node.start) });
    },
    leave(node) {
      if (map.has(node)) scope = scopes.pop();
    },
  });
  return items;
}

/**
 * The name that a function of a bundle has in its module: esbuild adds a number where two modules have the same.
 *
 * @param source the module's text
 * @param name its name in the bundle
 */
export function nameIn(source, name) {
  const isDeclared = (one) => new RegExp(`\\b(?:function\\*?|const)\\s+${one.replaceAll('$', '\\$')}\\b`).test(source);
  for (let shorter = name; ; shorter = shorter.slice(0, -1)) {
    if (isDeclared(shorter)) return shorter;
    if (!/\d$/.test(shorter)) return shorter;
  }
}

/**
 * Splits a bundle.
 *
 * @param text see `itemsOf`
 * @param isCold whether a function is one that hardly a run calls: told its module and its name in the bundle
 * @param direct the item that hands out modules: it names what was taken out without calling it
 * @returns two texts like the first. The second gives a function that asks for what it needs of the first, and gives what it has
 */
export function split(text, isCold, direct) {
  const items = itemsOf(text);
  const all = [...items.values()];
  /** What each item names. */
  const needs = new Map(all.map((item) => [item, new Set()]));
  for (const item of all) for (const { by } of item.uses) if (by) needs.get(by).add(item);

  const cold = new Set(
    all.filter(
      (item) =>
        item.function &&
        item.alone &&
        !item.changes &&
        item.module &&
        isCold(item.module, item.name) &&
        ![...needs.get(item)].some(({ changes }) => changes),
    ),
  );
  // What only such functions name.
  for (let before = -1; before < cold.size; ) {
    before = cold.size;
    for (const item of all) {
      if (cold.has(item) || item.function || !item.alone || item.changes || !item.module || item.uses.length === 0)
        continue;
      if ([...needs.get(item)].some(({ changes }) => changes)) continue;
      if (item.uses.every(({ by }) => by && (cold.has(by) || by.name === direct))) cold.add(item);
    }
  }

  const hot = new MagicString(text);
  for (const item of cold) {
    hot.remove(item.start, item.end);
    for (const { start, end, parent, node, by } of item.uses) {
      if (by && cold.has(by)) continue;
      const taken = `cold().${item.name}`;
      let written = taken;
      if (by?.name !== direct && !(parent.type === 'CallExpression' && parent.callee === node))
        written = `((...all) => ${taken}(...all))`;
      if (parent.type === 'Property' && parent.shorthand) written = `${node.name}: ${written}`;
      hot.overwrite(start, end, written);
    }
  }
  const outward = [...cold].filter(({ uses }) => uses.some(({ by }) => !by || !cold.has(by)));
  const inward = all.filter((item) => !cold.has(item) && item.uses.some(({ by }) => by && cold.has(by)));
  const names = (list) => list.map(({ name }) => name).join(', ');
  const [opening, directive] = /\{(?:\s*("use strict";))?/.exec(text);
  hot.appendLeft(
    text.indexOf('{') + opening.length,
    `\nvar taken;\nfunction cold() { return taken ??= require("seldom")(lend()); }\nfunction lend() { return [${names(inward)}]; }\n`,
  );
  const pieces = [...cold].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
  const seldom = `(function(require,__dirname,module){\n${directive ?? ''}\nmodule.exports = function([${names(inward)}]) {\n${pieces.join('\n')}\nreturn { ${names(outward)} };\n};\n})`;
  return { program: hot.toString(), seldom, cold };
}
