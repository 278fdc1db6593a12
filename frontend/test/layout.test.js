// @ts-check
import { modelOf } from '../graph/model.js';
import { createArranger, putAt } from '../layout/arranger.js';
import { deepEqual, equal, test } from './harness.js';

/** @typedef {import('../layout/worker.js').Report} Report */

const plan = {
  layout: { name: /** @type {const} */ ('force'), seed: 7 },
  pinned: {},
  aspect: 1.5,
  centre: null,
};

/** A ring with chords, large enough to report its progress. @param {number} size */
const ring = (size) => {
  const idOf = (/** @type {number} */ place) => `article:${place % size}`;
  const nodes = Array.from({ length: size }, (_, place) => ({ id: idOf(place), kind: 'Article', label: '', properties: {} }));
  const edges = nodes.flatMap(({ id }, place) =>
    [1, 7, 31].map((step) => ({ id: `${id} ${step}`, kind: 'SIMILAR', source: id, target: idOf(place + step), properties: {} })),
  );
  return modelOf({ nodes, edges, figures: { shown: size, total: size, rankedBy: '' } });
};

const fails = (/** @type {{detail: string}} */ { detail }) => {
  throw new Error(detail);
};

/** @param {(arranger: ReturnType<typeof createArranger>) => Promise<void>} use */
const withArranger = async (use) => {
  const arranger = createArranger(fails);
  try {
    await use(arranger);
  } finally {
    arranger.destroy();
  }
};

test('a layout that is held goes on where it was, to the same places', () =>
  withArranger(async (arranger) => {
    const model = ring(4000);
    /** @type {number[]} */
    const shares = [];
    const straight = await arranger.arrange(model, plan, ({ share }) => shares.push(share));
    equal(shares.length > 0 && shares.every((share) => share > 0 && share < 1), true);
    let holds = 0;
    const held = await arranger.arrange(model, plan, () => {
      arranger.hold(true);
      holds += 1;
      arranger.hold(false);
    });
    equal(holds > 0, true);
    deepEqual([...(held?.places ?? [])], [...(straight?.places ?? [])]);
  }));

test('a layout that another one follows ends without places', () =>
  withArranger(async (arranger) => {
    const first = arranger.arrange(ring(4000), plan, () => {});
    const second = arranger.arrange(ring(5), plan, () => {});
    equal(await first, null);
    equal((await second)?.places.length, 10);
  }));

test('a held layout gives way to the next', () =>
  withArranger(async (arranger) => {
    /** @type {Promise<Report | null>} */
    const next = new Promise((resolve) => {
      arranger.arrange(ring(4000), plan, () => {
        arranger.hold(true);
        arranger.arrange(ring(5), plan, () => {}).then(resolve);
      });
    });
    equal((await next)?.share, 1);
  }));

test('places go to the marks in their order', () => {
  const { marks } = ring(3);
  putAt(marks, Float64Array.of(1, 2, 3, 4, 5, 6));
  deepEqual(marks.map(({ x, y }) => [x, y]), [[1, 2], [3, 4], [5, 6]]);
});
