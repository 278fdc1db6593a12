// @ts-check
import { isSaid, tokensOf } from './lexer.js';
import { CLAUSES, isKeyword } from './words.js';

/** @typedef {import('./lexer.js').Token} Token */

const OPEN = new Set(['(', '[', '{']);
const CLOSED = new Set([')', ']', '}']);
const INDENT = '  ';
/** A subquery of at most so many characters may stay on its line. */
const SHORT = 60;
/** A list of items longer than this has a line for each. */
const MOST = 100;
const LISTS = new Set(['RETURN', 'WITH', 'YIELD']);

/**
 * A text in Cypher laid out: a clause on each line, keywords in capitals, long lists an item a line. What is said stays the
 * same, token by token; blank lines and comments stay where they are.
 * @param {string} text
 */
export const layOut = (text) => {
  const laidOut = attempt(text);
  return sameWords(text, laidOut) ? laidOut : text;
};

/** Whether two texts say the same; keywords may be written in either case. @param {string} one @param {string} other */
export const sameWords = (one, other) => {
  const [before, after] = [one, other].map((text) => tokensOf(text).filter(({ kind }) => kind !== 'space'));
  const said = before.filter(isSaid);
  let word = -1;
  return (
    before.length === after.length &&
    before.every((token, at) => {
      if (isSaid(token)) word += 1;
      const text = after[at].text.trimEnd();
      if (token.text.trimEnd() === text) return true;
      return isSaid(token) && isKeyword(said, word) && token.text.toUpperCase() === text;
    })
  );
};

/** @param {string} text */
const attempt = (text) => {
  const tokens = tokensOf(text);
  const said = tokens.filter(isSaid);
  const starts = clauseStarts(said);
  const lines = createLines();
  /** What each open bracket holds: a subquery has clauses of its own. @type {{block: boolean, indent: number}[]} */
  const open = [];
  let at = 0;
  let gap = '';
  let clause = '';
  for (const token of tokens) {
    if (token.kind === 'space') {
      gap = token.text;
      continue;
    }
    if (token.kind === 'comment') {
      addComment(lines, token.text, gap);
      gap = '';
      continue;
    }
    const depth = open.length;
    const inBlock = depth === 0 || open[depth - 1].block;
    const word = isKeyword(said, at) ? token.text.toUpperCase() : token.text;
    const begins = inBlock ? starts.get(at) : undefined;
    if (begins) clause = begins;
    if (CLOSED.has(word) && depth > 0) {
      const { block, indent } = open.pop() ?? { block: false, indent: 0 };
      if (block) lines.begin(indent);
    } else if (begins) {
      lines.begin(indentOf(open), /\n\s*\n/.test(gap));
    }
    lines.add(word, needsBlank(said, at, gap));
    if (OPEN.has(word)) {
      const block = word === '{' && isSubquery(said, at, starts) && isLong(text, token.start);
      open.push({ block, indent: lines.indent() });
      if (block) lines.begin(indentOf(open));
    }
    if (word === ';' && open.length === 0)
      lines.begin(0, /\n\s*\n/.test(text.slice(token.start + 1).match(/^\s*/)?.[0] ?? ''));
    if (word === ',' && inBlock && LISTS.has(clause)) lines.markItem();
    at += 1;
    gap = '';
  }
  return lines.text();
};

/** @param {{block: boolean, indent: number}[]} open */
const indentOf = (open) => {
  const last = [...open].reverse().find(({ block }) => block);
  return last ? last.indent + 1 : 0;
};

/**
 * Where clauses begin among the tokens that say something, and which.
 * @param {Token[]} said
 * @returns {Map<number, string>}
 */
const clauseStarts = (said) => {
  /** @type {Map<number, string>} */
  const starts = new Map();
  for (let at = 0; at < said.length; at += 1) {
    if (!isKeyword(said, at)) continue;
    const two = `${said[at].text} ${said[at + 1]?.text ?? ''}`.toUpperCase();
    const one = said[at].text.toUpperCase();
    const before = said[at - 1]?.text.toUpperCase() ?? '';
    const found = CLAUSES.find((clause) => clause === two) ?? CLAUSES.find((clause) => clause === one);
    if (!found || isPartOfOther(found, before)) continue;
    starts.set(at, found);
    if (found === two) at += 1;
  }
  return starts;
};

