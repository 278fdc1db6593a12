// @ts-check
import { element, fill } from '../page/element.js';
import { foldInto } from '../page/folded.js';
import { noteMark } from '../page/note-mark.js';
import { selectNode, showNode } from '../state/navigation.js';
import { tieIdOf } from '../state/tie-id.js';
import { listsOf } from './facts.js';
import { ORDERS, sortEntries } from './sorting.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('../api/types.js').Details} Details */

/** Of a long list; who wants the rest asks for it. */
const SHOWN_AT_FIRST = 8;

/**
 * The neighbours of a node in lists that can be sorted; each leads to the neighbour, and to what joins it.
 * @param {AppStore} store
 */
export const createNeighbours = (store) => {
  /** @type {import('./sorting.js').Order} */
  let order = 'given';
  const lists = element('div');
  const select = element(
    'select',
    { onchange: () => sortBy(select.value) },
    ...Object.entries(ORDERS).map(([value, text]) => element('option', { value }, text)),
  );
  const sorting = element('label', { class: 'choice neighbours-order' }, element('span', {}, 'Neighbours by'), select);
  const root = element('div', {}, sorting, lists);
  const sortBy = (/** @type {import('./sorting.js').Order} */ wanted) => {
    order = wanted;
    const { details } = store.get();
    if (details) update(details);
  };
  const update = (/** @type {Details} */ details) => {
    const all = listsOf(details);
    sorting.hidden = all.every(({ entries }) => entries.length < 2);
    fill(lists, ...all.map((list) => listOf(list, details.node.id, order, store)));
  };
  lists.addEventListener('keydown', moveFocus);
  return { root, update };
};

/** @param {import('./facts.js').List} list @param {string} from @param {import('./sorting.js').Order} order @param {AppStore} store */
const listOf = ({ name, note, kind, entries }, from, order, store) => {
  const item = (/** @type {import('./facts.js').Entry} */ entry) =>
    element(
      'li',
      { class: 'neighbour' },
      entryButton(entry, store),
      kind && store.get().route.page === 'graph' && whyButton(entry, tieIdOf(kind, from, entry.id), store),
    );
  const items = element('ul');
  const more = foldInto(items, sortEntries(entries, order), item, name === 'Articles' ? entries.length : SHOWN_AT_FIRST);
  return element(
    'section',
    { class: 'neighbours' },
    element('h4', {}, name, ' ', element('span', { class: 'count' }, `${entries.length}${note && order === 'given' ? ` · ${note}` : ''}`)),
    items,
    more,
  );
};

/** @param {{id: string, label: string, detail: string}} entry @param {AppStore} store */
const entryButton = ({ id, label, detail }, store) =>
  element(
    'button',
    { type: 'button', class: 'entry', 'data-id': id, onclick: () => showNode(store, id) },
    element('span', { class: 'entry-label' }, noteMark(store.get().notes.get(id)), label),
    detail ? element('span', { class: 'entry-detail' }, detail) : null,
  );

/** @param {{label: string}} entry @param {string} tie @param {AppStore} store */
const whyButton = ({ label }, tie, store) =>
  element(
    'button',
    { type: 'button', class: 'link why', 'aria-label': `Why: ${label}`, onclick: () => selectNode(store, tie) },
    'Why',
  );

/** Arrow keys walk the entries of all lists. @param {KeyboardEvent} event */
const moveFocus = (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const lists = /** @type {HTMLElement} */ (event.currentTarget);
  const item = /** @type {Element} */ (event.target).closest('.neighbour');
  if (!step || !item) return;
  const name = /** @type {Element} */ (event.target).matches('.why') ? '.why' : '.entry';
  const entries = /** @type {HTMLElement[]} */ ([...lists.querySelectorAll(`.neighbour ${name}`)]);
  const at = entries.findIndex((entry) => item.contains(entry));
  event.preventDefault();
  entries[at + step]?.focus();
};
