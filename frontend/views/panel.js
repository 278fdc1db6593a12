// @ts-check
import { deleteSavedView, fetchSavedViews, renameSavedView, saveView } from '../api/client.js';
import { saveFile } from '../export/save-file.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { openPlace, openSavedView, restoreSavedView } from '../state/saved-views.js';
import { deletedEntry, editedEntry, viewEntry } from './entry.js';
import { fileOf, NoViewFile, readFile } from './file.js';
import { createCopyLink } from './copy-link.js';
import { createNotesList } from './notes-list.js';
import { placeName, placeOf } from './place.js';
import { textFields } from './text-fields.js';
import { takeThumbnail } from './thumbnail.js';

/** @typedef {import('../api/types.js').SavedView} SavedView */

/**
 * What the saved views' panel holds: the open page to be saved, and those that are.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {() => void} close called when a view opens
 */
export const createViewsPanel = (container, store, close) => {
  /** @type {SavedView[]} */
  let views = [];
  /** @type {Set<string>} */
  let deleted = new Set();
  /** @type {string | null} */
  let edited = null;
  /** The list that is on its way, or was. */
  let listed = Promise.resolve();

  const fault = element('p', { class: 'fault', role: 'alert' });
  const list = element('ul', { class: 'saved-views', 'aria-label': 'Saved views' });
  const fields = textFields({ name: '', note: '' });
  const chooser = element('input', { type: 'file', accept: '.json,application/json', hidden: true, 'aria-label': 'A saved view' });

  const attempt = async (/** @type {() => Promise<void> | void} */ action) => {
    fault.textContent = '';
    try {
      await action();
    } catch (thrown) {
      fault.textContent = thrown instanceof NoViewFile ? thrown.message : problemOf(thrown).detail;
    }
  };
  const focus = (/** @type {string} */ key, /** @type {string} */ selector) =>
    list.querySelector(`[data-key="${CSS.escape(key)}"] ${selector}`)?.focus();
  const put = (/** @type {string} */ key, /** @type {SavedView} */ view) => {
    views = views.map((other) => (other.key === key ? view : other));
  };
  const entryOf = (/** @type {SavedView} */ view) =>
    (deleted.has(view.key) ? deletedEntry : view.key === edited ? editedEntry : viewEntry)(view, actions);
  const showList = () => {
    const empty = element('li', { class: 'muted' }, 'Nothing is saved yet.');
    fill(list, ...(views.length > 0 ? views.map(entryOf) : [empty]));
  };

  /** @type {import('./entry.js').Actions} */
  const actions = {
    open: ({ key }) =>
      attempt(async () => {
        await openSavedView(store, key);
        close();
      }),
    edit: (view) => {
      const before = edited;
      edited = view?.key ?? null;
      showList();
      if (view) focus(view.key, 'input');
      else if (before) focus(before, '.saved-actions button');
    },
    rename: (view, texts) =>
      attempt(async () => {
        put(view.key, await renameSavedView(view.key, texts));
        actions.edit(null);
      }),
    remove: ({ key }) =>
      attempt(async () => {
        await deleteSavedView(key);
        deleted.add(key);
        showList();
        focus(key, 'button');
      }),
    restore: (view) =>
      attempt(async () => {
        const restored = await restoreSavedView(view);
        put(view.key, restored);
        showList();
        focus(restored.key, 'button');
      }),
  };

  const place = (/** @type {{name: string, note: string}} */ texts) => ({ ...placeOf(store.get(), texts), picture: takeThumbnail() });
  const save = () =>
    attempt(async () => {
      const saved = await saveView(place(fields.read()));
      // It may be older than what was saved meanwhile.
      await listed;
      views = [saved, ...views.filter(({ key }) => key !== saved.key)];
      showList();
      focus(saved.key, 'button');
    });
  const saveAsFile = () =>
    attempt(() => {
      const { name, note } = fields.read();
      saveFile(fileOf(place({ name: name || placeName(store.get()), note })));
    });
  const openFile = () =>
    attempt(async () => {
      const [file] = chooser.files;
      if (!file) return;
      try {
        openPlace(store, await readFile(file));
        close();
      } finally {
        // So that the same file can be chosen again.
        chooser.value = '';
      }
    });
  chooser.addEventListener('change', openFile);

  const link = createCopyLink(store, attempt);
  const form = element(
    'form',
    {
      class: 'view-form',
      'aria-label': 'Save this view',
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        save();
      },
    },
    ...fields.rows,
    element(
      'p',
      { class: 'view-buttons' },
      element('button', { type: 'submit', class: 'primary' }, 'Save this view'),
      element('button', { type: 'button', onclick: saveAsFile }, 'Save as file'),
      element('button', { type: 'button', onclick: () => chooser.click() }, 'Open a file'),
      link.button,
      chooser,
    ),
    ...link.rest,
    fault,
  );
  const notesPlace = element('section', { class: 'notes', hidden: true });
  const notes = createNotesList(notesPlace, store, { attempt, close });
  fill(container, form, list, notesPlace);

  return {
    /** Shows what is saved now, and the open page's name. */
    open: () => {
      edited = null;
      deleted = new Set();
      link.clear();
      fields.write({ name: placeName(store.get()), note: '' });
      listed = attempt(async () => {
        views = await fetchSavedViews();
        showList();
      });
      return attempt(async () => {
        await listed;
        await notes.open();
      });
    },
  };
};
