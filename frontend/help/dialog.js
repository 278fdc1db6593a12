// @ts-check
import { element } from '../page/element.js';
import { SHORTCUTS } from '../state/shortcuts.js';

/**
 * The dialog that lists all keys, and starts the tour again.
 * @param {{canTour: () => boolean, startTour: () => void}} actions
 */
export const createHelpDialog = ({ canTour, startTour }) => {
  const places = [...new Set(SHORTCUTS.map(({ where }) => where))];
  const tour = element(
    'button',
    {
      type: 'button',
      class: 'primary',
      onclick: () => {
        dialog.close();
        startTour();
      },
    },
    'Take the tour',
  );
  const close = element('button', { type: 'button', onclick: () => dialog.close() }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'help-dialog', 'aria-labelledby': 'help-title' },
    element('h2', { id: 'help-title' }, 'Help'),
    element(
      'p',
      {},
      'Newsweft finds the stories in a collection of news posts. The atlas shows them all; a click opens one as a graph; everything on the way is in the address, and can be undone. Corpus takes more posts, and tells what became of those that were loaded.',
    ),
    element('p', { class: 'help-actions' }, tour, close),
    element('div', { class: 'help-places' }, ...places.map(placeSection)),
  );
  // The page's own keys are not for who reads this.
  dialog.addEventListener('keydown', (/** @type {Event} */ event) => event.stopPropagation());
  dialog.addEventListener('click', (/** @type {Event} */ event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return {
    open: () => {
      if (dialog.open) return;
      tour.hidden = !canTour();
      dialog.showModal();
    },
  };
};

/** @param {string} place */
const placeSection = (place) =>
  element(
    'section',
    {},
    element('h3', {}, place),
    element(
      'dl',
      {},
      ...SHORTCUTS.filter(({ where }) => where === place).map(({ keys, what }) =>
        element(
          'div',
          {},
          element('dt', {}, ...keys.flatMap((key, at) => [at > 0 && ' or ', element('kbd', {}, key)])),
          element('dd', {}, what),
        ),
      ),
    ),
  );
