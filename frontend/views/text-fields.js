// @ts-check
import { element } from '../page/element.js';

/** As long as the server takes them. */
const LONGEST_NAME = 200;
const LONGEST_NOTE = 2000;

/**
 * Where a name and a note are written.
 * @param {{name: string, note: string}} texts at first
 */
export const textFields = ({ name, note }) => {
  const input = element('input', { type: 'text', required: true, maxlength: LONGEST_NAME, value: name, autocomplete: 'off' });
  const area = element('textarea', { rows: 2, maxlength: LONGEST_NOTE }, note);
  return {
    name: input,
    rows: [
      element('label', { class: 'view-field' }, element('span', {}, 'Name'), input),
      element('label', { class: 'view-field' }, element('span', {}, 'Note (optional)'), area),
    ],
    read: () => ({ name: input.value.trim(), note: area.value.trim() }),
    /** @param {{name: string, note: string}} others */
    write: (others) => {
      input.value = others.name;
      area.value = others.note;
    },
  };
};
