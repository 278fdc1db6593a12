// @ts-check
import { holdsAll } from '../format/words.js';
import { textOf } from './cells.js';
import { isLargeInteger } from './integers.js';

/** @typedef {{column: number, descending: boolean}} Order */
/** @typedef {ReturnType<import('./row-store.js').createRowStore>} RowStore */

/** What a cell is sorted by. @param {any} value @returns {number | bigint | string | null} null comes last, either way */
export const sortKeyOf = (value) => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (isLargeInteger(value)) return BigInt(value['@integer']);
  return typeof value === 'boolean' ? Number(value) : textOf(value).toLowerCase();
};

/**
 * Which rows show, in which order: those that hold all the words, sorted by a column.
 * @param {RowStore} store
 * @param {Order | null} order null for that of the result
 * @param {string} words
 * @returns {Uint32Array | null} null for all as they are
 */
export const arranged = (store, order, words) => {
  const wanted = words.trim();
  if (!order && !wanted) return null;
  /** @type {number[]} */
  const rows = [];
  /** @type {ReturnType<typeof sortKeyOf>[]} by row */
  const keys = [];
  store.each((row, at) => {
    if (order) keys.push(sortKeyOf(row[order.column]));
    if (!wanted || holdsAll(row.map(textOf).join('\n'), wanted)) rows.push(at);
  });
  const found = Uint32Array.from(rows);
  return order ? sorted(found, keys, order.descending) : found;
};

/** @param {Uint32Array} rows @param {ReturnType<typeof sortKeyOf>[]} keys @param {boolean} descending */
const sorted = (rows, keys, descending) => {
  const sign = descending ? -1 : 1;
  return rows.sort((one, other) => {
    const [a, b] = [keys[one], keys[other]];
    if (a === b) return one - other;
    if (a === null || b === null) return a === null ? 1 : -1;
    if ((typeof a === 'string') !== (typeof b === 'string')) return typeof b === 'string' ? -sign : sign;
    return a < b ? -sign : sign;
  });
};
