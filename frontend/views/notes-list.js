// @ts-check
import { deleteNote, fetchNotes } from '../api/client.js';
import { formatDay } from '../format/dates.js';
import { holdsAll } from '../format/words.js';
import { element, fill } from '../page/element.js';
import { showNode } from '../state/navigation.js';
import { noted, writeNote } from '../state/notes.js';

/** @typedef {import('../api/types.js').Note} Note */

/** With more than these, they can be searched. */
const FEW = 5;

/**
 * All notes of the reader, also those on nodes that are gone.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {{attempt: (action: () => Promise<void>) => Promise<void>, close: () => void}} panel
 */
export const createNotesList = (container, store, { attempt, close }) => {
  /** @type {Note[]} */
  let notes = [];
  /** @type {Set<string>} */
  let deleted = new Set();
  const filter = element('input', { type: 'search', 'aria-label': 'Search the notes', placeholder: 'Search the notes' });
  const list = element('ul', { class: 'notes-list', 'aria-label': 'Notes' });
  const nothing = element('p', { class: 'muted', role: 'status' });
  fill(container, element('h3', {}, 'Notes'), filter, list, nothing);

  const show = () => {
    const found = notes.filter(({ label, text }) => holdsAll(`${label} ${text}`, filter.value));
    container.hidden = notes.length === 0;
    filter.hidden = notes.length <= FEW;
    nothing.textContent = found.length === 0 ? 'No note has these words.' : '';
    fill(list, ...found.map(entryOf));
  };
  const open = (/** @type {Note} */ { id }) => {
    close();
    showNode(store, id);
  };
  const focus = (/** @type {string} */ id) => list.querySelector(`[data-id="${CSS.escape(id)}"] button`)?.focus();
  const remove = (/** @type {Note} */ { id }) =>
    attempt(async () => {
      await deleteNote(id);
      store.set(noted(store.get(), id, null));
      deleted.add(id);
      show();
      focus(id);
    });
  const restore = (/** @type {Note} */ { id, text }) =>
    attempt(async () => {
      await writeNote(store, id, text);
      deleted.delete(id);
      show();
      focus(id);
    });
  const entryOf = (/** @type {Note} */ note) => {
    const { id, label, text, changedAt, gone } = note;
    if (deleted.has(id)) {
      return element(
        'li',
        { class: 'noted-node is-deleted', 'data-id': id },
        element('span', {}, 'The note on ', element('cite', {}, label), ' is deleted.'),
        !gone &&
          element(
            'button',
            { type: 'button', class: 'link', 'aria-label': `Undo deleting the note on ${label}`, onclick: () => restore(note) },
            'Undo',
          ),
      );
    }
    const detail = [kindOf(id), `noted ${formatDay(changedAt)}`, gone ? 'no longer in the graph' : ''].filter(Boolean).join(' · ');
    const head = [
      element('span', { class: 'entry-label' }, label),
      element('span', { class: 'entry-detail' }, detail),
    ];
    return element(
      'li',
      { class: 'noted-node', 'data-id': id },
      gone
        ? element('p', { class: 'entry' }, ...head)
        : element('button', { type: 'button', class: 'entry', onclick: () => open(note) }, ...head),
      element('p', { class: 'saved-note' }, text),
      element(
        'p',
        { class: 'saved-actions' },
        element(
          'button',
          { type: 'button', class: 'link', 'aria-label': `Delete the note on ${label}`, onclick: () => remove(note) },
          'Delete',
        ),
      ),
    );
  };
  filter.addEventListener('input', show);

  return {
    /** Shows the notes of now. */
    open: async () => {
      deleted = new Set();
      filter.value = '';
      notes = await fetchNotes();
      show();
    },
  };
};

/** @param {string} id */
const kindOf = (id) => id.slice(0, 1).toUpperCase() + id.slice(1, id.indexOf(':'));
