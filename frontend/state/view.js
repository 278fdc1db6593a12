// @ts-check
/** @typedef {import('../api/types.js').View} View */
/** @typedef {import('../api/types.js').Source} Source */
/** @typedef {import('../api/types.js').Copies} Copies */

/** Nodes that a graph shows before it says that there are more. */
export const DEFAULT_LIMIT = 400;

/** @param {Source} source @param {number} [limit] @returns {View} */
export const viewOf = (source, limit = DEFAULT_LIMIT) => ({
  source,
  graph: { expanded: [], hidden: [], added: [] },
  limit,
  filters: { copies: 'shown' },
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
    added: view.graph.added,
  });

/** The view without a node; what it brought in stays. @param {View} view @param {string} id @returns {View} */
export const withHidden = (view, id) =>
  withGraph(view, {
    expanded: view.graph.expanded,
    hidden: withItem(view.graph.hidden, id),
    added: withoutItem(view.graph.added, id),
  });

/** The view with nothing taken away. @param {View} view @returns {View} */
export const withNothingHidden = (view) => withGraph(view, { ...view.graph, hidden: [] });

/** The view with one more node. @param {View} view @param {string} id @returns {View} */
export const withAdded = (view, id) =>
  withGraph(view, {
    expanded: view.graph.expanded,
    hidden: withoutItem(view.graph.hidden, id),
    added: withItem(view.graph.added, id),
  });

/** The view with copies shown or folded. @param {View} view @param {Copies} copies @returns {View} */
export const withCopies = (view, copies) => ({ ...view, filters: { ...view.filters, copies } });

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

/** @param {View} view @param {View['graph']} graph @returns {View} */
const withGraph = (view, graph) => ({ ...view, graph });

/** @param {string[]} items @param {string} item */
const withItem = (items, item) => (items.includes(item) ? items : [...items, item]);

/** @param {string[]} items @param {string} item */
const withoutItem = (items, item) => items.filter((other) => other !== item);
