// @ts-check
import { isSaid, nameOf, tokensOf } from './lexer.js';

/** @typedef {{text: string, start: number, end: number, isSelection?: boolean}} Statement without blanks around it; offsets in the whole text */

/**
 * The statements of a text: semicolons part them, outside strings, comments and backticks. Those without a word are none.
 * @param {string} text
 * @returns {Statement[]}
 */
export const statementsOf = (text) => {
  const ends = tokensOf(text)
    .filter(({ text: sign, kind }) => kind === 'sign' && sign === ';')
    .map(({ start }) => start);
  const starts = [0, ...ends.map((end) => end + 1)];
  return [...ends, text.length]
    .map((end, at) => trimmed(text, starts[at], end))
    .filter(({ text: part }) => tokensOf(part).some(isSaid));
};

/**
 * The statement that the cursor stands in, or behind.
 * @param {string} text
 * @param {number} at
 * @returns {Statement | undefined} undefined where there is none
 */
export const statementAt = (text, at) => {
  const all = statementsOf(text);
  return all.find(({ end }) => at <= end + 1) ?? all[all.length - 1];
};

/**
 * Where a statement stands in a text, in words.
 * @param {string} text
 * @param {Statement} statement
 * @param {number} at the cursor
 * @returns {string} empty where it is the only one
 */
export const placeOf = (text, { start, end }, at) => {
  const all = statementsOf(text);
  const index = all.findIndex((each) => each.start === start && each.end === end);
  if (index < 0) return `The selection, ${linesOf(text, start, end)}`;
  if (all.length === 1) return '';
  const place = `tatement ${index + 1} of ${all.length}, ${linesOf(text, start, end)}`;
  return start <= at && at <= end + 1 ? `S${place}` : `The cursor stands in no statement, so this is s${place}`;
};

/** @param {string} text @param {number} start @param {number} end */
const linesOf = (text, start, end) => {
  const [first, last] = [start, end].map((at) => text.slice(0, at).split('\n').length);
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
};

/** The parameters that a text asks for, in the order of their first use. @param {string} text @returns {string[]} */
export const parametersIn = (text) => {
  const names = tokensOf(text)
    .filter(({ kind }) => kind === 'parameter')
    .map(nameOf);
  return [...new Set(names)].filter(Boolean);
};

/** @param {string} text @param {number} start @param {number} end @returns {Statement} */
const trimmed = (text, start, end) => {
  const part = text.slice(start, end);
  const blank = part.length - part.trimStart().length;
  return { text: part.trim(), start: start + blank, end: start + blank + part.trim().length };
};
