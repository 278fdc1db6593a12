// @ts-check
import { tieOf } from './tie-id.js';

/** @typedef {import('./route.js').Route} Route */
/** @typedef {import('./route.js').GraphRoute} GraphRoute */
/** @typedef {import('../api/types.js').Subgraph} Subgraph */

/**
 * What is selected in the open graph, nodes or what joins two, that which the details tell of first.
 * @param {Route} route
 */
export const chosenOf = (route) =>
  route.page === 'graph' ? [route.selected, ...(route.also ?? [])].filter((id) => id !== null) : [];

/** The nodes among what is selected. @param {Route} route @returns {string[]} node ids */
export const selectionOf = (route) => chosenOf(route).filter((id) => !tieOf(id));

/** The route with exactly some nodes selected. @param {GraphRoute} route @param {string[]} ids @returns {GraphRoute} */
export const withSelection = ({ also, ...route }, ids) => {
  const [selected = null, ...others] = new Set(ids);
  return others.length > 0 ? { ...route, selected, also: others } : { ...route, selected };
};

/** The selection with a node more, first of all, or less. @param {string[]} ids @param {string} id */
export const toggled = (ids, id) => (ids.includes(id) ? ids.filter((other) => other !== id) : [id, ...ids]);

/** All nodes that are not selected. @param {Subgraph} subgraph @param {string[]} ids */
export const inverted = ({ nodes }, ids) => {
  const selected = new Set(ids);
  return nodes.map(({ id }) => id).filter((id) => !selected.has(id));
};

/** Some nodes and what is joined to them here. @param {Subgraph} subgraph @param {string[]} ids */
export const withNeighbours = ({ edges }, ids) => {
  const from = new Set(ids);
  const reached = new Set(ids);
  for (const { source, target } of edges) {
    if (from.has(source)) reached.add(target);
    if (from.has(target)) reached.add(source);
  }
  return [...reached];
};

/** The stories that some nodes are of, each once. @param {Subgraph} subgraph @param {(id: string) => boolean} among @returns {string[]} keys */
export const storiesAmong = ({ nodes }, among) => [
  ...new Set(
    nodes.flatMap(({ id, kind, properties }) =>
      kind === 'Article' && typeof properties.story === 'string' && among(id) ? [properties.story] : [],
    ),
  ),
];

/** The articles of a story that are here. @param {Subgraph} subgraph @param {string} story its key */
export const articlesOf = ({ nodes }, story) =>
  nodes.filter(({ kind, properties }) => kind === 'Article' && properties.story === story).map(({ id }) => id);

/** Stories that stand for their articles here. @param {Subgraph} subgraph @returns {import('../api/types.js').GraphNode[]} */
export const groupsIn = ({ nodes }) => nodes.filter(({ properties }) => properties.grouped > 0);
