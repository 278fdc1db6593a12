// @ts-check
/** A word, or a name in backticks. */
const NAME = /^(`(?:[^`]|``)*`|[\p{L}\p{N}_]+)/u;

/**
 * The part of a text that an error position points at: the word there, or the character.
 * @param {string} text
 * @param {number} line from 1
 * @param {number} column from 1
 * @returns {{start: number, end: number, line: string}} offsets in the text; `line` is the whole line
 */
export const markOf = (text, line, column) => {
  const lines = text.split('\n');
  const index = Math.min(line, lines.length) - 1;
  const before = lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0);
  const start = before + Math.min(column - 1, lines[index].length);
  const word = text.slice(start).match(NAME)?.[0] ?? '';
  return { start, end: Math.min(text.length, start + Math.max(1, word.length)), line: lines[index] };
};

/**
 * A message of the database without the position at its end, which the page shows in its own way.
 * @param {string} detail
 */
export const withoutPosition = (detail) => detail.replace(/\s*\(line \d+, column \d+( \(offset: \d+\))?\)[\s\S]*$/, '');
