// @ts-check
import { copiesOf, formatRoute, parseRoute, routeToView, routeWithCopies } from './route.js';
import {
  viewAround,
  viewOfStories,
  viewOfStory,
  withAdded,
  withExpanded,
  withHidden,
  withNothingHidden,
} from './view.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** @typedef {import('./route.js').Route} Route */

/**
 * Opens a route, as a step that the back button undoes; copies stay shown or folded as they are.
 * @param {AppStore} store
 * @param {Route} route
 */
export const navigate = (store, route) => go(store, routeWithCopies(route, copiesOf(store.get().route)));

/** Shows or folds copies, wherever the reader is. @param {AppStore} store @param {import('./route.js').Copies} copies */
export const chooseCopies = (store, copies) => go(store, routeWithCopies(store.get().route, copies));

/** @param {AppStore} store @param {Route} route */
const go = (store, route) => {
  const address = formatRoute(route);
  if (address !== location.hash) history.pushState(null, '', address);
  store.set({ route });
};

/** Opens a route in place of the present one. @param {AppStore} store @param {Route} route */
export const redirect = (store, route) => {
  const kept = routeWithCopies(route, copiesOf(store.get().route));
  history.replaceState(null, '', formatRoute(kept));
  store.set({ route: kept });
};

/** Keeps the state at what the address says. @param {AppStore} store */
export const followAddress = (store) => {
  const follow = () => {
    if (location.hash === '' || location.hash.startsWith('#/')) store.set({ route: parseRoute(location.hash) });
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
  if (route.page === 'atlas' && (route.constellation ?? null) !== key) navigate(store, { ...route, constellation: key });
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
  return navigate(store, { ...route, view: withAdded(route.view, id), selected: id });
};

/** @param {AppStore} store @param {string | null} id */
export const selectNode = (store, id) => {
  const { route } = store.get();
  if (route.page === 'graph' && route.selected !== id) redirect(store, { ...route, selected: id });
};

/** @param {AppStore} store @param {string} id */
export const expandNode = (store, id) => {
  const { route } = store.get();
  if (route.page !== 'graph') return;
  navigate(store, { ...route, view: withExpanded(route.view, id), selected: id });
};

/** @param {AppStore} store @param {string} id */
export const hideNode = (store, id) => {
  const { route } = store.get();
  if (route.page !== 'graph') return;
  const selected = route.selected === id ? null : route.selected;
  navigate(store, { ...route, view: withHidden(route.view, id), selected });
};

/** Brings back what was hidden. @param {AppStore} store */
export const showHidden = (store) => {
  const { route } = store.get();
  if (route.page === 'graph') navigate(store, { ...route, view: withNothingHidden(route.view) });
};
