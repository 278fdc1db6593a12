// @ts-check
import { parseRoute } from './route.js';

/** @type {import('../problems/problem.js').Problem} */
const BROKEN = {
  title: 'This address leads nowhere.',
  detail: 'It may have been cut when it was copied. Here is the atlas instead; the search finds stories and articles by their words.',
};

/** Whether an address is meant for a page, and names none. @param {string} hash */
export const isBroken = (hash) =>
  /^#\/./.test(hash) && !/^#\/atlas(\?|\/?$)/.test(hash) && !hash.startsWith('#/?') && parseRoute(hash).page === 'atlas';

/** Says so, whenever the address cannot be read. @param {import('./state.js').AppStore} store */
export const followBrokenAddresses = (store) => {
  const check = () => isBroken(location.hash) && store.set({ problem: BROKEN });
  check();
  addEventListener('popstate', check);
  return () => removeEventListener('popstate', check);
};
