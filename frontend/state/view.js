// @ts-check
import { NO_FILTERS } from './filters.js';

/** @typedef {import('../api/types.js').View} View */
/** @typedef {import('../api/types.js').Source} Source */
/** @typedef {import('../api/types.js').Copies} Copies */
/** @typedef {import('../api/types.js').Filters} Filters */
/** @typedef {import('../api/types.js').Style} Style */
/** @typedef {import('../api/types.js').Layout} Layout */

/** @type {Style} */
export const USUAL_STYLE = { color: 'story', size: 'degree', width: 'equal' };

/** @type {Layout} */
export const USUAL_LAYOUT = { name: 'force', seed: 1 };

/** Nodes that a graph shows before it says that there are more. */
export const DEFAULT_LIMIT = 400;

/** @param {Source} source @param {number} [limit] @returns {View} */
export const viewOf = (source, limit = DEFAULT_LIMIT) => ({
  source,
  graph: { expanded: [], hidden: [], added: [], pinned: {} },
  limit,
  filters: NO_FILTERS,
  style: USUAL_STYLE,
  layout: USUAL_LAYOUT,
});

/** @param {string} key */
export const viewOfStory = (key) => viewOf({ kind: 'stories', keys: [key] });

/** @param {string[]} keys */
export const viewOfStories = (keys) => viewOf({ kind: 'stories', keys });

/** @param {string} id a node id */
export const viewAround = (id) => viewOf({ kind: 'around', keys: [id], depth: 1 });

/** The view with a node's neighbours. @param {View} view @param {string} id @returns {View} */
export const withExpanded = (view, id) =>
  withGraph(view, {
    expanded: withItem(view.graph.expanded, id),
    hidden: withoutItem(view.graph.hidden, id),
  });

/** The view without a node; what it brought in stays. @param {View} view @param {string} id @returns {View} */
export const withHidden = (view, id) =>
  withGraph(view, {
    hidden: withItem(view.graph.hidden, id),
    added: withoutItem(view.graph.added, id),
  });

/** The view with nothing taken away. @param {View} view @returns {View} */
export const withNothingHidden = (view) => withGraph(view, { hidden: [] });

/** The view with one more node. @param {View} view @param {string} id @returns {View} */
export const withAdded = (view, id) =>
  withGraph(view, {
    hidden: withoutItem(view.graph.hidden, id),
    added: withItem(view.graph.added, id),
  });

/** The view with a node where the reader put it. @param {View} view @param {string} id @param {{x: number, y: number}} place @returns {View} */
export const withPinned = (view, id, place) =>
  withGraph(view, { pinned: { ...view.graph.pinned, [id]: place } });

/** The view with a node, or all, where the layout puts them. @param {View} view @param {string} [id] @returns {View} */
export const withoutPins = (view, id) =>
  withGraph(view, {
    pinned: Object.fromEntries(Object.entries(view.graph.pinned).filter(([other]) => id !== undefined && other !== id)),
  });

/** The view filtered otherwise. @param {View} view @param {Partial<Filters>} filters @returns {View} */
export const withFilters = (view, filters) => ({
  ...view,
  filters: { ...view.filters, ...filters },
});

/** The view with copies shown or folded. @param {View} view @param {Copies} copies @returns {View} */
export const withCopies = (view, copies) => withFilters(view, { copies });

/** The key of the one story that a view starts from, if it does. @param {View} view */
export const storyKeyOf = ({ source }) =>
  source.kind === 'stories' && source.keys.length === 1 ? source.keys[0] : undefined;

/** The node that stands for a view as a whole, if there is one. @param {View} view */
export const subjectOf = (view) => {
  const key = storyKeyOf(view);
  if (key !== undefined) return `story:${key}`;
  const { source } = view;
  return source.kind === 'around' && source.keys.length === 1 ? source.keys[0] : undefined;
};

/** @param {View} view @param {Partial<View['graph']>} changes @returns {View} */
const withGraph = (view, changes) => ({ ...view, graph: { ...view.graph, ...changes } });

/** @param {string[]} items @param {string} item */
const withItem = (items, item) => (items.includes(item) ? items : [...items, item]);

/** @param {string[]} items @param {string} item */
const withoutItem = (items, item) => items.filter((other) => other !== item);
