// @ts-check
import { isSaid, nameOf, tokensOf } from './lexer.js';
import { isKeyword } from './words.js';

/** @typedef {import('./lexer.js').Token} Token */
/**
 * What a variable is bound to: `names` are labels or types, none where the pattern names none.
 * @typedef {{kind: 'node' | 'edge', names: string[]}} Bound
 */
/**
 * What can stand at a place of a text.
 * @typedef {{kind: 'label' | 'type' | 'parameter' | 'procedure' | 'nothing'} | {kind: 'property', of: Bound | null, after?: string}
 *   | {kind: 'expression' | 'beginning', variables: string[]}} Expected
 */

/**
 * What can stand where somebody writes.
 * @param {string} text
 * @param {number} at offset of the cursor
 * @returns {{from: number, expected: Expected}} `from` is where the word begins that is being written
 */
export const contextAt = (text, at) => {
  const tokens = tokensOf(text.slice(0, at));
  const last = tokens[tokens.length - 1];
  if (last && !isFinished(last)) return { from: at, expected: { kind: 'nothing' } };
  const isWord = last !== undefined && ['name', 'quoted', 'parameter'].includes(last.kind);
  const from = isWord ? last.start : at;
  if (last?.kind === 'parameter') return { from, expected: { kind: 'parameter' } };
  const before = statementOnly(tokens.slice(0, isWord ? -1 : undefined).filter(isSaid));
  const expected = expectedAfter(before, text);
  return { from: expected.kind === 'procedure' ? dottedFrom(before, from) : from, expected };
};

/** Whether a token ends before the cursor, unlike a string or comment that is being written. @param {Token} token */
const isFinished = ({ kind, text }) => {
  if (kind === 'comment') return text.startsWith('/*') && text.endsWith('*/') && text.length > 3;
  return kind !== 'string' || (text.length > 1 && text.endsWith(text[0]));
};

/** @param {Token[]} said */
const statementOnly = (said) => said.slice(said.findLastIndex(({ text, kind }) => kind === 'sign' && text === ';') + 1);

/** @param {Token[]} said of the statement before the cursor @param {string} text @returns {Expected} */
const expectedAfter = (said, text) => {
  const bound = boundIn(tokensOf(text).filter(isSaid));
  const last = said[said.length - 1];
  const open = openBrackets(said);
  const bracket = open[open.length - 1];
  // A new name is the writer's own.
  if (last?.text.toUpperCase() === 'AS' && isKeyword(said, said.length - 1)) return { kind: 'nothing' };
  if (last?.text === '.' && isProcedure(said)) return { kind: 'procedure' };
  if (last?.text === '.') {
    const after = nameOf(said[said.length - 2] ?? last);
    return { kind: 'property', of: bound.get(after) ?? null, after };
  }
  if (last?.text === ':' || (isBetweenNames(last) && isAfterColon(said))) return namesAfterColon(said, bracket, bound);
  if (bracket?.holds === 'map' && bracket.of && (last.text === '{' || last.text === ','))
    return { kind: 'property', of: bracket.of };
  if (last && said.length > 0 && isKeyword(said, said.length - 1) && last.text.toUpperCase() === 'CALL')
    return { kind: 'procedure' };
  return { kind: last ? 'expression' : 'beginning', variables: [...bound.keys()] };
};

/** `CALL db.` and on. @param {Token[]} said */
const isProcedure = (said) => {
  let at = said.length - 1;
  while (at > 0 && (said[at].text === '.' || said[at].kind === 'name') && !isKeyword(said, at)) at -= 1;
  return at >= 0 && isKeyword(said, at) && said[at].text.toUpperCase() === 'CALL';
};

/** Where a name with dots begins that goes on at `from`. @param {Token[]} said @param {number} from */
const dottedFrom = (said, from) => said[said.findLastIndex((_, at) => isKeyword(said, at)) + 1]?.start ?? from;

/** @param {Token | undefined} token */
const isBetweenNames = (token) => token !== undefined && ['|', '&', '!'].includes(token.text);

/** Whether a sign such as `|` goes on with what a colon began. @param {Token[]} said */
const isAfterColon = (said) => {
  let at = said.length - 1;
  while (at >= 0 && (isBetweenNames(said[at]) || said[at].kind === 'name' || said[at].kind === 'quoted')) at -= 1;
  return said[at]?.text === ':';
};

