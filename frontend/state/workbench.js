// @ts-check
import { fetchCommon, fetchNeighbours, fetchPaths, resolveView } from '../api/client.js';
import { problemOf } from '../problems/problem.js';
import { createLoader, viewTextOf } from './loading.js';
import { changeView, navigate, selectNodes } from './navigation.js';
import { toldOfPaths } from './path-words.js';
import { RELATIONS } from './relations.js';
import { copiesOf } from './route.js';
import { articlesOf, groupsIn, selectionOf, withSelection } from './selection.js';
import { viewOf, viewOfNodes, withAdded, withCollapsed, withCopies, withGrouped, withPins, withRevealed, withUngrouped } from './view.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** What came of a question, and what to do next. @typedef {{text: string, next: {name: string, run: () => void}[]}} Told */

/** What more nodes than these have in common, nobody asks. */
const MOST_TOGETHER = 100;

/** Paths that are added, or drawn, at most. */
const MOST_PATHS = 25;

/** Fetches what can be added around what is selected, whenever it or the graph changes. @param {AppStore} store */
export const followWorkbench = (store) => {
  const load = createLoader(store);
  const ends = [
    store.watch(aroundOf, (text) => {
      if (text === null) return store.set({ around: null });
      const question = JSON.parse(text);
      if (store.get().around?.id !== question.id) store.set({ around: null });
      return load(
        'around',
        () => fetchNeighbours(question),
        (ways) => ({ around: { id: question.id, ways } }),
        { around: null },
      );
    }),
    store.watch(commonOf, (text) => {
      if (text === null) return store.set({ common: null });
      const question = JSON.parse(text);
      const of = question.ids.join('\n');
      if (store.get().common?.of !== of) store.set({ common: null });
      return load(
        'common',
        () => fetchCommon(question),
        (common) => ({ common: { ...common, of } }),
        { common: null },
      );
    }),
    store.watch(
      (state) => `${viewTextOf(state)} ${selectionOf(state.route).join('\n')}`,
      () => store.set({ told: null }),
    ),
  ];
  return () => ends.forEach((end) => end());
};

/** @param {import('./state.js').State} state */
const aroundOf = (state) => {
  const { route, portion, subgraph } = state;
  if (route.page !== 'graph' || route.selected === null || isGroup(state, route.selected)) return null;
  // Only of a node that is there: the details tell of others, too.
  if (!subgraph?.nodes.some(({ id }) => id === route.selected)) return null;
  return JSON.stringify({ view: JSON.parse(viewTextOf(state) ?? ''), id: route.selected, most: portion });
};

/** @param {import('./state.js').State} state */
const commonOf = (state) => {
  const ids = selectionOf(state.route);
  if (ids.length < 2 || ids.length > MOST_TOGETHER || ids.some((id) => isGroup(state, id))) return null;
  return JSON.stringify({ view: JSON.parse(viewTextOf(state) ?? ''), ids, most: state.portion });
};

/** Whether a node stands for the articles of a story. @param {import('./state.js').State} state @param {string} id */
export const isGroup = ({ route, subgraph }, id) =>
  route.page === 'graph' &&
  route.view.graph.grouped.length > 0 &&
  Boolean(subgraph && groupsIn(subgraph).some((node) => node.id === id));

/** How many neighbours an expansion adds at most. @param {AppStore} store @param {number} portion */
export const choosePortion = (store, portion) => store.set({ portion });

/** @param {AppStore} store @param {string} id */
export const collapseNode = (store, id) => changeView(store, (view) => withCollapsed(view, id));

/** @param {AppStore} store @param {...string} ids */
export const revealNodes = (store, ...ids) => changeView(store, (view) => withRevealed(view, ...ids));

/** Keeps nodes where they are. @param {AppStore} store @param {Record<string, {x: number, y: number}>} places */
export const pinNodes = (store, places) => changeView(store, (view) => withPins(view, places));

/** Lets stories stand for their articles. @param {AppStore} store @param {string[]} keys */
export const groupStories = (store, keys) => regroup(store, (view) => withGrouped(view, ...keys), keys.map((key) => `story:${key}`));

