// @ts-check
/** @typedef {import('./articles.js').Row} Row */

/**
 * The parts of a story's ring, clockwise: the articles of one theme alone in the order of the themes, those of several
 * after the first; the rest carries none.
 * @param {Row} row
 * @returns {{place: number | null, from: number, to: number}[]} shares of the circle, 0 to 1; of several without a place
 */
export const partsOf = ({ ids, size }) => {
  const [first, ...others] = ids.alone.map(({ length }, place) => ({ place: /** @type {number | null} */ (place), count: length }));
  const several = { place: null, count: ids.several.length };
  const counts = [first, several, ...others];
  const all = Math.max(size, counts.reduce((sum, { count }) => sum + count, 0), 1);
  let end = 0;
  return counts
    .filter(({ count }) => count > 0)
    .map(({ place, count }) => {
      const from = end;
      end += count / all;
      return { place, from, to: end };
    });
};
