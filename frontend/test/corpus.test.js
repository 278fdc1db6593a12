// @ts-check
import { cutText, nextText, outcomeText, stepText } from '../corpus/words.js';
import { formatSize } from '../format/numbers.js';
import { withAnswer, withBegun, withLoad } from '../state/corpus.js';
import { changeText, withGraph } from '../state/events.js';
import { formatRoute, parseRoute } from '../state/route.js';
import { initialState } from '../state/state.js';
import { stepName } from '../state/step-names.js';
import { deepEqual, equal, test } from './harness.js';

/** @type {import('../api/types.js').GraphState} */
const GRAPH = { articles: 275, created: 275, changed: 0, removed: 0, woven: 'then', settled: true };

/** @type {import('../api/types.js').Load} */
const LOAD = {
  id: 'a',
  state: 'done',
  corpus: ['/posts'],
  prune: false,
  dryRun: false,
  at: '2031-05-01T08:00:00Z',
  step: 'Weaving',
  done: 3,
  total: 3,
  figures: { posts: 3, unchangedFiles: 0, skipped: 0, rejected: 0, created: 2, changed: 1, removed: 0, seconds: 1.5 },
  outcomes: {},
  problem: null,
};

const atlas = { ...initialState(parseRoute('#/atlas')), stats: /** @type {any} */ ({ articles: 275, stories: 67 }) };
const corpus = { ...atlas, route: parseRoute('#/corpus') };

test('the change of a graph is what loads did to it', () => {
  equal(changeText(GRAPH, GRAPH), '');
  equal(changeText(GRAPH, { ...GRAPH, articles: 287, created: 287, woven: 'now' }), '12 new articles');
  equal(changeText(GRAPH, { ...GRAPH, created: 276, changed: 1200, removed: 1 }), '1 new article, 1,200 changed articles, 1 removed article');
  equal(changeText(GRAPH, { ...GRAPH, woven: 'now' }), 'the stories were woven anew');
  equal(changeText(GRAPH, { ...GRAPH, articles: 3, created: 3 }), 'other articles than before');
});

test('a page waits to be asked before it shows another graph', () => {
  const now = { ...GRAPH, created: 280 };
  const first = { ...atlas, ...withGraph(atlas, GRAPH) };
  deepEqual(first.graph, { seen: GRAPH, now: GRAPH });
  deepEqual(withGraph(first, now), { graph: { seen: GRAPH, now } });
});

test('a page on which nothing of the graph is seen shows it at once', () => {
  const now = { ...GRAPH, created: 280 };
  deepEqual(withGraph({ ...corpus, ...withGraph(corpus, GRAPH) }, now), { woven: 1 });
  const empty = { ...atlas, stats: /** @type {any} */ ({ articles: 0, stories: 0 }) };
  deepEqual(withGraph({ ...empty, ...withGraph(empty, { ...GRAPH, created: 0 }) }, now), { woven: 1 });
});

test('nothing is said while articles have no stories yet', () => {
  const first = { ...atlas, ...withGraph(atlas, GRAPH) };
  deepEqual(withGraph(first, { ...GRAPH, created: 280, settled: false }), { graph: { seen: GRAPH, now: GRAPH } });
});

test('whoever weaves is not told of it', () => {
  deepEqual(withGraph({ ...atlas, busy: { weave: 1 } }, { ...GRAPH, woven: 'now' }), {});
});

test('a load is told in the place of what it was', () => {
  const other = { ...LOAD, id: 'b' };
  const state = { ...corpus, corpus: { loads: [other, LOAD], roots: [], uploadLimit: 1 } };
  deepEqual(withLoad(state, { ...LOAD, done: 4 }).corpus?.loads, [other, { ...LOAD, done: 4 }]);
  deepEqual(withLoad(state, { ...LOAD, id: 'c' }).corpus?.loads.map(({ id }) => id), ['c', 'b', 'a']);
  deepEqual(withLoad(corpus, LOAD).corpus, undefined);
});

