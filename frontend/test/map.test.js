// @ts-check
import { createFading } from '../atlas/fading.js';
import { createGround } from '../atlas/ground.js';
import { hereText } from '../atlas/here.js';
import { labelLevel } from '../atlas/labels.js';
import { articleScale, levelAt } from '../atlas/level.js';
import { createMapLabels } from '../atlas/map-labels.js';
import { createMapMarks } from '../atlas/map-marks.js';
import { placeOf, snapped, viewOf } from '../atlas/place.js';
import { createRegionSource } from '../atlas/region-source.js';
import { toScreen } from '../canvas/geometry.js';
import { formatPlace, formatRoute, parsePlace, parseRoute } from '../state/route.js';
import { stepName } from '../state/step-names.js';
import { deepEqual, equal, test } from './harness.js';

const SIZE = { width: 400, height: 300 };
const width = (/** @type {string} */ text, /** @type {number} */ size) => (text.length * size) / 2;
const WIDTHS = { inside: width, beside: width, region: width, article: width };

test('a place in the address is the one that the map shows, at any window size', () => {
  const place = placeOf({ x: 12.5, y: -40, k: 2.5 }, SIZE);
  deepEqual(place, { x: 75, y: 76, k: 2.5 });
  deepEqual(parsePlace(formatPlace(place)), place);
  equal(formatPlace({ x: 1234.56789, y: -0.123456, k: 0.123456 }), '1235_0_0.123');
});

test('what is no place in an address is none', () => {
  for (const text of ['', '1_2', '1_2_0', '1_2_-3', '1_2_3_4', 'a_2_3', '1__3', '1_2_Infinity']) equal(parsePlace(text), null);
});

test('an address of the map comes back as it was', () => {
  const hash = '#/atlas?mark=article%3Aa%2Fb&at=1.5_-2_3';
  equal(formatRoute(parseRoute(hash)), hash);
});

test('a view snaps to the same cells while it moves a little, and asks for little beyond it', () => {
  const view = viewOf({ x: -50, y: -50, k: 4 }, { width: 1280, height: 740 });
  const part = snapped(view);
  deepEqual(snapped({ ...view, left: view.left + 1, right: view.right + 1 }), part);
  equal(part.left <= view.left && part.right >= view.right && part.bottom >= view.bottom, true);
  equal((part.right - part.left) * (part.bottom - part.top) < 2.7 * (view.right - view.left) * (view.bottom - view.top), true);
});

test('stories speak when they are nearer, articles when they are nearest, with nothing sudden between', () => {
  deepEqual(levelAt(1, 1), { stories: 0, articles: 0 });
  deepEqual(levelAt(40, 1), { stories: 1, articles: 1 });
  equal(levelAt(6, 1).articles > 0 && levelAt(6, 1).articles < 1, true);
  equal(levelAt(8, 8).articles, 0);
  equal(articleScale(8), 17.6);
});

test('what comes and goes does so over a moment, or at once for who wants calm', () => {
  const fading = createFading((/** @type {string} */ name) => name);
  fading.show(['a', 'b']);
  equal(fading.step(1000, false), true);
  equal(fading.seen()[0].opacity < 1, true);
  equal(fading.step(1020, true), false);
  fading.show(['b']);
  equal(fading.step(1030, false), true);
  deepEqual(fading.seen().map(({ item }) => item), ['a', 'b']);
  deepEqual(fading.wanted(), ['b']);
  fading.step(1040, true);
  deepEqual(fading.seen().map(({ item, opacity }) => [item, opacity]), [['b', 1]]);
});

test('labels stay on their points of the map while it moves', () => {
  const labels = createMapLabels();
  const label = { id: 'a', of: /** @type {const} */ ('beside'), lines: ['A'], note: [], size: 10, x: 50, y: 60, align: /** @type {const} */ ('left') };
  const moment = { text: '', calm: true, urgent: false };
  let placed = 0;
  const place = () => {
    placed += 1;
    return [label];
  };
  labels.update({ x: 0, y: 0, k: 1 }, { ...moment, now: 1000 }, place);
  equal(labels.update({ x: 7, y: -3, k: 1 }, { ...moment, now: 1010 }, place), true);
  equal(placed, 1);
  const [{ item }] = labels.seen();
  deepEqual([item.x, item.y], [57, 57]);
  equal(labels.update({ x: 7, y: -3, k: 1 }, { ...moment, now: 1500 }, place), false);
  equal(placed, 2);
});

