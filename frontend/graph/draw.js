// @ts-check
import { toScreen } from '../canvas/geometry.js';
import { LINE_HEIGHT } from '../canvas/wrap.js';
import { drawAxis } from './draw-axis.js';
import { drawLines, drawPointed } from './draw-lines.js';
import { labelGraph, LABEL_SIZE } from './labels.js';

/** @typedef {import('./labels.js').ScreenMark} ScreenMark */
/** @typedef {import('../canvas/ink.js').Ink} Ink */
/** @typedef {import('../style/palette.js').Colour} Colour */
/**
 * @typedef {object} GraphPicture
 * @property {import('./model.js').Model} model
 * @property {string | null} hovered
 * @property {string | null} selected
 * @property {import('../layout/time-axis.js').Axis | null} axis of time, where the layout has one
 * @property {import('./model.js').Line | null} pointed the line that the reader points at
 * @property {(mark: import('./model.js').Mark) => Colour | null} colourOf null for a node of no story
 * @property {import('../canvas/wrap.js').Width} measure
 */

/**
 * Draws a graph: lines, nodes, labels.
 * @param {CanvasRenderingContext2D} context
 * @param {GraphPicture} picture
 * @param {import('../canvas/geometry.js').Camera} camera
 * @param {{width: number, height: number}} size
 * @param {Ink} ink
 */
export const drawGraph = (context, picture, camera, size, ink) => {
  const { model, hovered, selected } = picture;
  const marks = model.marks.map((mark) => markOnScreen(mark, camera));
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const focus = new Set([hovered ?? selected].filter((id) => id !== null && byId.has(id)).map(String));
  const near = nearOf(model, focus);
  // What is pointed at is looked at now; what is selected stays selected while one looks around.
  const fade = hovered === null ? 0.62 : 0.28;
  if (picture.axis) drawAxis(context, picture.axis, camera, size, ink);
  drawLines(context, model.lines, byId, focus, ink);
  if (picture.pointed) drawPointed(context, picture.pointed, byId, ink);
  for (const mark of marks) {
    const faded = near.size > 0 && !near.has(mark.id) ? fade : 1;
    drawMark(context, mark, { colour: picture.colourOf(mark), faded, chosen: mark.id === selected, ink });
  }
  const importance = (/** @type {ScreenMark} */ mark) =>
    (focus.has(mark.id) ? 4000 : 0) +
    (mark.id === selected ? 2000 : 0) +
    (near.has(mark.id) ? 1000 : 0) +
    mark.degree;
  for (const label of labelGraph(marks, importance, picture.measure, size)) {
    const faded = near.size > 0 && !near.has(label.mark.id) ? fade + 0.1 : 1;
    drawLabel(context, label, { faded, strong: focus.has(label.mark.id) || label.mark.id === selected, ink });
  }
};

/** @param {import('./model.js').Mark} mark @param {import('../canvas/geometry.js').Camera} camera @returns {ScreenMark} */
export const markOnScreen = (mark, camera) => ({
  ...mark,
  ...toScreen(camera, mark),
  screenRadius: mark.radius * Math.min(1.7, Math.max(0.4, Math.sqrt(camera.k))),
});

/** The focus and its neighbours. @param {import('./model.js').Model} model @param {Set<string>} focus */
const nearOf = ({ neighbours }, focus) => {
  const near = new Set(focus);
  for (const id of focus) for (const other of neighbours.get(id) ?? []) near.add(other);
  return near;
};

/**
 * @param {CanvasRenderingContext2D} context
 * @param {ScreenMark} mark
 * @param {{colour: Colour | null, faded: number, chosen: boolean, ink: Ink}} style
 */
const drawMark = (context, mark, { colour, faded, chosen, ink }) => {
  const { x, y, screenRadius: radius } = mark;
  const fill = colour?.fill ?? ink.muted;
  const hollow = mark.stub || mark.shape === 'ring' || mark.shape === 'rings';
  tracePath(context, mark, radius + 1.5);
  context.fillStyle = ink.paper;
  context.fill();
  context.globalAlpha = faded;
  tracePath(context, mark, radius);
  context.fillStyle = hollow ? ink.paper : mark.shape === 'circle' ? fill : ink.ink;
  context.fill();
  context.strokeStyle = hollow ? fill : (colour?.edge ?? ink.ink);
  context.lineWidth = hollow ? 2.2 : 1;
  context.stroke();
  if (mark.shape === 'rings') {
    context.beginPath();
    context.arc(x, y, radius * 0.62, 0, 2 * Math.PI);
    context.stroke();
  }
  if (mark.shape === 'ring' || mark.shape === 'rings') {
    context.beginPath();
    context.arc(x, y, radius * (mark.shape === 'ring' ? 0.55 : 0.26), 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
  }
  context.globalAlpha = 1;
  if (!chosen) return;
  tracePath(context, mark, radius + 4);
  context.strokeStyle = ink.ink;
  context.lineWidth = 2.2;
  context.stroke();
};

/** @param {CanvasRenderingContext2D} context @param {ScreenMark} mark @param {number} radius */
const tracePath = (context, { x, y, shape }, radius) => {
  context.beginPath();
  if (shape === 'square') {
    const half = radius * 0.9;
    context.rect(x - half, y - half, 2 * half, 2 * half);
  } else if (shape === 'diamond') {
    const half = radius * 1.2;
    context.moveTo(x, y - half);
    context.lineTo(x + half, y);
    context.lineTo(x, y + half);
    context.lineTo(x - half, y);
    context.closePath();
  } else {
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
};

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import('./labels.js').Label} label
 * @param {{faded: number, strong: boolean, ink: Ink}} style
 */
const drawLabel = (context, { mark, lines, x, y, align }, { faded, strong, ink }) => {
  const weight = strong || mark.shape !== 'circle' ? '600 ' : '';
  context.font = `${weight}${LABEL_SIZE}px ${ink.sans}`;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.globalAlpha = faded;
  lines.forEach((line, index) => {
    const height = y + index * LABEL_SIZE * LINE_HEIGHT;
    context.strokeStyle = ink.paper;
    context.lineWidth = 3.5;
    context.strokeText(line, x, height);
    context.fillStyle = mark.stub ? ink.muted : ink.ink;
    context.fillText(line, x, height);
  });
  context.globalAlpha = 1;
};
