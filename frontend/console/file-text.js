// @ts-check
import { quoteCell } from '../format/csv.js';
import { exact, isLargeInteger, isNumber, jsonOf } from './integers.js';

/** @typedef {'csv' | 'jsonl'} RowFormat */

/** Rows that become one part of a file. */
const PART_ROWS = 10_000;

/** What a spreadsheet would run; the server knows the same. */
const FORMULA = /^'*[=+@\-＝＋＠－\t\r\n]/;

/** A cell in one text: nodes and relations by their ids, what is nested as JSON. @param {any} value */
const plainOf = (value) => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object' || isLargeInteger(value)) return String(exact(value));
  return value['@node'] ?? value['@edge'] ?? jsonOf(value);
};

/** @param {any} value */
const cellOf = (value) => {
  const plain = plainOf(value);
  return quoteCell(!isNumber(value) && FORMULA.test(plain) ? `'${plain}` : plain);
};

/** @param {any[]} cells */
const csvLine = (cells) => `${cells.map(cellOf).join(',')}\r\n`;

/** @type {Record<RowFormat, {type: string, head: (columns: string[]) => string, row: (row: any[], columns: string[]) => string}>} */
const FILES = {
  csv: { type: 'text/csv', head: csvLine, row: csvLine },
  jsonl: {
    type: 'application/jsonl',
    head: () => '',
    row: (row, columns) => `${jsonOf(Object.fromEntries(columns.map((name, at) => [name, row[at]])))}\n`,
  },
};

/**
 * Rows as a file for other programs, as the server writes it. Its text never stands in memory as a whole.
 * @param {RowFormat} format
 * @param {string[]} columns
 * @param {Iterable<any[]>} rows
 */
export const fileOfRows = (format, columns, rows) => {
  const { type, head, row } = FILES[format];
  /** @type {Blob[]} */
  const parts = [];
  let lines = [head(columns)];
  for (const each of rows) {
    lines.push(row(each, columns));
    if (lines.length < PART_ROWS) continue;
    parts.push(new Blob([lines.join('')]));
    lines = [];
  }
  return new Blob([...parts, lines.join('')], { type });
};
