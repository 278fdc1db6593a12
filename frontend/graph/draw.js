// @ts-check
import { toScreen } from '../canvas/geometry.js';
import { growthOf } from '../canvas/sheet.js';

/** @typedef {import('./labels.js').ScreenMark} ScreenMark */
/** @typedef {import('../canvas/ink.js').Ink} Ink */

/** @param {import('./model.js').Mark} mark @param {import('../canvas/geometry.js').Camera} camera @returns {ScreenMark} */
export const markOnScreen = (mark, camera) => ({
  ...mark,
  ...toScreen(camera, mark),
  screenRadius: mark.radius * growthOf(camera.k),
});

/**
 * Draws what says that a mark is chosen.
 * @param {CanvasRenderingContext2D} context
 * @param {ScreenMark} mark
 * @param {Ink} ink
 */
export const drawChosen = (context, mark, ink) => {
  tracePath(context, mark, mark.screenRadius + 4);
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

/** In pixels; a letter in a smaller mark could not be read. */
const SMALLEST_LETTERED = 5;

/**
 * Draws the letter that stands for a mark's colour.
 * @param {CanvasRenderingContext2D} context
 * @param {ScreenMark} mark
 * @param {{colour: import('../style/palette.js').Colour | null, faded: number, ink: Ink}} style
 */
export const drawLetter = (context, { letter, x, y, screenRadius, stub }, { colour, faded, ink }) => {
  if (!letter || screenRadius < SMALLEST_LETTERED) return;
  context.globalAlpha = faded;
  context.font = `700 ${Math.round(screenRadius * 1.15)}px ${ink.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = stub ? ink.ink : colour?.text === 'light' ? '#fff' : '#000';
  context.fillText(letter, x, y + screenRadius * 0.06);
  context.globalAlpha = 1;
};
