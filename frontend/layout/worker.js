// @ts-check
// Lays graphs out beside the page, one at a time: a new task ends the one before, and
// whoever holds it finds it where it was.
import '/webjars/d3/dist/d3.min.js';
import { layOut } from './layouts.js';

/**
 * @typedef {{turn: number, task: import('./task.js').Task} | {hold: boolean}} Order
 * @typedef {{turn: number, share: number, places: Float64Array, axis: import('./time-axis.js').Axis | null}} Report
 */

const REPORT_MILLIS = 400;

let present = 0;
let going = Promise.resolve();
let release = () => {};

addEventListener('message', ({ data }) => {
  const order = /** @type {Order} */ (data);
  release();
  if ('task' in order) solve(order.turn, order.task).catch((thrown) => postMessage({ turn: order.turn, failure: String(thrown) }));
  else if (order.hold) going = new Promise((resolve) => (release = resolve));
});

/** @param {number} turn @param {import('./task.js').Task} task */
const solve = async (turn, task) => {
  present = turn;
  let reported = performance.now();
  const done = await layOut(task, async (share, places) => {
    // Lets orders in.
    await new Promise((resolve) => setTimeout(resolve));
    await going;
    if (turn === present && share < 1 && performance.now() - reported > REPORT_MILLIS) {
      report({ turn, share, places: places(), axis: null });
      reported = performance.now();
    }
    return turn === present;
  });
  if (done) report({ turn, share: 1, ...done });
};

/** @param {Report} said */
const report = (said) => postMessage(said, { transfer: [said.places.buffer] });
