// @ts-check
import { bowOf } from './draw-lines.js';

/** @typedef {import('./model.js').Line} Line */
/** @typedef {{x: number, y: number}} Point */

const REACH = 5;
const PIECES = 10;

/**
 * The line that a place in the picture is on.
 * @param {Line[]} lines
 * @param {Map<string, Point>} places where the nodes are, by id
 * @param {Point} at in the same units
 * @returns {Line | null} the nearest of those within reach
 */
export const pickLine = (lines, places, at) => {
  let best = null;
  let least = REACH;
  for (const line of lines) {
    const from = places.get(line.a);
    const to = places.get(line.b);
    if (!from || !to || isFar(from, to, at)) continue;
    const distance = line.kind === 'SIMILAR' ? distanceToBow(from, to, at) : distanceTo(from, to, at);
    if (distance >= least) continue;
    least = distance;
    best = line;
  }
  return best;
};

/** A bow leaves the box of its ends by less than a tenth of its length. @param {Point} from @param {Point} to @param {Point} at */
const isFar = (from, to, at) => {
  const slack = REACH + 0.1 * (Math.abs(to.x - from.x) + Math.abs(to.y - from.y));
  return (
    at.x < Math.min(from.x, to.x) - slack ||
    at.x > Math.max(from.x, to.x) + slack ||
    at.y < Math.min(from.y, to.y) - slack ||
    at.y > Math.max(from.y, to.y) + slack
  );
};

/** @param {Point} from @param {Point} to @param {Point} at */
const distanceTo = (from, to, at) => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + part * dx - at.x, from.y + part * dy - at.y);
};

/** @param {Point} from @param {Point} to @param {Point} at */
const distanceToBow = (from, to, at) => {
  const bow = bowOf(from, to);
  const points = Array.from({ length: PIECES + 1 }, (_, piece) => {
    const part = piece / PIECES;
    const [first, middle, last] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
    return {
      x: first * from.x + middle * bow.x + last * to.x,
      y: first * from.y + middle * bow.y + last * to.y,
    };
  });
  return Math.min(...points.slice(1).map((point, index) => distanceTo(points[index], point, at)));
};