/** @param {Token[]} said @param {Bracket | undefined} bracket @param {Map<string, Bound>} bound @returns {Expected} */
const namesAfterColon = (said, bracket, bound) => {
  if (bracket?.holds === 'edge') return { kind: 'type' };
  if (bracket?.holds === 'node') return { kind: 'label' };
  if (bracket?.holds === 'map') return { kind: 'expression', variables: [...bound.keys()] };
  const colon = said.findLastIndex(({ text }) => text === ':');
  return { kind: bound.get(nameOf(said[colon - 1] ?? said[colon]))?.kind === 'edge' ? 'type' : 'label' };
};

/** @typedef {{sign: string, at: number, holds: 'node' | 'edge' | 'map' | 'other', of: Bound | null}} Bracket */

/** The brackets that are open at the end. @param {Token[]} said @returns {Bracket[]} */
const openBrackets = (said) => {
  /** @type {Bracket[]} */
  const open = [];
  said.forEach(({ kind, text }, at) => {
    if (kind !== 'sign') return;
    if (text === '(' || text === '[' || text === '{') open.push(bracketAt(said, at, open[open.length - 1]));
    else if (text === ')' || text === ']' || text === '}') open.pop();
  });
  return open;
};

/** @param {Token[]} said @param {number} at @param {Bracket | undefined} around @returns {Bracket} */
const bracketAt = (said, at, around) => {
  const sign = said[at].text;
  const before = said[at - 1];
  if (sign === '(') return { sign, at, holds: isNode(said, at) ? 'node' : 'other', of: null };
  if (sign === '[') return { sign, at, holds: before?.text === '-' ? 'edge' : 'other', of: null };
  const isPattern = around?.holds === 'node' || around?.holds === 'edge';
  const isSubquery = /^(EXISTS|COUNT|COLLECT|CALL)$/i.test(before?.text ?? '') || before?.text === ')';
  if (isSubquery) return { sign, at, holds: 'other', of: null };
  return { sign, at, holds: 'map', of: isPattern ? (patternAt(said, around.at)?.bound ?? null) : null };
};

/** Whether a parenthesis holds a node: it does not follow a function's name. @param {Token[]} said @param {number} at */
const isNode = (said, at) => {
  const before = said[at - 1];
  if (!before || before.kind === 'sign') return true;
  return (before.kind === 'name' || before.kind === 'quoted') && isKeyword(said, at - 1);
};

/**
 * What the variables of a text are bound to.
 * @param {Token[]} said
 * @returns {Map<string, Bound>}
 */
export const boundIn = (said) => {
  /** @type {Map<string, Bound>} */
  const bound = new Map();
  said.forEach(({ text }, at) => {
    const pattern = text === '(' || (text === '[' && said[at - 1]?.text === '-') ? patternAt(said, at) : null;
    if (pattern?.name) bind(bound, pattern.name, pattern.bound);
    const [one, as, other] = said.slice(at, at + 3);
    const source =
      other && as.text.toUpperCase() === 'AS' && isWord(one) && isWord(other) ? bound.get(nameOf(one)) : undefined;
    if (source && said[at - 1]?.text !== '.') bind(bound, nameOf(other), source);
  });
  return bound;
};

/** @param {Map<string, Bound>} bound @param {string} name @param {Bound} to */
const bind = (bound, name, to) => {
  const known = bound.get(name);
  if (!known || known.names.length === 0) bound.set(name, to);
};

/** @param {Token} token */
const isWord = ({ kind }) => kind === 'name' || kind === 'quoted';

/** `(name:Label…` or `[name:TYPE…`. @param {Token[]} said @param {number} at of the bracket */
const patternAt = (said, at) => {
  if (said[at].text === '(' && !isNode(said, at)) return null;
  const first = said[at + 1];
  if (!first) return { name: '', bound: boundTo(said[at].text, []) };
  const name = isWord(first) ? nameOf(first) : '';
  const next = at + (name ? 2 : 1);
  if (name && !said[next]) return { name, bound: boundTo(said[at].text, []) };
  if (!/^[:)\]{*]$/.test(said[next]?.text ?? '') && said[next]?.text.toUpperCase() !== 'WHERE') return null;
  const names = [];
  for (let i = next; /^[:|&]$/.test(said[i]?.text ?? '') && said[i + 1] && isWord(said[i + 1]); i += 2)
    names.push(nameOf(said[i + 1]));
  return { name, bound: boundTo(said[at].text, names) };
};

/** @param {string} bracket @param {string[]} names @returns {Bound} */
const boundTo = (bracket, names) => ({ kind: bracket === '(' ? 'node' : 'edge', names });
