// @ts-check
import { methodOf } from '../export/method.js';
import { parseRoute, routeToView, routeWithCopies } from '../state/route.js';
import { stepName } from '../state/step-names.js';
import { MOST_STEPS, NO_STEPS, placeOf, withPresent, withStep } from '../state/steps.js';
import {
  viewAround,
  viewOf,
  viewOfStories,
  viewOfStory,
  withAdded,
  withExpanded,
  withFilters,
  withHidden,
  withNothingHidden,
  withoutPins,
  withPinned,
} from '../state/view.js';
import { deepEqual, equal, test } from './harness.js';

/** @typedef {import('../api/types.js').View} View */
/** @typedef {import('../api/types.js').Filters} Filters */

/** @type {Record<string, string>} */
const LABELS = {
  'story:s': 'Clearview AI, police',
  'article:a': 'Wired',
  'article:b': 'The Verge',
  'constellation:c': 'Surveillance',
};
const labelOf = (/** @type {string} */ id) => LABELS[id];
const STORY = viewOfStory('s');
const nameOf = (/** @type {View} */ before, /** @type {View} */ after, selected = null) =>
  stepName(routeToView(before), routeToView(after, selected), labelOf);
const filtered = (/** @type {Partial<Filters>} */ filters) => nameOf(STORY, withFilters(STORY, filters));
const opened = (/** @type {string} */ address) => stepName(parseRoute('#/bridges'), parseRoute(address), labelOf);

const step = (/** @type {number} */ id) => ({ id, name: `Step ${id}`, address: `#/story/${id}`, vague: false });
const stepsOf = (/** @type {number[]} */ ...ids) => ids.reduce((steps, id) => withStep(steps, step(id)), NO_STEPS);
const idsOf = (/** @type {import('../state/steps.js').Steps} */ { list }) => list.map(({ id }) => id);

test('a step stands after the one that the reader was at', () => {
  const steps = stepsOf(1, 2, 3);
  deepEqual([idsOf(steps), steps.at], [[1, 2, 3], 2]);
});

test('a new step drops those that were undone', () => {
  const steps = withStep({ ...stepsOf(1, 2, 3, 4), at: 1 }, step(5));
  deepEqual([idsOf(steps), steps.at], [[1, 2, 5], 2]);
  deepEqual([placeOf(steps, 5), placeOf(steps, 3), placeOf(steps, undefined)], [2, -1, -1]);
});

test('of too many steps the oldest are forgotten', () => {
  const steps = stepsOf(...Array.from({ length: MOST_STEPS + 7 }, (_, index) => index));
  deepEqual([steps.list.length, steps.list[0].id, steps.at], [MOST_STEPS, 7, MOST_STEPS - 1]);
});

test('only the present step is changed', () => {
  const steps = withPresent({ ...stepsOf(1, 2, 3), at: 1 }, { address: '#/atlas' });
  deepEqual(
    steps.list.map(({ address }) => address),
    ['#/story/1', '#/atlas', '#/story/3'],
  );
  equal(steps.at, 1);
});

test('a step to another page is named after it', () => {
  equal(opened('#/atlas'), 'Atlas');
  equal(opened('#/atlas?constellation=c'), 'Atlas: Surveillance');
  equal(opened('#/providers'), 'Providers');
  equal(opened('#/cypher'), 'Query');
  equal(opened('#/cypher?q=MATCH%20(n)%0A%20RETURN%20n'), 'Query MATCH (n) RETURN n');
  equal(opened('#/story/s'), 'Open Clearview AI, police');
  equal(stepName(null, parseRoute('#/story/s'), labelOf), 'Open Clearview AI, police');
});

test('a step to another graph is named after what it starts from', () => {
  equal(nameOf(STORY, viewAround('topic:AI: law')), 'Open AI: law');
  equal(nameOf(STORY, viewOfStories(['s', 't'])), 'Open 2 stories');
  equal(nameOf(STORY, viewOf({ kind: 'all' }, 5000)), 'Open the whole corpus');
  equal(nameOf(STORY, viewOf({ kind: 'nodes', keys: ['article:a', 'article:b'] })), 'Keep only Wired, The Verge');
});

test('an address that says more than what is open is named with all of it', () => {
  equal(
    opened('#/story/s?expanded=article%3Aa&color=provider&from=2020-01-18&limit=800'),
    'Open Clearview AI, police; expand Wired; show more (800); from 18 Jan 2020; coloured by provider',
  );
});

test('what is done to nodes is named', () => {
  const expanded = withExpanded(STORY, 'article:a');
  const hidden = withHidden(withHidden(STORY, 'article:a'), 'article:b');
  equal(nameOf(STORY, expanded, /** @type {any} */ ('article:a')), 'Expand Wired');
  equal(nameOf(expanded, STORY), 'Collapse Wired');
  equal(nameOf(STORY, withHidden(STORY, 'article:a')), 'Hide Wired');
  equal(nameOf(hidden, withNothingHidden(hidden)), 'Show hidden');
  equal(nameOf(hidden, withHidden(STORY, 'article:a')), 'Show The Verge');
  equal(nameOf(hidden, withExpanded(hidden, 'article:b')), 'Expand The Verge');
  equal(nameOf(STORY, withAdded(STORY, 'provider:wired.com')), 'Add wired.com');
  equal(nameOf(withAdded(STORY, 'article:a'), withHidden(withAdded(STORY, 'article:a'), 'article:a')), 'Hide Wired');
  equal(nameOf(STORY, STORY, /** @type {any} */ ('article:a')), 'Select Wired');
});

