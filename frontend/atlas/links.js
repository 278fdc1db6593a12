// @ts-check
/** @typedef {import('../api/types.js').StoryLink} StoryLink */

/**
 * The strongest links of all, the weakest of them first.
 * @param {StoryLink[]} links
 * @param {number} most
 */
export const strongestLinks = (links, most) =>
  [...links]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .reverse();

/**
 * The strongest links of a story, the weakest of them first.
 * @param {StoryLink[]} links
 * @param {string} key
 * @param {number} most
 */
export const linksOf = (links, key, most) =>
  strongestLinks(
    links.filter(({ source, target }) => source === key || target === key),
    most,
  );