test('the name of a constellation keeps its distance from the rim while the map is zoomed', () => {
  const labels = createMapLabels();
  const disc = { id: 'c', x: 200, y: 150, radius: 60, terms: ['police'], single: false };
  const place = () => labelLevel({ marks: [], regions: [disc], articles: [] }, { stories: 0, articles: 0 }, WIDTHS, SIZE);
  const moment = { text: '', calm: true, urgent: false };
  const offRim = (/** @type {import('../canvas/geometry.js').Camera} */ camera) => {
    const [{ item }] = labels.seen();
    const middle = toScreen(camera, disc);
    return Math.hypot(item.x - middle.x, item.y - middle.y) - disc.radius * camera.k;
  };
  const [from, to] = [{ x: 0, y: 0, k: 1 }, { x: -1400, y: -1050, k: 8 }];
  labels.update(from, { ...moment, now: 1000 }, place);
  const before = offRim(from);
  labels.update(to, { ...moment, now: 1010 }, place);
  equal(Math.abs(before) < 20 && Math.abs(offRim(to) - before) < 1e-6, true);
});

const region = (/** @type {string} */ name, marks = 1) =>
  /** @type {any} */ ({ name, stories: new Array(marks).fill({}), articles: [] });
const part = (/** @type {number} */ left, limit = 10) => ({ left, top: 0, right: left + 1, bottom: 1, limit, articles: 0 });

/** @param {(part: any) => Promise<any>} fetchPart */
const listened = (fetchPart) => {
  /** @type {string[]} */
  const got = [];
  const source = createRegionSource(fetchPart, {
    onPart: ({ name }) => got.push(name),
    onFailure: (thrown) => got.push(`failed ${thrown}`),
    pause: 0,
  });
  return { got, source };
};
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test('of parts of the map the last counts, and what is known is not asked again', async () => {
  /** @type {Record<number, (value: any) => void>} */
  const waiting = {};
  let asked = 0;
  const { got, source } = listened(({ left }) => {
    asked += 1;
    return new Promise((resolve) => (waiting[left] = resolve));
  });
  source.want(part(1));
  await soon();
  source.want(part(2));
  await soon();
  waiting[2](region('two'));
  waiting[1](region('one, too late'));
  await soon();
  deepEqual(got, ['two']);
  source.want(part(1));
  await soon();
  waiting[1](region('one'));
  await soon();
  source.want(part(2));
  deepEqual([got, asked], [['two', 'one', 'two'], 3]);
});

test('no more parts of the map are kept than the browser can hold', async () => {
  const { source } = listened(async ({ left }) => region(String(left), 2500));
  for (const left of [1, 2, 3, 4]) {
    source.want(part(left));
    await soon();
  }
  equal(source.kept(), 5000);
});

test('a part of the map that failed is asked for again', async () => {
  let asked = 0;
  const { got, source } = listened(async () => {
    asked += 1;
    if (asked === 1) throw 'once';
    return region('again');
  });
  source.want(part(1));
  await soon();
  source.want(part(1));
  await soon();
  deepEqual(got, ['failed once', 'again']);
});

const story = (/** @type {Record<string, any>} */ given) =>
  /** @type {any} */ ({ key: 's', label: 's', terms: ['s'], headline: '', size: 4, x: 0, y: 0, radius: 3, ...given });
const atlasOf = (/** @type {any[]} */ stories) =>
  /** @type {any} */ ({ stories, constellations: [], links: [], extent: { left: -50, top: -50, right: 50, bottom: 50 } });

test('the map has the stories of the corpus and of the part that shows, each once', () => {
  const marks = createMapMarks();
  const part = /** @type {any} */ ({ stories: [story({}), story({ key: 't', radius: 9, x: 20 })], constellations: [], articles: [], articleFigures: { total: -1 } });
  marks.show(atlasOf([story({})]), part);
  deepEqual(marks.all().marks.map(({ id }) => id), ['t', 's']);
  deepEqual(marks.whole(), { left: -50, top: -50, right: 50, bottom: 50 });
  marks.show(atlasOf([story({})]), null);
  deepEqual(marks.all().marks.map(({ id }) => id), ['s']);
});

const circle = { id: 's', x: 200, y: 150, radius: 90, terms: ['police', 'cameras'], headline: '', few: false, single: false };
const dot = (/** @type {string} */ id, /** @type {number} */ x) => ({ id, x, y: 150, radius: 19, story: 's', full: true, title: `Title of ${id}` });

