// @ts-check
import { element } from './element.js';

let made = 0;

/**
 * A panel: a column beside the stage on a wide screen, a sheet at its foot that opens and closes on a
 * narrow one.
 * @param {string} name
 * @param {boolean} [open] whether it is open at first where it is a sheet
 */
export const createSheet = (name, open = false) => {
  const id = `sheet-${(made += 1)}`;
  const note = element('span', { class: 'sheet-note' });
  const handle = element(
    'button',
    { type: 'button', class: 'sheet-handle', 'aria-expanded': String(open), 'aria-controls': id },
    element('span', { class: 'sheet-name' }, name),
    note,
  );
  const title = element('h2', { class: 'sheet-title' }, name);
  const titleNote = element('span', { class: 'sheet-note' });
  title.append(' ', titleNote);
  const body = element('div', { class: 'sheet-body', id });
  const root = element('section', { class: 'sheet', 'aria-label': name }, handle, title, body);
  const toggle = (/** @type {boolean} */ wanted) => {
    root.classList.toggle('is-open', wanted);
    handle.setAttribute('aria-expanded', String(wanted));
  };
  toggle(open);
  handle.addEventListener('click', () => toggle(!root.classList.contains('is-open')));
  return {
    root,
    body,
    toggle,
    /** @param {string} text said beside the name */
    describe: (text) => {
      note.textContent = text;
      titleNote.textContent = text;
    },
  };
};
