// @ts-check
import { formatRoute, parseRoute, routeToView } from './route.js';
import { viewAround, viewOfStory, withAdded, withExpanded, withHidden } from './view.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** @typedef {import('./route.js').Route} Route */

/** Opens a route, as a step that the back button undoes. @param {AppStore} store @param {Route} route */
export const navigate = (store, route) => {
  const address = formatRoute(route);
  if (address !== location.hash) history.pushState(null, '', address);
  store.set({ route });
};

/** Opens a route in place of the present one. @param {AppStore} store @param {Route} route */
export const redirect = (store, route) => {
  history.replaceState(null, '', formatRoute(route));
  store.set({ route });
};

/** Keeps the state at what the address says. @param {AppStore} store */
export const followAddress = (store) => {
  const follow = () => {
    if (location.hash === '' || location.hash.startsWith('#/')) store.set({ route: parseRoute(location.hash) });
  };
  addEventListener('popstate', follow);
  return () => removeEventListener('popstate', follow);
};

/** @param {AppStore} store @param {string} key */
export const openStory = (store, key) => navigate(store, routeToView(viewOfStory(key)));

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
