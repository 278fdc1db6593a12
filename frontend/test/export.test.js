// @ts-check
import { scopesOf } from '../export/scopes.js';
import { routeToView } from '../state/route.js';
import { viewAround, viewOfStory, withAdded, withCopies, withExpanded, withHidden } from '../state/view.js';
import { deepEqual, equal, test } from './harness.js';

/** @typedef {import('../api/types.js').View} View */

const scopes = (/** @type {View} */ view) =>
  scopesOf(/** @type {any} */ ({ route: routeToView(view), atlas: { stories: [{ key: 's', label: 'AI, law' }] } }));

test('a story is exported as it was made, but without its limit', () => {
  const view = withAdded(withHidden(viewOfStory('s'), 'article:a'), 'topic:AI');
  const [scope] = scopes(view);
  deepEqual({ ...scope.view, limit: view.limit }, view);
  equal(scope.view.limit > 1_000_000, true);
  deepEqual([scope.name, scope.title], ['This story', 'AI, law']);
});

test('everything is exported with copies folded where the page folds them', () => {
  const [story, whole] = scopes(withCopies(viewOfStory('s'), 'folded'));
  deepEqual([story.view.filters.copies, whole.view.filters.copies], ['folded', 'folded']);
  deepEqual([story.note, whole.note.endsWith('copies folded')], ['complete, copies folded', true]);
  equal(scopes(viewOfStory('s'))[1].view.filters.copies, 'shown');
});

test('a comparison is exported as one graph, or side by side', () => {
  const [left, right] = [{ ...viewOfStory('s'), limit: 5 }, viewAround('topic:AI')];
  const all = scopesOf(/** @type {any} */ ({ route: { page: 'compare', left, right, tell: 'graphs' }, atlas: null }));
  deepEqual(
    all.map(({ name, view, other }) => [name, view.source.kind, other?.source.kind ?? null]),
    [
      ['Both sides', 'stories', 'around'],
      ['Left side', 'stories', null],
      ['Right side', 'around', null],
      ['Whole graph', 'all', null],
    ],
  );
  equal([all[0].view.limit, all[0].other?.limit ?? 0].every((limit) => limit > 1_000_000), true);
});

test('what is exported says what it has and what it has not', () => {
  const noteOf = (/** @type {View} */ view) => scopes(view)[0].note;
  equal(noteOf(viewAround('topic:AI')), 'complete');
  equal(
    noteOf(withHidden(withExpanded(viewOfStory('s'), 'topic:AI'), 'article:a')),
    'complete, with opened neighbours, without hidden nodes',
  );
});
