// @ts-check
import { nearLine } from './near-line.js';
import { paintPicture } from './paint-picture.js';

/**
 * The worker that paints pictures of a sheet and finds its lines, so that the page never waits for either.
 * @typedef {import('./paint-picture.js').Task} Task
 * @typedef {{sheet: import('./sheet.js').Sheet} | {places: {x: Float32Array, y: Float32Array}}
 *   | {colours: {body: Uint8Array, rim: Uint8Array}} | {task: Task}
 *   | {ask: number, at: {x: number, y: number}, camera: import('./geometry.js').Camera, reach: number}} Order
 */

/** @type {import('./sheet.js').Sheet | null} */
let sheet = null;
/** @type {Task | null} */
let wanted = null;
let working = false;

const work = async () => {
  if (working) return;
  working = true;
  try {
    while (wanted && sheet) {
      const task = wanted;
      wanted = null;
      const picture = await paintPicture(sheet, task, () => wanted !== null);
      if (picture) postMessage({ picture, task }, { transfer: [picture.bitmap] });
    }
  } finally {
    working = false;
  }
};

onmessage = ({ data }) => {
  const order = /** @type {Order} */ (data);
  if ('sheet' in order) sheet = order.sheet;
  else if ('places' in order) sheet = sheet && { ...sheet, ...order.places };
  else if ('colours' in order) sheet = sheet && { ...sheet, ...order.colours };
  else if ('task' in order) wanted = order.task;
  else if (sheet) postMessage({ answer: order.ask, line: nearLine(sheet, order.camera, order.at, order.reach) });
  work();
};
