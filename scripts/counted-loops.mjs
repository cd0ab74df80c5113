/**
 * Part of the bundle: writes `for (const x of list)` as a counted loop where the types say that `list` is an array, and `const [a, b] = pair` by
 * index. Most of the program runs too seldom for V8 to optimize it, and there each step of an iterator is two calls and an object: they were a third
 * of all that a run over a large tree allocated (docs/decisions/0008-code-cache.md).
 *
 * The two say the same of arrays, also of those that grow meanwhile: their iterator counts as well. Sets, maps, strings and generators stay as they are.
 */
import { join } from 'node:path';
import {
  isArrayBindingPattern,
  isCallExpression,
  isForOfStatement,
  isPropertyAccessExpression,
  isVariableDeclaration,
  isVariableDeclarationList,
} from 'typescript/unstable/ast/is';
import { API, TypeFlags } from 'typescript/unstable/sync';

/** `array.entries()`, of which the array is returned. */
function entriesOf(expression) {
  if (!isCallExpression(expression) || expression.arguments.length > 0) return undefined;
  const { expression: callee } = expression;
  const isEntries = isPropertyAccessExpression(callee) && callee.name.text === 'entries';
  return isEntries && !callee.questionDotToken ? callee.expression : undefined;
}

/** The loops and patterns of a module, and the expressions whose types decide about them. */
function candidates(source) {
  const found = [];
  const visit = (node) => {
    if (isForOfStatement(node) && !node.awaitModifier && isVariableDeclarationList(node.initializer)) {
      const pairs = entriesOf(node.expression);
      found.push({ node, typed: [pairs ?? node.expression], isPairs: pairs !== undefined });
    } else if (isArrayBindingPattern(node) && !node.elements.some((element) => element.dotDotDotToken)) {
      const { parent } = node;
      const isDeclared = isVariableDeclaration(parent) && parent.initializer !== undefined;
      found.push({ node, typed: isDeclared ? [node, parent.initializer] : [node] });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** The text of a module with the loops and patterns in `chosen` spelled out. */
function rewrite(source, chosen) {
  const { text } = source;
  const start = (node) => node.getStart(source);
  const edits = [];
  let count = 0;
  /** `[a, , b = 1]` as `{0: a, 2: b = 1}`. */
  const pattern = (node) => {
    const parts = node.elements.map((element, index) => (element.name ? `${index}: ${inner(element)}` : ''));
    return `{${parts.filter(Boolean).join(', ')}}`;
  };
  const inner = (element) =>
    `${named(element.name)}${element.initializer ? ` = ${element.initializer.getText(source)}` : ''}`;
  const named = (name) => (chosen.has(name) ? pattern(name) : name.getText(source));
  const visit = (node) => {
    const choice = chosen.get(node);
    if (!choice) return void node.forEachChild(visit);
    if (isArrayBindingPattern(node)) return void edits.push([start(node), node.end, pattern(node)]);
    const [list, index] = [`list$${count}`, `index$${count}`];
    count++;
    const [{ name }] = node.initializer.declarations;
    const word = text.slice(start(node.initializer), start(name));
    const [key, value] = choice.isPairs ? name.elements : [undefined, { name }];
    const declared = [
      key?.name ? `${word}${named(key.name)} = ${index}; ` : '',
      value?.name ? `${word}${named(value.name)} = ${list}[${index}]; ` : '',
    ];
    const over = choice.isPairs ? entriesOf(node.expression) : node.expression;
    edits.push([start(node.initializer), start(over), `let ${index} = 0, ${list}: any = (`]);
    visit(over);
    edits.push([over.end, start(node.statement), `); ${index} < ${list}.length; ${index}++) { ${declared.join('')}`]);
    visit(node.statement);
    edits.push([node.statement.end, node.statement.end, ' }']);
  };
  visit(source);
  let made = '';
  let done = 0;
  for (const [from, to, replacement] of edits) {
    made += text.slice(done, from) + replacement;
    done = to;
  }
  return made + text.slice(done);
}

/**
 * The modules with such loops, written anew, by their paths from the root.
 *
 * @param root the directory of tsconfig.json
 * @param isPart whether a path, relative to the root, is of the program
 */
export function countedLoops(root, isPart) {
  const top = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  const api = new API({ cwd: root });
  try {
    const config = join(root, 'tsconfig.json');
    const { program, checker } = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    // What is of any type could be anything that is iterable, and `never` is like all that there is.
    const isArray = (type) =>
      type !== undefined && (type.flags & (TypeFlags.Any | TypeFlags.Never)) === 0 && checker.isArrayLikeType(type);
    const made = new Map();
    for (const path of program.getSourceFileNames()) {
      if (!path.startsWith(top) || !isPart(path.slice(top.length))) continue;
      const source = program.getSourceFile(path);
      const found = candidates(source);
      const asked = found.flatMap(({ typed }) => typed);
      const types = asked.length === 0 ? [] : checker.getTypeAtLocation(asked);
      const chosen = new Map();
      for (const candidate of found) {
        const own = types.splice(0, candidate.typed.length);
        if (own.every(isArray)) chosen.set(candidate.node, candidate);
      }
      if (chosen.size > 0) made.set(path.slice(top.length), rewrite(source, chosen));
    }
    return made;
  } finally {
    api.close();
  }
}
