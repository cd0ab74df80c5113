/**
 * Part of the bundle: spells out `field(value, 'spec')` and `dig(value, ['spec', 'type'])` where the names are written down, as `value?.spec?.type`.
 * V8 remembers for each such place which shapes of objects came by; inside of `field` it would have to remember those of all places at once, and
 * looks every name up instead.
 *
 * The two say the same: parsed data holds no functions, and a name that some value has by birth is left alone.
 */
const inherited = new Set(
  [Object, Array, String, Number, Boolean, BigInt, Symbol].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  ),
);

/** The arguments of a call whose bracket opens before `start`, and where the call ends; undefined if the text ends first. */
function argumentsAt(text, start) {
  const found = [];
  let depth = 0;
  let quote = '';
  let from = start;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (quote) {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (`'"\``.includes(char)) quote = char;
    else if ('([{'.includes(char)) depth++;
    else if (depth > 0 && ')]}'.includes(char)) depth--;
    else if (depth === 0 && (char === ',' || char === ')')) {
      found.push(text.slice(from, at).trim());
      from = at + 1;
      if (char === ')') return { found: found.at(-1) === '' ? found.slice(0, -1) : found, end: from };
    }
  }
  return undefined;
}

/** The names that a call asks for, if they are written down. */
function namesOf(callee, written) {
  const list = callee === 'dig' ? /^\[(.+)\]$/s.exec(written)?.[1].split(/,\s*/) : [written];
  const names = list?.map((one) => /^'([A-Za-z]\w*)'$/.exec(one)?.[1]);
  return names?.every((name) => name !== undefined && !inherited.has(name)) ? names : undefined;
}

/** The text of a TypeScript module with the calls spelled out. */
export function spellOut(text) {
  if (!/^import [^;]*\b(?:field|dig)\b[^;]*;/m.test(text)) return text;
  let made = text;
  // The last first: an inner call comes after the outer one, and the places before it stay what they are.
  for (const { 1: callee, index } of [...text.matchAll(/(?<![\w.$]|function )(field|dig)\(/g)].reverse()) {
    const call = argumentsAt(made, index + callee.length + 1);
    const names = call?.found.length === 2 ? namesOf(callee, call.found[1]) : undefined;
    if (!names) continue;
    const spelled = `((${call.found[0]}) as any)${names.map((name) => `?.${name}`).join('')}`;
    made = `${made.slice(0, index)}(${spelled} as unknown)${made.slice(call.end)}`;
  }
  return made;
}
