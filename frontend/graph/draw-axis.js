// @ts-check
/* global d3 */
import { xOf } from '../layout/time-axis.js';

const FOOT = 20;
const DAY_MILLIS = 86_400_000;

/**
 * Draws the days behind a graph that is laid out by time.
 * @param {CanvasRenderingContext2D} context
 * @param {import('../layout/time-axis.js').Axis} axis
 * @param {import('../canvas/geometry.js').Camera} camera
 * @param {{width: number, height: number}} size
 * @param {import('../canvas/ink.js').Ink} ink
 */
export const drawAxis = (context, axis, camera, { width, height }, ink) => {
  const visible = (camera.k * (axis.right - axis.left)) / 110;
  const scale = d3.scaleUtc().domain([axis.from, axis.to]);
  context.font = `11px ${ink.sans}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineWidth = 1;
  const ticks = scale.ticks(Math.max(2, Math.round(visible)));
  const format = d3.utcFormat(ticks.some((/** @type {Date} */ tick) => tick.getTime() % DAY_MILLIS > 0) ? '%-d %b, %H:%M' : '%-d %b %Y');
  for (const tick of ticks) {
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
