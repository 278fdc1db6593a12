// @ts-check
import { element, fill } from '../page/element.js';
import { sinceText } from './since.js';

/** So many nodes that are gone are named. */
const NAMED = 20;

/**
 * Says what is different since the open view was saved, until the reader dismisses it or opens another page.
 * @param {HTMLElement} container announced by its role, status
 * @param {import('../state/state.js').AppStore} store
 */
export const createSinceNotice = (container, store) => {
  const dismiss = () => store.set({ since: null });
  const update = () => {
    const { since } = store.get();
    const text = since ? sinceText(since.changed, since.then) : '';
    container.classList.toggle('is-empty', text === '');
    if (!since || text === '') return fill(container);
    const { gone } = since.changed;
    fill(
      container,
      element(
        'div',
        {},
        element('p', {}, element('cite', {}, since.name), ': ', text),
        gone.length > 0 &&
          element(
            'details',
            {},
            element('summary', {}, 'Which nodes'),
            element(
              'ul',
              {},
              ...gone.slice(0, NAMED).map((id) => element('li', {}, id)),
              gone.length > NAMED && element('li', {}, `and ${gone.length - NAMED} more`),
            ),
          ),
      ),
      element('button', { type: 'button', class: 'close', 'aria-label': 'Dismiss', onclick: dismiss }, '×'),
    );
  };
  let opened = store.get().route.page;
  const ends = [
    store.watch(({ since }) => since, update),
    store.watch(
      ({ route }) => route.page,
      (page) => {
        if (page !== opened && store.get().since?.page !== page) dismiss();
        opened = page;
      },
    ),
  ];
  return { update, destroy: () => ends.forEach((end) => end()) };
};
