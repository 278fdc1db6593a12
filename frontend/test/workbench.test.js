// @ts-check
import { reasonOf } from '../graph/reasons.js';
import { modelOf } from '../graph/model.js';
import { subgraphFigures } from '../format/figures.js';
import { readExpansion, withExpansion, writeExpansion } from '../state/expansions.js';
import { withHeir } from '../state/heirs.js';
import { toldOfPaths } from '../state/path-words.js';
import { countedRelations } from '../state/relations.js';
import { formatRoute, parseRoute, routeToView } from '../state/route.js';
import { articlesOf, chosenOf, inverted, selectionOf, storiesAmong, toggled, withNeighbours, withSelection } from '../state/selection.js';
import { SHORTCUTS } from '../state/shortcuts.js';
import { stepName } from '../state/step-names.js';
import { isExpanded, viewOf, viewOfNodes, viewOfStory, withAdded, withCollapsed, withExpanded, withFilters, withGrouped, withHidden, withPinned, withRevealed, withUngrouped } from '../state/view.js';
import { placeNearest, placeTowards } from '../workbench/walk.js';
import { openWays, wordsOf } from '../workbench/ways.js';
import { deepEqual, equal, test } from './harness.js';

const STORY = viewOfStory('s');
const SIMILAR = /** @type {const} */ ({ relation: 'SIMILAR', direction: 'both', limit: 25 });
const node = (/** @type {string} */ id, /** @type {Record<string, any>} */ properties = {}, kind = 'Article') => ({ id, kind, label: id, properties });
const edge = (/** @type {string} */ kind, /** @type {string} */ source, /** @type {string} */ target, properties = {}) => ({ id: `${kind} ${source} ${target}`, kind, source, target, properties });
const GRAPH = {
  nodes: [node('a', { story: 's' }), node('b', { story: 's' }), node('c', { story: 't' }), node('p', {}, 'Provider')],
  edges: [edge('RELATED', 'a', 'b'), edge('SIMILAR', 'b', 'c'), edge('PUBLISHED_BY', 'c', 'p')],
  figures: { shown: 4, total: 4, rankedBy: '' },
};

test('an address tells along which edges a node was expanded', () => {
  const view = withExpanded(withExpanded(STORY, 'article:x.org/a?b=c'), 'article:y', SIMILAR);
  const address = formatRoute(routeToView(view));
  equal(address, '#/story/s?expanded=article%3Ax.org%2Fa%3Fb%3Dc&expanded=SIMILAR.both.25.article%3Ay');
  deepEqual(parseRoute(address), routeToView(view));
});

test('an expansion reads back as it was written', () => {
  for (const expansion of ['article:a.b.1.c', 'topic:AI', { id: 'article:x', relation: 'RELATED', direction: /** @type {const} */ ('in'), limit: 7 }])
    deepEqual(readExpansion(writeExpansion(expansion)), expansion);
});

test('an expansion that goes farther replaces one that goes the same way', () => {
  const once = withExpanded(STORY, 'article:a', SIMILAR);
  const twice = withExpanded(once, 'article:a', { ...SIMILAR, limit: 50 });
  deepEqual(twice.graph.expanded, [{ id: 'article:a', relation: 'SIMILAR', direction: 'both', limit: 50 }]);
  equal(withExpansion(twice.graph.expanded, 'article:a').length, 2);
});

test('an expansion shows the relation that it follows', () => {
  const filtered = withFilters(STORY, { relations: ['RELATED'] });
  deepEqual(withExpanded(filtered, 'article:a', SIMILAR).filters.relations, ['RELATED', 'SIMILAR']);
  deepEqual(withExpanded(STORY, 'article:a', SIMILAR).filters.relations, []);
});

test('collapsing takes back all expansions of a node, and no other', () => {
  const view = withExpanded(withExpanded(withExpanded(STORY, 'article:a'), 'article:a', SIMILAR), 'article:b');
  equal(isExpanded(view, 'article:a'), true);
  deepEqual(withCollapsed(view, 'article:a').graph.expanded, ['article:b']);
});

