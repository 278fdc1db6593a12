// @ts-check
/** @typedef {import('../api/types.js').StoryLink} StoryLink */

/**
 * The strongest links of each story, each link once, the weakest first.
 * @param {StoryLink[]} links
 * @param {number} perStory
 */
export const strongestLinks = (links, perStory) => {
  const ordered = [...links].sort((one, other) => other.weight - one.weight);
  /** @type {Map<string, number>} */
  const taken = new Map();
  const chosen = ordered.filter(({ source, target }) => {
    const counts = [taken.get(source) ?? 0, taken.get(target) ?? 0];
    if (Math.min(...counts) >= perStory) return false;
    taken.set(source, counts[0] + 1);
    taken.set(target, counts[1] + 1);
    return true;
  });
  return chosen.reverse();
};

/** The links that touch a story. @param {StoryLink[]} links @param {string} key */
export const linksOf = (links, key) => links.filter(({ source, target }) => source === key || target === key);
