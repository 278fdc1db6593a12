// @ts-check
import { parseRoute } from './route.js';

/** The pages that can be opened without anything at hand. */
const PAGES = ['Atlas', 'Themes', 'Bridges', 'Providers', 'Cypher', 'Corpus'].map((text) => ({ text, address: `#/${text.toLowerCase()}` }));
/** Those that show something that the rest of the address says. */
const OTHERS = ['story', 'graph', 'compare'];
const LONGEST = 40;

/**
 * What is wrong with a broken address, and where to go from there.
 * @param {string} hash
 * @returns {import('../problems/problem.js').Problem}
 */
export const problemOfAddress = (hash) => {
  const [name] = hash.slice('#/'.length).split(/[/?]/);
  const known = OTHERS.includes(name) || PAGES.some(({ address }) => address === `#/${name}`);
  const fault = known ? 'It may have been cut when it was copied.' : `There is no page “${name.slice(0, LONGEST)}”.`;
  return {
    title: 'This address leads nowhere.',
    detail: `${fault} Here is the atlas instead; the search finds stories and articles by their words. All pages:`,
    ways: PAGES,
  };
};

/** Whether an address is meant for a page, and names none. @param {string} hash */
export const isBroken = (hash) =>
  /^#\/./.test(hash) && !/^#\/atlas(\?|\/?$)/.test(hash) && !hash.startsWith('#/?') && parseRoute(hash).page === 'atlas';

/** Says so, whenever the address cannot be read. @param {import('./state.js').AppStore} store */
export const followBrokenAddresses = (store) => {
  const check = () => isBroken(location.hash) && store.set({ problem: problemOfAddress(location.hash) });
  check();
  addEventListener('popstate', check);
  return () => removeEventListener('popstate', check);
};
