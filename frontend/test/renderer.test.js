// @ts-check
import { createMarkIndex } from '../canvas/mark-index.js';
import { nearLine } from '../canvas/near-line.js';
import { addLines, createCoverage, tone } from '../canvas/raster-lines.js';
import { addMarks, pixelsOf } from '../canvas/raster-marks.js';
import { BACKWARD, FORWARD, nearOf, SHAPES, STROKES } from '../canvas/sheet.js';
import { createLabeller } from '../graph/labels.js';
import { modelOf } from '../graph/model.js';
import { sheetOf } from '../graph/sheet.js';
import { deepEqual, equal, test } from './harness.js';

const PLAIN = { x: 0, y: 0, k: 1 };
const RED = [200, 0, 0];
const BLUE = [0, 0, 200];
const PAPER = [255, 255, 255];

/**
 * A sheet of marks at places, all joined in a row.
 * @param {[number, number][]} places
 * @param {{stroke?: string, shape?: string, hollow?: boolean, radius?: number}} [kind]
 */
const sheet = (places, { stroke = 'solid', shape = 'circle', hollow = false, radius = 5 } = {}) => ({
  x: Float32Array.from(places, ([x]) => x),
  y: Float32Array.from(places, ([, y]) => y),
  radius: new Float32Array(places.length).fill(radius),
  shape: new Uint8Array(places.length).fill(SHAPES.indexOf(/** @type {any} */ (shape))),
  hollow: new Uint8Array(places.length).fill(Number(hollow)),
  body: Uint8Array.from(places.flatMap(() => RED)),
  rim: Uint8Array.from(places.flatMap(() => BLUE)),
  from: Uint32Array.from(places.slice(1), (_, line) => line),
  to: Uint32Array.from(places.slice(1), (_, line) => line + 1),
  stroke: new Uint8Array(places.length - 1).fill(STROKES.indexOf(/** @type {any} */ (stroke))),
  thickness: new Float32Array(places.length - 1).fill(1),
  heads: new Uint8Array(places.length - 1),
});

/** Coverage of a sheet's lines. @param {ReturnType<typeof sheet>} drawn @param {{camera?: any, width?: number, ratio?: number}} [how] */
const lines = (drawn, { camera = PLAIN, width = 1, ratio = 1 } = {}) => {
  const coverage = createCoverage(20, 20);
  addLines(coverage, drawn, camera, { start: 0, end: drawn.from.length, width, ratio });
  return coverage;
};
const at = (/** @type {any} */ { width, values }, /** @type {number} */ x, /** @type {number} */ y) =>
  Math.round(values[y * width + x] * 100) / 100;
const sum = (/** @type {any} */ { values }) => values.reduce((/** @type {number} */ all, /** @type {number} */ one) => all + one, 0);
const close = (/** @type {number} */ actual, /** @type {number} */ expected, off = 0.02) =>
  equal(Math.abs(actual - expected) <= off * Math.abs(expected) || `${actual} is not about ${expected}`, true);

test('a line covers the pixels that it passes, and only those', () => {
  const covered = lines(sheet([[3, 5.5], [11, 5.5]]));
  deepEqual([2, 3, 7, 10, 11].map((x) => at(covered, x, 5)), [0, 1, 1, 1, 0]);
  deepEqual([at(covered, 7, 4), at(covered, 7, 6)], [0, 0]);
});

test('a line between two rows of pixels covers half of each', () => {
  const covered = lines(sheet([[3, 6], [11, 6]]));
  deepEqual([at(covered, 7, 5), at(covered, 7, 6)], [0.5, 0.5]);
});

test('a line has the same substance in every direction and at every width', () => {
  for (const width of [1, 1.1, 2.2, 3]) {
    for (const end of /** @type {[number, number][]} */ ([[17, 10], [10, 17], [15, 15], [3, 8], [12, 3]])) {
      const covered = lines(sheet([[10, 10], end]), { width });
      close(sum(covered), width * Math.hypot(end[0] - 10, end[1] - 10), 0.06);
    }
  }
});

test('a line that leaves the picture is cut at its edge', () => {
  close(sum(lines(sheet([[-1e6, 10.5], [1e6, 10.5]]))), 20);
  equal(sum(lines(sheet([[-50, 30], [70, 90]]))), 0);
  close(sum(lines(sheet([[10.5, -1e6], [10.5, 1e6]]))), 20);
});

