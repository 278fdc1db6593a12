// @ts-check
import { isSaid, tokensOf } from './lexer.js';
import { isKeyword } from './words.js';

/** @typedef {{from: number, to: number, as: string}} Highlight */

const AS_KIND = /** @type {Record<string, string>} */ ({
  comment: 'comment',
  string: 'string',
  quoted: 'string',
  number: 'number',
  parameter: 'parameter',
});
const LITERAL = /^(true|false|null)$/i;

/**
 * What stands out in a text in Cypher.
 * @param {string} text
 * @returns {Highlight[]} in their order
 */
export const highlightsOf = (text) => {
  const tokens = tokensOf(text);
  const said = tokens.filter(isSaid);
  let at = -1;
  return tokens.flatMap((token) => {
    if (isSaid(token)) at += 1;
    const as = AS_KIND[token.kind] ?? (token.kind === 'name' ? asName(said, at) : '');
    return as ? [{ from: token.start, to: token.start + token.text.length, as }] : [];
  });
};

/** @param {import('./lexer.js').Token[]} said @param {number} at */
const asName = (said, at) => {
  if (isKeyword(said, at)) return 'keyword';
  const before = said[at - 1]?.text ?? '';
  if (before === ':' && said[at - 2]?.text !== '{' && !isKey(said, at - 2)) return 'label';
  if (LITERAL.test(said[at].text) && before !== '.') return 'number';
  return said[at + 1]?.text === '(' && before !== ':' ? 'function' : '';
};

/** Whether a name is the key of a map. @param {import('./lexer.js').Token[]} said @param {number} at */
const isKey = (said, at) => said[at]?.kind === 'name' && /^[{,]$/.test(said[at - 1]?.text ?? '');
