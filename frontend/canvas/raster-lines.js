// @ts-check
import { BOW, DASHES, STROKES } from './sheet.js';

/** @typedef {import('./sheet.js').Sheet} Sheet */
/** @typedef {import('./geometry.js').Camera} Camera */
/**
 * How much of each pixel is covered by lines; 2 where two cover it whole.
 * @typedef {{width: number, height: number, values: Float32Array}} Coverage
 */

const DASHED = STROKES.indexOf('dashed');
/** A line of a pixel's width touches two pixels a step; a wider one as many as it covers. */
const NARROW = 1.6;

/** @param {number} width @param {number} height @returns {Coverage} */
export const createCoverage = (width, height) => ({ width, height, values: new Float32Array(width * height) });

/**
 * Adds some lines of a sheet to a coverage.
 * @param {Coverage} coverage
 * @param {Sheet} sheet
 * @param {Camera} camera in pixels of the coverage
 * @param {{start: number, end: number, step?: number, lines?: Uint32Array, width: number, ratio: number}} drawn every
 *   step-th line from start to end, of those in `lines` or of all; `width` of a usual line in pixels of the coverage, of which `ratio`
 *   make one of the page
 */
export const addLines = (coverage, { x, y, from, to, stroke, thickness }, camera, { start, end, step = 1, lines, width, ratio }) => {
  for (let place = start; place < end; place += step) {
    const line = lines ? lines[place] : place;
    const startX = camera.x + camera.k * x[from[line]];
    const startY = camera.y + camera.k * y[from[line]];
    const endX = camera.x + camera.k * x[to[line]];
    const endY = camera.y + camera.k * y[to[line]];
    const [on, off] = DASHES[stroke[line]];
    const dash = on ? on * ratio : Infinity;
    const period = on ? (on + off) * ratio : Infinity;
    const wide = width * thickness[line];
    if (stroke[line] === DASHED) addBow(coverage, startX, startY, endX, endY, wide, dash, period);
    else addSegment(coverage, startX, startY, endX, endY, wide, dash, period, 0);
  }
};

/**
 * @param {Coverage} coverage @param {number} startX @param {number} startY @param {number} endX @param {number} endY
 * @param {number} width @param {number} dash @param {number} period
 */
const addBow = (coverage, startX, startY, endX, endY, width, dash, period) => {
  const pullX = (startX + endX) / 2 - (endY - startY) * BOW;
  const pullY = (startY + endY) / 2 + (endX - startX) * BOW;
  const length = Math.abs(endX - startX) + Math.abs(endY - startY);
  const pieces = Math.min(14, 2 + Math.floor(length / 16));
  let [x, y, phase] = [startX, startY, 0];
  for (let piece = 1; piece <= pieces; piece += 1) {
    const part = piece / pieces;
    const rest = 1 - part;
    const nextX = rest * rest * startX + 2 * part * rest * pullX + part * part * endX;
    const nextY = rest * rest * startY + 2 * part * rest * pullY + part * part * endY;
    addSegment(coverage, x, y, nextX, nextY, width, dash, period, phase);
    phase += Math.hypot(nextX - x, nextY - y);
    x = nextX;
    y = nextY;
  }
};

/**
 * Turns coverage into the opacity of each pixel. Lines that cross add up, but ever less, so that a dense
 * place is darker than a sparse one and still not black.
 * @param {Coverage} coverage
 * @param {number} opacity of a single line
 * @param {(pixel: number, alpha: number) => void} put opacity as a byte; not called where there is no line
 * @param {number} [times] how many lines each one that was added stands for
 */
export const tone = ({ values }, opacity, put, times = 1) => {
  const alphas = tonesOf(opacity, times);
  const last = alphas.length - 1;
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    const value = values[pixel];
    if (value > 0) put(pixel, alphas[Math.min(last, Math.round(value * TONE_STEPS))]);
  }
};

const TONE_STEPS = 32;
const MOST_LINES = 512;
const DARKEST = 0.85;
const GAIN = 0.5;

/** Opacities by coverage, TONE_STEPS of them a line. @param {number} opacity @param {number} times */
const tonesOf = (opacity, times) =>
  Uint8Array.from({ length: TONE_STEPS * MOST_LINES }, (_, step) => {
    const lines = step / TONE_STEPS;
    const dense = 1 + GAIN * Math.log(Math.max(1, lines * times));
    return Math.round(255 * Math.min(Math.max(opacity, DARKEST), opacity * Math.min(1, lines) * dense));
  });

/**
 * Walks a straight line along its longer side, a pixel a step, and covers the pixels across in part
 * (after Wu, 1991, but for lines of any width).
 * @param {Coverage} coverage @param {number} startX @param {number} startY @param {number} endX @param {number} endY
 * @param {number} thickness
 * @param {number} dash length of what is drawn of each period; infinite for a solid line
 * @param {number} period
 * @param {number} phase length of what came before
 */
const addSegment = ({ width, height, values }, startX, startY, endX, endY, thickness, dash, period, phase) => {
  const steep = Math.abs(endY - startY) > Math.abs(endX - startX);
  const origin = steep ? startY : startX;
  const back = steep ? endY < startY : endX < startX;
  const begin = back ? (steep ? endY : endX) : origin;
  const end = back ? origin : steep ? endY : endX;
  if (end - begin < 1e-3) return;
  const slope = steep ? (endX - startX) / (endY - startY) : (endY - startY) / (endX - startX);
  const across = (steep ? startX : startY) - slope * origin;
  const [alongStep, acrossStep] = steep ? [width, 1] : [1, width];
  const [alongEnd, acrossEnd] = steep ? [height, width] : [width, height];
  const stretch = Math.sqrt(1 + slope * slope);
  const reach = thickness * stretch;
  let first = Math.max(0, begin);
  let last = Math.min(alongEnd, end);
  if (slope !== 0) {
    const enters = (-reach - across) / slope;
    const leaves = (acrossEnd + reach - across) / slope;
    first = Math.max(first, Math.min(enters, leaves));
    last = Math.min(last, Math.max(enters, leaves));
  } else if (across < -reach || across > acrossEnd + reach) return;
  for (let step = Math.floor(first); step < last; step += 1) {
    const middle = step + 0.5;
    if (dash !== Infinity && (phase + Math.abs(middle - origin) * stretch) % period >= dash) continue;
    // The first and the last pixel are covered as far as the line reaches into them.
    const share = Math.min(step + 1, end) - Math.max(step, begin);
    const centre = across + slope * middle;
    const at = step * alongStep;
    if (reach <= NARROW) {
      const near = Math.floor(centre - 0.5);
      const far = centre - 0.5 - near;
      const weight = share * reach;
      if (near >= 0 && near < acrossEnd) values[at + near * acrossStep] += weight * (1 - far);
      if (near >= -1 && near < acrossEnd - 1) values[at + (near + 1) * acrossStep] += weight * far;
    } else {
      const top = centre - reach / 2;
      const bottom = centre + reach / 2;
      for (let pixel = Math.max(0, Math.floor(top)); pixel < bottom && pixel < acrossEnd; pixel += 1)
        values[at + pixel * acrossStep] += share * (Math.min(pixel + 1, bottom) - Math.max(pixel, top));
    }
  }
};
