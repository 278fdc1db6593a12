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
    const { title, detail, ways = [] } = problem;
    const dismiss = () => store.set({ problem: null });
    const links = ways.flatMap(({ text, address }) => [' ', element('a', { href: address, onclick: dismiss }, text)]);
    fill(
      container,
      element('p', {}, element('strong', {}, title), ' ', detail, ...links),
      element('button', { type: 'button', class: 'close', 'aria-label': 'Dismiss', onclick: dismiss }, '×'),
    );
  };
  return { update, destroy: store.watch(({ problem }) => problem, update) };
};
