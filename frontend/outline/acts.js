// @ts-check
import { expandNode, hideNode } from '../state/navigation.js';
import { isExpanded } from '../state/view.js';

/**
 * Expands or hides a node, as the canvas does by the same keys; tells what cannot be done.
 * @param {import('../state/state.js').AppStore} store
 * @param {string} key "e" or "h"
 * @param {{id: string, label: string, here: boolean}} target `here` says that it is a node of the graph
 * @returns {string} what to say; empty where it was done
 */
export const actOn = (store, key, { id, label, here }) => {
  const { route } = store.get();
  if (route.page !== 'graph') return '';
  if (!here) return `${label} is a heading, not a node of this graph: go to one below it.`;
  if (key === 'e' && isExpanded(route.view, id)) return `${label} is expanded already.`;
  if (key === 'e') expandNode(store, id);
  else hideNode(store, id);
  return '';
};
