// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';
import { themesParts, themesPlace } from '../themes/words.js';
import { idOfExpansion, wayOf, writeExpansion } from './expansions.js';
import { called, filterParts } from './filter-words.js';
import { relationName } from './relations.js';
import { copiesOf } from './route.js';
import { same } from './same.js';
import { storyKeyOf, viewOf, withCopies } from './view.js';

/** @typedef {import('./route.js').Route} Route */
/** @typedef {import('../api/types.js').View} View */
/** @typedef {import('./filter-words.js').LabelOf} LabelOf */

/** Nodes that a name tells one by one. */
const MOST_NAMED = 3;

/**
 * What a step from one route to another does, in words: "Hide Wired", "Only provider wired.com".
 * @param {Route | null} before null where the reader arrives
 * @param {Route} after
 * @param {LabelOf} labelOf
 * @returns {string} empty where both show the same
 */
export const stepName = (before, after, labelOf) => {
  const copies = copiesOf(after);
  const folded = copies === (before ? copiesOf(before) : 'shown') ? [] : [`Copies ${copies}`];
  if (!before || isElsewhere(before, after)) {
    if (before?.page === 'graph' && after.page === 'graph' && after.view.source.kind === 'nodes')
      return joined([`Keep only ${several(after.view.source.keys, labelOf)}`, ...folded]);
    const shown = after.page === 'graph' ? shownAtOnce(after.view, labelOf) : [];
    return joined([placeName(after, labelOf), ...folded, ...shown]);
  }
  if (before.page === 'graph' && after.page === 'graph') return graphStep(before, after, labelOf);
  if (before.page === 'compare' && after.page === 'compare') return compareStep(before, after, labelOf);
  if (before.page === 'themes' && after.page === 'themes') return joined([...themesParts(before, after), ...folded]);
  if (before.page === 'atlas' && after.page === 'atlas') return joined([...atlasParts(before, after, labelOf), ...folded]);
  if (before.page === 'corpus' && after.page === 'corpus' && before.load !== after.load)
    return joined([after.load ? 'Open a report' : 'Close the report', ...folded]);
  return joined(folded);
};

/** @param {Route} before @param {Route} after */
const isElsewhere = (before, after) => {
  if (before.page === 'graph' && after.page === 'graph') return !same(before.view.source, after.view.source);
  if (before.page === 'cypher' && after.page === 'cypher') return before.cypher !== after.cypher;
  return before.page !== after.page;
};

/** The page that a route opens, and on what. @param {Route} route @param {LabelOf} labelOf */
const placeName = (route, labelOf) => {
  switch (route.page) {
    case 'graph':
      return `Open ${sourceName(route.view, labelOf)}`;
    case 'cypher':
      return route.cypher.trim() ? `Query ${route.cypher.trim().replace(/\s+/g, ' ')}` : 'Query';
    case 'atlas':
      return joined([
        route.constellation ? `Atlas: ${called(`constellation:${route.constellation}`, labelOf)}` : 'Atlas',
        ...(route.mark ? [`Find ${called(route.mark, labelOf)}`] : []),
      ]);
    case 'themes':
      return themesPlace(route);
    case 'compare':
      return `Compare ${sourceName(route.left, labelOf)} with ${sourceName(route.right, labelOf)}`;
    default:
      return capital(route.page);
  }
};

/** @param {View} view @param {LabelOf} labelOf */
const sourceName = (view, labelOf) => {
  const key = storyKeyOf(view);
  if (key !== undefined) return called(`story:${key}`, labelOf);
  const { source } = view;
  switch (source.kind) {
    case 'stories':
      return formatCounted(source.keys.length, 'story');
    case 'around':
    case 'nodes':
      return several(source.keys, labelOf);
    case 'path':
      return `paths between ${called(source.from, labelOf)} and ${called(source.to, labelOf)}`;
    case 'all':
      return 'the whole corpus';
    case 'cypher':
      return 'a query’s result';
    default:
      return 'a graph';
  }
};

