// @ts-check
import { statementsOf } from './statements.js';

/**
 * Whether a result is of another statement, or of other parameters, than the tab holds by now.
 * @param {import('./desk.js').Run} run
 * @param {import('./tabs.js').Tab} tab
 */
export const isStale = ({ statement, written }, { cypher, parameters }) =>
  !holds(cypher, statement) || (written !== null && JSON.stringify(written) !== JSON.stringify(parameters));

/** @param {string} text @param {import('./statements.js').Statement} statement */
const holds = (text, { text: wanted, isSelection }) =>
  isSelection ? text.includes(wanted) : statementsOf(text).some((statement) => statement.text === wanted);