test('near, the story is named around its disc, and articles by importance, none over another', () => {
  const near = { stories: 1, articles: 1 };
  const labels = labelLevel({ marks: [circle], regions: [], articles: [dot('a', 200), dot('b', 226)] }, near, WIDTHS, SIZE);
  deepEqual(labels.map(({ of }) => of), ['crown', 'article', 'article']);
  deepEqual(labels[1].lines, ['Title of a']);
  equal(Math.abs(labels[1].y - labels[2].y) > 10, true);
});

test('from afar, stories have no names', () => {
  const far = { stories: 0, articles: 0 };
  deepEqual(labelLevel({ marks: [circle], regions: [], articles: [] }, far, WIDTHS, SIZE), []);
});

test('where one is on the map is told with what was left out', () => {
  const figures = (/** @type {number} */ shown, /** @type {number} */ total, rankedBy = '') => ({ shown, total, rankedBy });
  const middle = { story: story({ label: 'Police', terms: ['x'] }) };
  const part = /** @type {any} */ ({ figures: figures(10, -1, 'size'), articleFigures: figures(20, 1200, 'edges') });
  equal(
    hereText(middle, { stories: 3, region: part, whole: false }),
    'Here: Police · 10 of many stories, ranked by size · 20 of 1,200 articles, ranked by edges · in and around the view',
  );
  equal(hereText({}, { stories: 1, region: null, whole: false }), 'Here: between constellations · 1 story in view');
  equal(hereText({}, { stories: 1, region: null, whole: true }), '');
});

test('a step on the map is named after what it finds, or a move', () => {
  const named = (/** @type {string} */ before, /** @type {string} */ after) =>
    stepName(parseRoute(before), parseRoute(after), (id) => (id === 'article:a' ? 'The title' : undefined));
  equal(named('#/atlas', '#/atlas?mark=article:a'), 'Find The title');
  equal(named('#/atlas', '#/atlas?at=1_2_3'), 'Move on the map');
  equal(named('#/atlas?at=1_2_3', '#/atlas'), 'Atlas: all of the map');
  equal(named('#/atlas?constellation=k', '#/atlas?mark=article:a&at=1_2_3'), 'Find The title');
  equal(named('#/atlas?mark=article:a', '#/atlas'), 'Mark nothing');
});

/** Draws a dot at the origin of the world onto a canvas of 400 by 300 again and again, and counts how often. */
const groundUnderTest = () => {
  const context = /** @type {CanvasRenderingContext2D} */ (
    Object.assign(document.createElement('canvas'), { width: 400, height: 300 }).getContext('2d')
  );
  const ground = createGround();
  let paints = 0;
  return {
    paints: () => paints,
    isDotAt: (/** @type {number} */ x, /** @type {number} */ y) => context.getImageData(x, y, 1, 1).data[3] > 0,
    draw: (/** @type {{x: number, y: number, k: number}} */ camera, /** @type {string | null} */ look) => {
      context.clearRect(0, 0, 400, 300);
      ground.draw(context, camera, { width: 400, height: 300 }, look, (target, { x, y, k }) => {
        paints += 1;
        target.fillRect(x - 2 * k, y - 2 * k, 4 * k, 4 * k);
      });
    },
  };
};

test('while the reader pans, the ground of the map is moved and not drawn again', () => {
  const ground = groundUnderTest();
  ground.draw({ x: 100, y: 100, k: 1 }, 'same');
  ground.draw({ x: 110, y: 100, k: 1 }, 'same');
  equal(ground.paints(), 2);
  for (let x = 120; x <= 260; x += 10) ground.draw({ x, y: 90, k: 1 }, 'same');
  equal(ground.paints(), 2);
  equal(ground.isDotAt(260, 90), true);
  equal(ground.isDotAt(110, 100), false);
});

test('what was beyond the margin of the ground is there when the reader comes to it', () => {
  const ground = groundUnderTest();
  ground.draw({ x: -600, y: 0, k: 1 }, 'same');
  ground.draw({ x: -600, y: 0, k: 1 }, 'same');
  equal(ground.isDotAt(200, 150), false);
  ground.draw({ x: 200, y: 150, k: 1 }, 'same');
  equal(ground.isDotAt(200, 150), true);
});

test('the ground is drawn anew when it looks otherwise, at another scale, and while things come and go', () => {
  const ground = groundUnderTest();
  for (const [look, k] of /** @type {[string | null, number][]} */ ([['one', 1], ['one', 1], ['other', 1], ['other', 2], [null, 2], [null, 2]]))
    ground.draw({ x: 200, y: 150, k }, look);
  equal(ground.paints(), 6);
});