/** Puts the articles of stories in their place again. @param {AppStore} store @param {string[]} keys */
export const openGroups = (store, keys) => regroup(store, (view) => withUngrouped(view, ...keys), []);

/** @param {AppStore} store @param {(view: import('../api/types.js').View) => import('../api/types.js').View} change @param {string[]} selected */
const regroup = (store, change, selected) => {
  const { route } = store.get();
  if (route.page === 'graph') navigate(store, withSelection({ ...route, view: change(route.view) }, selected.length === 1 ? selected : []));
};

/** Adds what the selected nodes are all joined to. @param {AppStore} store */
export const addCommon = (store) => {
  const { common, route } = store.get();
  if (!common || route.page !== 'graph' || common.best.length === 0) return;
  navigate(store, { ...route, view: withAdded(route.view, ...common.best) });
};

/** Shows nodes and nothing else. @param {AppStore} store @param {string[]} ids */
export const keepOnly = async (store, ids) => {
  const asked = viewTextOf(store.get());
  try {
    const nodes = await withoutGroups(store, ids);
    const { route } = store.get();
    if (route.page !== 'graph' || viewTextOf(store.get()) !== asked) return;
    const kept = new Set(ids);
    const grouped = route.view.graph.grouped.filter((key) => kept.has(`story:${key}`));
    const selected = selectionOf(route).filter((id) => kept.has(id));
    navigate(store, withSelection({ ...route, view: withGrouped(viewOfNodes(route.view, nodes), ...grouped) }, selected));
  } catch (thrown) {
    store.set({ problem: problemOf(thrown) });
  }
};

/** Nodes alone, as a view. @param {AppStore} store @param {string[]} ids */
export const viewOfSelected = async (store, ids) => {
  const { route } = store.get();
  if (route.page !== 'graph') throw new Error('no graph is open');
  return viewOfNodes(route.view, await withoutGroups(store, ids));
};

/** The nodes, articles in the place of stories that stand for them. @param {AppStore} store @param {string[]} ids @returns {Promise<string[]>} */
const withoutGroups = async (store, ids) => {
  const state = store.get();
  const text = viewTextOf(state);
  if (text === null || !ids.some((id) => isGroup(state, id))) return ids;
  const view = JSON.parse(text);
  const whole = await resolveView({ ...view, graph: { ...view.graph, grouped: [] } });
  return ids.flatMap((id) => (isGroup(state, id) ? articlesOf(whole, id.slice('story:'.length)) : [id]));
};

/**
 * Adds the nodes on the shortest paths between two, selects them all, and says what came of it.
 * @param {AppStore} store
 * @param {string[]} ends ids of two nodes
 * @param {string[]} [relations] which edges they take; those that avoid hubs where nothing is said
 */
export const showPaths = async (store, [from, to], relations = []) => {
  const copies = copiesOf(store.get().route);
  const asked = viewTextOf(store.get());
  const source = /** @type {const} */ ({ kind: 'path', from, to, relations });
  try {
    const paths = await fetchPaths({ path: source, copies });
    const { route, subgraph } = store.get();
    if (route.page !== 'graph' || viewTextOf(store.get()) !== asked) return;
    const here = new Set(subgraph?.nodes.map(({ id }) => id));
    const missing = paths.nodes.filter((id) => !here.has(id));
    if (missing.length > 0) navigate(store, withSelection({ ...route, view: withAdded(route.view, ...missing) }, paths.nodes));
    else if (paths.found > 0) selectNodes(store, paths.nodes);
    const alone = () => navigate(store, withSelection({ ...route, view: withCopies(viewOf(source, MOST_PATHS), copies) }, [from, to]));
    store.set({
      told: {
        text: toldOfPaths(paths, missing.length),
        next:
          paths.found > 0
            ? [{ name: 'Open alone', run: alone }]
            : relations.length > 0
              ? []
              : [{ name: 'Try all relations', run: () => showPaths(store, [from, to], RELATIONS) }],
      },
    });
  } catch (thrown) {
    store.set({ problem: problemOf(thrown) });
  }
};
