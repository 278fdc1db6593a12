// @ts-check
import { formatDay } from '../format/dates.js';
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { removeNote, writeNote } from '../state/notes.js';

/** @typedef {import('../api/types.js').Details} Details */

/** As long as the server takes it. */
const LONGEST = 10_000;
const TELL_FROM = 9_000;

/**
 * The reader's note on the node of the details. What is being written stays when the details are drawn anew, and when
 * the reader looks at another node meanwhile.
 * @param {import('../state/state.js').AppStore} store
 */
export const createNoteEditor = (store) => {
  const root = element('section', { class: 'note', 'aria-label': 'Your note' });
  /** What is written and not saved, by node. @type {Map<string, string>} */
  const drafts = new Map();
  /** Texts of notes that were deleted here, by node. @type {Map<string, string>} */
  const deleted = new Map();
  let shown = '';

  const ownOf = (/** @type {Details} */ { node, notes }) => notes.find((note) => note.id === node.id);
  const show = (/** @type {Details} */ details, focus = '') => {
    const { id } = details.node;
    const own = ownOf(details);
    shown = JSON.stringify([id, details.notes]);
    fill(
      root,
      ...(drafts.has(id) ? form(details) : own ? reading(own, details) : nothing(details)),
      ...details.notes.filter((note) => note.id !== id).map(formerNote),
    );
    if (focus) root.querySelector(focus)?.focus();
  };
  const edit = (/** @type {Details} */ details) => {
    drafts.set(details.node.id, ownOf(details)?.text ?? '');
    show(details, 'textarea');
  };
  const isOpen = (/** @type {string} */ id) => store.get().details?.node.id === id;
  /** @param {string} id @param {() => Promise<void>} action @param {string} focus where it goes then */
  const attempt = async (id, action, focus) => {
    try {
      await action();
    } catch (thrown) {
      const fault = root.querySelector('.fault');
      if (fault && isOpen(id)) fault.textContent = problemOf(thrown).detail;
      return;
    }
    const { details } = store.get();
    if (details && isOpen(id)) show(details, focus);
  };
  /** @param {string} id @param {string} text */
  const save = (id, text) =>
    attempt(
      id,
      async () => {
        await writeNote(store, id, text);
        // Who went on writing meanwhile goes on.
        if (drafts.get(id) === text) drafts.delete(id);
        deleted.delete(id);
      },
      '.note-edit',
    );

  const form = (/** @type {Details} */ details) => {
    const { id } = details.node;
    const own = ownOf(details);
    const area = element('textarea', { rows: 5, 'aria-label': 'Note', 'aria-keyshortcuts': 'Control+Enter' });
    area.value = drafts.get(id) ?? '';
    const size = element('span', { class: 'muted', 'aria-live': 'polite' });
    const submit = element('button', { type: 'submit', class: 'primary' }, 'Save note');
    const count = () => {
      const length = area.value.length;
      size.textContent = length >= TELL_FROM ? `${formatCount(length)} of ${formatCount(LONGEST)} characters` : '';
      submit.disabled = area.value.trim() === '';
    };
    const leave = () => {
      drafts.delete(id);
      show(details, own ? '.note-edit' : '.note-write');
    };
    area.addEventListener('input', () => {
      drafts.set(id, area.value);
      count();
    });
    count();
    return [
      element('h4', {}, 'Your note'),
      element(
        'form',
        {
          class: 'note-form',
          onsubmit: (/** @type {Event} */ event) => {
            event.preventDefault();
            save(id, area.value);
          },
          onkeydown: (/** @type {KeyboardEvent} */ event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !submit.disabled) save(id, area.value);
            else if (event.key === 'Escape') leave();
            else return;
            event.preventDefault();
            event.stopPropagation();
          },
        },
        area,
        element(
          'p',
          { class: 'note-actions' },
          submit,
          element('button', { type: 'button', onclick: leave }, 'Cancel'),
          element('span', { class: 'muted' }, 'Ctrl+Enter saves'),
          size,
        ),
        fault(),
      ),
    ];
  };
  const reading = (/** @type {import('../api/types.js').Note} */ own, /** @type {Details} */ details) => [
    element('h4', {}, 'Your note ', element('span', { class: 'count' }, formatDay(own.changedAt))),
    element('p', { class: 'note-text' }, own.text),
    element(
      'p',
      { class: 'note-actions' },
      element('button', { type: 'button', class: 'link note-edit', onclick: () => edit(details) }, 'Edit note'),
      element('button', { type: 'button', class: 'link', onclick: () => remove(own) }, 'Delete note'),
    ),
    fault(),
  ];
  const remove = (/** @type {import('../api/types.js').Note} */ { id, text }) =>
    attempt(
      id,
      async () => {
        await removeNote(store, id);
        deleted.set(id, text);
      },
      '.note-undo',
    );
  const nothing = (/** @type {Details} */ details) => {
    const { id } = details.node;
    const text = deleted.get(id);
    const write = { type: 'button', class: 'link note-write', onclick: () => edit(details) };
    if (text === undefined) return [element('button', write, 'Write a note')];
    const undo = { type: 'button', class: 'link note-undo', onclick: () => save(id, text) };
    return [
      element(
        'p',
        { class: 'note-actions', role: 'status' },
        element('span', { class: 'muted' }, 'The note is deleted.'),
        element('button', undo, 'Undo'),
        element('button', write, 'Write another'),
      ),
      fault(),
    ];
  };

  return {
    root,
    /** @param {Details} details */
    update: (details) => {
      const { id } = details.node;
      const writing = drafts.has(id) && root.querySelector('textarea');
      if (shown !== JSON.stringify([id, details.notes]) || (writing && writing.value !== drafts.get(id))) show(details);
    },
  };
};

const fault = () => element('p', { class: 'fault', role: 'alert' });

/** @param {import('../api/types.js').Note} note on what went into the node */
const formerNote = ({ label, text }) =>
  element(
    'div',
    { class: 'note-former' },
    element('p', { class: 'muted' }, 'Your note on ', element('cite', {}, label), ', which went into this:'),
    element('p', { class: 'note-text' }, text),
  );
