// @ts-check
import { formatDay } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element } from '../page/element.js';
import { textFields } from './text-fields.js';

/** @typedef {import('../api/types.js').SavedView} SavedView */
/**
 * @typedef {object} Actions
 * @property {(view: SavedView) => void} open
 * @property {(view: SavedView | null) => void} edit null to stop
 * @property {(view: SavedView, texts: {name: string, note: string}) => void} rename
 * @property {(view: SavedView) => void} remove
 * @property {(view: SavedView) => void} restore
 */

/** @param {SavedView} view @param {Actions} actions */
export const viewEntry = (view, actions) =>
  element(
    'li',
    { class: 'saved-view', 'data-key': view.key },
    element(
      'button',
      { type: 'button', class: 'entry', onclick: () => actions.open(view) },
      pictureOf(view),
      element('span', { class: 'entry-label' }, view.name),
      element(
        'span',
        { class: 'entry-detail' },
        `Saved ${formatDay(view.createdAt)}, of ${formatCounted(view.articles, 'article')}`,
      ),
    ),
    view.note && element('p', { class: 'saved-note' }, view.note),
    element(
      'p',
      { class: 'saved-actions' },
      element(
        'button',
        { type: 'button', class: 'link', 'aria-label': `Name and note of ${view.name}`, onclick: () => actions.edit(view) },
        'Name and note',
      ),
      element(
        'button',
        { type: 'button', class: 'link', 'aria-label': `Delete ${view.name}`, onclick: () => actions.remove(view) },
        'Delete',
      ),
    ),
  );

/** What the page drew; a quiet place where it draws nothing. @param {SavedView} view */
const pictureOf = ({ picture }) =>
  picture
    ? element('img', { class: 'saved-picture', src: picture, alt: '', width: 96, height: 60 })
    : element('span', { class: 'saved-picture', 'aria-hidden': 'true' });

/** @param {SavedView} view @param {Actions} actions */
export const editedEntry = (view, actions) => {
  const fields = textFields(view);
  return element(
    'li',
    { class: 'saved-view', 'data-key': view.key },
    element(
      'form',
      {
        class: 'view-form',
        'aria-label': `Change ${view.name}`,
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          actions.rename(view, fields.read());
        },
        onkeydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          actions.edit(null);
        },
      },
      ...fields.rows,
      element(
        'p',
        { class: 'view-buttons' },
        element('button', { type: 'submit', class: 'primary' }, 'Keep'),
        element('button', { type: 'button', onclick: () => actions.edit(null) }, 'Cancel'),
      ),
    ),
  );
};

/** What stands in the place of one that was deleted, until the panel is closed. @param {SavedView} view @param {Actions} actions */
export const deletedEntry = (view, actions) =>
  element(
    'li',
    { class: 'saved-view is-deleted', 'data-key': view.key },
    element('span', {}, element('cite', {}, view.name), ' is deleted.'),
    element(
      'button',
      { type: 'button', class: 'link', 'aria-label': `Undo deleting ${view.name}`, onclick: () => actions.restore(view) },
      'Undo',
    ),
  );
