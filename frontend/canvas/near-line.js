// @ts-check
import { BOW, STROKES } from './sheet.js';

/** @typedef {import('./sheet.js').Sheet} Sheet */
/** @typedef {import('./geometry.js').Camera} Camera */

const DASHED = STROKES.indexOf('dashed');
const PIECES = 10;

/**
 * The line that a place in the picture is on. It walks plain arrays and leaves what is far at once, but
 * it walks all of them: of many lines only a worker should ask.
 * @param {Sheet} sheet
 * @param {Camera} camera
 * @param {{x: number, y: number}} at
 * @param {number} reach in pixels
 * @returns {number} the nearest of those within reach, -1 where there is none
 */
export const nearLine = ({ x, y, from, to, stroke }, camera, at, reach) => {
  const placeX = (at.x - camera.x) / camera.k;
  const placeY = (at.y - camera.y) / camera.k;
  let [found, least] = [-1, reach / camera.k];
  for (let line = 0; line < from.length; line += 1) {
    const startX = x[from[line]] - placeX;
    const endX = x[to[line]] - placeX;
    const startY = y[from[line]] - placeY;
    const endY = y[to[line]] - placeY;
    const bowed = stroke[line] === DASHED;
    // A bow leaves the box of its ends by less than a tenth of its length.
    const slack = least + (bowed ? 0.1 * (Math.abs(endX - startX) + Math.abs(endY - startY)) : 0);
    if ((startX > slack && endX > slack) || (startX < -slack && endX < -slack)) continue;
    if ((startY > slack && endY > slack) || (startY < -slack && endY < -slack)) continue;
    const away = bowed ? awayFromBow(startX, startY, endX, endY) : awayFrom(startX, startY, endX, endY);
    if (away < least) [found, least] = [line, away];
  }
  return found;
};

/** How far a straight line passes from the origin. @param {number} startX @param {number} startY @param {number} endX @param {number} endY */
const awayFrom = (startX, startY, endX, endY) => {
  const [dx, dy] = [endX - startX, endY - startY];
  const along = -(startX * dx + startY * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(startX + part * dx, startY + part * dy);
};

/** @param {number} startX @param {number} startY @param {number} endX @param {number} endY */
const awayFromBow = (startX, startY, endX, endY) => {
  const pullX = (startX + endX) / 2 - (endY - startY) * BOW;
  const pullY = (startY + endY) / 2 + (endX - startX) * BOW;
  let [least, x, y] = [Infinity, startX, startY];
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const part = piece / PIECES;
    const [first, middle, last] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
    const nextX = first * startX + middle * pullX + last * endX;
    const nextY = first * startY + middle * pullY + last * endY;
    least = Math.min(least, awayFrom(x, y, nextX, nextY));
    [x, y] = [nextX, nextY];
  }
  return least;
};
