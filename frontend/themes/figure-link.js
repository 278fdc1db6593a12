// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';
import { element } from '../page/element.js';
import { formatRoute, routeToView } from '../state/route.js';
import { viewOf, withFilters } from '../state/view.js';

/** Articles that an address names one by one. */
export const MOST_KEYS = 300;

/**
 * A number that leads to a graph of the articles that it counts; of many, to the first of them.
 * @param {number} count
 * @param {string[]} ids of them, as far as they are at hand
 * @param {string} what in words, such as "of A in a story"
 * @param {Partial<import('../api/types.js').Filters>} [filters] that narrow `ids` to them; these are all at hand then
 */
export const figureLink = (count, ids, what, filters = {}) => {
  if (count === 0 || ids.length === 0) return element('span', {}, count === 0 ? '–' : formatCount(count));
  const view = withFilters(viewOf({ kind: 'nodes', keys: ids.slice(0, MOST_KEYS) }), filters);
  const shown = Math.min(ids.length, MOST_KEYS);
  const cut = shown < count ? `, the first ${formatCount(shown)}` : '';
  const title = `${formatCounted(count, 'article')} ${what}${cut}, as a graph`;
  return element('a', { class: 'figure', href: formatRoute(routeToView(view)), title, 'aria-label': title }, formatCount(count));
};
