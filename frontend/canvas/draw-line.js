// @ts-check
import { BACKWARD, BOW, DASHES, FORWARD, growthOf, STROKES } from './sheet.js';

/** @typedef {import('./sheet.js').Sheet} Sheet */
/** @typedef {CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D} Context */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {{camera: import('./geometry.js').Camera, ratio: number, colour: string}} Style */

const DASHED = STROKES.indexOf('dashed');
const HEAD = 6;
const HEAD_ANGLE = 0.42;
/** Between a head and the mark that it points at. */
const SPACE = 2;

/**
 * Draws one line with its heads.
 * @param {Context} context
 * @param {Sheet} sheet
 * @param {number} line
 * @param {Style & {width: number}} style
 */
export const drawLine = (context, sheet, line, style) => {
  const { camera, ratio, colour, width } = style;
  const start = placeOf(sheet, sheet.from[line], camera);
  const end = placeOf(sheet, sheet.to[line], camera);
  context.strokeStyle = colour;
  context.lineWidth = Math.max(width, sheet.thickness[line]) * ratio;
  context.setLineDash(DASHES[sheet.stroke[line]].map((length) => length * ratio));
  context.beginPath();
  context.moveTo(start.x, start.y);
  if (sheet.stroke[line] === DASHED) {
    const pullX = (start.x + end.x) / 2 - (end.y - start.y) * BOW;
    const pullY = (start.y + end.y) / 2 + (end.x - start.x) * BOW;
    context.quadraticCurveTo(pullX, pullY, end.x, end.y);
  } else context.lineTo(end.x, end.y);
  context.stroke();
  context.setLineDash([]);
  drawHeads(context, sheet, [line], { ...style, opacity: 1 });
};

/**
 * Draws the heads of lines that have any.
 * @param {Context} context
 * @param {Sheet} sheet
 * @param {Iterable<number>} lines
 * @param {Style & {opacity: number}} style
 */
export const drawHeads = (context, sheet, lines, { camera, ratio, colour, opacity }) => {
  const growth = growthOf(camera.k / ratio);
  const head = (/** @type {number} */ from, /** @type {number} */ to) => {
    const away = (sheet.radius[to] * growth + SPACE) * ratio;
    traceHead(context, placeOf(sheet, from, camera), placeOf(sheet, to, camera), away, HEAD * ratio);
  };
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.beginPath();
  for (const line of lines) {
    if (sheet.heads[line] & FORWARD) head(sheet.from[line], sheet.to[line]);
    if (sheet.heads[line] & BACKWARD) head(sheet.to[line], sheet.from[line]);
  }
  context.fill();
  context.globalAlpha = 1;
};

/** @param {Context} context @param {Point} from @param {Point} to @param {number} away @param {number} size */
const traceHead = (context, from, to, away, size) => {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const [x, y] = [to.x - away * Math.cos(angle), to.y - away * Math.sin(angle)];
  context.moveTo(x, y);
  for (const side of [-HEAD_ANGLE, HEAD_ANGLE])
    context.lineTo(x - size * Math.cos(angle + side), y - size * Math.sin(angle + side));
  context.closePath();
};

/** @param {Sheet} sheet @param {number} mark @param {import('./geometry.js').Camera} camera @returns {Point} */
const placeOf = ({ x, y }, mark, camera) => ({
  x: camera.x + camera.k * x[mark],
  y: camera.y + camera.k * y[mark],
});
