// @ts-check
/**
 * What a picture of many marks and lines holds, in plain arrays that a worker can take over. Marks are
 * named by their place in the arrays, those to be drawn on top last.
 * @typedef {object} Sheet
 * @property {Float32Array} x world units, as are y and radius
 * @property {Float32Array} y
 * @property {Float32Array} radius
 * @property {Uint8Array} shape a place in SHAPES
 * @property {Uint8Array} hollow 1 for a mark that is only a rim
 * @property {Uint8Array} body three bytes a mark: red, green, blue
 * @property {Uint8Array} rim three bytes a mark
 * @property {Uint32Array} from a mark for each line
 * @property {Uint32Array} to
 * @property {Uint8Array} stroke a place in STROKES for each line
 * @property {Float32Array} thickness for each line, in times of the usual one
 * @property {Uint8Array} heads for each line, FORWARD, BACKWARD, both or neither
 */
/** @typedef {import('./geometry.js').Camera} Camera */

export const SHAPES = /** @type {const} */ (['circle', 'square', 'diamond', 'ring', 'rings']);
/** A dashed line is bowed, so that it stays apart from a solid one between the same marks. */
export const STROKES = /** @type {const} */ (['solid', 'dashed', 'dotted']);
export const DASHES = [[], [5, 4], [1, 3]];
export const FORWARD = 1;
export const BACKWARD = 2;
/** How far a bow is pulled aside, in lengths of the line. */
export const BOW = 0.09;

/** How marks grow with the scale: slower than the places between them. @param {number} k */
export const growthOf = (k) => Math.min(1.7, Math.max(0.4, Math.sqrt(k)));

/**
 * Which marks are joined to any of some, themselves among them.
 * @param {Sheet} sheet
 * @param {Iterable<number>} focus
 * @returns {Uint8Array} 1 for each of them
 */
export const nearOf = ({ x, from, to }, focus) => {
  const held = new Uint8Array(x.length);
  for (const mark of focus) held[mark] = 1;
  const near = held.slice();
  for (let line = 0; line < from.length; line += 1) {
    if (held[from[line]]) near[to[line]] = 1;
    if (held[to[line]]) near[from[line]] = 1;
  }
  return near;
};

/**
 * Opacity of the lines: the more there are, the fainter, so that what they join stays legible.
 * @param {number} lines
 */
export const opacityOf = (lines) => Math.min(0.5, Math.max(0.08, 4.4 / Math.sqrt(lines + 1)));
