// @ts-check
import { addLines, createCoverage, tone } from './raster-lines.js';
import { addMarks, pixelsOf } from './raster-marks.js';
import { drawHeads, drawLine } from './draw-line.js';
import { nearOf, opacityOf } from './sheet.js';

/** @typedef {import('./sheet.js').Sheet} Sheet */
/**
 * A picture to paint. Camera and sizes are in pixels of the picture, of which `ratio` make one of the page.
 * @typedef {object} Task
 * @property {import('./geometry.js').Camera} camera
 * @property {number} width
 * @property {number} height
 * @property {number} ratio
 * @property {boolean} moving the reader is on the way: better soon than complete
 * @property {number[]} focus marks whose neighbourhood stands out; the rest fades
 * @property {number} fade opacity of marks that are not near the focus
 * @property {number} pointed a line that stands out, -1 for none
 * @property {number[]} ink red, green, blue
 * @property {number[]} paper
 */

const LINE_WIDTH = 1.1;
const POINTED_WIDTH = 2.6;
const NEAR_OPACITY = 0.7;
/** Beside a focus the other lines step back. */
const FADED_LINES = 0.45;
/** With more lines than these, heads would hide the picture: only those of the focus have them. */
const MOST_HEADS = 260;
/** Time for the lines of a picture that is wanted soon. */
const SOON_MILLIS = 40;
/** A picture that took longer gives way to a newer wish. */
const PATIENCE_MILLIS = 80;
const SLICE = 4096;

const canvas = new OffscreenCanvas(1, 1);
const markCanvas = new OffscreenCanvas(1, 1);
const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
const markContext = /** @type {OffscreenCanvasRenderingContext2D} */ (markCanvas.getContext('2d'));
let coverage = createCoverage(1, 1);
let nearCoverage = coverage;
let pixels = new ImageData(1, 1);
let markImage = new ImageData(1, 1);
let markPixels = pixelsOf(markImage);
/** What the coverage and the marks' canvas hold now. */
let linesHeld = '';
let marksHeld = '';
/** @type {Sheet | null} */
let sheetHeld = null;
let linesPerMilli = 500;

/**
 * Paints a picture: lines, those near the focus over them, marks. What did not change since the last
 * one is kept.
 * @param {Sheet} sheet
 * @param {Task} task
 * @param {() => boolean} isOutdated whether another picture is wanted by now
 * @returns {Promise<{bitmap: ImageBitmap, complete: boolean} | null>} null where it was given up
 */
export const paintPicture = async (sheet, task, isOutdated) => {
  const begun = performance.now();
  const givenUp = () => !task.moving && isOutdated() && performance.now() - begun > PATIENCE_MILLIS;
  prepare(sheet, task);
  const count = sheet.from.length;
  const step = task.moving ? Math.max(1, Math.ceil(count / (linesPerMilli * SOON_MILLIS))) : 1;
  const view = [task.camera.x, task.camera.y, task.camera.k, task.width, task.height, task.ratio].join(' ');
  const drawn = { step, width: LINE_WIDTH * task.ratio, ratio: task.ratio };
  if (linesHeld !== `${view} ${step}`) {
    linesHeld = '';
    coverage.values.fill(0);
    let spent = 0;
    for (let start = 0; start < count; start += SLICE * step) {
      const from = performance.now();
      addLines(coverage, sheet, task.camera, { ...drawn, start, end: Math.min(count, start + SLICE * step) });
      spent += performance.now() - from;
      await breath();
      if (givenUp()) return null;
    }
    if (count > 0) linesPerMilli = count / step / Math.max(1, spent);
    linesHeld = `${view} ${step}`;
  }
  const near = task.focus.length > 0 ? nearOf(sheet, task.focus) : null;
  const faded = near ? `${task.focus.join(',')} ${task.fade}` : '';
  if (marksHeld !== `${view} ${faded} ${task.paper}`) {
    marksHeld = '';
    markPixels.words.fill(0);
    const opacityOfMark = (/** @type {number} */ mark) => (near && !near[mark] ? task.fade : 1);
    for (let start = 0; start < sheet.x.length; start += SLICE) {
      const end = Math.min(sheet.x.length, start + SLICE);
      const { ratio, paper } = task;
      addMarks(markPixels, sheet, task.camera, { start, end, ratio, paper, opacityOf: opacityOfMark });
      await breath();
      if (givenUp()) return null;
    }
    markContext.putImageData(markImage, 0, 0);
    marksHeld = `${view} ${faded} ${task.paper}`;
  }
  compose(sheet, task, step);
  return { bitmap: canvas.transferToImageBitmap(), complete: step === 1 };
};

/** @param {Sheet} sheet @param {Task} task */
const prepare = (sheet, { width, height }) => {
  if (sheet !== sheetHeld) [sheetHeld, linesHeld, marksHeld] = [sheet, '', ''];
  if (pixels.width === width && pixels.height === height) return;
  for (const each of [canvas, markCanvas]) Object.assign(each, { width, height });
  coverage = createCoverage(width, height);
  nearCoverage = createCoverage(1, 1);
  pixels = new ImageData(width, height);
  markImage = new ImageData(width, height);
  markPixels = pixelsOf(markImage);
};

/** @param {Sheet} sheet @param {Task} task @param {number} step */
const compose = (sheet, task, step) => {
  const { camera, ratio, focus, ink, pointed } = task;
  const count = sheet.from.length;
  const held = new Set(focus);
  const nearLines = focus.length > 0 ? linesOf(sheet, held) : new Uint32Array(0);
  const opacity = opacityOf(count) * (nearLines.length > 0 ? FADED_LINES : 1);
  const words = new Uint32Array(pixels.data.buffer);
  const colour = (ink[2] << 16) | (ink[1] << 8) | ink[0];
  words.fill(0);
  tone(coverage, opacity, (pixel, alpha) => (words[pixel] = (alpha << 24) | colour), step);
  if (nearLines.length > 0) {
    if (nearCoverage.width !== task.width) nearCoverage = createCoverage(task.width, task.height);
    nearCoverage.values.fill(0);
    const drawn = { lines: nearLines, start: 0, end: nearLines.length, width: LINE_WIDTH * ratio, ratio };
    addLines(nearCoverage, sheet, camera, drawn);
    tone(nearCoverage, NEAR_OPACITY, (pixel, alpha) => {
      const under = (words[pixel] >>> 24) * (1 - alpha / 255);
      words[pixel] = (Math.round(alpha + under) << 24) | colour;
    });
  }
  context.putImageData(pixels, 0, 0);
  const style = { camera, ratio, colour: `rgb(${ink.join(' ')})` };
  if (count - nearLines.length < MOST_HEADS)
    drawHeads(context, sheet, Uint32Array.from({ length: count }, (_, line) => line), { ...style, opacity });
  drawHeads(context, sheet, nearLines, { ...style, opacity: NEAR_OPACITY });
  if (pointed >= 0 && pointed < count) drawLine(context, sheet, pointed, { ...style, width: POINTED_WIDTH });
  context.drawImage(markCanvas, 0, 0);
};

/** @param {Sheet} sheet @param {Set<number>} held */
const linesOf = ({ from, to }, held) => {
  const found = [];
  for (let line = 0; line < from.length; line += 1) if (held.has(from[line]) || held.has(to[line])) found.push(line);
  return Uint32Array.from(found);
};

const channel = new MessageChannel();

/** Lets messages in. */
const breath = () =>
  new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
