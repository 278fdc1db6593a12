// @ts-check
import { element, fill } from '../page/element.js';
import { defaultParameters } from './positions.js';

/** @typedef {import('../api/types.js').LibraryQuery} LibraryQuery */

/**
 * The shelf of ready queries: a click puts one into the editor, it never runs it.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {(cypher: string, parameters: string) => void} take
 */
export const createShelf = (container, store, take) => {
  const list = element('ul', { class: 'shelf' });
  container.append(list);
  /** @param {LibraryQuery} query */
  const itemOf = ({ name, title, description, cypher, parameters }) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'entry',
          'data-name': name,
          onclick: () => take(cypher, defaultParameters(parameters)),
        },
        element('span', { class: 'entry-label' }, title),
        element('span', { class: 'entry-detail' }, description),
      ),
    );
  const update = () => fill(list, ...(store.get().library ?? []).map(itemOf));
  return { update, destroy: store.watch(({ library }) => library, update) };
};
