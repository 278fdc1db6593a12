// @ts-check
import * as api from '../api/client.js';

/** @typedef {import('../api/types.js').GraphNode} GraphNode */
/**
 * What is worked out about a node when somebody looks at it.
 * @typedef {{id: string, joins: import('../api/types.js').Join[], closest: import('../api/types.js').Closest[],
 *   life: import('../api/types.js').StoryEvent[], bridges: import('../api/types.js').Bridge[],
 *   coverage: import('../api/types.js').StoryCoverage | null}} Insight
 */

/** Bridges of one story that are worth a look. */
const BRIDGES = 5;

/** @param {GraphNode} node @returns {Promise<Insight>} empty for nodes about which there is nothing to work out */
export const fetchInsight = async ({ id, kind, properties }) => {
  const nothing = { id, joins: [], closest: [], life: [], bridges: [], coverage: null };
  if (kind === 'Article') return { ...nothing, joins: await api.fetchJoins(properties.key) };
  if (kind !== 'Story') return nothing;
  const [closest, life, bridges, coverage] = await Promise.all([
    api.fetchClosest(properties.key),
    api.fetchLife(properties.key),
    api.fetchBridges(BRIDGES, properties.key),
    api.fetchStoryCoverage(properties.key),
  ]);
  return { ...nothing, closest, life, bridges, coverage };
};
