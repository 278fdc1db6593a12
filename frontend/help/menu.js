// @ts-check
import { element, fill } from '../page/element.js';
import { isPlainKey } from '../page/plain-key.js';
import { createHelpDialog } from './dialog.js';
import { createTour, forgoTour, knowsTour } from './tour.js';

/**
 * The button for help, the key “?”, and at the first visit an invitation to the tour; it is no overlay, so nothing waits
 * for an answer.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createHelp = (container, store) => {
  const canTour = () => Boolean(store.get().atlas?.stories.length);
  const tour = createTour(store, () => {
    update();
    help.focus();
  });
  const dialog = createHelpDialog({ canTour, startTour: tour.start });
  const help = element(
    'button',
    { type: 'button', class: 'help-button', 'aria-label': 'Help and keys', 'aria-keyshortcuts': '?', title: 'Help and keys', onclick: dialog.open },
    '?',
  );
  const invitation = element(
    'span',
    { class: 'tour-invitation', hidden: true },
    element('button', { type: 'button', class: 'link', onclick: tour.start }, 'Tour'),
    element(
      'button',
      {
        type: 'button',
        class: 'tour-dismiss',
        'aria-label': 'No tour',
        onclick: () => {
          forgoTour();
          update();
          help.focus();
        },
      },
      '×',
    ),
  );
  const update = () => (invitation.hidden = knowsTour() || !canTour());
  fill(container, invitation, help);
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== '?' || !isPlainKey(event)) return;
    event.preventDefault();
    dialog.open();
  };
  addEventListener('keydown', onKey);
  const end = store.watch(canTour, update);
  return {
    update,
    destroy: () => {
      end();
      removeEventListener('keydown', onKey);
    },
  };
};
