// @ts-check
import { search } from '../api/client.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';

const PAUSE_MILLIS = 250;

/**
 * Finds articles to be picked.
 * @param {(key: string) => void} onPick
 */
export const createPick = (onPick) => {
  const list = element('ul', { class: 'pick-list' });
  let pause = 0;
  let turn = 0;
  const look = async () => {
    const own = ++turn;
    const text = input.value.trim();
    if (!text) return fill(list);
    try {
      const { hits } = await search(text, 'shown');
      if (own !== turn) return;
      const articles = hits.filter(({ kind }) => kind === 'Article');
      fill(list, ...(articles.length > 0 ? articles.map(itemOf) : [element('li', { class: 'muted' }, 'No article has these words.')]));
    } catch (thrown) {
      if (own === turn) fill(list, element('li', { class: 'fault' }, problemOf(thrown).detail));
    }
  };
  const input = element('input', {
    type: 'search',
    autocomplete: 'off',
    oninput: () => {
      clearTimeout(pause);
      pause = setTimeout(look, PAUSE_MILLIS);
    },
    // Enter looks for articles; it is not yet what is saved.
    onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === 'Enter' && event.preventDefault(),
  });
  const itemOf = (/** @type {import('../api/types.js').Hit} */ { id, label, detail }) =>
    element(
      'li',
      {},
      element('button', { type: 'button', 'aria-label': `Pick ${label}`, onclick: () => onPick(id.slice('article:'.length)) }, 'Pick'),
      element('span', {}, label, ' ', element('span', { class: 'muted' }, detail)),
    );
  return {
    root: element('div', { class: 'theme-pick' }, element('label', { class: 'theme-field' }, element('span', {}, 'Find articles'), input), list),
    clear: () => {
      turn++;
      clearTimeout(pause);
      input.value = '';
      fill(list);
    },
  };
};