test('many nodes at once are counted', () => {
  const view = ['a', 'b', 'c', 'd'].reduce((hidden, id) => withHidden(hidden, `article:${id}`), STORY);
  equal(nameOf(STORY, view), 'Hide 4 nodes');
});

test('pins are named', () => {
  const one = withPinned(STORY, 'article:a', { x: 1, y: 2 });
  const two = withPinned(one, 'article:b', { x: 3, y: 4 });
  equal(nameOf(STORY, one), 'Pin Wired');
  equal(nameOf(one, withPinned(one, 'article:a', { x: 9, y: 2 })), 'Pin Wired');
  equal(nameOf(two, one), 'Unpin The Verge');
  equal(nameOf(two, withoutPins(two)), 'Unpin all');
});

test('filters are named', () => {
  equal(filtered({ from: '2020-01-18' }), 'From 18 Jan 2020');
  equal(filtered({ to: '2020-01-20' }), 'Until 20 Jan 2020');
  equal(filtered({ from: '2020-01-18', to: '2020-01-20' }), 'Only 18–20 Jan 2020');
  equal(filtered({ providers: ['wired.com'] }), 'Only provider wired.com');
  equal(filtered({ topics: ['AI', 'Law'] }), 'Only topics AI, Law');
  equal(filtered({ stories: ['s'] }), 'Only story Clearview AI, police');
  equal(filtered({ themes: ['Clearview', 'Police use'] }), 'Only themes Clearview, Police use');
  equal(filtered({ loads: ['2020-02-01T10:05:00.000Z'] }), 'Only what was loaded 1 Feb 2020, 10:05 UTC');
  equal(filtered({ relations: ['SIMILAR'] }), 'Only relation “similar text”');
  equal(filtered({ least: { quality: 0.5, heat: 0, degree: 0 } }), 'Quality from 0.5');
  equal(filtered({ stubs: 'hidden' }), 'Stubs hidden');
  equal(filtered({ isolated: 'hidden' }), 'Isolated nodes hidden');
  equal(filtered({ copies: 'folded' }), 'Copies folded');
});

test('taking filters away is named', () => {
  const one = withFilters(STORY, { providers: ['wired.com'] });
  equal(nameOf(one, STORY), 'All providers');
  equal(nameOf(withFilters(STORY, { from: '2020-01-18' }), STORY), 'All days');
  equal(nameOf(withFilters(one, { from: '2020-01-18', stubs: 'hidden' }), STORY), 'No filters');
});

test('how a graph is drawn is named', () => {
  const styled = (/** @type {Partial<View['style']>} */ style) => ({ ...STORY, style: { ...STORY.style, ...style } });
  const laidOut = (/** @type {Partial<View['layout']>} */ layout) => ({ ...STORY, layout: { ...STORY.layout, ...layout } });
  equal(nameOf(STORY, styled({ color: 'provider' })), 'Coloured by provider');
  equal(nameOf(STORY, styled({ size: 'equal' })), 'All of one size');
  equal(nameOf(STORY, laidOut({ name: 'timeline' })), 'Laid out as timeline');
  equal(nameOf(STORY, laidOut({ seed: 7 })), 'Laid out anew, seed 7');
  equal(nameOf(STORY, { ...STORY, limit: 800 }), 'Show more (800)');
});

test('what a graph is shown as is named', () => {
  const [graph, table] = [parseRoute('#/story/s'), parseRoute('#/story/s?show=table')];
  equal(stepName(graph, table, labelOf), 'Shown as table');
  equal(stepName(table, graph, labelOf), 'Shown as graph');
});

test('a step that this page has no words for is one all the same', () => {
  equal(nameOf(STORY, /** @type {any} */ ({ ...STORY, grouped: ['s'] })), 'Change the view');
  equal(nameOf(STORY, STORY), '');
});

test('folding copies is named on every page', () => {
  for (const address of ['#/atlas', '#/bridges', '#/cypher?q=RETURN%201', '#/story/s']) {
    const route = parseRoute(address);
    equal(stepName(route, routeWithCopies(route, 'folded'), labelOf), 'Copies folded');
    equal(stepName(routeWithCopies(route, 'folded'), route, labelOf), 'Copies shown');
  }
});

test('moving on the map is named', () => {
  const [all, one] = [parseRoute('#/atlas'), parseRoute('#/atlas?constellation=c')];
  equal(stepName(all, one, labelOf), 'Atlas: Surveillance');
  equal(stepName(one, all, labelOf), 'Atlas: all constellations');
  equal(stepName(all, parseRoute('#/atlas?limit=2000'), labelOf), 'Show more (2,000)');
});

test('a node without a known label is named by its kind', () => {
  equal(nameOf(STORY, withHidden(STORY, 'article:x')), 'Hide an article');
  equal(opened('#/story/unknown'), 'Open a story');
});

test('a method has the steps up to the present one, with their addresses', () => {
  const about = { page: 'http://localhost:8080/', corpus: '275 articles · 9 stories', now: '2026-03-01T12:00:00Z' };
  const steps = { ...stepsOf(1, 2, 3), at: 1 };
  equal(
    methodOf(withPresent(steps, { name: 'Hide *a_b*', address: '#/story/2?hidden=x' }), about),
    [
      '# Method',
      '',
      '275 articles · 9 stories · 1 Mar 2026, in Newsweft. Each address shows the state after its step.',
      '',
      '1. Step 1  ',
      '   <http://localhost:8080/#/story/1>',
      '2. Hide \\*a\\_b\\*  ',
      '   <http://localhost:8080/#/story/2?hidden=x>',
      '',
    ].join('\n'),
  );
});
