// @ts-check
/* global d3 */
import { xOf } from './layouts.js';

const FOOT = 20;

/**
 * Draws the days behind a graph that is laid out by time.
 * @param {CanvasRenderingContext2D} context
 * @param {import('./layouts.js').Axis} axis
 * @param {import('../canvas/geometry.js').Camera} camera
 * @param {{width: number, height: number}} size
 * @param {import('../canvas/ink.js').Ink} ink
 */
export const drawAxis = (context, axis, camera, { width, height }, ink) => {
  const visible = (camera.k * (axis.right - axis.left)) / 90;
  const scale = d3.scaleUtc().domain([axis.from, axis.to]);
  const format = scale.tickFormat();
  context.font = `11px ${ink.sans}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineWidth = 1;
  for (const tick of scale.ticks(Math.max(2, Math.round(visible)))) {
    const x = Math.round(camera.x + camera.k * xOf(axis, tick.getTime())) + 0.5;
    if (x < 0 || x > width) continue;
    context.strokeStyle = ink.rule;
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, height);
    context.stroke();
    context.fillStyle = ink.muted;
    context.fillText(format(tick), x + 5, height - FOOT);
  }
};
