// @ts-check
import { element } from '../page/element.js';

/**
 * Puts the word that was probably meant into the editor, once.
 * @param {string} instead
 * @param {(instead: string) => Promise<boolean>} onCorrect says whether there was anything to correct
 */
export const correction = (instead, onCorrect) => {
  const button = element('button', { type: 'button' }, 'Use ', element('code', {}, instead));
  button.addEventListener('click', async () => {
    const corrected = await onCorrect(instead);
    button.replaceWith(corrected ? 'corrected' : 'the statement is another one by now');
  });
  return button;
};
