// @ts-check
import { watchInk } from '../canvas/ink.js';
import { formatCount, formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { focusConstellation, openConstellation } from '../state/navigation.js';
import { copiesOf } from '../state/route.js';
import { constellationFacts } from './facts.js';
import { groupStories } from './groups.js';
import { focusOf } from './map.js';
import { nameOf } from './names.js';
import { createStoryItem } from './story-item.js';

/** @typedef {import('../api/types.js').Constellation} Constellation */

/**
 * The stories of the map as a list, by constellation: the same, for readers and for the keyboard.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createStoryList = (container, store) => {
  const all = element('button', { type: 'button', class: 'link list-all', onclick: () => toggleAll() });
  const list = element('ol', { class: 'story-list' });
  container.append(all, list);
  /** @type {Set<string>} */
  const open = new Set();

  const heads = () => /** @type {HTMLButtonElement[]} */ ([...list.querySelectorAll('.group-head')]);
  const toggle = (/** @type {HTMLButtonElement} */ head, /** @type {boolean} */ wanted) => {
    const key = head.dataset.key ?? '';
    if (wanted) open.add(key);
    else open.delete(key);
    head.setAttribute('aria-expanded', String(wanted));
    const body = /** @type {HTMLElement} */ (head.nextElementSibling);
    if (wanted && body.childElementCount === 0) fillGroup(body, key);
    body.hidden = !wanted;
    all.textContent = heads().every((other) => open.has(other.dataset.key ?? '')) ? 'Close all' : 'Open all';
  };
  const toggleAll = () => {
    const wanted = all.textContent === 'Open all';
    heads().forEach((head) => toggle(head, wanted));
  };
  const fillGroup = (/** @type {HTMLElement} */ body, /** @type {string} */ key) => {
    const group = groups.find(({ constellation }) => constellation?.key === key);
    fill(body, actionsOf(key, store), ...(group?.stories ?? []).map((story) => createStoryItem(story, store)));
  };
  const headOf = (/** @type {Constellation} */ constellation) => {
    const point = (/** @type {string | null} */ key) => () => store.set({ hoveredConstellation: key });
    const { key } = constellation;
    return element(
      'button',
      {
        type: 'button',
        class: 'group-head',
        'data-key': key,
        'aria-expanded': 'false',
        title: constellationFacts(constellation, copiesOf(store.get().route)),
        onclick: (/** @type {MouseEvent} */ event) =>
          toggle(/** @type {HTMLButtonElement} */ (event.currentTarget), !open.has(key)),
        onpointerenter: point(key),
        onpointerleave: point(null),
        onfocus: point(key),
        onblur: point(null),
      },
      element('span', { class: 'group-name' }, nameOf(constellation)),
      element('span', { class: 'story-size' }, formatCount(constellation.size)),
      element('span', { class: 'group-note' }, formatCounted(constellation.stories, 'story')),
    );
  };
  /** @type {import('./groups.js').StoryGroup[]} */
  let groups = [];
  const update = () => {
    const { atlas } = store.get();
    groups = atlas ? groupStories(atlas) : [];
    fill(
      list,
      ...groups.map(({ constellation, stories }) =>
        constellation
          ? element('li', {}, headOf(constellation), element('ol', { class: 'group-body', hidden: true }))
          : createStoryItem(stories[0], store),
      ),
    );
    heads().forEach((head) => toggle(head, open.has(head.dataset.key ?? '')));
    all.hidden = heads().length === 0;
  };
  const reveal = (/** @type {string | null} */ key) => {
    const head = heads().find((other) => other.dataset.key === key);
    if (!head) return;
    toggle(head, true);
    head.scrollIntoView({ block: 'start' });
  };
  list.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => moveFocus(event, list));
  const ends = [
    store.watch(({ atlas }) => atlas, update),
    store.watch(({ atlas, ...state }) => atlas && focusOf(/** @type {any} */ (state)), reveal),
    store.watch(({ notes }) => notes, update),
    watchInk(update),
  ];
  return { update, destroy: () => ends.forEach((end) => end()) };
};

/** @param {string} key of a constellation @param {import('../state/state.js').AppStore} store */
const actionsOf = (key, store) =>
  element(
    'li',
    { class: 'group-actions' },
    element(
      'button',
      { type: 'button', class: 'link', onclick: () => focusConstellation(store, key) },
      'Show on the map',
    ),
    element('button', { type: 'button', class: 'link', onclick: () => openConstellation(store, key) }, 'Open as a graph'),
  );

/** Arrow keys walk through what is visible. @param {KeyboardEvent} event @param {HTMLElement} list */
const moveFocus = (event, list) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.group-head, .story-item')]).filter(
    (button) => !button.closest('[hidden]'),
  );
  const next = buttons[buttons.indexOf(/** @type {any} */ (document.activeElement)) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
