// @ts-check
import { fetchAtlas, fetchStats } from '../api/client.js';
import { atlasLoaded } from './loading.js';
import { ATLAS_LIMIT, copiesOf } from './route.js';

/** @typedef {import('./state.js').AppStore} AppStore */

const PAUSE_MILLIS = 3000;

/**
 * Looks again every few seconds while there are no articles or no stories yet, so that a page opened
 * during the first load fills by itself.
 * @param {AppStore} store
 */
export const followArrival = (store) => {
  let pause = 0;
  const wait = (/** @type {boolean} */ waiting) => {
    clearTimeout(pause);
    if (waiting) pause = setTimeout(look, PAUSE_MILLIS);
  };
  const look = async () => {
    try {
      const copies = copiesOf(store.get().route);
      const stats = await fetchStats(copies);
      if (stats.stories > 0) store.set(atlasLoaded(await fetchAtlas(ATLAS_LIMIT, copies), copies));
      store.set({ stats });
    } catch {
      // The next look may succeed; a server that is gone shows with the reader's next step.
    }
    wait(isWaiting(store.get()));
  };
  const end = store.watch(isWaiting, wait);
  return () => {
    end();
    clearTimeout(pause);
  };
};

/** @param {import('./state.js').State} state */
const isWaiting = ({ stats }) => stats !== null && (stats.articles === 0 || stats.stories === 0);
