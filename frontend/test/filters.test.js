// @ts-check
import { chipsOf } from '../filters/chips.js';
import { barsOfDays, daysOfSpan, nextWindow } from '../filters/days.js';
import { modelOf } from '../graph/model.js';
import { resize, scaleOf } from '../graph/scale.js';
import { layOut } from '../layout/layouts.js';
import { taskOf } from '../layout/task.js';
import { NO_FILTERS } from '../state/filters.js';
import { deepEqual, equal, test } from './harness.js';

const DAYS = [
  { day: '2020-01-30', story: 'a', articles: 2 },
  { day: '2020-01-30', story: 'x', articles: 1 },
  { day: '2020-02-02', story: null, articles: 4 },
];

test('each day has a bar, stacked by story', () => {
  const bars = barsOfDays(DAYS, ['a']);
  deepEqual(bars.map(({ day, articles }) => [day, articles]), [
    ['2020-01-30', 3],
    ['2020-01-31', 0],
    ['2020-02-01', 0],
    ['2020-02-02', 4],
  ]);
  deepEqual(bars[0].parts, [
    { story: 'a', articles: 2 },
    { story: null, articles: 1 },
  ]);
  equal(barsOfDays([], []).length, 0);
});

test('an article of long ago does not make bars without width', () => {
  equal(barsOfDays([{ day: '1970-01-01', story: null, articles: 1 }, ...DAYS], []).length, 3661);
});

test('a brush covers whole days, and none where it covers all', () => {
  const bars = barsOfDays(DAYS, []);
  deepEqual(daysOfSpan(bars, 0.8, 2.6), { from: '2020-01-31', to: '2020-02-01' });
  deepEqual(daysOfSpan(bars, 0, 4), { from: null, to: null });
  deepEqual(daysOfSpan(bars, 2.2, 4), { from: '2020-02-01', to: null });
});

test('a played window moves day by day to the end', () => {
  const bars = barsOfDays(DAYS, []);
  const first = nextWindow(bars, { from: null, to: null });
  deepEqual(first, { from: '2020-01-30', to: '2020-01-30' });
  deepEqual(nextWindow(bars, { from: '2020-01-30', to: '2020-01-31' }), { from: '2020-01-31', to: '2020-02-01' });
  equal(nextWindow(bars, { from: '2020-02-01', to: '2020-02-02' }), null);
});

test('each filter is said and can be taken back by itself', () => {
  const filters = {
    ...NO_FILTERS,
    from: '2020-01-18',
    providers: ['wired.com', 'bbc.co.uk'],
    stories: ['s1'],
    themes: ['Police use'],
    loads: ['2020-02-01T10:05:00.000Z'],
    relations: ['SIMILAR'],
    least: { quality: 0.5, heat: 0, degree: 2 },
    stubs: /** @type {const} */ ('hidden'),
  };
  const chips = chipsOf(filters, () => 'Clearview');
  deepEqual(
    chips.map(({ text }) => text),
    ['From 18 Jan 2020', 'wired.com', 'bbc.co.uk', 'Clearview', 'Theme: Police use', 'Loaded 1 Feb 2020, 10:05 UTC', 'Similar text', 'Quality at least 0.5', 'Edges at least 2', 'No stubs'],
  );
  deepEqual(chips[1].without, { providers: ['bbc.co.uk'] });
  deepEqual(chips[8].without, { least: { quality: 0.5, heat: 0, degree: 0 } });
  equal(chipsOf({ ...NO_FILTERS, copies: 'folded' }, () => '').length, 0);
});

const article = (/** @type {string} */ id, properties = {}) => ({ id, kind: 'Article', label: id, properties });
const model = () =>
  modelOf({
    nodes: [
      article('a', { provider: 'x', story: 's1', publishedAt: '2020-01-18T00:00:00Z', quality: 0.25 }),
      article('b', { provider: 'y', story: 's1', publishedAt: '2020-01-20T00:00:00Z', quality: 1 }),
      article('c', { provider: 'x', story: 's2', publishedAt: '2020-01-22T00:00:00Z' }),
      article('d', { story: 's2' }),
    ],
    edges: [
      { id: 'e', kind: 'SIMILAR', source: 'a', target: 'b', properties: {} },
      { id: 'f', kind: 'RELATED', source: 'b', target: 'c', properties: {} },
    ],
    figures: { shown: 4, total: 4, rankedBy: '' },
  });
const known = {
  rankOf: (/** @type {string} */ story) => Number(story.slice(1)),
  nameOf: (/** @type {string} */ story) => `Story ${story}`,
  atlas: null,
  themes: [],
  dark: false,
};

test('a legend counts what each colour means, the most first', () => {
  const scale = scaleOf(model().marks, 'provider', known);
  deepEqual(
    scale.swatches.map(({ text, count, filters }) => [text, count, filters]),
    [
      ['x', 2, { providers: ['x'] }],
      ['y', 1, { providers: ['y'] }],
    ],
  );
  equal(scale.others, 1);
  equal(scaleOf(model().marks, 'story', known).swatches[0].text, 'Story s1');
  equal(scaleOf(model().marks, 'date', known).swatches.length, 5);
});

test('sizes follow the figure that they are to show', () => {
  const { marks, lines } = model();
  resize({ marks, lines }, 'quality');
  const radius = (/** @type {string} */ id) => marks.find((mark) => mark.id === id)?.radius;
  deepEqual([radius('a'), radius('b'), radius('c')], [8.5, 13, 4]);
});

/** @param {Partial<import('../layout/task.js').Plan>} plan */
const laidOut = async (plan, laid = model()) => {
  const usual = { pinned: {}, aspect: 1.4, centre: null, layout: { name: /** @type {const} */ ('force'), seed: 1 } };
  const done = await layOut(taskOf(laid, { ...usual, ...plan }), () => true);
  const { places } = /** @type {{places: Float64Array}} */ (done);
  return Object.fromEntries(laid.marks.map(({ id }, index) => [id, { x: places[2 * index], y: places[2 * index + 1] }]));
};

test('a timeline puts the earlier on the left, and what has no date aside', async () => {
  const { a, b, c, d } = await laidOut({ layout: { name: 'timeline', seed: 1 } });
  deepEqual([d.x < a.x, a.x < b.x, b.x < c.x], [true, true, true]);
});

test('every layout is the same each time and keeps to pins', async () => {
  for (const name of /** @type {const} */ (['force', 'map', 'timeline', 'radial', 'layered'])) {
    const plan = { layout: { name, seed: 3 }, pinned: { b: { x: 500, y: -40 } } };
    const once = await laidOut(plan);
    deepEqual(await laidOut(plan), once);
    deepEqual(once.b, { x: 500, y: -40 });
  }
});

test('a layout by force follows the seed, and not the map that happens to be there', async () => {
  const elsewhere = model();
  for (const { node } of elsewhere.marks) Object.assign(node.properties, { x: 40, y: -70 });
  deepEqual(await laidOut({}, elsewhere), await laidOut({}));
  deepEqual(await laidOut({}, { ...elsewhere, lines: elsewhere.lines.toReversed() }), await laidOut({}));
  const { a } = await laidOut({ layout: { name: 'force', seed: 2 } });
  equal(a.x === (await laidOut({})).a.x, false);
});

test('a radial layout is centred on the chosen node', async () => {
  const { c } = await laidOut({ layout: { name: 'radial', seed: 1 }, centre: 'c' });
  deepEqual([Math.round(c.x), Math.round(c.y)], [0, 0]);
});
