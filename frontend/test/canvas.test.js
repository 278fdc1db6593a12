// @ts-check
import { boundsOf, cameraFor, pickCircle, toScreen, toWorld } from '../canvas/geometry.js';
import { placeLabels } from '../canvas/labels.js';
import { fitInCircle, shorten, wrapLines } from '../canvas/wrap.js';
import { deepEqual, equal, test } from './harness.js';

/** Each character is as wide as half the font's size. */
const width = (/** @type {string} */ text, size = 10) => (text.length * size) / 2;
const PICTURE = { width: 200, height: 100 };
const box = (/** @type {number} */ x, /** @type {number} */ y) => ({ x, y, width: 50, height: 10 });

test('of two labels on one place the first has it', () => {
  const placed = placeLabels(
    [
      { id: 'a', boxes: [box(10, 10)] },
      { id: 'b', boxes: [box(30, 12)] },
    ],
    [],
    PICTURE,
  );
  deepEqual(
    placed.map(({ label }) => label.id),
    ['a'],
  );
});

test('a label takes its next place where the first is taken', () => {
  const labels = [
    { id: 'a', boxes: [box(10, 10)] },
    { id: 'b', boxes: [box(30, 12), box(30, 40)] },
  ];
  deepEqual(
    placeLabels(labels, [], PICTURE).map(({ place }) => place),
    [0, 1],
  );
});

test('a label never lies on another’s mark, but may touch its own', () => {
  const mark = { x: 20, y: 15, radius: 8, id: 'a' };
  equal(placeLabels([{ id: 'b', boxes: [box(10, 10)] }], [mark], PICTURE).length, 0);
  equal(placeLabels([{ id: 'a', boxes: [box(10, 10)] }], [mark], PICTURE).length, 1);
});

test('a label never leaves the picture', () => {
  for (const [x, y] of [
    [-1, 10],
    [151, 10],
    [10, -1],
    [10, 91],
  ]) {
    equal(placeLabels([{ id: 'a', boxes: [box(x, y)] }], [], PICTURE).length, 0);
  }
});

test('a label stays clear of reserved places', () => {
  equal(
    placeLabels([{ id: 'a', boxes: [box(140, 5)] }], [], PICTURE, [{ x: 150, y: 0, width: 50, height: 60 }])
      .length,
    0,
  );
});

test('many labels do not overlap', () => {
  const labels = Array.from({ length: 60 }, (_, index) => ({
    id: `${index}`,
    boxes: [box((index * 37) % 150, (index * 23) % 90)],
  }));
  const boxes = placeLabels(labels, [], PICTURE).map((placed) => placed.box);
  equal(boxes.length > 5, true);
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      equal(Math.abs(one.x - other.x) < 50 && Math.abs(one.y - other.y) < 10, false);
    }
  }
});

test('a long title ends in an ellipsis on its last line', () => {
  deepEqual(wrapLines('Inside the secretive company that might end privacy', width, 90, 2), [
    'Inside the',
    'secretive company…',
  ]);
});

test('a short title is left alone', () => {
  deepEqual(wrapLines('Clearview', width, 90, 2), ['Clearview']);
  deepEqual(wrapLines('', width, 90, 2), []);
});

test('a word that is too long is cut', () => {
  equal(shorten('Verfassungsbeschwerde', width, 50), 'Verfassun…');
});

test('a label in a circle fills its chords, as large as it fits, or stays away', () => {
  const sizes = { smallest: 10, largest: 20 };
  const fitted = fitInCircle('police, london, cameras', width, 60, sizes);
  deepEqual(fitted?.lines, ['police,', 'london,', 'cameras']);
  equal(fitted?.size, 20);
  equal(fitInCircle('police', width, 20, sizes)?.size, 10);
  equal(fitInCircle('police, london', width, 20, sizes), undefined);
  equal(fitInCircle('', width, 20, sizes), undefined);
});

test('a camera shows all of its bounds, centred, and not too large', () => {
  const camera = cameraFor({ left: -10, top: -10, right: 10, bottom: 10 }, PICTURE, { x: 10, y: 10 }, 99);
  deepEqual(toScreen(camera, { x: 0, y: 0 }), { x: 100, y: 50 });
  equal(camera.k, 4);
  equal(cameraFor({ left: -1, top: -1, right: 1, bottom: 1 }, PICTURE, { x: 0, y: 0 }, 2).k, 2);
});

test('screen and world are each other’s inverse', () => {
  const camera = { x: 30, y: -7, k: 2.5 };
  deepEqual(toWorld(camera, 55, 18), { x: 10, y: 10 });
  deepEqual(toScreen(camera, { x: 10, y: 10 }), { x: 55, y: 18 });
});

test('bounds hold every circle whole', () => {
  deepEqual(
    boundsOf([
      { x: 0, y: 0, radius: 2 },
      { x: 10, y: -5, radius: 1 },
    ]),
    { left: -2, top: -6, right: 11, bottom: 2 },
  );
});

test('the pointer finds the circle on top, else the nearest within reach', () => {
  const [below, above, apart] = [
    { x: 0, y: 0, radius: 10 },
    { x: 5, y: 0, radius: 10 },
    { x: 50, y: 0, radius: 3 },
  ];
  equal(pickCircle([below, above, apart], 2, 0, 4), above);
  equal(pickCircle([below, above, apart], 44, 0, 4), apart);
  equal(pickCircle([below, above, apart], 30, 0, 4), undefined);
});
