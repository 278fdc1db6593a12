// @ts-check
import { exact, isLargeInteger, isNumber, jsonOf } from './integers.js';

/**
 * A piece of a table cell: text, or something that opens in the graph.
 * @typedef {{kind: 'text' | 'number' | 'nothing' | 'node' | 'edge', text: string, id?: string, nodeKind?: string}} Piece
 */

/**
 * What a cell of a result shows.
 * @param {any} value JSON, with nodes, relationships, paths and large integers marked by "@node", "@edge", "@path" and "@integer"
 * @returns {Piece[]}
 */
export const piecesOf = (value) => {
  if (value === null || value === undefined) return [{ kind: 'nothing', text: 'null' }];
  if (isNumber(value)) return [{ kind: 'number', text: String(exact(value)) }];
  if (typeof value !== 'object') return [{ kind: 'text', text: String(value) }];
  if ('@node' in value) return [nodePiece(value)];
  if ('@edge' in value) return [{ kind: 'edge', text: value.kind ?? 'edge' }];
  if ('@path' in value) return value['@path'].flatMap(piecesOf);
  if (Array.isArray(value) && value.some(isNested)) return value.flatMap(piecesOf);
  if (Array.isArray(value)) return [{ kind: 'text', text: value.map(exact).join(', ') }];
  return [{ kind: 'text', text: shortJson(value) }];
};

/** Whether there is more in a value than its text. @param {any} value */
export const isNested = (value) => typeof value === 'object' && value !== null && !isLargeInteger(value);

/** What is nested, with nodes by their names. @param {any} value */
export const shortJson = (value) =>
  jsonOf(value, (_, part) => (isNode(part) ? part.label || part['@node'] : part));

/** A cell as one line of text. @param {any} value */
export const textOf = (value) =>
  piecesOf(value)
    .map(({ text }) => text)
    .join(' ');

const WIDTHS = { least: 6, most: 40 };
/** A few long cells do not widen a column. */
const WIDE_ENOUGH_FOR = 0.9;
const SAMPLE = 60;

/**
 * Widths of the columns of a table, in characters, by what their names and first cells need.
 * @param {string[]} columns
 * @param {any[][]} rows
 * @returns {number[]}
 */
export const columnWidths = (columns, rows) =>
  columns.map((name, column) => {
    const lengths = rows
      .slice(0, SAMPLE)
      .map((row) => textOf(row[column]).length + (isNode(row[column]) ? 4 : 0))
      .sort((one, other) => one - other);
    const usual = lengths[Math.ceil(lengths.length * WIDE_ENOUGH_FOR) - 1] ?? 0;
    return Math.min(WIDTHS.most, Math.max(WIDTHS.least, name.length, usual)) + 2;
  });

/** Whether all cells of a column that have a value are numbers. @param {any[][]} rows @param {number} column */
export const isNumeric = (rows, column) => {
  const values = rows
    .slice(0, SAMPLE)
    .map((row) => row[column])
    .filter((value) => value !== null);
  return values.length > 0 && values.every(isNumber);
};

/** @param {any} value */
const isNode = (value) => typeof value === 'object' && value !== null && '@node' in value;

/** @param {any} node @returns {Piece} */
const nodePiece = (node) => ({
  kind: 'node',
  text: node.label || node['@node'],
  id: node['@node'],
  nodeKind: node.kind,
});
