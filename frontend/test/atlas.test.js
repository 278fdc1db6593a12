// @ts-check
import { growMap } from '../atlas/growth.js';
import { heightsOf, labelAtlas } from '../atlas/labels.js';
import { linksOf, strongestLinks } from '../atlas/links.js';
import { colourOfRank, rankOfKey } from '../style/palette.js';
import { deepEqual, equal, test } from './harness.js';

const link = (/** @type {string} */ source, /** @type {string} */ target, /** @type {number} */ weight) => ({
  source,
  target,
  weight,
  edges: 1,
});
const width = (/** @type {string} */ text, /** @type {number} */ size) => (text.length * size) / 2;
const WIDTHS = { inside: width, beside: width };
const PICTURE = { width: 400, height: 300 };

test('every story keeps its strongest links, each link once, the strongest last', () => {
  const links = [link('a', 'b', 5), link('a', 'c', 4), link('b', 'c', 3)];
  deepEqual(
    strongestLinks(links, 1).map(({ weight }) => weight),
    [4, 5],
  );
  deepEqual(
    strongestLinks(links, 9).map(({ weight }) => weight),
    [3, 4, 5],
  );
});

test('the links of a story are those at either of its ends', () => {
  const links = [link('a', 'b', 1), link('c', 'a', 1), link('b', 'c', 1)];
  equal(linksOf(links, 'a').length, 2);
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

test('a large circle is labelled inside, a small one beside itself', () => {
  const circles = [
    { id: 'a', x: 100, y: 100, radius: 60, terms: ['police', 'london'], headline: 'Met' },
    { id: 'b', x: 250, y: 100, radius: 6, terms: ['clearview', 'app', 'law'], headline: 'App' },
  ];
  const [inside, beside] = labelAtlas(circles, WIDTHS, PICTURE);
  equal(inside.inside, true);
  deepEqual([beside.inside, beside.align, beside.lines], [false, 'left', ['clearview, app']]);
});

test('circles out of sight have no labels', () => {
  equal(
    labelAtlas([{ id: 'a', x: -100, y: 100, radius: 60, terms: ['police'], headline: '' }], WIDTHS, PICTURE)
      .length,
    0,
  );
});

test('a circle that is large enough tells its headline beneath its terms', () => {
  const circle = { id: 'a', x: 200, y: 150, terms: ['police'], headline: 'London police deploy live cameras' };
  deepEqual(labelAtlas([{ ...circle, radius: 60 }], WIDTHS, PICTURE)[0].note, []);
  const [label] = labelAtlas([{ ...circle, radius: 100 }], WIDTHS, PICTURE);
  deepEqual(label.note, ['London police deploy', 'live cameras']);
  const { lines, note } = heightsOf(label);
  deepEqual(
    [...lines, ...note].toSorted((one, other) => one - other),
    [...lines, ...note],
  );
});

test('labels a story of few articles with its headline, beside the circle', () => {
  const circle = { id: 'a', x: 200, y: 100, radius: 30, terms: ['stop'], headline: 'Police told to stop the trial of cameras', few: true };
  const [label] = labelAtlas([circle], WIDTHS, PICTURE);
  equal(label.inside, false);
  deepEqual(label.lines, ['Police told to stop the trial of…']);
});

test('a map grows without an overlap, and near what a story is linked with', () => {
  const placed = [
    { id: 'a', x: 0, y: 0, radius: 50 },
    { id: 'b', x: 300, y: 0, radius: 30 },
  ];
  const further = Array.from({ length: 120 }, (_, index) => ({ id: `f${index}`, radius: 12 }));
  const marks = [...placed, ...growMap(placed, further, [link('b', 'f0', 1)], { aspect: 1.5, gap: 4 })];
  for (const [index, one] of marks.entries()) {
    for (const other of marks.slice(index + 1)) {
      equal(Math.hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius + 4, true);
    }
  }
  equal(Math.hypot(marks[2].x - 300, marks[2].y) < 70, true);
});
