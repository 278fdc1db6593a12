// @ts-check
import { search } from '../api/client.js';
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { pictureOf } from '../page/legend.js';
import { problemOf } from '../problems/problem.js';
import { markOnMap, openNode } from '../state/navigation.js';
import { copiesOf } from '../state/route.js';
import { groupHits, moveActive } from './groups.js';

/** @typedef {import('../api/types.js').Hit} Hit */

const PAUSE_MILLIS = 180;

/**
 * Search over everything: a combobox whose options open what they name.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createSearchBox = (container, store) => {
  const input = element('input', {
    type: 'search',
    id: 'search-input',
    class: 'search-input',
    placeholder: 'Search articles, providers, topics, stories',
    'aria-label': 'Search',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'search-options',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const options = element('div', {
    class: 'search-options',
    id: 'search-options',
    role: 'listbox',
    'aria-label': 'Found',
  });
  const note = element('p', { class: 'search-note', role: 'status' });
  const popup = element('div', { class: 'search-popup', hidden: true, tabindex: '0' }, options, note);
  fill(container, input, popup);

  /** @type {Hit[]} */
  let hits = [];
  let active = -1;
  let pause = 0;
  let turn = 0;

  const close = () => {
    popup.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (/** @type {Hit} */ hit) => {
    turn += 1;
    input.value = '';
    close();
    if (store.get().route.page === 'atlas') markOnMap(store, hit.id);
    else openNode(store, hit.id);
  };
  const activate = (/** @type {number} */ index) => {
    active = index;
    const all = [...options.querySelectorAll('[role="option"]')];
    all.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', all[index].id);
    all[index].scrollIntoView({ block: 'nearest' });
  };
  const show = (/** @type {import('../api/types.js').Hits} */ found, /** @type {string} */ text) => {
    const groups = groupHits(found.hits);
    hits = groups.flatMap((group) => group.hits);
    fill(options, ...groups.map((group) => groupElement(group, hits, choose)));
    note.textContent = noteOf(found, text);
    popup.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    activate(-1);
  };
  const ask = async () => {
    const text = input.value.trim();
    const mine = (turn += 1);
    if (!text) return close();
    try {
      const found = await search(text, copiesOf(store.get().route));
      if (mine === turn) show(found, text);
    } catch (thrown) {
      if (mine === turn) store.set({ problem: problemOf(thrown) });
    }
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    const next = popup.hidden ? undefined : moveActive(event.key, active, hits.length);
    if (next !== undefined) activate(next);
    else if (event.key === 'Enter' && hits.length > 0 && !popup.hidden) choose(hits[Math.max(0, active)]);
    else if (event.key === 'Escape' && !popup.hidden) close();
    else return;
    event.preventDefault();
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE_MILLIS);
  });
  input.addEventListener('keydown', onKey);
  input.addEventListener('focus', () => input.value && ask());
  container.addEventListener('focusout', (event) => {
    if (!container.contains(/** @type {Node} */ (event.relatedTarget))) close();
  });
  return { update: () => {}, destroy: () => clearTimeout(pause) };
};

/** @param {{kind: string, name: string, hits: Hit[]}} group @param {Hit[]} all @param {(hit: Hit) => void} choose */
const groupElement = ({ kind, name, hits }, all, choose) => {
  const id = `search-${kind}`;
  return element(
    'div',
    { role: 'group', 'aria-labelledby': id },
    element('p', { class: 'search-group', id }, name),
    ...hits.map((hit) =>
      element(
        'div',
        {
          role: 'option',
          id: `search-option-${all.indexOf(hit)}`,
          class: 'search-option',
          'aria-selected': 'false',
          // Before the input loses its focus, which would close the list.
          onpointerdown: (/** @type {PointerEvent} */ event) => event.preventDefault(),
          onclick: () => choose(hit),
        },
        pictureOf(kind.toLowerCase()),
        element('span', { class: 'option-label' }, hit.label),
        hit.detail ? element('span', { class: 'option-detail' }, hit.detail) : null,
      ),
    ),
  );
};

/** @param {import('../api/types.js').Hits} found @param {string} text */
const noteOf = ({ hits, total }, text) => {
  if (hits.length === 0) return `Nothing found for “${text}”. Try fewer or other words.`;
  return hits.length < total ? `The best ${hits.length} of ${formatCount(total)}` : '';
};