/** `STARTS WITH`, `ON MATCH SET` begin no clause. @param {string} clause @param {string} before */
const isPartOfOther = (clause, before) =>
  (clause === 'WITH' && (before === 'STARTS' || before === 'ENDS')) ||
  (/^(MATCH|CREATE)$/.test(clause) && before === 'ON');

/** @param {Token[]} said @param {number} at of a brace @param {Map<number, string>} starts */
const isSubquery = (said, at, starts) => {
  const before = said[at - 1]?.text.toUpperCase() ?? '';
  if (!/^(CALL|EXISTS|COUNT|COLLECT|\))$/.test(before)) return false;
  if (before === ')' && !isCallScope(said, at)) return false;
  return starts.has(at + 1);
};

/** Whether a subquery is too long to stay on its line, or was not on one. @param {string} text @param {number} start */
const isLong = (text, start) => {
  const end = text.indexOf('}', start);
  return end < 0 || end - start > SHORT || text.slice(start, end).includes('\n');
};

/** `CALL (a, b) {`. @param {Token[]} said @param {number} at */
const isCallScope = (said, at) => {
  let from = at - 1;
  while (from > 0 && said[from].text !== '(') from -= 1;
  return said[from - 1]?.text.toUpperCase() === 'CALL';
};

const TIGHT_AFTER = new Set(['(', '[', '.', '$', '!', '::']);
const TIGHT_BEFORE = new Set([')', ']', ',', '.', ':', ';', '::']);
const SPACED = new Set(['=', '<>', '<=', '>=', '=~', '+=', '||']);

/**
 * Whether a blank stands before a token: where the writer put one, except inside brackets and before commas; always around
 * comparisons and after commas.
 * @param {Token[]} said
 * @param {number} at
 * @param {string} gap that the writer left
 */
const needsBlank = (said, at, gap) => {
  const before = said[at - 1];
  const { text } = said[at];
  if (!before) return false;
  if (gap !== '' && tokensOf(before.text + text).length !== 2) return true;
  if (TIGHT_BEFORE.has(text)) return false;
  if (TIGHT_AFTER.has(before.text)) return false;
  if (before.text === ',' || SPACED.has(text) || SPACED.has(before.text)) return true;
  return isKeyword(said, at - 1) || gap !== '';
};

/** @param {ReturnType<typeof createLines>} lines @param {string} text @param {string} gap */
const addComment = (lines, text, gap) => {
  if (/\n/.test(gap)) lines.begin(lines.indent(), /\n\s*\n/.test(gap));
  lines.add(text, true);
  if (text.startsWith('//')) lines.begin(lines.indent());
};

/** Lines that grow, each with its depth and the places where it may be broken. */
const createLines = () => {
  /** @type {{indent: number, items: string[], blank: boolean}[]} */
  const lines = [{ indent: 0, items: [''], blank: false }];
  const last = () => lines[lines.length - 1];
  const isEmpty = () => last().items.every((item) => item === '');
  return {
    indent: () => last().indent,
    /** @param {number} indent @param {boolean} [blank] whether a blank line stays before it */
    begin: (indent, blank = false) => {
      if (isEmpty()) Object.assign(last(), { indent, blank: last().blank || blank });
      else lines.push({ indent, items: [''], blank });
    },
    /** @param {string} word @param {boolean} blank before it */
    add: (word, blank) => {
      const { items } = last();
      const end = items.length - 1;
      items[end] += blank && items[end] !== '' ? ` ${word}` : word;
    },
    markItem: () => last().items.push(''),
    text: () =>
      lines
        .filter(({ items }) => items.some((item) => item !== ''))
        .map((line, at) => (line.blank && at > 0 ? '\n' : '') + written(line))
        .join('\n'),
  };
};

/** @param {{indent: number, items: string[]}} line */
const written = ({ indent, items }) => {
  const margin = INDENT.repeat(indent);
  const whole = margin + items.filter((item) => item !== '').join(' ');
  if (whole.length <= MOST || items.length === 1) return whole;
  const [first, ...rest] = items;
  const [, head, item] = first.match(/^((?:RETURN|WITH|YIELD)(?: DISTINCT)?) ([^]*)$/) ?? [];
  if (!head) return whole;
  return [margin + head, ...[item, ...rest].map((each) => margin + INDENT + each)].join('\n');
};
