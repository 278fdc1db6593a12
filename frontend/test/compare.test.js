// @ts-check
import { standingOf } from '../compare/sides-scale.js';
import { differenceOf, pointsOf } from '../compare/share-table.js';
import { verdictOf } from '../compare/page.js';
import { packText } from '../state/packing.js';
import { packView, unpackView } from '../state/packed-view.js';
import { formatRoute, parseRoute, routeWithCopies } from '../state/route.js';
import { stepName } from '../state/step-names.js';
import { viewOf, viewOfStory, withExpanded, withFilters, withPinned } from '../state/view.js';
import { deepEqual, equal, test } from './harness.js';

const nothing = () => undefined;

/** @type {import('../api/types.js').Comparison} */
const told = {
  left: { nodes: 10, articles: 8, edges: 12, groups: 2 },
  right: { nodes: 30, articles: 20, edges: 40, groups: 4 },
  both: 6,
  moved: 1,
  agreement: 0.875,
  stories: [],
  providers: [],
  topics: [],
  nodes: [],
  figures: { shown: 0, total: 34, rankedBy: 'moved, one side, edges' },
};

test('a packed view is the same again, and short where it is as usual', () => {
  const usual = viewOfStory('s');
  deepEqual(unpackView(packView(usual)), usual);
  equal(packView(usual).length < 70, true);
  const other = withPinned(withExpanded(withFilters(viewOf({ kind: 'all' }, 50), { from: '2020-01-02' }), 'topic:x'), 'a', { x: 1, y: 2 });
  deepEqual(unpackView(packView(other)), other);
});

test('the address of a comparison restores both sides', () => {
  const route = /** @type {const} */ ({ page: 'compare', left: viewOfStory('a'), right: viewOf({ kind: 'all' }, 7), tell: 'stories' });
  deepEqual(parseRoute(formatRoute(route)), route);
  equal(parseRoute('#/compare?left=x').page, 'atlas');
  const sourceless = packText('{"limit": 3}');
  equal(parseRoute(`#/compare?left=${sourceless}&right=${sourceless}`).page, 'atlas');
  const unknown = packText('{"source": {"kind": "all"}, "layout": {"name": "x"}}');
  equal(unpackView(unknown).layout.name, 'force');
});

test('copies are folded on both sides at once', () => {
  const route = routeWithCopies({ page: 'compare', left: viewOfStory('a'), right: viewOfStory('b'), tell: 'graphs' }, 'folded');
  equal(route.page === 'compare' && [route.left, route.right].every(({ filters }) => filters.copies === 'folded'), true);
});

test('a comparison is told in words', () => {
  equal(
    verdictOf(told),
    '4 nodes only left, 24 only right, 6 in both; 1 article of these keeps other company. The groups agree by 0.88 (adjusted Rand index).',
  );
  equal(verdictOf({ ...told, both: 0, agreement: null }), '10 nodes only left, 30 only right, 0 in both.');
});

test('shares are compared, not counts', () => {
  equal(differenceOf({ id: 's', label: 's', left: 4, right: 10, both: 0 }, told), 0);
  equal(pointsOf(differenceOf({ id: 's', label: 's', left: 4, right: 0, both: 0 }, told)), '−50.0');
  equal(pointsOf(0.0001), '0');
});

test('who has moved stands out among those of both sides', () => {
  const node = { id: 'a', kind: 'Article', label: 'A' };
  equal(standingOf({ ...node, where: 'both', moved: true }), 'moved');
  equal(standingOf({ ...node, where: 'left', moved: false }), 'left');
});

test('steps of a comparison say which side changed', () => {
  const before = /** @type {const} */ ({ page: 'compare', left: viewOfStory('a'), right: viewOfStory('b'), tell: 'graphs' });
  equal(stepName({ page: 'atlas', limit: 1000 }, before, (id) => id), 'Compare story:a with story:b');
  equal(stepName(before, { ...before, left: before.right, right: before.left }, nothing), 'Swap sides');
  equal(stepName(before, { ...before, right: withFilters(before.right, { providers: ['x.example'] }) }, nothing), 'Right: Only provider x.example');
  equal(stepName(before, { ...before, tell: 'topics' }, nothing), 'Tell topics');
});
