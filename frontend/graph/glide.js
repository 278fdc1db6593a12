// @ts-check
import { wantsCalm } from '../canvas/ink.js';

const MILLIS = 450;
/** More marks than these are there at once. */
const MOST = 4000;

/**
 * Lets marks move from where they were to where they are now; at once for whoever wants calm.
 * @param {import('./model.js').Mark[]} marks at their new places
 * @param {Map<string, {x: number, y: number}>} known where those were that were there
 * @param {() => void} redraw told after each step
 * @param {() => void} ended told when all are where they are to be
 * @returns {() => void} puts those that still move where they are to be
 */
export const glide = (marks, known, redraw, ended) => {
  const moves = marks.flatMap((mark) => {
    const from = known.get(mark.id);
    return from ? [{ mark, from: { x: from.x, y: from.y }, to: { x: mark.x, y: mark.y } }] : [];
  });
  const start = performance.now();
  let passed = 0;
  /** @param {number} time */
  const put = (time) => {
    if (passed === 1) return;
    passed = Math.min(1, time);
    const share = passed * passed * (3 - 2 * passed);
    for (const { mark, from, to } of moves) {
      mark.x = from.x * (1 - share) + to.x * share;
      mark.y = from.y * (1 - share) + to.y * share;
    }
    redraw();
    if (passed === 1) ended();
    else requestAnimationFrame(() => put((performance.now() - start) / MILLIS));
  };
  const atOnce = wantsCalm() || moves.length > MOST || moves.every(({ from, to }) => from.x === to.x && from.y === to.y);
  put(atOnce ? 1 : 0);
  return () => put(1);
};
