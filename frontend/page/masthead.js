// @ts-check
import { formatCounted } from '../format/numbers.js';
import { copiesOf, formatRoute, routeWithCopies } from '../state/route.js';

/** @typedef {import('../state/state.js').State} State */

/**
 * Keeps the head of the page at the state: which page is open, and the figures of the corpus.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createMasthead = (container, store) => {
  const figures = /** @type {HTMLElement} */ (container.querySelector('.corpus-figures'));
  const tabs = [...container.querySelectorAll('nav a')];
  /** @type {Record<string, import('../state/route.js').Route>} */
  const routes = {};
  const update = () => {
    const { stats, route } = store.get();
    figures.textContent = stats && stats.articles > 0 ? corpusFigures(stats) : '';
    routes[route.page] = route;
    for (const tab of tabs) {
      const page = tab.getAttribute('data-page') ?? '';
      const open = page === route.page || (page === 'atlas' && route.page === 'graph');
      if (open) tab.setAttribute('aria-current', page === route.page ? 'page' : 'true');
      else tab.removeAttribute('aria-current');
      if (routes[page]) tab.setAttribute('href', formatRoute(routeWithCopies(routes[page], copiesOf(route))));
    }
  };
  const ends = [store.watch(({ stats }) => stats, update), store.watch(({ route }) => route, update)];
  return { update, destroy: () => ends.forEach((end) => end()) };
};

/** How much the corpus has. @param {import('../api/types.js').Stats} stats */
export const corpusFigures = ({ articles, providers, stories }) =>
  [formatCounted(articles, 'article'), formatCounted(providers, 'provider'), formatCounted(stories, 'story')].join(
    ' · ',
  );
