// @ts-check
import { element } from '../page/element.js';

/**
 * Puts the word that was probably meant into the editor.
 * @param {string} instead
 * @param {() => void} onclick
 */
export const correction = (instead, onclick) =>
  element('button', { type: 'button', onclick }, 'Use ', element('code', {}, instead));
