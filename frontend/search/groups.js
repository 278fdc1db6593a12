// @ts-check
/** @typedef {import('../api/types.js').Hit} Hit */

const ORDER = ['Story', 'Constellation', 'Article', 'Provider', 'Topic'];
const NAMES = /** @type {Record<string, string>} */ ({
  Story: 'Stories',
  Constellation: 'Constellations',
  Article: 'Articles',
  Provider: 'Providers',
  Topic: 'Topics',
});

/**
 * Hits by kind; inside a kind they keep their order.
 * @param {Hit[]} hits
 * @returns {{kind: string, name: string, hits: Hit[]}[]} kinds without hits left out
 */
export const groupHits = (hits) =>
  ORDER.map((kind) => ({ kind, name: NAMES[kind], hits: hits.filter((hit) => hit.kind === kind) })).filter(
    (group) => group.hits.length > 0,
  );

/**
 * The option that an arrow key leads to.
 * @param {string} key
 * @param {number} active -1 for none
 * @param {number} count
 * @returns {number | undefined} undefined where the key is none that moves
 */
export const moveActive = (key, active, count) => {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1;
    default:
      return undefined;
  }
};
