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
 * @param {() => boolean} isCurrent false ends it where they are to be
 */
export const glide = (marks, known, redraw, isCurrent) => {
  const moves = marks.flatMap((mark) => {
    const from = known.get(mark.id);
    return from ? [{ mark, from: { x: from.x, y: from.y }, to: { x: mark.x, y: mark.y } }] : [];
  });
  if (wantsCalm() || moves.length > MOST || moves.every(({ from, to }) => from.x === to.x && from.y === to.y)) return redraw();
  const start = performance.now();
  const move = () => {
    const passed = isCurrent() ? Math.min(1, (performance.now() - start) / MILLIS) : 1;
    const share = passed * passed * (3 - 2 * passed);
    for (const { mark, from, to } of moves) {
      mark.x = from.x + (to.x - from.x) * share;
      mark.y = from.y + (to.y - from.y) * share;
    }
    redraw();
    if (passed < 1) requestAnimationFrame(move);
  };
  move();
};
