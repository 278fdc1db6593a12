// @ts-check
import { markOf, withoutPosition } from './positions.js';

/** The name of a function that stands in a namespace. */
const DOTTED = /^[\p{L}\p{N}_]+(\.[\p{L}\p{N}_]+)*/u;

/** @typedef {import('./desk.js').Run} Run */
/** What is at fault in a text; `instead` is what was probably meant. @typedef {{from: number, to: number, message: string, severity: 'error' | 'warning', instead: string | null}} Mark */

/**
 * What is at fault in the statement of a run: why it failed, or what the database warns of.
 * @param {Run} run
 * @param {string} text of the editor
 * @returns {Mark[]} none where somebody wrote on in the meantime
 */
export const marksOf = ({ statement, problem, end }, text) => {
  if (text.slice(statement.start, statement.end) !== statement.text) return [];
  /** @param {{line?: number, column?: number, instead?: string | null}} at @param {string} message @param {'error' | 'warning'} severity */
  const mark = ({ line, column, instead }, message, severity) => {
    if (!line) return [];
    const { start, end: after } = markOf(statement.text, line, column ?? 1);
    const from = statement.start + start;
    const to = instead?.includes('.') ? from + (text.slice(from).match(DOTTED)?.[0].length ?? 0) : statement.start + after;
    return [{ from, to: Math.max(to, from), message, severity, instead: instead ?? null }];
  };
  return [
    ...(problem ? mark(problem, withoutPosition(problem.detail), 'error') : []),
    ...(end?.notifications ?? [])
      .filter(({ severity }) => severity === 'WARNING')
      .flatMap((notice) => mark(notice, notice.description || notice.title, 'warning')),
  ];
};
