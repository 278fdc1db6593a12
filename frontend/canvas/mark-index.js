// @ts-check
/* global d3 */
import { growthOf } from './sheet.js';

/** @typedef {import('./geometry.js').Camera} Camera */

/**
 * Finds marks by their place, in a quadtree; marks are named by their place in the arrays, of which the
 * last is drawn on top and the most important.
 * @param {{x: ArrayLike<number>, y: ArrayLike<number>, radius: ArrayLike<number>}} marks
 */
export const createMarkIndex = ({ x, y, radius }) => {
  const tree = d3
    .quadtree()
    .x((/** @type {number} */ mark) => x[mark])
    .y((/** @type {number} */ mark) => y[mark])
    .addAll(Array.from({ length: x.length }, (_, mark) => mark));
  let largest = 0;
  for (let mark = 0; mark < radius.length; mark += 1) largest = Math.max(largest, radius[mark]);
  tree.visitAfter((/** @type {any} */ node) => {
    node.best = node.length ? node.reduce((/** @type {number} */ best, /** @type {any} */ part) => Math.max(best, part.best), -1) : bestOf(node);
  });

  return {
    /**
     * The mark under a place in the picture: the topmost of those that hold it, else the nearest within reach.
     * @param {{x: number, y: number}} at
     * @param {Camera} camera
     * @param {number} reach how far beside a mark still counts, in pixels
     * @returns {number} -1 where there is none
     */
    markAt: (at, camera, reach) => {
      const growth = growthOf(camera.k);
      const [atX, atY] = [(at.x - camera.x) / camera.k, (at.y - camera.y) / camera.k];
      const around = (largest * growth + reach) / camera.k;
      let [found, least] = [-1, reach];
      visit(tree, atX - around, atY - around, atX + around, atY + around, (mark) => {
        const apart = Math.hypot(x[mark] - atX, y[mark] - atY) * camera.k;
        const beside = Math.max(0, apart - radius[mark] * growth);
        if (beside < least || (beside === least && mark > found)) [found, least] = [mark, beside];
      });
      return found;
    },
    /**
     * The most important marks of a picture: of those that lie in one cell of a grid only the first, so that
     * there are never more than the picture has cells.
     * @param {Camera} camera
     * @param {{width: number, height: number}} picture
     * @param {number} cell in pixels
     * @returns {number[]} the most important first
     */
    outstanding: (camera, { width, height }, cell) => {
      const [left, top] = [-camera.x / camera.k, -camera.y / camera.k];
      const [right, bottom] = [left + width / camera.k, top + height / camera.k];
      const inside = (/** @type {number} */ mark) => x[mark] >= left && x[mark] <= right && y[mark] >= top && y[mark] <= bottom;
      /** @type {number[]} */
      const found = [];
      tree.visit((/** @type {any} */ node, /** @type {number} */ x0, /** @type {number} */ y0, /** @type {number} */ x1, /** @type {number} */ y1) => {
        if (x1 < left || y1 < top || x0 > right || y0 > bottom) return true;
        if (node.length && (x1 - x0) * camera.k > cell) return false;
        if (inside(node.best)) found.push(node.best);
        return true;
      });
      return found.sort((one, other) => other - one);
    },
  };
};

/** The topmost of the marks at one place. @param {any} leaf */
const bestOf = (leaf) => {
  let best = -1;
  for (let part = leaf; part; part = part.next) best = Math.max(best, part.data);
  return best;
};

/**
 * @param {any} tree @param {number} left @param {number} top @param {number} right @param {number} bottom
 * @param {(mark: number) => void} each
 */
const visit = (tree, left, top, right, bottom, each) =>
  tree.visit((/** @type {any} */ node, /** @type {number} */ x0, /** @type {number} */ y0, /** @type {number} */ x1, /** @type {number} */ y1) => {
    if (x1 < left || y1 < top || x0 > right || y0 > bottom) return true;
    if (!node.length) for (let part = node; part; part = part.next) each(part.data);
    return false;
  });
