// @ts-check
import { putLabel } from '../api/client.js';
import { problemOf } from '../problems/problem.js';

/** @typedef {import('./state.js').State} State */

/**
 * Names a story or constellation everywhere at once.
 * @param {import('./state.js').AppStore} store
 * @param {import('../api/types.js').GraphNode} node
 * @param {string | null} label null for the label of its terms
 * @returns {Promise<boolean>} whether it is called so now; a failure becomes the page's problem
 */
export const renameGroup = async (store, node, label) => {
  try {
    const answer = await putLabel(node.properties.key, label);
    store.set({ ...relabelled(store.get(), node.id, answer.label, label !== null), problem: null });
    return true;
  } catch (thrown) {
    store.set({ problem: problemOf(thrown) });
    return false;
  }
};

/**
 * The change that a new label makes to what is open.
 * @param {State} state
 * @param {string} id of a story or constellation
 * @param {string} label
 * @param {boolean} own whether the reader chose it
 * @returns {Partial<State>}
 */
export const relabelled = ({ atlas, details, subgraph, bridges }, id, label, own) => {
  const node = (/** @type {import('../api/types.js').GraphNode} */ old) =>
    old.id === id
      ? { ...old, label, properties: { ...old.properties, label, ownLabel: own ? label : null } }
      : old;
  const group = (/** @type {any} */ old) =>
    `story:${old.key}` === id || `constellation:${old.key}` === id ? { ...old, label } : old;
  const named = (/** @type {any} */ old) => (old?.id === id ? { ...old, label } : old);
  /** @type {any} */
  const groups = atlas && { ...atlas, stories: atlas.stories.map(group) };
  if (groups?.constellations) groups.constellations = groups.constellations.map(group);
  return {
    atlas: groups,
    subgraph: subgraph && { ...subgraph, nodes: subgraph.nodes.map(node) },
    details: details && { ...details, node: node(details.node), story: named(details.story) },
    // Asked for anew when their page is opened again.
    bridges: bridges && null,
  };
};