test('a dotted line shows a quarter of its length, a dashed line five ninths', () => {
  const long = /** @type {[number, number][]} */ ([[0, 10.5], [20, 10.5]]);
  equal(sum(lines(sheet(long, { stroke: 'dotted' }))), 5);
  close(sum(lines(sheet(long, { stroke: 'dashed' }))), (20 * 5) / 9, 0.2);
});

test('a dashed line is bowed', () => {
  const covered = lines(sheet([[0, 10.5], [20, 10.5]], { stroke: 'dashed' }));
  equal(at(covered, 10, 11) > 3 * at(covered, 10, 10), true);
  equal(at(covered, 1, 10) > 0.5, true);
});

test('dense places are darker, but never black', () => {
  const coverage = { width: 4, height: 1, values: Float32Array.from([0, 0.5, 1, 5000]) };
  /** @type {number[][]} */
  const put = [];
  tone(coverage, 0.1, (pixel, alpha) => put.push([pixel, alpha]));
  deepEqual(put.slice(0, 2), [[1, 13], [2, 26]]);
  equal(put.length, 3);
  equal(put[2][1] > 60 && put[2][1] < 220, true);
});

/** Pixels of one mark in the middle of a picture. @param {ReturnType<typeof sheet>} drawn @param {number} [opacity] */
const marks = (drawn, opacity = 1) => {
  const pixels = pixelsOf(new ImageData(20, 20));
  const how = { start: 0, end: drawn.x.length, ratio: 1, paper: PAPER, opacityOf: () => opacity };
  addMarks(pixels, drawn, PLAIN, how);
  return (/** @type {number} */ x, /** @type {number} */ y) => [...pixels.data.slice(4 * (20 * y + x), 4 * (20 * y + x) + 4)];
};

test('a mark is its body, its rim and a halo of paper', () => {
  const pixel = marks(sheet([[10.5, 10.5]]));
  deepEqual(pixel(10, 10), [...RED, 255]);
  deepEqual(pixel(10, 15), [...BLUE, 255]);
  deepEqual(pixel(10, 17), [0, 0, 0, 0]);
  equal(pixel(10, 16)[3] > 200 && pixel(10, 16)[0] > 100, true);
});

test('shapes reach as far as they should', () => {
  equal(marks(sheet([[10, 10]], { shape: 'square' }))(13, 13)[3], 255);
  deepEqual(marks(sheet([[10, 10]], { shape: 'circle' }))(15, 15), [0, 0, 0, 0]);
  deepEqual(marks(sheet([[10, 10]], { shape: 'diamond' }))(14, 14), [0, 0, 0, 0]);
  equal(marks(sheet([[10, 10]], { shape: 'diamond' }))(10, 4)[3] > 0, true);
});

test('a ring has a dot, rings have a ring between', () => {
  const ring = marks(sheet([[10, 10]], { shape: 'ring', hollow: true, radius: 8 }));
  const rings = marks(sheet([[10, 10]], { shape: 'rings', hollow: true, radius: 8 }));
  deepEqual([ring(10, 10), ring(10, 13), ring(10, 15)], [[...BLUE, 255], [...BLUE, 255], [...RED, 255]]);
  deepEqual([rings(10, 10), rings(11, 12), rings(10, 14)], [[...BLUE, 255], [...RED, 255], [...BLUE, 255]]);
});

test('a faded mark shows the paper, not what is behind it', () => {
  deepEqual(marks(sheet([[10.5, 10.5]]), 0.5)(10, 10), [228, 128, 128, 255]);
});

test('what is joined to a focus is near it', () => {
  deepEqual([...nearOf(sheet([[0, 0], [1, 1], [2, 2], [3, 3]]), [1])], [1, 1, 1, 0]);
});

test('the pointer finds the nearest line within reach, and bows where they are', () => {
  const straight = sheet([[0, 0], [100, 0], [100, 100]]);
  equal(nearLine(straight, PLAIN, { x: 50, y: 3 }, 5), 0);
  equal(nearLine(straight, PLAIN, { x: 97, y: 50 }, 5), 1);
  equal(nearLine(straight, PLAIN, { x: 50, y: 9 }, 5), -1);
  equal(nearLine(straight, { x: 10, y: 0, k: 0.5 }, { x: 35, y: 4 }, 5), 0);
  const bowed = sheet([[0, 0], [100, 0]], { stroke: 'dashed' });
  equal(nearLine(bowed, PLAIN, { x: 50, y: 5 }, 3), 0);
  equal(nearLine(bowed, PLAIN, { x: 50, y: 0 }, 3), -1);
});

