// @ts-check
import { element } from './element.js';

/**
 * What says in a list that the reader wrote about a node.
 * @param {string | undefined} note
 */
export const noteMark = (note) =>
  note && element('span', { class: 'note-mark', title: note, role: 'img', 'aria-label': 'Noted:' }, '✎');
