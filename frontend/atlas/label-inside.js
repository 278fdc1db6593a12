// @ts-check
import { fitInCircle, wrapLines } from '../canvas/wrap.js';
import { boxOf, NOTE_SIZE, noteHeight } from './label-lines.js';

/** @typedef {import('./marks.js').Mark} Mark */
/** @typedef {import('../canvas/wrap.js').Width} Width */
/** @typedef {{width: number, height: number}} Picture */
/** @typedef {import('./label-lines.js').Label} Label */

const SIZES = { smallest: 11, largest: 21 };
const EDGE = 6;
/** From this radius on, a circle tells its story's headline too. */
const NOTE_RADIUS = 90;
/** A smaller circle holds one short word at best, seldom the one that matters. */
const LEAST_RADIUS = 16;
const LEAST_TERMS_OF_FEW = 34;

/**
 * The label of a story inside its circle.
 * @param {Mark} circle in pixels
 * @param {{inside: Width, beside: Width}} widths
 * @param {Picture} picture
 * @returns {Label[] | undefined} undefined where the circle cannot hold it, none where the picture cuts it
 */
export const labelInside = (circle, widths, picture) => {
  const fitted = circle.radius < LEAST_RADIUS ? undefined : fit(circle, widths.inside);
  return fitted && shownWhole({ ...insideOf(circle, widths.beside), ...fitted }, circle, widths.inside, picture);
};

/**
 * The most telling terms that fit, never without the first one; of few articles rather the headline.
 * @param {Mark} circle
 * @param {Width} width
 */
const fit = ({ terms, headline, few, radius }, width) => {
  const named = terms.map((_, index) => terms.slice(0, terms.length - index).join(', '));
  const texts = few ? [headline, ...(radius >= LEAST_TERMS_OF_FEW ? named : [])] : named;
  return texts
    .map((text) => fitInCircle(text, width, radius, SIZES))
    .find((fitted) => fitted !== undefined);
};

/** @param {Mark} circle @param {Width} measure */
const insideOf = ({ id, x, y, radius, headline }, measure) => {
  const lines = Math.min(4, Math.floor(radius / 40));
  const note =
    radius < NOTE_RADIUS ? [] : wrapLines(headline, (text) => measure(text, NOTE_SIZE), radius * 1.35, lines);
  return { id, x, y, note, align: /** @type {const} */ ('center'), of: /** @type {const} */ ('inside') };
};

/**
 * A label inside a circle as it is where the picture shows all of it, else moved to where it does.
 * @param {Label} label
 * @param {Mark} circle
 * @param {Width} measure
 * @param {Picture} picture
 * @returns {Label[]} none where it would leave the circle
 */
const shownWhole = (label, circle, measure, picture) => {
  const { x, y, width, height } = boxOf(label, measure);
  const note = noteHeight(label);
  if (x >= 0 && y - note / 2 >= 0 && x + width <= picture.width && y + height + note / 2 <= picture.height)
    return [label];
  const left = Math.max(EDGE, Math.min(x, picture.width - width - EDGE));
  const top = Math.max(EDGE, Math.min(y, picture.height - height - EDGE));
  const across = Math.max(Math.abs(left - circle.x), Math.abs(left + width - circle.x));
  const down = Math.max(Math.abs(top - circle.y), Math.abs(top + height - circle.y));
  return Math.hypot(across, down) < circle.radius
    ? [{ ...label, note: [], x: left + width / 2, y: top + height / 2 }]
    : [];
};
