// @ts-check
import { element } from '../page/element.js';

const WAIT = 200;

/**
 * Filters rows, and copies them.
 * @param {{onFilter: (words: string) => void, onCopy: (format: 'csv' | 'markdown') => Promise<string>}} acts
 */
export const createTableTools = ({ onFilter, onCopy }) => {
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
      said.textContent = 'The browser lets nothing be copied here. Use Export, or newsweft query --format csv.';
    }
  };
  const button = (/** @type {'csv' | 'markdown'} */ format, /** @type {string} */ name) =>
    element('button', { type: 'button', 'aria-label': `Copy as ${name}`, onclick: copy(format, name) }, name);
  const copies = element('span', { class: 'switch' }, button('csv', 'CSV'), button('markdown', 'Markdown'));
  const root = element(
    'div',
    { class: 'table-tools' },
    field,
    said,
    element('span', { class: 'labelled' }, 'Copy as', copies),
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
