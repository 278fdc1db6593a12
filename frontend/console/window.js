// @ts-check
/**
 * Which rows of a long table are in sight, with some above and below.
 * @param {{scrollTop: number, height: number, rowHeight: number, count: number, spare: number}} view
 * @returns {{first: number, end: number, before: number, after: number}} `before` and `after` are the
 *   heights that the other rows would take, in pixels
 */
export const rowsInSight = ({ scrollTop, height, rowHeight, count, spare }) => {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight) - spare));
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare);
  return { first, end, before: first * rowHeight, after: (count - end) * rowHeight };
};
