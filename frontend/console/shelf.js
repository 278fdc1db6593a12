// @ts-check
import { element, fill } from '../page/element.js';
import { defaultsOf } from './parameters.js';

/** @typedef {import('./tabs.js').Tab} Tab */

/**
 * The shelf of ready queries: a click puts one into the editor, it never runs it.
 * @param {HTMLElement} container
 * @param {import('./desk.js').Desk} desk
 * @param {(query: Partial<Tab> & {cypher: string}) => void} take
 */
export const createShelf = (container, desk, take) => {
  const list = element('ul', { class: 'shelf' });
  container.append(list);
  /** @param {import('../api/types.js').LibraryQuery} query */
  const itemOf = (query) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'entry', 'data-name': query.name, onclick: () => take({ name: query.title, cypher: query.cypher.trim(), parameters: defaultsOf(query) }) },
        element('span', { class: 'entry-label' }, query.title),
        element('span', { class: 'entry-detail' }, query.description),
      ),
    );
  desk.app.watch(
    ({ library }) => library,
    (library) => fill(list, ...(library ?? []).map(itemOf)),
  );
  return { save: () => {} };
};
