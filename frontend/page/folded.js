// @ts-check
import { formatCount } from '../format/numbers.js';
import { element } from './element.js';

/**
 * Puts the first members into a list; a button puts in the rest, and leads on to them.
 * @template T
 * @param {HTMLElement} list
 * @param {T[]} members
 * @param {(member: T) => HTMLElement} itemOf
 * @param {number} most at first
 * @param {string} [what] they are, where the button alone does not say it
 * @returns {HTMLElement | null} the button, where there are more
 */
export const foldInto = (list, members, itemOf, most, what) => {
  list.append(...members.slice(0, most).map(itemOf));
  const rest = members.slice(most);
  if (rest.length === 0) return null;
  const text = `Show ${formatCount(rest.length)} more`;
  const showRest = () => {
    const items = rest.map(itemOf);
    list.append(...items);
    items[0].querySelector('button')?.focus();
    more.remove();
  };
  const more = element('button', { type: 'button', class: 'link show-more', 'aria-label': what && `${text} ${what}`, onclick: showRest }, text);
  return more;
};
