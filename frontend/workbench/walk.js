// @ts-check
/** @typedef {{id: string, x: number, y: number}} Place */

/** @type {Record<string, {x: number, y: number}>} */
const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The place that an arrow key leads to: of those that lie rather in its direction than beside it the nearest, where
 * what is off to the side counts as farther.
 * @param {Place[]} places
 * @param {{x: number, y: number}} from
 * @param {string} key such as "ArrowLeft"
 * @returns {Place | undefined}
 */
export const placeTowards = (places, from, key) => {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  let [nearest, least] = [/** @type {Place | undefined} */ (undefined), Infinity];
  for (const place of places) {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const ahead = x * direction.x + y * direction.y;
    const aside = Math.abs(x * direction.y - y * direction.x);
    if (ahead <= 0 || aside > ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
};

/** The place nearest to a point. @param {Place[]} places @param {{x: number, y: number}} point */
export const placeNearest = (places, { x, y }) => {
  let [nearest, least] = [/** @type {Place | undefined} */ (undefined), Infinity];
  for (const place of places) {
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
};
