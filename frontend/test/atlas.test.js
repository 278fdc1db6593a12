// @ts-check
import { articleFacts, bindingFacts, stabilityFacts } from '../atlas/facts.js';
import { groupStories } from '../atlas/groups.js';
import { boxOf, heightsOf } from '../atlas/label-lines.js';
import { labelAtlas } from '../atlas/labels.js';
import { linksOf, strongestLinks } from '../atlas/links.js';
import { marksOf, regionsOf } from '../atlas/marks.js';
import { nameOf, namesOf } from '../atlas/names.js';
import { saying } from '../atlas/weaving-control.js';
import { atlasLoaded } from '../state/loading.js';
import { coarser, finer } from '../state/weaving.js';
import { colourOfRank, rankOfKey } from '../style/palette.js';
import { deepEqual, equal, test } from './harness.js';

const link = (/** @type {string} */ source, /** @type {string} */ target, /** @type {number} */ weight) => ({
  source,
  target,
  weight,
  edges: 1,
});
const width = (/** @type {string} */ text, /** @type {number} */ size) => (text.length * size) / 2;
const WIDTHS = { inside: width, beside: width, region: width };
const PICTURE = { width: 400, height: 300 };

test('of all links the strongest are shown, the strongest last', () => {
  const links = [link('a', 'b', 5), link('b', 'c', 3), link('a', 'c', 4)];
  deepEqual(
    strongestLinks(links, 2).map(({ weight }) => weight),
    [4, 5],
  );
});

test('the links of a story are the strongest at either of its ends', () => {
  const links = [link('a', 'b', 1), link('c', 'a', 2), link('b', 'c', 9), link('a', 'd', 3)];
  deepEqual(
    linksOf(links, 'a', 2).map(({ weight }) => weight),
    [2, 3],
  );
});

test('the first hundred and fifty stories have as many colours, in light and in dark', () => {
  for (const dark of [false, true]) {
    const colours = Array.from({ length: 150 }, (_, rank) => colourOfRank(rank, dark).fill);
    equal(new Set(colours).size, 150);
  }
});