test('the pointer finds the mark on top, else the nearest within reach, at every scale', () => {
  const index = createMarkIndex({ x: [0, 5, 50], y: [0, 0, 0], radius: [10, 10, 3] });
  equal(index.markAt({ x: 2, y: 0 }, PLAIN, 4), 1);
  equal(index.markAt({ x: 44, y: 0 }, PLAIN, 4), 2);
  equal(index.markAt({ x: 30, y: 0 }, PLAIN, 4), -1);
  equal(index.markAt({ x: 7, y: 1 }, { x: 1, y: 1, k: 0.1 }, 2), 2);
});

test('of marks that lie together the last one stands out, and none outside the picture', () => {
  const places = Array.from({ length: 500 }, (_, mark) => mark % 25);
  const index = createMarkIndex({ x: places, y: places, radius: places.map(() => 1) });
  const picture = { width: 100, height: 100 };
  equal(index.outstanding({ x: 0, y: 0, k: 1 }, picture, 1000)[0], 499);
  equal(index.outstanding({ x: 0, y: 0, k: 1 }, picture, 16).length < 10, true);
  equal(index.outstanding({ x: 0, y: 0, k: 20 }, picture, 16).length, 6);
  deepEqual(index.outstanding({ x: 200, y: 200, k: 1 }, picture, 16), []);
  deepEqual(createMarkIndex({ x: [], y: [], radius: [] }).outstanding(PLAIN, picture, 16), []);
});

test('a sheet tells kinds of lines and directions apart', () => {
  const edge = (/** @type {string} */ kind, /** @type {string} */ source, /** @type {string} */ target) => ({ id: kind, kind, source, target, properties: {} });
  const nodes = ['a', 'b'].map((id) => ({ id, kind: 'Article', label: id, properties: { full: id === 'a' } }));
  const edges = [edge('RELATED', 'b', 'a'), edge('SIMILAR', 'a', 'b'), edge('ABOUT', 'a', 'b'), edge('RELATED', 'a', 'gone')];
  const ink = /** @type {any} */ ({ muted: '#000001', paper: '#fffff0', ink: '#000002' });
  const model = modelOf({ nodes, edges, figures: { shown: 2, total: 2, rankedBy: '' } });
  const drawn = sheetOf(model, ({ stub }) => (stub ? null : { fill: '#0a0000', edge: '#0b0000', text: 'dark' }), ink);
  deepEqual([...drawn.stroke].map((stroke) => STROKES[stroke]), ['solid', 'dashed', 'dotted']);
  deepEqual([...drawn.heads], [BACKWARD, 0, 0]);
  deepEqual([...drawn.hollow], [1, 0]);
  deepEqual([...drawn.body], [255, 255, 240, 10, 0, 0]);
  deepEqual([...drawn.rim], [0, 0, 1, 11, 0, 0]);
  equal(FORWARD & BACKWARD, 0);
});

test('a label that is there stays while the picture moves, unless the reader asks for another', () => {
  const mark = (/** @type {string} */ id, /** @type {number} */ x) =>
    /** @type {any} */ ({ id, x, y: 50, screenRadius: 5, node: { label: id.repeat(12) }, shape: 'circle' });
  const picture = { width: 300, height: 100 };
  const label = createLabeller((text, size) => (text.length * size) / 2);
  const crowd = (/** @type {number} */ shift) => ['a', 'b', 'c', 'd', 'e', 'f'].map((id, place) => mark(id, 100 + shift + 14 * place));
  const shown = (/** @type {any[]} */ all, importance = () => 0) => label(all, importance, picture).map(({ mark: { id }, side }) => `${id}${side}`);
  const first = shown(crowd(0));
  equal(first.length > 0 && first.length < 6, true);
  deepEqual(shown(crowd(3).reverse()).sort(), [...first].sort());
  const absent = ['a', 'b', 'c', 'd', 'e', 'f'].find((id) => !first.some((name) => name.startsWith(id))) ?? '';
  equal(label(crowd(3), ({ id }) => Number(id === absent), picture)[0].mark.id, absent);
});
