// @ts-check
import { formatCounted } from '../format/numbers.js';
import { countFilters } from '../state/filters.js';
import { copiesOf } from '../state/route.js';
import { selectionOf } from '../state/selection.js';
import { storyKeyOf, viewOf, viewOfNodes, withCopies } from '../state/view.js';

/** @typedef {import('../api/types.js').View} View */
/**
 * @typedef {{name: string, note: string, title: string, view: View, other?: View}} Scope something that can be exported from
 *   here; with `other`, both as one graph that says what is in which
 */

/** The limit that cuts nothing: an export is complete. Around a node, 0 would be the usual number of neighbours. */
const EVERYTHING = 2 ** 31 - 1;

/**
 * What can be exported from the open page, the nearest at hand first.
 * @param {import('../state/state.js').State} state
 * @returns {Scope[]}
 */
export const scopesOf = ({ route, atlas, details, ran }) => {
  const copies = copiesOf(route);
  const whole = {
    name: 'Whole graph',
    note: `all articles, providers, topics, stories${copies === 'folded' ? ', copies folded' : ''}`,
    title: '',
    view: withCopies(viewOf({ kind: 'all' }, EVERYTHING), copies),
  };
  if (route.page === 'graph') {
    const key = storyKeyOf(route.view);
    const name = key === undefined ? 'This view' : 'This story';
    // On an address of a story the atlas may come last.
    const told = details?.node.id === `story:${key}` ? details.node.label : 'view';
    const title = atlas?.stories.find((story) => story.key === key)?.label ?? told;
    const ids = selectionOf(route);
    const selected = {
      name: 'The selected nodes',
      note: `${formatCounted(ids.length, 'node')} and what joins them`,
      title: 'selected',
      view: viewOfNodes(route.view, ids),
    };
    return [
      { name, note: noteOf(route.view), title, view: { ...route.view, limit: EVERYTHING } },
      ...(ids.length > 1 ? [selected] : []),
      whole,
    ];
  }
  if (route.page === 'compare') {
    const side = (/** @type {string} */ name, /** @type {View} */ view) => {
      return { name: `${name} side`, note: noteOf(view), title: name.toLowerCase(), view: { ...view, limit: EVERYTHING } };
    };
    const both = {
      name: 'Both sides',
      note: 'as one graph: inFirst is the left side, inSecond the right',
      title: 'comparison',
      view: { ...route.left, limit: EVERYTHING },
      other: { ...route.right, limit: EVERYTHING },
    };
    return [both, side('Left', route.left), side('Right', route.right), whole];
  }
  if (route.page === 'cypher' && ran) {
    return [
      {
        name: 'This query’s result',
        note: 'its nodes and relations',
        title: 'query',
        view: withCopies(viewOf({ kind: 'cypher', ...ran }, EVERYTHING), copies),
      },
      whole,
    ];
  }
  return [whole];
};

/** @param {View} view */
const noteOf = ({ graph: { expanded, hidden }, filters }) =>
  [
    countFilters(filters) > 0 ? 'as filtered, without a limit' : 'complete',
    ...(expanded.length > 0 ? ['with opened neighbours'] : []),
    ...(hidden.length > 0 ? ['without hidden nodes'] : []),
    ...(filters.copies === 'folded' ? ['copies folded'] : []),
  ].join(', ');
