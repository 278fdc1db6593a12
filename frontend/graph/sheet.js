// @ts-check
import { rgbOf } from '../canvas/rgb.js';
import { BACKWARD, FORWARD, SHAPES, STROKES } from '../canvas/sheet.js';

/** @typedef {import('../canvas/sheet.js').Sheet} Sheet */
/** @typedef {import('../canvas/ink.js').Ink} Ink */
/** @typedef {import('./model.js').Mark} Mark */
/** @typedef {(mark: Mark) => import('../style/palette.js').Colour | null} ColourOf null for a node of no story */

/** Solid for a listing, dashed for similar text, dotted for the rest. */
const STROKE_OF = /** @type {Record<string, number>} */ ({
  RELATED: STROKES.indexOf('solid'),
  BUNDLE: STROKES.indexOf('solid'),
  SIMILAR: STROKES.indexOf('dashed'),
});
const OTHER = STROKES.indexOf('dotted');
/** Of a line, in pixels. */
const USUAL_WIDTH = 1.1;

/**
 * A graph as plain arrays, marks and lines in their order.
 * @param {import('./model.js').Model} model
 * @param {ColourOf} colourOf
 * @param {Ink} ink
 * @returns {Sheet}
 */
export const sheetOf = ({ marks, lines }, colourOf, ink) => {
  const places = new Map(marks.map(({ id }, place) => [id, place]));
  const drawn = lines.filter(({ a, b }) => places.has(a) && places.has(b));
  return {
    ...placesOf(marks),
    radius: Float32Array.from(marks, ({ radius }) => radius),
    shape: Uint8Array.from(marks, ({ shape }) => SHAPES.indexOf(shape)),
    hollow: Uint8Array.from(marks, (mark) => Number(isHollow(mark))),
    ...coloursOf(marks, colourOf, ink),
    from: Uint32Array.from(drawn, ({ a }) => places.get(a) ?? 0),
    to: Uint32Array.from(drawn, ({ b }) => places.get(b) ?? 0),
    stroke: Uint8Array.from(drawn, ({ kind }) => STROKE_OF[kind] ?? OTHER),
    thickness: Float32Array.from(drawn, ({ width = USUAL_WIDTH }) => width / USUAL_WIDTH),
    heads: Uint8Array.from(drawn, ({ kind, forward, backward }) =>
      kind === 'RELATED' ? (forward ? FORWARD : 0) | (backward ? BACKWARD : 0) : 0,
    ),
  };
};

/** Where marks are. @param {Mark[]} marks */
export const placesOf = (marks) => ({
  x: Float32Array.from(marks, ({ x }) => x),
  y: Float32Array.from(marks, ({ y }) => y),
});

/** @param {Mark[]} marks @param {ColourOf} colourOf @param {Ink} ink */
export const coloursOf = (marks, colourOf, ink) => {
  const body = new Uint8Array(3 * marks.length);
  const rim = new Uint8Array(3 * marks.length);
  marks.forEach((mark, place) => {
    const colour = colourOf(mark);
    const fill = colour?.fill ?? ink.muted;
    const hollow = isHollow(mark);
    body.set(rgbOf(hollow ? ink.paper : mark.shape === 'circle' ? fill : ink.ink), 3 * place);
    rim.set(rgbOf(hollow ? fill : (colour?.edge ?? ink.ink)), 3 * place);
  });
  return { body, rim };
};

/** @param {Mark} mark */
const isHollow = ({ stub, shape }) => stub || shape === 'ring' || shape === 'rings';
