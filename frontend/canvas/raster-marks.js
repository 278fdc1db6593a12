// @ts-check
import { growthOf, SHAPES } from './sheet.js';

/** @typedef {import('./sheet.js').Sheet} Sheet */
/** @typedef {import('./geometry.js').Camera} Camera */
/** @typedef {{width: number, height: number, data: Uint8ClampedArray, words: Uint32Array}} Pixels bytes, and the same as words */

const [, SQUARE, DIAMOND, RING, RINGS] = SHAPES.keys();
/** Paper around a mark, so that it stands off from lines and other marks. */
const HALO = 1.5;
const RIM = 1;
const HOLLOW_RIM = 2.2;
/** Radii of the parts of a ring, in radii of the whole. */
const RING_DOT = 0.55;
const RINGS_DOT = 0.26;
const RINGS_INNER = 0.62;

/** @param {ImageData} image @returns {Pixels} */
export const pixelsOf = ({ width, height, data }) => ({ width, height, data, words: new Uint32Array(data.buffer) });

/**
 * Draws marks, each in one go with its halo, body, rim and what is inside it.
 * @param {Pixels} pixels
 * @param {Sheet} sheet
 * @param {Camera} camera in these pixels
 * @param {{start: number, end: number, ratio: number, paper: number[], opacityOf: (mark: number) => number}} drawn which
 *   marks, how many pixels make one of the page, the colour of the halo
 */
export const addMarks = (pixels, sheet, camera, { start, end, ratio, paper, opacityOf }) => {
  const growth = growthOf(camera.k / ratio) * ratio;
  const { width, height } = pixels;
  const brush = { ratio, paper, body: [0, 0, 0], rim: [0, 0, 0] };
  for (let mark = start; mark < end; mark += 1) {
    const x = camera.x + camera.k * sheet.x[mark];
    const y = camera.y + camera.k * sheet.y[mark];
    const radius = sheet.radius[mark] * growth;
    const reach = 1.2 * (radius + HALO * ratio) + 1;
    if (x < -reach || y < -reach || x > width + reach || y > height + reach) continue;
    for (let part = 0; part < 3; part += 1) {
      brush.body[part] = sheet.body[3 * mark + part];
      brush.rim[part] = sheet.rim[3 * mark + part];
    }
    stamp(pixels, x, y, radius, sheet.shape[mark], sheet.hollow[mark], opacityOf(mark), brush);
  }
};

/**
 * @param {Pixels} pixels @param {number} x @param {number} y @param {number} radius @param {number} shape
 * @param {number} hollow @param {number} opacity
 * @param {{ratio: number, paper: number[], body: number[], rim: number[]}} brush
 */
const stamp = (pixels, x, y, radius, shape, hollow, opacity, { ratio, paper, body, rim }) => {
  const reach = (shape === DIAMOND ? 1.2 : 1) * (radius + HALO * ratio) + 1;
  const half = ((hollow ? HOLLOW_RIM : RIM) * ratio) / 2;
  const halo = HALO * ratio * (shape === SQUARE ? 0.9 : shape === DIAMOND ? 1.2 / Math.SQRT2 : 1);
  const plain = shape !== SQUARE && shape !== DIAMOND && shape !== RING && shape !== RINGS;
  // Most pixels of a plain mark are its body and nothing else, or lie beside it.
  const outer = plain ? (radius + halo + 0.5) ** 2 : Infinity;
  const core = plain ? Math.max(0, radius - half - 0.5) ** 2 : 0;
  const solid = wordOf(paper, body, opacity);
  const dot = shape === RING ? RING_DOT * radius : shape === RINGS ? RINGS_DOT * radius : -1;
  const right = Math.min(pixels.width - 1, Math.ceil(x + reach));
  const bottom = Math.min(pixels.height - 1, Math.ceil(y + reach));
  for (let row = Math.max(0, Math.floor(y - reach)); row <= bottom; row += 1) {
    const down = Math.abs(row + 0.5 - y);
    for (let column = Math.max(0, Math.floor(x - reach)); column <= right; column += 1) {
      const along = Math.abs(column + 0.5 - x);
      const square = along * along + down * down;
      if (square >= outer) continue;
      if (square < core) {
        pixels.words[row * pixels.width + column] = solid;
        continue;
      }
      const beyond = distanceBeyond(shape, radius, along, down);
      const aura = covered(halo - beyond);
      if (aura === 0) continue;
      const at = 4 * (row * pixels.width + column);
      blend(pixels.data, at, paper, aura);
      const inside = covered(-beyond);
      if (inside > 0) blend(pixels.data, at, body, opacity * inside);
      const edge = covered(half - Math.abs(beyond));
      if (edge > 0) blend(pixels.data, at, rim, opacity * edge);
      if (dot < 0) continue;
      const away = Math.hypot(along, down);
      const inner = shape === RINGS ? covered(half - Math.abs(away - RINGS_INNER * radius)) : 0;
      const within = Math.max(covered(dot - away), inner);
      if (within > 0) blend(pixels.data, at, rim, opacity * within);
    }
  }
};

/** A colour over another as one pixel, which no machine that browsers run on stores in another order. @param {number[]} under @param {number[]} over @param {number} opacity */
const wordOf = (under, over, opacity) => {
  const part = (/** @type {number} */ index) => Math.round(under[index] + (over[index] - under[index]) * opacity);
  return ((255 << 24) | (part(2) << 16) | (part(1) << 8) | part(0)) >>> 0;
};

/** How far a place lies beyond the edge of a shape; negative inside. @param {number} shape @param {number} radius @param {number} along @param {number} down */
const distanceBeyond = (shape, radius, along, down) => {
  if (shape === SQUARE) return Math.max(along, down) - 0.9 * radius;
  if (shape === DIAMOND) return (along + down - 1.2 * radius) / Math.SQRT2;
  return Math.sqrt(along * along + down * down) - radius;
};

/** The share of a pixel that is covered, by how deep its middle lies in a shape. @param {number} depth */
const covered = (depth) => (depth >= 0.5 ? 1 : depth <= -0.5 ? 0 : depth + 0.5);

/** Lays a colour over a pixel. @param {Uint8ClampedArray} data @param {number} at @param {number[]} colour @param {number} opacity */
const blend = (data, at, colour, opacity) => {
  if (opacity === 1) {
    data[at] = colour[0];
    data[at + 1] = colour[1];
    data[at + 2] = colour[2];
    data[at + 3] = 255;
    return;
  }
  const under = (data[at + 3] / 255) * (1 - opacity);
  const whole = opacity + under;
  const share = opacity / whole;
  data[at] += (colour[0] - data[at]) * share;
  data[at + 1] += (colour[1] - data[at + 1]) * share;
  data[at + 2] += (colour[2] - data[at + 2]) * share;
  data[at + 3] = 255 * whole;
};
