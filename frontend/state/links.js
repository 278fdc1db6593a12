// @ts-check
import { fetchBasis, fetchChanged } from '../api/client.js';
import { problemOf } from '../problems/problem.js';
import { formatRoute, parseRoute } from './route.js';

/** @typedef {import('./state.js').AppStore} AppStore */

const SINCE = /([?&])since=(\d+)-([0-9a-f]{8})(?:&|$)/;

/**
 * The address of the open page, with what is needed to tell later what changed.
 * @param {import('./route.js').Route} route
 * @returns {Promise<string>} a whole URL
 */
export const linkTo = async (route) => {
  const { articles, basis } = await fetchBasis();
  const address = formatRoute(route);
  return `${location.href.split('#')[0]}${address}${address.includes('?') ? '&' : '?'}since=${articles}-${basis}`;
};

/**
 * What a link carries.
 * @param {string} hash
 * @returns {{articles: number, basis: string} | null} null for an address that is no such link
 */
export const sinceOf = (hash) => {
  const [, , articles, basis] = SINCE.exec(hash) ?? [];
  return basis === undefined ? null : { articles: Number(articles), basis };
};

/** Tells what changed since an opened link was copied, and shortens the address. @param {AppStore} store */
export const followLinks = (store) => {
  const check = async () => {
    const since = sinceOf(location.hash);
    if (!since) return;
    const route = parseRoute(location.hash);
    history.replaceState(history.state, '', formatRoute(route));
    try {
      const changed = await fetchChanged(route.page === 'graph' ? route.view : null, since);
      store.set({ since: { name: 'This link', then: 'it was copied', changed, page: route.page } });
    } catch (thrown) {
      store.set({ problem: problemOf(thrown) });
    }
  };
  check();
  addEventListener('popstate', check);
  return () => removeEventListener('popstate', check);
};