test('hidden nodes come back one by one', () => {
  const view = withHidden(STORY, 'article:a', 'article:b');
  deepEqual(withRevealed(view, 'article:a').graph.hidden, ['article:b']);
  deepEqual(withAdded(view, 'article:b', 'article:c').graph, { ...STORY.graph, hidden: ['article:a'], added: ['article:b', 'article:c'] });
});

test('stories are grouped and opened, also where the group was hidden', () => {
  const view = withGrouped(withHidden(STORY, 'story:s'), 's', 't');
  deepEqual([view.graph.grouped, view.graph.hidden], [['s', 't'], []]);
  deepEqual(withUngrouped(view, 's').graph.grouped, ['t']);
  const route = routeToView(view);
  equal(formatRoute(route), '#/story/s?grouped=s&grouped=t');
  deepEqual(parseRoute(formatRoute(route)), route);
});

test('chosen nodes become a view that looks the same', () => {
  const view = withPinned(withPinned(STORY, 'article:a', { x: 1, y: 2 }), 'article:b', { x: 3, y: 4 });
  const chosen = viewOfNodes(withFilters(view, { copies: 'folded' }), ['article:a']);
  deepEqual(chosen.source, { kind: 'nodes', keys: ['article:a'] });
  deepEqual(chosen.graph.pinned, { 'article:a': { x: 1, y: 2 } });
  equal(chosen.filters.copies, 'folded');
});

test('an address restores a selection of several, within bounds', () => {
  const route = withSelection(routeToView(STORY), ['article:a', 'article:b', 'article:a']);
  equal(formatRoute(route), '#/story/s?selected=article%3Aa&selected=article%3Ab');
  deepEqual(parseRoute(formatRoute(route)), route);
  deepEqual(selectionOf(route), ['article:a', 'article:b']);
  const many = withSelection(route, Array.from({ length: 300 }, (_, index) => `article:${index}`));
  equal(selectionOf(parseRoute(formatRoute(many))).length, 40);
  deepEqual(withSelection(many, []), routeToView(STORY));
});

test('what joins two nodes is selected in the place of a node, and kept in the address', () => {
  const tie = 'RELATED article:a article:b';
  const route = withSelection(routeToView(STORY), [tie]);
  deepEqual(parseRoute(formatRoute(route)), route);
  deepEqual([chosenOf(route), selectionOf(route)], [[tie], []]);
});

test('a selection grows, shrinks and turns round', () => {
  deepEqual(toggled(['a', 'b'], 'c'), ['c', 'a', 'b']);
  deepEqual(toggled(['a', 'b'], 'a'), ['b']);
  deepEqual(inverted(GRAPH, ['a', 'c']), ['b', 'p']);
  deepEqual(withNeighbours(GRAPH, ['b']), ['b', 'a', 'c']);
  deepEqual(storiesAmong(GRAPH, (id) => id !== 'c'), ['s']);
  deepEqual(articlesOf(GRAPH, 's'), ['a', 'b']);
});

test('an heir takes the place of a story in expansions, groups and selections', () => {
  const view = withGrouped(withExpanded(STORY, 'story:s', SIMILAR), 's');
  const { view: after, ...route } = withHeir(withSelection(routeToView(view), ['article:a', 'story:s']), 'story:s', 'story:t');
  deepEqual([after.graph.grouped, after.graph.expanded], [['t'], [{ id: 'story:t', relation: 'SIMILAR', direction: 'both', limit: 25 }]]);
  deepEqual(selectionOf({ ...route, view: after }), ['article:a', 'story:t']);
});

test('steps are named after what was done', () => {
  const name = (/** @type {import('../api/types.js').View} */ before, /** @type {import('../api/types.js').View} */ after) =>
    stepName(routeToView(before), routeToView(after), (id) => (id === 'article:a' ? 'Wired' : id === 'story:s' ? 'Met Police' : undefined));
  const expanded = withExpanded(STORY, 'article:a', SIMILAR);
  equal(name(STORY, expanded), 'Expand Wired: similar text, best 25');
  equal(name(expanded, withExpanded(expanded, 'article:a', { ...SIMILAR, limit: 50 })), 'Expand Wired: similar text, best 50');
  equal(name(withExpanded(expanded, 'article:a'), STORY), 'Collapse Wired');
  equal(name(STORY, withGrouped(STORY, 's')), 'Group Met Police');
  equal(name(withGrouped(STORY, 's'), STORY), 'Ungroup Met Police');
  equal(name(STORY, viewOf({ kind: 'path', from: 'article:a', to: 'article:b' })), 'Open paths between Wired and an article');
});