/** @param {import('./route.js').GraphRoute} before @param {import('./route.js').GraphRoute} after @param {LabelOf} labelOf */
const graphStep = (before, after, labelOf) => {
  const parts = viewParts(before.view, after.view, labelOf);
  if (parts.length > 0) return joined(parts);
  if (!same(before.view, after.view)) return 'Change the view';
  const show = after.show ?? 'graph';
  if ((before.show ?? 'graph') !== show) return `Shown as ${show}`;
  if (before.selected === after.selected && same(before.also, after.also)) return '';
  if (after.selected && after.also) return `Select ${formatCounted(after.also.length + 1, 'node')}`;
  return after.selected ? `Select ${called(after.selected, labelOf)}` : 'Select nothing';
};

/** @param {import('./route.js').CompareRoute} before @param {import('./route.js').CompareRoute} after @param {LabelOf} labelOf */
const compareStep = (before, after, labelOf) => {
  if (same(before.left, after.right) && same(before.right, after.left)) return 'Swap sides';
  const parts = /** @type {const} */ (['left', 'right']).flatMap((side) => {
    const [from, to] = [before[side], after[side]];
    const source = same(from.source, to.source) ? [] : [sourceName(to, labelOf)];
    return [...source, ...viewParts(from, to, labelOf)].map((part) => `${capital(side)}: ${part}`);
  });
  return parts.length > 0 || before.tell === after.tell ? joined(parts) : `Tell ${after.tell}`;
};

/** What a view shows, in words. @param {View} view @param {LabelOf} labelOf */
export const describeView = (view, labelOf) => joined(shownAtOnce(view, labelOf));

/** How a view that opens is shown, where it is not the usual way. @param {View} view @param {LabelOf} labelOf */
const shownAtOnce = (view, labelOf) => {
  const usual = viewOf(view.source);
  const { limit } = view.source.kind === 'stories' ? usual : view;
  return viewParts(withCopies({ ...usual, limit }, view.filters.copies), view, labelOf);
};

/** @param {View} before @param {View} after @param {LabelOf} labelOf */
const viewParts = (before, after, labelOf) => [
  ...graphParts(before.graph, after.graph, labelOf),
  ...pinParts(before.graph.pinned, after.graph.pinned, labelOf),
  ...limitParts(before.limit, after.limit),
  ...filterParts(before.filters, after.filters, labelOf),
  ...(before.style.color === after.style.color ? [] : [`Coloured by ${after.style.color}`]),
  ...(before.style.size === after.style.size ? [] : [SIZES[after.style.size] ?? `Sized by ${after.style.size}`]),
  ...(before.style.width === after.style.width ? [] : [WIDTHS[after.style.width]]),
  ...(before.layout.name === after.layout.name ? [] : [LAYOUTS[after.layout.name] ?? `Laid out as ${after.layout.name}`]),
  ...(before.layout.seed === after.layout.seed ? [] : [`Laid out anew, seed ${after.layout.seed}`]),
];

/** @type {Record<string, string>} */
const SIZES = { equal: 'All of one size', pagerank: 'Sized by PageRank' };

const WIDTHS = { equal: 'All lines of one width', score: 'Lines as wide as their score' };

/** @type {Record<string, string>} */
const LAYOUTS = {
  force: 'Laid out by forces',
  map: 'Laid out as on the map',
  radial: 'Laid out in rings',
  layered: 'Laid out in layers',
};

