// @ts-check
import { element, fill } from '../page/element.js';

/**
 * The one place where problems show, until they are dismissed.
 * @param {HTMLElement} container announced by its role, alert
 * @param {import('../state/state.js').AppStore} store
 */
export const createNotice = (container, store) => {
  const update = () => {
    const { problem } = store.get();
    container.hidden = !problem;
    if (!problem) return fill(container);
    fill(
      container,
      element('p', {}, element('strong', {}, problem.title), ' ', problem.detail),
      element(
        'button',
        { type: 'button', class: 'close', 'aria-label': 'Dismiss', onclick: () => store.set({ problem: null }) },
        '×',
      ),
    );
  };
  return { update, destroy: store.watch(({ problem }) => problem, update) };
};
