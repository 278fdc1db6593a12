// @ts-check
import { formatCount } from '../format/numbers.js';
import { element } from '../page/element.js';
import { openNode } from '../state/navigation.js';
import { nameOfStanding, standingOf } from './sides-scale.js';

/** @typedef {import('./sides-scale.js').Standing} Standing */

/** Of each list; all that were told are in the graphs. */
const MOST_LISTED = 300;

/** @type {Standing[]} */
const ORDER = ['moved', 'left', 'right', 'both'];

/**
 * What was compared, node by node.
 * @param {import('../api/types.js').Comparison} told
 * @param {import('../state/state.js').AppStore} store
 */
export const nodeList = ({ nodes, figures }, store) => {
  const lists = ORDER.map((standing) => ({
    standing,
    members: nodes.filter((node) => standingOf(node) === standing),
  })).filter(({ members }) => members.length > 0);
  const cut = figures.shown < figures.total;
  return element(
    'div',
    { class: 'compare-lists' },
    cut
      ? element('p', { class: 'muted' }, `The first ${formatCount(figures.shown)} of ${formatCount(figures.total)} nodes: who keeps other company, then who is on one side alone, then by edges.`)
      : null,
    ...lists.map(({ standing, members }) =>
      element(
        'section',
        {},
        element('h3', {}, element('span', { class: `swatch is-${standing}` }), nameOfStanding(standing), ' ', element('span', { class: 'count' }, countOf(members.length))),
        element(
          'ul',
          {},
          ...members.slice(0, MOST_LISTED).map(({ id, kind, label }) =>
            element(
              'li',
              {},
              element('button', { type: 'button', class: 'chip', onclick: () => openNode(store, id) }, label),
              kind === 'Article' ? null : element('span', { class: 'muted' }, ` ${kind}`),
            ),
          ),
        ),
      ),
    ),
  );
};

/** @param {number} count */
const countOf = (count) =>
  count > MOST_LISTED ? `first ${formatCount(MOST_LISTED)} of ${formatCount(count)}` : formatCount(count);
