// @ts-check
import { element } from '../page/element.js';

const WAIT = 200;

/**
 * Filters rows, copies them, and saves them.
 * @param {{onFilter: (words: string) => void, onCopy: (format: 'csv' | 'markdown') => Promise<string>,
 *   onSave: (format: import('./file-text.js').RowFormat) => Promise<boolean>}} acts `onSave` says whether it could
 */
export const createTableTools = ({ onFilter, onCopy, onSave }) => {
  const field = element('input', {
    type: 'search',
    'aria-label': 'Filter the rows',
    placeholder: 'Filter the rows',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const said = element('span', { class: 'muted', role: 'status' });
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => onFilter(field.value), WAIT);
  });
  const copy = (/** @type {'csv' | 'markdown'} */ format, /** @type {string} */ name) => async () => {
    try {
      // The text is worked out while the browser still knows that somebody pressed the button.
      const text = onCopy(format).then((written) => new Blob([written], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      said.textContent = `Copied as ${name}`;
    } catch {
      said.textContent = 'The browser lets nothing be copied here. Save the rows as a file instead.';
    }
  };
  const button = (/** @type {'csv' | 'markdown'} */ format, /** @type {string} */ name) =>
    element('button', { type: 'button', 'aria-label': `Copy as ${name}`, onclick: copy(format, name) }, name);
  const copies = element('span', { class: 'switch' }, button('csv', 'CSV'), button('markdown', 'Markdown'));
  const save = (/** @type {import('./file-text.js').RowFormat} */ format, /** @type {string} */ name) => async () => {
    said.textContent = 'Saving…';
    said.textContent = (await onSave(format)) ? `Saved as ${name}` : '';
  };
  const saving = (/** @type {import('./file-text.js').RowFormat} */ format, /** @type {string} */ name) =>
    element('button', { type: 'button', 'aria-label': `Save as ${name}`, onclick: save(format, name) }, name);
  const saves = element('span', { class: 'switch' }, saving('csv', 'CSV'), saving('jsonl', 'JSON Lines'));
  const root = element(
    'div',
    { class: 'table-tools' },
    field,
    said,
    element('span', { class: 'labelled' }, 'Copy as', copies),
    element('span', { class: 'labelled' }, 'Save as', saves),
  );
  return {
    root,
    /** @param {string} text */
    tell: (text) => (said.textContent = text),
    clear: () => {
      clearTimeout(timer);
      field.value = '';
      said.textContent = '';
    },
  };
};
