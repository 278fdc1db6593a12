// @ts-check
import { formatCount } from '../format/numbers.js';
import { element } from '../page/element.js';
import { expandNode } from '../state/navigation.js';
import { isExpanded } from '../state/view.js';
import { choosePortion, collapseNode, isGroup, openGroups } from '../state/workbench.js';
import { openWays, PORTIONS, wordsOf } from './ways.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */

/**
 * The ways to expand the selected node, each with how many neighbours it would add.
 * @param {string} id of a node of the open graph
 * @param {AppStore} store
 * @returns {HTMLElement | null}
 */
export const expandSection = (id, store) => {
  const state = store.get();
  const { around, portion, route } = state;
  if (route.page !== 'graph') return null;
  if (isGroup(state, id)) {
    const open = () => openGroups(store, [id.slice('story:'.length)]);
    return section('Group', element('div', { class: 'ways' }, element('button', { type: 'button', class: 'way', onclick: open }, 'Open the group')));
  }
  if (around?.id !== id) return null;
  const ways = openWays(around.ways);
  const collapse = isExpanded(route.view, id) && element('button', { type: 'button', class: 'link', 'data-act': 'collapse', onclick: () => collapseNode(store, id) }, 'Collapse');
  if (ways.length === 0) return collapse ? section('Expand', element('p', { class: 'muted' }, 'All its neighbours are here. ', collapse)) : null;
  return section(
    'Expand by',
    element('div', { class: 'ways' }, ...ways.map((way) => wayButton(way, () => expandNode(store, id, way)))),
    element('p', { class: 'ways-foot' }, portionChoice(portion, store), collapse),
  );
};

/** @param {string} name @param {...(HTMLElement | false)} parts */
const section = (name, ...parts) => element('section', { class: 'expand-section' }, element('h4', {}, name), ...parts);

/** @param {import('../api/types.js').Neighbours} way @param {() => void} onclick */
const wayButton = (way, onclick) => {
  const { text, note } = wordsOf(way);
  return element(
    'button',
    { type: 'button', class: 'way', 'data-act': `${way.relation} ${way.direction}`, onclick },
    element('span', {}, text),
    ' ',
    element('span', { class: 'way-count' }, note),
  );
};

/** @param {number} portion @param {AppStore} store */
const portionChoice = (portion, store) =>
  element(
    'label',
    {},
    'At most ',
    element(
      'select',
      { 'data-act': 'portion', onchange: (/** @type {Event} */ event) => choosePortion(store, Number(/** @type {HTMLSelectElement} */ (event.target).value)) },
      ...PORTIONS.map((value) => element('option', { value, selected: value === portion }, formatCount(value))),
    ),
  );
