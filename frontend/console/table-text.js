// @ts-check
import { quoteCell } from '../format/csv.js';
import { piecesOf, shortJson } from './cells.js';
import { exact, isLargeInteger } from './integers.js';

/** A cell in one line: a node by its name, what is nested as JSON. @param {any} value */
const plainOf = (value) => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object' || isLargeInteger(value)) return String(exact(value));
  if ('@node' in value || '@edge' in value || '@path' in value)
    return piecesOf(value)
      .map(({ text }) => text)
      .join(' ');
  return shortJson(value);
};

/** @param {any} value */
const quoted = (value) => quoteCell(plainOf(value));

/** @param {any} value */
const escaped = (value) =>
  plainOf(value)
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');

/**
 * Rows as text, to be pasted elsewhere.
 * @type {Record<'csv' | 'markdown', {head: (columns: string[]) => string, row: (row: any[]) => string}>}
 */
export const TEXTS = {
  csv: {
    head: (columns) => columns.map(quoted).join(','),
    row: (row) => row.map(quoted).join(','),
  },
  markdown: {
    head: (columns) => `| ${columns.map(escaped).join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`,
    row: (row) => `| ${row.map(escaped).join(' | ')} |`,
  },
};
