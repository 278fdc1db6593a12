// @ts-check
import { element, fill } from './element.js';

/**
 * Says on every page that the graph can be changed from here; it cannot be sent away.
 * @param {HTMLElement} container announced by its role, status
 * @param {import('../state/state.js').AppStore} store
 */
export const createWritesBar = (container, store) => {
  const update = () => {
    container.hidden = !store.get().writes;
    if (!container.hidden)
      fill(container, element('strong', {}, 'Writes are on.'), ' The Cypher page can change this graph.');
  };
  return { update, destroy: store.watch(({ writes }) => writes, update) };
};
