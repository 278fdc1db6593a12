// @ts-check
import { formatCount } from '../format/numbers.js';
import { arrowOf, relationName } from '../state/relations.js';

/** @typedef {import('../api/types.js').Neighbours} Neighbours */

/**
 * A way to expand a node, in words: "Similar text" and "+37", or "+25 of 71".
 * @param {Neighbours} way
 */
export const wordsOf = ({ relation, direction, missing, adds }) => ({
  text: [relationName(relation, direction), arrowOf(relation, direction)].filter(Boolean).join(' '),
  note: missing === 0 ? 'all here' : adds < missing ? `+${formatCount(adds)} of ${formatCount(missing)}` : `+${formatCount(missing)}`,
});

/** The ways along which something is missing, the relation that lacks most first. @param {Neighbours[]} ways */
export const openWays = (ways) => {
  const most = (/** @type {string} */ relation) =>
    Math.max(...ways.filter((way) => way.relation === relation).map(({ missing }) => missing));
  return ways
    .filter(({ missing }) => missing > 0)
    .sort(
      (one, other) =>
        most(other.relation) - most(one.relation) ||
        (one.relation < other.relation ? -1 : one.relation > other.relation ? 1 : 0) ||
        ORDER.indexOf(one.direction) - ORDER.indexOf(other.direction),
    );
};

const ORDER = ['out', 'in', 'both'];

/** Neighbours that an expansion adds at most, to choose from. */
export const PORTIONS = [10, 25, 100, 1000];
