// @ts-check
import { idOfExpansion, withExpansion } from './expansions.js';
import { NO_FILTERS } from './filters.js';

/** @typedef {import('../api/types.js').View} View */
/** @typedef {import('../api/types.js').Source} Source */
/** @typedef {import('../api/types.js').Copies} Copies */
/** @typedef {import('../api/types.js').Filters} Filters */
/** @typedef {import('../api/types.js').Style} Style */
/** @typedef {import('../api/types.js').Layout} Layout */

/** @type {Style} */
export const USUAL_STYLE = { color: 'story', size: 'degree', width: 'equal' };

export const LAYOUTS = /** @type {const} */ (['force', 'map', 'timeline', 'radial', 'layered']);

/** @type {Layout} */
export const USUAL_LAYOUT = { name: 'force', seed: 1 };

/** Nodes that a graph shows before it says that there are more. */
export const DEFAULT_LIMIT = 400;

/** @param {Source} source @param {number} [limit] @returns {View} */
export const viewOf = (source, limit = DEFAULT_LIMIT) => ({
  source,
  graph: { expanded: [], hidden: [], added: [], pinned: {}, grouped: [] },
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

/**
 * The view with a node's neighbours: the usual ones, or those along edges of one kind, which are shown then.
 * @param {View} view
 * @param {string} id
 * @param {import('./expansions.js').Along} [along]
 * @returns {View}
 */
export const withExpanded = (view, id, along) => {
  const { expanded, hidden } = view.graph;
  const opened = withGraph(view, {
    expanded: withExpansion(expanded, along ? { id, ...along } : id),
    hidden: withoutItems(hidden, [id]),
  });
  const { relations } = view.filters;
  return !along || relations.length === 0 || relations.includes(along.relation)
    ? opened
    : withFilters(opened, { relations: [...relations, along.relation] });
};

/** The view without what expansions of a node brought; what is there for another reason stays. @param {View} view @param {string} id */
export const withCollapsed = (view, id) =>
  withGraph(view, { expanded: view.graph.expanded.filter((expansion) => idOfExpansion(expansion) !== id) });

/** Whether a node was expanded in any way. @param {View} view @param {string} id */
export const isExpanded = (view, id) => view.graph.expanded.some((expansion) => idOfExpansion(expansion) === id);

/** The view without some nodes; what they brought in stays. @param {View} view @param {...string} ids @returns {View} */
export const withHidden = (view, ...ids) =>
  withGraph(view, {
    hidden: withItems(view.graph.hidden, ids),
    added: withoutItems(view.graph.added, ids),
  });

/** The view with hidden nodes shown again. @param {View} view @param {...string} ids */
export const withRevealed = (view, ...ids) => withGraph(view, { hidden: withoutItems(view.graph.hidden, ids) });

/** The view with nothing taken away. @param {View} view @returns {View} */
export const withNothingHidden = (view) => withGraph(view, { hidden: [] });

/** The view with more nodes. @param {View} view @param {...string} ids @returns {View} */
export const withAdded = (view, ...ids) =>
  withGraph(view, {
    hidden: withoutItems(view.graph.hidden, ids),
    added: withItems(view.graph.added, ids),
  });

/** The view with stories in the place of their articles. @param {View} view @param {...string} keys */
export const withGrouped = (view, ...keys) =>
  withGraph(view, {
    grouped: withItems(view.graph.grouped, keys),
    hidden: withoutItems(view.graph.hidden, keys.map((key) => `story:${key}`)),
  });

/** The view with the articles of stories in their place again. @param {View} view @param {...string} keys */
export const withUngrouped = (view, ...keys) => withGraph(view, { grouped: withoutItems(view.graph.grouped, keys) });

/** Some nodes alone, as a view of their own that looks the same. @param {View} view @param {string[]} ids @returns {View} */
export const viewOfNodes = (view, ids) => {
  const kept = new Set(ids);
  const { pinned } = view.graph;
  return {
    ...view,
    source: { kind: 'nodes', keys: ids },
    graph: {
      ...viewOf(view.source).graph,
      pinned: Object.fromEntries(Object.entries(pinned).filter(([id]) => kept.has(id))),
    },
  };
};

/** The view with a node where the reader put it. @param {View} view @param {string} id @param {{x: number, y: number}} place @returns {View} */
export const withPinned = (view, id, place) => withPins(view, { [id]: place });

/** The view with nodes where they are. @param {View} view @param {View['graph']['pinned']} places */
export const withPins = (view, places) => withGraph(view, { pinned: { ...view.graph.pinned, ...places } });

/** The view with nodes, or all, where the layout puts them. @param {View} view @param {...string} ids none for all @returns {View} */
export const withoutPins = (view, ...ids) =>
  withGraph(view, {
    pinned: Object.fromEntries(Object.entries(view.graph.pinned).filter(([id]) => ids.length > 0 && !ids.includes(id))),
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

/** @param {string[]} items @param {string[]} more */
const withItems = (items, more) => [...new Set([...items, ...more])];

/** @param {string[]} items @param {string[]} others */
const withoutItems = (items, others) => items.filter((item) => !others.includes(item));
