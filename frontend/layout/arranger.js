// @ts-check
import { columnsOf, taskOf } from './task.js';

/** @typedef {import('./worker.js').Report} Report */
/** @typedef {import('../graph/model.js').Mark} Mark */

/**
 * Lays graphs out in a worker, one at a time, so that the page never waits.
 * @param {(problem: import('../problems/problem.js').Problem) => void} onFailure
 */
export const createArranger = (onFailure) => {
  /** @type {Worker | null} */
  let worker = null;
  let turn = 0;
  let receive = (/** @type {Report | null} */ _report) => {};
  const start = () => {
    const started = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    const fail = (/** @type {string} */ reason) => {
      worker = null;
      receive(null);
      onFailure({ title: 'The graph could not be laid out', detail: `Choose another layout, or reload the page. ${reason}`.trim() });
    };
    started.addEventListener('message', ({ data }) => {
      if (data.turn === turn) 'failure' in data ? fail(data.failure) : receive(data);
    });
    started.addEventListener('error', ({ message }) => fail(message ?? ''));
    return started;
  };
  return {
    /**
     * @param {import('../graph/model.js').Model} model
     * @param {import('./task.js').Plan} plan
     * @param {(report: Report) => void} onProgress now and then, while it takes long
     * @returns {Promise<Report | null>} null where another one began before its end
     */
    arrange: (model, plan, onProgress) => {
      worker ??= start();
      receive(null);
      turn += 1;
      const task = taskOf(model, plan);
      worker.postMessage({ turn, task }, columnsOf(task));
      return new Promise((resolve) => {
        receive = (report) => (report && report.share < 1 ? onProgress(report) : resolve(report));
      });
    },
    /** Holds what runs, or lets it go on. @param {boolean} hold */
    hold: (hold) => worker?.postMessage({ hold }),
    destroy: () => {
      receive(null);
      worker?.terminate();
    },
  };
};

/** @param {Mark[]} marks are changed @param {Float64Array} places two for each mark */
export const putAt = (marks, places) =>
  marks.forEach((mark, index) => Object.assign(mark, { x: places[2 * index], y: places[2 * index + 1] }));
