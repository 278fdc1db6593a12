// @ts-check
import { copiesOf, formatRoute, parseRoute, routeToThemes, routeToView, routeWithCopies } from './route.js';
import { chosenOf, selectionOf, withSelection } from './selection.js';
import { addStep, amendStep, arriveAtStep } from './steps.js';
import {
  viewAround,
  viewOfStories,
  viewOfStory,
  withAdded,
  withExpanded,
  withFilters,
  withHidden,
  withNothingHidden,
  withoutPins,
  withPinned,
} from './view.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** @typedef {import('./route.js').Route} Route */

/**
 * Opens a route, as a step that the back button undoes; copies stay shown or folded as they are, and graphs
 * an outline or a table.
 * @param {AppStore} store
 * @param {Route} route
 */
export const navigate = (store, route) => {
  const { route: present } = store.get();
  // Whoever compares may want to see copies on one side alone.
  const kept = route.page === 'compare' ? route : routeWithCopies(route, copiesOf(present));
  const asBefore = kept.page === 'graph' && present.page === 'graph' && kept.show === undefined && present.show;
  go(store, asBefore ? { ...kept, show: present.show } : kept);
};

/** Shows or folds copies, wherever the reader is. @param {AppStore} store @param {import('./route.js').Copies} copies */
export const chooseCopies = (store, copies) => go(store, routeWithCopies(store.get().route, copies));

/** Opens an address exactly as it says, copies included. @param {AppStore} store @param {string} address from "#/" on */
export const openAddress = (store, address) => go(store, parseRoute(address));

/** @param {AppStore} store @param {Route} route */
const go = (store, route) => {
  const address = formatRoute(route);
  if (address !== location.hash) history.pushState(addStep(store, route), '', address);
  store.set({ route });
};

/** Opens a route in place of the present one. @param {AppStore} store @param {Route} route */
export const redirect = (store, route) => {
  const kept = routeWithCopies(route, copiesOf(store.get().route));
  history.replaceState(amendStep(store, kept), '', formatRoute(kept));
  store.set({ route: kept });
};

