// @ts-check
/** @typedef {import('../api/types.js').Story} Story */
/** @typedef {import('../api/types.js').Constellation} Constellation */
/** @typedef {{constellation: Constellation | null, stories: Story[]}} StoryGroup */

/**
 * The stories by constellation, in the order of the constellations; what stands alone in its
 * constellation, or in none, is a group without one, among the others by its size.
 * @param {{stories: Story[], constellations: Constellation[]}} atlas both the largest first
 * @returns {StoryGroup[]}
 */
export const groupStories = ({ stories, constellations }) => {
  const known = new Map(constellations.map((constellation) => [constellation.key, constellation]));
  /** @type {Map<string, StoryGroup>} */
  const groups = new Map();
  for (const story of stories) {
    const constellation = known.get(story.constellation ?? '');
    const shared = constellation !== undefined && constellation.stories > 1;
    const key = shared ? `constellation ${constellation.key}` : `story ${story.key}`;
    const group = groups.get(key);
    if (group) group.stories.push(story);
    else groups.set(key, { constellation: shared ? constellation : null, stories: [story] });
  }
  return [...groups.values()].sort((one, other) => sizeOf(other) - sizeOf(one));
};

/** @param {StoryGroup} group */
const sizeOf = ({ constellation, stories }) => constellation?.size ?? stories[0].size;
