// @ts-check
import { nameOf } from '../atlas/names.js';

/** @typedef {import('./state.js').State} State */

/** Terms of a story in its name. */
const MOST_TERMS = 4;

/**
 * What a node is called, as far as the page knows it.
 * @param {State} state
 * @param {string} id
 * @returns {string | undefined}
 */
export const labelOfNode = ({ atlas, spot, subgraph, details, insight, bridges }, id) => {
  const group =
    atlas?.stories.find(({ key }) => `story:${key}` === id) ??
    atlas?.constellations.find(({ key }) => `constellation:${key}` === id);
  if (group) return nameOf(group, MOST_TERMS);
  return labelIn([spot, subgraph?.nodes, details, insight, bridges], id);
};

/** The label next to an id, wherever it stands. @param {unknown} value @param {string} id @returns {string | undefined} */
const labelIn = (value, id) => {
  if (value === null || typeof value !== 'object') return undefined;
  const named = /** @type {{id?: unknown, label?: unknown}} */ (value);
  if (named.id === id && typeof named.label === 'string') return named.label;
  for (const part of Object.values(value)) {
    const label = labelIn(part, id);
    if (label !== undefined) return label;
  }
  return undefined;
};