/** Keeps the state at what the address says. @param {AppStore} store */
export const followAddress = (store) => {
  const follow = () => {
    if (location.hash !== '' && !location.hash.startsWith('#/')) return;
    const route = parseRoute(location.hash);
    arriveAtStep(store, route);
    store.set({ route });
  };
  const followLink = (/** @type {MouseEvent} */ event) => {
    const link = /** @type {Element} */ (event.target).closest?.('a[href^="#/"]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(store, parseRoute(link.getAttribute('href') ?? ''));
  };
  addEventListener('popstate', follow);
  document.addEventListener('click', followLink);
  return () => {
    removeEventListener('popstate', follow);
    document.removeEventListener('click', followLink);
  };
};

/** @param {AppStore} store @param {string} key */
export const openStory = (store, key) => navigate(store, routeToView(viewOfStory(key)));

/**
 * Goes to a constellation on the map, or back to all of them.
 * @param {AppStore} store
 * @param {string | null} key
 */
export const focusConstellation = (store, key) => {
  const { route } = store.get();
  if (route.page === 'atlas' && (route.constellation ?? null) !== key)
    navigate(store, { ...route, constellation: key, mark: null, at: null });
};

/**
 * Flies to where a node is on the map, and marks it there; null unmarks.
 * @param {AppStore} store
 * @param {string | null} id
 * @param {import('./route.js').MapPlace} [at] where the map stays when it is unmarked
 */
export const markOnMap = (store, id, at) => {
  const { route } = store.get();
  if (route.page !== 'atlas') return;
  const { atlas } = store.get();
  const constellation = atlas?.constellations.find(({ key }) => `constellation:${key}` === id)?.key;
  if (constellation) return flyOnMap(store, { constellation });
  return id ? flyOnMap(store, { mark: id }) : navigate(store, { ...route, mark: null, at: at ?? null });
};

/**
 * Flies somewhere on the map, as a step.
 * @param {AppStore} store
 * @param {{at?: import('./route.js').MapPlace, mark?: string, constellation?: string}} where nowhere for all of it
 */
export const flyOnMap = (store, where) => {
  const { route } = store.get();
  if (route.page === 'atlas')
    navigate(store, { ...route, constellation: null, mark: null, at: null, ...where });
};

/** Keeps in the address where the reader moved the map to. @param {AppStore} store @param {import('./route.js').MapPlace} at */
export const restOnMap = (store, at) => {
  const { route } = store.get();
  if (route.page === 'atlas') redirect(store, { ...route, at });
};

/** Opens all stories of a constellation as one graph. @param {AppStore} store @param {string} key */
export const openConstellation = (store, key) => {
  const stories = store.get().atlas?.stories.filter(({ constellation }) => constellation === key) ?? [];
  if (stories.length > 0) navigate(store, routeToView(viewOfStories(stories.map((story) => story.key))));
};

/** Opens a node with its neighbours; a story with its articles. @param {AppStore} store @param {string} id */
export const openNode = (store, id) =>
  id.startsWith('story:')
    ? openStory(store, id.slice('story:'.length))
    : navigate(store, routeToView(viewAround(id), id));

/** Selects a node of the open graph; brings it in where it is not there. @param {AppStore} store @param {string} id */
export const showNode = (store, id) => {
  const { route, subgraph } = store.get();
  if (route.page !== 'graph') return openNode(store, id);
  if (subgraph?.nodes.some((node) => node.id === id)) return selectNode(store, id);
  if (id.startsWith('story:')) return openNode(store, id);
  return navigate(store, withSelection({ ...route, view: withAdded(route.view, id) }, [id]));
};

/** @param {AppStore} store @param {string | null} id */
export const selectNode = (store, id) => selectNodes(store, id === null ? [] : [id]);

/** Selects exactly these; the details tell of the first. @param {AppStore} store @param {string[]} ids */
export const selectNodes = (store, ids) => {
  const { route } = store.get();
  if (route.page !== 'graph' || chosenOf(route).join('\n') === ids.join('\n')) return;
  redirect(store, withSelection(route, ids));
};

/** Brings in a node's neighbours. @param {AppStore} store @param {string} id @param {import('./expansions.js').Along} [along] edges of one kind */
export const expandNode = (store, id, along) => {
  const { route } = store.get();
  if (route.page !== 'graph') return;
  const kept = selectionOf(route);
  const view = withExpanded(route.view, id, along);
  navigate(store, withSelection({ ...route, view }, kept.includes(id) ? kept : [id]));
};

/** Takes nodes away. @param {AppStore} store @param {...string} ids */
export const hideNode = (store, ...ids) => {
  const { route } = store.get();
  if (route.page !== 'graph' || ids.length === 0) return;
  const selected = selectionOf(route).filter((id) => !ids.includes(id));
  navigate(store, withSelection({ ...route, view: withHidden(route.view, ...ids) }, selected));
};

/** Compares the open graph with itself, for one side to be changed then. @param {AppStore} store */
export const compareGraph = (store) => {
  const { route } = store.get();
  if (route.page === 'graph') navigate(store, { page: 'compare', left: route.view, right: route.view, tell: 'graphs' });
};

/** Compares themes among the articles of the open graph. @param {AppStore} store */
export const compareThemesHere = (store) => {
  const { route } = store.get();
  if (route.page === 'graph') navigate(store, routeToThemes([], route.view));
};

/** Keeps a node of the open graph where the reader put it. @param {AppStore} store @param {string} id @param {{x: number, y: number}} place */
export const pinNode = (store, id, place) => changeView(store, (view) => withPinned(view, id, place));

/** Lets nodes, or all, go where the layout puts them. @param {AppStore} store @param {...string} ids none for all */
export const unpin = (store, ...ids) => changeView(store, (view) => withoutPins(view, ...ids));

/** Filters the open graph otherwise. @param {AppStore} store @param {Partial<import('../api/types.js').Filters>} filters */
export const filterGraph = (store, filters) => changeView(store, (view) => withFilters(view, filters));

/** Filters it for a moment, while something plays: no step of its own. @param {AppStore} store @param {Partial<import('../api/types.js').Filters>} filters */
export const passFilters = (store, filters) => {
  const { route } = store.get();
  if (route.page === 'graph') redirect(store, { ...route, view: withFilters(route.view, filters) });
};

/** Draws the open graph otherwise. @param {AppStore} store @param {Partial<import('../api/types.js').Style>} style */
export const styleGraph = (store, style) =>
  changeView(store, (view) => ({ ...view, style: { ...view.style, ...style } }));

/** Lays the open graph out otherwise. @param {AppStore} store @param {Partial<import('../api/types.js').Layout>} layout */
export const arrangeGraph = (store, layout) =>
  changeView(store, (view) => ({ ...view, layout: { ...view.layout, ...layout } }));

/** Changes the open graph, as a step. @param {AppStore} store @param {(view: import('../api/types.js').View) => import('../api/types.js').View} change */
export const changeView = (store, change) => {
  const { route } = store.get();
  if (route.page === 'graph') navigate(store, { ...route, view: change(route.view) });
};

/** Opens or closes the panel that filters and styles the graph. @param {AppStore} store */
export const toggleTools = (store) => store.set({ tools: !store.get().tools });

/** Brings back what was hidden. @param {AppStore} store */
export const showHidden = (store) => changeView(store, withNothingHidden);