test('text on light colours is dark, on dark colours light', () => {
  for (let rank = 0; rank < 20; rank += 1) {
    const { fill, text } = colourOfRank(rank, false);
    const lightness = Number(fill.match(/oklch\(([\d.]+)/)?.[1]);
    equal(text, lightness > 0.6 ? 'dark' : 'light');
  }
});

test('an unranked story has a colour of its own that stays', () => {
  equal(rankOfKey('wired.com/a'), rankOfKey('wired.com/a'));
  equal(rankOfKey('wired.com/a') === rankOfKey('wired.com/b'), false);
  equal(rankOfKey('wired.com/a') >= 1000, true);
});

const mark = (/** @type {Record<string, any>} */ given) => ({
  id: 'a',
  x: 200,
  y: 150,
  radius: 60,
  terms: ['police'],
  headline: 'London police deploy live cameras',
  few: false,
  single: false,
  ...given,
});
const region = (/** @type {Record<string, any>} */ given) => ({
  id: 'k',
  x: 200,
  y: 150,
  radius: 80,
  terms: ['cameras', 'law'],
  single: false,
  ...given,
});
const labelled = (/** @type {any[]} */ marks, /** @type {any[]} */ regions = []) =>
  labelAtlas({ marks, regions }, WIDTHS, PICTURE);

test('a large circle is labelled inside, a small one beside itself', () => {
  const [inside, beside] = labelled([
    mark({ x: 100, y: 100 }),
    mark({ id: 'b', x: 250, y: 100, radius: 14, terms: ['clearview', 'app', 'law'] }),
  ]);
  equal(inside.of, 'inside');
  deepEqual([beside.of, beside.align, beside.lines], ['beside', 'left', ['clearview, app']]);
});

test('a circle is never labelled with a term that is not the first', () => {
  const [label] = labelled([mark({ radius: 20, terms: ['metropolitan police', 'law'] })]);
  deepEqual([label.of, label.lines], ['beside', ['metropolitan police, law']]);
});

test('circles out of sight or too small have no labels', () => {
  equal(labelled([mark({ x: -100 }), mark({ id: 'b', radius: 4 })]).length, 0);
});

test('a circle that is large enough tells its headline beneath its terms', () => {
  deepEqual(labelled([mark({ radius: 60 })])[0].note, []);
  const [label] = labelled([mark({ radius: 100 })]);
  deepEqual(label.note, ['London police deploy', 'live cameras']);
  const { lines, note } = heightsOf(label);
  deepEqual(
    [...lines, ...note].toSorted((one, other) => one - other),
    [...lines, ...note],
  );
});

test('a story of few articles is labelled with its headline', () => {
  const few = { radius: 30, terms: ['stop'], few: true, headline: 'Police told to stop the trial of cameras' };
  const [beside] = labelled([mark(few)]);
  deepEqual([beside.of, beside.lines], ['beside', ['Police told to stop the trial of…']]);
  const [inside] = labelled([mark({ ...few, radius: 70 })]);
  deepEqual([inside.of, inside.lines.join(' ')], ['inside', few.headline]);
});

test('the label of a circle that is cut moves into the picture, or stays away', () => {
  const [moved] = labelled([mark({ x: 0, radius: 140 })]);
  const { x, width: wide } = boxOf(moved, width);
  equal(x > 0 && x + wide < 140, true);
  equal(labelled([mark({ x: -50, radius: 60 })]).length, 0);
});

test('a constellation is named at its edge, unless it is one story', () => {
  const [named] = labelled([], [region({})]);
  deepEqual([named.of, named.id, named.lines], ['region', 'k', ['cameras, law']]);
  equal(labelled([], [region({ single: true }), region({ radius: 15 })]).length, 0);
});

test('no label lies on another one', () => {
  const marks = Array.from({ length: 40 }, (_, at) =>
    mark({ id: `m${at}`, x: 20 + (at % 8) * 50, y: 30 + Math.floor(at / 8) * 55, radius: 22, terms: [`${'word '.repeat(1 + (at % 4))}${at}`] }),
  );
  const regions = [region({ x: 120 }), region({ id: 'l', x: 280 }), region({ id: 'm', y: 60 })];
  const boxes = labelled(marks, regions).map((label) => {
    const box = boxOf(label, width);
    const shift = { left: box.width / 2, right: -box.width / 2, center: 0 }[label.align];
    return { ...box, x: box.x + shift };
  });
  equal(boxes.length > 10, true);
  for (const [index, one] of boxes.entries()) {
    equal(one.x >= 0 && one.x + one.width <= PICTURE.width, true);
    for (const other of boxes.slice(index + 1)) {
      const apart =
        one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
      equal(apart, true);
    }
  }
});

const story = (/** @type {Record<string, any>} */ given) => ({
  key: 's',
  label: 'police, london',
  terms: ['police', 'london'],
  headline: 'Met',
  constellation: 'k',
  size: 9,
  copies: 0,
  stability: 0.974,
  textShare: 0.82,
  firstSeen: null,
  lastSeen: null,
  providers: [],
  providerCount: 0,
  x: 1,
  y: 2,
  radius: 3,
  ...given,
});
const constellation = (/** @type {Record<string, any>} */ given) => ({ ...story({ key: 'k', size: 30 }), stories: 2, ...given });

test('a story is called as the reader wants, else by its terms', () => {
  deepEqual(namesOf(story({})), ['police', 'london']);
  deepEqual(namesOf(story({ label: 'The Met' })), ['The Met']);
  equal(nameOf(story({}), 1), 'police');
});

test('what has no place is not on the map', () => {
  const atlas = /** @type {any} */ ({
    stories: [story({}), story({ key: 't', radius: 0 })],
    constellations: [constellation({ radius: 0 })],
  });
  deepEqual(
    marksOf(atlas).map(({ id, x, y, radius }) => [id, x, y, radius]),
    [['s', 1, 2, 3]],
  );
  deepEqual(regionsOf(atlas), []);
});

test('stories are listed by constellation, single ones among them by their size', () => {
  const groups = groupStories({
    stories: [story({ key: 'a', constellation: 'one', size: 20 }), story({ key: 'b' }), story({ key: 'c', constellation: null, size: 5 }), story({ key: 'd', size: 2 })],
    constellations: [constellation({}), constellation({ key: 'one', size: 20, stories: 1 })],
  });
  deepEqual(
    groups.map((group) => [group.constellation?.key ?? null, group.stories.map(({ key }) => key).join()]),
    [
      ['k', 'b,d'],
      [null, 'a'],
      [null, 'c'],
    ],
  );
});

test('a story says how many of its articles are copies, shown or folded', () => {
  equal(articleFacts(story({}), 'shown'), '9 articles');
  equal(articleFacts(story({ copies: 3 }), 'shown'), '9 articles, 3 of them copies');
  equal(articleFacts(story({ copies: 1 }), 'shown'), '9 articles, 1 of them a copy');
  equal(articleFacts(story({ copies: 1 }), 'folded'), '9 articles, 1 copy folded');
});

test('a story says how firmly it holds together and by what', () => {
  equal(stabilityFacts(story({})), 'Held together in 97 % of the searches');
  equal(bindingFacts(story({})), 'Tied by text 82 %, by listings 18 %');
  equal(bindingFacts(story({ textShare: 1 })), 'Tied by text alone');
  equal(bindingFacts(story({ textShare: 0 })), 'Tied by listings alone');
  deepEqual([stabilityFacts(story({ size: 1 })), bindingFacts(story({ size: 1 }))], ['', '']);
});

test('a story keeps its colour when copies are folded', () => {
  const shown = [story({ key: 'a', size: 9, copies: 5 }), story({ key: 'b', size: 8 })];
  const folded = [story({ key: 'b', size: 8 }), story({ key: 'a', size: 4, copies: 5 })];
  const ranksOf = (/** @type {any[]} */ stories, /** @type {'shown' | 'folded'} */ copies) =>
    [...atlasLoaded(/** @type {any} */ ({ stories }), copies).ranks].toSorted();
  deepEqual(ranksOf(folded, 'folded'), ranksOf(shown, 'shown'));
});

test('a step finer and one coarser lead back to about the same', () => {
  equal(finer(0.045), 0.064);
  equal(coarser(0.064), 0.045);
  equal(finer(0.9), 1);
  equal(coarser(0.001) > 0, true);
});

test('the resolution says who chose it', () => {
  equal(saying({ resolution: 0.044677 }), 'Closeness within a story: 0.045, by the corpus');
  equal(saying({ resolution: 0.1, chosenResolution: 0.1 }), 'Closeness within a story: 0.1, chosen');
});
