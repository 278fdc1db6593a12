// @ts-check
import { element, fill } from '../page/element.js';
import { changeText, refresh } from '../state/events.js';

/**
 * Says that the graph is another one than the page shows, and waits to be asked; it lies over the page, so that nothing
 * moves.
 * @param {HTMLElement} container announced by its role, status
 * @param {import('../state/state.js').AppStore} store
 */
export const createChangedBar = (container, store) => {
  /** @type {import('../api/types.js').GraphState | null} */
  let dismissed = null;
  const update = () => {
    const { seen, now } = store.get().graph;
    const text = seen && now && now !== dismissed ? changeText(seen, now) : '';
    container.classList.toggle('is-empty', text === '');
    if (text === '') return fill(container);
    fill(
      container,
      element('p', {}, `The graph has changed: ${text}.`),
      element('button', { type: 'button', class: 'link', onclick: () => refresh(store) }, 'Refresh'),
      element('button', { type: 'button', class: 'close', 'aria-label': 'Not now', onclick: () => ((dismissed = now), update()) }, '×'),
    );
  };
  return { update, destroy: store.watch(({ graph }) => graph, update) };
};