test('a list that was asked for before a load ended does not take that back', () => {
  const running = { ...LOAD, state: /** @type {const} */ ('running') };
  const known = { ...corpus, ...withLoad(corpus, running) };
  const answer = { loads: [running], roots: [], uploadLimit: 1 };
  const state = { ...known, ...withLoad(known, LOAD) };
  deepEqual(withAnswer(state, answer, known.toldLoads).corpus?.loads, [LOAD]);
  deepEqual(withAnswer(state, answer, state.toldLoads).corpus?.loads, [running]);
  deepEqual(withAnswer(state, { ...answer, loads: [] }, known.toldLoads).corpus?.loads, [LOAD]);
});

test('a load that has ended before it was answered is not begun again', () => {
  const state = { ...corpus, corpus: { loads: [], roots: [], uploadLimit: 1 } };
  const ended = { ...state, ...withLoad(state, LOAD) };
  deepEqual(withBegun(ended, { ...LOAD, state: 'waiting' }), {});
  deepEqual(withBegun(state, { ...LOAD, state: 'waiting' }).corpus?.loads, [{ ...LOAD, state: 'waiting' }]);
});

test('a load says how far it is', () => {
  equal(stepText({ ...LOAD, state: 'waiting', step: null }), 'Waits for the load before it');
  equal(stepText({ ...LOAD, state: 'running', step: null }), 'Starting…');
  equal(stepText({ ...LOAD, state: 'running', step: 'Reading', done: 1200, total: 3000 }), 'Reading: 1,200 of 3,000');
  equal(stepText({ ...LOAD, state: 'running', step: 'Reading', done: 1200, total: -1 }), 'Reading: 1,200');
  equal(stepText({ ...LOAD, state: 'running', step: 'Weaving', done: 0, total: -1 }), 'Weaving…');
});

test('a load says what came of it and where to look', () => {
  equal(outcomeText(LOAD), '3 posts read; articles: 2 new, 1 changed.');
  const broken = { ...LOAD, dryRun: true, figures: { posts: 0, unchangedFiles: 0, skipped: 1, rejected: 2, created: 0, changed: 0, removed: 0, seconds: 0 }, outcomes: { rejected: 2 } };
  equal(outcomeText(broken), 'Tried only: 0 posts read; no article changed. 2 posts could not be read.');
  equal(nextText(broken), 'The report says of each file why it is none.');
  const again = { ...LOAD, figures: { ...broken.figures, unchangedFiles: 4, rejected: 0 }, outcomes: {} };
  equal(outcomeText(again), '0 posts read, 4 files as before; no article changed.');
  equal(nextText(again), '');
  equal(nextText({ ...LOAD, outcomes: { rejected: 1 } }), 'The report says why.');
  equal(outcomeText({ ...LOAD, state: 'failed', figures: null, problem: { title: 'Nothing there', detail: 'Check the path.' } }), 'Failed. Check the path.');
});

test('a report says what it leaves out', () => {
  const entry = { outcome: 'skipped', file: 'a', line: 0, reason: 'b' };
  equal(cutText({ entries: [entry], offset: 0, matching: 1, kept: 1, outcomes: { skipped: 1 } }), '');
  equal(
    cutText({ entries: [entry], offset: 0, matching: 5000, kept: 5000, outcomes: { skipped: 7000 } }),
    '1 of 5,000 are shown. 5,000 of 7,000 are kept, the first of each outcome; load --report FILE writes all.',
  );
});

test('sizes are told as people say them', () => {
  equal(formatSize(0), '0 bytes');
  equal(formatSize(1 << 30), '1 GB');
  equal(formatSize(1.5 * (1 << 20)), '1.5 MB');
});

test('the address of the Corpus page keeps the report and its filters', () => {
  const route = /** @type {const} */ ({ page: 'corpus', load: '2031-05-01T08:00:00.000Z', outcome: 'rejected', words: 'no title', copies: 'shown' });
  deepEqual(parseRoute(formatRoute(route)), route);
  equal(formatRoute({ page: 'corpus', load: null, outcome: null, words: '' }), '#/corpus');
});

test('opening and closing a report are steps', () => {
  const open = parseRoute('#/corpus?load=a');
  equal(stepName(corpus.route, open, () => undefined), 'Open a report');
  equal(stepName(open, corpus.route, () => undefined), 'Close the report');
  equal(stepName(atlas.route, corpus.route, () => undefined), 'Corpus');
});
