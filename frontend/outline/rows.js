// @ts-check
import { holdsAll } from '../format/words.js';
import { titleOf } from './world.js';

/**
 * @typedef {{id: string, title: string, kind: string, provider: string, date: string, story: string,
 *   joined: number, quality: number | null, note: string}} TableRow `date` is ISO 8601 or empty
 * @typedef {Exclude<keyof TableRow, 'id' | 'note'>} Column
 * @typedef {{column: Column, descending: boolean}} Order
 */

/** @type {readonly {column: Column, name: string, numeric: boolean}[]} */
export const COLUMNS = [
  { column: 'title', name: 'Title', numeric: false },
  { column: 'kind', name: 'Kind', numeric: false },
  { column: 'provider', name: 'Provider', numeric: false },
  { column: 'date', name: 'Date', numeric: false },
  { column: 'story', name: 'Story', numeric: false },
  { column: 'joined', name: 'Joined to', numeric: true },
  { column: 'quality', name: 'Quality', numeric: true },
];

/** @param {import('./world.js').World} world @returns {TableRow[]} */
export const tableRows = (world) =>
  [...world.marks.values()].map((mark) => {
    const { node, story } = mark;
    const { publishedAt, firstSeen, quality } = node.properties;
    return {
      id: mark.id,
      title: titleOf(world, mark),
      kind: node.kind === 'Article' && mark.stub ? 'Article, listed only' : node.kind,
      provider: node.kind === 'Article' ? world.providerOf(mark) : '',
      date: publishedAt ?? firstSeen ?? '',
      story: node.kind === 'Article' && story !== undefined ? world.storyName(story) : '',
      joined: mark.degree,
      // Posts say -1 where they do not know.
      quality: typeof quality === 'number' && quality >= 0 ? quality : null,
      note: node.properties.note ?? '',
    };
  });

/** The rows whose words, those of the reader’s notes too, hold all that was typed. @param {TableRow[]} rows @param {string} text */
export const filterRows = (rows, text) =>
  rows.filter(({ title, kind, provider, story, note }) =>
    holdsAll(`${title} ${kind} ${provider} ${story} ${note}`, text),
  );

/** The rows in order; what has no value comes last either way. @param {TableRow[]} rows @param {Order} order */
export const sortRows = (rows, { column, descending }) =>
  [...rows].sort(
    (one, other) =>
      Number(isEmpty(one[column])) - Number(isEmpty(other[column])) ||
      (descending ? -1 : 1) * compare(one[column], other[column]) ||
      compare(one.title, other.title) ||
      compare(one.id, other.id),
  );

/** The order after a header was pressed: numbers and dates begin with the greatest. @param {Order} order @param {Column} column @returns {Order} */
export const nextOrder = (order, column) => ({
  column,
  descending: order.column === column ? !order.descending : GREATEST_FIRST.has(column),
});

const GREATEST_FIRST = new Set(['date', 'joined', 'quality']);

/** @param {string | number | null} value */
const isEmpty = (value) => value === null || value === '';

const collator = new Intl.Collator('en', { sensitivity: 'base' });

/** @param {string | number | null} one @param {string | number | null} other */
const compare = (one, other) =>
  typeof one === 'string' && typeof other === 'string'
    ? collator.compare(one, other)
    : Number(one) - Number(other);
