// @ts-check
import { formatCount, formatShare } from '../format/numbers.js';
import { element } from '../page/element.js';
import { foldInto } from '../page/folded.js';
import { openNode } from '../state/navigation.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('../api/types.js').Share} Share */
/** @typedef {import('../api/types.js').Comparison} Comparison */

/** Rows at first; the others differ less. */
const SHOWN_AT_FIRST = 100;

const NAMES = { stories: 'Story', providers: 'Provider', topics: 'Topic' };

/**
 * How much of each side is one story's, provider's or topic's, the greatest difference first.
 * @param {keyof typeof NAMES} of
 * @param {Comparison} told
 * @param {AppStore} store
 */
export const shareTable = (of, told, store) => {
  const rows = told[of];
  if (rows.length === 0) return element('p', { class: 'stage-note' }, 'Neither side has any.');
  const widest = Math.max(...rows.map((row) => Math.abs(differenceOf(row, told))), 1e-9);
  const rowOf = (/** @type {Share} */ row) => shareRow(row, told, widest, store);
  const body = element('tbody');
  const more = foldInto(body, rows, rowOf, SHOWN_AT_FIRST);
  const heads = [NAMES[of], 'Left', 'Right', 'In both', 'Difference of shares'];
  return element(
    'div',
    { class: 'ranking-scroller', tabindex: '0', role: 'region', 'aria-label': `Shares by ${NAMES[of].toLowerCase()}` },
    element(
      'table',
      { class: 'ranking-table' },
      element('thead', {}, element('tr', {}, ...heads.map((head, place) => element('th', { scope: 'col', class: place === 0 ? 'is-text' : null }, head)))),
      body,
    ),
    more,
  );
};

/** In share of the right side less share of the left, −1 to 1. @param {Share} row @param {Comparison} told */
export const differenceOf = ({ left, right }, told) =>
  right / Math.max(1, told.right.articles) - left / Math.max(1, told.left.articles);

/** @param {Share} row @param {Comparison} told @param {number} widest @param {AppStore} store */
const shareRow = (row, told, widest, store) => {
  const difference = differenceOf(row, told);
  const bar = element('span', { class: difference < 0 ? 'compare-bar is-left' : 'compare-bar', 'aria-hidden': 'true' });
  bar.style.setProperty('width', `${(50 * Math.abs(difference)) / widest}%`);
  return element(
    'tr',
    {},
    element('td', {}, element('button', { type: 'button', class: 'chip', onclick: () => openNode(store, row.id) }, row.label)),
    element('td', {}, countOf(row.left, told.left.articles)),
    element('td', {}, countOf(row.right, told.right.articles)),
    element('td', {}, formatCount(row.both)),
    element('td', { class: 'compare-difference' }, element('span', { class: 'compare-bars' }, bar), pointsOf(difference)),
  );
};

/** @param {number} count @param {number} all */
const countOf = (count, all) => (count === 0 ? '–' : `${formatCount(count)} (${formatShare(count / Math.max(1, all))})`);

/** In percentage points: "+3.2". @param {number} difference */
export const pointsOf = (difference) => {
  const points = (100 * Math.abs(difference)).toFixed(1);
  return points === '0.0' ? '0' : `${difference < 0 ? '−' : '+'}${points}`;
};