/** @param {View['graph']} before @param {View['graph']} after @param {LabelOf} labelOf */
const graphParts = (before, after, labelOf) => {
  const expanded = newOf(before.expanded.map(writeExpansion), after.expanded.map(writeExpansion));
  const along = after.expanded.filter((expansion) => expanded.includes(writeExpansion(expansion)));
  const opened = along.map(idOfExpansion);
  const collapsed = newOf(after.expanded.map(wayOf), before.expanded.map(wayOf));
  const added = newOf(before.added, after.added);
  const hidden = newOf(before.hidden, after.hidden);
  const shown = without(newOf(after.hidden, before.hidden), [...opened, ...added]);
  const removed = without(newOf(after.added, before.added), hidden);
  const all = after.hidden.length === 0 && shown.length === before.hidden.length;
  return [
    ...naming('Expand', along.filter((expansion) => typeof expansion === 'string').map(idOfExpansion), labelOf),
    ...along.flatMap((expansion) => alongPart(expansion, labelOf)),
    ...naming(
      'Collapse',
      [...new Set(before.expanded.filter((expansion) => collapsed.includes(wayOf(expansion))).map(idOfExpansion))],
      labelOf,
    ),
    ...naming('Add', added, labelOf),
    ...naming('Remove', removed, labelOf),
    ...naming('Hide', hidden, labelOf),
    ...(all && shown.length > 0 ? ['Show hidden'] : naming('Show', shown, labelOf)),
    ...groupPart('Group', newOf(before.grouped, after.grouped), labelOf),
    ...groupPart('Ungroup', newOf(after.grouped, before.grouped), labelOf),
  ];
};

/** @param {import('../api/types.js').Expansion} expansion @param {LabelOf} labelOf */
const alongPart = (expansion, labelOf) =>
  typeof expansion === 'string'
    ? []
    : [
        `Expand ${called(expansion.id, labelOf)}: ${relationName(expansion.relation ?? '', expansion.direction).toLowerCase()}, best ${formatCount(expansion.limit ?? 0)}`,
      ];

/** @param {string} verb @param {string[]} keys of stories @param {LabelOf} labelOf */
const groupPart = (verb, keys, labelOf) => {
  if (keys.length > MOST_NAMED) return [`${verb} ${formatCounted(keys.length, 'story')}`];
  return naming(verb, keys.map((key) => `story:${key}`), labelOf);
};

/** @param {View['graph']['pinned']} before @param {View['graph']['pinned']} after @param {LabelOf} labelOf */
const pinParts = (before, after, labelOf) => {
  const put = Object.keys(after).filter((id) => !same(before[id], after[id]));
  const freed = newOf(Object.keys(after), Object.keys(before));
  const all = freed.length > 1 && Object.keys(after).length === 0;
  return [...naming('Pin', put, labelOf), ...(all ? ['Unpin all'] : naming('Unpin', freed, labelOf))];
};

/** @param {number} before @param {number} after */
const limitParts = (before, after) => {
  if (before === after) return [];
  return [`Show ${after > before ? 'more' : 'fewer'} (${formatCount(after)})`];
};

/** @param {import('./route.js').AtlasRoute} before @param {import('./route.js').AtlasRoute} after @param {LabelOf} labelOf */
const atlasParts = (before, after, labelOf) => {
  const [from, to] = [before.constellation ?? null, after.constellation ?? null];
  const moved = to ? `Atlas: ${called(`constellation:${to}`, labelOf)}` : 'Atlas: all constellations';
  const [found, marked] = [before.mark ?? null, after.mark ?? null];
  const parts = [
    ...(from === to || (marked && !to) ? [] : [moved]),
    ...(found === marked || (to && !marked) ? [] : [marked ? `Find ${called(marked, labelOf)}` : 'Mark nothing']),
    ...limitParts(before.limit, after.limit),
  ];
  // Where the reader then moved the map to is part of what led there.
  if (parts.length > 0 || same(before.at ?? null, after.at ?? null)) return parts;
  return [after.at ? 'Move on the map' : 'Atlas: all of the map'];
};

/** @param {string} verb @param {string[]} ids @param {LabelOf} labelOf */
const naming = (verb, ids, labelOf) => (ids.length > 0 ? [`${verb} ${several(ids, labelOf)}`] : []);

/** @param {string[]} ids @param {LabelOf} labelOf */
const several = (ids, labelOf) =>
  ids.length > MOST_NAMED ? formatCounted(ids.length, 'node') : ids.map((id) => called(id, labelOf)).join(', ');

/** One name for what happens at once. @param {string[]} parts */
const joined = ([first = '', ...others]) =>
  [first, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join('; ');

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** What only the second list has. @param {string[]} before @param {string[]} after */
const newOf = (before, after) => after.filter((item) => !before.includes(item));

/** @param {string[]} items @param {string[]} others */
const without = (items, others) => items.filter((item) => !others.includes(item));
