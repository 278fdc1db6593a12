// @ts-check
/**
 * A piece of a statement; all pieces together are the text.
 * @typedef {'space' | 'comment' | 'string' | 'quoted' | 'parameter' | 'number' | 'name' | 'sign'} Kind `quoted` is a name in
 *   backticks
 * @typedef {{kind: Kind, text: string, start: number}} Token
 */

/** @type {[Kind, RegExp][]} what is not closed goes on to the end */
const RULES = [
  ['space', /\s+/y],
  ['comment', /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y],
  ['string', /'(?:[^'\\]|\\[^])*(?:'|\\?$)|"(?:[^"\\]|\\[^])*(?:"|\\?$)/y],
  ['quoted', /`(?:[^`]|``)*(?:`|$)/y],
  ['parameter', /\$(?:`(?:[^`]|``)*`|[\p{L}\p{N}_]*)/uy],
  ['number', /0[xo][\da-f_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:e[+-]?\d+)?|\d[\d_]*(?:e[+-]?\d+)?/iy],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['sign', /<>|<=|>=|=~|\+=|\.\.|::|\|\||[^]/uy],
];

/** A number of a range, `1..3`, ends before its dots. */
const BEFORE_DOTS = /\d+(?=\.\.)/y;

/**
 * The pieces of a text in Cypher, finished or not.
 * @param {string} text
 * @returns {Token[]}
 */
export const tokensOf = (text) => {
  /** @type {Token[]} */
  const tokens = [];
  for (let start = 0; start < text.length; start += tokens[tokens.length - 1].text.length) {
    const range = matchAt(BEFORE_DOTS, text, start);
    tokens.push(range ? { kind: 'number', text: range, start } : tokenAt(text, start));
  }
  return tokens;
};

/** Whether a token says something to the database. @param {Token} token */
export const isSaid = ({ kind }) => kind !== 'space' && kind !== 'comment';

/** The name that a token is, or asks for, without dollar and backticks. @param {Token} token */
export const nameOf = ({ kind, text }) => {
  const name = kind === 'parameter' ? text.slice(1) : text;
  return name.startsWith('`') ? name.slice(1).replace(/`$/, '').replaceAll('``', '`') : name;
};

/** @param {string} text @param {number} start @returns {Token} */
const tokenAt = (text, start) => {
  for (const [kind, rule] of RULES) {
    const found = matchAt(rule, text, start);
    if (found) return { kind, text: found, start };
  }
  return { kind: 'sign', text: text[start], start };
};

/** @param {RegExp} rule @param {string} text @param {number} start */
const matchAt = (rule, text, start) => {
  rule.lastIndex = start;
  return rule.exec(text)?.[0];
};
