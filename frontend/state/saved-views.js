// @ts-check
import { fetchSavedView, saveView } from '../api/client.js';
import { openAddress } from './navigation.js';
import { parseRoute } from './route.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** @typedef {import('../api/types.js').SavedView} SavedView */

/**
 * Opens a saved view exactly as it was, and tells what is different since.
 * @param {AppStore} store
 * @param {string} key
 * @throws {import('../problems/problem.js').RequestFailed} where it is not there any more
 */
export const openSavedView = async (store, key) => {
  const { name, address, changed } = await fetchSavedView(key);
  store.set({ since: { name, changed, page: parseRoute(address).page } });
  openAddress(store, address);
};

/** Opens what a file holds. @param {AppStore} store @param {import('../api/types.js').NamedPlace} place */
export const openPlace = (store, { address }) => {
  store.set({ since: null });
  openAddress(store, address);
};

/** Saves a deleted view again, compared with the same graph as before. @param {SavedView} view */
export const restoreSavedView = ({ name, note, view, address, picture, articles, basis }) =>
  saveView({ name, note, view, address, picture, since: { articles, basis } });