test('an arrow leads to the nearest place in its direction', () => {
  const places = [{ id: 'near', x: 40, y: 30 }, { id: 'straight', x: 60, y: 2 }, { id: 'left', x: -10, y: 0 }, { id: 'above', x: 0, y: -20 }];
  const from = { x: 0, y: 0 };
  equal(placeTowards(places, from, 'ArrowRight')?.id, 'straight');
  equal(placeTowards(places, from, 'ArrowLeft')?.id, 'left');
  equal(placeTowards(places, from, 'ArrowUp')?.id, 'above');
  equal(placeTowards(places, from, 'ArrowDown'), undefined);
  equal(placeNearest(places, { x: 50, y: 20 })?.id, 'near');
});

test('ways to expand say how many they would add, and of how many', () => {
  const way = { relation: 'RELATED', direction: /** @type {const} */ ('in'), all: 80, missing: 71, adds: 25, limit: 30 };
  deepEqual(wordsOf(way), { text: 'Is listed by ←', note: '+25 of 71' });
  deepEqual(wordsOf({ ...way, relation: 'SIMILAR', direction: 'both', missing: 37, adds: 37 }), { text: 'Similar text', note: '+37' });
  const out = { ...way, direction: /** @type {const} */ ('out'), missing: 2 };
  deepEqual(openWays([{ ...way, relation: 'ABOUT', missing: 5 }, way, out, { ...way, relation: 'PART_OF', missing: 0 }]).map(({ relation, direction }) => `${relation} ${direction}`), [
    'RELATED out',
    'RELATED in',
    'ABOUT in',
  ]);
});

test('paths are told honestly', () => {
  const paths = { steps: 2, found: 6, uncounted: false, shown: 6, depth: 8, relations: ['RELATED', 'SIMILAR'], nodes: [] };
  equal(toldOfPaths(paths, 3), '6 shortest paths of 2 steps; 3 nodes added.');
  equal(toldOfPaths({ ...paths, found: 143, shown: 25 }, 0), '25 of 143 shortest paths of 2 steps, the most alike first; all of it is here already.');
  equal(toldOfPaths({ ...paths, found: 2000, uncounted: true, shown: 25 }, 9), '25 of more than 2,000 shortest paths of 2 steps, the most alike first; 9 nodes added.');
  equal(toldOfPaths({ ...paths, found: 0, steps: 0 }, 0), 'No path of 8 steps or fewer over “lists as related”, “similar text”.');
});

test('a bundle says of what it consists', () => {
  const graph = {
    nodes: [node('story:s', { grouped: 30, key: 's' }, 'Story'), node('a')],
    edges: [edge('BUNDLE', 'a', 'story:s', { edges: 12, SIMILAR: 9, RELATED: 3, score: 0.83 })],
    figures: { shown: 2, total: 2, rankedBy: '' },
  };
  const { lines, marks } = modelOf(graph);
  deepEqual(reasonOf(lines[0], (id) => id), { name: '12 edges', ends: ['a', 'story:s'], reason: '9 similar, 3 listings, the most alike 0.83' });
  equal((marks.find(({ id }) => id === 'story:s')?.radius ?? 0) > 20, true);
  equal(subgraphFigures(graph), '1 article, 1 story, 1 relation · 30 articles grouped by story');
  equal(countedRelations({ edges: 2, ABOUT: 2 }), '2 about');
});

test('no shortcut means two things in one place', () => {
  const all = SHORTCUTS.flatMap(({ keys, where }) => keys.map((key) => `${key} ${where}`));
  equal(new Set(all).size, all.length);
});
