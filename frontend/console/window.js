// @ts-check
/** The tallest that browsers let an element be, with room to spare: of a longer table, the scroll bar stands for more than its length. */
const TALLEST = 15_000_000;

/**
 * Which rows of a long table are in sight, with some above and below.
 * @param {{scrollTop: number, height: number, rowHeight: number, count: number, spare: number}} view
 * @returns {{first: number, end: number, before: number, after: number}} `before` and `after` are the
 *   heights that stand for the other rows, in pixels
 */
export const rowsInSight = ({ scrollTop, height, rowHeight, count, spare }) => {
  const full = count * rowHeight;
  const tall = Math.min(full, TALLEST);
  // Where in the whole table the upper edge is.
  const top = full === tall ? scrollTop : (scrollTop / Math.max(1, tall - height)) * (full - height);
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - spare));
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + spare);
  const before = Math.max(0, first * rowHeight - top + scrollTop);
  return { first, end, before, after: Math.max(0, tall - before - (end - first) * rowHeight) };
};

/**
 * Where to scroll for a row to be the first in sight.
 * @param {number} row
 * @param {{height: number, rowHeight: number, count: number}} view
 */
export const scrollTopOf = (row, { height, rowHeight, count }) => {
  const full = count * rowHeight;
  return full <= TALLEST ? row * rowHeight : ((row * rowHeight) / Math.max(1, full - height)) * (TALLEST - height);
};
